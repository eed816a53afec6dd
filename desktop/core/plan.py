"""What the planner decides: money, targeting, agreements, joint funding."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from desktop.core.region import BoolArray, FloatArray, Line, Region

LOWEST_BUDGET_RATIO = 0.3
HIGHEST_BUDGET_RATIO = 3.0
HIGHEST_TARGETING = 0.20
TOLERANCE = 1e-6
"""Relative tolerance of every bound."""


@dataclass(frozen=True, eq=False)
class Plan:
    """A plan as wished for, before the debt rule; arrays are read-only.

    Years run along the *last* axis: index 0 is the first year after the base year.

    Attributes
    ----------
    budgets
        [C, 3, T]: heading totals; infrastructure includes links and port.
    links
        [C, C, T]: money of the first city for its half of the link to the second.
    ports
        [C, T]: port money, zero where the city has no port.
    targeting
        [C, T]: share of all three headings aimed at the poorest.
    agreements
        [C, C, J, T]: wanted strength, symmetric.
    joint_funding
        [C, C, T]: whether the pair's link money is pooled, symmetric.
    debt_rule
        Whether E16 limits extra debt.
    """

    budgets: FloatArray
    links: FloatArray
    ports: FloatArray
    targeting: FloatArray
    agreements: FloatArray
    joint_funding: BoolArray
    debt_rule: bool = field(default=True)

    def __post_init__(self) -> None:
        for array in (
            self.budgets,
            self.links,
            self.ports,
            self.targeting,
            self.agreements,
            self.joint_funding,
        ):
            array.flags.writeable = False

    @property
    def local_works(self) -> FloatArray:
        """[C, T]: infrastructure less links and port; negative where over-committed."""
        inside = self.links.sum(axis=1) + self.ports
        return np.asarray(self.budgets[:, Line.INFRASTRUCTURE] - inside)

    def equals(self, other: Plan) -> bool:
        """Whether both ask for exactly the same."""
        return (
            self.debt_rule == other.debt_rule
            and np.array_equal(self.budgets, other.budgets)
            and np.array_equal(self.links, other.links)
            and np.array_equal(self.ports, other.ports)
            and np.array_equal(self.targeting, other.targeting)
            and np.array_equal(self.agreements, other.agreements)
            and np.array_equal(self.joint_funding, other.joint_funding)
        )


def base_budgets(region: Region) -> FloatArray:
    """[C, 3, T]: base spending grown at the common rate (E16)."""
    t = np.arange(1, region.n_years + 1)
    growth = (1.0 + region.state.spending_growth) ** t
    return region.state.spending[:, :, None] * growth


def base_plan(region: Region) -> Plan:
    """The plan in which nothing new is decided."""
    c, t = region.n_cities, region.n_years
    strengths = region.network.agreements[..., None]
    return Plan(
        budgets=base_budgets(region),
        links=np.zeros((c, c, t)),
        ports=np.zeros((c, t)),
        targeting=np.full((c, t), region.state.targeted_share),
        agreements=np.repeat(strengths, t, axis=3),
        joint_funding=np.zeros((c, c, t), dtype=bool),
    )
