# SPDX-License-Identifier: Apache-2.0
"""Typing into cells: what is taken, what is refused and stays, how to move on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.core.region import Line
from desktop.document.money import Column
from desktop.document.scenario import base_scenario
from tests.gui.budget.support import BudgetColumn
from tests.gui.budget.test_table_model import MEAN

EDUCATION = 90.1437


def test_the_first_digit_opens_the_line_and_return_takes_it(
    column: BudgetColumn,
) -> None:
    column.keys(Qt.Key.Key_1)
    assert column.editor.isVisible()
    QTest.keyClicks(column.editor, "20.5")
    QTest.keyClick(column.editor, Qt.Key.Key_Return)
    assert not column.editor.isVisible()
    assert column.table.hasFocus()
    assert column.text("Luzhou", Column.EDUCATION) == "120.5"
    # each year keeps its place on the base path
    ratio = 120.5 / (EDUCATION * MEAN)
    assert column.year("Luzhou", Line.EDUCATION, 2026) == pytest.approx(
        ratio * EDUCATION * 1.03**3
    )
    assert column.year("Luzhou", Line.EDUCATION, 2025) == pytest.approx(
        EDUCATION * 1.03**2
    )


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12,050,000,000元", 120.5),
        ("120.5 亿元", 120.5),
        ("１２０．５", 120.5),
        ("1205000万", 120.5),
        ("12.05 bn", 120.5),
        ("+10%", EDUCATION * MEAN * 1.1),
        ("-10%", EDUCATION * MEAN * 0.9),
    ],
)
def test_amounts_are_typed_as_people_write_them(
    column: BudgetColumn, text: str, amount: float
) -> None:
    column.type_in_cell(text)
    assert column.desk.mean(0, Column.EDUCATION) == pytest.approx(amount)
    assert column.message == ""


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("abc", ["“abc”", "12.5亿"]),
        ("12,5", ["“12,5”"]),
        ("10%", ["+10%"]),
        (
            "999",
            ["999.0", f"{0.3 * EDUCATION * MEAN:.1f}", f"{3 * EDUCATION * MEAN:.1f}"],
        ),
        ("-5", ["Luzhou · Education", f"{0.3 * EDUCATION * MEAN:.1f}"]),
    ],
)
def test_refused_text_stays_with_the_reason_below(
    column: BudgetColumn, text: str, facts: list[str]
) -> None:
    column.type_in_cell(text)
    assert column.editor.isVisible()
    assert column.editor.text() == text
    assert column.editor.property("refused") is True
    assert all(fact in column.message for fact in facts)
    assert column.is_base
    assert column.undo.undo_label is None


def test_refused_text_can_be_corrected(column: BudgetColumn) -> None:
    column.type_in_cell("1205")
    QTest.keyClick(column.editor, Qt.Key.Key_Backspace)
    QTest.keyClick(column.editor, Qt.Key.Key_Return)
    assert column.text("Luzhou", Column.EDUCATION) == "120.0"
    assert column.message == ""


def test_escape_gives_the_text_up_and_clears_the_reason(column: BudgetColumn) -> None:
    column.type_in_cell("abc")
    QTest.keyClick(column.editor, Qt.Key.Key_Escape)
    assert not column.editor.isVisible()
    assert column.message == ""
    assert column.is_base


def test_leaving_the_line_takes_what_was_typed(column: BudgetColumn) -> None:
    column.keys(Qt.Key.Key_F2)
    column.editor.setText("120")
    column.part(QPushButton, "cellMore").setFocus()
    assert column.text("Luzhou", Column.EDUCATION) == "120.0"
    assert not column.editor.isVisible()


def test_leaving_refused_text_keeps_it_on_its_cell(column: BudgetColumn) -> None:
    column.keys(Qt.Key.Key_F2)
    column.editor.setText("999")
    column.part(QPushButton, "cellMore").setFocus()
    assert column.editor.isVisible()
    assert column.editor.text() == "999"
    assert column.is_base


def test_return_without_typing_changes_nothing(column: BudgetColumn) -> None:
    column.type_in_cell("120.04")  # shown as 120.0
    column.keys(Qt.Key.Key_Return)
    QTest.keyClick(column.editor, Qt.Key.Key_Return)
    assert column.desk.mean(0, Column.EDUCATION) == pytest.approx(120.04)


@pytest.mark.parametrize(
    ("key", "cell"),
    [
        (Qt.Key.Key_Tab, (0, Column.HEALTH)),
        (Qt.Key.Key_Backtab, (0, Column.INFRASTRUCTURE)),
        (Qt.Key.Key_Down, (1, Column.EDUCATION)),
        (Qt.Key.Key_Return, (0, Column.EDUCATION)),
    ],
)
def test_some_keys_take_the_text_and_move_on(
    column: BudgetColumn, key: Qt.Key, cell: tuple[int, Column]
) -> None:
    column.type_in_cell("120", end=key)
    assert column.text("Luzhou", Column.EDUCATION) == "120.0"
    assert column.desk.current == cell


@pytest.mark.parametrize(
    ("city", "cell", "fact"),
    [
        (8, Column.EDUCATION, "sum"),
        (0, Column.TOTAL, "sum"),
        (0, Column.LINKS, "each partner"),
        (2, Column.PORT, "Zigong has no port"),
    ],
)
def test_sums_links_and_missing_ports_say_why_nothing_can_be_typed(
    column: BudgetColumn, city: int, cell: Column, fact: str
) -> None:
    column.table.toggle_infrastructure()
    column.desk.select(city, cell)
    column.keys(Qt.Key.Key_5)
    assert not column.editor.isVisible()
    assert fact in column.message


def test_infrastructure_cannot_be_typed_below_its_port_and_links(
    column: BudgetColumn,
) -> None:
    column.table.toggle_infrastructure()
    column.take("Luzhou", Column.PORT)
    column.type_in_cell("100")
    column.take("Luzhou", Column.INFRASTRUCTURE)
    column.type_in_cell("90")
    assert "links and port" in column.message
    # the port's 100 in the leanest year, 2026, told as the mean of the five years
    assert f"{100.0 * MEAN / 1.03**3:.1f}" in column.message


def test_typing_moves_no_other_cell(column: BudgetColumn) -> None:
    before = column.plan
    column.type_in_cell("120")
    moved = column.plan.budgets != before.budgets
    assert moved.sum() == 5
    assert moved[0, Line.EDUCATION, 2:7].all()
    assert (column.plan.links == before.links).all()
    assert (column.plan.ports == before.ports).all()


def test_a_single_year_is_set_alone(column: BudgetColumn) -> None:
    column.desk.context.view.set(years=(2028, 2028))
    column.type_in_cell("110")
    assert column.year("Luzhou", Line.EDUCATION, 2028) == pytest.approx(110.0)
    assert column.steps() == 1
    assert column.is_base


def test_another_scenario_ends_what_was_being_typed(column: BudgetColumn) -> None:
    column.type_in_cell("999")
    session = column.desk.context.session
    session.replace_all([base_scenario(session.region, "other")])
    assert not column.editor.isVisible()
    assert column.message == ""
