# SPDX-License-Identifier: Apache-2.0
"""Invented regions of any size, plausible and repeatable."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np

from desktop.core.facts import Fact, Facts, Status
from desktop.core.region import City, Domain, Region, Trends
from desktop.core.region_builder import AgreementRow, Description, build_region


@cache
def invented_region(
    n_cities: int, n_ports: int, seed: int = 0, *, n_years: int = 14
) -> Region:
    """A plausible region of any size, read by `build_region` from invented facts."""
    generator = np.random.default_rng((seed, n_cities, n_ports))
    base_year = 2021
    ids = tuple(f"City{c:02d}" for c in range(n_cities))
    port_ids = tuple(ids[c] for c in generator.permutation(n_cities)[:n_ports])
    provinces = generator.integers(0, max(2, n_cities // 5), n_cities)
    description = Description(
        name="Invented",
        name_zh="虚构",
        base_year=base_year,
        last_year=base_year + n_years,
        default_horizon=base_year + n_years - 2,
        nation="Nation",
        home=ids[0],
        trend_window="invented",
        lead_year=base_year - 10,
        hindcast_window="invented",
        cities=tuple(
            City(city, f"城{c}", f"Province{provinces[c]}", str(c), "#112233")
            for c, city in enumerate(ids)
        ),
        port_ids=port_ids,
        periods=(),
    )
    facts = Facts(_invented_facts(description, generator))
    return build_region(
        description,
        facts,
        _invented_trends(n_cities, generator),
        _invented_agreements(ids, base_year, generator),
        fingerprint=f"{n_cities}-{n_ports}-{seed}",
    )


def _invented_facts(
    description: Description, generator: np.random.Generator
) -> Iterator[Fact]:
    year, n = description.base_year, len(description.cities)
    for t in range(1, description.last_year - year + 1):
        growth = generator.uniform(1.0, 6.0)
        yield _assumed(description.nation, "gdp_real_growth", year + t, growth)
    for city in description.cities:
        yield from _invented_city(city.id, year, generator)
    common = {
        "targeted_share": generator.uniform(0.0, 0.05),
        "spending_growth": generator.uniform(0.0, 0.05),
        "low_income_line": generator.uniform(6000.0, 12000.0),
        "capital_formation_rate": generator.uniform(0.3, 0.5),
        "rail_to_coast_hours": generator.uniform(150.0, 220.0),
    }
    for quantity, value in common.items():
        yield _assumed("all", quantity, year, value)
    for port in description.port_ids:
        capacity = generator.uniform(20.0, 500.0)
        cargo = capacity * generator.uniform(0.1, 0.95)
        yield _assumed(port, "port_capacity", year, capacity)
        yield _assumed(port, "port_throughput", year, cargo)
        yield _assumed(port, "river_hours", year, generator.uniform(120.0, 200.0))
    where = generator.uniform(0.0, 60.0 * np.sqrt(n), (n, 2))
    for c, first in enumerate(description.cities):
        for d in range(c + 1, n):
            pair = f"{first.id}-{description.cities[d].id}"
            km = float(np.hypot(*(where[c] - where[d]))) + 20.0
            yield from _invented_pair(pair, km, year, generator)


def _invented_city(
    city: str, year: int, generator: np.random.Generator
) -> Iterator[Fact]:
    population = float(np.exp(generator.uniform(np.log(80.0), np.log(3200.0))))
    gdp = population * generator.uniform(2.5, 15.0)  # 10,000 yuan a head
    debt = gdp * generator.uniform(0.2, 0.7)
    rural = generator.uniform(9000.0, 30000.0)
    published = {
        "gdp_nominal_revised": gdp,
        "gdp_nominal": gdp * generator.uniform(0.98, 1.02),
        "gdp_secondary": gdp * generator.uniform(0.25, 0.6),
        "population_resident": population,
        "urbanisation_rate": generator.uniform(35.0, 85.0),
        "hospital_beds": population * 10.0 * generator.uniform(4.0, 9.5),
        "doctors": population * 10.0 * generator.uniform(1.5, 5.5),
        "pm25": generator.uniform(15.0, 70.0),
        "education_expenditure": gdp * generator.uniform(0.025, 0.07),
        "budget_revenue": gdp * generator.uniform(0.04, 0.15),
        "gov_debt_balance": debt,
    }
    for quantity, value in published.items():
        yield _published(city, quantity, year, value)
    yield _published(city, "gdp_nominal_revised", year - 3, gdp * 0.8)
    earlier = debt * generator.uniform(0.5, 0.9)
    yield _published(city, "gov_debt_balance", year - 3, earlier)
    groups = generator.dirichlet(np.ones(4))
    assumed = {
        "income_rural": rural,
        "income_urban": rural * generator.uniform(1.3, 3.2),
        "schooling_15plus": generator.uniform(7.0, 11.0),
        "expected_schooling": generator.uniform(12.0, 15.2),
        "schooling_oldest": generator.uniform(2.5, 5.0),
        "life_expectancy": generator.uniform(72.0, 84.0),
        "health_expenditure": gdp * generator.uniform(0.01, 0.03),
        "infrastructure_spending": gdp * generator.uniform(0.03, 0.09),
        "travel_time_own": generator.uniform(0.3, 1.3),
        **{f"industry_share_{k}": share for k, share in enumerate(groups)},
    }
    for quantity, value in assumed.items():
        yield _assumed(city, quantity, year, value)


def _invented_pair(
    pair: str, km: float, year: int, generator: np.random.Generator
) -> Iterator[Fact]:
    hours = km / generator.uniform(40.0, 110.0)
    yield _assumed(pair, "travel_time", year, hours)
    if generator.random() < 0.2:  # a line opens on the base path, quicker or not
        opened = year + int(generator.integers(1, 10))
        later = hours * generator.uniform(0.5, 1.1)
        yield _assumed(pair, "travel_time", opened, later)
    best = hours * generator.uniform(0.4, 1.1)
    yield _assumed(pair, "travel_time_min", year, best)
    yield _assumed(pair, "link_cost", year, km * generator.uniform(0.5, 3.0))


def _invented_trends(n: int, generator: np.random.Generator) -> Trends:
    return Trends(
        gap_decay=float(generator.uniform(0.7, 0.95)),
        sd_common=0.008,
        sd_city=0.011,
        k_u=float(generator.uniform(0.02, 0.09)),
        q_life=0.03,
        lead_year=2011,
        growth_lead=generator.uniform(0.0, 0.08, n),
        population_growth=generator.uniform(-0.015, 0.012, n),
        q_doctors=generator.uniform(0.02, 0.06, n),
        q_beds=generator.uniform(0.03, 0.08, n),
    )


def _invented_agreements(
    ids: tuple[str, ...], base_year: int, generator: np.random.Generator
) -> list[AgreementRow]:
    rows = []
    for number in range(len(ids)):
        parties = tuple(ids[c] for c in generator.permutation(len(ids))[:3])
        domains = tuple(Domain(j) for j in generator.permutation(len(Domain))[:2])
        rows.append(
            AgreementRow(
                id=f"a{number}",
                name="invented",
                parties=parties,
                year=base_year - 5 + int(generator.integers(0, 8)),
                domains=domains,
                base_strength=float(generator.uniform(0.0, 0.5)),
                source="",
                confidence="",
                note="",
            )
        )
    return rows


def _published(place: str, quantity: str, year: int, value: float) -> Fact:
    return _fact(place, quantity, year, value, Status.PUBLISHED)


def _assumed(place: str, quantity: str, year: int, value: float) -> Fact:
    return _fact(place, quantity, year, value, Status.ESTIMATED)


def _fact(place: str, quantity: str, year: int, value: float, status: Status) -> Fact:
    return Fact(
        place=place,
        quantity=quantity,
        year=year,
        value=float(value),
        low=float(value),
        high=float(value),
        unit="",
        status=status,
        source="invented",
        confidence="",
        note="",
        file="invented",
        row=0,
    )
