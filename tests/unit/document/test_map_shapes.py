# SPDX-License-Identifier: Apache-2.0
"""Kilometres on the plane, and the way from seat to seat."""

import numpy as np
import pytest

from desktop.document.map_shapes import (
    Area,
    MapShapes,
    Plane,
    next_seat,
    plane_of,
    whole_extent,
)
from desktop.storage.map_folder import load_seats
from desktop.storage.paths import find_resources
from tests.regions import real_region


def test_a_degree_is_111_km_and_shrinks_with_the_cosine_of_the_latitude() -> None:
    # 2 pi 6371.0088 / 360 = 111.195 km; at 60 degrees half of it to the east.
    east, south = Plane(lon=105.0, lat=60.0).place_one((106.0, 59.0))

    assert east == pytest.approx(55.5975, abs=1e-3)
    assert south == pytest.approx(111.195, abs=1e-3)


def test_luzhou_and_chongqing_lie_as_far_apart_as_published() -> None:
    # map/distances.csv: 132.8 km on the great circle
    seats = load_seats(find_resources() / "map", real_region())
    plane = plane_of(MapShapes(seats))
    first, second = (np.array(plane.place_one(seats[c])) for c in ("510500", "500000"))

    assert np.linalg.norm(first - second) == pytest.approx(132.8, rel=0.01)


def test_the_whole_map_is_the_areas_where_there_are_any() -> None:
    ring = np.array([[100.0, 30.0], [102.0, 30.0], [102.0, 28.0], [100.0, 30.0]])
    area = Area("1", "A", "甲", "", (ring,), (101.0, 29.0))
    shapes = MapShapes({"1": (101.0, 29.0)}, areas=(area,))

    extent = whole_extent(shapes, plane_of(shapes))

    assert extent.height == pytest.approx(2.0 * 111.195, abs=1e-2)


def test_without_areas_there_is_room_around_the_seats() -> None:
    shapes = MapShapes({"1": (100.0, 0.0), "2": (101.0, 0.0)})

    extent = whole_extent(shapes, plane_of(shapes))

    # 111.195 km apart, 12% of it on each side
    assert extent.width == pytest.approx(1.24 * 111.195, abs=1e-2)


SEATS = {"here": (0.0, 0.0), "near": (5.0, 4.0), "far": (9.0, 0.0), "up": (0.5, -7.0)}


@pytest.mark.parametrize(
    ("across", "down", "there"), [(1, 0, "far"), (0, -1, "up"), (-1, 0, "here")]
)
def test_an_arrow_goes_to_the_nearest_seat_ahead(
    across: int, down: int, there: str
) -> None:
    # To the right "near" is 5 ahead and 4 aside, which counts as 13; "far" is 9.
    assert next_seat(SEATS, "here", across, down) == there


def test_arrows_reach_every_city_from_every_other() -> None:
    places = load_seats(find_resources() / "map", real_region())
    seats = {code: (x, -y) for code, (x, y) in places.items()}
    arrows = ((1, 0), (-1, 0), (0, 1), (0, -1))

    for start in seats:
        reached, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            for across, down in arrows:
                there = next_seat(seats, here, across, down)
                if there not in reached:
                    reached.add(there)
                    waiting.append(there)
        assert reached == set(seats)
