# SPDX-License-Identifier: Apache-2.0
"""The column speaks the language of the window, also when it changes while open."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from desktop.document.money import Column
from desktop.ui.languages import CHINESE, ENGLISH
from desktop.ui.theme import Appearance
from tests.gui.budget.support import BudgetColumn
from tests.gui.conftest import Desk

_WORD = re.compile(r"[A-Za-z]{3,}")


def choose(desk: Desk, code: str) -> None:
    """Change the language and let Qt tell every widget."""
    desk.languages.choose(code)
    for _ in range(2):  # the application first, then its windows
        QCoreApplication.sendPostedEvents()


def visible_texts(column: BudgetColumn) -> list[str]:
    """Every text, tooltip and spoken name of the column."""
    found: list[str] = []
    for widget in column.panel.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
    found += [action.text() for action in column.table.commands._all()]
    model = column.table.budget
    for section in range(model.columnCount()):
        found.append(str(model.headerData(section, Qt.Orientation.Horizontal)))
    for row in range(model.rowCount()):
        found.append(str(model.headerData(row, Qt.Orientation.Vertical)))
        for section in range(model.columnCount()):
            index = model.index(row, section)
            found.append(str(model.data(index, Qt.ItemDataRole.ToolTipRole)))
    return found


def test_in_chinese_no_english_word_is_left(column: BudgetColumn, desk: Desk) -> None:
    column.table.toggle_infrastructure()
    column.take("Luzhou", Column.LINKS)
    column.type_in_cell("1")
    choose(desk, CHINESE)
    column.type_in_cell("1")
    left = [text for text in visible_texts(column) if _WORD.search(text)]
    assert left == []
    assert column.message != ""
    assert not _WORD.search(column.message)


def test_every_refusal_is_told_in_chinese(column: BudgetColumn, desk: Desk) -> None:
    choose(desk, CHINESE)
    column.table.toggle_infrastructure()
    for cell, text in (
        (Column.EDUCATION, "九百"),
        (Column.EDUCATION, "999"),
        (Column.EDUCATION, "10%"),
        (Column.PORT, "-1"),
        (Column.PORT, "+10%"),
    ):
        column.take("Luzhou", cell)
        column.type_in_cell(text)
        assert column.message
        assert not _WORD.search(column.message), column.message
    column.table.editor.left.emit()
    column.paste("1\t2\t3\t4\t5\t6\t7\t8\t9\n")
    assert not _WORD.search(column.message), column.message
    column.desk.set_locks(column.desk.locks.toggled_row("Luzhou"))
    column.paste("3\n")
    assert "泸州" in column.message
    assert not _WORD.search(column.message), column.message


def test_the_language_changes_while_the_window_is_open(
    column: BudgetColumn, desk: Desk
) -> None:
    choose(desk, CHINESE)
    assert column.part(QLabel, "cellTitle").text() == "泸州 · 教育"
    assert column.part(QToolButton, "budgetUnit").text() == "亿元/年 ▾"
    choose(desk, ENGLISH)
    assert column.part(QLabel, "cellTitle").text() == "Luzhou · Education"


def test_the_years_offer_periods_all_years_and_single_years(
    column: BudgetColumn,
) -> None:
    menu = column.part(QToolButton, "budgetYears").menu()
    texts = [action.text() for action in menu.actions()]
    assert texts[:3] == [
        "2026–2030 · 15th five-year plan",
        "2031–2035 · 16th five-year plan",
        "2024–2035 · all years",
    ]
    assert texts[3:] == [str(year) for year in range(2024, 2036)]
    menu.actions()[4].trigger()
    assert column.desk.context.view.now.years == (2025, 2025)
    assert column.part(QToolButton, "budgetYears").text() == "2025 ▾"


def test_another_unit_is_shown_in_all_cells(column: BudgetColumn) -> None:
    menu = column.part(QToolButton, "budgetUnit").menu()
    menu.actions()[1].trigger()
    run = column.desk.context.live.current.base
    people = run.population[0, 3:8, 0].mean()
    amount = column.desk.base(0, Column.EDUCATION)
    shown = column.text("Luzhou", Column.EDUCATION).replace("\u2009", "")
    assert float(shown) == round(amount * 1e8 / (people * 1e4))


def test_dark_and_light_are_painted(column: BudgetColumn, desk: Desk) -> None:
    desk.context.themes.choose(Appearance.LIGHT)
    light = column.panel.grab().toImage()
    desk.context.themes.choose(Appearance.DARK)
    dark = column.panel.grab().toImage()
    for place in ((3, 3), (light.width() // 2, light.height() // 3)):
        assert light.pixelColor(*place).lightness() > 200
        assert dark.pixelColor(*place).lightness() < 80
