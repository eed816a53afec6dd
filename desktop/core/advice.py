"""What a planner should be told about a plan that may nevertheless stand.

The warnings of section 3 of the method notes, as codes and facts. They read a plan
and its central runs only, so they follow every edit within its own frame.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from desktop.core.advice_agreements import unpaid_agreements
from desktop.core.advice_facts import (
    Advice,
    Measure,
    Number,
    Tone,
    city_spans,
    money,
)
from desktop.core.advice_links import link_advice
from desktop.core.plan import Plan, base_budgets
from desktop.core.projection.run import Run
from desktop.core.region import Line, Region

JUMP = 0.30
"""Change of a heading from one year to the next that is warned of."""
SERVICE_FLOOR = 0.70
"""Share of the base path below which schools or health are warned of."""
IDLE_PORT = 0.50
DEBT_WARNING = 0.60
DEBT_RISE = 0.01
"""How far above the base path debt must be for the line of 60% to be warned of."""
SHOWN_RESERVE = 0.05
"""A reserve below this is 0.0 in the one decimal that screens write."""
ROUNDING = 1e-9


def advise(region: Region, plan: Plan, base: Run, run: Run) -> tuple[Advice, ...]:
    """All that should be said about a plan.

    Parameters
    ----------
    plan
        As wished for, before the debt rule.
    base, run
        Base run and plan run of the same draws; the first member is read, which is
        the central one. Years beyond their horizon are not judged.

    Returns
    -------
    tuple of Advice
        Warnings before notes; within each by subject, then in the order of the
        cities, then by year. Unbroken years stand together.
    """
    found = [
        *_jumps(region, plan, run),
        *_service_cuts(region, plan, run),
        *link_advice(region, plan, base, run),
        *_idle_ports(region, plan, run),
        *unpaid_agreements(region, plan, run),
        *_high_debt(region, base, run),
        *_debt_rule(region, run),
        *_reserves(region, run),
    ]
    return tuple(sorted(found, key=lambda advice: advice.tone.value))


def _jumps(region: Region, plan: Plan, run: Run) -> Iterator[Advice]:
    """Headings that move by more than 30% from one year to the next."""
    wished = plan.budgets[:, :, : run.n_years]
    spent_first = region.state.spending[:, :, None]
    # Base spending is positive and a plan keeps at least a part of it.
    change = wished / np.concatenate((spent_first, wished[:, :, :-1]), axis=2) - 1.0
    for sign, code in ((1.0, "advice_budget_rise"), (-1.0, "advice_budget_fall")):
        mask = sign * change > JUMP + ROUNDING
        for line in Line:
            for c, first, last, years in city_spans(region, mask[:, line]):
                largest = (sign * change[c, line, first : last + 1]).max()
                yield _of_line(code, region, c, line, years, _share("change", largest))


def _service_cuts(region: Region, plan: Plan, run: Run) -> Iterator[Advice]:
    """Schools or health below 70% of the base path."""
    wished = plan.budgets[:, :, : run.n_years]
    ratio = wished / base_budgets(region)[:, :, : run.n_years]
    mask = ratio < SERVICE_FLOOR - ROUNDING
    for line in (Line.EDUCATION, Line.HEALTH):
        for c, first, last, years in city_spans(region, mask[:, line]):
            lowest = ratio[c, line, first : last + 1].min()
            yield _of_line(
                "advice_service_cut", region, c, line, years, _share("ratio", lowest)
            )


def _idle_ports(region: Region, plan: Plan, run: Run) -> Iterator[Advice]:
    """Port money while more than half of the port stands idle."""
    idle = np.zeros((region.n_cities, run.n_years))
    idle[region.network.port_city] = run.idle_port_share[0, 1:].T
    spent = plan.ports[:, : run.n_years]
    mask = (spent > 0.0) & (idle > IDLE_PORT + ROUNDING)
    for c, first, last, years in city_spans(region, mask):
        yield Advice(
            "advice_port_idle",
            Tone.WARNING,
            region.cities[c].id,
            years,
            numbers=(
                _share("idle", idle[c, first : last + 1].max()),
                money("amount", spent[c, first : last + 1]),
            ),
        )


def _high_debt(region: Region, base: Run, run: Run) -> Iterator[Advice]:
    """Debt above 60% of output because of the plan."""
    ratio = run.debt_ratio[0, 1:].T
    rise = ratio - base.debt_ratio[0, 1 : run.n_years + 1].T
    mask = (ratio > DEBT_WARNING + ROUNDING) & (rise >= DEBT_RISE - ROUNDING)
    for c, first, last, years in city_spans(region, mask):
        highest = first + int(ratio[c, first : last + 1].argmax())
        yield Advice(
            "advice_debt_high",
            Tone.WARNING,
            region.cities[c].id,
            years,
            numbers=(
                _share("ratio", ratio[c, highest]),
                Number("rise", float(rise[c, highest]), Measure.POINTS),
            ),
        )


def _debt_rule(region: Region, run: Run) -> Iterator[Advice]:
    """Increases that the debt rule has cut."""
    asked = run.asked[0, 1:].sum(axis=2).T
    executed = run.executed[0, 1:].sum(axis=2).T
    mask = (run.cut_scale[0, 1:] < 1.0 - ROUNDING).T
    for c, first, last, years in city_spans(region, mask):
        yield Advice(
            "advice_debt_cut",
            Tone.WARNING,
            region.cities[c].id,
            years,
            numbers=(
                money("asked", asked[c, first : last + 1]),
                money("executed", executed[c, first : last + 1]),
                _share("least", run.cut_scale[0, first + 1 : last + 2, c].min()),
            ),
        )


def _reserves(region: Region, run: Run) -> Iterator[Advice]:
    """Less debt than on the base path, as it stands at the horizon."""
    last_year = region.base_year + run.n_years
    extra = run.extra_debt[0, -1]
    for c in np.flatnonzero(extra < -SHOWN_RESERVE):
        yield Advice(
            "advice_reserve",
            Tone.NOTE,
            region.cities[c].id,
            (last_year, last_year),
            numbers=(money("reserve", -extra[c]),),
        )


def _of_line(
    code: str,
    region: Region,
    city: int,
    line: Line,
    years: tuple[int, int],
    number: Number,
) -> Advice:
    return Advice(
        code,
        Tone.WARNING,
        region.cities[city].id,
        years,
        line=line,
        numbers=(number,),
    )


def _share(name: str, value: float) -> Number:
    return Number(name, float(value), Measure.SHARE)
