# SPDX-License-Identifier: Apache-2.0
"""The indicator table: its names stay, its values are read off a run."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from desktop.core.indicators import BY_ID, INDICATORS, Indicator, Place, places
from desktop.core.parameters import random_draws
from desktop.core.plan import base_plan
from desktop.core.projection import Run, project
from desktop.core.region import Line, Region
from tests.invented import invented_region
from tests.plans import gp1
from tests.regions import central, real_parameters, real_region

MONEY = "100 million yuan"
PERSONS = "10,000 persons"
CITY, PAIR, PORT, REGION = Place.CITY, Place.PAIR, Place.PORT, Place.REGION

PROMISED: dict[str, tuple[str, Place, bool]] = {
    "gdp": (MONEY, CITY, True),
    "gdp_per_head": ("yuan", CITY, True),
    "population": (PERSONS, CITY, True),
    "urban_share": ("share", CITY, False),
    "income_urban": ("yuan", CITY, False),
    "income_rural": ("yuan", CITY, False),
    "urban_rural_ratio": ("ratio", CITY, False),
    "low_income_share": ("share", CITY, False),
    "low_income_people": (PERSONS, CITY, True),
    "schooling_adults": ("years", CITY, False),
    "schooling_expected": ("years", CITY, False),
    "beds_per_1000": ("per 1,000 residents", CITY, False),
    "doctors_per_1000": ("per 1,000 residents", CITY, False),
    "life_expectancy": ("years", CITY, False),
    "access_hours": ("hours", CITY, False),
    "travel_hours": ("hours", PAIR, False),
    "port_throughput": ("10,000 TEU", PORT, False),
    "idle_port_share": ("share", PORT, False),
    "pm25": ("ug/m3", CITY, False),
    "debt_ratio": ("share", CITY, False),
    "idle_industry_share": ("share", CITY, False),
    "inequality_theil": ("index", REGION, True),
    "coordination_index": ("index", CITY, False),
    "budget_asked": (MONEY, CITY, True),
    "budget_executed": (MONEY, CITY, True),
}
"""Names other programs rely on: unit, place, and whether the region has a value."""


@cache
def _run() -> Run:
    return project(real_region(), central(real_region()), gp1(real_region())).plan


@pytest.mark.parametrize(("name", "promise"), PROMISED.items())
def test_every_promised_indicator_is_there_with_unit_and_place(
    name: str, promise: tuple[str, Place, bool]
) -> None:
    unit, place, for_region = promise
    indicator = BY_ID[name]
    assert indicator.unit == unit
    assert indicator.place is place
    assert (indicator.read_region is not None) is for_region


def test_no_name_stands_twice() -> None:
    assert len(BY_ID) == len(INDICATORS)


@pytest.mark.parametrize("region", [real_region(), invented_region(3, 0)])
@pytest.mark.parametrize("indicator", INDICATORS, ids=lambda i: i.id)
def test_values_have_members_years_and_places(
    indicator: Indicator, region: Region
) -> None:
    draws = random_draws(real_parameters(), region, 2, np.random.default_rng(3))
    run = project(region, draws, base_plan(region), region.base_year + 4).plan
    shape = (2, 5, len(places(region, indicator)))
    assert indicator.read(run).shape == shape
    if indicator.read_region is not None:
        assert indicator.read_region(run).shape == shape[:2]


def test_places_are_named_as_in_tables() -> None:
    region = real_region()
    assert places(region, BY_ID["gdp"])[:2] == ("Luzhou", "Yibin")
    assert places(region, BY_ID["port_throughput"]) == ("Luzhou", "Yibin", "Chongqing")
    pairs = places(region, BY_ID["travel_hours"])
    assert len(pairs) == 28
    assert pairs[:2] == ("Luzhou-Yibin", "Luzhou-Zigong")
    assert pairs[-1] == "Bijie-Zhaotong"
    assert places(region, BY_ID["inequality_theil"]) == ("region",)


def test_travel_hours_stand_in_the_order_of_their_pairs() -> None:
    region, indicator = real_region(), BY_ID["travel_hours"]
    values = indicator.read(_run())[0, 0]
    direct = dict(zip(places(region, indicator), values, strict=True))
    # the direct ways of assumptions.csv, both shorter than any way over others
    assert direct["Luzhou-Yibin"] == 1.5679
    assert direct["Luzhou-Zigong"] == 1.25


def test_gdp_per_head_divides_yuan_by_persons() -> None:
    values = BY_ID["gdp_per_head"].read(_run())[0, 0]
    # 2725.9 hundred million yuan, 426.7 ten thousand persons
    assert values[0] == pytest.approx(2725.9e8 / 426.7e4, rel=1e-12)


def _regional(name: str) -> float:
    read = BY_ID[name].read_region
    assert read is not None
    return float(read(_run())[0, 0])


def test_sizes_of_the_region_are_sums_over_its_cities() -> None:
    gdp = 2725.9 + 3806.6 + 1750.5 + 1807.1 + 30145.8 + 4601.6 + 2302.0 + 1644.1
    assert _regional("gdp") == pytest.approx(gdp, rel=1e-12)
    people = float(real_region().state.population.sum())
    assert _regional("population") == pytest.approx(people, rel=1e-12)
    poor = float(_run().low_income_people[0, 0].sum())
    assert _regional("low_income_people") == pytest.approx(poor, rel=1e-12)


def test_gdp_per_head_of_the_region_is_its_gdp_over_its_people() -> None:
    whole = 1e4 * _regional("gdp") / _regional("population")
    assert _regional("gdp_per_head") == pytest.approx(whole, rel=1e-12)
    mean = float(BY_ID["gdp_per_head"].read(_run())[0, 0].mean())
    assert _regional("gdp_per_head") != pytest.approx(mean, rel=1e-3)


def test_budgets_are_shown_before_and_after_the_debt_rule() -> None:
    region, t = real_region(), 12
    asked = BY_ID["budget_asked"].read(_run())[0, t, 0]
    executed = BY_ID["budget_executed"].read(_run())[0, t, 0]
    base = region.state.spending[0] * 1.03**t
    extra = 0.2 * base[Line.INFRASTRUCTURE] + 15.0 + 0.1 * base[Line.EDUCATION]
    scale = _run().cut_scale[0, t, 0]
    assert asked == pytest.approx(base.sum() + extra, rel=1e-12)
    assert executed == pytest.approx(base.sum() + scale * extra, rel=1e-12)
    assert scale == pytest.approx(0.200, abs=5e-4)


def test_the_idle_share_of_a_port_is_one_minus_cargo_over_capacity() -> None:
    idle = BY_ID["idle_port_share"].read(_run())[0, 0, 0]
    assert idle == pytest.approx(1.0 - 25.5 / 100.0, rel=1e-12)
