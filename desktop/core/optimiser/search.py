"""The best allocation under limits: several climbs, the best kept, limits named."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from desktop.core.optimiser.feasible import (
    clash,
    corner,
    nearest_to_demands,
    random_points,
)
from desktop.core.optimiser.limits import Limit, MoneyLimit, Whose
from desktop.core.optimiser.problem import Problem, Task, problem_of
from desktop.core.optimiser.rows import Where
from desktop.core.optimiser.solve import FINE, ROUGH, Climber, Stopped, Summit
from desktop.core.plan import Plan
from desktop.core.progress import Watch, keep_going
from desktop.core.projection import project_plans
from desktop.core.region import FloatArray, Line

STARTS = 5
"""Climbs: from the plan at the start and from random plans within the limits."""
LOOKED_AT = 512
"""Random plans whose best is one of the starts."""
TOUCHING = 1e-5
"""A limit with less slack than this share of its size binds."""


@dataclass(frozen=True)
class Binding:
    """A limit that the plan found touches; `limit` is None for the bounds of plans.

    `where` says which money it is about; None for limits on results.
    """

    limit: Limit | None
    where: Where | None


@dataclass(frozen=True, eq=False)
class Found:
    """The best plan of a search.

    Attributes
    ----------
    before, after
        The goal's value of the plan at the start and of the plan found, in its unit.
    binding
        What kept it from getting better.
    stopped
        Whether the watcher ended the search early.
    point
        The plan as a point of the search, to go on from.
    """

    plan: Plan
    before: float
    after: float
    binding: tuple[Binding, ...]
    stopped: bool
    point: FloatArray


@dataclass(frozen=True)
class Clash:
    """Limits that cannot be kept together; each is needed for the clash."""

    limits: tuple[Limit, ...]


def optimise(
    task: Task,
    *,
    generator: np.random.Generator,
    n_starts: int = STARTS,
    watch: Watch = keep_going,
    first: FloatArray | None = None,
) -> Found | Clash:
    """Search the best allocation of money.

    Parameters
    ----------
    generator
        The same state gives the same plan.
    watch
        Told at every step with the goal's best value so far.
    first
        A point to begin from, beside the plan at the start.

    Returns
    -------
    Found or Clash
        The clash where the limits leave no plan.

    Raises
    ------
    UserError
        Where a limit speaks of what does not exist.
    """
    problem = problem_of(task)
    space = problem.space
    if corner(problem, np.zeros(space.size)) is None:
        return Clash(clash(task, generator))
    start = space.nearest()
    goal = float(problem.at(start).goal[0])
    climber = Climber(problem, watch, max(abs(goal), 1.0), n_starts, start)
    stopped = False
    try:
        _climb_all(climber, start, first, generator)
    except Stopped:
        stopped = True
    if climber.best is None or not climber.best.kept:
        if not stopped:
            return Clash(clash(task, generator))
        unmoved = _value(task, task.start)
        return Found(task.start, unmoved, unmoved, (), stopped, start)
    return _found(problem, climber.best, stopped=stopped)


def lending(plan: Plan) -> Plan:
    """The plan without the debt rule, for searches in which money moves between cities.

    What a city gets from another stands as its debt and as the other's reserve; the
    rule would take it for borrowing from outside and cut it.
    """
    return replace(plan, debt_rule=False)


def moves_between_cities(limits: tuple[Limit, ...]) -> bool:
    """Whether an envelope is common to the cities."""
    return any(
        isinstance(limit, MoneyLimit)
        and limit.city is Whose.TOGETHER
        and limit.line is None
        for limit in limits
    )


def _climb_all(
    climber: Climber,
    start: FloatArray,
    first: FloatArray | None,
    generator: np.random.Generator,
) -> None:
    """Climb roughly from every start, then finely from the best."""
    problem = climber.problem
    if not problem.space.size:
        climber.look_at(start[None])
        return
    starts = [start] if first is None else [first, start]
    n_random = max(climber.n_starts - len(starts), 1)
    random = random_points(problem, n_random, generator)
    if problem.demands:
        within = nearest_to_demands(problem, np.vstack([*starts, random[:1]]))
        climber.look_at(within[None])
        if climber.best is None or not climber.best.kept:
            return
        starts.append(within)
    shares = generator.dirichlet(np.full(n_random, 0.5), LOOKED_AT)
    climber.look_at(np.vstack([*starts, shares @ random]))
    for point in [*starts, *random][: climber.n_starts]:
        climber.climb(point, ROUGH)
    climber.climb(climber.best.point if climber.best else start, FINE)


def _found(problem: Problem, best: Summit, *, stopped: bool) -> Found:
    task = problem.task
    plan = problem.space.plans(best.point[None])[0]
    sense = task.goal.sense
    return Found(
        plan,
        _value(task, task.start),
        sense * best.goal,
        _binding(problem, best.point),
        stopped,
        best.point,
    )


def _value(task: Task, plan: Plan) -> float:
    run = project_plans(task.region, task.central, [plan], task.base)
    return float(task.goal.value(task.base, run)[0])


def _binding(problem: Problem, point: FloatArray) -> tuple[Binding, ...]:
    rows, space = problem.rows, problem.space
    found = [
        Binding(rows.limits[row], rows.where[row])
        for row in np.flatnonzero(rows.slack(point) < TOUCHING)
    ]
    if problem.demands:
        slack = problem.at(point).slack[0]
        touched = [
            problem.demands[one].limit for one in np.flatnonzero(slack < TOUCHING)
        ]
        found += [Binding(limit, None) for limit in dict.fromkeys(touched)]
    ends = (point - space.low < TOUCHING) | (space.high - point < TOUCHING)
    found += [Binding(None, _where(problem, int(v))) for v in np.flatnonzero(ends)]
    return tuple(found)


def _where(problem: Problem, v: int) -> Where:
    """The money that a variable moves."""
    space = problem.space
    cells = np.argwhere(space.variable == v)
    c, line = cells[0, :2]
    years = space.region.years
    return Where(
        space.region.cities[c].id,
        tuple(Line)[line],
        years[cells[0, 2]],
        years[cells[-1, 2]],
    )
