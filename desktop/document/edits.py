"""Every change of a scenario as an object: what it is called and what it does.

Scenarios are values, so an edit needs no inverse of its own: the undo step keeps
the scenario before it, and going back cannot miss anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from desktop.core.plan import Plan, base_budgets
from desktop.core.plan_rules import check_plan
from desktop.core.region import Domain, FloatArray, Line, Region
from desktop.document.edit_labels import EditKind, EditLabel, Item
from desktop.document.scenario import Scenario, ScenarioText

__all__ = [
    "ChangePlan",
    "Edit",
    "EditKind",
    "EditLabel",
    "Item",
    "MoneyCell",
    "SetAgreement",
    "SetDebtRule",
    "SetHorizon",
    "SetJointFunding",
    "SetMoney",
    "SetTargeting",
    "SetText",
    "SingleStep",
    "settled",
]


@dataclass(frozen=True)
class MoneyCell:
    """One amount: `city` and `partner` are positions, `year` a position after base.

    `partner` is used by `Item.LINK` only. `amount` is 100 million yuan.
    """

    city: int
    item: Item
    year: int
    amount: float
    partner: int = -1


class Edit(Protocol):
    """A change of one scenario."""

    @property
    def label(self) -> EditLabel:
        """What the undo menu calls it."""
        ...

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """The scenario after it.

        Raises
        ------
        PlanError
            Where the result would break a bound; nothing is changed then.
        """
        ...

    def merged_with(self, later: Edit) -> Edit | None:
        """One edit for both, where a drag or a burst of typing makes them one step."""
        ...


class SingleStep:
    """An edit that is always an undo step of its own, such as a click."""

    def merged_with(self, later: Edit) -> Edit | None:
        """Never."""
        del later
        return None


@dataclass(frozen=True)
class SetMoney:
    """Sets amounts.

    Infrastructure keeps links and port and moves local works. Local works, a link
    and the port each keep the other parts and move the heading's total.

    Attributes
    ----------
    gesture
        Edits of one drag or burst of typing carry the same number above zero and
        become one undo step; 0 never merges.
    """

    label: EditLabel
    cells: tuple[MoneyCell, ...]
    gesture: int = 0

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set the cells in order, then check the bounds of the whole plan."""
        plan = scenario.plan
        budgets, links = plan.budgets.copy(), plan.links.copy()
        ports = plan.ports.copy()
        for cell in self.cells:
            c, t = cell.city, cell.year
            if cell.item is Item.EDUCATION:
                budgets[c, Line.EDUCATION, t] = cell.amount
            elif cell.item is Item.HEALTH:
                budgets[c, Line.HEALTH, t] = cell.amount
            elif cell.item is Item.INFRASTRUCTURE:
                budgets[c, Line.INFRASTRUCTURE, t] = cell.amount
            elif cell.item is Item.LOCAL_WORKS:
                inside = links[c, :, t].sum() + ports[c, t]
                budgets[c, Line.INFRASTRUCTURE, t] = cell.amount + inside
            elif cell.item is Item.LINK:
                if cell.partner in {-1, c}:
                    raise ValueError(cell)
                budgets[c, Line.INFRASTRUCTURE, t] += (
                    cell.amount - links[c, cell.partner, t]
                )
                links[c, cell.partner, t] = cell.amount
            else:
                budgets[c, Line.INFRASTRUCTURE, t] += cell.amount - ports[c, t]
                ports[c, t] = cell.amount
        budgets = settled(budgets, base_budgets(region))
        changed = replace(plan, budgets=budgets, links=links, ports=ports)
        return _checked(region, scenario, changed)

    def merged_with(self, later: Edit) -> Edit | None:
        """The later amounts where both belong to one gesture on the same cells."""
        if (
            isinstance(later, SetMoney)
            and later.gesture == self.gesture > 0
            and later.label == self.label
        ):
            return later
        return None


