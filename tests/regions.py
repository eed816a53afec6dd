# SPDX-License-Identifier: Apache-2.0
"""Regions for tests: the real one, and two cities with round numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from desktop.core.facts import Facts
from desktop.core.parameters import Coefficients, Draws, Parameters, central_draws
from desktop.core.region import BaseState, City, Domain, Network, Region, Trends
from desktop.storage.paths import find_resources
from desktop.storage.region_folder import RegionFolder, load_region_folder


@cache
def real_folder() -> RegionFolder:
    """The data that come with the program, read once per test run."""
    return load_region_folder(find_resources() / "data")


def real_region() -> Region:
    """The region of the data that come with the program."""
    return real_folder().region


def real_parameters() -> Parameters:
    """The response parameters that come with the program."""
    return real_folder().parameters


def central(region: Region, **changes: float) -> Draws:
    """One member at the central values, some of them replaced."""
    draws = central_draws(real_parameters(), region)
    return with_values(draws, **changes)


def with_values(draws: Draws, **changes: float) -> Draws:
    """The same members with some coefficients set for all of them."""
    coefficients: Coefficients = replace(
        draws.coefficients,
        **{
            symbol: np.full((draws.n_members, 1), value)
            for symbol, value in changes.items()
        },
    )
    return Draws(coefficients, draws.noise_common, draws.noise_city)


# ----------------------------------------------------------- two cities, by hand

BASE_YEAR = 2011
"""The growth lead of E0 counts from here: d times decay to the power t."""


def two_cities(
    *,
    state: dict[str, Any] | None = None,
    network: dict[str, Any] | None = None,
    trends: dict[str, Any] | None = None,
    national_growth: float = 0.04,
) -> Region:
    """Round numbers to work with by hand: Near is small, Far is twice as rich."""
    n_years = 10
    region = Region(
        name="Two cities",
        name_zh="两城",
        base_year=BASE_YEAR,
        last_year=BASE_YEAR + n_years,
        default_horizon=BASE_YEAR + n_years,
        nation="Nation",
        home="Near",
        cities=(
            City("Near", "近", "East", "1", "#000000"),
            City("Far", "远", "West", "2", "#ffffff"),
        ),
        periods=(),
        state=_two_city_state(),
        network=_two_city_network(n_years),
        trends=Trends(
            gap_decay=0.5,
            sd_common=0.01,
            sd_city=0.02,
            k_u=0.05,
            q_life=0.03,
            lead_year=BASE_YEAR,
            growth_lead=np.array([0.02, 0.0]),
            population_growth=np.array([0.01, 0.0]),
            q_doctors=np.array([0.04, 0.05]),
            q_beds=np.array([0.05, 0.1]),
        ),
        national_growth=np.array([0.0] + [national_growth] * n_years),
        facts=Facts(()),
        fingerprint="",
    )
    return replace(
        region,
        state=replace(region.state, **(state or {})),
        network=replace(region.network, **(network or {})),
        trends=replace(region.trends, **(trends or {})),
    )


def _two_city_state() -> BaseState:
    return BaseState(
        gdp=np.array([1000.0, 4000.0]),
        population=np.array([200.0, 400.0]),
        urban_share=np.array([0.5, 0.6]),
        beds=np.array([6.0, 8.0]),
        doctors=np.array([2.0, 4.0]),
        pm25=np.array([40.0, 30.0]),
        secondary_share=np.array([0.4, 0.5]),
        spending=np.array([[50.0, 40.0, 20.0], [200.0, 120.0, 60.0]]),
        revenue=np.array([80.0, 400.0]),
        debt=np.array([300.0, 1600.0]),
        debt_drift=np.array([0.02, 0.01]),
        income_urban=np.array([40000.0, 45000.0]),
        income_rural=np.array([20000.0, 25000.0]),
        schooling=np.array([8.0, 10.0]),
        schooling_expected=np.array([13.0, 14.0]),
        schooling_oldest=np.array([4.0, 5.0]),
        life_expectancy=np.array([76.0, 80.0]),
        industry_shares=np.array([[0.8, 0.6], [0.6, 0.8]]),
        targeted_share=0.02,
        spending_growth=0.03,
        low_income_line=10000.0,
        capital_formation_rate=0.4,
    )


def _two_city_network(n_years: int) -> Network:
    apart = np.array([[0.0, 1.0], [1.0, 0.0]])
    return Network(
        travel_own=np.array([1.0, 0.5]),
        travel_direct=np.repeat((4.0 * apart)[None], n_years + 1, axis=0),
        travel_min=2.0 * apart,
        link_cost=100.0 * apart,
        port_city=np.array([0], dtype=np.intp),
        port_capacity=np.array([100.0]),
        port_throughput=np.array([40.0]),
        river_hours=np.array([150.0]),
        rail_hours=175.0,
        agreements=np.zeros((2, 2, len(Domain))),
    )
