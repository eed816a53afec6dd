# SPDX-License-Identifier: Apache-2.0
"""Whole-window stories: edit, see it move, undo, save, reopen, change the language."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.core.region import Line
from desktop.document.display_data import Role
from desktop.storage.paths import ProgramPaths
from desktop.ui.actions import Command
from desktop.ui.dialogs.questions import (
    ScenarioFileQuestion,
    Unsaved,
    UnsavedQuestion,
)
from desktop.ui.indicators.card import PlotCard
from desktop.ui.indicators.grid import PlotGrid
from desktop.ui.languages import CHINESE, ENGLISH
from desktop.ui.theme import Appearance
from tests.journeys.conftest import Start

HOME = 0
EDUCATION_COLUMN = 1


def _type_school_money(program: Program, text: str) -> None:
    """Type an amount into the home city's cell for education, as a user does."""
    table = program.window.findChild(QTableView, "budgetTable")
    assert isinstance(table, QTableView)
    table.setFocus()
    table.setCurrentIndex(table.model().index(HOME, EDUCATION_COLUMN))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def _school_money(program: Program, year: int = 2026) -> float:
    position = year - program.region.base_year - 1
    budgets = program.session.active.plan.budgets
    return float(budgets[HOME, Line.EDUCATION, position])


def _curve(program: Program, indicator: str) -> tuple[float, ...]:
    """The plan curve of the home city as its plot has it."""
    card = program.window.findChild(PlotCard, f"plot_card_{indicator}")
    assert isinstance(card, PlotCard)
    assert card.plot is not None
    curve = card.plot.curve(program.region.home, Role.PLAN)
    assert curve is not None
    return tuple(curve.y)


def _save_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    def ask(parent: QWidget, suggested: str) -> Path:
        return path

    monkeypatch.setattr(ScenarioFileQuestion, "ask_save", ask)


def _visible_texts(window: QWidget) -> list[str]:
    texts = [window.windowTitle()]
    for label in window.findChildren(QLabel):
        if label.isVisible():
            texts += [label.text(), label.toolTip()]
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            texts += [button.text(), button.toolTip()]
    for box in window.findChildren(QComboBox):
        texts += [box.itemText(k) for k in range(box.count())]
    for dock in window.findChildren(QDockWidget):
        texts.append(dock.windowTitle())
    return texts


def test_typing_a_budget_moves_the_plot_and_undo_moves_it_back(
    qtbot: QtBot, program: Program
) -> None:
    before = _curve(program, "schooling_expected")
    money = _school_money(program)

    _type_school_money(program, "+50%")

    # The table shows 2026-2030; typing scales each year by the same ratio.
    assert _school_money(program) == pytest.approx(1.5 * money)
    after = _curve(program, "schooling_expected")
    assert after[-1] > before[-1]
    assert after[0] == before[0]

    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _curve(program, "schooling_expected") == before
    assert program.session.is_clean
    redo = program.window.actions_of_window[Command.REDO]
    redo.trigger()
    assert _curve(program, "schooling_expected") == after


