"""The trade-off between the output of the region and equality between its cities."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from desktop.core.optimiser.goals import Goal, OneNumber
from desktop.core.optimiser.limits import Bound, ResultLimit
from desktop.core.optimiser.problem import Task
from desktop.core.optimiser.search import Binding, Clash, Found, optimise
from desktop.core.plan import Plan
from desktop.core.progress import Progress, Watch, keep_going
from desktop.core.projection import project_plans
from desktop.core.question import REGION, question
from desktop.core.region import FloatArray

POINTS = 7
ENDS = 2
"""The most output and the least inequality, which take more starts."""


@dataclass(frozen=True, eq=False)
class CurvePoint:
    """One plan of the curve, with the two numbers in the last year.

    Attributes
    ----------
    output
        GDP of the region, 100 million yuan.
    inequality
        Value of the measure of inequality; less is more equal.
    binding
        What kept it from more output; between the ends the level of inequality that
        it was held at is among them.
    """

    plan: Plan
    output: float
    inequality: float
    binding: tuple[Binding, ...] = ()


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
        Told at every step of every search; stopped, the curve has the plans found so
        far.

    Returns
    -------
    tuple or Clash
        Most output first; the clash where the limits leave no plan.

    Raises
    ------
    UserError
        Where a limit speaks of what does not exist.
    """
    curve = _Curve(task, measure, n_points, watch, generator)
    most = curve.search(curve.output, n_starts=ENDS)
    if isinstance(most, Clash):
        return most
    found, point = [curve.point(most)], most.point
    if curve.is_stopped():
        return tuple(found)
    least = curve.search(curve.equality, n_starts=ENDS)
    if isinstance(least, Clash):
        return least
    last = curve.point(least)
    levels = np.linspace(found[0].inequality, last.inequality, n_points)[1:-1]
    for level in levels:
        if curve.is_stopped():
            break
        one = curve.search(curve.output, n_starts=1, level=float(level), first=point)
        if isinstance(one, Found) and not one.stopped:
            found.append(curve.point(one))
            point = one.point
    return (*found, last)


class _Curve:
    """The searches of one curve; counts them for the watcher."""

    def __init__(
        self,
        task: Task,
        measure: str,
        n_points: int,
        watch: Watch,
        generator: np.random.Generator,
    ) -> None:
        self._task, self._measure = task, measure
        self._n_points, self._watch = n_points, watch
        self._generator = generator
        self._year = task.region.years[task.base.n_years - 1]
        self.output = OneNumber(question(task.region, "gdp", REGION, self._year))
        self.equality = OneNumber(question(task.region, measure, REGION, self._year))
        self._stopped = False
        self._done = 0

    def search(
        self,
        goal: Goal,
        *,
        n_starts: int,
        level: float | None = None,
        first: FloatArray | None = None,
    ) -> Found | Clash:
        """The best plan for a goal, with inequality held at a level where given."""
        limits = self._task.limits
        if level is not None:
            held = ResultLimit(self._measure, REGION, Bound.MOST, level, self._year)
            limits = (*limits, held)
        found = optimise(
            replace(self._task, goal=goal, limits=limits),
            generator=self._generator,
            n_starts=n_starts,
            watch=self._goes_on,
            first=first,
        )
        self._done += 1
        return found

    def point(self, found: Found) -> CurvePoint:
        """A plan with its two numbers."""
        task = self._task
        run = project_plans(task.region, task.central, [found.plan], task.base)
        made, unequal = (
            float(one.question.read(run)[0]) for one in (self.output, self.equality)
        )
        return CurvePoint(found.plan, made, unequal, found.binding)

    def _goes_on(self, progress: Progress) -> bool:
        told = Progress("curve", self._done, self._n_points, progress.best)
        self._stopped = self._stopped or not self._watch(told)
        return not self._stopped

    def is_stopped(self) -> bool:
        """Whether the watcher wants no more."""
        return self._stopped
