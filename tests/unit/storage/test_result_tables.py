# SPDX-License-Identifier: Apache-2.0
"""Tables of results: every indicator of the interface, in full precision."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from desktop.core.ensemble import bands
from desktop.core.indicators import BY_ID, INDICATORS
from desktop.core.parameters import Draws, random_draws
from desktop.core.plan import base_plan
from desktop.core.projection import Projection, project
from desktop.storage.result_tables import bands_csv, indicators_csv
from tests.plans import gp1
from tests.regions import central, real_parameters, real_region, two_cities

REGION = real_region()

INTERFACE = """
gdp                 | cities region | 100 million yuan, base-year prices
gdp_per_head        | cities region | yuan
population          | cities region | 10,000 persons
urban_share         | cities        | share
income_urban        | cities        | yuan per head
income_rural        | cities        | yuan per head
urban_rural_ratio   | cities        | ratio
low_income_share    | cities        | share of rural residents
low_income_people   | cities region | 10,000 persons
schooling_adults    | cities        | years
schooling_expected  | cities        | years
beds_per_1000       | cities        | per 1,000 residents
doctors_per_1000    | cities        | per 1,000 residents
life_expectancy     | cities        | years
access_hours        | cities        | hours
travel_hours        | pairs         | hours
port_throughput     | ports         | 10,000 TEU
idle_port_share     | ports         | share
pm25                | cities        | ug/m3
debt_ratio          | cities        | share of GDP
idle_industry_share | cities        | share
inequality_theil    | region        | index
coordination_index  | cities        | index 0 to 1
budget_asked        | cities region | 100 million yuan, base-year prices
budget_executed     | cities region | 100 million yuan, base-year prices
"""
"""The table of the interface that other programs rely on."""

Rows = list[dict[str, str]]


def rows_of(content: bytes) -> Rows:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.fixture(scope="module")
def projection() -> Projection:
    return project(REGION, central(REGION), gp1(REGION), 2030)


@pytest.fixture(scope="module")
def indicators(projection: Projection) -> Rows:
    return rows_of(indicators_csv(REGION, projection))


def expected_places(kind: str) -> list[str]:
    ids = [city.id for city in REGION.cities]
    known: Mapping[str, list[str]] = {
        "cities": ids,
        "region": ["region"],
        "ports": ["Luzhou", "Yibin", "Chongqing"],
        "pairs": [f"{a}-{b}" for n, a in enumerate(ids) for b in ids[n + 1 :]],
    }
    return [place for part in kind.split() for place in known[part]]


@pytest.mark.parametrize("line", INTERFACE.strip().splitlines())
def test_an_indicator_has_the_places_years_and_unit_of_the_interface(
    line: str, indicators: Rows
) -> None:
    name, kind, unit = (part.strip() for part in line.split("|"))
    mine = [row for row in indicators if row["indicator"] == name]

    years = [str(year) for year in range(2023, 2031)]
    places = expected_places(kind)
    assert [(row["place"], row["year"]) for row in mine] == [
        (place, year) for place in places for year in years
    ]
    assert {row["unit"] for row in mine} == {unit}


def test_no_indicator_is_missing_from_the_interface() -> None:
    named = [line.split("|")[0].strip() for line in INTERFACE.strip().splitlines()]
    assert [indicator.id for indicator in INDICATORS] == named


def test_values_and_base_are_written_to_the_last_digit(
    projection: Projection, indicators: Rows
) -> None:
    luzhou = REGION.index("Luzhou")
    for t, year in enumerate(range(2023, 2031)):
        (row,) = (
            row
            for row in indicators
            if (row["place"], row["year"], row["indicator"])
            == ("Luzhou", str(year), "gdp")
        )
        assert float(row["value"]) == projection.plan.gdp[0, t, luzhou]
        assert float(row["base"]) == projection.base.gdp[0, t, luzhou]


def test_the_region_is_the_sum_of_its_cities_and_wealth_their_mean(
    indicators: Rows,
) -> None:
    def value(place: str, name: str) -> float:
        key = (place, "2030", name)
        (row,) = (
            row
            for row in indicators
            if (row["place"], row["year"], row["indicator"]) == key
        )
        return float(row["value"])

    ids = [city.id for city in REGION.cities]
    gdp = sum(value(place, "gdp") for place in ids)
    people = sum(value(place, "population") for place in ids)
    assert value("region", "gdp") == pytest.approx(gdp, rel=1e-12)
    assert value("region", "gdp_per_head") == pytest.approx(1e4 * gdp / people)


def test_plain_names_need_no_mark_and_chinese_ones_get_it() -> None:
    region = two_cities()
    run = project(region, central(region), base_plan(region), 2013)
    near, far = region.cities
    chinese = replace(region, cities=(replace(near, id="近"), far))

    assert indicators_csv(region, run).startswith(b"place,year,")
    assert indicators_csv(chinese, run).startswith(b"\xef\xbb\xbfplace,year,")


def test_bands_are_quantiles_over_members_and_shares_of_them() -> None:
    draws = members(7)
    run = project(REGION, draws, gp1(REGION), 2025)
    rows = rows_of(bands_csv(REGION, bands([run.base], [run.plan])))
    luzhou = REGION.index("Luzhou")
    plan = np.sort(run.plan.debt_ratio[:, 2, luzhou])
    base = np.sort(run.base.debt_ratio[:, 2, luzhou])

    (row,) = (
        row
        for row in rows
        if (row["place"], row["year"], row["indicator"])
        == ("Luzhou", "2025", "debt_ratio")
    )

    # Of seven sorted values the quantile q stands at position 6 q.
    assert float(row["q10"]) == pytest.approx(plan[0] + 0.6 * (plan[1] - plan[0]))
    assert float(row["q50"]) == plan[3]
    assert float(row["q90"]) == pytest.approx(plan[5] + 0.4 * (plan[6] - plan[5]))
    assert float(row["base_q50"]) == base[3]
    # Less debt is better, and this plan borrows in every member.
    assert float(row["share_better"]) == 0.0
    assert (run.plan.debt_ratio > run.base.debt_ratio)[:, 2, luzhou].all()


def test_bands_have_a_row_for_every_row_of_the_indicators() -> None:
    draws = members(3)
    run = project(REGION, draws, gp1(REGION), 2025)
    keys = ("place", "year", "indicator")

    band_rows = rows_of(bands_csv(REGION, bands([run.base], [run.plan])))
    indicator_rows = rows_of(indicators_csv(REGION, run))

    assert [[row[key] for key in keys] for row in band_rows] == [
        [row[key] for key in keys] for row in indicator_rows
    ]
    for row in band_rows:
        neutral = BY_ID[row["indicator"]].better == 0
        assert (row["share_better"] == "") is neutral, row


def members(count: int) -> Draws:
    generator = np.random.default_rng(5)
    return random_draws(real_parameters(), REGION, count, generator)
