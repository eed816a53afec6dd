"""Shapley values: what each member of a group brings, on average over all orders.

The only division that adds up to the whole, treats members that do the same alike and
gives nothing to a member that does nothing (Shapley 1953).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import factorial

import numpy as np
import numpy.typing as npt

from desktop.core.region import BoolArray, FloatArray


def all_subsets(n: int) -> BoolArray:
    """[2^n, n]; row s holds member i where bit i of s is set."""
    bits = (np.arange(2**n)[:, None] >> np.arange(n)) & 1
    return np.asarray(bits.astype(bool))


def exact_shares(worth: FloatArray) -> FloatArray:
    """[n], the Shapley values of n members.

    Parameters
    ----------
    worth
        [2^n], what each subset is worth, in the order of `all_subsets`.
    """
    n = worth.size.bit_length() - 1
    subsets = all_subsets(n)
    size = subsets.sum(axis=1)
    orders = [factorial(s) * factorial(n - s - 1) / factorial(n) for s in range(n)]
    weights = np.array(orders)
    shares = np.zeros(n)
    for member in range(n):
        without = np.flatnonzero(~subsets[:, member])
        gained = worth[without + (1 << member)] - worth[without]
        shares[member] = (weights[size[without]] * gained).sum()
    return shares


def drawn_orders(
    n: int, n_orders: int, generator: np.random.Generator
) -> list[npt.NDArray[np.intp]]:
    """Orders of n members, each followed by its reverse: an even number of them.

    Whoever comes early in one comes late in the other, which cancels most of the
    scatter of interactions.
    """
    drawn = [generator.permutation(n) for _ in range((n_orders + 1) // 2)]
    return [order for one in drawn for order in (one, one[::-1])]


def subsets_along(order: npt.NDArray[np.intp]) -> BoolArray:
    """[n + 1, n], the growing subsets of an order, from nobody to all."""
    rank = np.empty(len(order), dtype=np.intp)
    rank[order] = np.arange(len(order))
    return np.asarray(rank[None, :] < np.arange(len(order) + 1)[:, None])


def shares_of_orders(
    orders: Sequence[npt.NDArray[np.intp]], worth: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Mean of what each member adds over drawn orders; every order adds up by itself.

    Parameters
    ----------
    orders
        As `drawn_orders` returns them.
    worth
        [len(orders), n + 1], along each order what its growing subsets are worth.

    Returns
    -------
    tuple
        The shares [n] and their standard errors [n], from pairs of an order and its
        reverse.
    """
    gained = np.empty((len(orders), worth.shape[1] - 1))
    for row, (order, path) in enumerate(zip(orders, worth, strict=True)):
        gained[row, order] = np.diff(path)
    pairs = (gained[0::2] + gained[1::2]) / 2.0
    error = np.zeros(gained.shape[1])
    if len(pairs) > 1:
        error = np.asarray(pairs.std(axis=0, ddof=1) / np.sqrt(len(pairs)))
    return pairs.mean(axis=0), error
