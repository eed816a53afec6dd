# SPDX-License-Identifier: Apache-2.0
"""The share aimed at the poorest: per city and years, 0 to 20 per cent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from desktop.document.money import Column
from desktop.ui.budget.amount_field import AmountField
from desktop.ui.budget.base_slider import BaseSlider
from desktop.ui.budget.targeting import TargetingEditor
from tests.gui.budget.support import BudgetColumn, drag


def write(column: BudgetColumn, text: str) -> AmountField:
    field = column.part(AmountField, "targetingShare")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return field


@pytest.mark.parametrize(("text", "share"), [("4", 0.04), ("4.5%", 0.045), ("0", 0.0)])
def test_a_share_is_typed_in_per_cent_for_the_years_shown(
    column: BudgetColumn, text: str, share: float
) -> None:
    column.take("Bijie", Column.EDUCATION)
    write(column, text)
    bijie = column.plan.targeting[6]
    assert bijie[2:7].tolist() == [pytest.approx(share)] * 5
    assert set(bijie[:2]) == set(bijie[7:]) == {0.02}
    assert (column.plan.targeting[:6] == 0.02).all()
    assert column.steps() == 1


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("21", "0\u2009% to 20\u2009%"),
        ("-1", "0\u2009% to 20\u2009%"),
        ("4亿", "“4亿”"),
    ],
)
def test_a_share_outside_its_bounds_is_refused_and_stays(
    column: BudgetColumn, text: str, fact: str
) -> None:
    field = column.part(AmountField, "targetingShare")
    field.setFocus()
    field.lineEdit().setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == text
    assert fact in column.message
    assert column.is_base


def test_the_slider_reaches_from_nothing_to_a_fifth(column: BudgetColumn) -> None:
    slider = column.part(BaseSlider, "targetingSlider")
    y = slider.height() / 2
    drag(slider, [(slider.x_of(0.1), y), (slider.x_of(0.3), y), (slider.x_of(0.5), y)])
    assert column.plan.targeting[0, 3] == pytest.approx(0.1, abs=0.001)
    assert column.steps() == 1
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert column.plan.targeting[0, 3] == 0.20


def test_steps_of_a_tenth_of_a_per_cent_come_back_to_the_base(
    column: BudgetColumn,
) -> None:
    field = column.part(AmountField, "targetingShare")
    field.setFocus()
    for _ in range(7):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert column.plan.targeting[0, 2] == pytest.approx(0.027)
    for _ in range(7):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert column.is_base


def test_years_that_differ_show_their_mean_and_say_so(column: BudgetColumn) -> None:
    column.desk.context.view.set(years=(2026, 2026))
    write(column, "7")
    column.desk.context.view.set(years=(2026, 2030))
    # 7 and four times 2
    assert column.part(AmountField, "targetingShare").text() == "3.0\u2009%"
    notes = [
        label.text()
        for label in column.part(TargetingEditor, "targeting").findChildren(QLabel)
    ]
    assert any(note.startswith("mean of the years") for note in notes)


def test_the_reset_brings_the_base_back_for_the_years_shown(
    column: BudgetColumn,
) -> None:
    reset = column.part(QToolButton, "targetingReset")
    assert not reset.isEnabled()
    write(column, "7")
    assert reset.isEnabled()
    reset.click()
    assert column.is_base
