"""What a cell of the budget table shows, and what typing into it means.

The table edits one or several years together. A cell is the *mean per year* of its
years. Setting a cell scales the base path of each year by one ratio, so that the mean
is what was typed; links and port, whose base path is zero, get the same amount in
every year. Units are converted with the population and output of the *base run*, so
that a number in the table never moves because of an edit elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from desktop.core.plan import (
    HIGHEST_BUDGET_RATIO,
    LOWEST_BUDGET_RATIO,
    Plan,
    base_plan,
)
from desktop.core.projection import Run
from desktop.core.region import FloatArray, Line, Region
from desktop.document.edits import Item, MoneyCell
from desktop.document.money_text import AmountKind, TypedAmount
from desktop.document.view import MoneyUnit


class Column(IntEnum):
    """Columns of the budget table, in the order of the second axis of its grids."""

    INFRASTRUCTURE = 0
    LOCAL_WORKS = 1
    LINKS = 2
    PORT = 3
    EDUCATION = 4
    HEALTH = 5
    TOTAL = 6

    @property
    def item(self) -> Item | None:
        """The budget item typed into; none for sums and for links as a whole."""
        return _ITEMS.get(self)

    @property
    def line(self) -> Line:
        """The heading it is, or is a part of; not for the total."""
        return _LINES[self]


_ITEMS = {
    Column.INFRASTRUCTURE: Item.INFRASTRUCTURE,
    Column.LOCAL_WORKS: Item.LOCAL_WORKS,
    Column.PORT: Item.PORT,
    Column.EDUCATION: Item.EDUCATION,
    Column.HEALTH: Item.HEALTH,
}
_LINES = {
    Column.INFRASTRUCTURE: Line.INFRASTRUCTURE,
    Column.LOCAL_WORKS: Line.INFRASTRUCTURE,
    Column.LINKS: Line.INFRASTRUCTURE,
    Column.PORT: Line.INFRASTRUCTURE,
    Column.EDUCATION: Line.EDUCATION,
    Column.HEALTH: Line.HEALTH,
}
HEADINGS = (Column.INFRASTRUCTURE, Column.EDUCATION, Column.HEALTH)
"""The columns that are headings, in the order of `Line`."""

PARTS = (Column.LOCAL_WORKS, Column.LINKS, Column.PORT)
"""What infrastructure opens into."""

DECIMALS = {
    MoneyUnit.HUNDRED_MILLION: 1,
    MoneyUnit.PER_HEAD: 0,
    MoneyUnit.GDP_SHARE: 2,
}
"""Decimals shown in each unit; shares are shown in per cent."""


def year_amounts(plan: Plan, positions: slice) -> FloatArray:
    """[C, 7, n]: the table's columns for the years at `positions`, 100 million yuan."""
    budgets = plan.budgets[..., positions]
    inside_links = plan.links[..., positions].sum(axis=1)
    ports = plan.ports[..., positions]
    amounts = np.empty((budgets.shape[0], len(Column), budgets.shape[2]))
    amounts[:, HEADINGS] = budgets
    amounts[:, Column.LOCAL_WORKS] = (
        budgets[:, Line.INFRASTRUCTURE] - inside_links - ports
    )
    amounts[:, Column.LINKS] = inside_links
    amounts[:, Column.PORT] = ports
    amounts[:, Column.TOTAL] = budgets.sum(axis=1)
    return amounts


