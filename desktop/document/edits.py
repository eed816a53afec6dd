"""Every change of a scenario as an object: what it is called and what it does.

Scenarios are values, so an edit needs no inverse of its own: the undo step keeps
the scenario before it, and going back cannot miss anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol

import numpy as np

from desktop.core.plan import Plan
from desktop.core.plan_rules import check_plan
from desktop.core.region import Domain, Line, Region
from desktop.document.scenario import Scenario, ScenarioText


class EditKind(Enum):
    """What the undo menu names; the sentence is made in the window."""

    BUDGET = auto()
    TARGETING = auto()
    AGREEMENT = auto()
    JOINT_FUNDING = auto()
    DEBT_RULE = auto()
    HORIZON = auto()
    TEXT = auto()
    PASTE = auto()
    RESET = auto()
    SPREAD = auto()
    IMPORT = auto()


@dataclass(frozen=True)
class EditLabel:
    """Facts for the name of an undo step; fields that do not apply are empty.

    Attributes
    ----------
    city, partner
        Ids of the region.
    item
        Budget item changed.
    years
        First and last calendar year touched.
    """

    kind: EditKind
    city: str = ""
    partner: str = ""
    item: Item | None = None
    domain: Domain | None = None
    years: tuple[int, int] | None = None


class Item(Enum):
    """What money can be typed for; the parts of infrastructure on their own."""

    INFRASTRUCTURE = "infrastructure"
    LOCAL_WORKS = "local_works"
    LINK = "link"
    PORT = "port"
    EDUCATION = "education"
    HEALTH = "health"


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
                budgets[c, Line.INFRASTRUCTURE, t] += (
                    cell.amount - links[c, cell.partner, t]
                )
                links[c, cell.partner, t] = cell.amount
            else:
                budgets[c, Line.INFRASTRUCTURE, t] += cell.amount - ports[c, t]
                ports[c, t] = cell.amount
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
        same = isinstance(later, SetTargeting) and later.label == self.label
        return later if same and _one_gesture(self, later) else None


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
        same = isinstance(later, SetAgreement) and later.label == self.label
        return later if same and _one_gesture(self, later) else None


@dataclass(frozen=True)
class SetJointFunding:
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

    def merged_with(self, later: Edit) -> Edit | None:
        """Never: each click is a step."""
        del later
        return None


@dataclass(frozen=True)
class ChangePlan:
    """Replaces the plan as a whole: resets, imports, pasted blocks, spreads."""

    label: EditLabel
    change: Callable[[Region, Plan], Plan]

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Apply the change and check the bounds."""
        return _checked(region, scenario, self.change(region, scenario.plan))

    def merged_with(self, later: Edit) -> Edit | None:
        """Never."""
        del later
        return None


@dataclass(frozen=True)
class SetDebtRule:
    """Turns the debt rule of E16 on or off."""

    label: EditLabel
    on: bool

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set the switch."""
        return _checked(region, scenario, replace(scenario.plan, debt_rule=self.on))

    def merged_with(self, later: Edit) -> Edit | None:
        """Never."""
        del later
        return None


@dataclass(frozen=True)
class SetText:
    """Writes name and note; translations of a sample do not outlive it."""

    label: EditLabel
    text: ScenarioText

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Replace the text."""
        del region
        return replace(scenario, text=self.text, translations={})

    def merged_with(self, later: Edit) -> Edit | None:
        """Never."""
        del later
        return None


@dataclass(frozen=True)
class SetHorizon:
    """Sets the last year projected and shown."""

    label: EditLabel
    horizon: int

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Replace the horizon within the region's years."""
        horizon = int(np.clip(self.horizon, region.base_year + 1, region.last_year))
        return replace(scenario, horizon=horizon)

    def merged_with(self, later: Edit) -> Edit | None:
        """Never."""
        del later
        return None


def _one_gesture(
    first: SetTargeting | SetAgreement, later: SetTargeting | SetAgreement
) -> bool:
    return first.gesture == later.gesture > 0


def _checked(region: Region, scenario: Scenario, plan: Plan) -> Scenario:
    check_plan(region, plan)
    return scenario.with_plan(plan)
