"""Whether limits can be kept at all, points that keep them, and limits that clash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from math import comb

import numpy as np

from desktop.core.optimiser.limits import Limit, ResultLimit
from desktop.core.optimiser.problem import Problem, Task, problem_of
from desktop.core.optimiser.slsqp import Bounds, Condition, minimise
from desktop.core.optimiser.solve import BROKEN, demands_met, money_kept
from desktop.core.region import FloatArray

MOST_SUBSETS = 2000
"""Subsets of limits tried for a clash smaller than the one found by leaving out."""
TRIES = 2
"""Starts from which demands on results are tried to be met."""
MIXED = 3
"""Corners that a random point lies between."""

Feasible = Callable[[tuple[Limit, ...]], bool]


def corner(problem: Problem, cost: FloatArray) -> FloatArray | None:
    """[V], the cheapest point that keeps all limits on money; None if there is none."""
    from scipy.optimize import linprog

    space, rows = problem.space, problem.rows
    if not space.size:
        return np.zeros(0) if (rows.right >= -BROKEN).all() else None
    found = linprog(
        cost,
        A_ub=rows.matrix if len(rows.right) else None,
        b_ub=rows.right if len(rows.right) else None,
        bounds=list(zip(space.low, space.high, strict=True)),
    )
    return np.asarray(found.x) if found.status == 0 else None


def random_points(
    problem: Problem, n: int, generator: np.random.Generator
) -> FloatArray:
    """[n, V], points that keep all limits on money, between random corners."""
    points = np.empty((n, problem.space.size))
    for row in range(n):
        costs = generator.standard_normal((MIXED, problem.space.size))
        corners = [corner(problem, cost) for cost in costs]
        found = np.array([one for one in corners if one is not None])
        shares = generator.dirichlet(np.ones(len(found)))
        points[row] = shares @ found
    return points


def nearest_to_demands(problem: Problem, starts: FloatArray) -> FloatArray:
    """[V], the point that comes nearest to keeping all demands, within the money.

    Raises the least slack of all demands, from each start, until none is broken.
    """
    best: FloatArray = starts[0]
    least = -np.inf
    for start in starts:
        point = _raise_least_slack(problem, start)
        slack = float(problem.at(point).slack.min(initial=0.0))
        if slack > least:
            best, least = point, slack
        if least >= -BROKEN:
            break
    return best


def clash(task: Task, generator: np.random.Generator) -> tuple[Limit, ...]:
    """The smallest set of limits found that cannot be kept together; () if all can.

    Limits on money are linear, so for them it is the smallest there is, as long as not
    too many subsets would have to be tried. With results among them, none of the set
    can be left out; a smaller set elsewhere is not ruled out.
    """
    money = tuple(limit for limit in task.limits if not isinstance(limit, ResultLimit))
    origin = generator.integers(2**32)

    def affordable(limits: tuple[Limit, ...]) -> bool:
        problem = problem_of(task, limits)
        return corner(problem, np.zeros(problem.space.size)) is not None

    def reachable(limits: tuple[Limit, ...]) -> bool:
        if not affordable(tuple(one for one in limits if one in money)):
            return False
        problem = problem_of(task, limits)
        if not problem.demands:
            return True
        starts = random_points(problem, TRIES, np.random.default_rng(origin))
        point = nearest_to_demands(problem, starts)
        return problem.broken(point, problem.at(point).slack[0]) <= BROKEN

    if not affordable(money):
        return smallest_clash(money, affordable)
    if reachable(task.limits):
        return ()
    return without_needless(task.limits, reachable)


def smallest_clash(limits: Sequence[Limit], feasible: Feasible) -> tuple[Limit, ...]:
    """The smallest subset that is not feasible, of limits that are not."""
    found = without_needless(limits, feasible)
    for size in range(1, len(found)):
        if comb(len(limits), size) > MOST_SUBSETS:
            break
        for subset in combinations(limits, size):
            if not feasible(subset):
                return subset
    return found


def without_needless(limits: Sequence[Limit], feasible: Feasible) -> tuple[Limit, ...]:
    """Leave out, one by one, every limit whose absence does not end the clash."""
    kept = list(limits)
    for limit in limits:
        others = tuple(one for one in kept if one is not limit)
        if not feasible(others):
            kept = list(others)
    return tuple(kept)


def _raise_least_slack(problem: Problem, start: FloatArray) -> FloatArray:
    """One more variable: the least slack of all demands, which is raised up to 0."""
    space = problem.space
    least = min(float(problem.at(start).slack.min()), 0.0)
    bounds = Bounds(
        np.append(space.low, -np.inf),
        np.append(space.high, 0.0),
        np.append(space.stretch, 1.0),
    )
    down = np.append(np.zeros(space.size), -1.0)
    found = minimise(
        lambda x: float(down @ x),
        lambda _: down,
        np.append(start, least),
        bounds,
        [
            *(_with_slack(one, may_break=False) for one in money_kept(problem)),
            *(_with_slack(one, may_break=True) for one in demands_met(problem)),
        ],
        steps=60,
        precision=1e-6,
    )
    return found[:-1]


def _with_slack(condition: Condition, *, may_break: bool) -> Condition:
    """The same on points with the slack behind; demands may be broken by it."""
    share = 1.0 if may_break else 0.0

    def slope(x: FloatArray) -> FloatArray:
        rows = condition.slope(x[:-1])
        return np.hstack([rows, np.full((len(rows), 1), -share)])

    return Condition(lambda x: condition.left(x[:-1]) - share * x[-1], slope)
