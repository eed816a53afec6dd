# SPDX-License-Identifier: Apache-2.0
"""Steps of the undo stack: applied first, named, merged by gesture."""

from desktop.core.region import Line
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


def _amount(desk: Desk) -> float:
    return float(desk.session.active.plan.budgets[0, Line.EDUCATION, 2])


def test_undo_and_redo_bring_the_very_scenario_back(desk: Desk) -> None:
    before = desk.session.active
    desk.context.submit(school_money(120.0))
    after = desk.session.active

    desk.undo.undo()
    assert desk.session.active is before
    assert desk.session.is_clean
    desk.undo.redo()
    assert desk.session.active is after
    assert _amount(desk) == 120.0


def test_a_drag_is_one_step(desk: Desk) -> None:
    before = _amount(desk)
    gesture = desk.context.new_gesture()
    for amount in (101.0, 102.0, 103.0):
        assert desk.context.submit(school_money(amount, gesture))

    desk.undo.undo()
    assert _amount(desk) == before
    assert desk.undo.undo_label is None


def test_two_drags_are_two_steps(desk: Desk) -> None:
    for amount in (101.0, 102.0):
        desk.context.submit(school_money(amount, desk.context.new_gesture()))

    desk.undo.undo()
    assert _amount(desk) == 101.0


def test_a_drag_that_ends_where_it_began_leaves_no_step_and_nothing_unsaved(
    desk: Desk,
) -> None:
    before = _amount(desk)
    gesture = desk.context.new_gesture()
    for amount in (before + 1.0, before + 2.0, before):
        desk.context.submit(school_money(amount, gesture))

    assert desk.undo.undo_label is None
    assert desk.session.is_clean


def test_a_refused_edit_says_why_and_leaves_no_step(desk: Desk) -> None:
    before = desk.session.active

    answer = desk.context.submit(school_money(-5.0))

    assert not answer
    assert "Luzhou" in answer.sentence
    assert "Education" in answer.sentence
    assert desk.session.active is before
    assert desk.undo.undo_label is None


def test_an_edit_that_changes_nothing_is_no_step(desk: Desk) -> None:
    assert desk.context.submit(school_money(_amount(desk)))
    assert desk.undo.undo_label is None
    assert desk.session.is_clean


def test_a_new_edit_forgets_what_was_taken_back(desk: Desk) -> None:
    desk.context.submit(school_money(110.0))
    desk.undo.undo()
    desk.context.submit(school_money(111.0))
    assert desk.undo.redo_label is None


def test_another_file_forgets_all_steps(desk: Desk) -> None:
    desk.context.submit(school_money(110.0))
    desk.session.replace_all(desk.session.scenarios)
    assert desk.undo.undo_label is None
