"""What a search for the best allocation is asked, and what comes out of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from desktop.core.errors import UserError
from desktop.core.indicators import BY_ID
from desktop.core.optimiser import (
    Binding,
    Bound,
    ChangeLimit,
    Clash,
    CurvePoint,
    Goal,
    LeastMoney,
    Limit,
    Lock,
    Measure,
    MoneyLimit,
    ResultLimit,
    Task,
    Whose,
    common_envelope,
    debt_ceilings,
    lending,
    moves_between_cities,
    optimise,
    own_envelopes,
    trade_off,
)
from desktop.core.parameters import central_draws
from desktop.core.plan import Plan
from desktop.core.progress import Watch
from desktop.core.projection import BaseRun, Run, project_base, project_plan
from desktop.core.region import Line, Region
from desktop.core.replacing import parameters_of
from desktop.document.locks import Locks
from desktop.document.money import Column
from desktop.document.scenario import Scenario
from desktop.document.targets import is_at_most

_LINES = {
    Column.INFRASTRUCTURE: Line.INFRASTRUCTURE,
    Column.LOCAL_WORKS: Line.INFRASTRUCTURE,
    Column.EDUCATION: Line.EDUCATION,
    Column.HEALTH: Line.HEALTH,
}
"""Columns of the budget table whose money a search moves."""


class Envelope(Enum):
    """Whose money may be spent."""

    OWN = "own"
    COMMON = "common"
    FREE = "free"


@dataclass(frozen=True)
class Rules:
    """Limits that are switched on by themselves; None where one is off.

    Attributes
    ----------
    change
        Share by which a heading may move from one year to the next.
    education, health
        Least share of the base money of each city.
    debt
        Share of GDP by which a city's debt may pass that of the base path at the end
        of each plan period.
    """

    change: float | None = None
    education: float | None = None
    health: float | None = None
    debt: float | None = None


@dataclass(frozen=True)
class SearchSetting:
    """All choices of a search.

    Attributes
    ----------
    limits
        Those the user wrote, beside the rules.
    keeps_targets
        Whether the targets of the scenario must be reached.
    locks
        Cells of the budget table that are held; None where they are not kept.
    """

    goal: Goal
    envelope: Envelope = Envelope.OWN
    rules: Rules = Rules()
    limits: tuple[Limit, ...] = ()
    keeps_targets: bool = False
    locks: Locks | None = None
    seed: int = 2023


@dataclass(frozen=True, eq=False)
class SearchResult:
    """The best plan found, beside the one it began with.

    Attributes
    ----------
    before, after
        The goal's value.
    base, run_before, run_after
        The base run, and the runs of both plans.
    """

    scenario: Scenario
    setting: SearchSetting
    plan: Plan
    before: float
    after: float
    binding: tuple[Binding, ...]
    stopped: bool
    base: BaseRun
    run_before: Run
    run_after: Run


@dataclass(frozen=True, eq=False)
class CurveResult:
    """The curve of output against equality."""

    scenario: Scenario
    setting: SearchSetting
    points: tuple[CurvePoint, ...]
    base: BaseRun
    runs: tuple[Run, ...]
    run_before: Run


def task_of(region: Region, scenario: Scenario, setting: SearchSetting) -> Task:
    """The task of a setting on central values, to the horizon of the scenario."""
    central = central_draws(parameters_of(region), region)
    base = project_base(region, central, scenario.horizon)
    limits = limits_of(region, scenario, setting, base)
    plan = scenario.plan
    if moves_between_cities(limits):
        plan = lending(plan)
    return Task(region, central, base, plan, setting.goal, limits)


def limits_of(
    region: Region, scenario: Scenario, setting: SearchSetting, base: BaseRun
) -> tuple[Limit, ...]:
    """All limits of a setting: envelope, rules, the user's own, targets, locks."""
    found: list[Limit] = []
    if setting.envelope is Envelope.OWN:
        found.append(own_envelopes())
    elif setting.envelope is Envelope.COMMON:
        found.append(common_envelope())
    found += _of_rules(region, setting.rules, base)
    found += setting.limits
    if setting.keeps_targets:
        found += targets_as_limits(scenario)
    if setting.locks is not None:
        found += locks_as_limits(region, setting.locks)
    return tuple(dict.fromkeys(found))


