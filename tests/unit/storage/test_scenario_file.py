# SPDX-License-Identifier: Apache-2.0
"""What a scenario file keeps, and that the same scenarios give the same bytes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.indicators import BY_ID, INDICATORS
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Domain, Line, Region
from desktop.document.scenario import (
    SavedResults,
    Scenario,
    ScenarioText,
    base_scenario,
)
from desktop.document.targets import Target, target_places, with_target
from desktop.document.view import MoneyUnit, Viewpoint
from desktop.storage.scenario_file import (
    decode,
    encode,
    load_scenarios,
    save_scenarios,
)
from tests.plans import changed, gp1
from tests.regions import real_region, two_cities
from tests.strategies import invented_regions, plans

REGION = real_region()
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
FINITE = st.floats(allow_nan=False, allow_infinity=False)
BY_YEAR = st.dictionaries(st.integers(1900, 2100), FINITE, max_size=2)
RESULTS = st.builds(
    SavedResults,
    TEXT,
    TEXT,
    st.dictionaries(TEXT, st.dictionaries(TEXT, BY_YEAR, max_size=2), max_size=2),
)


def bits(plan: Plan) -> dict[str, object]:
    """Every field of a plan as the bytes in memory."""
    fields = {name: getattr(plan, name) for name in Plan.__dataclass_fields__}
    return {
        name: value.tobytes() if isinstance(value, np.ndarray) else value
        for name, value in fields.items()
    }


def content(region: Region, *scenarios: Scenario) -> Any:
    return json.loads(encode(region, scenarios))


@st.composite
def targets(draw: st.DrawFn, region: Region) -> tuple[Target, ...]:
    found: tuple[Target, ...] = ()
    for _ in range(draw(st.integers(0, 3))):
        indicator = draw(st.sampled_from(INDICATORS))
        place = draw(st.sampled_from(target_places(region, indicator)))
        year, value = draw(st.sampled_from(region.years)), draw(FINITE)
        found = with_target(found, Target(indicator.id, place, year, value))
    return found


def viewpoints(region: Region) -> st.SearchStrategy[Viewpoint]:
    cities = st.sampled_from([city.id for city in region.cities])
    return st.builds(
        Viewpoint,
        cities,
        st.lists(cities | st.just("region"), unique=True, max_size=4).map(tuple),
        st.lists(st.sampled_from(sorted(BY_ID)), unique=True, max_size=4).map(tuple),
        st.booleans(),
        st.sampled_from(region.years),
        st.lists(st.sampled_from(region.years), min_size=2, max_size=2)
        .map(sorted)
        .map(tuple),
        st.sampled_from(MoneyUnit),
    )


@st.composite
def scenarios(draw: st.DrawFn, region: Region) -> Scenario:
    text = st.builds(ScenarioText, TEXT, TEXT)
    return Scenario(
        draw(text),
        draw(plans(region)),
        draw(st.sampled_from(region.years)),
        draw(st.dictionaries(TEXT, text, max_size=2)),
        draw(TEXT),
        draw(targets(region)),
        draw(st.none() | viewpoints(region)),
        tuple(draw(st.lists(RESULTS, max_size=2))),
    )


@given(scenarios(REGION))
def test_any_scenario_is_read_back_bit_for_bit(scenario: Scenario) -> None:
    opened = decode(encode(REGION, [scenario]), REGION, "a.lzplan")

    (back,) = opened.scenarios
    assert bits(back.plan) == bits(scenario.plan)
    assert (back.text, back.horizon) == (scenario.text, scenario.horizon)
    assert back.translations == scenario.translations
    assert (back.author, back.targets) == (scenario.author, scenario.targets)
    assert (back.viewpoint, back.results) == (scenario.viewpoint, scenario.results)


@given(st.data())
@settings(max_examples=10)
@pytest.mark.parametrize("n_cities", [3, 40])
def test_the_number_of_cities_is_not_in_the_format(
    n_cities: int, data: st.DataObject
) -> None:
    region = data.draw(invented_regions(n_cities))
    plan = data.draw(plans(region))

    opened = decode(
        encode(region, [base_scenario(region, "x").with_plan(plan)]), region, "x"
    )

    assert bits(opened.scenarios[0].plan) == bits(plan)


def test_the_smallest_difference_from_the_base_is_kept() -> None:
    budgets = base_plan(REGION).budgets.copy()
    budgets[0, Line.HEALTH, 0] = np.nextafter(budgets[0, Line.HEALTH, 0], np.inf)
    ports = base_plan(REGION).ports.copy()
    ports[0, 0] = -0.0  # differs from 0.0 in its sign bit alone
    plan = changed(REGION, budgets=budgets, ports=ports)

    opened = decode(
        encode(REGION, [base_scenario(REGION, "x").with_plan(plan)]), REGION, "x"
    )

    assert bits(opened.scenarios[0].plan) == bits(plan)


def test_a_scenario_that_equals_the_base_stores_no_amount() -> None:
    (stored,) = content(REGION, base_scenario(REGION, "Base"))["scenarios"]

    assert stored == {
        "name": "Base",
        "note": "",
        "translations": {},
        "horizon": 2035,
        "debt_rule": True,
        "budgets": {},
        "links": {},
        "ports": {},
        "targeting": {},
        "agreements": {},
        "joint_funding": {},
        "author": "",
        "targets": [],
        "view": None,
        "results": [],
    }


def test_only_what_differs_from_the_base_is_stored_by_name() -> None:
    region = two_cities()
    base = base_plan(region)
    budgets, links, ports = base.budgets.copy(), base.links.copy(), base.ports.copy()
    targeting, agreements = base.targeting.copy(), base.agreements.copy()
    joint = base.joint_funding.copy()
    budgets[1, Line.EDUCATION, 0] = 100.5
    links[1, 0, 1] = 7.25
    ports[0, 2] = 3.0
    targeting[0, 9] = 0.1
    agreements[0, 1, Domain.TOURISM_AGRICULTURE, 3] = 0.7
    agreements[1, 0, Domain.TOURISM_AGRICULTURE, 3] = 0.7
    joint[0, 1, 4] = joint[1, 0, 4] = True
    plan = Plan(budgets, links, ports, targeting, agreements, joint, debt_rule=False)

    (stored,) = content(region, base_scenario(region, "x").with_plan(plan))["scenarios"]

    assert stored["budgets"] == {"Far": {"education": {"2012": 100.5}}}
    assert stored["links"] == {"Far": {"Near": {"2013": 7.25}}}
    assert stored["ports"] == {"Near": {"2014": 3.0}}
    assert stored["targeting"] == {"Near": {"2021": 0.1}}
    assert stored["agreements"] == {
        "Near": {"Far": {"tourism-agriculture": {"2015": 0.7}}}
    }
    assert stored["joint_funding"] == {"Near": {"Far": {"2016": True}}}
    assert stored["debt_rule"] is False


def test_the_same_scenarios_give_the_same_bytes_after_a_round_trip() -> None:
    first = base_scenario(REGION, "基准", "说明\n第二行")
    second = base_scenario(REGION, "GP1").with_plan(gp1(REGION))
    written = encode(REGION, [first, second], active=1)

    opened = decode(written, REGION, "a.lzplan")

    assert encode(REGION, opened.scenarios, opened.active) == written


def test_chinese_text_stands_in_the_file_as_it_is_written() -> None:
    assert "基准情景".encode() in encode(REGION, [base_scenario(REGION, "基准情景")])


def test_half_a_letter_in_a_name_does_not_keep_the_work_from_being_saved() -> None:
    written = encode(REGION, [base_scenario(REGION, "x\ud83d")])
    assert decode(written, REGION, "a").scenarios[0].text.name == "x?"


def test_a_saved_file_opens_with_the_scenario_that_was_on_view(tmp_path: Path) -> None:
    path = tmp_path / "泸州.lzplan"
    two = [base_scenario(REGION, "A"), base_scenario(REGION, "B")]

    save_scenarios(path, REGION, two, active=1)
    opened = load_scenarios(path, REGION)

    assert opened.scenarios[opened.active].text.name == "B"


def test_a_file_of_this_model_and_data_says_so() -> None:
    opened = decode(encode(REGION, [base_scenario(REGION, "x")]), REGION, "a")

    assert opened.same_model
    assert opened.model_version == MODEL_VERSION
    assert opened.same_data(REGION)


def test_a_file_of_another_model_or_other_data_opens_and_says_so() -> None:
    raw = content(REGION, base_scenario(REGION, "x").with_plan(gp1(REGION)))
    raw["model_version"] = "0.9"
    raw["data"]["fingerprint"] = "another"

    opened = decode(json.dumps(raw).encode(), REGION, "a")

    assert not opened.same_model
    assert opened.model_version == "0.9"
    assert not opened.same_data(REGION)
    assert opened.scenarios[0].plan.equals(gp1(REGION))


def test_a_pair_is_understood_in_either_order() -> None:
    region = two_cities()
    raw = content(region, base_scenario(region, "x"))
    raw["scenarios"][0]["agreements"] = {"Far": {"Near": {"science": {"2012": 0.5}}}}

    (scenario,) = decode(json.dumps(raw).encode(), region, "a").scenarios

    asked = scenario.plan.agreements[:, :, Domain.SCIENCE, 0]
    assert asked.tolist() == [[0.0, 0.5], [0.5, 0.0]]


def test_a_file_stays_right_when_the_order_of_the_cities_changes() -> None:
    region = two_cities()
    budgets = base_plan(region).budgets.copy()
    budgets[0, Line.HEALTH, 0] = 21.0
    written = encode(
        region,
        [base_scenario(region, "x").with_plan(changed(region, budgets=budgets))],
    )
    turned = replace(region, cities=region.cities[::-1])
    turned = replace(
        turned, state=replace(region.state, spending=region.state.spending[::-1])
    )

    (scenario,) = decode(written, turned, "a").scenarios

    assert scenario.plan.budgets[1, Line.HEALTH, 0] == 21.0
    assert scenario.plan.budgets[0, Line.HEALTH, 0] == 60.0 * 1.03


def test_the_baseline_is_kept_with_the_file() -> None:
    two = [base_scenario(REGION, "A"), base_scenario(REGION, "B")]

    assert decode(encode(REGION, two), REGION, "a").baseline is None
    assert decode(encode(REGION, two, 0, 1), REGION, "a").baseline == 1


def test_what_was_on_view_is_forgotten_where_the_region_lacks_it() -> None:
    raw = content(REGION, base_scenario(REGION, "x"))
    raw["scenarios"][0]["view"] = {
        "city": "Atlantis",
        "shown_cities": [],
        "indicators": [],
        "difference": False,
        "year": 2030,
        "first_year": 2026,
        "last_year": 2030,
        "unit": "per_head",
    }

    (scenario,) = decode(json.dumps(raw).encode(), REGION, "a").scenarios

    assert scenario.viewpoint is None
