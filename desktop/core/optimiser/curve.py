"""The trade-off between the output of the region and equality between its cities."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from desktop.core.optimiser.goals import OneNumber
from desktop.core.optimiser.limits import Bound, ResultLimit
from desktop.core.optimiser.problem import Task
from desktop.core.optimiser.search import Clash, Found, optimise
from desktop.core.plan import Plan
from desktop.core.progress import Progress, Watch, keep_going
from desktop.core.projection import project_plans
from desktop.core.question import REGION, question

POINTS = 7


@dataclass(frozen=True, eq=False)
class CurvePoint:
    """One plan of the curve, with the two numbers in the last year.

    Attributes
    ----------
    output
        GDP of the region, 100 million yuan.
    inequality
        Value of the measure of inequality; less is more equal.
    """

    plan: Plan
    output: float
    inequality: float


def trade_off(
    task: Task,
    *,
    generator: np.random.Generator,
    measure: str = "inequality_theil",
    n_points: int = POINTS,
    watch: Watch = keep_going,
) -> tuple[CurvePoint, ...] | Clash:
    """Plans from the most output to the least inequality within the task's limits.

    The goal of the task is not used. Between the two ends, inequality is held at evenly
    spaced levels and output raised as far as it goes, so that also plans are found that
    no weighting of the two would choose.

    Parameters
    ----------
    measure
        Indicator of the region whose fall is wanted.
    watch
        Told after each plan; stopped, the curve has the plans found so far.
    """
    year = task.region.years[task.base.n_years - 1]
    output = OneNumber(question(task.region, "gdp", REGION, year))
    equality = OneNumber(question(task.region, measure, REGION, year))
    most = optimise(replace(task, goal=output), generator=generator, n_starts=2)
    if isinstance(most, Clash):
        return most
    found, point = [_point(task, most.plan, output, equality)], most.point
    least = optimise(replace(task, goal=equality), generator=generator, n_starts=2)
    if isinstance(least, Clash):
        return least
    last = _point(task, least.plan, output, equality)
    levels = np.linspace(found[0].inequality, last.inequality, n_points)[1:-1]
    for done, level in enumerate(levels, start=2):
        if not watch(Progress("curve", done, n_points, None)):
            break
        held = ResultLimit(measure, REGION, Bound.MOST, float(level), year)
        limits = (*task.limits, held)
        between = replace(task, goal=output, limits=limits)
        one = optimise(between, generator=generator, n_starts=1, first=point)
        if isinstance(one, Found):
            found.append(_point(task, one.plan, output, equality))
            point = one.point
    return (*found, last)


def _point(
    task: Task, plan: Plan, output: OneNumber, equality: OneNumber
) -> CurvePoint:
    run = project_plans(task.region, task.central, [plan], task.base)
    made, unequal = (float(one.question.read(run)[0]) for one in (output, equality))
    return CurvePoint(plan, made, unequal)