def _of_rules(region: Region, rules: Rules, base: BaseRun) -> Iterator[Limit]:
    if rules.change is not None:
        yield ChangeLimit(rules.change)
    floors = {Line.EDUCATION: rules.education, Line.HEALTH: rules.health}
    for line, share in floors.items():
        if share is not None:
            yield MoneyLimit(Bound.LEAST, share, Measure.OF_BASE, Whose.EACH, line)
    if rules.debt is not None:
        years = checked_years(region, base.n_years)
        yield from debt_ceilings(region, base, rules.debt, years)


def checked_years(region: Region, n_years: int) -> tuple[int, ...]:
    """The last years of the plan periods up to the horizon, and the horizon."""
    last = region.years[n_years - 1]
    ends = {min(period.last, last) for period in region.periods if period.first <= last}
    return tuple(sorted({year for year in ends if year in region.years} | {last}))


def targets_as_limits(scenario: Scenario) -> tuple[ResultLimit, ...]:
    """What the scenario's targets demand; those after its horizon are left out."""
    return tuple(
        ResultLimit(
            one.indicator,
            one.place,
            Bound.MOST if is_at_most(BY_ID[one.indicator]) else Bound.LEAST,
            one.value,
            one.year,
        )
        for one in scenario.targets
        if one.year <= scenario.horizon
    )


def locks_as_limits(region: Region, locks: Locks) -> tuple[Lock, ...]:
    """Held cells, rows and columns of the budget table as locks of a search."""
    found = [
        Lock(city.id, line)
        for city in region.cities
        for column, line in _LINES.items()
        if locks.holds(city.id, column)
    ]
    return tuple(dict.fromkeys(found))


def search(
    region: Region, scenario: Scenario, setting: SearchSetting, watch: Watch
) -> SearchResult | Clash:
    """Search the best allocation; stopped, the best one so far.

    Raises
    ------
    UserError
        Where a limit speaks of what does not exist, or least money has nothing that it
        must reach.
    """
    task = task_of(region, scenario, setting)
    if isinstance(setting.goal, LeastMoney) and not any(map(_holds_up, task.limits)):
        raise UserError("search_nothing_wanted")
    generator = np.random.default_rng(setting.seed)
    found = optimise(task, generator=generator, watch=watch)
    if isinstance(found, Clash):
        return found
    return SearchResult(
        scenario,
        setting,
        found.plan,
        found.before,
        found.after,
        found.binding,
        found.stopped,
        task.base,
        project_plan(region, task.central, task.start, task.base),
        project_plan(region, task.central, found.plan, task.base),
    )


def search_curve(
    region: Region, scenario: Scenario, setting: SearchSetting, watch: Watch
) -> CurveResult | Clash:
    """The curve of output against equality within the limits of a setting.

    Raises
    ------
    UserError
        Where a limit speaks of what does not exist.
    """
    task = task_of(region, scenario, setting)
    generator = np.random.default_rng(setting.seed)
    points = trade_off(task, generator=generator, watch=watch)
    if isinstance(points, Clash):
        return points
    runs = [project_plan(region, task.central, p.plan, task.base) for p in points]
    before = project_plan(region, task.central, task.start, task.base)
    return CurveResult(scenario, setting, points, task.base, tuple(runs), before)


def found_scenario(scenario: Scenario, plan: Plan, name: str, note: str) -> Scenario:
    """A scenario of a plan found, named and with a note."""
    text = replace(scenario.text, name=name, note=note)
    bare = replace(scenario, text=text, translations={})
    return bare.with_plan(plan)


def _holds_up(limit: Limit) -> bool:
    """Whether a limit keeps money or a result from falling to its bound."""
    if isinstance(limit, ResultLimit):
        return True
    return isinstance(limit, MoneyLimit) and limit.bound is Bound.LEAST
