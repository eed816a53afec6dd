# SPDX-License-Identifier: Apache-2.0
"""Files of every released format open; each version has its step and golden file."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.core.errors import UserError
from desktop.core.plan import base_plan
from desktop.core.region import Domain, Line
from desktop.storage.migrations import FORMAT_VERSION, migrated, steps
from desktop.storage.scenario_file import load_scenarios
from tests.plans import GOLDEN, plan_of_tables
from tests.regions import real_region

FORMATS = Path(__file__).parents[2] / "data" / "formats"
VERSIONS = range(1, FORMAT_VERSION + 1)
REGION = real_region()


@pytest.mark.parametrize("version", VERSIONS)
def test_every_format_version_has_a_golden_file_that_says_so(version: int) -> None:
    path = FORMATS / f"v{version}.lzplan"

    assert path.is_file(), f"add {path.name}, written before the format moved on"
    assert f'"format_version": {version},' in path.read_text(encoding="utf-8")


def test_there_is_one_step_to_every_version_but_the_first() -> None:
    assert sorted(steps()) == list(range(2, FORMAT_VERSION + 1))


def test_no_golden_file_stands_for_a_version_that_is_not_known() -> None:
    found = {path.name for path in FORMATS.glob("*.lzplan")}
    assert found == {f"v{version}.lzplan" for version in VERSIONS}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_of_every_version_opens_with_all_it_holds(version: int) -> None:
    opened = load_scenarios(FORMATS / f"v{version}.lzplan", REGION)

    assert opened.active == 1
    base, second = opened.scenarios
    assert base.text.name == "Base"
    assert base.text_in("zh_CN").note == "不作任何新的决策。"
    assert base.horizon == 2035
    assert base.plan.equals(base_plan(REGION))
    assert second.text.name == '第二方案 "gp2"'
    assert second.text.note == "Agreements that end;\nlinks from both sides."
    assert second.horizon == 2040
    assert not second.plan.debt_rule
    assert opened.baseline == 0
    assert second.author == "泸州市发展改革委"
    assert [(t.indicator, t.place, t.year, t.value) for t in second.targets] == [
        ("gdp", "region", 2035, 45000.0),
        ("low_income_share", "Bijie", 2030, 0.08),
    ]
    assert second.viewpoint is not None
    assert second.viewpoint.years == (2026, 2030)
    (results,) = second.results
    assert results.values["gdp"]["Luzhou"] == {2030: 3500.25, 2040: 5000.5}


def test_the_plan_in_the_golden_file_is_that_of_the_golden_tables() -> None:
    _, second = load_scenarios(FORMATS / "v1.lzplan", REGION).scenarios
    golden = plan_of_tables(REGION, GOLDEN / "gp2")

    for name in ("links", "ports", "targeting", "agreements", "joint_funding"):
        assert np.array_equal(getattr(second.plan, name), getattr(golden, name)), name
    # Budgets beside the base are stored, the rest follows the data of the day.
    luzhou, yibin = REGION.index("Luzhou"), REGION.index("Yibin")
    assert second.plan.budgets[luzhou, Line.INFRASTRUCTURE, 0] == 184.1757
    assert second.plan.agreements[luzhou, yibin, Domain.SCIENCE, 3] == 0.93


def test_values_replaced_in_a_file_of_version_2_are_replaced_when_it_opens() -> None:
    first = load_scenarios(FORMATS / "v1.lzplan", REGION)
    opened = load_scenarios(FORMATS / "v2.lzplan", REGION)

    assert first.replaced == ()
    gamma, income = opened.replaced
    assert (gamma.key, gamma.value) == (("", "gamma", 0), 0.09)
    assert (income.key, income.value) == (("Yibin", "income_urban", 2023), 48_500.0)
    assert income.reason == "2023年宜宾市统计公报"
    yibin = REGION.index("Yibin")
    assert opened.region.state.income_urban[yibin] == 48_500.0


def test_a_program_of_version_1_refuses_a_file_with_replaced_values() -> None:
    raw = json.loads((FORMATS / "v2.lzplan").read_text(encoding="utf-8"))

    with pytest.raises(UserError) as caught:
        migrated(raw, "v2.lzplan", newest=1, known={})
    assert caught.value.code == "file_newer"
    assert raw["program"]["version"] in str(caught.value)


def one_to_two(raw: dict[str, Any]) -> dict[str, Any]:
    return {**raw, "steps": [*raw.get("steps", []), "1 to 2"]}


def two_to_three(raw: dict[str, Any]) -> dict[str, Any]:
    return {**raw, "steps": [*raw.get("steps", []), "2 to 3"]}


def test_a_file_runs_through_every_step_from_its_own_version_on() -> None:
    raw = {"format_version": 1, "scenarios": []}
    before = copy.deepcopy(raw)
    known = {2: one_to_two, 3: two_to_three}

    after = migrated(raw, "a.lzplan", newest=3, known=known)

    assert after["steps"] == ["1 to 2", "2 to 3"]
    assert after["format_version"] == 3
    assert raw == before
    assert migrated({**raw, "format_version": 2}, "a", 3, known)["steps"] == ["2 to 3"]


def test_steps_are_found_by_their_name() -> None:
    found = steps({"step_2": one_to_two, "step_3": two_to_three, "other": one_to_two})
    assert found == {2: one_to_two, 3: two_to_three}
