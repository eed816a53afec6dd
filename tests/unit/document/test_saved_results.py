# SPDX-License-Identifier: Apache-2.0
"""Headline results go into the file, and what another version changes is told."""

from __future__ import annotations

import pytest

from desktop.core.plan import base_plan
from desktop.core.projection import MODEL_VERSION, project
from desktop.document.saved_results import (
    MOST_KEPT,
    headline_results,
    moved_since_saved,
    projected_and_stamped,
    results_moved,
    stamped,
)
from desktop.document.scenario import SavedResults, base_scenario
from tests.plans import gp1
from tests.regions import central, real_region

REGION = real_region()
CENTRAL = central(REGION)
PROJECTION = project(REGION, CENTRAL, gp1(REGION), 2037)
SCENARIO = base_scenario(REGION, "GP1").with_plan(gp1(REGION))


def results(version: str, value: float) -> SavedResults:
    return SavedResults(version, "data", {"gdp": {"Yibin": {2030: value}}})


def test_results_are_those_of_each_fifth_year_and_the_last_one() -> None:
    found = headline_results(REGION, PROJECTION)

    assert (found.model_version, found.fingerprint) == (
        MODEL_VERSION,
        REGION.fingerprint,
    )
    assert list(found.values) == [
        "gdp",
        "urban_rural_ratio",
        "low_income_people",
        "inequality_theil",
        "debt_ratio",
    ]
    yibin = REGION.index("Yibin")
    told = found.values["gdp"]["Yibin"]
    assert list(told) == [2025, 2030, 2035, 2037]
    assert told[2037] == pytest.approx(float(PROJECTION.plan.gdp[0, 14, yibin]))
    whole = float(PROJECTION.plan.gdp[0, 7].sum())
    assert found.values["gdp"]["region"][2030] == pytest.approx(whole)
    assert list(found.values["inequality_theil"]) == ["region"]


def test_the_same_model_and_data_move_nothing() -> None:
    saved = projected_and_stamped(REGION, CENTRAL, SCENARIO)
    projection = project(REGION, CENTRAL, saved.plan, saved.horizon)
    assert moved_since_saved(REGION, projection, saved) == ()


def test_a_scenario_never_saved_has_nothing_to_compare() -> None:
    assert moved_since_saved(REGION, PROJECTION, SCENARIO) == ()


def test_what_moved_is_told_the_largest_change_first() -> None:
    saved = SavedResults(
        "0.9",
        "old",
        {"gdp": {"A": {2030: 100.0, 2035: 200.0}, "Gone": {2030: 1.0}}, "old": {}},
    )
    now = SavedResults(
        "1.0",
        "new",
        {"gdp": {"A": {2030: 101.0, 2035: 300.0}, "New": {2030: 1.0}}},
    )

    moves = results_moved(saved, now)

    assert [(m.place, m.year, m.saved, m.now) for m in moves] == [
        ("A", 2035, 200.0, 300.0),
        ("A", 2030, 100.0, 101.0),
    ]


def test_a_change_in_the_last_bits_is_none() -> None:
    assert results_moved(results("1", 1.0), results("2", 1.0 + 1e-8)) == ()


def test_results_of_an_older_version_stay_beside_the_new_ones() -> None:
    old = results("0.1", 5.0)
    opened = base_scenario(REGION, "x")
    opened = type(opened)(opened.text, opened.plan, 2037, results=(old,))
    projection = project(REGION, CENTRAL, base_plan(REGION), 2037)

    saved = stamped(REGION, projection, opened)
    again = stamped(REGION, projection, saved)

    assert saved.results == (old, headline_results(REGION, projection))
    assert again.results == saved.results


def test_only_the_newest_versions_are_kept() -> None:
    old = tuple(results(f"0.{k}", 1.0) for k in range(9))
    opened = type(SCENARIO)(SCENARIO.text, SCENARIO.plan, 2037, results=old)

    saved = stamped(REGION, PROJECTION, opened)

    assert len(saved.results) == MOST_KEPT
    assert saved.results[0].model_version == "0.5"
    assert saved.results[-1].model_version == MODEL_VERSION


def test_results_of_a_plan_do_not_outlive_it() -> None:
    saved = projected_and_stamped(REGION, CENTRAL, SCENARIO)
    assert saved.with_plan(base_plan(REGION)).results == ()
