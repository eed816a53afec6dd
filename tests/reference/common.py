# SPDX-License-Identifier: Apache-2.0
"""What both runs of the model do alike, in the order of section 2."""

from __future__ import annotations

import copy
import math
from types import SimpleNamespace

from tests.reference import economy, people, space
from tests.reference.inputs import Matrix, Vector
from tests.reference.shown import access, coordination, debt_ratio, theil

Years = list[SimpleNamespace]
"""One namespace a year, t = 0 first; its names are the symbols of the model."""


def start_of(g: SimpleNamespace, p: SimpleNamespace) -> SimpleNamespace:
    """Section 4: every state at t = 0, the same in both runs."""
    n, cities, ports = g.n, range(g.n), len(g.ports)
    return SimpleNamespace(
        N=list(g.N0),
        u=list(g.u0),
        lnR=[math.log(R) for R in g.R0],
        K=[g.inv * Y / (p.delta_K + p.K_g) for Y in g.Y0],
        G=[g.X0[c][0] / (p.delta_G + p.g_G) for c in cities],
        P1=[g.X0[c][0] * p.tau_G / 2 for c in cities],
        P2=[g.X0[c][0] * p.tau_G / 2 for c in cities],
        L1=zeros(n),
        L2=zeros(n),
        Z=zeros(n),
        B1=[0.0] * ports,
        B2=[0.0] * ports,
        Zp=[0.0] * ports,
        oc=[p.o0] * n,
        A=[0.0] * n,
        dD=[0.0] * n,
        dN=[0.0] * n,
        S=list(g.S0),
        E=list(g.E0),
        bed=list(g.bed0),
        doc=list(g.doc0),
        LE=list(g.LE0),
        a=copy.deepcopy(g.a0),
    )


def space_of(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    start: SimpleNamespace,
    q: Matrix,
    t: int,
    Ysup_before: Vector,
) -> None:
    """E1 to E4 up to the factors of E5; `start` is the base run at t = 0."""
    now.t = t
    now.T = space.travel_times(g, t, now.Z, q, now.a)
    now.f = space.contact(g, p, now.T, now.a)
    if now is start:
        now.F = [sum(now.f[c]) - now.f[c][c] for c in range(g.n)]
    now.w = space.contact_weights(now.f, start.F)
    now.MA = space.market_access(now.f, Ysup_before)
    now.SI = space.siphon(g, p, now.f, start.f, now.a)
    now.shares, now.L = space.routes_to_the_sea(g, p, now.T, now.Zp)
    now.XA = [(now.L[c] / start.L[c]) ** (-p.theta_X) for c in range(g.n)]
    now.fac = economy.plant_in_use(g, p, now.oc)


def rest_of(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    start: SimpleNamespace,
    t: int,
    b: SimpleNamespace,
) -> None:
    """What follows from output: ports, low income, contacts, shown figures."""
    now.Q, now.idle = space.port_traffic(g, p, now.shares, start.shares, now.Y, now.Zp)
    people.low_income(g, now, start.cov)
    now.env = people.joint_air_control(now.w, now.a)
    now.nb = people.better_served_neighbours(p, now.w, now.a, now.doc)
    now.X13 = economy.learning_contact(g, p, now.w, now.a, now.Ysup, now.N)
    now.rr = economy.relative_return(p, now.f, now.Ysup, now.K)
    now.dup = economy.duplication(g, p, start.w, now.a)
    now.debt = debt_ratio(g, p, t, b.Y, now.dD)
    now.acc = access(now.T, now.Y, now.N)
    now.theil = theil(now.Y, now.N)
    now.index = coordination(now)


def shared_next(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    start: SimpleNamespace,
    nxt: SimpleNamespace,
    b: SimpleNamespace,
) -> None:
    """E6, E7 and E8 to t + 1, the same rule in both runs."""
    nxt.oc = economy.next_idle_plant(p, now.oc, now.dup, start.dup)
    nxt.u = people.next_urban_share(g, p, now.u)
    nxt.lnR = people.next_ratio(g, p, now, b.X)
    nxt.cov = [
        now.cov[c]
        + (people.reached(p, now.pi[c], now.X[c], start.need[c]) - now.cov[c]) / 2
        for c in range(g.n)
    ]


def zeros(n: int) -> Matrix:
    return [[0.0] * n for _ in range(n)]
