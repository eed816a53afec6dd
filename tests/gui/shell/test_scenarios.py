# SPDX-License-Identifier: Apache-2.0
"""Scenarios of a file are added, copied and removed from the menu, each a step."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTabBar

from desktop.document.edits import EditKind
from desktop.ui.actions import Command
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


def names(desk: Desk) -> list[str]:
    return [scenario.text.name for scenario in desk.session.scenarios]


def run(window: MainWindow, *commands: Command) -> None:
    for command in commands:
        window.actions_of_window[command].trigger()


def test_a_copy_stands_behind_its_original_and_is_on_view(
    desk: Desk, window: MainWindow
) -> None:
    desk.context.submit(school_money(131.5))

    run(window, Command.COPY_SCENARIO)

    assert names(desk) == ["Test", "Test 2"]
    assert desk.session.active_position == 1
    assert desk.session.active.plan.budgets[0, 1, 2] == 131.5
    assert desk.undo.undo_label is not None
    assert desk.undo.undo_label.kind is EditKind.COPY_SCENARIO


def test_steps_on_several_scenarios_are_taken_back_one_by_one(
    desk: Desk, window: MainWindow
) -> None:
    run(window, Command.NEW_SCENARIO)
    desk.context.submit(school_money(131.5))
    run(window, Command.PREVIOUS_SCENARIO, Command.REMOVE_SCENARIO)
    assert names(desk) == ["New scenario"]

    for expected in (["Test", "New scenario"], ["Test", "New scenario"], ["Test"]):
        run(window, Command.UNDO)
        assert names(desk) == expected
    assert desk.session.is_clean

    run(window, Command.REDO, Command.REDO, Command.REDO)
    assert names(desk) == ["New scenario"]
    assert desk.session.active.plan.budgets[0, 1, 2] == 131.5


def test_the_plots_follow_the_scenario_that_comes_on_view(
    desk: Desk, window: MainWindow
) -> None:
    desk.context.submit(school_money(131.5))
    changed = desk.context.live.current

    run(window, Command.NEW_SCENARIO)

    assert desk.context.live.current is not changed
    plan, base = desk.context.live.current.plan, desk.context.live.current.base
    assert (plan.gdp == base.gdp).all()


def test_the_last_scenario_cannot_be_removed(desk: Desk, window: MainWindow) -> None:
    action = window.actions_of_window[Command.REMOVE_SCENARIO]
    assert not action.isEnabled()
    run(window, Command.NEW_SCENARIO)
    assert action.isEnabled()


def test_the_baseline_is_marked_and_follows_its_scenario(
    desk: Desk, window: MainWindow
) -> None:
    action = window.actions_of_window[Command.BASELINE]
    run(window, Command.NEW_SCENARIO, Command.BASELINE)
    assert desk.session.baseline_position == 1
    assert action.isChecked()

    run(window, Command.PREVIOUS_SCENARIO)
    assert not action.isChecked()
    run(window, Command.REMOVE_SCENARIO)
    assert desk.session.baseline_position == 0
    run(window, Command.BASELINE)
    assert desk.session.baseline_position is None


@pytest.mark.parametrize("done", [0, 1, 2, 3])
def test_any_step_of_the_history_can_be_looked_at(
    desk: Desk, window: MainWindow, done: int
) -> None:
    desk.context.submit(school_money(131.0))
    run(window, Command.NEW_SCENARIO)
    desk.context.submit(school_money(132.0))
    kinds = [label.kind for label in desk.undo.labels]
    assert kinds == [EditKind.BUDGET, EditKind.NEW_SCENARIO, EditKind.BUDGET]

    desk.undo.go_to(done)

    assert desk.undo.done == done
    assert len(desk.session.scenarios) == (1 if done < 2 else 2)
    first = desk.session.scenarios[0].plan.budgets[0, 1, 2]
    assert bool(first == 131.0) is (done > 0)
    desk.undo.go_to(3)
    assert desk.session.scenarios[1].plan.budgets[0, 1, 2] == 132.0


def test_every_scenario_has_a_tab_while_the_list_changes(
    desk: Desk, window: MainWindow
) -> None:
    tabs = window.findChild(QTabBar, "scenario_tabs")
    assert isinstance(tabs, QTabBar)

    def shown() -> tuple[list[str], int]:
        return [tabs.tabText(k) for k in range(tabs.count())], tabs.currentIndex()

    run(window, Command.COPY_SCENARIO)
    assert shown() == (["Test", "Test 2"], 1)
    desk.undo.undo()
    assert shown() == (["Test"], 0)
    desk.undo.redo()
    tabs.setCurrentIndex(0)
    assert desk.session.active_position == 0
    run(window, Command.REMOVE_SCENARIO)
    assert shown() == (["Test 2"], 0)
