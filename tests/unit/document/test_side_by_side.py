# SPDX-License-Identifier: Apache-2.0
"""Scenarios beside a baseline, and which stand there when the list changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.core.indicators import BY_ID
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project
from desktop.core.region import Line
from desktop.document.compare_choice import (
    BASE_PATH,
    Candidate,
    CompareChoice,
    Standing,
    candidates,
    compared,
    told_apart,
)
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.edits import SetHorizon, SetText
from desktop.document.history import REGION
from desktop.document.scenario import ScenarioText, base_scenario
from desktop.document.scenario_edits import MoveScenario, RemoveScenario
from desktop.document.session import Session
from desktop.document.side_by_side import (
    InputRow,
    Side,
    SideBySide,
    common_place,
    side_by_side,
)
from desktop.document.targets import Target
from tests.regions import central, two_cities

TWO = two_cities()
DRAWS = central(TWO)
FIRST, SECOND, THIRD = (Candidate(Standing.NOW, k) for k in range(3))


def dearer(education: float) -> Plan:
    """The base plan with another sum for schools of the second city in 2012."""
    base = base_plan(TWO)
    budgets = base.budgets.copy()
    budgets[1, Line.EDUCATION, 0] = education
    return replace(base, budgets=budgets)


def side(name: str, plan: Plan, last: int, *targets: Target) -> Side:
    return Side(name, plan, project(TWO, DRAWS, plan, last).plan, targets)


@pytest.fixture(scope="module")
def shown() -> SideBySide:
    own = base_plan(TWO).budgets[1, Line.EDUCATION, 0]
    return side_by_side(
        TWO,
        [
            side("base", base_plan(TWO), 2014),
            side("more", dearer(own + 2.0), 2016, Target("gdp", "Far", 2016, 1e9)),
            side("most", dearer(own + 5.0), 2015),
        ],
    )


def test_a_cell_that_differs_tells_the_value_of_every_side(shown: SideBySide) -> None:
    own = float(base_plan(TWO).budgets[1, Line.EDUCATION, 0])
    values = (own, own + 2.0, own + 5.0)

    assert shown.inputs == (InputRow("budgets", "Far", "", "education", 2012, values),)


def test_totals_are_told_by_city_and_of_the_region(shown: SideBySide) -> None:
    base = base_plan(TWO).budgets[:, Line.EDUCATION]
    far, whole = float(base[1].sum()), float(base.sum())

    assert [(row.city, row.item) for row in shown.totals] == [
        ("Far", "education"),
        (REGION, "education"),
    ]
    assert shown.totals[0].values == pytest.approx((far, far + 2.0, far + 5.0))
    assert shown.totals[1].values == pytest.approx((whole, whole + 2.0, whole + 5.0))


def test_a_run_that_ends_earlier_has_no_values_behind_its_end(
    shown: SideBySide,
) -> None:
    series = shown.series["gdp", "Near"]

    assert shown.years == (2011, 2016)
    assert np.isnan(series).tolist() == [
        [False] * 4 + [True] * 2,
        [False] * 6,
        [False] * 5 + [True],
    ]


def test_values_are_those_of_the_runs(shown: SideBySide) -> None:
    runs = [one.run for one in shown.sides]

    assert shown.values("gdp", "Far", 2013).tolist() == [
        run.gdp[0, 2, 1] for run in runs
    ]
    assert shown.values("gdp", REGION, 2013).tolist() == pytest.approx(
        [run.gdp[0, 2].sum() for run in runs]
    )


def test_targets_belong_to_the_scenario_that_has_them(shown: SideBySide) -> None:
    assert [len(states) for states in shown.targets] == [0, 1, 0]
    assert not shown.targets[1][0].reached


def test_a_place_that_an_indicator_lacks_gives_way_to_the_region() -> None:
    assert common_place(TWO, BY_ID["gdp"], "Far") == "Far"
    assert common_place(TWO, BY_ID["gdp"], REGION) == REGION
    assert common_place(TWO, BY_ID["inequality_theil"], "Far") == REGION
    assert common_place(TWO, BY_ID["urban_share"], REGION) == TWO.home
    assert common_place(TWO, BY_ID["travel_hours"], "Far") == "Near-Far"


def three() -> Session:
    return Session(TWO, [base_scenario(TWO, name) for name in ("a", "b", "c")])


def test_all_scenarios_stand_beside_the_base_path_at_first() -> None:
    assert compared(three(), CompareChoice()) == (BASE_PATH, FIRST, SECOND, THIRD)


def test_any_scenario_can_be_the_baseline_and_any_be_left_out() -> None:
    choice = CompareChoice(SECOND).switched(THIRD).switched(BASE_PATH)

    assert compared(three(), choice) == (SECOND, BASE_PATH, FIRST)
    assert compared(three(), choice.switched(THIRD)) == (
        SECOND,
        BASE_PATH,
        FIRST,
        THIRD,
    )


def test_the_choice_follows_its_scenarios_through_the_list() -> None:
    session = three()
    before = session.listed
    after = MoveScenario(2, 0).apply(TWO, before)
    choice = CompareChoice(THIRD, hidden=frozenset({SECOND}))

    moved = choice.followed(before, after)

    assert (moved.baseline, moved.hidden) == (FIRST, {THIRD})


def test_a_baseline_that_is_removed_leaves_the_base_path() -> None:
    before = three().listed
    after = RemoveScenario(1).apply(TWO, before)

    assert CompareChoice(SECOND).followed(before, after).baseline == BASE_PATH


def test_an_edited_scenario_can_be_compared_with_itself_as_it_was_saved() -> None:
    session = three()
    saved = Candidate(Standing.SAVED, 0)
    assert saved not in candidates(session)

    session.apply(SetHorizon(EditLabel(EditKind.HORIZON), 2014))

    assert candidates(session)[-1] == saved
    session.mark_saved()
    assert saved not in candidates(session)
    assert CompareChoice(saved).held(session).baseline == BASE_PATH


def test_the_unedited_scenario_is_not_offered_twice() -> None:
    session = three()
    session.apply(SetText(EditLabel(EditKind.TEXT), ScenarioText("other", "")))

    standings = [one.standing for one in candidates(session)]

    assert standings.count(Standing.SAVED) == 1


def test_two_of_one_name_are_told_apart() -> None:
    assert list(told_apart(["a", "a", "a 2", "a"])) == ["a", "a 2", "a 2 2", "a 3"]
