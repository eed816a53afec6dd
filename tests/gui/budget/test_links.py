# SPDX-License-Identifier: Apache-2.0
"""Link money for each partner, with both halves and what they cost and shorten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QToolButton

from desktop.core.region import Line
from desktop.document.money import Column
from desktop.ui.budget.amount_field import AmountField
from desktop.ui.budget.links_card import LinksCard
from tests.gui.budget.support import BudgetColumn

ZUNYI = 5
LUZHOU_ZUNYI = (3.5794, 1.9831, 493.25)
"""Hours and cost as assumptions.csv has them."""


@pytest.fixture
def links(column: BudgetColumn) -> LinksCard:
    """Luzhou's links, opened from their column."""
    column.table.toggle_infrastructure()
    column.take("Luzhou", Column.LINKS)
    return column.part(LinksCard, "linksCard")


def write(field: AmountField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def texts(card: LinksCard, partner: int) -> list[str]:
    """What stands in a row beside the own half: name, theirs, hours, cost."""
    widgets = card.row_of(partner).widgets
    return [w.text() for w in widgets if isinstance(w, QLabel)]


def test_the_links_column_opens_the_card_of_links(
    column: BudgetColumn, links: LinksCard
) -> None:
    assert links.isVisible()
    assert not column.part(QFrame, "cellCard").isVisible()
    assert len(links.partners()) == 7
    column.take("Luzhou", Column.HEALTH)
    assert not links.isVisible()
    assert column.part(QFrame, "cellCard").isVisible()


def test_a_row_tells_hours_now_and_at_best_and_what_a_half_costs(
    column: BudgetColumn, links: LinksCard
) -> None:
    now, best, cost = LUZHOU_ZUNYI
    name, theirs, hours, half = texts(links, ZUNYI)
    assert (name, theirs) == ("Zunyi", "0.0")
    assert hours == f"{now:.1f} → {best:.1f}"
    assert half == f"{cost / 2:.1f}"


def test_money_for_a_link_comes_on_top_of_local_works(
    column: BudgetColumn, links: LinksCard
) -> None:
    local = column.desk.mean(0, Column.LOCAL_WORKS)
    write(links.row_of(ZUNYI).field, "15")
    assert column.plan.links[0, ZUNYI, 2:7].tolist() == [15.0] * 5
    assert column.plan.links.sum() == 75.0
    assert column.desk.mean(0, Column.LOCAL_WORKS) == pytest.approx(local)
    assert column.desk.mean(0, Column.INFRASTRUCTURE) == pytest.approx(local + 15.0)
    assert column.text("Luzhou", Column.LINKS) == "15.0"
    assert column.steps() == 1
    assert column.is_base


def test_the_partner_sees_the_other_half(
    column: BudgetColumn, links: LinksCard
) -> None:
    write(links.row_of(ZUNYI).field, "15")
    column.take("Zunyi", Column.LINKS)
    _, theirs, _, _ = texts(links, 0)
    assert theirs == "15.0"
    assert links.row_of(0).field.text() == "0.0"


@pytest.mark.parametrize(
    ("text", "fact"),
    [("-1", "-1.0"), ("9999", "9"), ("x", "“x”"), ("+10%", "is 0 in the base")],
)
def test_refused_link_money_stays_in_its_field(
    column: BudgetColumn, links: LinksCard, text: str, fact: str
) -> None:
    field = links.row_of(ZUNYI).field
    write(field, text)
    assert field.text() == text
    assert field.property("refused") is True
    assert fact.replace("-", "−") in column.message or fact in column.message
    assert column.is_base


def test_steps_and_resets_of_one_link(column: BudgetColumn, links: LinksCard) -> None:
    field = links.row_of(ZUNYI).field
    field.setFocus()
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Up)
    base = column.desk.base(0, Column.INFRASTRUCTURE)
    assert column.plan.links[0, ZUNYI, 2] == pytest.approx(0.003 * base)
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert column.is_base
    write(field, "15")
    QTest.keyClick(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert column.is_base
    assert field.text() == "0.0"


def test_all_links_of_a_city_are_reset_at_once(
    column: BudgetColumn, links: LinksCard
) -> None:
    write(links.row_of(ZUNYI).field, "15")
    write(links.row_of(1).field, "4")
    column.part(QToolButton, "linksReset").click()
    assert column.is_base
    assert column.steps() == 3


def test_locked_links_cannot_be_typed(column: BudgetColumn, links: LinksCard) -> None:
    column.desk.set_locks(column.desk.locks.toggled_row("Luzhou"))
    assert not links.row_of(ZUNYI).field.isEnabled()
    column.take("Yibin", Column.LINKS)
    assert links.row_of(ZUNYI).field.isEnabled()


def test_port_money_is_typed_in_its_column_and_lifts_the_heading(
    column: BudgetColumn,
) -> None:
    column.table.toggle_infrastructure()
    column.take("Luzhou", Column.PORT)
    before = column.plan.budgets.copy()
    column.type_in_cell("2")
    assert column.plan.ports[0, 2:7].tolist() == [2.0] * 5
    before[0, Line.INFRASTRUCTURE, 2:7] += 2.0
    assert column.plan.budgets == pytest.approx(before)
    column.keys(Qt.Key.Key_Delete)
    assert column.is_base
