# SPDX-License-Identifier: Apache-2.0
"""The map folder: what is read, what may be missing, and what is refused."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.core.errors import DataError
from desktop.core.region import Region
from desktop.storage.bundled import Bundled
from desktop.storage.map_folder import (
    AREAS_FILE,
    RIVERS_FILE,
    SEATS_FILE,
    load_areas,
    load_counties,
    load_rivers,
    load_seats,
    read_map,
)
from desktop.storage.paths import ProgramPaths, find_resources

SHIPPED = find_resources() / "map"


@pytest.fixture(scope="module")
def region() -> Region:
    return Bundled(ProgramPaths.of_user()).region


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped map that may be broken."""
    copied = tmp_path / "map"
    shutil.copytree(SHIPPED, copied)
    return copied


def edited(folder: Path, name: str, position: int, **parts: Any) -> None:
    """Replace parts of one feature: geometry, properties."""
    path = folder / name
    raw = json.loads(path.read_text(encoding="utf-8"))
    raw["features"][position].update(parts)
    path.write_text(json.dumps(raw), encoding="utf-8")


def test_the_shipped_map_has_all_cities_seven_counties_and_its_rivers(
    region: Region,
) -> None:
    reading = read_map(SHIPPED, region)

    assert reading.problem is None
    shapes = reading.shapes
    assert shapes is not None
    assert list(shapes.seats) == [city.code for city in region.cities]
    assert shapes.seats["510500"] == (105.4257, 28.8903)
    assert {area.code for area in shapes.areas} == {c.code for c in region.cities}
    assert [c.name_zh for c in shapes.counties] == [
        "江阳区", "纳溪区", "龙马潭区", "泸县", "合江县", "叙永县", "古蔺县",
    ]  # fmt: skip
    assert {county.parent for county in shapes.counties} == {"510500"}
    assert {river.name for river in shapes.rivers} >= {"Tuo", "Min", "Chishui"}
    assert shapes.credits == ("GeoNames (CC BY 4.0)", "GSHHG", "Apache ECharts")


def test_an_area_of_several_parts_keeps_them_all(region: Region) -> None:
    areas = {area.code: area for area in load_areas(SHIPPED, region)}

    raw = json.loads((SHIPPED / AREAS_FILE).read_text(encoding="utf-8"))
    parts = {
        row["properties"]["code"]: row["geometry"]["coordinates"]
        for row in raw["features"]
        if row["geometry"]["type"] == "MultiPolygon"
    }
    assert parts
    for code, polygons in parts.items():
        assert len(areas[code].rings) == sum(len(rings) for rings in polygons)


def test_without_the_two_boundary_files_seats_and_rivers_remain(
    folder: Path, region: Region
) -> None:
    (folder / AREAS_FILE).unlink()
    (folder / "luzhou_counties.geojson").unlink()

    reading = read_map(folder, region)

    assert reading.problem is None
    assert reading.shapes is not None
    assert not reading.shapes.has_borders
    assert len(reading.shapes.seats) == 8
    assert reading.shapes.rivers
    assert "ECharts" not in " ".join(reading.shapes.credits)


def test_counties_of_another_city_are_another_file(folder: Path) -> None:
    counties = json.loads((folder / "luzhou_counties.geojson").read_text("utf-8"))
    row = counties["features"][0]
    row["properties"] |= {"parent": "511500", "code": "511502"}
    text = json.dumps({"type": "FeatureCollection", "features": [row]})
    (folder / "yibin_counties.geojson").write_text(text, encoding="utf-8")

    found = load_counties(folder)

    assert [c.code for c in found if c.parent == "511500"] == ["511502"]
    assert len(found) == 8


def test_broken_outlines_are_told_and_leave_the_rest(
    folder: Path, region: Region
) -> None:
    (folder / AREAS_FILE).write_text('{"features": [', encoding="utf-8")

    reading = read_map(folder, region)

    assert reading.shapes is not None
    assert not reading.shapes.has_borders
    assert reading.problem is not None
    assert reading.problem.code == "data_unreadable"
    assert str(reading.problem).startswith("region.geojson cannot be read (")


