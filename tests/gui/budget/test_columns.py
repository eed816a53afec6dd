# SPDX-License-Identifier: Apache-2.0
"""Widths of the budget table: names of columns are never cut, whatever is typed."""

from __future__ import annotations

import pytest

from desktop.core.region import Line
from desktop.ui.budget.columns import HEAD_PADDING
from tests.gui.budget.support import BudgetColumn
from tests.gui.conftest import Desk
from tests.gui.indicators.support import scale


def assert_no_name_is_cut(column: BudgetColumn) -> None:
    view, model = column.table, column.table.budget
    letters = view.horizontalHeader().fontMetrics()
    for section in range(model.columnCount()):
        name = model.headerData(section, view.horizontalHeader().orientation())
        needed = letters.horizontalAdvance(name) + HEAD_PADDING
        assert view.columnWidth(section) >= needed, name


@pytest.mark.parametrize("width", [356, 376, 388, 400, 420, 448])
def test_no_name_of_a_column_is_cut_by_larger_numbers_nor_after_them(
    column: BudgetColumn, desk: Desk, width: int
) -> None:
    column.panel.resize(width, 900)
    assert_no_name_is_cut(column)
    for line in (Line.EDUCATION, Line.HEALTH, Line.INFRASTRUCTURE):
        scale(desk, "Luzhou", line, 2.5)
        assert_no_name_is_cut(column)
    while desk.undo.done:
        desk.undo.undo()
    assert_no_name_is_cut(column)


def test_the_room_is_shared_again_once_numbers_are_small(
    column: BudgetColumn, desk: Desk
) -> None:
    view = column.table
    column.panel.resize(388, 900)
    before = [view.columnWidth(k) for k in range(view.budget.columnCount())]
    scale(desk, "Luzhou", Line.EDUCATION, 2.9)
    desk.undo.undo()
    assert [view.columnWidth(k) for k in range(view.budget.columnCount())] == before
