"""The blocks of a paper as pieces that are set whole, for pages to be filled with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QPainter

from desktop.document.paper import (
    Block,
    Figure,
    Figures,
    Heading,
    Pairs,
    Paragraph,
    Points,
    Table,
    Tile,
    Tiles,
    Tone,
)
from desktop.ui.painted_drawing import paint
from desktop.ui.report.material import WIDTH
from desktop.ui.report.pdf_piece import Piece
from desktop.ui.report.pdf_table import MANY, TableSetting
from desktop.ui.report.pdf_type import (
    COLOURS,
    SCALE,
    SetText,
    Style,
    Typesetter,
    frame,
    rule,
)
from desktop.ui.theme import LIGHT

BODY, NOTE = Style(9.5), Style(8.0, LIGHT.muted)
LEAD = Style(11.0, LIGHT.text, leading=1.5)
SECTION, PART = Style(15.0, bold=True, leading=1.3), Style(10.5, bold=True)
NAME = Style(9.0, LIGHT.muted)
WIDEST = 440.0
"""Points of running text: longer lines are hard to follow."""
PAIR = 130.0
GUTTER = 16.0
_TOGETHER = 12
"""Tables with no more rows than this stand on one page."""
_WHOLE = 6
"""Paragraphs of no more lines than this as well."""


class Pieces:
    """Sets blocks.

    Parameters
    ----------
    left
        Points from the edge of the paper to the words.
    """

    def __init__(self, typesetter: Typesetter, left: float) -> None:
        self._type, self._left = typesetter, left

    def of(self, block: Block) -> Iterator[Piece]:
        """The pieces of one block."""
        if isinstance(block, Heading):
            yield self._heading(block)
        elif isinstance(block, Paragraph):
            style = LEAD if block.is_lead else BODY
            style = NOTE if block.tone is Tone.MUTED else style
            yield from self._lines(block.text, style)
        elif isinstance(block, Points):
            for number, item in enumerate(block.items, start=1):
                yield self._point(f"{number}." if block.numbered else "–", item)
        elif isinstance(block, Pairs):
            for k, row in enumerate(block.rows):
                yield self._pair(*row, before=8.0 if k == 0 else 2.0)
        elif isinstance(block, Tiles):
            yield self._tiles(block.tiles)
        elif isinstance(block, Table):
            yield from self._table(block)
        else:
            yield from self._figures(block)

    def _heading(self, block: Heading) -> Piece:
        style = SECTION if block.level == 1 else PART
        text = self._type.set(block.text, style, WIDTH)
        left = self._left
        if block.level > 1:
            return Piece(
                text.height + 3.0,
                lambda painter, y: text.paint(painter, left, y),
                before=14.0,
                with_next=True,
                heading=block,
            )

        def section(painter: QPainter, y: float) -> None:
            rule(painter, left, y, WIDTH, LIGHT.accent, 1.2)
            text.paint(painter, left, y + 8.0)

        return Piece(
            text.height + 14.0,
            section,
            before=26.0,
            with_next=True,
            new_page=block.new_page,
            heading=block,
        )

    def _lines(self, text: str, style: Style) -> Iterator[Piece]:
        """Running text; a long one may go on on the next page, two lines at least."""
        block = self._type.set(text, style, WIDEST)
        count = max(block.n_lines, 1)
        for k in range(count):
            yield Piece(
                block.height / count,
                partial(_paint_line, block, self._left, k),
                before=5.0 if k == 0 else 0.0,
                with_next=k + 1 < count and (count <= _WHOLE or k in {0, count - 2}),
            )

    def _point(self, mark: str, item: str) -> Piece:
        sign = self._type.set(mark, NAME, 16.0)
        words = self._type.set(item, Style(9.0), WIDTH - 20.0)
        left = self._left

        def point(painter: QPainter, y: float) -> None:
            sign.paint(painter, left, y)
            words.paint(painter, left + 20.0, y)

        return Piece(words.height, point, before=4.0)

    def _pair(self, name: str, value: str, before: float) -> Piece:
        first = self._type.set(name, NAME, PAIR - GUTTER)
        second = self._type.set(value, Style(9.0), WIDTH - PAIR)
        left = self._left

        def pair(painter: QPainter, y: float) -> None:
            first.paint(painter, left, y)
            second.paint(painter, left + PAIR, y)

        return Piece(max(first.height, second.height), pair, before=before)

    def _tiles(self, tiles: tuple[Tile, ...]) -> Piece:
        gap, pad = 6.0, 7.0
        width = (WIDTH - gap * (len(tiles) - 1)) / len(tiles)
        columns = [self._tile(tile, width - 2.0 * pad) for tile in tiles]
        rows = [max(part.height for part in row) for row in zip(*columns, strict=True)]
        height = sum(rows) + 2.0 * pad
        left = self._left

        def strip(painter: QPainter, y: float) -> None:
            for n, column in enumerate(columns):
                x = left + n * (width + gap)
                frame(painter, x, y, width, height, LIGHT.border)
                top = y + pad
                for text, row in zip(column, rows, strict=True):
                    text.paint(painter, x + pad, top)
                    top += row

        return Piece(height, strip, before=6.0)

    def _tile(self, tile: Tile, width: float) -> list[SetText]:
        """Name, place, value, unit, change."""
        large = Style(15.0, bold=True, leading=1.35)
        value = self._type.set(tile.value, large, width)
        if value.n_lines > 1:
            value = self._type.set(tile.value, Style(10.0, bold=True), width)
        small = Style(7.5, LIGHT.muted)
        tone = Style(8.0, COLOURS[tile.tone], bold=tile.tone is not Tone.MUTED)
        return [
            self._type.set(tile.name, Style(8.0, bold=True), width),
            self._type.set(tile.place, small, width),
            value,
            self._type.set(tile.unit, small, width),
            self._type.set(tile.change, tone, width),
        ]

    def _table(self, table: Table) -> Iterator[Piece]:
        small = len(table.heads) > MANY
        setting = TableSetting(self._type, table, self._left, 7.2 if small else 8.5)
        head = setting.head()
        yield head
        together = len(table.rows) <= _TOGETHER
        for k, row in enumerate(table.rows, start=1):
            piece = setting.row(row, head)
            yield replace(piece, with_next=together and k < len(table.rows))

    def _figures(self, block: Figures) -> Iterator[Piece]:
        for first in range(0, len(block.figures), block.columns):
            row = block.figures[first : first + block.columns]
            yield _figure_row(row, self._left, WIDTH / block.columns)


def _paint_line(
    block: SetText, left: float, number: int, painter: QPainter, y: float
) -> None:
    if block.n_lines:
        block.paint_line(painter, left, y, number)


def _figure_row(row: tuple[Figure, ...], left: float, step: float) -> Piece:
    height = max(figure.drawing.height for figure in row)

    def figures(painter: QPainter, y: float) -> None:
        for k, figure in enumerate(row):
            shift = GUTTER / 2.0 * k if len(row) > 1 or step < WIDTH else 0.0
            painter.save()
            painter.translate((left + k * step + shift) * SCALE, y * SCALE)
            paint(painter, figure.drawing, SCALE)
            painter.restore()

    return Piece(height, figures, before=12.0)
