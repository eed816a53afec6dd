# SPDX-License-Identifier: Apache-2.0
"""The golden numbers, given by both implementations (acceptance test 13)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest

from desktop.core.indicators import BY_ID, places
from desktop.core.plan import Plan
from desktop.core.projection import Projection, Run, project
from desktop.core.region import FloatArray
from tests.plans import GOLDEN, golden_rows, gp1, plan_of_tables
from tests.reference import compare, model
from tests.reference.common import Years
from tests.regions import central, real_region

LAST_YEAR = 2040
RELATIVE = 1e-9

GOLDEN_NAMES = {"D": "debt", "ccd": "index", "scale": "sc", "travel_time": "T"}
"""Where the golden tables say something else than the second implementation."""

FIELDS = {symbol: field for field, symbol in compare.SYMBOLS.items()}


@cache
def _fast(which: str) -> Projection:
    return project(real_region(), central(real_region()), _plan(which), LAST_YEAR)


@cache
def _slow(which: str) -> tuple[Years, Years]:
    region = real_region()
    return model.run(region, central(region), _plan(which), LAST_YEAR)


def _plan(which: str) -> Plan:
    if which == "gp1":
        return gp1(real_region())
    return plan_of_tables(real_region(), GOLDEN / which)


def _of_run(run: Run, symbol: str) -> FloatArray:
    if symbol == "y":
        return np.asarray(1e4 * run.gdp[0] / run.population[0])
    values: FloatArray = getattr(run, FIELDS[symbol])[0]
    return values


def _of_years(years: Years, symbol: str) -> FloatArray:
    return np.array([getattr(year, symbol) for year in years])


def _position(place: str, symbol: str) -> tuple[int, ...]:
    region = real_region()
    ids = [city.id for city in region.cities]
    if place == "region":
        return ()
    if "-" in place:
        first, _, second = place.partition("-")
        return ids.index(first), ids.index(second)
    if symbol in {"Q", "idle"}:
        return (list(region.network.port_city).index(ids.index(place)),)
    return (ids.index(place),)


def _assert_golden(table: str, value_of: Callable[[str], FloatArray]) -> None:
    rows = golden_rows(table)
    found, expected, names = [], [], []
    for row in rows:
        symbol = GOLDEN_NAMES.get(row["variable"], row["variable"])
        t = int(row["year"]) - real_region().base_year
        found.append(value_of(symbol)[(t, *_position(row["place"], symbol))])
        expected.append(float(row["value"]))
        names.append(f"{row['year']} {row['place']} {row['variable']}")
    wrong = ~np.isclose(found, expected, rtol=RELATIVE, atol=0.0)
    assert [name for name, bad in zip(names, wrong, strict=True) if bad] == []
    assert len(rows) == 1428


def test_the_base_run_gives_the_golden_numbers() -> None:
    _assert_golden("base.csv", lambda symbol: _of_run(_fast("gp1").base, symbol))


def test_the_first_golden_plan_gives_the_golden_numbers() -> None:
    _assert_golden("gp1.csv", lambda symbol: _of_run(_fast("gp1").plan, symbol))


def test_the_second_implementation_gives_the_golden_base_run() -> None:
    _assert_golden("base.csv", lambda symbol: _of_years(_slow("gp1")[0], symbol))


def test_the_second_implementation_gives_the_first_golden_plan() -> None:
    _assert_golden("gp1.csv", lambda symbol: _of_years(_slow("gp1")[1], symbol))


@pytest.mark.parametrize("column", ["value", "base"])
def test_the_second_golden_plan_gives_every_indicator(column: str) -> None:
    region, projection = real_region(), _fast("gp2")
    run = projection.plan if column == "value" else projection.base
    rows = golden_rows("gp2/expected.csv")
    wrong = []
    for row in rows:
        indicator = BY_ID[row["indicator"]]
        place = places(region, indicator).index(row["place"])
        t = int(row["year"]) - region.base_year
        found = indicator.read(run)[0, t, place]
        if found != pytest.approx(float(row[column]), rel=RELATIVE, abs=0.0):
            wrong.append((row, found))
    assert wrong == []
    assert len(rows) == 935


@pytest.mark.parametrize("which", ["gp1", "gp2"])
def test_both_implementations_agree_on_the_golden_plans(which: str) -> None:
    base, plan = _slow(which)
    compare.assert_same(_fast(which).base, base)
    compare.assert_same(_fast(which).plan, plan)


GAINS_2035 = {
    "Luzhou": 3.522,
    "Yibin": 0.254,
    "Zigong": 0.168,
    "Neijiang": 0.158,
    "Chongqing": 0.175,
    "Zunyi": 0.419,
    "Bijie": 0.455,
    "Zhaotong": 0.703,
}


@pytest.mark.parametrize(("city", "gain"), GAINS_2035.items())
def test_gdp_gains_of_the_first_golden_plan_are_the_printed_ones(
    city: str, gain: float
) -> None:
    c, t = real_region().index(city), 2035 - 2023
    ratio = _fast("gp1").plan.gdp[0, t, c] / _fast("gp1").base.gdp[0, t, c]
    assert round(100.0 * (ratio - 1.0), 3) == gain


def test_the_debt_rule_cuts_luzhou_in_the_first_golden_plan_as_printed() -> None:
    scale = _fast("gp1").plan.cut_scale[0, :, real_region().index("Luzhou")]
    printed = {2024: 1.000, 2028: 0.858, 2031: 0.255, 2035: 0.200}
    assert {year: round(scale[year - 2023], 3) for year in printed} == printed
