# SPDX-License-Identifier: Apache-2.0
"""Replaced values go into the file and the journal, and come back with every number."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import UserError
from desktop.core.plan import base_plan
from desktop.core.replacements import Key, Replacement
from desktop.core.replacing import basis_of, replaced_region
from desktop.document.replacement_edits import ReplaceValue, TakeBack
from desktop.document.scenario import base_scenario
from desktop.document.scenario_edits import ScenarioList
from desktop.storage.journal import Journal, Work
from desktop.storage.rescue import find_rescued
from desktop.storage.scenario_file import (
    ScenarioFile,
    decode,
    encode,
    load_scenarios,
    save_scenarios,
)
from tests.regions import real_region, two_cities

REGION = real_region()
SCHOOLS = Replacement(
    "Luzhou", "education_expenditure", REGION.base_year, 120.1, "决算"
)
GAMMA = Replacement("", "gamma", 0, 0.1 + 1e-16, "nearer to the mean")
REPLACED = replaced_region(REGION, [SCHOOLS, GAMMA])
KNOWN = basis_of(REGION).replaceable
GOOD = encode(REPLACED, [base_scenario(REPLACED, "Base")])


def changed(change: Callable[[list[dict[str, Any]]], object]) -> bytes:
    raw = json.loads(GOOD)
    change(raw["replaced_assumptions"])
    return json.dumps(raw).encode()


def refusal(content: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        decode(content, REGION, "a.lzplan")
    assert str(caught.value).startswith("a.lzplan")
    return caught.value


def inner(error: UserError) -> str:
    problem = error.facts["problem"]
    assert isinstance(problem, UserError)
    return problem.code


def test_what_is_replaced_comes_back_bit_for_bit_with_its_reason() -> None:
    opened = decode(GOOD, REGION, "a.lzplan")

    assert opened.replaced == REPLACED.replaced
    assert opened.region.fingerprint == REPLACED.fingerprint
    assert opened.scenarios[0].plan.equals(base_plan(REPLACED))
    assert encode(opened.region, opened.scenarios) == GOOD


def test_a_file_stands_on_its_own_values_whatever_the_window_has_replaced() -> None:
    plain = encode(REGION, [base_scenario(REGION, "Base")])
    opened = decode(plain, REPLACED, "a.lzplan")

    assert opened.replaced == ()
    assert opened.scenarios[0].plan.equals(base_plan(REGION))
    assert opened.same_data(REPLACED)


def test_the_fingerprint_in_the_file_is_that_of_the_data() -> None:
    raw = json.loads(GOOD)
    assert raw["data"]["fingerprint"] == REGION.fingerprint
    assert decode(GOOD, REGION, "a").same_data(REGION)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda told: told.append(dict(told[0])), "replace_twice"),
        (lambda told: told[0].update(value=7.0), "replace_outside"),
        (lambda told: told[0].update(quantity="delta"), "replace_unknown"),
        (lambda told: told[1].update(year=1999), "replace_unknown"),
        (lambda told: told[1].update(value=-1.0), "replace_not_positive"),
        (lambda told: told[1].update(reason=""), "replace_no_reason"),
    ],
)
def test_values_that_cannot_be_are_refused_with_the_name_of_the_file(
    change: Callable[[list[dict[str, Any]]], object], code: str
) -> None:
    assert inner(refusal(changed(change))) == code


@pytest.mark.parametrize(
    "change",
    [
        lambda told: told[0].pop("reason"),
        lambda told: told[0].update(value="0.1"),
        lambda told: told[0].update(value=None),
        lambda told: told[0].update(reason="x" * 2001),
        lambda told: told[0].update(more=1),
        lambda told: told.extend([dict(told[0])] * 1000),
        lambda told: told.append([]),
    ],
)
def test_entries_of_another_shape_are_refused(
    change: Callable[[list[dict[str, Any]]], object],
) -> None:
    refusal(changed(change))


def test_a_file_of_version_1_cannot_replace_anything() -> None:
    raw = json.loads(GOOD)
    raw["format_version"] = 1
    raw["replaced_assumptions"] = [{"parameter": "gamma", "value": 0.1, "note": "x"}]
    refusal(json.dumps(raw).encode())


def test_a_region_without_data_files_refuses_replaced_values() -> None:
    with pytest.raises(UserError):
        decode(GOOD, two_cities(), "a.lzplan")


def test_every_value_of_a_region_may_be_replaced_at_once(tmp_path: Path) -> None:
    assert REGION.basis is not None
    every = [
        Replacement(*key, getattr(old, "value", getattr(old, "central", 0.0)), "same")
        for key, old in REGION.basis.replaceable.items()
    ]
    region = replaced_region(REGION, every)
    path = tmp_path / "a.lzplan"
    save_scenarios(path, region, [base_scenario(region, "Base")])

    assert len(load_scenarios(path, REGION).replaced) == len(every) > 300


def rescued(folder: Path) -> ScenarioFile:
    (found,) = find_rescued(folder, REGION).rescued
    found.keep()
    return found.work


def dies(journal: Journal) -> None:
    for handle in (journal._handle, journal._lock):
        os.close(handle)


def test_a_value_replaced_just_before_a_crash_is_rescued(tmp_path: Path) -> None:
    journal = Journal(tmp_path, REGION)
    listed = ScenarioList((base_scenario(REGION, "Base"),))
    journal.record(Work(listed))
    journal.record(Work(ReplaceValue(SCHOOLS).apply(REGION, listed)))
    dies(journal)

    work = rescued(tmp_path)
    assert work.replaced == (SCHOOLS,)
    assert work.scenarios[0].plan.equals(base_plan(work.region))


def test_a_value_taken_back_just_before_a_crash_stays_back(tmp_path: Path) -> None:
    file = tmp_path / "a.lzplan"
    save_scenarios(file, REPLACED, [base_scenario(REPLACED, "Base")])
    journal = Journal(tmp_path / "r", REPLACED)
    listed = ScenarioList(
        (base_scenario(REPLACED, "Base"),), 0, None, REPLACED.replaced
    )
    journal.record(Work(TakeBack(GAMMA.key).apply(REPLACED, listed), file))
    dies(journal)

    assert rescued(tmp_path / "r").replaced == (SCHOOLS,)


@settings(max_examples=150)
@given(st.data())
def test_whatever_a_flipped_bit_makes_of_them_is_read_or_told(
    data: st.DataObject,
) -> None:
    first = GOOD.index(b'"replaced_assumptions"')
    at = data.draw(st.integers(first, GOOD.index(b'"scenarios"') - 1))
    flipped = bytearray(GOOD)
    flipped[at] ^= 1 << data.draw(st.integers(0, 7))

    told, keys = "a.lzplan", set[Key]()
    try:
        opened = decode(bytes(flipped), REGION, "a.lzplan")
        keys = {one.key for one in opened.replaced}
    except UserError as error:
        told = str(error)
    assert told.startswith("a.lzplan")
    assert keys <= set(KNOWN)
