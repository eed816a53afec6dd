# SPDX-License-Identifier: Apache-2.0
"""Stepping with keys and wheel, dragging the bar, resets and locks from the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.region import Line
from desktop.document.money import Column
from desktop.ui.budget.delegate import bar_rect
from desktop.ui.budget.gestures import Bursts
from tests.gui.budget.support import NO_KEYS, BudgetColumn, drag

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def ratio(
    column: BudgetColumn, city: int = 0, cell: Column = Column.EDUCATION
) -> float:
    return column.desk.mean(city, cell) / column.desk.base(city, cell)


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Plus, NO_KEYS, 1.01),
        (Qt.Key.Key_Minus, NO_KEYS, 0.99),
        (Qt.Key.Key_Plus, CTRL, 1.1),
        (Qt.Key.Key_Minus, CTRL, 0.9),
        (Qt.Key.Key_PageUp, NO_KEYS, 1.1),
        (Qt.Key.Key_PageDown, NO_KEYS, 0.9),
    ],
)
def test_keys_step_by_hundredths_of_the_base(
    column: BudgetColumn, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: float
) -> None:
    column.keys(key, modifier=modifier)
    assert ratio(column) == pytest.approx(expected)


def test_steps_stop_at_the_bounds(column: BudgetColumn) -> None:
    for _ in range(25):
        column.keys(Qt.Key.Key_PageUp)
    assert ratio(column) == pytest.approx(3.0)
    for _ in range(30):
        column.keys(Qt.Key.Key_PageDown)
    assert ratio(column) == pytest.approx(0.3)


def test_stepping_there_and_back_is_the_base_to_the_last_bit(
    column: BudgetColumn,
) -> None:
    column.keys(*[Qt.Key.Key_Plus] * 7)
    column.keys(*[Qt.Key.Key_Minus] * 7)
    assert column.is_base
    assert not column.is_changed("Luzhou", Column.EDUCATION)


def test_a_burst_of_steps_is_one_undo_step(column: BudgetColumn) -> None:
    column.keys(*[Qt.Key.Key_Plus] * 5)
    assert column.steps() == 1
    assert column.is_base


def test_a_pause_begins_another_burst(column: BudgetColumn) -> None:
    column.keys(Qt.Key.Key_Plus)
    column.clock[0] += 2.0
    column.keys(Qt.Key.Key_Plus)
    assert column.steps() == 2


def test_another_cell_begins_another_burst(column: BudgetColumn) -> None:
    column.keys(Qt.Key.Key_Plus)
    column.take("Yibin", Column.EDUCATION)
    column.keys(Qt.Key.Key_Plus)
    column.take("Luzhou", Column.EDUCATION)
    column.keys(Qt.Key.Key_Plus)
    assert column.steps() == 3


def test_typing_twice_is_two_steps(column: BudgetColumn) -> None:
    column.type_in_cell("120")
    column.type_in_cell("125")
    assert column.steps() == 2


def test_a_burst_goes_on_while_steps_follow_each_other() -> None:
    numbers, now = iter(range(1, 9)), [0.0]
    bursts = Bursts(lambda: next(numbers), lambda: now[0])
    assert [bursts.number("a"), bursts.number("a")] == [1, 1]
    now[0] = 1.4
    assert bursts.number("a") == 1
    now[0] = 2.8
    assert bursts.number("a") == 1
    now[0] = 4.5
    assert bursts.number("a") == 2
    assert bursts.number("b") == 3
    bursts.end()
    assert bursts.number("b") == 4


# ---------------------------------------------------------------------- wheel


def turn(column: BudgetColumn, city: int, cell: Column, notches: int) -> None:
    index = column.table.budget.index_of(city, cell)
    place = QPointF(column.table.visualRect(index).center())
    viewport = column.table.viewport()
    wheel = QWheelEvent(
        place,
        viewport.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, wheel)


def test_the_wheel_steps_the_cell_in_hand(column: BudgetColumn) -> None:
    turn(column, 0, Column.EDUCATION, 3)
    assert ratio(column) == pytest.approx(1.03)


def test_the_wheel_changes_nothing_over_another_cell(column: BudgetColumn) -> None:
    turn(column, 1, Column.EDUCATION, 3)
    assert column.is_base


def test_the_wheel_changes_nothing_while_the_focus_is_elsewhere(
    column: BudgetColumn,
) -> None:
    column.part(QPushButton, "cellMore").setFocus()
    turn(column, 0, Column.EDUCATION, 3)
    assert column.is_base


# ----------------------------------------------------------------------- drag


def bar(column: BudgetColumn, city: int, cell: Column) -> tuple[float, float, int]:
    """Left, middle height and width of a bar in the viewport."""
    index = column.table.budget.index_of(city, cell)
    rect = bar_rect(column.table.visualRect(index))
    return rect.left(), rect.center().y(), rect.width()


def test_dragging_the_bar_moves_the_amount_along_its_scale(
    column: BudgetColumn,
) -> None:
    left, y, width = bar(column, 0, Column.EDUCATION)
    # the bar is two bases long, so a quarter of it is half a base
    drag(
        column.table.viewport(),
        [(left + 5, y), (left + 9, y), (left + 5 + width / 4, y)],
    )
    # whole pixels and tenths of 100 million yuan leave less than this
    assert ratio(column) == pytest.approx(1.5, abs=2.0 / width)
    assert column.steps() == 1
    assert column.is_base


def test_dragging_back_to_the_base_snaps_to_it(column: BudgetColumn) -> None:
    column.type_in_cell("+50%")
    left, y, width = bar(column, 0, Column.EDUCATION)
    drag(column.table.viewport(), [(left + 40, y), (left + 40 - width / 4, y)])
    assert column.is_base


def test_pressing_on_the_bar_without_moving_changes_nothing(
    column: BudgetColumn,
) -> None:
    left, y, _ = bar(column, 0, Column.EDUCATION)
    drag(column.table.viewport(), [(left + 5, y), (left + 6, y)])
    assert column.is_base


def test_dragging_over_cells_not_in_hand_selects_and_changes_nothing(
    column: BudgetColumn,
) -> None:
    left, y, _ = bar(column, 2, Column.EDUCATION)
    _, lower, _ = bar(column, 4, Column.EDUCATION)
    drag(column.table.viewport(), [(left + 5, y), (left + 5, lower)])
    assert column.is_base
    assert len(column.table.selected_cells()) == 3


# --------------------------------------------------------------------- resets


def spoil(column: BudgetColumn) -> None:
    """Change four cells of 2026-2030 and one of 2031."""
    for city, cell in (
        ("Luzhou", Column.EDUCATION),
        ("Luzhou", Column.HEALTH),
        ("Yibin", Column.EDUCATION),
        ("Zunyi", Column.INFRASTRUCTURE),
    ):
        column.take(city, cell)
        column.type_in_cell("+10%")
    column.desk.context.view.set(years=(2031, 2031))
    column.type_in_cell("+10%")
    column.desk.context.view.set(years=(2026, 2030))
    column.take("Luzhou", Column.EDUCATION)


def changed_cells(column: BudgetColumn) -> set[tuple[str, Column]]:
    return {
        (city.id, cell)
        for city in column.desk.context.region.cities
        for cell in (Column.INFRASTRUCTURE, Column.EDUCATION, Column.HEALTH)
        if column.is_changed(city.id, cell)
    }


LUZHOU_HEALTH, YIBIN, ZUNYI = (
    ("Luzhou", Column.HEALTH),
    ("Yibin", Column.EDUCATION),
    ("Zunyi", Column.INFRASTRUCTURE),
)


@pytest.mark.parametrize(
    ("key", "modifier", "left"),
    [
        (Qt.Key.Key_Delete, NO_KEYS, {LUZHOU_HEALTH, YIBIN, ZUNYI}),
        (Qt.Key.Key_Backspace, NO_KEYS, {LUZHOU_HEALTH, YIBIN, ZUNYI}),
        (Qt.Key.Key_Delete, CTRL, {YIBIN, ZUNYI}),
        (Qt.Key.Key_Delete, SHIFT, {LUZHOU_HEALTH, ZUNYI}),
        (Qt.Key.Key_Delete, CTRL | SHIFT, set()),
    ],
)
def test_keys_reset_cell_row_column_and_table(
    column: BudgetColumn,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    left: set[tuple[str, Column]],
) -> None:
    spoil(column)
    column.keys(key, modifier=modifier)
    assert changed_cells(column) == left


def test_resetting_the_table_leaves_other_years_and_every_year_does_not(
    column: BudgetColumn,
) -> None:
    spoil(column)
    column.table.commands.reset_table.trigger()
    base = column.desk.context.region.state.spending[5, 0] * 1.03**8
    assert column.year("Zunyi", Line.INFRASTRUCTURE, 2031) == pytest.approx(1.1 * base)
    column.table.commands.reset_every_year.trigger()
    assert column.is_base


def test_selected_cells_are_reset_together_in_one_step(column: BudgetColumn) -> None:
    spoil(column)
    column.table.selectRow(0)
    column.keys(Qt.Key.Key_Delete)
    assert changed_cells(column) == {YIBIN, ZUNYI}
    column.undo.undo()
    assert len(changed_cells(column)) == 4


def test_a_sum_alone_has_nothing_to_reset(column: BudgetColumn) -> None:
    spoil(column)
    column.desk.select(8, Column.EDUCATION)
    column.keys(Qt.Key.Key_Delete)
    assert "sum" in column.message
    assert len(changed_cells(column)) == 4


# ---------------------------------------------------------------------- locks


@pytest.mark.parametrize("name", ["lock_cell", "lock_row", "lock_column"])
def test_a_locked_cell_refuses_typing_and_steps(
    column: BudgetColumn, name: str
) -> None:
    getattr(column.table.commands, name).trigger()
    column.type_in_cell("120")
    assert "Luzhou · Education is locked" in column.message
    QTest.keyClick(column.editor, Qt.Key.Key_Escape)
    column.keys(Qt.Key.Key_Plus)
    assert column.is_base
    getattr(column.table.commands, name).trigger()
    column.keys(Qt.Key.Key_Plus)
    assert not column.is_base


def test_a_reset_of_the_table_keeps_locked_cells_and_says_so(
    column: BudgetColumn,
) -> None:
    spoil(column)
    column.keys(Qt.Key.Key_L, modifier=CTRL)
    column.keys(Qt.Key.Key_Delete, modifier=CTRL | SHIFT)
    assert changed_cells(column) == {("Luzhou", Column.EDUCATION)}
    assert column.message == "Locked cells kept: 1."


def test_locks_are_no_undo_steps_and_can_be_kept_by_the_window(
    column: BudgetColumn,
) -> None:
    column.keys(Qt.Key.Key_L, modifier=CTRL)
    kept = column.panel.locks
    assert column.undo.undo_label is None
    column.keys(Qt.Key.Key_L, modifier=CTRL)
    assert not column.panel.locks.holds("Luzhou", Column.EDUCATION)
    column.panel.set_locks(kept)
    assert column.panel.locks.holds("Luzhou", Column.EDUCATION)
