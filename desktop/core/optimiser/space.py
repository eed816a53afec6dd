"""What a search may move: the money of a city's heading in a plan period.

A variable is the ratio of that money to the base money of the same cells, so that it
grows with the base from year to year. Years before the first period, links, ports,
targeting and agreements stay as in the plan at the start; infrastructure moves through
its local works.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from desktop.core.optimiser.limits import Lock
from desktop.core.plan import (
    HIGHEST_BUDGET_RATIO,
    LOWEST_BUDGET_RATIO,
    Plan,
    base_budgets,
)
from desktop.core.region import BoolArray, FloatArray, Line, Region

FIXED = -1


@dataclass(frozen=True, eq=False)
class Space:
    """The plans of a search, as points [V].

    Attributes
    ----------
    start
        The plan that everything not moved is taken from.
    in_periods
        [T], years that a search may move; limits on money are about them alone.
    variable
        [C, 3, T], which variable moves a cell; `FIXED` where none does.
    base
        [C, 3, T], the base money.
    offset
        [C, 3, T], the money of fixed cells, 0 elsewhere.
    low, high
        [V], bounds: those of plans, and of infrastructure what links and port take.
    """

    region: Region
    start: Plan
    n_years: int
    in_periods: BoolArray
    variable: npt.NDArray[np.intp]
    base: FloatArray
    offset: FloatArray
    low: FloatArray
    high: FloatArray

    @property
    def size(self) -> int:
        """V."""
        return int(self.low.size)

    def amounts(self, points: FloatArray) -> FloatArray:
        """[..., C, 3, T], money of points [..., V]."""
        padded = np.concatenate([points, np.zeros((*points.shape[:-1], 1))], axis=-1)
        return np.asarray(self.offset + padded[..., self.variable] * self.base)

    def plans(self, points: FloatArray) -> list[Plan]:
        """The plans of points [P, V]."""
        return [replace(self.start, budgets=money) for money in self.amounts(points)]

    @property
    def stretch(self) -> FloatArray:
        """[V], root of the money behind each variable, about 1.

        A ratio moves a goal in proportion to its money; stretched by the root, all
        variables bend a goal alike, and a climb needs half the steps.
        """
        moved = self.variable != FIXED
        money = np.bincount(self.variable[moved], self.base[moved], self.size)
        return np.asarray(np.sqrt(money / money.mean()))

    def nearest(self) -> FloatArray:
        """[V], the plan at the start: its ratio to the base, meant over each period."""
        moved = self.variable != FIXED
        where = self.variable[moved]
        paid = np.bincount(where, self.start.budgets[moved], self.size)
        point = paid / np.bincount(where, self.base[moved], self.size)
        return np.clip(point, self.low, self.high)


def space_of(
    region: Region, start: Plan, n_years: int, locks: Iterable[Lock] = ()
) -> Space:
    """What is left to move between the locks, up to the horizon `n_years`."""
    in_periods = np.zeros(region.n_years, dtype=bool)
    for period in periods_of(region, n_years):
        in_periods[period] = True
    variable, n = _variables(region, n_years, _open_cells(in_periods, region, locks))
    base = base_budgets(region)
    offset = np.where(variable == FIXED, start.budgets, 0.0)
    low = np.full(n, LOWEST_BUDGET_RATIO)
    inside = (start.links.sum(axis=1) + start.ports) / base[:, Line.INFRASTRUCTURE]
    works = variable[:, Line.INFRASTRUCTURE]
    for v, share in zip(works[works != FIXED], inside[works != FIXED], strict=True):
        low[v] = max(low[v], share)
    high = np.full(n, HIGHEST_BUDGET_RATIO)
    return Space(region, start, n_years, in_periods, variable, base, offset, low, high)


def periods_of(region: Region, n_years: int) -> tuple[slice, ...]:
    """Years of the plan periods up to the horizon; all years where there are none."""
    found = []
    for period in region.periods:
        first = max(period.first - region.base_year - 1, 0)
        last = min(period.last - region.base_year, n_years)
        if first < last:
            found.append(slice(first, last))
    return tuple(found) or (slice(0, n_years),)


def cells_of(
    region: Region,
    city: str | None,
    line: Line | None,
    years: tuple[int, int] | None,
) -> BoolArray:
    """[C, 3, T], the cells meant; None means all."""
    chosen = np.zeros((region.n_cities, len(Line), region.n_years), dtype=bool)
    cities = slice(None) if city is None else region.index(city)
    lines = slice(None) if line is None else int(line)
    span = slice(None)
    if years is not None:
        first, last = (year - region.base_year for year in years)
        span = slice(max(first - 1, 0), max(last, 0))
    chosen[cities, lines, span] = True
    return chosen


def _open_cells(
    in_periods: BoolArray, region: Region, locks: Iterable[Lock]
) -> BoolArray:
    is_open = np.zeros((region.n_cities, len(Line), region.n_years), dtype=bool)
    is_open[..., in_periods] = True
    for lock in locks:
        is_open &= ~cells_of(region, lock.city, lock.line, lock.years)
    return is_open


def _variables(
    region: Region, n_years: int, is_open: BoolArray
) -> tuple[npt.NDArray[np.intp], int]:
    """[C, 3, T] and their number; a period with no open cell has no variable."""
    variable = np.full(is_open.shape, FIXED)
    n = 0
    for period in periods_of(region, n_years):
        for c, line in np.argwhere(is_open[..., period].any(axis=-1)):
            cells = variable[c, line, period]
            cells[is_open[c, line, period]] = n
            n += 1
    return variable, n
