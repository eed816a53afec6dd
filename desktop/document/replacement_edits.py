"""Edits that replace values of the data, or take replaced ones back: for all scenarios.

What a plan does not change follows the new data; what it does change stays as it was
set, and has to be within the bounds that the new data give.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.core.errors import PlanError, UserError
from desktop.core.plan import Plan, base_plan
from desktop.core.plan_rules import check_plan
from desktop.core.region import FloatArray, Line, Region
from desktop.core.replacements import Key, Replacement
from desktop.core.replacing import replaced_region
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.scenario import Scenario
from desktop.document.scenario_edits import ScenarioList

ROUNDING = 1e-9
"""Relative; local works are the base where links and port were only added to them."""


@dataclass(frozen=True)
class ReplaceValue:
    """Puts a value in place of one of the data, or another in place of that."""

    new: Replacement

    @property
    def label(self) -> EditLabel:
        """A replaced value."""
        return EditLabel(EditKind.REPLACE, replaced=self.new.key)

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Replace it and move every scenario to the new data.

        Raises
        ------
        UserError
            Where the value cannot be, or a scenario would break a bound with it.
        """
        others = _without(before, self.new.key)
        return moved_to(region, before, (*others, self.new))


@dataclass(frozen=True)
class TakeBack:
    """Gives back the value of the data."""

    key: Key

    @property
    def label(self) -> EditLabel:
        """A value taken back."""
        return EditLabel(EditKind.TAKE_BACK, replaced=self.key)

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Take it back and move every scenario to the new data.

        Raises
        ------
        UserError
            Where a scenario would break a bound without it.
        """
        return moved_to(region, before, _without(before, self.key))


def moved_to(
    region: Region, before: ScenarioList, replaced: tuple[Replacement, ...]
) -> ScenarioList:
    """All scenarios on the data with these values replaced.

    Parameters
    ----------
    region
        The one the scenarios stand on.

    Raises
    ------
    UserError
        Where a value cannot be, or a scenario would break a bound with it.
    """
    new = replaced_region(region, replaced)
    scenarios = brought_over(before.scenarios, region, new)
    return replace(before, scenarios=scenarios, replaced=new.replaced)


def brought_over(
    scenarios: Sequence[Scenario], old: Region, new: Region
) -> tuple[Scenario, ...]:
    """Scenarios of a file that replaces other values, on the data of another file.

    Raises
    ------
    UserError
        Where one of them would break a bound there.
    """
    if old is new:
        return tuple(scenarios)
    bases = base_plan(old), base_plan(new)
    return tuple(_moved(bases, new, scenario) for scenario in scenarios)


def rebased(plan: Plan, old: Region, new: Region) -> Plan:
    """The plan on other data: what follows the base follows the new one.

    Amounts and shares that differ from the base stay as they were set. Where links and
    the port are additional, local works follow the base and the heading with them.
    """
    return _between(plan, base_plan(old), base_plan(new))


def _between(plan: Plan, was: Plan, now: Plan) -> Plan:
    budgets = _follow(plan.budgets, was.budgets, now.budgets)
    works, base = plan.local_works, was.budgets[:, Line.INFRASTRUCTURE]
    on_top = np.abs(works - base) <= ROUNDING * base
    inside = plan.budgets[:, Line.INFRASTRUCTURE] - works
    budgets[:, Line.INFRASTRUCTURE] = np.where(
        on_top & (inside > 0.0),
        now.budgets[:, Line.INFRASTRUCTURE] + inside,
        budgets[:, Line.INFRASTRUCTURE],
    )
    targeting = _follow(plan.targeting, was.targeting, now.targeting)
    if np.array_equal(budgets, plan.budgets) and np.array_equal(
        targeting, plan.targeting
    ):
        return plan
    return replace(plan, budgets=budgets, targeting=targeting)


def _follow(values: FloatArray, was: FloatArray, now: FloatArray) -> FloatArray:
    return np.where(values == was, now, values)


def _moved(bases: tuple[Plan, Plan], new: Region, scenario: Scenario) -> Scenario:
    plan = _between(scenario.plan, *bases)
    try:
        check_plan(new, plan)
    except PlanError as problem:
        raise UserError(
            "replace_breaks_plan", scenario=scenario.text.name, problem=problem
        ) from problem
    return scenario if plan is scenario.plan else scenario.with_plan(plan)


def _without(before: ScenarioList, key: Key) -> tuple[Replacement, ...]:
    return tuple(one for one in before.replaced if one.key != key)
