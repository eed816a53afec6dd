"""What debt does under a plan, read off the central runs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.projection import Projection

MIN_CUT = 5e-4
"""Cuts that "99.9 per cent let through" would not show are not told."""


@dataclass(frozen=True)
class Cut:
    """One year in which the debt rule let through less than was asked for.

    Attributes
    ----------
    scale
        Share of the increase let through.
    asked, executed
        Increase above the base, 100 million yuan.
    """

    year: int
    scale: float
    asked: float
    executed: float


@dataclass(frozen=True)
class DebtFacts:
    """Debt of one city at the horizon, and the years that were cut.

    Attributes
    ----------
    extra
        Extra debt as a share of base output; below zero a reserve.
    base_ratio, plan_ratio
        Government debt as a share of base output.
    """

    year: int
    extra: float
    base_ratio: float
    plan_ratio: float
    cuts: tuple[Cut, ...]


def debt_facts(projection: Projection, base_year: int, city: int) -> DebtFacts:
    """Read the debt of a city, central member, last year projected."""
    base, plan = projection.base, projection.plan
    last = plan.n_years
    output = float(base.gdp[0, last, city])
    base_money = base.executed[0, :, city]
    asked = np.clip(plan.asked[0, :, city] - base_money, 0.0, None).sum(axis=1)
    executed = np.clip(plan.executed[0, :, city] - base_money, 0.0, None).sum(axis=1)
    scales = plan.cut_scale[0, :, city]
    cuts = tuple(
        Cut(base_year + t, float(scales[t]), float(asked[t]), float(executed[t]))
        for t in range(1, last + 1)
        if scales[t] < 1.0 - MIN_CUT
    )
    return DebtFacts(
        year=base_year + last,
        extra=float(plan.extra_debt[0, last, city]) / output,
        base_ratio=float(base.debt_ratio[0, last, city]),
        plan_ratio=float(plan.debt_ratio[0, last, city]),
        cuts=cuts,
    )


def spans(years: list[int]) -> list[tuple[int, int]]:
    """Unbroken runs of years."""
    found: list[tuple[int, int]] = []
    for year in years:
        if found and year == found[-1][1] + 1:
            found[-1] = (found[-1][0], year)
        else:
            found.append((year, year))
    return found
