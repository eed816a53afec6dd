# SPDX-License-Identifier: Apache-2.0
"""The edits of the open file as a list: each looked at again, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.core.region import Line
from desktop.document.scenario import ScenarioText
from desktop.document.scenario_edits import CopyScenario
from desktop.ui.history.dialog import HistoryDialog
from desktop.ui.languages import CHINESE
from desktop.ui.sheet import SheetView
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part
from tests.gui.shell.edits import school_money


@pytest.fixture
def dialog(desk: Desk) -> Iterator[HistoryDialog]:
    """Schools 110, then 120, then a copy of the scenario."""
    for amount in (110.0, 120.0):
        assert desk.context.submit(school_money(amount))
    desk.undo.submit_list(CopyScenario(0, ScenarioText("Copy", "")))
    made = HistoryDialog(desk.context, desk.undo)
    made.show()
    yield made
    if isValid(made):
        made.close()


def steps(dialog: HistoryDialog) -> list[list[str]]:
    sheet = part(dialog, SheetView, "history_steps").sheet
    return [
        [str(sheet.index(row, k).data()) for k in range(sheet.columnCount())]
        for row in range(sheet.rowCount())
    ]


def look(dialog: HistoryDialog, row: int) -> None:
    part(dialog, SheetView, "history_steps").selectRow(row)


def schools(desk: Desk) -> float:
    return float(desk.session.active.plan.budgets[0, Line.EDUCATION, 2])


def test_all_steps_are_listed_with_what_they_changed(dialog: HistoryDialog) -> None:
    rows = steps(dialog)
    assert [row[1] for row in rows] == [
        "as opened",
        "Luzhou Education",
        "Luzhou Education",
        "copy of a scenario ← you were here",
    ]
    assert [row[2] for row in rows] == ["", "Test", "Test", ""]
    assert rows[2][3] == "+10.0"


def test_looking_at_a_step_shows_the_work_as_it_was(
    dialog: HistoryDialog, desk: Desk
) -> None:
    look(dialog, 1)
    assert schools(desk) == 110.0
    assert len(desk.session.scenarios) == 1
    look(dialog, 2)
    assert schools(desk) == 120.0


def test_closing_returns_to_where_the_work_was_and_keeps_every_step(
    dialog: HistoryDialog, desk: Desk
) -> None:
    look(dialog, 0)
    assert schools(desk) not in {110.0, 120.0}
    dialog.close()

    assert (desk.undo.done, len(desk.undo.labels)) == (3, 3)
    assert [one.text.name for one in desk.session.scenarios] == ["Test", "Copy"]


def test_going_back_to_a_step_is_one_action_and_can_be_redone(
    dialog: HistoryDialog, desk: Desk
) -> None:
    look(dialog, 1)
    part(dialog, QPushButton, "history_stay").click()

    assert schools(desk) == 110.0
    assert (desk.undo.done, len(desk.undo.labels)) == (1, 3)
    desk.undo.redo()
    assert schools(desk) == 120.0


def test_a_step_looked_at_can_be_kept_beside_the_work_of_now(
    dialog: HistoryDialog, desk: Desk
) -> None:
    look(dialog, 1)
    part(dialog, QPushButton, "history_keep").click()

    names = [one.text.name for one in desk.session.scenarios]
    assert names == ["Test", "Copy", "Test 2"]
    money = [one.plan.budgets[0, Line.EDUCATION, 2] for one in desk.session.scenarios]
    assert money == [120.0, 120.0, 110.0]
    assert len(desk.undo.labels) == 4


def test_an_edit_while_looking_goes_on_from_there(
    dialog: HistoryDialog, desk: Desk
) -> None:
    look(dialog, 1)
    desk.context.submit(school_money(115.0))

    assert len(steps(dialog)) == 3
    dialog.close()
    assert schools(desk) == 115.0


def test_undo_moves_the_row_in_hand(dialog: HistoryDialog, desk: Desk) -> None:
    desk.undo.undo()
    table = part(dialog, SheetView, "history_steps")
    assert table.currentIndex().row() == 2


def test_the_list_speaks_chinese(
    dialog: HistoryDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "本文件的历史")
    assert steps(dialog)[0][1] == "打开时"
