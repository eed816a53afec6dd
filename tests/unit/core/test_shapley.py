# SPDX-License-Identifier: Apache-2.0
"""Shapley values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.core.region import BoolArray, FloatArray
from desktop.core.shapley import (
    all_subsets,
    drawn_orders,
    exact_shares,
    shares_of_orders,
    subsets_along,
)


def test_two_members_share_half_of_what_only_both_bring() -> None:
    # Nobody 0, the first alone 1, the second alone 3, both 10: of the 6 that only both
    # bring each gets 3.
    assert exact_shares(np.array([0.0, 1.0, 3.0, 10.0])) == pytest.approx([4.0, 6.0])


def test_whoever_holds_the_only_right_glove_gets_two_thirds() -> None:
    # Members 0 and 1 hold a left glove, 2 a right one; a pair is worth 1. In six orders
    # 0 completes a pair once, 1 once, 2 four times.
    worth = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0])
    assert exact_shares(worth) == pytest.approx([1 / 6, 1 / 6, 4 / 6])


def test_nobody_has_nothing_to_share() -> None:
    assert exact_shares(np.array([5.0])).shape == (0,)


def test_a_member_that_adds_nothing_gets_nothing_and_like_members_get_the_same() -> (
    None
):
    # Worth is the square of how many of members 0, 1, 3 are there; 2 does nothing.
    subsets = all_subsets(4)
    worth = subsets[:, [0, 1, 3]].sum(axis=1).astype(float) ** 2
    assert exact_shares(worth) == pytest.approx([3.0, 3.0, 0.0, 3.0])


def test_subsets_grow_along_an_order() -> None:
    found = subsets_along(np.array([2, 0, 1]))
    expected = [[0, 0, 0], [0, 0, 1], [1, 0, 1], [1, 1, 1]]
    assert found.astype(int).tolist() == expected


def _worth_of(subsets: BoolArray) -> FloatArray:
    """Parts of sizes 1, 2, ... and 0.1 for every pair of neighbours there."""
    sizes = subsets @ np.arange(1.0, subsets.shape[-1] + 1.0)
    return np.asarray(sizes + 0.1 * (subsets[:, 1:] & subsets[:, :-1]).sum(axis=1))


def test_an_order_with_its_reverse_is_exact_where_members_act_in_pairs() -> None:
    # In one of the two orders a pair is completed by the one, in the other by the
    # other: half each, as by hand 1.05, 2.1, 3.1, 4.1, 5.05.
    orders = drawn_orders(5, 2, np.random.default_rng(4))
    values = np.array([_worth_of(subsets_along(order)) for order in orders])
    shares, error = shares_of_orders(orders, values)
    assert shares == pytest.approx([1.05, 2.1, 3.1, 4.1, 5.05])
    assert error.tolist() == [0.0] * 5


def test_drawn_orders_come_near_the_exact_shares_and_add_up() -> None:
    generator = np.random.default_rng(8)
    worth = generator.standard_normal(2**6)
    exact = exact_shares(worth)
    orders = drawn_orders(6, 2000, generator)
    place = 1 << np.arange(6)
    values = np.array([worth[subsets_along(order) @ place] for order in orders])
    shares, error = shares_of_orders(orders, values)
    assert shares.sum() == pytest.approx(worth[-1] - worth[0])
    assert (np.abs(shares - exact) < 4.0 * error).all()
    assert (error < 0.05).all()
