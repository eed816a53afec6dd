"""A picture as values: lines, areas, dots and words, to be drawn by anybody.

One drawing becomes a vector in a PDF, SVG text in a page and pixels in a PNG, so that
all three show the same. Lengths are points; x grows to the right, y downwards.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

Point = tuple[float, float]


class Anchor(Enum):
    """Which end of the words stands at their point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class Stroke:
    """A pen; dashes and gaps in points."""

    colour: str
    width: float
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True)
class Line:
    """A line through points."""

    points: tuple[Point, ...]
    stroke: Stroke


@dataclass(frozen=True)
class Area:
    """Rings filled by the odd-even rule.

    Attributes
    ----------
    opacity
        Of the fill alone, from 0 to 1.
    """

    rings: tuple[tuple[Point, ...], ...]
    fill: str
    opacity: float = 1.0
    stroke: Stroke | None = None


@dataclass(frozen=True)
class Dot:
    """A filled circle."""

    centre: Point
    radius: float
    fill: str
    stroke: Stroke | None = None


@dataclass(frozen=True)
class Label:
    """Words on one line; `at` is on their base line."""

    at: Point
    text: str
    size: float
    colour: str
    bold: bool = False
    anchor: Anchor = Anchor.START


Mark = Line | Area | Dot | Label


@dataclass(frozen=True)
class Drawing:
    """A picture; later marks lie above earlier ones."""

    width: float
    height: float
    marks: tuple[Mark, ...]

    def texts(self) -> tuple[str, ...]:
        """All words in it."""
        return tuple(mark.text for mark in self.marks if isinstance(mark, Label))


_NARROW = frozenset("iljtfrI.,:;|!'()[] \u00a0\u2009·")
_WIDE = frozenset("mwMW%@—…")
_BOLD = 1.07


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide words are, in points.

    Of no particular font: whoever opens a picture may have another one. Somewhat too
    wide rather than too narrow.
    """
    ems = sum(map(_ems, text))
    return size * ems * (_BOLD if bold else 1.0)


def _ems(sign: str) -> float:
    if unicodedata.east_asian_width(sign) in {"W", "F"}:
        return 1.0
    if sign in _NARROW:
        return 0.34
    if sign in _WIDE:
        return 0.95
    return 0.68 if sign.isupper() else 0.58


def bounded(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """The words, cut with a mark of omission where they are wider than the room."""
    if text_width(text, size, bold=bold) <= room:
        return text
    for length in range(len(text) - 1, 0, -1):
        cut = f"{text[:length].rstrip()}…"
        if text_width(cut, size, bold=bold) <= room:
            return cut
    return ""


def box(left: float, top: float, width: float, height: float) -> tuple[Point, ...]:
    """The corners of a rectangle."""
    right, bottom = left + width, top + height
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def moved(marks: Iterable[Mark], dx: float, dy: float) -> tuple[Mark, ...]:
    """The marks at another place."""

    def shifted(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple((x + dx, y + dy) for x, y in points)

    found: list[Mark] = []
    for mark in marks:
        if isinstance(mark, Line):
            found.append(Line(shifted(mark.points), mark.stroke))
        elif isinstance(mark, Area):
            rings = tuple(map(shifted, mark.rings))
            found.append(Area(rings, mark.fill, mark.opacity, mark.stroke))
        elif isinstance(mark, Dot):
            (centre,) = shifted((mark.centre,))
            found.append(Dot(centre, mark.radius, mark.fill, mark.stroke))
        else:
            (at,) = shifted((mark.at,))
            label = Label(at, mark.text, mark.size, mark.colour, mark.bold, mark.anchor)
            found.append(label)
    return tuple(found)
