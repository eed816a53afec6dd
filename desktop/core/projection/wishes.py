"""Plans as the year loop reads them: years first, then one row for each plan.

Plans share the members' axis. One plan is compared over M members, or M plans on one
member, in the same call: NumPy broadcasts the axis of length one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.plan import Plan
from desktop.core.region import BoolArray, FloatArray


@dataclass(frozen=True, eq=False)
class Wishes:
    """What P plans ask for in the plan years; index 0 is the first of them.

    Attributes
    ----------
    budgets
        [T, P, C, 3].
    links
        [T, P, C, C].
    ports, targeting
        [T, P, C].
    agreements
        [T, P, J, C, C].
    joint_funding
        [T, P, C, C].
    debt_rule
        [P, 1], whether E16 limits the plan.
    """

    budgets: FloatArray
    links: FloatArray
    ports: FloatArray
    targeting: FloatArray
    agreements: FloatArray
    joint_funding: BoolArray
    debt_rule: BoolArray


def wishes_of(plans: Sequence[Plan], n_years: int) -> Wishes:
    """Read the first `n_years` years of every plan."""
    one = plans[0] if len(plans) == 1 else None

    def years_first(name: str, *axes: int) -> FloatArray:
        if one is not None:
            stacked = getattr(one, name)[None, ..., :n_years]
        else:
            stacked = np.stack([getattr(plan, name)[..., :n_years] for plan in plans])
        order = (stacked.ndim - 1, 0, *axes)
        return np.asarray(stacked.transpose(order))

    return Wishes(
        budgets=years_first("budgets", 1, 2),
        links=years_first("links", 1, 2),
        ports=years_first("ports", 1),
        targeting=years_first("targeting", 1),
        agreements=years_first("agreements", 3, 1, 2),
        joint_funding=years_first("joint_funding", 1, 2).astype(bool, copy=False),
        debt_rule=np.array([[plan.debt_rule] for plan in plans]),
    )