def test_what_was_saved_comes_back_after_a_new_start(
    qtbot: QtBot,
    program: Program,
    start: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "schools.lzplan"
    _save_to(monkeypatch, path)
    _type_school_money(program, "+50%")
    curve = _curve(program, "schooling_expected")
    program.window.actions_of_window[Command.SAVE].trigger()
    assert program.window.close()

    again = start()
    assert again.window.files.recent == (path,)
    assert again.window.files.open_path(path)

    assert _curve(again, "schooling_expected") == curve
    assert again.session.is_clean


def test_the_program_remembers_language_plots_and_docks(
    program: Program, start: Start
) -> None:
    program.languages.choose(CHINESE)
    program.themes.choose(Appearance.DARK)
    program.view.set(indicators=("pm25", "gdp"), difference=True)
    dock = program.window.findChild(QDockWidget, "dock_scorecard")
    assert isinstance(dock, QDockWidget)
    dock.close()
    assert program.window.close()

    again = start()

    assert again.languages.code == CHINESE
    assert again.themes.appearance is Appearance.DARK
    assert again.view.now.indicators == ("pm25", "gdp")
    assert again.view.now.difference
    dock = again.window.findChild(QDockWidget, "dock_scorecard")
    assert isinstance(dock, QDockWidget)
    assert dock.isHidden()


def test_in_chinese_no_widget_speaks_english(qtbot: QtBot, program: Program) -> None:
    _type_school_money(program, "+50%")
    program.languages.choose(CHINESE)
    program.window.setWindowModified(False)
    qtbot.waitUntil(lambda: "泸州协同规划" in program.window.windowTitle())

    english = re.compile(r"[A-Za-z]{3,}")
    # Keys, addresses of sources, licences of the map, the user's name of the scenario.
    addresses = r"(?m)(?<=来源：)[\w.]+\.(?:com|net|org)\b"
    keys = r"(?:Ctrl\+|Shift\+|Alt\+)+\w+|\bEsc\b"
    allowed = re.compile(rf"{addresses}|{keys}|<[^>]+>|New scenario|GeoNames (?s:.*)")
    found = [
        text
        for text in _visible_texts(program.window)
        if english.search(allowed.sub("", text))
    ]
    assert found == []


def test_each_language_opens_every_panel_and_comes_back(
    qtbot: QtBot, program: Program
) -> None:
    before = set(_visible_texts(program.window))
    for code in (CHINESE, ENGLISH):
        program.languages.choose(code)
        QApplication.sendPostedEvents()
    assert set(_visible_texts(program.window)) == before


def test_unsaved_work_is_asked_about_when_the_window_closes(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def stay(parent: QWidget, name: str) -> Unsaved:
        asked.append(name)
        return Unsaved.STAY

    monkeypatch.setattr(UnsavedQuestion, "ask", stay)
    _type_school_money(program, "+50%")

    assert not program.window.close()
    assert program.window.isVisible()
    assert asked == ["New scenario"]


def test_a_burst_of_edits_gives_the_band_of_the_last(
    qtbot: QtBot, program: Program
) -> None:
    with qtbot.waitSignal(program.bands.finished):
        program.bands.start()
    for text in ("+10%", "+20%", "+50%"):
        _type_school_money(program, text)
    assert program.bands.is_stale

    with qtbot.waitSignal(program.bands.finished):
        pass

    bands = program.bands.current
    assert bands is not None
    band = bands.places["schooling_expected"]
    central = _curve(program, "schooling_expected")
    assert band.low[-1, HOME] < central[-1] < band.high[-1, HOME]
    assert not program.bands.is_stale


def test_no_two_commands_of_the_window_share_a_shortcut(program: Program) -> None:
    known: dict[str, list[QAction]] = {}
    for action in program.window.findChildren(QAction):
        for keys in action.shortcuts():
            known.setdefault(keys.toString(), []).append(action)
    for written, actions in known.items():
        for one, other in combinations(actions, 2):
            told = (written, one.text(), other.text())
            assert not _may_meet(one, other), told
    assert len(known) > 15


def _may_meet(one: QAction, other: QAction) -> bool:
    """Whether both would answer one key: not where each has a widget of its own."""
    wide = {Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut}
    if wide & {one.shortcutContext(), other.shortcutContext()}:
        return True
    return any(
        a is b or a.isAncestorOf(b) or b.isAncestorOf(a)
        for a in _homes(one)
        for b in _homes(other)
    )


def _homes(action: QAction) -> list[QWidget]:
    found = action.associatedObjects()
    return [w for w in found if isinstance(w, QWidget) and not isinstance(w, QMenu)]


def test_a_plot_opened_in_a_small_window_comes_into_sight(program: Program) -> None:
    program.window.resize(1280, 720)
    QApplication.sendPostedEvents()
    grid = program.window.findChild(PlotGrid, "plot_grid")
    assert isinstance(grid, PlotGrid)
    assert "travel_hours" not in program.view.now.indicators

    program.view.open_plot("travel_hours", "Luzhou")

    (card,) = [one for one in grid.cards if one.indicator == "travel_hours"]
    below = grid.verticalScrollBar().value()
    assert grid.viewport().rect().translated(0, below).contains(card.geometry())
    assert below > 0


def test_a_sample_named_at_the_start_is_opened_as_a_new_file(
    program: Program, program_paths: ProgramPaths
) -> None:
    sample = program_paths.samples() / "hub.lzplan"
    assert program.window.files.open_path(sample)
    assert program.window.files.path is None


def test_every_sample_opens_and_says_what_it_is_in_both_languages(
    program: Program, program_paths: ProgramPaths
) -> None:
    samples = sorted(program_paths.samples().glob("*.lzplan"))
    assert len(samples) == 5
    for sample in samples:
        assert program.window.files.open_sample(sample)
        names = set()
        for code in (ENGLISH, CHINESE):
            program.languages.choose(code)
            QApplication.sendPostedEvents()
            tabs = program.window.findChild(QTabBar, "scenario_tabs")
            assert isinstance(tabs, QTabBar)
            names.add(tabs.tabText(0))
        assert len(names) == 2
        assert not program.window.strip.is_refusal
        note = program.session.active.text_in(CHINESE).note
        assert program.window.strip.sentence == note
