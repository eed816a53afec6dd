# SPDX-License-Identifier: Apache-2.0
"""Why and search stand in the menu Study, once each, and follow what is asked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from desktop.jobs.why import LiveWhy
from desktop.ui.actions import Command
from desktop.ui.main_window import MainWindow
from desktop.ui.search.dialog import SearchDialog
from desktop.ui.why.dialog import WhyDialog
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part

# Said by the platform that draws no windows, when one is brought forward.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def answered(dialog: WhyDialog, qtbot: QtBot) -> None:
    live = dialog.findChild(LiveWhy)
    assert live is not None
    with qtbot.waitSignal(live.finished):
        pass


def test_asking_again_brings_the_same_window_with_the_new_question(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.view.ask_why("life_expectancy", "Bijie", 2030)
    (dialog,) = window.findChildren(WhyDialog)
    answered(dialog, qtbot)
    desk.view.ask_why("pm25", "Yibin", 2031)
    assert window.findChildren(WhyDialog) == [dialog]
    answered(dialog, qtbot)
    assert part(dialog, QComboBox, "why_indicator").currentData() == "pm25"
    dialog.close()


def test_the_command_asks_about_the_number_pointed_at(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.view.point_at("debt_ratio", "Zunyi")
    window.actions_of_window[Command.WHY].trigger()
    (dialog,) = window.findChildren(WhyDialog)
    assert part(dialog, QComboBox, "why_indicator").currentData() == "debt_ratio"
    assert part(dialog, QComboBox, "why_place").currentData() == "Zunyi"
    answered(dialog, qtbot)
    dialog.close()


def test_the_command_without_a_number_asks_about_the_first_plot(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.actions_of_window[Command.WHY].trigger()
    (dialog,) = window.findChildren(WhyDialog)
    first = desk.view.now.indicators[0]
    assert part(dialog, QComboBox, "why_indicator").currentData() == first
    answered(dialog, qtbot)
    dialog.close()


def test_the_search_opens_once_beside_the_window(window: MainWindow) -> None:
    action = window.actions_of_window[Command.SEARCH]
    action.trigger()
    action.trigger()
    (dialog,) = window.findChildren(SearchDialog)
    dialog.close()


def test_the_menu_study_holds_both(window: MainWindow) -> None:
    menu = window.findChild(QMenu, "menu_study")
    assert menu is not None
    held = [action.objectName() for action in menu.actions()]
    assert {"action_why", "action_search"} <= set(held)
