"""One climb from one start: sequential quadratic programming on batched slopes."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from desktop.core.optimiser.problem import Problem
from desktop.core.optimiser.slsqp import Bounds, Condition, minimise
from desktop.core.progress import Progress, Watch
from desktop.core.region import FloatArray

MOST_STEPS = 100
ROUGH, FINE = 1e-5, 1e-8
"""A step that gains less than this share of the goal's size ends a climb."""
BROKEN = 1e-6
"""A limit broken by less, relative to its size, is kept: the tolerance of a plan."""
STRAYING = 1e-5
"""Cost of moving all money by its base, as a share of the goal's size: too little to
weigh against any gain, enough to leave alone what the goal does not care about."""


@dataclass(frozen=True, eq=False)
class Summit:
    """The best point of a climb.

    Attributes
    ----------
    goal
        The more the better.
    merit
        The goal as a share of its size, less a trifle for what is moved for nothing.
    broken
        As `Problem.broken`.
    """

    point: FloatArray
    goal: float
    merit: float
    broken: float

    @property
    def kept(self) -> bool:
        """Whether it keeps to all limits."""
        return self.broken <= BROKEN

    def better_than(self, other: Summit | None) -> bool:
        """First keep the limits, then reach high."""
        if other is None:
            return True
        if not (self.kept and other.kept):
            return self.broken < other.broken
        return self.merit > other.merit


class Stopped(Exception):
    """The watcher wants no more."""


@dataclass(eq=False)
class Climber:
    """Climbs from starts; remembers the best point ever seen and asks its watcher.

    Attributes
    ----------
    scale
        Size of the goal; precision is relative to it.
    n_starts
        Climbs to come, for the watcher.
    home
        The plan at the start; where the goal does not care, money stays as there.
    """

    problem: Problem
    watch: Watch
    scale: float
    n_starts: int
    home: FloatArray
    best: Summit | None = None
    _begun: int = field(default=0)

    def climb(self, start: FloatArray, precision: float) -> None:
        """Climb from a start, keeping to all limits.

        Raises
        ------
        Stopped
            By the watcher; the best point so far is kept.
        """
        space = self.problem.space
        minimise(
            self._cost,
            self._slope,
            start,
            Bounds(space.low, space.high, space.stretch),
            [*money_kept(self.problem), *demands_met(self.problem)],
            steps=MOST_STEPS,
            precision=precision,
        )
        self._begun += 1

    def look_at(self, points: FloatArray) -> None:
        """Take points [P, V] as they are."""
        values = self.problem.values(points)
        for point, goal, slack in zip(points, values.goal, values.slack, strict=True):
            self._take(point, float(goal), slack)

    def _cost(self, point: FloatArray) -> float:
        space = self.problem.space
        here = self.problem.at(point)
        goal = float(here.goal[0])
        inside = np.clip(point, space.low, space.high)
        if np.allclose(point, inside, rtol=0.0, atol=1e-9):
            self._take(inside, goal, here.slack[0])
        value = None
        if self.best is not None and self.best.kept:
            value = self.best.goal * self.problem.task.goal.sense
        if not self.watch(Progress("search", self._begun, self.n_starts, value)):
            raise Stopped
        return self._strayed(point) - goal / self.scale

    def _slope(self, point: FloatArray) -> FloatArray:
        space = self.problem.space
        strayed = 2.0 * STRAYING / space.size * space.stretch**2 * (point - self.home)
        return np.asarray(strayed - self.problem.local(point).goal_slope / self.scale)

    def _strayed(self, point: FloatArray) -> float:
        if not point.size:
            return 0.0
        far = ((point - self.home) * self.problem.space.stretch) ** 2
        return float(STRAYING * far.mean())

    def _take(self, point: FloatArray, goal: float, slack: FloatArray) -> None:
        merit = goal / self.scale - self._strayed(point)
        found = Summit(point, goal, merit, self.problem.broken(point, slack))
        if found.better_than(self.best):
            self.best = found


def money_kept(problem: Problem) -> list[Condition]:
    """What is left of the rows must not be negative."""
    moving = problem.rows.matrix.any(axis=1)
    matrix, right = problem.rows.matrix[moving], problem.rows.right[moving]
    if not len(right):
        return []
    return [Condition(lambda x: np.asarray(right - matrix @ x), lambda _: -matrix)]


def demands_met(problem: Problem) -> list[Condition]:
    """What is left of the demands must not be negative."""
    if not problem.demands:
        return []
    return [
        Condition(
            lambda x: np.asarray(problem.at(x).slack[0]),
            lambda x: problem.local(x).slack_slope,
        )
    ]
