# SPDX-License-Identifier: Apache-2.0
"""Names on the map: never over each other, a mark or the edge."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from desktop.document.map_labels import Box, Name, place_names

WIDTH, HEIGHT = 300.0, 220.0


def name(key: str, x: float, y: float, width: float = 40.0) -> Name:
    return Name(key, x, y, width, 16.0, gap=6.0)


def test_a_lonely_name_stands_to_the_right_of_its_point() -> None:
    found = place_names([name("a", 100.0, 100.0)], [], WIDTH, HEIGHT)

    assert found == {"a": Box(106.0, 92.0, 40.0, 16.0)}


def test_a_name_at_the_right_edge_stands_to_the_left() -> None:
    found = place_names([name("a", 290.0, 100.0)], [], WIDTH, HEIGHT)

    assert found["a"] == Box(244.0, 92.0, 40.0, 16.0)


def test_a_name_of_an_area_stands_over_its_point() -> None:
    area = Name("county", 100.0, 100.0, 40.0, 16.0, gap=6.0, centred=True)

    assert place_names([area], [], WIDTH, HEIGHT)["county"] == Box(80, 92, 40, 16)


def test_the_first_name_keeps_its_place_and_the_second_gives_way() -> None:
    names = [name("first", 100.0, 100.0), name("second", 120.0, 100.0)]

    found = place_names(names, [], WIDTH, HEIGHT)

    assert found["first"].left == 106.0
    assert not found["first"].meets(found["second"])


def test_a_name_without_a_free_place_is_left_out() -> None:
    everything = Box(0.0, 0.0, WIDTH, HEIGHT)

    assert place_names([name("a", 100.0, 100.0)], [everything], WIDTH, HEIGHT) == {}


def test_a_name_that_was_crowded_out_goes_before_one_that_can_give_way() -> None:
    # "roomy" could stand on both sides of its point, "tight" only to the left.
    taken = [
        Box(0.0, 0.0, WIDTH, 80.0),
        Box(0.0, 120.0, WIDTH, 100.0),
        Box(0.0, 80.0, 60.0, 40.0),
        Box(200.0, 80.0, 100.0, 40.0),
    ]
    first = name("first", 10.0, 10.0)
    roomy = Name("roomy", 130.0, 100.0, 40.0, 16.0, gap=4.0)
    tight = Name("tight", 190.0, 100.0, 60.0, 30.0, gap=4.0)

    found = place_names([first, roomy, tight], taken, WIDTH, HEIGHT)

    assert "tight" in found
    assert "roomy" in found


def test_names_of_areas_do_not_take_the_place_of_cities() -> None:
    area = Name("county", 126.0, 100.0, 40.0, 16.0, gap=6.0, centred=True)
    city = name("city", 100.0, 100.0)

    found = place_names([area, city], [], WIDTH, HEIGHT)

    assert found["city"].left == 106.0
    assert not found["city"].meets(found["county"])


points = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT), st.floats(8, 90))


@given(st.lists(points, max_size=14), st.lists(points, max_size=4))
def test_no_name_lies_over_another_a_mark_or_the_edge(
    places: list[tuple[float, float, float]], marks: list[tuple[float, float, float]]
) -> None:
    names = [name(str(k), x, y, width) for k, (x, y, width) in enumerate(places)]
    taken = [Box(x, y, width, 10.0) for x, y, width in marks]

    found = place_names(names, taken, WIDTH, HEIGHT)

    boxes = list(found.values())
    assert all(box.inside(WIDTH, HEIGHT) for box in boxes)
    assert not any(a.meets(b) for a, b in combinations(boxes, 2))
    assert not any(box.meets(mark) for box in boxes for mark in taken)
