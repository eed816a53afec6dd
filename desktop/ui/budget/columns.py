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
) -> bool:
    """Give each column the width of what it shows; share what room is left.

    Returns
    -------
    bool
        Whether room is short, so that smaller numbers would be shown with more.
    """
    there = view.viewport().width()
    widths = needed_widths(view, model, delegate, model.columns)
    heads = head_widths(view, model, model.columns)
    is_short = sum(widths) - sum(_spare(widths, heads)) > there
    if is_short:
        widths = needed_widths(view, model, delegate, model.columns, is_short=True)
        heads = head_widths(view, model, model.columns, is_short=True)
    model.set_short(is_short)
    for column, width in enumerate(_shared(widths, _spare(widths, heads), there)):
        if view.columnWidth(column) != width:
            view.setColumnWidth(column, width)
    return is_short or sum(widths) > there


def _spare(widths: Sequence[int], heads: Sequence[int]) -> list[int]:
    """What each column can give: padding of its numbers, nothing of its head."""
    return [
        min(SQUEEZE, width - head) for width, head in zip(widths, heads, strict=True)
    ]


def _shared(widths: Sequence[int], spare: Sequence[int], there: int) -> list[int]:
    """Widths that fill the room, or need it less where padding makes up for it."""
    room = there - sum(widths)
    if room >= 0:
        each, left_over = divmod(room, len(widths))
        return [widths[0] + each + left_over, *(width + each for width in widths[1:])]
    if -room > sum(spare):
        return list(widths)
    # a little less padding is better than a scroll bar
    given = []
    for can in spare:
        gives = min(can, -room)
        room += gives
        given.append(gives)
    return [width - gives for width, gives in zip(widths, given, strict=True)]


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
    return 2 * PADDING + delegate.width_of(look)


def head_widths(
    view: QTableView,
    model: BudgetTableModel,
    columns: Sequence[Column],
    *,
    is_short: bool = False,
) -> list[int]:
    """Pixels that the name of each column takes."""
    heads = view.horizontalHeader().fontMetrics()
    names = [model.head(column, is_short=is_short) for column in columns]
    return [max(heads.horizontalAdvance(name) + HEAD_PADDING, LEAST) for name in names]


def needed_widths(
    view: QTableView,
    model: BudgetTableModel,
    delegate: BudgetDelegate,
    columns: Sequence[Column],
    *,
    is_short: bool = False,
) -> list[int]:
    """Pixels that the head and every number of each column take."""
    widths = head_widths(view, model, columns, is_short=is_short)
    for number, column in enumerate(columns):
        position = model.columns.index(column)
        for row in range(model.rowCount()):
            look = model.look(row, position)
            widths[number] = max(widths[number], _width_of(look, delegate))
    return widths
