# SPDX-License-Identifier: Apache-2.0
"""In the data view a planner replaces a value, and everything made of it says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from desktop.core.replacements import Replacement
from desktop.document.replacement_edits import ReplaceValue
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from desktop.ui.data.page import TablePage
from desktop.ui.data.panel import DataPanel
from desktop.ui.data.replace_bar import key_of
from desktop.ui.indicators.panel import IndicatorsPanel
from desktop.ui.origins import Origins
from desktop.ui.status_line import StatusLine
from tests.gui.conftest import Desk

INCOME = ("Yibin", "income_urban", 2023)
WHY = "Communique of Yibin for 2023"


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> DataPanel:
    made = DataPanel(desk.context)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def page(panel: DataPanel, name: str = "facts") -> TablePage:
    found = panel.findChild(TablePage, f"{name}_page")
    assert isinstance(found, TablePage)
    return found


def field(where: TablePage, name: str) -> QLineEdit:
    found = where.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def button(where: TablePage, name: str) -> QPushButton:
    found = where.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def note(where: TablePage) -> str:
    found = where.findChild(QLabel, "replace_note")
    assert isinstance(found, QLabel)
    return found.text()


def choose(where: TablePage, key: tuple[str, str, int]) -> None:
    table = where._table
    view = where.findChild(QTableView, "data_table")
    assert isinstance(view, QTableView)
    view.selectRow(table.position_of(lambda row: key_of(row) == key))


def replace_by(where: TablePage, value: str, reason: str, qtbot: QtBot) -> None:
    field(where, "replace_value").setText(value)
    field(where, "replace_reason").setText(reason)
    QTest.keyClick(field(where, "replace_reason"), Qt.Key.Key_Return)


def tab_name(panel: DataPanel, position: int) -> str:
    tabs = panel.findChild(QTabWidget, "data_tabs")
    assert isinstance(tabs, QTabWidget)
    return tabs.tabText(position)


def test_a_value_and_a_reason_replace_that_of_the_data(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    choose(page(panel), INCOME)
    replace_by(page(panel), "48 500", WHY, qtbot)

    assert desk.session.region.replaced == (Replacement(*INCOME, 48_500.0, WHY),)
    yibin = desk.session.region.index("Yibin")
    assert desk.context.live.current.base.income_urban[0, 0, yibin] == 48_500.0
    assert tab_name(panel, 3) == "Replaced (1)"
    assert "The data have 47 392" in note(page(panel)).replace("\u2009", " ")


def test_without_a_reason_nothing_is_replaced(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    choose(page(panel), INCOME)
    replace_by(page(panel), "48500", "   ", qtbot)

    assert desk.session.region.replaced == ()
    assert "Say why" in note(page(panel))
    assert not desk.undo.labels


@pytest.mark.parametrize("typed", ["", "much", "12亿", "5 %", "48,5"])
def test_what_is_no_number_in_the_unit_is_refused(
    desk: Desk, panel: DataPanel, qtbot: QtBot, typed: str
) -> None:
    choose(page(panel), INCOME)
    replace_by(page(panel), typed, WHY, qtbot)

    assert desk.session.region.replaced == ()
    assert "Enter a number" in note(page(panel))
    assert field(page(panel), "replace_value").text() == typed


def test_money_may_be_typed_with_its_unit(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    choose(page(panel), ("Luzhou", "education_expenditure", 2023))
    replace_by(page(panel), "100.5亿", WHY, qtbot)

    assert desk.session.region.replaced[0].value == 100.5


def test_a_value_out_of_bounds_is_refused_in_words(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    panel.show_tab(1)
    where = page(panel, "parameters")
    choose(where, ("", "gamma", 0))
    replace_by(where, "0.5", WHY, qtbot)

    assert desk.session.region.replaced == ()
    assert "must be from 0.03 to 0.12" in note(where)


def test_history_cannot_be_replaced_and_the_view_says_why(panel: DataPanel) -> None:
    choose(page(panel), ("Luzhou", "gdp_nominal_revised", 2015))

    assert not button(page(panel), "replace_button").isEnabled()
    assert "No projection is made from this value" in note(page(panel))


def test_the_view_names_what_is_made_of_a_value(panel: DataPanel) -> None:
    choose(page(panel), INCOME)
    assert "Made of it in the base year: Urban income" in note(page(panel))


def test_replacing_is_one_step_that_is_named_and_undone(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    before = desk.context.live.current.base.income_urban.copy()
    choose(page(panel), INCOME)
    replace_by(page(panel), "48500", WHY, qtbot)
    (label,) = desk.undo.labels
    named = desk.context.words.edit(label)
    desk.undo.undo()

    assert named.startswith("replaced: ")
    assert "Yibin 2023" in named
    assert desk.session.region.replaced == ()
    assert (desk.context.live.current.base.income_urban == before).all()
    assert desk.session.is_clean
    assert tab_name(panel, 3) == "Replaced (0)"
    assert not button(page(panel), "take_back_button").isVisible()


def test_each_is_taken_back_on_its_own_from_the_list(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    for key, value in ((INCOME, 48_500.0), (("", "gamma", 0), 0.09)):
        edit = ReplaceValue(Replacement(*key, value, WHY))
        assert desk.context.submit_list(edit)
    panel.show_tab(3)
    where = page(panel, "replaced")
    choose(where, ("", "gamma", 0))
    QTest.mouseClick(button(where, "take_back_button"), Qt.MouseButton.LeftButton)

    assert [one.key for one in desk.session.region.replaced] == [INCOME]
    assert where._table.rowCount() == 1


def test_the_row_in_hand_stays_in_hand(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    choose(page(panel), INCOME)
    replace_by(page(panel), "48500", WHY, qtbot)

    assert key_of(page(panel)._in_hand()) == INCOME
    assert field(page(panel), "replace_reason").text() == WHY
    assert button(page(panel), "take_back_button").isVisible()


def test_the_view_opens_with_what_was_replaced(desk: Desk, qtbot: QtBot) -> None:
    desk.context.submit_list(ReplaceValue(Replacement(*INCOME, 48_500.0, WHY)))
    made = DataPanel(desk.context)
    qtbot.addWidget(made)

    tabs = made.findChild(QTabWidget, "data_tabs")
    assert isinstance(tabs, QTabWidget)
    assert tabs.currentIndex() == 3


def test_tool_tips_tell_of_the_user_and_the_reason(desk: Desk) -> None:
    origins = Origins(desk.context)
    before = origins.of_indicator("income_urban", "Yibin")
    desk.context.submit_list(ReplaceValue(Replacement(*INCOME, 48_500.0, WHY)))
    after = origins.of_indicator("income_urban", "Yibin")
    desk.undo.undo()

    assert after == f"2023: replaced by the user · {WHY}"
    assert origins.of_indicator("income_urban", "Yibin") == before != after


def test_the_point_of_the_base_year_is_marked_in_the_plots(
    desk: Desk, qtbot: QtBot
) -> None:
    plots = IndicatorsPanel(desk.context)
    qtbot.addWidget(plots)
    desk.context.submit_list(ReplaceValue(Replacement(*INCOME, 48_500.0, WHY)))

    (point,) = plots._histories["income_urban", "Yibin"].points
    assert (point.value, point.status.value) == (48_500.0, "replaced")


def test_the_window_says_quietly_how_much_is_replaced(desk: Desk, qtbot: QtBot) -> None:
    line = StatusLine(desk.session, desk.view)
    qtbot.addWidget(line)
    line.show()
    told = line.findChild(QToolButton, "replaced_values")
    assert isinstance(told, QToolButton)
    assert not told.isVisible()
    desk.context.submit_list(ReplaceValue(Replacement(*INCOME, 48_500.0, WHY)))

    assert told.isVisible()
    assert told.text() == "1 assumption replaced"
    with qtbot.waitSignal(line.replaced_wanted):
        QTest.mouseClick(told, Qt.MouseButton.LeftButton)


def test_bands_are_drawn_around_the_replaced_parameter(
    desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.bands.finished, timeout=20_000):
        desk.bands.start()
    before = desk.bands.current
    with qtbot.waitSignal(desk.bands.finished, timeout=20_000):
        desk.context.submit_list(
            ReplaceValue(Replacement("Yibin", "income_urban", 2023, 60_000.0, WHY))
        )
    after, yibin = desk.bands.current, desk.session.region.index("Yibin")

    assert before is not None
    assert after is not None
    low = after.places["income_urban"].low[0, yibin]
    assert low == pytest.approx(60_000.0)
    assert before.places["income_urban"].low[0, yibin] < 50_000.0


def test_what_was_replaced_is_in_the_file(desk: Desk, tmp_path: Path) -> None:
    desk.context.submit_list(ReplaceValue(Replacement(*INCOME, 48_500.0, WHY)))
    path = tmp_path / "a.lzplan"
    save_scenarios(path, desk.session.region, desk.session.scenarios)

    opened = load_scenarios(path, desk.session.region)
    assert opened.replaced == (Replacement(*INCOME, 48_500.0, WHY),)
