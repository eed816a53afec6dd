"""Widths of the table's columns: as wide as the widest number, the rest shared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTableView

from desktop.document.money import HEADINGS, Column
from desktop.ui.budget.delegate import PADDING, BudgetDelegate
from desktop.ui.budget.looks import Look
from desktop.ui.budget.table_model import BudgetTableModel, Index

HEAD_PADDING = 12
"""Room the style sheet leaves left and right of a column's name."""

SQUEEZE = 5
"""Pixels of its padding that a column can spare."""
LEAST = 46
"""Room for a lock beside a short number, and for a bar to be seen."""


def fit_columns(
    view: QTableView, model: BudgetTableModel, delegate: BudgetDelegate
) -> None:
    """Give each column the width of what it shows; share what room is left."""
    there = view.viewport().width()
    widths = needed_widths(view, model, delegate, model.columns)
    spare = SQUEEZE * len(widths)
    is_short = sum(widths) - spare > there
    if is_short:
        widths = needed_widths(view, model, delegate, model.columns, is_short=True)
    model.set_short(is_short)
    # a little less padding is better than a scroll bar
    room = there - sum(widths)
    if room >= -spare:
        shared, left_over = divmod(room, len(widths))
        widths = [width + shared for width in widths]
        widths[0] += left_over
    for column, width in enumerate(widths):
        if view.columnWidth(column) != width:
            view.setColumnWidth(column, width)


def closed_width(
    view: QTableView, model: BudgetTableModel, delegate: BudgetDelegate
) -> int:
    """Pixels that all columns and the cities take while infrastructure is closed."""
    side = view.verticalHeader().sizeHint().width()
    closed = (*HEADINGS, Column.TOTAL)
    return side + sum(needed_widths(view, model, delegate, closed))


def outgrows(
    view: QTableView, model: BudgetTableModel, delegate: BudgetDelegate, index: Index
) -> bool:
    """Whether a cell needs more width than its column has."""
    look = model.look(index.row(), index.column())
    needed = _width_of(look, delegate) - SQUEEZE
    return needed > view.columnWidth(index.column())


def _width_of(look: Look, delegate: BudgetDelegate) -> int:
    return 2 * PADDING + max(
        delegate.bold_metrics.horizontalAdvance(look.text),
        delegate.small_metrics.horizontalAdvance(look.note),
    )


def needed_widths(
    view: QTableView,
    model: BudgetTableModel,
    delegate: BudgetDelegate,
    columns: Sequence[Column],
    *,
    is_short: bool = False,
) -> list[int]:
    """Pixels that the head and every number of each column take."""
    heads = view.horizontalHeader().fontMetrics()
    widths = []
    for column in columns:
        position = model.columns.index(column)
        head = model.head(column, is_short=is_short)
        widest = max(heads.horizontalAdvance(head) + HEAD_PADDING, LEAST)
        for row in range(model.rowCount()):
            widest = max(widest, _width_of(model.look(row, position), delegate))
        widths.append(widest)
    return widths
