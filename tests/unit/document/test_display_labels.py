# SPDX-License-Identifier: Apache-2.0
"""Names at the ends of curves never cover each other."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document.display_labels import place_labels

TOP, BOTTOM = 0.0, 150.0
WANTED = st.lists(st.floats(-50.0, 250.0), max_size=20)


def test_names_with_room_stand_where_their_curves_end() -> None:
    assert place_labels([20.0, 60.0, 100.0], 12.0, TOP, BOTTOM) == [20.0, 60.0, 100.0]


def test_two_names_at_one_place_step_aside_by_half_their_height() -> None:
    assert place_labels([50.0, 50.0], 12.0, TOP, BOTTOM) == [44.0, 56.0]


def test_the_order_of_names_follows_the_order_of_the_curves() -> None:
    # 61 is below 60, so it moves down although it is listed first.
    assert place_labels([61.0, 60.0], 11.0, TOP, BOTTOM) == [66.0, 55.0]


def test_names_stay_inside_the_plot() -> None:
    assert place_labels([-30.0, 400.0], 10.0, TOP, BOTTOM) == [5.0, 145.0]


def test_the_selected_name_is_kept_where_not_all_have_room() -> None:
    placed = place_labels([10.0, 20.0, 30.0, 40.0], 10.0, 0.0, 20.0, first=3)

    assert placed == [5.0, None, None, 15.0]


@given(WANTED, st.floats(4.0, 30.0), st.integers(-1, 19))
def test_no_name_covers_another(wanted: list[float], height: float, first: int) -> None:
    placed = place_labels(wanted, height, TOP, BOTTOM, first)

    centres = sorted(centre for centre in placed if centre is not None)
    for upper, lower in itertools.pairwise(centres):
        assert lower - upper >= height - 1e-9
    assert all(
        TOP + height / 2 - 1e-9 <= c <= BOTTOM - height / 2 + 1e-9 for c in centres
    )
    assert len(centres) == min(len(wanted), int((BOTTOM - TOP) / height + 1e-9))


@given(WANTED, st.floats(4.0, 30.0))
def test_no_name_passes_another(wanted: list[float], height: float) -> None:
    placed = place_labels(wanted, height, TOP, BOTTOM)

    kept = [(w, p) for w, p in zip(wanted, placed, strict=True) if p is not None]
    for (w1, p1), (w2, p2) in itertools.pairwise(kept):
        if w1 < w2:
            assert p1 < p2


def test_names_are_moved_as_little_as_possible() -> None:
    # Three of height 10 wanting 50, 52, 60: means of shifted 50, 42, 40 is 44.
    assert place_labels([50.0, 52.0, 60.0], 10.0, TOP, BOTTOM) == pytest.approx(
        [44.0, 54.0, 64.0]
    )
