# SPDX-License-Identifier: Apache-2.0
"""The cell in hand: slider, steps, exact number, deviation, lock and reset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton

from desktop.document.money import Column
from desktop.ui.budget.base_slider import BaseSlider
from desktop.ui.budget.scale import Scale
from tests.gui.budget.support import BudgetColumn, drag
from tests.gui.budget.test_keys import ratio


def slider(column: BudgetColumn) -> BaseSlider:
    return column.part(BaseSlider, "cellSlider")


def slide(column: BudgetColumn, positions: list[float]) -> None:
    """Drag the handle over positions from 0 to 1."""
    bar = slider(column)
    middle = bar.height() / 2
    here = bar.x_of(bar.value() / 1000)
    drag(bar, [(here, middle), *((bar.x_of(p), middle) for p in positions)])


def test_the_card_names_cell_years_base_and_deviation(column: BudgetColumn) -> None:
    column.type_in_cell("+13.9%")
    assert column.part(QLabel, "cellTitle").text() == "Luzhou · Education"
    assert column.amount.text() == column.text("Luzhou", Column.EDUCATION)
    base = column.desk.base(0, Column.EDUCATION)
    assert column.part(QLabel, "cellBase").text() == f"Base {base:.1f}"
    assert column.part(QLabel, "cellDeviation").text() == "+13.9\u2009%"


def test_half_and_double_the_base_lie_equally_far_from_its_mark() -> None:
    scale = Scale(30.0, 300.0, 100.0)
    left = scale.mark - scale.position(50.0)
    right = scale.position(200.0) - scale.mark
    assert left == pytest.approx(right)
    assert (scale.amount(0.0), scale.amount(1.0)) == (30.0, 300.0)


@given(
    st.floats(0.5, 1e4),
    st.floats(0.0, 1.0),
    st.booleans(),
)
def test_a_slider_reads_back_what_it_shows(
    base: float, position: float, has_base: bool
) -> None:
    scale = Scale(0.3 * base, 3.0 * base, base) if has_base else Scale(0.0, base, 0.0)
    amount = scale.amount(position)
    assert scale.low <= amount <= scale.high
    assert scale.position(amount) == pytest.approx(position, abs=0.0121)


def test_a_drag_is_one_step_and_ends_where_the_handle_is(column: BudgetColumn) -> None:
    slide(column, [0.6, 0.7, 0.8])
    # 0.3 to 3 times the base over the slider: 0.3 x 10^0.8
    assert ratio(column) == pytest.approx(0.3 * 10**0.8, rel=0.01)
    assert column.steps() == 1
    assert column.is_base


def test_a_drag_back_to_the_mark_is_the_base_and_leaves_no_step(
    column: BudgetColumn,
) -> None:
    slide(column, [0.7, slider(column).mark or 0.0])
    assert column.is_base
    assert column.undo.undo_label is None


def test_the_ends_of_the_slider_are_the_bounds(column: BudgetColumn) -> None:
    slider(column).setFocus()
    QTest.keyClick(slider(column), Qt.Key.Key_End)
    assert ratio(column) == pytest.approx(3.0)
    QTest.keyClick(slider(column), Qt.Key.Key_Home)
    assert ratio(column) == pytest.approx(0.3)
    assert column.message == ""


def test_the_slider_steps_with_arrows_and_resets_with_delete(
    column: BudgetColumn,
) -> None:
    slider(column).setFocus()
    QTest.keyClick(slider(column), Qt.Key.Key_Right)
    QTest.keyClick(
        slider(column), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier
    )
    assert ratio(column) == pytest.approx(1.11)
    QTest.keyClick(slider(column), Qt.Key.Key_Delete)
    assert column.is_base


def test_the_buttons_step_by_a_hundredth(column: BudgetColumn) -> None:
    QTest.mouseClick(column.part(QPushButton, "cellMore"), Qt.MouseButton.LeftButton)
    assert ratio(column) == pytest.approx(1.01)
    for _ in range(2):
        QTest.mouseClick(
            column.part(QPushButton, "cellLess"), Qt.MouseButton.LeftButton
        )
    assert ratio(column) == pytest.approx(0.99)
    assert column.steps() == 1


def test_the_exact_number_is_typed_like_a_cell(column: BudgetColumn) -> None:
    field = column.amount
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "120.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert column.text("Luzhou", Column.EDUCATION) == "120.5"
    assert field.text() == "120.5"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert column.desk.mean(0, Column.EDUCATION) == pytest.approx(
        120.5 + 0.01 * column.desk.base(0, Column.EDUCATION)
    )


def test_a_refused_number_stays_in_the_field_until_escape(
    column: BudgetColumn,
) -> None:
    field = column.amount
    shown = field.text()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "999")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "999"
    assert field.property("refused") is True
    assert "999.0 is outside" in column.message
    assert column.is_base
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == shown
    assert field.property("refused") is False


def test_reset_and_lock_are_one_click(column: BudgetColumn) -> None:
    column.type_in_cell("120")
    column.part(QToolButton, "cellReset").click()
    assert column.is_base
    lock = column.part(QToolButton, "cellLock")
    lock.click()
    assert lock.text() == "Locked"
    assert not slider(column).isEnabled()
    assert not column.amount.isEnabled()
    lock.click()
    assert slider(column).isEnabled()


@pytest.mark.parametrize(
    ("city", "cell"), [(8, Column.EDUCATION), (0, Column.TOTAL), (8, Column.TOTAL)]
)
def test_sums_are_shown_and_not_changed(
    column: BudgetColumn, city: int, cell: Column
) -> None:
    column.type_in_cell("120")
    column.desk.select(city, cell)
    assert not slider(column).isEnabled()
    assert not column.amount.isEnabled()
    shown = column.desk.sentences.amount(
        column.desk.ledger, city, column.desk.mean(city, cell)
    )
    assert column.amount.text() == shown


def test_the_card_of_a_total_resets_the_row(column: BudgetColumn) -> None:
    column.type_in_cell("120")
    column.desk.select(0, Column.TOTAL)
    column.part(QToolButton, "cellReset").click()
    assert column.is_base


def test_the_card_follows_undo_and_another_cell(column: BudgetColumn) -> None:
    column.type_in_cell("120")
    column.undo.undo()
    assert column.amount.text() == column.text("Luzhou", Column.EDUCATION)
    column.take("Zunyi", Column.HEALTH)
    assert column.part(QLabel, "cellTitle").text() == "Zunyi · Health"
    assert column.desk.context.view.now.city == "Zunyi"


def test_a_city_chosen_elsewhere_is_taken_in_hand(column: BudgetColumn) -> None:
    column.desk.context.view.set(city="Bijie")
    assert column.desk.current == (6, Column.EDUCATION)
    assert column.table.currentIndex().row() == 6


def test_every_control_has_a_name_and_room_to_be_hit(column: BudgetColumn) -> None:
    controls = [
        *column.panel.findChildren(QAbstractButton),
        *column.panel.findChildren(BaseSlider),
    ]
    shown = [c for c in controls if c.isVisible() and c.objectName()]
    ours = [c for c in shown if not c.objectName().startswith("qt_")]
    assert len(ours) >= 10
    for control in ours:
        spoken = control.accessibleName() or getattr(control, "text", str)()
        assert spoken, control.objectName()
        assert control.height() >= 24, control.objectName()
        assert control.width() >= 24, control.objectName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()
