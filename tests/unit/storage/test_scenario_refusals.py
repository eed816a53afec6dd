# SPDX-License-Identifier: Apache-2.0
"""Files that cannot be used: one sentence that names the place and the remedy."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import UserError
from desktop.core.plan import Plan, base_plan
from desktop.core.region import BoolArray, Region
from desktop.document.scenario import base_scenario
from desktop.storage.migrations import FORMAT_VERSION
from desktop.storage.scenario_file import (
    MOST_SCENARIOS,
    ScenarioFile,
    decode,
    encode,
)
from tests.plans import all_agreements, gp1
from tests.regions import real_region, two_cities

REGION = two_cities()
REAL = real_region()
Raw = dict[str, Any]
GOOD = encode(REAL, [base_scenario(REAL, "GP1", "注").with_plan(gp1(REAL))])


def refusal(change: Callable[[Raw], object]) -> str:
    """The sentence for a good file after a change."""
    raw = json.loads(encode(REGION, [base_scenario(REGION, "Plan A")]))
    change(raw)
    return refusal_of(json.dumps(raw).encode())


def refusal_of(content: bytes) -> str:
    with pytest.raises(UserError) as refused:
        decode(content, REGION, "a.lzplan")
    return str(refused.value)


def read_or_told(content: bytes, region: Region) -> ScenarioFile | None:
    """The file, or None where it was refused with a sentence that names it."""
    try:
        return decode(content, region, "a.lzplan")
    except UserError as error:
        sentence = str(error)
    assert sentence.startswith("a.lzplan")
    return None


def in_scenario(**fields: object) -> Callable[[Raw], object]:
    return lambda raw: raw["scenarios"][0].update(fields)


A = "a.lzplan, scenario “Plan A”: "

WRONG_PLANS = [
    (
        {"budgets": {"Nowhere": {"health": {"2012": 20.0}}}},
        A + "“Nowhere” in budgets is not known here. Use one of: Near, Far.",
    ),
    (
        {"budgets": {"Near": {"sport": {"2012": 20.0}}}},
        A + "“sport” in budgets, Near is not known here. Use one of: infrastructure,"
        " education, health.",
    ),
    (
        {"agreements": {"Near": {"Far": {"love": {"2012": 1.0}}}}},
        A + "“love” in agreements, Near, Far is not known here. Use one of: transport,"
        " industry, tourism-agriculture, science, environment, health-education.",
    ),
    (
        {"targeting": {"Near": {"2011": 0.1}}},
        A + "“2011” in targeting, Near is not a year from 2012 to 2021. Correct it.",
    ),
    (
        {"targeting": {"Near": {"02012": 0.1}}},
        A + "“02012” in targeting, Near is not a year from 2012 to 2021. Correct it.",
    ),
    (
        {"horizon": 2022},
        A + "“2022” in horizon is not a year from 2012 to 2021. Correct it.",
    ),
    (
        {"links": {"Near": {"Near": {"2012": 1.0}}}},
        A + "links joins Near with itself. Name two cities.",
    ),
    (
        {"joint_funding": {"Far": {"Far": {"2012": True}}}},
        A + "joint_funding joins Far with itself. Name two cities.",
    ),
    (
        {
            "joint_funding": {
                "Near": {"Far": {"2012": True}},
                "Far": {"Near": {"2012": False}},
            }
        },
        A + "joint_funding holds Far and Near twice. Keep one of the two.",
    ),
    (  # base 20 * 1.03
        {"budgets": {"Near": {"health": {"2012": 6.17}}}},
        A + "Near, health, 2012: 6.17 is below the least of 6.18 (0.3 times the base)."
        " Raise it.",
    ),
    (
        {"budgets": {"Near": {"health": {"2012": 61.9}}}},
        A + "Near, health, 2012: 61.9 is above the most of 61.8 (3 times the base)."
        " Lower it.",
    ),
    (  # base 50 * 1.03
        {"links": {"Near": {"Far": {"2012": 40.0}}}, "ports": {"Near": {"2012": 12.0}}},
        A + "Near, 2012: links and port take 52.0, more than the 51.5 of"
        " infrastructure. Raise infrastructure or lower them.",
    ),
    (
        {"ports": {"Far": {"2013": 1.0}}},
        A + "Far has no port, so 1.0 in 2013 cannot be spent on one.",
    ),
    (
        {"links": {"Far": {"Near": {"2012": -1.0}}}},
        A + "Far, 2012: link money cannot be -1.0. Enter 0 or more.",
    ),
    (
        {"targeting": {"Near": {"2012": 0.21}}},
        A + "Near, 2012: a targeting share of 0.21 is outside 0 to 0.2. Enter a share"
        " in that range.",
    ),
    (
        {"agreements": {"Near": {"Far": {"science": {"2021": 1.5}}}}},
        A + "Near and Far, 2021: a strength of 1.5 is outside 0 to 1. Enter a strength"
        " in that range.",
    ),
]


@pytest.mark.parametrize(("fields", "sentence"), WRONG_PLANS)
def test_a_plan_that_the_region_does_not_allow_is_told(
    fields: Raw, sentence: str
) -> None:
    assert refusal(in_scenario(**fields)) == sentence


HEALTH = "scenarios, 1, budgets, Near, health, 2012"


@pytest.mark.parametrize(
    ("value", "shown"),
    [("20", '"20"'), (True, "true"), (None, "null"), ([20.0], "[20.0]"), ({}, "{}")],
)
def test_only_a_number_is_an_amount(value: object, shown: str) -> None:
    sentence = refusal(in_scenario(budgets={"Near": {"health": {"2012": value}}}))
    assert sentence == (
        f"a.lzplan: “{shown}” cannot stand at “{HEALTH}”."
        " Correct it or open a backup copy."
    )


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_only_a_finite_number_is_an_amount(number: str) -> None:
    raw = json.loads(encode(REGION, [base_scenario(REGION, "x")]))
    raw["scenarios"][0]["ports"] = {"Near": {"2012": "HERE"}}
    text = json.dumps(raw).replace('"HERE"', number)

    assert refusal_of(text.encode()) == (
        f"a.lzplan: “{number}” is not a finite number. Correct it."
    )


def test_a_whole_number_beyond_every_amount_is_refused() -> None:
    fields = in_scenario(ports={"Near": {"2012": 10**400}})
    assert "cannot stand at “scenarios, 1, ports, Near, 2012”" in refusal(fields)


def test_a_missing_field_is_named() -> None:
    assert refusal(lambda raw: raw["scenarios"][0].pop("targeting")) == (
        "a.lzplan: “scenarios, 1, targeting” is missing. Open a backup copy."
    )


def test_an_unknown_field_is_named_instead_of_dropped() -> None:
    assert refusal(in_scenario(budget={})) == (
        "a.lzplan: nothing called “scenarios, 1, budget” is known. Remove it."
    )


def test_a_name_that_stands_twice_is_refused_instead_of_half_read() -> None:
    assert refusal_of(b'{"format_version": 1, "format_version": 1}') == (
        "a.lzplan: “format_version” stands twice. Keep one of the two."
    )


def test_a_file_of_a_later_format_says_which_program_is_needed() -> None:
    def later(raw: Raw) -> None:
        raw.update(format_version=7, program={"name": "x", "version": "3.1"})
        raw["unheard_of"] = 1

    assert refusal(later) == (
        "a.lzplan has format 7, written by version 3.1 of the program; this one reads"
        f" formats up to {FORMAT_VERSION}. Install version 3.1 or later."
    )


@pytest.mark.parametrize("version", [0, -1, 1.0, "1", None, True])
def test_a_format_that_never_was_is_refused(version: object) -> None:
    sentence = refusal(lambda raw: raw.update(format_version=version))
    assert "which no version of the program has written" in sentence


@pytest.mark.parametrize("active", [-1, 1])
def test_the_scenario_on_view_is_one_of_the_file(active: int) -> None:
    assert "cannot stand at “active”" in refusal(lambda raw: raw.update(active=active))


def test_a_file_without_a_scenario_is_refused() -> None:
    sentence = refusal(lambda raw: raw.update(scenarios=[]))
    assert sentence == "a.lzplan holds no scenario. Open a backup copy."


def test_a_million_scenarios_are_refused_before_they_are_built() -> None:
    def many(raw: Raw) -> None:
        raw["scenarios"] = [{}] * (MOST_SCENARIOS + 1)

    assert refusal(many) == (
        "a.lzplan holds 501 scenarios; more than 500 are not read. Split the file."
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "row 1, column 1: not a scenario file, or a damaged one"),
        (b'{"a": 1,\n "b": ]', "row 2, column 7: not a scenario file, or a damaged"),
        (b'{"a": 1,\n "\xff": 2}', "row 2, column 3: not a scenario file, or a dama"),
        (b"PK\x03\x04\x14\x00", "row 1, column 1: not a scenario file, or a damaged"),
        (b"[]", "a.lzplan is not a scenario file of this program"),
        (b"{}", "a.lzplan is not a scenario file of this program"),
        (b"[" * 100_000, "a.lzplan is not a scenario file of this program"),
        (b'{"a": ' + b"1" * 5000 + b"}", "a.lzplan is not a scenario file of this"),
    ],
)
def test_what_is_no_scenario_file_is_told(content: bytes, sentence: str) -> None:
    assert sentence in refusal_of(content)


@given(st.integers(0, len(GOOD) - 2))
def test_a_file_cut_short_anywhere_is_refused(length: int) -> None:
    with pytest.raises(UserError) as refused:
        decode(GOOD[:length], REAL, "a.lzplan")
    assert str(refused.value).startswith("a.lzplan")


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_still_a_plan_within_bounds(
    place: int, bit: int
) -> None:
    damaged = bytearray(GOOD)
    damaged[place] ^= 1 << bit
    opened = read_or_told(bytes(damaged), REAL)
    if opened is not None:
        written = encode(REAL, opened.scenarios, opened.active)
        again = decode(written, REAL, "b.lzplan")
        assert again.scenarios[0].plan.equals(opened.scenarios[0].plan)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["Near", "Far", "health", "science", "2012", "x"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(
        [*json.loads(GOOD)["scenarios"][0], "name", "scenarios", "active", "data"]
    ),
    JSON,
)
def test_anything_at_all_in_a_field_is_refused_or_read(
    field: str, value: object
) -> None:
    raw = json.loads(encode(REGION, [base_scenario(REGION, "x")]))
    where = raw if field in raw else raw["scenarios"][0]
    where[field] = value
    read_or_told(json.dumps(raw).encode(), REGION)


def test_more_cells_than_the_region_has_are_refused_before_they_are_read() -> None:
    years = {str(year): "x" for year in range(10_000)}
    assert refusal(in_scenario(budgets={"Near": {"health": years}})) == (
        "a.lzplan: scenario 1 holds more amounts than this region can have. Open a"
        " backup copy."
    )


def test_a_crowd_of_unknown_fields_is_no_scenario_file() -> None:
    crowd = {str(number): 1 for number in range(2000)}
    assert refusal(lambda raw: raw.update(crowd)).startswith(
        "a.lzplan is not a scenario file"
    )


def test_every_cell_of_a_region_may_differ_from_the_base() -> None:
    every = real_region()
    plan = base_plan(every)
    links = np.full_like(plan.links, 0.01)
    for c in range(every.n_cities):
        links[c, c] = 0.0
    full = Plan(
        budgets=plan.budgets * 1.5,
        links=links,
        ports=np.where(plan_has_port(every)[:, None], 0.01, plan.ports),
        targeting=plan.targeting * 2.0,
        agreements=all_agreements(every) * 0.9,
        joint_funding=all_agreements(every)[:, :, 0] > 0.0,
    )

    written = encode(every, [base_scenario(every, "x").with_plan(full)])

    assert decode(written, every, "a").scenarios[0].plan.equals(full)


def plan_has_port(region: Region) -> BoolArray:
    has = np.zeros(region.n_cities, dtype=bool)
    has[region.network.port_city] = True
    return has
