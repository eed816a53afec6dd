"""Limits on money as linear rows: `matrix @ point <= right`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from desktop.core.optimiser.limits import (
    Bound,
    ChangeLimit,
    Limit,
    Measure,
    MoneyLimit,
    Whose,
)
from desktop.core.optimiser.space import FIXED, Space, cells_of
from desktop.core.region import BoolArray, FloatArray, Line


@dataclass(frozen=True)
class Where:
    """Which money a row is about: of a city or all, a heading or all, in which years.

    Empty city: all cities together.
    """

    city: str
    line: Line | None
    first: int
    last: int


@dataclass(frozen=True, eq=False)
class Row:
    """One condition on the money of a year: `coefficients @ point <= right`."""

    limit: Limit
    where: Where
    coefficients: FloatArray
    right: float


@dataclass(frozen=True, eq=False)
class Rows:
    """Linear conditions, each scaled to the size of its bound.

    Attributes
    ----------
    matrix, right
        [R, V], [R].
    limits, where
        [R], the limit that each row belongs to, and the money it is about.
    """

    matrix: FloatArray
    right: FloatArray
    limits: tuple[Limit, ...]
    where: tuple[Where, ...]

    def slack(self, points: FloatArray) -> FloatArray:
        """[..., R], what is left of each row at [..., V]; negative: broken."""
        return np.asarray(self.right - points @ self.matrix.T)


def rows_of(space: Space, limits: Iterable[Limit]) -> Rows:
    """The rows of all limits on money; years with the same row share it."""
    found: dict[tuple[bytes, Limit], Row] = {}
    for limit in limits:
        for row in _of_limit(space, limit):
            size = float(np.abs(row.coefficients).max(initial=0.0))
            scale = max(abs(row.right), size, 1e-9)
            coefficients, right = row.coefficients / scale, row.right / scale
            key = np.round(np.append(coefficients, right), 10).tobytes(), limit
            where = row.where
            if key in found:
                where = replace(found[key].where, last=where.last)
            found[key] = Row(limit, where, coefficients, right)
    kept = list(found.values())
    return Rows(
        np.array([row.coefficients for row in kept]).reshape(len(kept), space.size),
        np.array([row.right for row in kept]),
        tuple(row.limit for row in kept),
        tuple(row.where for row in kept),
    )


def _of_limit(space: Space, limit: Limit) -> Iterator[Row]:
    if isinstance(limit, MoneyLimit):
        yield from _money(space, limit)
    elif isinstance(limit, ChangeLimit):
        yield from _change(space, limit)


def _money(space: Space, limit: MoneyLimit) -> Iterator[Row]:
    """A row for each city, or all together, and year."""
    sign = 1.0 if limit.bound is Bound.MOST else -1.0
    for cities in _cities(space, limit.city):
        cells = np.zeros(space.variable.shape, dtype=bool)
        for city in cities:
            cells |= cells_of(space.region, city, limit.line, limit.years)
        name = cities[0] if len(cities) == 1 else ""
        for t, year in enumerate(space.region.years[: space.n_years]):
            now = cells.copy()
            now[..., :t] = now[..., t + 1 :] = False
            if not (now.any() and space.in_periods[t]):
                continue
            coefficients, fixed = _sum(space, now)
            bound = _bound(space, limit, now)
            where = Where(name, limit.line, year, year)
            yield Row(limit, where, sign * coefficients, sign * (bound - fixed))


def _bound(space: Space, limit: MoneyLimit, cells: BoolArray) -> float:
    """The limit in 100 million yuan."""
    if limit.measure is Measure.AMOUNT:
        return limit.value
    money = space.base if limit.measure is Measure.OF_BASE else space.start.budgets
    return limit.value * float(money[cells].sum())


def _change(space: Space, limit: ChangeLimit) -> Iterator[Row]:
    """Two rows for each city, heading and year: not up too far, not down too far."""
    lines = tuple(Line) if limit.line is None else (limit.line,)
    up, down = 1.0 + limit.share, 1.0 - limit.share
    years = space.region.years[: space.n_years]
    for city in (one for cities in _cities(space, limit.city) for one in cities):
        c = space.region.index(city)
        for line in lines:
            then = np.zeros(space.size)
            fixed_then = float(space.region.state.spending[c, line])
            for t, year in enumerate(years):
                now, fixed = _cell(space, c, line, t)
                if space.in_periods[max(t - 1, 0) : t + 1].any():
                    where = Where(city, line, year, year)
                    right = up * fixed_then - fixed
                    yield Row(limit, where, now - up * then, right)
                    right = fixed - down * fixed_then
                    yield Row(limit, where, down * then - now, right)
                then, fixed_then = now, fixed


def _cities(space: Space, city: str | Whose) -> list[list[str]]:
    """Groups of cities that keep a limit together."""
    ids = [city.id for city in space.region.cities]
    if city is Whose.TOGETHER:
        return [ids]
    if city is Whose.EACH:
        return [[one] for one in ids]
    return [[str(city)]]


def _sum(space: Space, cells: BoolArray) -> tuple[FloatArray, float]:
    """Coefficients [V] and constant of the money in some cells."""
    moved = cells & (space.variable != FIXED)
    where = space.variable[moved]
    coefficients = np.bincount(where, space.base[moved], space.size).astype(float)
    return coefficients, float(space.offset[cells].sum())


def _cell(space: Space, c: int, line: Line, t: int) -> tuple[FloatArray, float]:
    coefficients = np.zeros(space.size)
    v = space.variable[c, line, t]
    if v != FIXED:
        coefficients[v] = space.base[c, line, t]
    return coefficients, float(space.offset[c, line, t])
