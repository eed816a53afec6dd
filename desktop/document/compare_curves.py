"""One indicator of all compared scenarios in one picture with one pair of axes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.region import FloatArray
from desktop.document.display_range import Range, fitted, settled
from desktop.document.side_by_side import SideBySide

LEAST_SPAN = 1e-3
"""Least height of the value axis, as a share of the greatest level shown."""


@dataclass(frozen=True)
class Goal:
    """A target of one of the sides: drawn where it is to be reached."""

    side: int
    year: int
    value: float


@dataclass(frozen=True, eq=False)
class Curves:
    """The picture.

    Attributes
    ----------
    names
        Of the sides, the baseline first.
    x
        [T], calendar years.
    values
        [S, T], NaN behind a side's last year.
    y_range
        Holds all curves and targets.
    """

    indicator: str
    place: str
    names: tuple[str, ...]
    x: FloatArray
    values: FloatArray
    goals: tuple[Goal, ...]
    x_range: Range
    y_range: Range

    def last(self, side: int) -> tuple[float, float] | None:
        """Year and value where a curve ends; None where it has none."""
        known = np.flatnonzero(np.isfinite(self.values[side]))
        if not known.size:
            return None
        return float(self.x[known[-1]]), float(self.values[side, known[-1]])


def curves_of(
    compared: SideBySide, indicator: str, place: str, before: Curves | None = None
) -> Curves:
    """The curves of all sides.

    Parameters
    ----------
    before
        What is on view: its value axis is kept where the rule of plots says so.
    """
    values = compared.series[indicator, place]
    first, last = compared.years
    goals = tuple(
        Goal(side, state.target.year, state.target.value)
        for side, states in enumerate(compared.targets)
        for state in states
        if (state.target.indicator, state.target.place) == (indicator, place)
        and state.target.year <= last
    )
    levels = values[np.isfinite(values)].tolist() + [goal.value for goal in goals]
    extent = Range(min(levels), max(levels))
    greatest = max(map(abs, levels))
    wanted = fitted(extent, LEAST_SPAN * greatest or 1.0, 0.0)
    names = tuple(side.name for side in compared.sides)
    same = before is not None and (before.indicator, before.place, before.names) == (
        indicator,
        place,
        names,
    )
    kept = before.y_range if before is not None and same else None
    return Curves(
        indicator,
        place,
        names,
        np.arange(first, last + 1, dtype=float),
        values,
        goals,
        Range(float(first), float(last)),
        settled(kept, extent, wanted, held=False),
    )
