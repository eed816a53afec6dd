# SPDX-License-Identifier: Apache-2.0
"""The window's frame: commands, names of steps, docks, language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMenu,
    QTabBar,
    QTableWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.document.scenario import ScenarioText, base_scenario
from desktop.ui.actions import TEXTS, Command
from desktop.ui.dialogs.questions import TextQuestion, Unsaved, UnsavedQuestion
from desktop.ui.docks import Arrangement, DockId
from desktop.ui.languages import CHINESE
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import HIT
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


def _dock(window: MainWindow, name: DockId) -> QDockWidget:
    dock = window.findChild(QDockWidget, f"dock_{name}")
    assert isinstance(dock, QDockWidget)
    return dock


def _undo_button(window: MainWindow) -> QToolButton:
    button = window.findChild(QToolButton, "undo_button")
    assert isinstance(button, QToolButton)
    return button


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow) -> Iterator[MainWindow]:
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.hide()


def test_every_command_stands_in_a_menu(window: MainWindow) -> None:
    in_menus: set[QAction] = set()
    for menu in window.findChildren(QMenu):
        in_menus.update(menu.actions())
    for command in TEXTS:
        assert window.actions_of_window[command] in in_menus, command


def test_no_two_commands_share_keys(window: MainWindow) -> None:
    taken: dict[str, Command] = {}
    for command in TEXTS:
        for keys in window.actions_of_window[command].shortcuts():
            text = keys.toString(QKeySequence.SequenceFormat.PortableText)
            assert text not in taken, (command, taken.get(text))
            taken[text] = command
    assert taken["Ctrl+Z"] is Command.UNDO
    assert taken["Ctrl+S"] is Command.SAVE


def test_undo_names_its_step_in_button_and_menu(window: MainWindow, desk: Desk) -> None:
    undo = window.actions_of_window[Command.UNDO]
    assert not undo.isEnabled()

    desk.context.submit(school_money(131.5))

    assert undo.isEnabled()
    assert undo.text() == "&Undo: Luzhou Education"
    assert _undo_button(window).text() == "Undo: Luzhou Education"
    undo.trigger()
    assert not _undo_button(window).isEnabled()
    redo = window.actions_of_window[Command.REDO]
    assert redo.text() == "&Redo: Luzhou Education"


def test_the_language_changes_while_the_window_is_open(
    qtbot: QtBot, shown: MainWindow, desk: Desk
) -> None:
    desk.context.submit(school_money(131.5))

    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: _undo_button(shown).text() == "撤销：泸州 教育")

    assert shown.actions_of_window[Command.SAVE].text() == "保存(&S)"
    assert _dock(shown, DockId.BUDGETS).windowTitle() == "预算"
    assert shown.windowTitle().endswith("泸州协同规划")


def test_the_title_marks_unsaved_work(window: MainWindow, desk: Desk) -> None:
    assert not window.isWindowModified()
    desk.context.submit(school_money(131.5))
    assert window.isWindowModified()
    desk.undo.undo()
    assert not window.isWindowModified()


def test_closing_asks_about_unsaved_work_and_stays(
    shown: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [Unsaved.STAY, Unsaved.DISCARD]

    def ask(parent: QWidget, name: str) -> Unsaved:
        return answers.pop(0)

    monkeypatch.setattr(UnsavedQuestion, "ask", ask)
    desk.context.submit(school_money(131.5))

    assert not shown.close()
    assert shown.isVisible()
    assert shown.close()


def test_the_tabs_show_the_scenarios_of_the_file(
    window: MainWindow, desk: Desk
) -> None:
    region = desk.context.region
    scenarios = [base_scenario(region, name) for name in ("A", "B & C")]
    desk.session.replace_all(scenarios)
    tabs = window.findChild(QTabBar, "scenario_tabs")
    assert isinstance(tabs, QTabBar)
    assert [tabs.tabText(k) for k in range(tabs.count())] == ["A", "B && C"]

    tabs.setCurrentIndex(1)
    assert desk.session.active is scenarios[1]
    window.actions_of_window[Command.NEXT_SCENARIO].trigger()
    assert desk.session.active is scenarios[0]
    assert tabs.currentIndex() == 0


def test_undo_goes_to_the_scenario_it_changes(window: MainWindow, desk: Desk) -> None:
    region = desk.context.region
    desk.session.replace_all([base_scenario(region, name) for name in "AB"])
    desk.context.submit(school_money(131.5))
    desk.session.activate(1)

    desk.undo.undo()

    assert desk.session.active_position == 0


def test_reset_renaming_and_debt_rule_can_be_undone(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = ScenarioText("Schools", "More for schools")

    def ask(
        parent: QWidget, text: ScenarioText, author: str
    ) -> tuple[ScenarioText, str]:
        return answer, "Li"

    monkeypatch.setattr(TextQuestion, "ask", ask)
    start = desk.session.active
    actions = window.actions_of_window

    desk.context.submit(school_money(131.5))
    actions[Command.RESET_SCENARIO].trigger()
    assert desk.session.active.plan.equals(start.plan)
    actions[Command.RENAME].trigger()
    assert (desk.session.active.text, desk.session.active.author) == (answer, "Li")
    actions[Command.DEBT_RULE].trigger()
    assert not desk.session.active.plan.debt_rule
    assert not actions[Command.DEBT_RULE].isChecked()

    for _ in range(4):
        desk.undo.undo()
    assert desk.session.active is start
    assert actions[Command.DEBT_RULE].isChecked()


def test_the_last_year_is_chosen_in_the_menu(window: MainWindow, desk: Desk) -> None:
    menu = window.findChild(QMenu, "menu_horizon")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    years = {action.text(): action for action in menu.actions()}
    assert list(years) == ["2025", "2030", "2035", "2040"]
    assert years["2035"].isChecked()

    years["2040"].trigger()

    assert desk.session.active.horizon == 2040


def test_samples_are_listed_by_name_and_open(window: MainWindow, desk: Desk) -> None:
    menu = window.findChild(QMenu, "menu_samples")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 5

    menu.actions()[-1].trigger()

    shown_name = desk.session.active.text_in("en").name.replace("&", "&&")
    assert menu.actions()[-1].text() == shown_name


def test_samples_stand_from_the_plainest_to_the_fullest(window: MainWindow) -> None:
    menu = window.findChild(QMenu, "menu_samples")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    listed = [action.data().stem for action in menu.actions()]
    assert listed == ["base", "hub", "schools", "poorest", "agreements"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_dock_in_a_window_of_its_own_shows_what_it_scrolled(
    shown: MainWindow, qtbot: QtBot
) -> None:
    dock = _dock(shown, DockId.SCORECARD)
    table = QTableWidget(3, 9)
    dock.setWidget(table)
    dock.raise_()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    hidden, before = table.horizontalScrollBar().maximum(), dock.width()

    button = dock.findChild(QToolButton, "dock_float")
    assert isinstance(button, QToolButton)
    button.click()

    assert dock.isFloating()
    room = dock.screen().availableSize().width()
    assert dock.width() == min(before + hidden, room)
    dock.setFloating(False)


def test_the_right_column_folds_into_tabs_where_room_is_short(
    shown: MainWindow,
) -> None:
    shown_map, scores = _dock(shown, DockId.MAP), _dock(shown, DockId.SCORECARD)
    assert shown.tabifiedDockWidgets(shown_map) == [scores]

    shown.resize(1280, 720)
    assert len(shown.tabifiedDockWidgets(shown_map)) == 4
    shown.resize(1500, 900)
    assert shown.tabifiedDockWidgets(shown_map) == [scores]


def test_a_closed_dock_stays_closed_and_comes_back_by_command(
    shown: MainWindow, desk: Desk
) -> None:
    _dock(shown, DockId.SCORECARD).close()
    remembered = shown.docks.arrangement()
    assert isinstance(remembered, Arrangement)

    shown.actions_of_window[Command.RESTORE_LAYOUT].trigger()
    assert not _dock(shown, DockId.SCORECARD).isHidden()

    shown.docks.remember(remembered)
    shown.resize(1280, 720)  # away and back takes the remembered one
    shown.docks.remember(remembered)
    shown.resize(1400, 900)
    assert _dock(shown, DockId.SCORECARD).isHidden()


def test_what_is_clicked_is_large_enough(shown: MainWindow) -> None:
    for button in shown.findChildren(QToolButton):
        if button.isVisible():
            assert button.height() >= HIT, button.objectName()
            assert button.width() >= HIT, button.objectName()


def test_every_button_has_a_name_for_screen_readers(
    shown: MainWindow, desk: Desk
) -> None:
    desk.context.submit(school_money(131.5))
    for button in shown.findChildren(QToolButton):
        if button.isVisible() and button.isEnabled():
            assert button.accessibleName() or button.text(), button.objectName()


def test_the_header_is_reached_by_the_keyboard(shown: MainWindow, desk: Desk) -> None:
    desk.context.submit(school_money(131.5))
    button = _undo_button(shown)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert desk.session.is_clean


@pytest.mark.parametrize("command", [Command.ABOUT, Command.METHOD, Command.HINDCAST])
def test_help_opens_a_window_of_its_own(
    qapp: QApplication, window: MainWindow, command: Command
) -> None:
    before = set(qapp.topLevelWidgets())
    window.actions_of_window[command].trigger()
    opened: list[QWidget] = [
        one
        for one in set(qapp.topLevelWidgets()) - before
        if one.objectName() in {"notes", "table"}
    ]
    assert len(opened) == 1
    assert opened[0].isVisible()
    opened[0].close()
    assert window.strip.sentence == ""
