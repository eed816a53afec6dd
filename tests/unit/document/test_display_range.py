# SPDX-License-Identifier: Apache-2.0
"""How far a value axis reaches, and when it may move."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document.display_range import STEPS, Range, fitted, settled, step_of

VALUES = st.floats(-1e6, 1e6, allow_nan=False)


def ranges() -> st.SearchStrategy[Range]:
    return st.tuples(VALUES, VALUES).map(lambda pair: Range(min(pair), max(pair)))


@pytest.mark.parametrize(
    ("span", "step"), [(6.0, 1.0), (6.1, 2.0), (12.0, 2.0), (13.0, 5.0), (0.07, 0.02)]
)
def test_six_steps_of_one_two_or_five_cover_the_span(span: float, step: float) -> None:
    assert step_of(span) == pytest.approx(step)


def test_an_axis_leaves_a_twentieth_of_room_and_ends_on_whole_steps() -> None:
    # 2700 to 4600 and 95 on both sides is 2605 to 4695: steps of 500.
    assert fitted(Range(2700.0, 4600.0), 1.0) == Range(2500.0, 5000.0)


def test_an_axis_of_values_above_zero_does_not_reach_below_zero() -> None:
    assert fitted(Range(0.0, 10.0), 1.0, floor=0.0) == Range(0.0, 12.0)
    assert fitted(Range(0.0, 10.0), 1.0).low < 0.0


def test_values_that_hardly_differ_are_not_blown_up() -> None:
    shown = fitted(Range(50.0, 50.0001), least_span=5.0)

    assert shown.span >= 5.0


@given(ranges(), st.floats(1e-3, 1e3))
def test_every_axis_holds_its_values_within_a_few_whole_steps(
    values: Range, least: float
) -> None:
    shown = fitted(values, least)
    step = step_of(shown.span)

    assert shown.holds(values)
    assert shown.span / step <= STEPS + 1e-6
    assert math.isclose(shown.low / step, round(shown.low / step), abs_tol=1e-6)


def test_an_axis_holds_still_while_a_dragged_value_stays_inside() -> None:
    before = Range(0.0, 10_000.0)
    narrow = Range(100.0, 900.0)

    held = settled(before, narrow, Range(0.0, 1_000.0), held=True)

    assert held == before


def test_an_axis_gives_way_only_where_a_dragged_value_leaves_it() -> None:
    held = settled(Range(10.0, 20.0), Range(12.0, 21.0), Range(11.0, 22.0), held=True)

    assert held == Range(10.0, 22.0)


def test_an_axis_is_fitted_anew_once_the_drag_has_ended() -> None:
    wanted = Range(0.0, 1_000.0)

    after = settled(Range(0.0, 10_000.0), Range(100.0, 900.0), wanted, held=False)

    assert after == wanted


def test_an_axis_that_values_still_fill_stays() -> None:
    before = Range(0.0, 100.0)

    after = settled(before, Range(5.0, 75.0), Range(0.0, 80.0), held=False)

    assert after == before


@given(ranges(), st.lists(ranges(), min_size=1, max_size=8))
def test_during_a_drag_an_axis_never_shrinks(first: Range, moves: list[Range]) -> None:
    shown = fitted(first, 1.0)
    for values in moves:
        after = settled(shown, values, fitted(values, 1.0), held=True)
        assert after.holds(shown)
        assert after.holds(values)
        shown = after
