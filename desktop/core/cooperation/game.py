"""The game: what cities may do with their money, and what everybody gets from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from desktop.core.cooperation.payoffs import Payoff
from desktop.core.cooperation.states import LINKS, PORT, States
from desktop.core.optimiser.space import periods_of
from desktop.core.parameters import Draws
from desktop.core.plan import (
    HIGHEST_BUDGET_RATIO,
    LOWEST_BUDGET_RATIO,
    TOLERANCE,
    Plan,
    base_budgets,
)
from desktop.core.projection import BaseRun, Run, project_plans
from desktop.core.region import BoolArray, Domain, FloatArray, Line, Region
from desktop.core.scores import year_weights

BATCH = 128
"""Plans projected in one call."""
INDIFFERENT = 1e-7
"""A gain below this share of a city's discounted output is none."""


def go_on() -> None:
    """Project at once."""


@dataclass(frozen=True, eq=False)
class Game:
    """Cities with fixed envelopes, their moves and what they are after.

    Attributes
    ----------
    base
        Of one member, to the horizon.
    start
        Its totals are the envelopes; what it does before the plan periods stays.
    floor
        Least of education and health, times base money.
    domains
        That can be agreed on; others stay as in the plan at the start.
    links
        Whether links between cities are played for; else they too stay as they are.
    wait_turn
        Called before every projection: may wait for whoever shares the machine, or
        raise `Cancelled` to leave the work at once.
    """

    region: Region
    central: Draws
    base: BaseRun
    start: Plan
    payoff: Payoff
    floor: float
    domains: tuple[Domain, ...] = tuple(Domain)
    links: bool = True
    wait_turn: Callable[[], None] = go_on

    @cached_property
    def envelope(self) -> FloatArray:
        """[C, T], money of each city in the years that are played for."""
        return np.asarray(self.start.budgets.sum(axis=1)[:, self.years])

    @cached_property
    def years(self) -> BoolArray:
        """[T], the years of plan periods up to the horizon."""
        played = np.zeros(self.region.n_years, dtype=bool)
        for period in periods_of(self.region, self.base.n_years):
            played[period] = True
        return played

    @cached_property
    def worth_noticing(self) -> FloatArray:
        """[C], 100 million yuan; smaller gains move nobody."""
        years = year_weights(self.base.n_years, self.payoff.discount_rate)
        size = (years[:, None] * self.base.gdp[0]).sum(axis=0)
        return np.asarray(INDIFFERENT * size)

    def first(self) -> States:
        """Everybody does what the plan at the start has in the mean of its years.

        What it has agreed beyond the base year counts as signed.
        """
        plan, n = self.start, self.region.n_cities
        total = self.envelope.sum(axis=1)
        split = np.zeros((1, n, LINKS + n))
        split[0, :, PORT] = plan.ports[:, self.years].sum(axis=1) / total
        split[0, :, LINKS:] = plan.links[..., self.years].sum(axis=2) / total[:, None]
        for line in Line:
            money = plan.budgets[:, line, self.years].sum(axis=1)
            split[0, :, line] = money / total
        split[0, :, Line.INFRASTRUCTURE] -= split[0, :, PORT:].sum(axis=1)
        wished = plan.agreements[..., self.years].mean(axis=-1)
        return States(
            split,
            (wished > self.region.network.agreements + TOLERANCE)[None],
            plan.joint_funding[..., self.years].any(axis=-1)[None],
            np.zeros((1, n, n)),
        )

    def money(self, states: States) -> FloatArray:
        """[P, C, T], what every city spends in the years played for."""
        kept = 1.0 - states.sent.sum(axis=2)
        received = np.swapaxes(states.sent, 1, 2) @ self.envelope
        return np.asarray(kept[..., None] * self.envelope + received)

    def plans(self, states: States) -> list[Plan]:
        """The plans of the states."""
        money, n = self.money(states), self.region.n_cities
        inside = states.split[:, :, PORT:].sum(axis=2)
        headings = states.split[:, :, : len(Line)].copy()
        headings[:, :, Line.INFRASTRUCTURE] += inside
        budgets = np.repeat(self.start.budgets[None], len(states), axis=0)
        budgets[..., self.years] = headings[..., None] * money[:, :, None]
        links = np.repeat(self.start.links[None], len(states), axis=0)
        links[..., self.years] = states.split[:, :, LINKS:, None] * money[:, :, None]
        ports = np.repeat(self.start.ports[None], len(states), axis=0)
        ports[..., self.years] = states.split[:, :, PORT, None] * money
        pooled = np.repeat(self.start.joint_funding[None], len(states), axis=0)
        pooled[..., self.years] = states.pooled[..., None]
        base = self.region.network.agreements
        wished = np.where(states.signed, 1.0, base)
        agreements = np.repeat(self.start.agreements[None], len(states), axis=0)
        agreements[..., self.years] = wished[..., None]
        lent = states.sent.reshape(len(states), n * n).any(axis=1)
        return [
            replace(
                self.start,
                budgets=budgets[p],
                links=links[p],
                ports=ports[p],
                agreements=agreements[p],
                joint_funding=pooled[p],
                debt_rule=self.start.debt_rule and not lent[p],
            )
            for p in range(len(states))
        ]

    def run(self, states: States) -> Run:
        """Project all states in one call."""
        self.wait_turn()
        return project_plans(self.region, self.central, self.plans(states), self.base)

    def payoffs(self, states: States) -> FloatArray:
        """[P, C], what every city gets, 100 million yuan."""
        if not len(states):
            return np.zeros((0, self.region.n_cities))
        found = [
            self.payoff.of(self.region, self.base, self.run(part))
            for part in (
                states.part(start, start + BATCH)
                for start in range(0, len(states), BATCH)
            )
        ]
        return np.concatenate(found) - self.costs(states)

    def costs(self, states: States) -> FloatArray:
        """[P, C], what agreements cost every city."""
        each = self.payoff.cost_of_agreement(int(self.years.sum()))
        return np.asarray(each * states.signed.sum(axis=(2, 3)))

    def allowed(self, states: States) -> BoolArray:
        """[P], whether every city keeps to the bounds of a plan and the floors."""
        base = base_budgets(self.region)[..., self.years]
        headings = states.split[:, :, : len(Line)].copy()
        headings[:, :, Line.INFRASTRUCTURE] += states.split[:, :, PORT:].sum(axis=2)
        ratio = headings[..., None] * self.money(states)[:, :, None] / base
        low = np.full(len(Line), LOWEST_BUDGET_RATIO)
        low[[Line.EDUCATION, Line.HEALTH]] = max(self.floor, LOWEST_BUDGET_RATIO)
        least, most = ratio.min(axis=-1), ratio.max(axis=-1)
        kept = (least >= low - 1e-9) & (most <= HIGHEST_BUDGET_RATIO + 1e-9)
        lines = (states.split >= -1e-12).all(axis=(1, 2))
        given = (states.sent >= -1e-12).all(axis=(1, 2))
        return np.asarray(kept.all(axis=(1, 2)) & lines & given)
