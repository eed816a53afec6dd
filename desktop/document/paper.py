"""A paper ready to be set: words, tables and drawings in one language, no layout.

Whoever sets it (a PDF, a web page) decides on pages, fonts and colours of the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from desktop.document.drawing import Drawing


class Tone(Enum):
    """How a word is meant; never told by colour alone."""

    PLAIN = auto()
    MUTED = auto()
    BETTER = auto()
    WORSE = auto()


@dataclass(frozen=True)
class Heading:
    """The title of a section (level 1) or of a part of it (level 2)."""

    text: str
    level: int = 1
    new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Running text; a note is small and muted, a lead is what is read first."""

    text: str
    tone: Tone = Tone.PLAIN
    is_lead: bool = False


@dataclass(frozen=True)
class Points:
    """A list of short paragraphs."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Cell:
    """One cell of a table; the second line stands below the first and has the tone."""

    text: str
    tone: Tone = Tone.PLAIN
    second: str = ""
    bold: bool = False

    @property
    def words(self) -> str:
        """Everything in it, as one line."""
        return f"{self.text} {self.second}".strip()


@dataclass(frozen=True)
class Table:
    """Rows under a head.

    Attributes
    ----------
    heads, rows
        Of the same length each.
    widths
        Shares of the width, one for each column.
    numeric
        Positions of columns set to the right.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Pairs:
    """Names and what they are, in two columns."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Tile:
    """One value of the headline strip."""

    name: str
    place: str
    value: str
    unit: str
    change: str
    tone: Tone


@dataclass(frozen=True)
class Tiles:
    """The headline strip."""

    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class Figure:
    """A drawing, and what it shows for those who do not see it."""

    drawing: Drawing
    alt: str


@dataclass(frozen=True)
class Figures:
    """Drawings in rows of so many columns."""

    figures: tuple[Figure, ...]
    columns: int = 1


Block = Heading | Paragraph | Points | Table | Pairs | Tiles | Figures


@dataclass(frozen=True)
class Paper:
    """A whole paper.

    Attributes
    ----------
    language
        Locale name, "en" or "zh_CN".
    footer
        Stands at the foot of each page, beside its number.
    day
        ISO date, for the properties of the file.
    page_of
        With `{page}` and `{pages}`.
    contents
        Heading of the list of sections.
    """

    language: str
    title: str
    subtitle: str
    author: str
    footer: str
    day: str
    program: str
    page_of: str
    contents: str
    blocks: tuple[Block, ...] = field(default=())

    def sections(self) -> tuple[Heading, ...]:
        """The headings of level 1."""
        headings = (block for block in self.blocks if isinstance(block, Heading))
        return tuple(heading for heading in headings if heading.level == 1)

    def words(self) -> Iterator[str]:
        """All words that are shown, in their order."""
        yield from (self.title, self.subtitle, self.footer)
        for block in self.blocks:
            yield from _words(block)


def _words(block: Block) -> Iterator[str]:
    if isinstance(block, Heading | Paragraph):
        yield block.text
    elif isinstance(block, Points):
        yield from block.items
    elif isinstance(block, Table):
        yield from block.heads
        yield from (cell.words for row in block.rows for cell in row)
    elif isinstance(block, Pairs):
        yield from (text for row in block.rows for text in row)
    elif isinstance(block, Tiles):
        for tile in block.tiles:
            yield from (tile.name, tile.place, tile.value, tile.unit, tile.change)
    else:
        for figure in block.figures:
            yield figure.alt
            yield from figure.drawing.texts()