def test_without_seats_there_is_no_map_and_the_reason_is_told(
    folder: Path, region: Region
) -> None:
    (folder / SEATS_FILE).unlink()

    reading = read_map(folder, region)

    assert reading.shapes is None
    assert reading.problem is not None
    assert reading.problem.facts["file"] == SEATS_FILE


def test_a_city_without_a_seat_is_named_by_its_code(
    folder: Path, region: Region
) -> None:
    properties = {"code": "999999", "name_en": "X", "name_zh": "X"}
    edited(folder, SEATS_FILE, 0, properties=properties)

    with pytest.raises(DataError) as refused:
        load_seats(folder, region)

    assert refused.value.facts == {"file": SEATS_FILE, "key": "510500"}


def test_a_city_without_an_outline_is_refused(folder: Path, region: Region) -> None:
    raw = json.loads((folder / AREAS_FILE).read_text(encoding="utf-8"))
    del raw["features"][2]
    (folder / AREAS_FILE).write_text(json.dumps(raw), encoding="utf-8")

    with pytest.raises(DataError, match="510300"):
        load_areas(folder, region)


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [105.0, 28.0]},
        {"type": "LineString", "coordinates": [[105.0, 28.0]]},
        {"type": "LineString", "coordinates": [[105.0, 28.0], [106.0]]},
        {"type": "LineString", "coordinates": [[105.0, 28.0], [106.0, 91.0]]},
        {"type": "LineString", "coordinates": [["x", 28.0], [106.0, 29.0]]},
        {"type": "LineString", "coordinates": [[float("nan"), 28.0], [106.0, 29.0]]},
        {"type": "LineString", "coordinates": None},
        {"type": "MultiLineString", "coordinates": 7},
        {},
    ],
)
def test_a_line_that_cannot_be_drawn_is_refused(
    folder: Path, geometry: dict[str, object]
) -> None:
    edited(folder, RIVERS_FILE, 1, geometry=geometry)

    with pytest.raises(DataError) as refused:
        load_rivers(folder)

    assert refused.value.code == "data_wrong_key"
    assert refused.value.facts["file"] == RIVERS_FILE
    assert str(refused.value.facts["key"]).startswith("features 2")


@pytest.mark.parametrize("rings", [[[[1, 1], [2, 2], [3, 3]]], [3], [[3]], "x"])
def test_an_outline_that_cannot_be_filled_is_refused(
    folder: Path, region: Region, rings: object
) -> None:
    geometry = {"type": "Polygon", "coordinates": rings}
    edited(folder, AREAS_FILE, 0, geometry=geometry)

    with pytest.raises(DataError) as refused:
        load_areas(folder, region)

    assert refused.value.facts["key"] == "features 1: geometry"


@pytest.mark.parametrize("text", ["[]", "7", '{"features": 3}', '{"features": [3]}'])
def test_a_file_that_is_no_collection_is_refused(folder: Path, text: str) -> None:
    (folder / RIVERS_FILE).write_text(text, encoding="utf-8")

    with pytest.raises(DataError) as refused:
        load_rivers(folder)

    assert refused.value.code == "data_wrong_key"


def test_a_county_without_a_parent_is_refused(folder: Path) -> None:
    properties = {"code": "1", "name_en": "X", "name_zh": "X"}
    edited(folder, "luzhou_counties.geojson", 0, properties=properties)

    with pytest.raises(DataError, match="features 1: parent"):
        load_counties(folder)


def test_text_that_is_not_utf8_is_refused(folder: Path) -> None:
    (folder / RIVERS_FILE).write_bytes("泸州".encode("gb18030"))

    with pytest.raises(DataError) as refused:
        load_rivers(folder)

    assert refused.value.code == "data_not_text"


def test_shapes_cannot_be_changed_by_whoever_draws_them(region: Region) -> None:
    ring = load_areas(SHIPPED, region)[0].rings[0]

    with pytest.raises(ValueError, match="read-only"):
        ring[0] = np.zeros(2)
