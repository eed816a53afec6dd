# SPDX-License-Identifier: Apache-2.0
"""The plan run, always beside its base run."""

from __future__ import annotations

import math
from types import SimpleNamespace

from desktop.core.plan import Plan
from tests.reference import economy, people
from tests.reference.common import (
    Years,
    rest_of,
    shared_next,
    space_of,
    start_of,
    zeros,
)
from tests.reference.inputs import Vector, decisions, wished_agreements


def plan_run(
    g: SimpleNamespace, p: SimpleNamespace, plan: Plan, base: Years, last: int
) -> Years:
    start = base[0]
    now = start_of(g, p)
    now.cov = list(start.cov)
    _plan_year(g, p, now, base[0], start, plan, list(g.Y0))
    years = [now]
    for t in range(1, last + 1):
        nxt = _plan_next(g, p, years[-1], base, plan, t)
        _plan_year(g, p, nxt, base[t], start, plan, years[-1].Ysup)
        years.append(nxt)
    return years


def _plan_year(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    b: SimpleNamespace,
    start: SimpleNamespace,
    plan: Plan,
    Ysup_before: Vector,
) -> None:
    """All results of a year of the plan run, in the order of section 2."""
    t = b.t
    wish = decisions(g, plan, t)
    money = economy.take_money(g, p, wish, b, now.dD, plan.debt_rule)
    now.asked, now.X, now.sc = wish.X, money.X, money.sc
    now.LOC = economy.pay_agreements(g, p, money.LOC, now.a)
    now.linkmoney, now.portmoney, now.pi = money.K, money.B, wish.pi
    now.pf = [(1 - pi) / (1 - g.pi0) for pi in wish.pi]
    space_of(g, p, now, start, wish.q, t, Ysup_before)
    now.Ysup = economy.supply(g, p, now, b)
    now.Y = [
        now.Ysup[c] + p.mult * sum(now.X[c][h] - b.X[c][h] for h in range(3))
        for c in range(g.n)
    ]
    people.incomes(g, now)
    now.Hpre = people.low_income_before_help(g, p, now)
    now.env = people.joint_air_control(now.w, now.a)
    now.pm = people.air(g, p, now, b)
    rest_of(g, p, now, start, t, b)


def _plan_next(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    base: Years,
    plan: Plan,
    t: int,
) -> SimpleNamespace:
    """States of year t of the plan run from year t - 1."""
    b, b_next, start, cities = base[t - 1], base[t], base[0], range(g.n)
    nxt = SimpleNamespace()
    nxt.K = economy.next_capital(g, p, now, b)
    economy.next_works(p, now, nxt)
    _next_links_and_ports(g, p, now, nxt)
    nxt.E = people.next_expected_schooling(g, p, now, b, b_next.E)
    nxt.S = people.next_adult_schooling(g, p, now, b.E)
    people.next_health(p, now, b, b_next, nxt)
    nxt.dN = people.next_moves(p, now, b)
    nxt.N = [b_next.N[c] * math.exp(nxt.dN[c]) for c in cities]
    nxt.A = [now.A[c] + p.lam * _harmonic(now.X13[c], b.X13[c]) for c in cities]
    wish = wished_agreements(plan, t)
    nxt.a = [
        [
            [have + (want - have) / p.tau_a for have, want in zip(*pair, strict=True)]
            for pair in zip(now.a[c], wish[c], strict=True)
        ]
        for c in cities
    ]
    nxt.dD = economy.next_debt(g, p, now, b)
    shared_next(g, p, now, start, nxt, b)
    return nxt


def _next_links_and_ports(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, nxt: SimpleNamespace
) -> None:
    nxt.L1, nxt.L2, nxt.Z = zeros(g.n), zeros(g.n), zeros(g.n)
    for c in range(g.n):
        for d in range(g.n):
            nxt.L1[c][d], nxt.L2[c][d], nxt.Z[c][d] = economy.next_chain(
                now.L1[c][d],
                now.L2[c][d],
                now.Z[c][d],
                2 / p.tau_L,
                now.linkmoney[c][d] * now.pf[c],
            )
    nxt.B1, nxt.B2, nxt.Zp = [], [], []
    for k, c in enumerate(g.ports):
        first, second, finished = economy.next_chain(
            now.B1[k], now.B2[k], now.Zp[k], 2 / 3, now.portmoney[c] * now.pf[c]
        )
        nxt.B1.append(first)
        nxt.B2.append(second)
        nxt.Zp.append(finished)


def _harmonic(own: float, base: float) -> float:
    """E13: twice the product over the sum, zero where the base run has nothing."""
    return 0.0 if base == 0 else 2 * own * base / (own + base)
