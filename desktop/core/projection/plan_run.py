"""The plan run: the year loop of the method notes, against a base run.

Only what acts back on output runs year by year; agreements and, where nothing is
built, all ties are known before, and the rest is read out afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.core.projection.course import BaseRun, Course
from desktop.core.projection.plan_state import (
    Inputs,
    Made,
    Spent,
    State,
    first_state,
    prepare,
)
from desktop.core.projection.plan_steps import hand_on, produce, spend, ties_ahead
from desktop.core.projection.readings import beds, read_out
from desktop.core.projection.run import Run
from desktop.core.projection.ties import Ties, joined
from desktop.core.region import FloatArray, Region


@dataclass(frozen=True, eq=False)
class _Year:
    """What one year of the loop leaves behind, beside its ties."""

    state: State
    spent: Spent
    made: Made


def run_plans(
    region: Region, draws: Draws, plans: Sequence[Plan], base: BaseRun
) -> Run:
    """Project plans against the base run of the same draws.

    One plan meets all members; several plans meet one member, or one member each.
    """
    given = prepare(region, draws.coefficients, plans, base)
    years, ties = _years(given)
    course = _course(given, years, ties)
    bed = beds(region, course, base.basis, draws.coefficients)
    return Run(**read_out(region, draws.coefficients, base.basis, course, bed))


def _years(given: Inputs) -> tuple[list[_Year], Ties]:
    """The loop: money, ties, output, then everything that the year hands on.

    Returns the plan years, and the ties of all years with the base year before them.
    """
    years: list[_Year] = []
    blocks = [given.base.ties.between(0, 1) if given.ties is None else given.ties]
    ahead = list(blocks[0].years[1:])
    state = first_state(given)
    for t in range(1, given.n_years + 1):
        if not ahead:
            blocks.append(ties_ahead(given, t, state))
            ahead.extend(blocks[-1].years)
        ties = ahead.pop(0)
        spent = spend(given, t, state)
        made = produce(given, t, state, spent, ties)
        years.append(_Year(state, spent, made))
        if t < given.n_years:
            state = hand_on(given, t, state, spent, ties, made)
    return years, joined(blocks)


def _course(given: Inputs, years: Sequence[_Year], ties: Ties) -> Course:
    """Stack the years behind the base year, which is the base run's."""
    b = given.base
    states = [year.state for year in years]
    made = [year.made for year in years]
    spent = [year.spent for year in years]
    people = _stack(b.people, [s.people for s in states])
    return Course(
        output=_stack(b.output, [m.output for m in made]),
        supply=_stack(b.supply, [m.supply for m in made]),
        population=b.population * np.exp(people),
        people=people,
        capital=_stack(b.capital, [s.capital for s in states]),
        infrastructure=_stack(b.infrastructure, [s.stock for s in states]),
        adults=_stack(b.adults, [s.adults for s in states]),
        expected=_stack(b.expected, [s.expected for s in states]),
        doctors=_stack(b.doctors, [s.doctors for s in states]),
        life=_stack(b.life, [s.life for s in states]),
        learning=_stack(b.learning, [s.learning for s in states]),
        extra_debt=_stack(b.extra_debt, [s.extra_debt for s in states]),
        market_access=_stack(b.market_access, [m.market_access for m in made]),
        idle_plant=given.idle_plant,
        asked=given.asked,
        executed=_stack(b.executed, [s.headings for s in spent]),
        scale=_stack(b.scale, [s.scale for s in spent]),
        local_works=_stack(b.local_works, [s.local_works for s in spent]),
        targeting=given.targeting,
        agreements=given.agreements,
        finished_ports=_stack(
            b.finished_ports,
            [
                b.finished_ports[1] if s.ports is None else s.ports.finished
                for s in states
            ],
        ),
        ties=ties,
    )


def _stack(base: FloatArray, years: Sequence[FloatArray]) -> FloatArray:
    """[T, M, ...]: the base year of `base`, then `years`, members broadcast."""
    members = max(base.shape[1], *(year.shape[0] for year in years))
    stacked = np.empty((len(years) + 1, members, *base.shape[2:]))
    stacked[0] = base[0]
    for t, year in enumerate(years):
        stacked[t + 1] = year
    return stacked