@dataclass(frozen=True)
class SetTargeting:
    """Sets the share aimed at the poorest for one city in some years."""

    label: EditLabel
    city: int
    years: tuple[int, ...]
    share: float
    gesture: int = 0

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set the share in every year of `years`."""
        targeting = scenario.plan.targeting.copy()
        targeting[self.city, list(self.years)] = self.share
        return _checked(region, scenario, replace(scenario.plan, targeting=targeting))

    def merged_with(self, later: Edit) -> Edit | None:
        """The later share of one gesture."""
        if (
            isinstance(later, SetTargeting)
            and later.gesture == self.gesture > 0
            and later.label == self.label
        ):
            return later
        return None


@dataclass(frozen=True)
class SetAgreement:
    """Sets the wanted strength of one domain between two cities in some years."""

    label: EditLabel
    pair: tuple[int, int]
    domain: Domain
    years: tuple[int, ...]
    strength: float
    gesture: int = 0

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set it in both directions."""
        agreements = scenario.plan.agreements.copy()
        c, d = self.pair
        agreements[c, d, self.domain, list(self.years)] = self.strength
        agreements[d, c, self.domain, list(self.years)] = self.strength
        return _checked(region, scenario, replace(scenario.plan, agreements=agreements))

    def merged_with(self, later: Edit) -> Edit | None:
        """The later strength of one gesture."""
        if (
            isinstance(later, SetAgreement)
            and later.gesture == self.gesture > 0
            and later.label == self.label
        ):
            return later
        return None


@dataclass(frozen=True)
class SetJointFunding(SingleStep):
    """Pools the link money of a pair, or stops pooling it, in some years."""

    label: EditLabel
    pair: tuple[int, int]
    years: tuple[int, ...]
    pooled: bool

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set it in both directions."""
        joint = scenario.plan.joint_funding.copy()
        c, d = self.pair
        joint[c, d, list(self.years)] = self.pooled
        joint[d, c, list(self.years)] = self.pooled
        return _checked(region, scenario, replace(scenario.plan, joint_funding=joint))


@dataclass(frozen=True)
class ChangePlan(SingleStep):
    """Replaces the plan as a whole: resets, imports, pasted blocks, spreads."""

    label: EditLabel
    change: Callable[[Region, Plan], Plan]

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Apply the change and check the bounds."""
        return _checked(region, scenario, self.change(region, scenario.plan))


@dataclass(frozen=True)
class SetDebtRule(SingleStep):
    """Turns the debt rule of E16 on or off."""

    label: EditLabel
    on: bool

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set the switch."""
        return _checked(region, scenario, replace(scenario.plan, debt_rule=self.on))


@dataclass(frozen=True)
class SetText(SingleStep):
    """Writes name, note and author; translations of a sample do not outlive it.

    Attributes
    ----------
    author
        None keeps the author.
    """

    label: EditLabel
    text: ScenarioText
    author: str | None = None

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Replace the text."""
        del region
        author = scenario.author if self.author is None else self.author
        return replace(scenario, text=self.text, translations={}, author=author)


@dataclass(frozen=True)
class SetHorizon(SingleStep):
    """Sets the last year projected and shown."""

    label: EditLabel
    horizon: int

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Replace the horizon within the region's years."""
        horizon = int(np.clip(self.horizon, region.base_year + 1, region.last_year))
        return replace(scenario, horizon=horizon)


def settled(budgets: FloatArray, base: FloatArray) -> FloatArray:
    """The budgets, with what differs from the base by rounding alone set to the base.

    Money put into a part of infrastructure and taken out again leaves the heading a
    rounding error beside its base; it must be the base to the last bit, because a
    changed cell is marked until it is.
    """
    return np.where(np.abs(budgets - base) <= 1e-12 * base, base, budgets)


def _checked(region: Region, scenario: Scenario, plan: Plan) -> Scenario:
    check_plan(region, plan)
    return scenario.with_plan(plan)
