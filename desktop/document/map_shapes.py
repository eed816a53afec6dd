"""What a map is drawn from: outlines, rivers and seats as frozen values.

Coordinates are WGS84 longitude and latitude in degrees; `Plane` turns them into
kilometres on a plane that is right at its own latitude (equirectangular).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from desktop.core.region import FloatArray

KM_PER_DEGREE = math.pi / 180.0 * 6371.0088
"""On a sphere of the Earth's mean radius."""

SEAT_ROOM = 0.12
"""Share of the span left around the outermost seats."""

Point = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Area:
    """A prefecture, or a county inside one.

    Attributes
    ----------
    code
        Code of the place; that of a prefecture is the city's in the region.
    parent
        Code of the prefecture a county belongs to; empty for a prefecture.
    rings
        [n, 2] each: outlines and holes alike, filled by the odd-even rule.
    label
        A point inside, where the name may stand.
    """

    code: str
    name: str
    name_zh: str
    parent: str
    rings: tuple[FloatArray, ...]
    label: Point


@dataclass(frozen=True, eq=False)
class River:
    """A line [n, 2]; rank 1 is drawn widest."""

    name: str
    name_zh: str
    rank: int
    points: FloatArray


@dataclass(frozen=True, eq=False)
class MapShapes:
    """Everything on the map that no plan moves.

    Attributes
    ----------
    seats
        Seat of every city by its code.
    areas, counties
        Outlines; empty where the map has no such file.
    credits
        Whom the map thanks, one for each file that says so.
    sources
        Where each file comes from in full.
    """

    seats: dict[str, Point]
    rivers: tuple[River, ...] = ()
    areas: tuple[Area, ...] = ()
    counties: tuple[Area, ...] = ()
    credits: tuple[str, ...] = ()
    sources: tuple[str, ...] = field(default=())

    @property
    def has_borders(self) -> bool:
        """Whether there are any outlines."""
        return bool(self.areas)


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle of the plane in kilometres; y grows to the south."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From west to east."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From north to south."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The middle."""
        return (self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0


@dataclass(frozen=True, slots=True)
class Plane:
    """Kilometres east and south of a point, true to scale along its latitude."""

    lon: float
    lat: float

    def place(self, points: FloatArray) -> FloatArray:
        """[n, 2], kilometres to the east and to the south."""
        east = (points[:, 0] - self.lon) * math.cos(math.radians(self.lat))
        south = self.lat - points[:, 1]
        return np.asarray(np.stack((east, south), axis=1) * KM_PER_DEGREE)

    def place_one(self, point: Point) -> Point:
        """The same for one point."""
        east, south = self.place(np.array([point]))[0].tolist()
        return east, south


def plane_of(shapes: MapShapes) -> Plane:
    """The plane in the middle of what is shown."""
    points = _shown(shapes)
    low, high = points.min(axis=0), points.max(axis=0)
    lon, lat = ((low + high) / 2.0).tolist()
    return Plane(lon, lat)


def extent_of(points: FloatArray) -> Extent:
    """The smallest rectangle around [n, 2] points of the plane."""
    left, top = points.min(axis=0).tolist()
    right, bottom = points.max(axis=0).tolist()
    return Extent(left, top, right, bottom)


def whole_extent(shapes: MapShapes, plane: Plane) -> Extent:
    """The areas; or the seats, with room for their names, where there are none."""
    extent = extent_of(plane.place(_shown(shapes)))
    if shapes.has_borders:
        return extent
    room = SEAT_ROOM * max(extent.width, extent.height, 1.0)
    return Extent(
        extent.left - room, extent.top - room, extent.right + room, extent.bottom + room
    )


def _shown(shapes: MapShapes) -> FloatArray:
    rings = [ring for area in shapes.areas for ring in area.rings]
    seats = np.array(list(shapes.seats.values()), dtype=np.float64)
    return np.concatenate([*rings, seats])


def next_seat(seats: dict[str, Point], start: str, across: int, down: int) -> str:
    """The key of the seat to go to from one in a direction.

    Parameters
    ----------
    seats
        Places on the plane by any key.
    across, down
        One of them is +1 or -1, the other 0.

    Returns
    -------
    str
        The nearest in the quarter ahead, where what lies askew counts as further
        away; `start` where there is none.
    """
    x, y = seats[start]
    best, best_way = start, math.inf
    for key, (other_x, other_y) in seats.items():
        dx, dy = other_x - x, other_y - y
        ahead = dx * across + dy * down
        aside = abs(dx * down) + abs(dy * across)
        way = ahead + 2.0 * aside
        if ahead > 0.0 and aside <= ahead and way < best_way:
            best, best_way = key, way
    return best
