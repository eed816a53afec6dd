# SPDX-License-Identifier: Apache-2.0
"""Targets are held against a run, on the side that is better."""

from __future__ import annotations

import pytest

from desktop.core.indicators import BY_ID
from desktop.core.plan import base_plan
from desktop.core.projection import project
from desktop.document.targets import (
    Target,
    combined_targets,
    target_places,
    target_states,
    with_target,
    without_target,
)
from tests.regions import central, real_region

REGION = real_region()
RUN = project(REGION, central(REGION), base_plan(REGION), 2035).plan
YIBIN = REGION.index("Yibin")


def state(target: Target) -> tuple[float | None, bool]:
    (found,) = target_states(REGION, RUN, (target,))
    return found.value, found.reached


@pytest.mark.parametrize(("factor", "reached"), [(0.99, True), (1.01, False)])
def test_more_output_than_wanted_reaches_its_target(
    factor: float, reached: bool
) -> None:
    value = float(RUN.gdp[0, 7, YIBIN])
    assert state(Target("gdp", "Yibin", 2030, factor * value)) == (value, reached)


@pytest.mark.parametrize(("factor", "reached"), [(0.99, False), (1.01, True)])
def test_fewer_poor_than_wanted_reaches_its_target(
    factor: float, reached: bool
) -> None:
    value = float(RUN.low_income_share[0, 12, YIBIN])
    target = Target("low_income_share", "Yibin", 2035, factor * value)
    assert state(target) == (value, reached)


def test_a_value_just_as_wanted_reaches_its_target_on_either_side() -> None:
    for indicator_id in ("gdp", "debt_ratio"):
        read = BY_ID[indicator_id].read(RUN)
        value = float(read[0, 12, YIBIN])
        assert state(Target(indicator_id, "Yibin", 2035, value))[1]


def test_targets_of_the_region_and_of_pairs_are_read_in_their_place() -> None:
    total = float(RUN.gdp[0, 12].sum())
    assert state(Target("gdp", "region", 2035, 1.0))[0] == pytest.approx(total)
    first, second = REGION.pairs[3]
    pair = f"{REGION.cities[first].id}-{REGION.cities[second].id}"
    hours = float(RUN.travel_hours[0, 12, first, second])
    assert state(Target("travel_hours", pair, 2035, 1.0))[0] == hours
    theil = float(RUN.inequality_theil[0, 12])
    assert state(Target("inequality_theil", "region", 2035, 1.0))[0] == theil


def test_a_target_beyond_the_last_year_shown_has_no_value_and_is_not_reached() -> None:
    assert state(Target("gdp", "Yibin", 2040, 1.0)) == (None, False)


def test_places_are_those_of_the_indicator_and_the_region_where_it_has_one() -> None:
    cities = tuple(city.id for city in REGION.cities)
    assert target_places(REGION, BY_ID["gdp"]) == (*cities, "region")
    assert target_places(REGION, BY_ID["debt_ratio"]) == cities
    assert target_places(REGION, BY_ID["inequality_theil"]) == ("region",)


def test_there_is_one_target_for_an_indicator_place_and_year() -> None:
    old, new = Target("gdp", "Yibin", 2030, 1.0), Target("gdp", "Yibin", 2030, 2.0)
    other = Target("gdp", "Yibin", 2035, 3.0)

    assert with_target((old, other), new) == (new, other)
    assert without_target((new, other), old) == (other,)


def test_of_two_targets_for_one_thing_that_of_the_city_itself_counts() -> None:
    mine = Target("gdp", "Luzhou", 2035, 5000.0)
    theirs = Target("gdp", "Luzhou", 2035, 4000.0)
    shared = Target("inequality_theil", "region", 2035, 0.04)
    later = Target("inequality_theil", "region", 2035, 0.05)

    found = combined_targets(
        [("Yibin", (theirs, shared)), ("Luzhou", (mine, later)), (None, ())]
    )

    assert set(found) == {mine, shared}
