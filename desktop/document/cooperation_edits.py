"""Edits of what cities agree on: courses of one pair, and many pairs at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from desktop.core.plan import Plan, base_plan
from desktop.core.plan_rules import check_plan
from desktop.core.region import BoolArray, Domain, Region
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.edits import ChangePlan, Edit
from desktop.document.scenario import Scenario

FULL_STRENGTH = 1.0


@dataclass(frozen=True)
class SetAgreementCourse:
    """Sets the wanted strength of one domain between two cities in every year.

    Attributes
    ----------
    strengths
        One for each plan year of the region.
    gesture
        Edits of one drag or burst of typing carry the same number above zero and
        become one undo step; 0 never merges.
    """

    label: EditLabel
    pair: tuple[int, int]
    domain: Domain
    strengths: tuple[float, ...]
    gesture: int = 0

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set it in both directions."""
        agreements = scenario.plan.agreements.copy()
        c, d = self.pair
        agreements[c, d, self.domain] = self.strengths
        agreements[d, c, self.domain] = self.strengths
        plan = replace(scenario.plan, agreements=agreements)
        check_plan(region, plan)
        return scenario.with_plan(plan)

    def merged_with(self, later: Edit) -> Edit | None:
        """The later course of one gesture."""
        if (
            isinstance(later, SetAgreementCourse)
            and later.gesture == self.gesture > 0
            and later.label == self.label
        ):
            return later
        return None


@dataclass(frozen=True)
class SetJointCourse:
    """Says for every year whether the link money of a pair is pooled."""

    label: EditLabel
    pair: tuple[int, int]
    pooled: tuple[bool, ...]

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Set it in both directions."""
        del region
        joint = scenario.plan.joint_funding.copy()
        c, d = self.pair
        joint[c, d] = joint[d, c] = self.pooled
        return scenario.with_plan(replace(scenario.plan, joint_funding=joint))

    def merged_with(self, later: Edit) -> Edit | None:
        """Never: each click is a step."""
        del later
        return None


def sign_all(region: Region, years: range, city: int | None = None) -> ChangePlan:
    """Every domain at full strength in some years.

    Parameters
    ----------
    years
        Positions after the base year.
    city
        Only the pairs of this city; all pairs where None.
    """
    mask = pairs_of(region, city)

    def sign(region: Region, plan: Plan) -> Plan:
        del region
        agreements = plan.agreements.copy()
        signed = agreements[mask]
        signed[:, :, years.start : years.stop] = FULL_STRENGTH
        agreements[mask] = signed
        return replace(plan, agreements=agreements)

    return ChangePlan(_label(EditKind.SIGN_ALL, region, city), sign)


def reset_cooperation(
    region: Region, city: int | None = None, partner: int | None = None
) -> ChangePlan:
    """Agreements and joint funding as on the base path.

    Parameters
    ----------
    city, partner
        Only this pair, or all pairs of `city` where `partner` is None, or all pairs.
    """
    mask = pairs_of(region, city, partner)

    def reset(region: Region, plan: Plan) -> Plan:
        base = base_plan(region)
        agreements, joint = plan.agreements.copy(), plan.joint_funding.copy()
        agreements[mask] = base.agreements[mask]
        joint[mask] = base.joint_funding[mask]
        return replace(plan, agreements=agreements, joint_funding=joint)

    kind = EditKind.RESET_COOPERATION
    return ChangePlan(_label(kind, region, city, partner), reset)


def pairs_of(
    region: Region, city: int | None = None, partner: int | None = None
) -> BoolArray:
    """[C, C], symmetric: the pairs meant, never a city with itself."""
    n = region.n_cities
    mask = ~np.eye(n, dtype=bool)
    if city is not None:
        mask &= (np.arange(n) == city)[:, None] | (np.arange(n) == city)[None, :]
    if partner is not None:
        mask &= (np.arange(n) == partner)[:, None] | (np.arange(n) == partner)[None, :]
    return mask


def _label(
    kind: EditKind, region: Region, city: int | None, partner: int | None = None
) -> EditLabel:
    return EditLabel(
        kind,
        city="" if city is None else region.cities[city].id,
        partner="" if partner is None else region.cities[partner].id,
    )
