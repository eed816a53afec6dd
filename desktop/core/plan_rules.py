"""The bounds of a plan (method notes, section 3)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.errors import PlanError
from desktop.core.plan import (
    HIGHEST_BUDGET_RATIO,
    HIGHEST_TARGETING,
    LOWEST_BUDGET_RATIO,
    TOLERANCE,
    Plan,
    base_budgets,
)
from desktop.core.region import FloatArray, Line, Region


@dataclass(frozen=True)
class Violation:
    """A value outside its bound; `line` only for headings, `partner` for links."""

    code: str
    city: str
    year: int
    value: float
    bound: float
    line: str = ""
    partner: str = ""


def violations(region: Region, plan: Plan) -> tuple[Violation, ...]:
    """Every value of the plan that breaks a bound, in reading order."""
    base = base_budgets(region)
    low, high = LOWEST_BUDGET_RATIO * base, HIGHEST_BUDGET_RATIO * base
    found: list[Violation] = []
    found += _headings(region, plan.budgets, low, "plan_budget_low", below=True)
    found += _headings(region, plan.budgets, high, "plan_budget_high", below=False)
    found += _negative(region, plan.links.min(axis=1), "plan_link_negative")
    found += _negative(region, plan.ports, "plan_port_negative")
    found += _over_committed(region, plan)
    found += _no_port(region, plan)
    found += _targeting(region, plan)
    found += _agreements(region, plan)
    return tuple(found)


def check_plan(region: Region, plan: Plan) -> None:
    """Raise for the first violation.

    Raises
    ------
    PlanError
        With city, year, value and bound.
    """
    found = violations(region, plan)
    if found:
        raise error_of(found[0])


def error_of(violation: Violation) -> PlanError:
    """The violation as an error that can be shown."""
    return PlanError(
        violation.code,
        city=violation.city,
        year=violation.year,
        value=round(violation.value, 4),
        bound=round(violation.bound, 4),
        line=violation.line,
        partner=violation.partner,
    )


def _headings(
    region: Region, budgets: FloatArray, bound: FloatArray, code: str, *, below: bool
) -> list[Violation]:
    slack = TOLERANCE * np.abs(bound)
    # "not >=" instead of "<" so that NaN is caught as well
    kept = budgets >= bound - slack if below else budgets <= bound + slack
    lines = tuple(Line)
    return [
        Violation(
            code,
            region.cities[c].id,
            region.years[t],
            float(budgets[c, h, t]),
            float(bound[c, h, t]),
            line=lines[h].key,
        )
        for c, h, t in np.argwhere(~kept)
    ]


def _negative(region: Region, amounts: FloatArray, code: str) -> list[Violation]:
    return [
        Violation(code, region.cities[c].id, region.years[t], float(amounts[c, t]), 0.0)
        for c, t in np.argwhere(~(amounts >= 0.0))
    ]


def _over_committed(region: Region, plan: Plan) -> list[Violation]:
    total = plan.budgets[:, Line.INFRASTRUCTURE]
    inside = plan.links.sum(axis=1) + plan.ports
    kept = inside <= total * (1.0 + TOLERANCE)
    return [
        Violation(
            "plan_over_committed",
            region.cities[c].id,
            region.years[t],
            float(inside[c, t]),
            float(total[c, t]),
        )
        for c, t in np.argwhere(~kept)
    ]


def _no_port(region: Region, plan: Plan) -> list[Violation]:
    without = np.ones(region.n_cities, dtype=bool)
    without[region.network.port_city] = False
    return [
        Violation(
            "plan_no_port",
            region.cities[c].id,
            region.years[t],
            float(plan.ports[c, t]),
            0.0,
        )
        for c, t in np.argwhere((plan.ports != 0.0) & without[:, None])
    ]


def _targeting(region: Region, plan: Plan) -> list[Violation]:
    high = HIGHEST_TARGETING * (1.0 + TOLERANCE)
    kept = (plan.targeting >= 0.0) & (plan.targeting <= high)
    return [
        Violation(
            "plan_targeting",
            region.cities[c].id,
            region.years[t],
            float(plan.targeting[c, t]),
            HIGHEST_TARGETING,
        )
        for c, t in np.argwhere(~kept)
    ]


def _agreements(region: Region, plan: Plan) -> list[Violation]:
    strength = plan.agreements
    kept = (strength >= 0.0) & (strength <= 1.0 + TOLERANCE)
    return [
        Violation(
            "plan_strength",
            region.cities[c].id,
            region.years[t],
            float(strength[c, d, j, t]),
            1.0,
            partner=region.cities[d].id,
        )
        for c, d, j, t in np.argwhere(~kept)
    ]
