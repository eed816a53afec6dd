# SPDX-License-Identifier: Apache-2.0
"""Where the money of the base comes from is told beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.document.money import Column
from tests.gui.budget.support import BudgetColumn


def tip(column: BudgetColumn, city: str, heading: Column) -> str:
    """The words under the pointer on a cell."""
    row = [c.id for c in column.desk.context.region.cities].index(city)
    index = column.table.budget.index_of(row, heading)
    return str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_published_budget_names_its_yearbook(column: BudgetColumn) -> None:
    said = tip(column, "Luzhou", Column.EDUCATION)

    assert "2023: published · China City Statistical Yearbook 2024" in said


def test_an_estimated_budget_says_so_and_how_wide(column: BudgetColumn) -> None:
    # assumptions.csv: 46.8747 (37.8604 to 55.8891)
    said = tip(column, "Luzhou", Column.HEALTH)

    assert "2023: estimated · 0.52 x education spending" in said
    assert said.endswith("(range 37.9 to 55.9)")


def test_a_column_that_begins_at_zero_has_no_source(column: BudgetColumn) -> None:
    column.table.toggle_infrastructure()

    assert "2023:" not in tip(column, "Luzhou", Column.LINKS)


def test_the_card_tells_the_origin_of_the_cell_in_hand(column: BudgetColumn) -> None:
    base = column.panel.findChild(QLabel, "cellBase")
    assert base is not None

    column.take("Luzhou", Column.EDUCATION)
    assert base.toolTip().startswith("2023: published")
    column.take("Luzhou", Column.HEALTH)
    assert base.toolTip().startswith("2023: estimated")
