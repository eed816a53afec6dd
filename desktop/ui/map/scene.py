"""Shapes as paths in pixels: made anew when the view moves, kept while values do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from desktop.core.region import FloatArray
from desktop.document.map_shapes import (
    Area,
    Extent,
    MapShapes,
    Plane,
    Point,
    extent_of,
    plane_of,
    whole_extent,
)
from desktop.ui.map.viewport import Viewport

COUNTIES_FROM = 170.0
"""Pixels a prefecture must be high or wide before its counties are drawn."""


@dataclass(frozen=True, eq=False)
class PlaneArea:
    """An area on the plane."""

    area: Area
    rings: tuple[FloatArray, ...]
    label: Point
    extent: Extent


class PlaneMap:
    """The shapes in kilometres, turned once.

    Parameters
    ----------
    shapes
        As read from the map folder.
    """

    def __init__(self, shapes: MapShapes) -> None:
        plane = plane_of(shapes)
        self.whole = whole_extent(shapes, plane)
        self.seats = {
            code: plane.place_one(point) for code, point in shapes.seats.items()
        }
        self.areas = {area.code: _placed(area, plane) for area in shapes.areas}
        self.counties: dict[str, list[PlaneArea]] = {}
        for county in shapes.counties:
            placed = _placed(county, plane)
            self.counties.setdefault(county.parent, []).append(placed)
        self.rivers = [
            (river.rank, plane.place(river.points)) for river in shapes.rivers
        ]

    def has_counties(self, code: str) -> bool:
        """Whether a prefecture can be looked into."""
        return code in self.counties

    def extent(self, code: str) -> Extent:
        """Where a city lies: its area, or some room around its seat."""
        if code in self.areas:
            return self.areas[code].extent
        x, y = self.seats[code]
        room = 0.15 * self.whole.width
        return Extent(x - room, y - room, x + room, y + room)


@dataclass(frozen=True, eq=False)
class Scene:
    """Everything in pixels for one view.

    Attributes
    ----------
    areas
        By the city's code.
    counties
        Outlines of the counties large enough to be drawn, with their areas.
    rivers
        With their ranks.
    """

    viewport: Viewport
    areas: dict[str, QPainterPath]
    counties: tuple[tuple[PlaneArea, QPainterPath], ...]
    rivers: tuple[tuple[int, QPainterPath], ...]
    seats: dict[str, QPointF]

    def code_at(self, at: QPointF, reach: float) -> str:
        """The city under a pixel, or whose seat is within reach; empty if none."""
        for code, path in self.areas.items():
            if path.contains(at):
                return code
        near = {
            code: (seat - at).manhattanLength() for code, seat in self.seats.items()
        }
        code = min(near, key=lambda key: near[key])
        return code if near[code] <= reach else ""


def made_scene(plane: PlaneMap, viewport: Viewport) -> Scene:
    """Turn the plane into paths."""
    scale = viewport.px_per_km
    open_codes = [
        code
        for code in plane.counties
        if max(plane.extent(code).width, plane.extent(code).height) * scale
        >= COUNTIES_FROM
    ]
    return Scene(
        viewport,
        {code: _outline(one.rings, viewport) for code, one in plane.areas.items()},
        tuple(
            (county, _outline(county.rings, viewport))
            for code in open_codes
            for county in plane.counties[code]
        ),
        tuple((rank, _line(points, viewport)) for rank, points in plane.rivers),
        {code: viewport.pixel(seat) for code, seat in plane.seats.items()},
    )


def _placed(area: Area, plane: Plane) -> PlaneArea:
    rings = tuple(plane.place(ring) for ring in area.rings)
    extent = extent_of(np.concatenate(rings))
    return PlaneArea(area, rings, plane.place_one(area.label), extent)


def _outline(rings: Iterable[FloatArray], viewport: Viewport) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(_polygon(ring, viewport))
        path.closeSubpath()
    return path


def _line(points: FloatArray, viewport: Viewport) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(points, viewport))
    return path


def _polygon(points: FloatArray, viewport: Viewport) -> QPolygonF:
    """Points in pixels; what falls on the half pixel before it is left out."""
    pixels = np.round(2.0 * viewport.pixels(points)) / 2.0
    moved = np.ones(len(pixels), dtype=bool)
    moved[1:] = (pixels[1:] != pixels[:-1]).any(axis=1)
    return QPolygonF([QPointF(x, y) for x, y in pixels[moved].tolist()])
