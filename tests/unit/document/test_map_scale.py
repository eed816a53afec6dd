# SPDX-License-Identifier: Apache-2.0
"""Scales of the map: where they end, where their ticks are, when they may move."""

import pytest

from desktop.document.display_range import Range
from desktop.document.map_scale import (
    Scale,
    ScaleKind,
    difference_scale,
    level_scale,
)


def levels(low: float, high: float, kept: Scale | None = None) -> Scale:
    both = Range(low, high)
    return level_scale(both, both, kept, 1, held=False)


def test_levels_of_like_size_stand_on_a_straight_scale_with_round_ends() -> None:
    scale = levels(0.42, 0.78)

    assert scale.kind is ScaleKind.LINEAR
    assert (scale.low, scale.high) == pytest.approx((0.4, 0.8))
    assert scale.place(0.6) == pytest.approx(0.5)
    assert scale.ticks() == pytest.approx((0.4, 0.5, 0.6, 0.7, 0.8))


def test_sizes_that_differ_much_stand_on_a_logarithmic_scale() -> None:
    scale = levels(1300.0, 48000.0)

    assert scale.kind is ScaleKind.LOG
    assert (scale.low, scale.high) == (1000.0, 50000.0)
    # a third of the way from 1000 to 50000 by factors is 1000 * 50 ** (1/3)
    assert scale.place(1000.0 * 50.0 ** (1.0 / 3.0)) == pytest.approx(1.0 / 3.0)
    assert scale.ticks()[0] == 1000.0
    assert scale.ticks()[-1] == 50000.0


def test_no_edit_turns_a_straight_scale_into_a_logarithmic_one() -> None:
    base = Range(10.0, 70.0)
    with_plan = Range(10.0, 200.0)

    assert level_scale(with_plan, base, None, 1, held=True).kind is ScaleKind.LINEAR


def test_values_beyond_the_scale_stand_at_its_end() -> None:
    scale = Scale(ScaleKind.LINEAR, 0.0, 10.0, 1)

    assert scale.place(-5.0) == 0.0
    assert scale.place(15.0) == 1.0


def test_nothing_negative_is_ever_asked_for_its_logarithm() -> None:
    assert Scale(ScaleKind.LOG, 1.0, 10.0, 1).place(0.0) == 0.0


def test_differences_reach_as_far_down_as_up() -> None:
    scale = difference_scale(0.013, 0.001, None, 1, relative=True, held=False)

    assert (scale.low, scale.high) == (-0.02, 0.02)
    assert scale.place(0.0) == 0.5
    assert scale.place(0.01) == pytest.approx(0.75)
    assert scale.ticks() == (-0.02, 0.0, 0.02)


def test_differences_of_nothing_are_not_blown_up() -> None:
    scale = difference_scale(0.0, 0.001, None, 1, relative=True, held=False)

    assert (scale.low, scale.high) == (-0.001, 0.001)


def test_the_scale_stays_while_a_value_is_dragged_and_fits_afterwards() -> None:
    wide = difference_scale(0.05, 0.001, None, 1, relative=True, held=False)

    dragged = difference_scale(0.002, 0.001, wide, 1, relative=True, held=True)
    let_go = difference_scale(0.002, 0.001, wide, 1, relative=True, held=False)

    assert dragged == wide
    assert let_go.high == 0.002


def test_a_value_that_leaves_the_scale_during_a_drag_widens_it() -> None:
    narrow = difference_scale(0.002, 0.001, None, 1, relative=True, held=False)

    assert (
        difference_scale(0.03, 0.001, narrow, 1, relative=True, held=True).high == 0.05
    )


@pytest.mark.parametrize(("low", "high"), [(7.2, 11.6), (0.0, 1.0), (-3.0, 40.0)])
def test_there_are_two_to_five_ticks_on_whole_steps(low: float, high: float) -> None:
    scale = levels(low, high)
    ticks = scale.ticks()

    assert 2 <= len(ticks) <= 5
    assert all(scale.low <= tick <= scale.high + 1e-9 for tick in ticks)
