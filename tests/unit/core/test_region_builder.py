# SPDX-License-Identifier: Apache-2.0
"""Regions of any size are read out of facts in the order of their cities."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest

from desktop.core.facts import Fact, Facts, Status
from desktop.core.plan import base_plan
from desktop.core.projection import project
from desktop.core.region import Domain, Region
from desktop.core.region_builder import AgreementRow, build_region
from tests.invented import invented_region
from tests.regions import central, real_folder


def rebuilt(
    extra: Iterable[Fact] = (), agreements: tuple[AgreementRow, ...] | None = None
) -> Region:
    """The real region with facts added, or other agreements."""
    folder = real_folder()
    return build_region(
        folder.description,
        Facts([*folder.region.facts, *extra]),
        folder.region.trends,
        folder.agreements if agreements is None else agreements,
        fingerprint="",
    )


def journey(year: int, hours: float) -> Fact:
    return Fact(
        place="Luzhou-Zigong",
        quantity="travel_time",
        year=year,
        value=hours,
        low=hours,
        high=hours,
        unit="hours",
        status=Status.ESTIMATED,
        source="",
        confidence="",
        note="",
        file="assumptions.csv",
        row=999,
    )


def agreement(year: int | None, strength: float, *parties: str) -> AgreementRow:
    return replace(
        real_folder().agreements[0],
        parties=parties,
        year=year,
        domains=(Domain.SCIENCE,),
        base_strength=strength,
    )


def test_a_quicker_dated_journey_counts_from_its_year_and_a_slower_one_never() -> None:
    region = rebuilt([journey(2026, 1.0), journey(2028, 1.1), journey(2030, 0.9)])
    hours = region.network.travel_direct[:9, 0, 2]
    assert list(hours) == [1.25, 1.25, 1.25, 1.0, 1.0, 1.0, 1.0, 0.9, 0.9]
    assert region.network.travel_direct[7, 2, 0] == 0.9


def test_a_journey_dated_before_the_base_year_says_nothing_of_it() -> None:
    hours = rebuilt([journey(2018, 0.5)]).network.travel_direct[:, 0, 2]
    assert (hours == 1.25).all()


@pytest.mark.parametrize(
    ("row", "strength"),
    [
        (agreement(2023, 0.4, "Luzhou", "Zigong"), 0.4),
        (agreement(2010, 0.4, "Zigong", "Yibin", "Luzhou"), 0.4),
        (agreement(2024, 0.4, "Luzhou", "Zigong"), 0.0),
        (agreement(None, 0.4, "Luzhou", "Zigong"), 0.0),
        (agreement(2023, 0.4, "Luzhou", "Shanghai"), 0.0),
    ],
)
def test_agreements_count_among_their_parties_from_the_year_they_were_signed(
    row: AgreementRow, strength: float
) -> None:
    found = rebuilt(agreements=(row,)).network.agreements
    assert found[0, 2, Domain.SCIENCE] == found[2, 0, Domain.SCIENCE] == strength
    assert found[0, 2, Domain.TRANSPORT] == 0.0


def test_of_several_agreements_the_strongest_counts_in_any_order() -> None:
    weak = agreement(2020, 0.2, "Luzhou", "Zigong")
    strong = agreement(2015, 0.5, "Luzhou", "Zigong")
    for rows in ((weak, strong), (strong, weak)):
        found = rebuilt(agreements=rows).network.agreements
        assert found[0, 2, Domain.SCIENCE] == 0.5


@pytest.mark.parametrize(
    ("cities", "ports"), [(2, 0), (3, 1), (3, 3), (40, 0), (40, 4)]
)
def test_regions_of_any_size_are_built_and_projected(cities: int, ports: int) -> None:
    region = invented_region(cities, ports)
    assert region.network.travel_direct.shape == (15, cities, cities)
    assert len(region.network.port_city) == ports
    assert len(region.pairs) == cities * (cities - 1) // 2
    both = project(region, central(region), base_plan(region), region.last_year)
    assert both.plan.gdp.shape == (1, 15, cities)
    assert both.plan.port_throughput.shape == (1, 15, ports)
    assert both.plan.agreements.shape == (1, 15, cities, cities, len(Domain))
    np.testing.assert_allclose(both.plan.gdp, both.base.gdp, rtol=1e-10)
    np.testing.assert_array_equal(both.base.gdp[0, 0], region.state.gdp)
    for values in (both.base.gdp, both.base.access_hours, both.base.debt_ratio):
        assert np.isfinite(values).all()


def test_port_throughput_of_the_base_year_is_the_observed_one() -> None:
    region = invented_region(40, 4)
    run = project(region, central(region), base_plan(region)).base
    observed = region.network.port_throughput
    np.testing.assert_allclose(run.port_throughput[0, 0], observed, rtol=1e-12)


def test_provinces_say_where_no_border_lies() -> None:
    region = real_folder().region
    assert region.same_province[:4, :4].all()
    assert region.same_province[5, 6]
    assert not region.same_province[4, :4].any()
    assert not region.same_province[7, :7].any()
