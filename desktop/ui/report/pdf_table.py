"""Rows of a table as pieces of a page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QPainter

from desktop.document.paper import Cell, Table
from desktop.ui.report.material import WIDTH
from desktop.ui.report.pdf_piece import Piece
from desktop.ui.report.pdf_type import COLOURS, SetText, Style, Typesetter, rule
from desktop.ui.theme import LIGHT

MANY = 7
"""Tables with more columns than this are set smaller."""


class TableSetting:
    """Sets the rows of one table."""

    def __init__(
        self, typesetter: Typesetter, table: Table, left: float, size: float
    ) -> None:
        self._type, self._table, self._size = typesetter, table, size
        whole = sum(table.widths)
        self._left = left
        self._pad = 4.0 if len(table.heads) > MANY else 7.0
        self._widths = [WIDTH * width / whole for width in table.widths]

    def head(self) -> Piece:
        """The head, which is repeated on the next page."""
        style = Style(self._size, LIGHT.muted, bold=True, leading=1.3)
        texts = [self._set(k, head, style) for k, head in enumerate(self._table.heads)]
        height = max(text.height for text in texts) + 5.0
        left = self._left

        def head(painter: QPainter, y: float) -> None:
            for text, x in zip(texts, self._starts(), strict=True):
                text.paint(painter, x, y + height - 4.0 - text.height)
            rule(painter, left, y + height, WIDTH, LIGHT.given, 0.7)

        return Piece(height, head, before=8.0, with_next=True)

    def row(self, cells: tuple[Cell, ...], head: Piece) -> Piece:
        """One row."""
        lines = [self._cell(k, cell) for k, cell in enumerate(cells)]
        height = max(sum(text.height for text in cell) for cell in lines) + 5.0
        left = self._left

        def row(painter: QPainter, y: float) -> None:
            for texts, x in zip(lines, self._starts(), strict=True):
                top = y + 2.5
                for text in texts:
                    text.paint(painter, x, top)
                    top += text.height
            rule(painter, left, y + height, WIDTH, LIGHT.border)

        return Piece(height, row, head=head)

    def _cell(self, column: int, cell: Cell) -> list[SetText]:
        colour = COLOURS[cell.tone]
        first = LIGHT.text if cell.second else colour
        style = Style(self._size, first, cell.bold, leading=1.35)
        texts = [self._set(column, cell.text, style)]
        if cell.second:
            small = Style(self._size - 0.4, colour, leading=1.35)
            texts.append(self._set(column, cell.second, small))
        return texts

    def _set(self, column: int, text: str, style: Style) -> SetText:
        right = column in self._table.numeric
        room = self._widths[column] - (self._pad if column else 0.0)
        return self._type.set(text, style, room, right=right)

    def _starts(self) -> Iterator[float]:
        """Left ends of the columns; those of numbers have their room before them."""
        x = self._left
        for k, width in enumerate(self._widths):
            yield x + (self._pad if k else 0.0)
            x += width
