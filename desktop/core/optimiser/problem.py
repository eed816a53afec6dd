"""A search as numbers: the goal and what is left of every limit, at any points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from desktop.core.optimiser.goals import Goal
from desktop.core.optimiser.limits import Limit, Lock
from desktop.core.optimiser.results import Demand, demands_of, slacks
from desktop.core.optimiser.rows import Rows, rows_of
from desktop.core.optimiser.space import Space, space_of
from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.core.projection import BaseRun, project_plans
from desktop.core.region import FloatArray, Region

BATCH = 128
"""Plans projected in one call; more are not quicker."""
STEP = 1e-5
"""Of a ratio, for differences: the model is smooth far below it, its rounding above."""


@dataclass(frozen=True, eq=False)
class Task:
    """What is searched for and in which world.

    Attributes
    ----------
    central
        One member.
    base
        Its base run, to the horizon of the search.
    start
        The plan that is to become better.
    """

    region: Region
    central: Draws
    base: BaseRun
    start: Plan
    goal: Goal
    limits: tuple[Limit, ...]


@dataclass(frozen=True, eq=False)
class Values:
    """At P points: the goal, the more the better, [P], and slacks of demands [P, D]."""

    goal: FloatArray
    slack: FloatArray


@dataclass(frozen=True, eq=False)
class Local:
    """At one point: the same, and how they change with each variable, [V], [D, V]."""

    goal: float
    slack: FloatArray
    goal_slope: FloatArray
    slack_slope: FloatArray


@dataclass(frozen=True, eq=False)
class Problem:
    """A task with its space, rows and demands."""

    task: Task
    space: Space
    rows: Rows
    demands: tuple[Demand, ...]
    _here: dict[bytes, Values] = field(default_factory=dict)
    _known: dict[bytes, Local] = field(default_factory=dict)

    def values(self, points: FloatArray) -> Values:
        """Project the plans of points [P, V]."""
        task, parts = self.task, []
        for start in range(0, len(points), BATCH):
            plans = self.space.plans(points[start : start + BATCH])
            run = project_plans(task.region, task.central, plans, task.base)
            goal = task.goal.sense * task.goal.value(task.base, run)
            parts.append(Values(goal, slacks(self.demands, run)))
        return Values(
            np.concatenate([part.goal for part in parts]),
            np.concatenate([part.slack for part in parts]),
        )

    def at(self, point: FloatArray) -> Values:
        """Of one point; the last one is remembered, for goal and limits ask apart."""
        key = point.tobytes()
        if key not in self._here:
            found = self.values(point[None])
            self._here.clear()
            self._here[key] = found
        return self._here[key]

    def local(self, point: FloatArray) -> Local:
        """Values and slopes at a point, all in one call; the last one is remembered."""
        key = point.tobytes()
        if key not in self._known:
            # Downwards at the upper bound, so that no plan outside its bounds is run.
            steps = np.where(point + STEP > self.space.high, -STEP, STEP)
            around = np.vstack([point, point + np.diag(steps)])
            found = self.values(around)
            self._known.clear()
            self._known[key] = Local(
                float(found.goal[0]),
                found.slack[0],
                (found.goal[1:] - found.goal[0]) / steps,
                ((found.slack[1:] - found.slack[0]) / steps[:, None]).T,
            )
        return self._known[key]

    def broken(self, point: FloatArray, slack: FloatArray) -> float:
        """How far the worst limit is broken, relative to its size; 0 where none is."""
        worst = max(
            -self.rows.slack(point).min(initial=0.0), -slack.min(initial=0.0), 0.0
        )
        return float(worst)


def problem_of(task: Task, limits: Iterable[Limit] | None = None) -> Problem:
    """Make a task's problem, with all its limits or only some.

    Raises
    ------
    UserError
        Where a limit speaks of what does not exist.
    """
    kept = task.limits if limits is None else tuple(limits)
    locks = [limit for limit in kept if isinstance(limit, Lock)]
    n_years = task.base.n_years
    space = space_of(task.region, task.start, n_years, locks)
    demands = demands_of(task.region, n_years, kept)
    return Problem(task, space, rows_of(space, kept), demands)
