"""The map on paper: grounds, rivers, seats with their names, and ties between them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.core.region import FloatArray
from desktop.document.drawing import (
    Anchor,
    Area,
    Dot,
    Drawing,
    Label,
    Line,
    Mark,
    Point,
    Stroke,
    box,
    text_width,
)
from desktop.document.map_labels import Box, Name, place_names
from desktop.document.map_shapes import MapShapes, plane_of, whole_extent
from desktop.ui.theme import LIGHT

SIZE, SMALL = 7.5, 6.5
MARGIN = 4.0
SEAT = 1.8
BOW = 0.12
"""How far ties bend, as a share of their length, as on the map of the window."""
GROUND, RIVER = "#e9eef2", "#a9c8dc"
_STEPS = 12
_NEAR = 0.35
"""Points of an outline nearer to the last one than this are left out."""


@dataclass(frozen=True)
class Tie:
    """What joins two cities, given by their codes; the label stands at its middle."""

    first: str
    second: str
    width: float
    colour: str
    changed: bool = False
    label: str = ""


class _Sheet:
    """Turns degrees into points of the paper."""

    def __init__(self, shapes: MapShapes, size: tuple[float, float]) -> None:
        self._plane = plane_of(shapes)
        extent = whole_extent(shapes, self._plane)
        self._size = width, height = size
        self._scale = min(
            (width - 2.0 * MARGIN) / extent.width,
            (height - 2.0 * MARGIN) / extent.height,
        )
        x, y = extent.centre
        self._dx = width / 2.0 - x * self._scale
        self._dy = height / 2.0 - y * self._scale

    def one(self, point: Point) -> Point:
        x, y = self._plane.place_one(point)
        return x * self._scale + self._dx, y * self._scale + self._dy

    def many(self, points: FloatArray) -> tuple[Point, ...]:
        placed = self._plane.place(points) * self._scale
        kept: list[Point] = []
        for x, y in placed.tolist():
            spot = (x + self._dx, y + self._dy)
            if not kept or math.dist(spot, kept[-1]) >= _NEAR:
                kept.append(spot)
        return tuple(kept)

    def inside(self, points: tuple[Point, ...]) -> Iterator[tuple[Point, ...]]:
        """The parts of a line that lie on the paper."""
        width, height = self._size
        for on_paper, part in groupby(
            points, lambda p: 0.0 <= p[0] <= width and 0.0 <= p[1] <= height
        ):
            found = tuple(part)
            if on_paper and len(found) > 1:
                yield found


def drawn_map(
    shapes: MapShapes,
    names: Mapping[str, str],
    ties: Sequence[Tie],
    size: tuple[float, float],
) -> Drawing:
    """The map with its ties; changed ones lie above the others.

    Parameters
    ----------
    names
        Of the cities by code.
    """
    sheet = _Sheet(shapes, size)
    seats = {code: sheet.one(point) for code, point in shapes.seats.items()}
    ordered = sorted(ties, key=lambda tie: tie.changed)
    lines = [(tie, _bowed(seats[tie.first], seats[tie.second])) for tie in ordered]
    marks: list[Mark] = [*_ground(shapes, sheet)]
    for tie, points in lines:
        if tie.changed:
            marks.append(Line(points, Stroke("#ffffff", tie.width + 1.4)))
        marks.append(Line(points, Stroke(tie.colour, tie.width)))
    white = Stroke("#ffffff", 0.6)
    marks += [Dot(seat, SEAT, LIGHT.text, white) for seat in seats.values()]
    marks += _labels(names, seats, lines, size)
    return Drawing(*size, tuple(marks))


def _ground(shapes: MapShapes, sheet: _Sheet) -> Iterator[Mark]:
    border = Stroke("#ffffff", 0.8)
    for area in shapes.areas:
        rings = tuple(map(sheet.many, area.rings))
        yield Area(rings, GROUND, stroke=border)
    for river in shapes.rivers:
        width = 1.0 if river.rank == 1 else 0.6
        for part in sheet.inside(sheet.many(river.points)):
            yield Line(part, Stroke(RIVER, width))


def _bowed(first: Point, second: Point) -> tuple[Point, ...]:
    """A slightly bent line, so that three seats in a row stay apart."""
    (ax, ay), (bx, by) = first, second
    mx, my = (ax + bx) / 2.0 + BOW * (by - ay), (ay + by) / 2.0 - BOW * (bx - ax)
    found = []
    for k in range(_STEPS + 1):
        t = k / _STEPS
        u = 1.0 - t
        x = u * u * ax + 2.0 * u * t * mx + t * t * bx
        y = u * u * ay + 2.0 * u * t * my + t * t * by
        found.append((x, y))
    return tuple(found)


def _labels(
    names: Mapping[str, str],
    seats: Mapping[str, Point],
    lines: Sequence[tuple[Tie, tuple[Point, ...]]],
    size: tuple[float, float],
) -> Iterator[Mark]:
    """Names of cities, then of ties, none over another."""
    wanted = [
        Name(code, *seats[code], text_width(name, SIZE), SIZE + 1.0, SEAT + 2.0)
        for code, name in names.items()
    ]
    ties = {f"tie {k}": (tie, line) for k, (tie, line) in enumerate(lines) if tie.label}
    for key, (tie, line) in ties.items():
        x, y = line[_STEPS // 2]
        wanted.append(Name(key, x, y, text_width(tie.label, SMALL), SMALL + 1.0, 2.0))
    taken = [Box(x - SEAT, y - SEAT, 2.0 * SEAT, 2.0 * SEAT) for x, y in seats.values()]
    for key, found in place_names(wanted, taken, *size).items():
        at = (found.left + found.width / 2.0, found.top + found.height - 2.0)
        ground = box(found.left, found.top, found.width, found.height)
        yield Area((ground,), "#ffffff", 0.72)
        if key in ties:
            yield Label(
                at, ties[key][0].label, SMALL, LIGHT.accent, True, Anchor.MIDDLE
            )
        else:
            yield Label(at, names[key], SIZE, LIGHT.text, anchor=Anchor.MIDDLE)
