# SPDX-License-Identifier: Apache-2.0
"""All of the window by keys: Tab goes through what is in sight and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.ui.docks import DockId
from desktop.ui.languages import CHINESE

ROUND = 400
"""More than the window has stops."""


def dock(program: Program, name: DockId) -> QDockWidget:
    found = program.window.findChild(QDockWidget, f"dock_{name}")
    assert isinstance(found, QDockWidget)
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def stops(program: Program, key: Qt.Key) -> list[QWidget]:
    """What has the focus one after another, until it is where it was."""
    program.budgets.table.setFocus()
    first = focused()
    found = [first]
    for _ in range(ROUND):
        QTest.keyClick(focused(), key)
        if focused() is first:
            return found
        found.append(focused())
    raise AssertionError("the keys never come back")


def test_tab_passes_over_docks_that_stand_behind_others(program: Program) -> None:
    program.window.resize(1280, 720)
    dock(program, DockId.MAP).raise_()
    behind = [dock(program, name) for name in DockId if name.value != "map"]
    behind = [one for one in behind if one.visibleRegion().isEmpty()]
    assert len(behind) == 4  # all of the right column but the map

    found = stops(program, Qt.Key.Key_Tab)

    assert not [w for w in found for one in behind if one.isAncestorOf(w)]
    assert any(dock(program, DockId.MAP).isAncestorOf(w) for w in found)
    assert any(w.objectName() == "show_levels" for w in found)
    assert any(w.objectName() == "undo_button" for w in found) is False  # disabled


def test_what_comes_to_the_front_is_reached(program: Program) -> None:
    program.window.resize(1280, 720)
    scores = dock(program, DockId.SCORECARD)
    scores.raise_()

    found = stops(program, Qt.Key.Key_Tab)

    assert any(scores.isAncestorOf(w) for w in found)
    assert not [w for w in found if dock(program, DockId.MAP).isAncestorOf(w)]


def test_back_goes_the_same_way_as_forth(program: Program) -> None:
    program.window.resize(1280, 720)
    forth = stops(program, Qt.Key.Key_Tab)
    back = stops(program, Qt.Key.Key_Backtab)
    assert [w.objectName() for w in back[1:]] == [
        w.objectName() for w in reversed(forth[1:])
    ]


def test_undo_and_redo_have_names_while_there_is_nothing_to_undo(
    program: Program, qtbot: QtBot
) -> None:
    names = {}
    for which in ("undo_button", "redo_button"):
        button = program.window.findChild(QToolButton, which)
        assert isinstance(button, QToolButton)
        assert not button.isEnabled()
        names[which] = button
    assert names["undo_button"].accessibleName() == "Undo"
    assert names["redo_button"].accessibleName() == "Redo"
    program.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: names["undo_button"].accessibleName() == "撤销")
    assert names["redo_button"].accessibleName() == "重做"


def test_the_edit_menu_copies_and_pastes_cells(program: Program) -> None:
    menu = program.window.findChild(QMenu, "menu_edit")
    assert isinstance(menu, QMenu)
    entries = {action.text(): action for action in menu.actions()}
    table = program.budgets.table
    in_hand = table.budget.look(0, table.currentIndex().column()).text

    entries["Copy cells"].trigger()
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().setText("123.4")
    entries["Paste cells"].trigger()

    assert f"{float(copied):.1f}" == in_hand
    assert table.budget.look(0, table.currentIndex().column()).text == "123.4"
    QGuiApplication.clipboard().clear()
