"""E16: money and debt.

Plain: money above the base path is borrowed; extra debt may not pass a tenth of GDP
and may use half of what is left in a year; part returns as revenue.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray


@dataclass(frozen=True, eq=False)
class Wish:
    """The headings of a year or of all years, as asked for before the debt rule.

    Attributes
    ----------
    asked, base, up, down
        [..., C, 3]: the plan, the base run, and what lies above and below it.
    total_up, total_down
        [..., C]: summed over the headings.
    """

    asked: FloatArray
    base: FloatArray
    up: FloatArray
    down: FloatArray
    total_up: FloatArray
    total_down: FloatArray

    @property
    def years(self) -> tuple[Wish, ...]:
        """The single years of all years."""
        parts = (
            self.asked,
            self.base,
            self.up,
            self.down,
            self.total_up,
            self.total_down,
        )
        return tuple(Wish(*year) for year in zip(*parts, strict=True))


def wish(asked: FloatArray, base: FloatArray) -> Wish:
    """Split [..., C, 3] into increases and cuts."""
    up = np.maximum(asked - base, 0.0)
    down = np.maximum(base - asked, 0.0)
    return Wish(asked, base, up, down, up.sum(axis=-1), down.sum(axis=-1))


def debt_room(
    extra_debt: FloatArray, base_output: FloatArray, k: Coefficients
) -> FloatArray:
    """What may be borrowed in a year, [M, C]."""
    limit = k.d_cap * base_output
    left = np.clip(limit - (1.0 + k.r_int) * extra_debt, 0.0, limit)
    return np.asarray(k.room_share * left)


def cut_scale(room: FloatArray, year: Wish) -> FloatArray:
    """Sc: share of the increases that the debt rule lets through, [M, C].

    Cuts pay for increases first and are never scaled.
    """
    over = year.total_up - year.total_down > room
    raised = np.where(year.total_up > 0.0, year.total_up, 1.0)
    allowed = np.clip((room + year.total_down) / raised, 0.0, 1.0)
    return np.where(over, allowed, 1.0)


def executed(year: Wish, scale: FloatArray) -> FloatArray:
    """[M, C, 3], the money that is spent."""
    return np.asarray(year.base + scale[..., None] * year.up - year.down)


def next_debt(
    extra_debt: FloatArray,
    extra_money: FloatArray,
    extra_supply: FloatArray,
    revenue_share: FloatArray,
    k: Coefficients,
) -> FloatArray:
    """DD a year later, [M, C]: interest, money above the base, revenue returned."""
    return np.asarray(
        (1.0 + k.r_int) * extra_debt + extra_money - revenue_share * extra_supply
    )


def debt_drift(drift: FloatArray, t: FloatArray, k: Coefficients) -> FloatArray:
    """Rise of the base run's debt ratio after `t` years, [..., M, C]."""
    return np.asarray(drift * (1.0 - k.drift_fade**t) / (1.0 - k.drift_fade))