@dataclass(frozen=True, eq=False)
class Ledger:
    """The budget table of some years in one unit.

    Attributes
    ----------
    years
        First and last calendar year.
    base
        [C, 7, n]: base path of every column, 100 million yuan.
    factors
        [C + 1]: shown units per 100 million yuan; the last row is the region.
    """

    region: Region
    years: tuple[int, int]
    unit: MoneyUnit
    base: FloatArray
    factors: FloatArray

    @classmethod
    def of(
        cls, region: Region, base_run: Run, years: tuple[int, int], unit: MoneyUnit
    ) -> Ledger:
        """The table of `years`, cut to the years that `base_run` covers.

        Parameters
        ----------
        base_run
            Central base run; its population and output convert the units.
        """
        first_of_all, last_of_all = region.base_year + 1, region.base_year
        last_of_all += base_run.n_years
        first = min(max(years[0], first_of_all), last_of_all)
        last = min(max(years[1], first), last_of_all)
        positions = slice(first - first_of_all, last - region.base_year)
        after_base = slice(positions.start + 1, positions.stop + 1)
        factors = np.ones(region.n_cities + 1)
        if unit is MoneyUnit.PER_HEAD:
            people = base_run.population[0, after_base].mean(axis=0)
            factors = 1e4 / _with_sum(people)
        elif unit is MoneyUnit.GDP_SHARE:
            factors = 100.0 / _with_sum(base_run.gdp[0, after_base].mean(axis=0))
        base = year_amounts(base_plan(region), positions)
        return cls(region, (first, last), unit, base, factors)

    @property
    def positions(self) -> slice:
        """Where the years stand on the last axis of a plan."""
        first, last = self.years
        return slice(first - self.region.base_year - 1, last - self.region.base_year)

    @property
    def n_years(self) -> int:
        """How many years a cell stands for."""
        return self.years[1] - self.years[0] + 1

    @property
    def decimals(self) -> int:
        """Decimals of a number in the table."""
        return DECIMALS[self.unit]

    def grid(self, plan: Plan) -> FloatArray:
        """[C + 1, 7]: mean amount per year, 100 million yuan; last row the region."""
        return _with_sum(np.asarray(year_amounts(plan, self.positions).mean(axis=2)))

    def base_grid(self) -> FloatArray:
        """[C + 1, 7]: the same of the base path."""
        return _with_sum(self.base.mean(axis=2))

    def link_amounts(self, plan: Plan, city: int) -> FloatArray:
        """[C]: mean per year of what `city` gives to the link to each partner."""
        return np.asarray(plan.links[city][:, self.positions].mean(axis=1))

    def path(self, city: int, column: Column, mean: float) -> FloatArray:
        """[n]: the amounts that make `mean` the mean (see the module)."""
        base: FloatArray = self.base[city, column]
        base_mean = float(base.mean())
        if base_mean == 0.0:
            return np.full(self.n_years, mean)
        if mean == base_mean:
            return base
        return np.asarray(base * (mean / base_mean))

    def cells(self, city: int, column: Column, mean: float) -> tuple[MoneyCell, ...]:
        """The amounts to set so that the cell shows `mean` (100 million yuan).

        Raises
        ------
        ValueError
            For sums and for links as a whole: they cannot be typed.
        """
        item = column.item
        if item is None:
            raise ValueError(column)
        start = self.positions.start
        return tuple(
            MoneyCell(city, item, start + k, float(amount))
            for k, amount in enumerate(self.path(city, column, mean))
        )

    def link_cells(self, city: int, partner: int, mean: float) -> tuple[MoneyCell, ...]:
        """The same amount in every year for the half of `city` of one link."""
        start = self.positions.start
        return tuple(
            MoneyCell(city, Item.LINK, start + k, mean, partner)
            for k in range(self.n_years)
        )

    def bounds(self, plan: Plan, city: int, column: Column) -> tuple[float, float]:
        """Least and most mean amount that keeps every year within its bounds.

        Links and port inside infrastructure stay as they are in `plan`, apart from
        the part asked for. 100 million yuan.
        """
        base = self.base[city, HEADINGS[column.line]]
        lowest, highest = LOWEST_BUDGET_RATIO * base, HIGHEST_BUDGET_RATIO * base
        if column in {Column.EDUCATION, Column.HEALTH}:
            return float(lowest.mean()), float(highest.mean())
        now = year_amounts(plan, self.positions)[city]
        if column is Column.INFRASTRUCTURE:
            inside = now[Column.LINKS] + now[Column.PORT]
            lowest = np.maximum(lowest, inside)
        else:
            others = now[Column.INFRASTRUCTURE] - now[column]
            lowest = np.maximum(lowest - others, 0.0)
            highest = highest - others
        return self._mean_bounds(city, column, lowest, highest)

    def link_bounds(self, plan: Plan, city: int, partner: int) -> tuple[float, float]:
        """Least and most for one link, the rest of infrastructure as it is."""
        base = self.base[city, Column.INFRASTRUCTURE]
        total = plan.budgets[city, Line.INFRASTRUCTURE, self.positions]
        others = total - plan.links[city, partner, self.positions]
        lowest = np.maximum(LOWEST_BUDGET_RATIO * base - others, 0.0)
        highest = HIGHEST_BUDGET_RATIO * base - others
        return float(lowest.max()), float(highest.min())

    def _mean_bounds(
        self, city: int, column: Column, lowest: FloatArray, highest: FloatArray
    ) -> tuple[float, float]:
        """The tightest year decides, along the path that a cell is set on."""
        base = self.base[city, column]
        base_mean = float(base.mean())
        if base_mean == 0.0:
            return float(lowest.max()), float(highest.min())
        low = float((lowest / base).max()) * base_mean
        return low, float((highest / base).min()) * base_mean

    def amount(
        self, typed: TypedAmount, city: int, column: Column, now: float
    ) -> float | None:
        """Mean amount (100 million yuan) that `typed` means; None where nothing.

        A number that reads like the base, or like what the cell shows `now`, means
        exactly that and not its rounded value.
        """
        base = float(self.base[city, column].mean())
        if typed.kind is AmountKind.CHANGE:
            # links and port have no base path, so nothing is a share of it
            return base * (1.0 + typed.value) if base > 0.0 else None
        factor = float(self.factors[city])
        if typed.kind is AmountKind.HUNDRED_MILLION:
            shown = typed.value * factor
        elif typed.kind is AmountKind.YUAN and self.unit is not MoneyUnit.PER_HEAD:
            shown = typed.value * 1e-8 * factor
        elif typed.kind is AmountKind.PERCENT and self.unit is not MoneyUnit.GDP_SHARE:
            return None
        else:
            shown = typed.value
        for known in (base, now):
            if abs(shown - round(known * factor, self.decimals)) < 1e-9:
                return known
        return shown / factor


def _with_sum(values: FloatArray) -> FloatArray:
    """One more row: the sum over the cities."""
    return np.concatenate([values, values.sum(axis=0, keepdims=True)])
