"""Changes of many amounts at once: back to the base, and spreading what is left."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from desktop.core.plan import (
    HIGHEST_BUDGET_RATIO,
    LOWEST_BUDGET_RATIO,
    Plan,
    base_plan,
)
from desktop.core.region import FloatArray, Line, Region
from desktop.document.edits import settled
from desktop.document.money import Column


def reset_cells(
    region: Region, plan: Plan, cells: Collection[tuple[int, Column]], positions: slice
) -> Plan:
    """The plan with some cells of the table back on the base path.

    Parameters
    ----------
    cells
        City and column. Infrastructure takes links and port back with it; links and
        port alone leave local works as they are, and local works leave them.
    positions
        Years, as positions after the base year.
    """
    base = base_plan(region)
    budgets, links, ports = plan.budgets.copy(), plan.links.copy(), plan.ports.copy()
    headings = (Column.EDUCATION, Column.HEALTH)
    for city, column in cells:
        here = (city, Line.INFRASTRUCTURE, positions)
        of_links = (city, slice(None), positions)
        if column in headings:
            line = (city, column.line, positions)
            budgets[line] = base.budgets[line]
            continue
        local = budgets[here] - links[of_links].sum(axis=0) - ports[city, positions]
        if column in {Column.INFRASTRUCTURE, Column.LOCAL_WORKS}:
            local = base.local_works[city, positions]
        if column in {Column.INFRASTRUCTURE, Column.LINKS}:
            links[of_links] = base.links[of_links]
        if column in {Column.INFRASTRUCTURE, Column.PORT}:
            ports[city, positions] = base.ports[city, positions]
        budgets[here] = local + links[of_links].sum(axis=0) + ports[city, positions]
    budgets = settled(budgets, base.budgets)
    return replace(plan, budgets=budgets, links=links, ports=ports)


def reset_link(
    region: Region, plan: Plan, city: int, partner: int, positions: slice
) -> Plan:
    """The plan with the half of `city` of one link back on the base path."""
    base = base_plan(region)
    budgets, links = plan.budgets.copy(), plan.links.copy()
    back = base.links[city, partner, positions] - links[city, partner, positions]
    links[city, partner, positions] += back
    budgets[city, Line.INFRASTRUCTURE, positions] += back
    return replace(plan, budgets=settled(budgets, base.budgets), links=links)


@dataclass(frozen=True, eq=False)
class Spread:
    """What spreading the rest gives.

    Attributes
    ----------
    plan
        The plan after it.
    placed, unplaced
        Mean per year, 100 million yuan: given to (or, negative, taken from) cells;
        and what found no room within the bounds.
    """

    plan: Plan
    placed: float
    unplaced: float


def spread_rest(
    region: Region,
    plan: Plan,
    rows: Collection[int],
    free: npt.NDArray[np.bool_],
    positions: slice,
) -> Spread:
    """Bring the total of some cities back to their base total, year by year.

    Parameters
    ----------
    rows
        Cities whose common total is brought to their common base total.
    free
        [C, 3]: headings that may move; each gives or gets in proportion to what it
        has, within its bounds. Links and port inside infrastructure stay.
    """
    base = base_plan(region).budgets
    cities = np.array(sorted(rows), dtype=np.intp)
    low = LOWEST_BUDGET_RATIO * base
    inside = plan.budgets[:, Line.INFRASTRUCTURE] - plan.local_works
    low[:, Line.INFRASTRUCTURE] = np.maximum(low[:, Line.INFRASTRUCTURE], inside)
    high = HIGHEST_BUDGET_RATIO * base
    mask = free[cities]
    budgets = plan.budgets.copy()
    placed, unplaced = [], []
    for t in range(positions.start, positions.stop):
        now = budgets[cities, :, t]
        rest = float(base[cities, :, t].sum() - now.sum())
        moved = _poured(
            now[mask], low[cities, :, t][mask], high[cities, :, t][mask], rest
        )
        after = now.copy()
        after[mask] = moved
        budgets[cities, :, t] = after
        placed.append(float(after.sum() - now.sum()))
        unplaced.append(rest - placed[-1])
    changed = replace(plan, budgets=settled(budgets, base))
    return Spread(changed, float(np.mean(placed)), float(np.mean(unplaced)))


def _poured(
    amounts: FloatArray, low: FloatArray, high: FloatArray, rest: float
) -> FloatArray:
    """`amounts` with `rest` added in proportion, until bounds stop each of them."""
    # a bound holds with a tolerance, so an amount may stand a hair outside of it
    low, high = np.minimum(low, amounts), np.maximum(high, amounts)
    after = amounts.copy()
    open_ = after < high if rest > 0.0 else after > low
    scale = max(float(np.abs(amounts).sum()), 1.0)
    while abs(rest) > 1e-13 * scale and open_.any():
        share = rest * after[open_] / after[open_].sum()
        target = np.clip(after[open_] + share, low[open_], high[open_])
        rest -= float((target - after[open_]).sum())
        after[open_] = target
        open_ &= after < high if rest > 0.0 else after > low
    return after
