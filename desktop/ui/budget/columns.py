"""Widths of the table's columns: as wide as the widest number, the rest shared."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from desktop.ui.budget.delegate import PADDING, BudgetDelegate
from desktop.ui.budget.table_model import BudgetTableModel

HEAD_PADDING = 14
"""Room the style sheet leaves left and right of a column's name."""


def fit_columns(
    view: QTableView, model: BudgetTableModel, delegate: BudgetDelegate
) -> None:
    """Give each column the width of what it shows; share what room is left.

    A number that has grown wider than its column widens it; columns do not shrink
    while the table is only edited, so that nothing jumps under the pointer.
    """
    widths = [_needed(view, model, delegate, k) for k in range(model.columnCount())]
    room = view.viewport().width() - sum(widths)
    if room > 0 and widths:
        shared, left_over = divmod(room, len(widths))
        widths = [width + shared for width in widths]
        widths[0] += left_over
    for column, width in enumerate(widths):
        if view.columnWidth(column) != width:
            view.setColumnWidth(column, width)


def _needed(
    view: QTableView, model: BudgetTableModel, delegate: BudgetDelegate, column: int
) -> int:
    bold, small = QFontMetrics(delegate.bold), QFontMetrics(delegate.small)
    head = model.headerData(column, Qt.Orientation.Horizontal)
    of_head = view.horizontalHeader().fontMetrics().horizontalAdvance(head)
    widest = of_head + HEAD_PADDING
    for row in range(model.rowCount()):
        look = model.look(row, column)
        widest = max(
            widest,
            bold.horizontalAdvance(look.text) + 2 * PADDING,
            small.horizontalAdvance(look.note) + 2 * PADDING,
        )
    return widest
