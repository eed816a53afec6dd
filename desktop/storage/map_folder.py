"""Reads the map folder: GeoJSON files into frozen shapes, broken ones are refused.

`cities.geojson` and `rivers.geojson` belong to every map. Outlines are optional:
`region.geojson` holds the prefectures by the codes of the region's cities, and every
`*_counties.geojson` the counties of the prefectures that its rows name as `parent`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from desktop.core.errors import DataError
from desktop.core.region import FloatArray, Region
from desktop.document.map_shapes import Area, MapShapes, Point, River
from desktop.storage.data_rows import text_of

SEATS_FILE = "cities.geojson"
RIVERS_FILE = "rivers.geojson"
AREAS_FILE = "region.geojson"
COUNTIES = "*_counties.geojson"

Kind = TypeVar("Kind")


@dataclass(frozen=True, eq=False)
class MapReading:
    """What could be read of a map.

    Attributes
    ----------
    shapes
        None where seats or rivers cannot be read.
    problem
        The first file that was refused; None where all is well.
    """

    shapes: MapShapes | None
    problem: DataError | None = None


def read_map(folder: Path, region: Region) -> MapReading:
    """The map as far as it can be read; a broken outline does not take the rest."""
    try:
        seats = load_seats(folder, region)
        rivers = load_rivers(folder)
    except DataError as error:
        return MapReading(None, error)
    problem: DataError | None = None
    areas: tuple[Area, ...] = ()
    counties: tuple[Area, ...] = ()
    try:
        areas = load_areas(folder, region)
        counties = load_counties(folder)
    except DataError as error:
        problem = error
    told = [_Collection(folder, name) for name in _files(folder, areas, counties)]
    return MapReading(
        MapShapes(
            seats=seats,
            rivers=rivers,
            areas=areas,
            counties=counties,
            credits=tuple(dict.fromkeys(file.credit for file in told if file.credit)),
            sources=tuple(file.source for file in told if file.source),
        ),
        problem,
    )


def load_seats(folder: Path, region: Region) -> dict[str, Point]:
    """The seat of every city of the region by its code.

    Raises
    ------
    DataError
        Where a city has none.
    """
    found = {}
    for row in _Collection(folder, SEATS_FILE).rows():
        found[row.word("code")] = row.point()
    for city in region.cities:
        if city.code not in found:
            raise DataError("data_missing_key", file=SEATS_FILE, key=city.code)
    return {city.code: found[city.code] for city in region.cities}


def load_rivers(folder: Path) -> tuple[River, ...]:
    """All rivers.

    Raises
    ------
    DataError
        Where one cannot be drawn.
    """
    return tuple(
        River(row.word("name_en"), row.word("name_zh"), row.rank(), points)
        for row in _Collection(folder, RIVERS_FILE).rows()
        for points in row.lines()
    )


def load_areas(folder: Path, region: Region) -> tuple[Area, ...]:
    """The outlines of the region's cities; none where the map has no such file.

    Raises
    ------
    DataError
        Where one cannot be drawn or a city has none.
    """
    if not (folder / AREAS_FILE).exists():
        return ()
    codes = {city.code for city in region.cities}
    areas = [row.area() for row in _Collection(folder, AREAS_FILE).rows()]
    missing = sorted(codes - {area.code for area in areas})
    if missing:
        raise DataError("data_missing_key", file=AREAS_FILE, key=missing[0])
    return tuple(area for area in areas if area.code in codes)


def load_counties(folder: Path) -> tuple[Area, ...]:
    """The counties of all files that have some.

    Raises
    ------
    DataError
        Where one cannot be drawn or names no parent.
    """
    return tuple(
        row.area(parent=row.word("parent"))
        for path in sorted(folder.glob(COUNTIES))
        for row in _Collection(folder, path.name).rows()
    )


def _files(
    folder: Path, areas: tuple[Area, ...], counties: tuple[Area, ...]
) -> Iterator[str]:
    """The files whose shapes are on the map."""
    yield SEATS_FILE
    yield RIVERS_FILE
    if areas:
        yield AREAS_FILE
    if counties:
        yield from (path.name for path in sorted(folder.glob(COUNTIES)))


class _Collection:
    """One GeoJSON file."""

    def __init__(self, folder: Path, name: str) -> None:
        self._name = name
        try:
            raw = json.loads(text_of(folder, name))
        except (ValueError, RecursionError) as error:
            raise DataError("data_unreadable", file=name, reason=str(error)) from error
        self._raw = _taken(raw, dict, name, "GeoJSON")

    @property
    def credit(self) -> str:
        """Whom to thank on the map, empty where nobody asks for it."""
        return str(self._raw.get("credit", ""))

    @property
    def source(self) -> str:
        """Where the file comes from."""
        return str(self._raw.get("source", ""))

    def rows(self) -> Iterator[_Row]:
        """The features in their order."""
        features = self._raw.get("features")
        for position, row in enumerate(
            _taken(features, list, self._name, "features"), start=1
        ):
            way = f"features {position}"
            cells = _taken(row, dict, self._name, way)
            yield _Row(
                self._name,
                way,
                _taken(cells.get("properties"), dict, self._name, f"{way}: properties"),
                _taken(cells.get("geometry"), dict, self._name, f"{way}: geometry"),
            )


@dataclass(frozen=True)
class _Row:
    """One feature that knows where it stands."""

    file: str
    way: str
    properties: dict[str, Any]
    geometry: dict[str, Any]

    def word(self, key: str) -> str:
        """A text of the properties."""
        if key not in self.properties:
            raise DataError(
                "data_missing_key", file=self.file, key=f"{self.way}: {key}"
            )
        return _taken(self.properties[key], str, self.file, f"{self.way}: {key}")

    def rank(self) -> int:
        """How large a river is; 1 is the largest."""
        return _taken(self.properties.get("rank", 1), int, self.file, self.way)

    def area(self, parent: str = "") -> Area:
        """An outline with its names."""
        parts = self._coordinates("Polygon", "MultiPolygon")
        if not all(isinstance(part, list) for part in parts):
            raise self._refusal(parts)
        rings = tuple(self._points(ring, 4) for part in parts for ring in part)
        label = [self.properties.get(key) for key in ("label_lon", "label_lat")]
        x, y = self._points([label], 1)[0].tolist()
        return Area(
            self.word("code"),
            self.word("name_en"),
            self.word("name_zh"),
            parent,
            rings,
            (x, y),
        )

    def lines(self) -> list[FloatArray]:
        """The lines of a river."""
        found = self._coordinates("LineString", "MultiLineString")
        return [self._points(line, 2) for line in found]

    def point(self) -> Point:
        """A place."""
        x, y = self._points(self._coordinates("Point"), 1)[0].tolist()
        return x, y

    def _coordinates(self, one: str, many: str = "") -> list[Any]:
        """The coordinates of each part of a geometry of one kind or the other."""
        kind = self.geometry.get("type")
        found = self.geometry.get("coordinates")
        if kind == one:
            return [found]
        if kind != many or not isinstance(found, list):
            raise self._refusal(kind)
        return found

    def _points(self, raw: object, least: int) -> FloatArray:
        """[n, 2], degrees on the globe."""
        try:
            points = np.array(raw, dtype=np.float64)
        except (TypeError, ValueError) as error:
            raise self._refusal(raw) from error
        if points.ndim != 2 or points.shape[1] < 2 or len(points) < least:
            raise self._refusal(raw)
        points = points[:, :2]
        # "not <=" instead of ">" so that NaN is caught as well
        if not (np.abs(points) <= np.array([180.0, 90.0])).all():
            raise self._refusal(raw)
        points.flags.writeable = False
        return points

    def _refusal(self, value: object) -> DataError:
        key = f"{self.way}: geometry"
        return DataError(
            "data_wrong_key", file=self.file, key=key, value=str(value)[:40]
        )


def _taken(value: object, kind: type[Kind], file: str, key: str) -> Kind:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
        raise DataError("data_wrong_key", file=file, key=key, value=str(value)[:40])
    return value
