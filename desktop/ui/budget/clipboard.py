"""Copies and pastes blocks of cells between the table and a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from desktop.document.money import Column
from desktop.ui.budget.blocks import Place, copy_block, paste_block
from desktop.ui.budget.desk import BudgetDesk

Cells = Sequence[tuple[int, Column]]
"""Selected cells in reading order."""


def copy_cells(desk: BudgetDesk, shown: Sequence[Column], cells: Cells) -> None:
    """Put the block around the selected cells on the clipboard."""
    rows = range(cells[0][0], cells[-1][0] + 1)
    chosen = {column for _, column in cells}
    columns = [column for column in shown if column in chosen]
    QGuiApplication.clipboard().setText(copy_block(desk, rows, columns))


def paste_cells(desk: BudgetDesk, shown: Sequence[Column], cells: Cells) -> bool:
    """Take a block from the clipboard, from the first selected cell on."""
    chosen = {column for _, column in cells}
    first = min(shown.index(column) for column in chosen)
    place = Place(
        rows=range(cells[0][0], desk.region_row + 1),
        columns=shown[first:],
        selected=(cells[-1][0] - cells[0][0] + 1, len(chosen)),
    )
    return paste_block(desk, place, QGuiApplication.clipboard().text())
