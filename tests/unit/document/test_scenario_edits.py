# SPDX-License-Identifier: Apache-2.0
"""Scenarios of a file are added, copied, moved and removed; the baseline follows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.plan import base_plan
from desktop.document.edits import EditKind, EditLabel, SetText
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.document.scenario_edits import (
    AddScenarios,
    CopyScenario,
    ListEdit,
    MoveScenario,
    NewScenario,
    RemoveScenario,
    ScenarioList,
    SetBaseline,
    SetTargets,
    free_name,
)
from desktop.document.session import Session
from desktop.document.targets import Target
from tests.plans import gp1
from tests.regions import real_region

REGION = real_region()
A, B, C = (base_scenario(REGION, name) for name in "ABC")


def names(listed: ScenarioList) -> list[str]:
    return [scenario.text.name for scenario in listed.scenarios]


def test_a_new_scenario_equals_the_base_and_stands_behind_the_one_on_view() -> None:
    before = ScenarioList((A, B), active=0, baseline=1)

    after = NewScenario(ScenarioText("B", "")).apply(REGION, before)

    assert names(after) == ["A", "B 2", "B"]
    assert (after.active, after.baseline) == (1, 2)
    assert after.scenarios[1].plan.equals(base_plan(REGION))


def test_a_copy_keeps_plan_targets_and_author_under_a_free_name() -> None:
    target = Target("gdp", "region", 2035, 45000.0)
    full = Scenario(
        ScenarioText("Plan", "note"),
        gp1(REGION),
        2040,
        {"zh_CN": ScenarioText("方案", "")},
        "author",
        (target,),
    )

    after = CopyScenario(0, full.text).apply(REGION, ScenarioList((full,)))

    copied = after.scenarios[after.active]
    assert names(after) == ["Plan", "Plan 2"]
    assert copied.plan is full.plan
    assert (copied.author, copied.targets, copied.horizon) == (
        "author",
        (target,),
        2040,
    )
    assert copied.translations == {}


@pytest.mark.parametrize(
    ("removed", "active", "baseline"),
    [(0, 1, 0), (1, 2, None), (2, 1, 1)],
)
def test_what_is_on_view_and_the_baseline_stay_when_another_is_removed(
    removed: int, active: int, baseline: int | None
) -> None:
    before = ScenarioList((A, B, C, base_scenario(REGION, "D")), 2, 1)

    after = RemoveScenario(removed).apply(REGION, before)

    assert len(after.scenarios) == 3
    if removed != 2:
        assert after.scenarios[after.active] is C
    if removed == 1:
        assert after.baseline is None
    else:
        assert after.baseline is not None
        assert after.scenarios[after.baseline] is B


def test_the_last_scenario_of_a_file_stays() -> None:
    only = ScenarioList((A,))
    assert RemoveScenario(0).apply(REGION, only).same(only)


def test_moving_keeps_what_is_on_view_and_the_baseline() -> None:
    after = MoveScenario(0, 2).apply(REGION, ScenarioList((A, B, C), 0, 2))

    assert names(after) == ["B", "C", "A"]
    assert (after.active, after.baseline) == (2, 1)


def test_added_scenarios_get_names_of_their_own() -> None:
    label = EditLabel(EditKind.MERGE)

    after = AddScenarios((A, A), label).apply(REGION, ScenarioList((A,)))

    assert names(after) == ["A", "A 2", "A 3"]
    assert after.active == 1


def test_a_name_in_another_language_is_taken_too() -> None:
    sample = Scenario(
        ScenarioText("Base", ""), A.plan, 2035, {"zh_CN": ScenarioText("基准", "")}
    )
    assert free_name("基准", [sample]) == "基准 2"


def list_edits() -> st.SearchStrategy[ListEdit]:
    position = st.integers(0, 50)
    text = st.builds(ScenarioText, st.sampled_from("ABC"), st.just(""))
    return st.one_of(
        st.builds(NewScenario, text),
        st.builds(CopyScenario, position, text),
        st.builds(RemoveScenario, position),
        st.builds(MoveScenario, position, position),
        st.builds(SetBaseline, st.none() | position),
    )


def fitted(edit: ListEdit, count: int) -> ListEdit:
    if isinstance(edit, CopyScenario):
        return CopyScenario(edit.position % count, edit.text)
    if isinstance(edit, RemoveScenario):
        return RemoveScenario(edit.position % count)
    if isinstance(edit, MoveScenario):
        return MoveScenario(edit.position % count, edit.to % count)
    if isinstance(edit, SetBaseline) and edit.position is not None:
        return SetBaseline(edit.position % count)
    return edit


@given(st.lists(list_edits(), max_size=8))
def test_any_edits_of_the_list_keep_names_apart_and_positions_inside(
    edits: list[ListEdit],
) -> None:
    listed = ScenarioList((A, B))
    for edit in edits:
        listed = fitted(edit, len(listed.scenarios)).apply(REGION, listed)

        count = len(listed.scenarios)
        assert count >= 1
        assert len(set(names(listed))) == count
        assert 0 <= listed.active < count
        assert listed.baseline is None or 0 <= listed.baseline < count


def test_a_list_put_back_makes_the_session_clean_again() -> None:
    session = Session(REGION, (A, B))
    before = session.listed
    clean: list[bool] = []
    shown: list[Scenario] = []
    session.clean_changed.connect(clean.append)
    session.active_changed.connect(shown.append)

    session.put_list(NewScenario(ScenarioText("N", "")).apply(REGION, before))
    session.put_list(before)

    assert clean == [False, True]
    assert [scenario.text.name for scenario in shown] == ["N", "A"]


def test_another_baseline_is_unsaved_work() -> None:
    session = Session(REGION, (A, B))

    session.put_list(SetBaseline(1).apply(REGION, session.listed))

    assert (session.baseline_position, session.is_clean) == (1, False)


def test_what_was_edited_while_it_was_written_is_still_unsaved() -> None:
    session = Session(REGION, (A,))
    written = session.listed
    session.put(0, B)

    session.mark_saved(written)

    assert not session.is_clean


def test_rescued_work_counts_as_unsaved() -> None:
    session = Session(REGION, (A,))
    session.replace_all((B, C), 1, 0, saved=False)
    assert not session.is_clean
    assert (session.active, session.baseline_position) == (C, 0)


def test_targets_and_author_are_part_of_what_a_scenario_says() -> None:
    label = EditLabel(EditKind.TARGETS)
    late = Target("gdp", "region", 2035, 45000.0)
    early = Target("gdp", "region", 2030, 40000.0)

    aimed = SetTargets(label, (late, early)).apply(REGION, A)
    signed = SetText(EditLabel(EditKind.TEXT), A.text, "Li").apply(REGION, A)

    assert aimed.targets == (early, late)
    assert not aimed.same_content(A)
    assert not signed.same_content(A)
    assert SetText(EditLabel(EditKind.TEXT), A.text).apply(REGION, signed).author == (
        "Li"
    )
