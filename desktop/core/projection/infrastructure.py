"""E10: local works, links and ports under construction.

Plain: works need two to four years, wear out, and pushing far above the normal pace
buys less per yuan.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray

STAGES = 2.0
PORT_PACE = 2.0 / 3.0
"""Share of a port stage finished in a year."""


@dataclass(frozen=True, eq=False)
class Works:
    """Money under way in the two stages of a chain, 100 million yuan."""

    first: FloatArray
    second: FloatArray


@dataclass(frozen=True, eq=False)
class Building:
    """Links or ports since their first yuan: works under way, money finished."""

    works: Works
    finished: FloatArray

    def year_later(
        self, inflow: FloatArray | float, pace: FloatArray | float
    ) -> Building:
        """The same after another year's money."""
        works, finished = next_works(self.works, inflow, pace)
        return Building(works, self.finished + finished)


def first_money(amount: FloatArray) -> Building:
    """A building site before its first money, shaped as `amount`."""
    none = np.zeros_like(amount)
    return Building(Works(none, none), none)


def local_pace(k: Coefficients) -> FloatArray:
    """Share of a stage of local works finished in a year, [M, 1]."""
    return np.minimum(STAGES / k.tau_G, 1.0)


def link_pace(k: Coefficients) -> FloatArray:
    """Share of a stage of a link finished in a year, [M, 1, 1]."""
    return np.asarray(STAGES / k.tau_L)[..., None]


def effective_money(
    money: FloatArray, stock: FloatArray, k: Coefficients
) -> FloatArray:
    """Eff: what of a year's money turns into works, [M, C].

    Money up to the normal need counts in full; the excess with a falling return.
    """
    need = (k.delta_G + k.need_g) * stock
    excess = np.maximum(money - need, 0.0)
    return np.asarray(
        np.minimum(money, need) + excess * (1.0 + excess / stock) ** (-k.phi)
    )


def next_works(
    works: Works, inflow: FloatArray | float, pace: FloatArray | float
) -> tuple[Works, FloatArray]:
    """The chain a year later and the money finished in between."""
    finished = works.second * pace
    moved = works.first * pace
    return (
        Works(works.first - moved + inflow, works.second + moved - finished),
        finished,
    )


def next_stock(stock: FloatArray, finished: FloatArray, k: Coefficients) -> FloatArray:
    """Infrastructure a year later, [M, C]."""
    return np.asarray((1.0 - k.delta_G) * stock + finished)
