# SPDX-License-Identifier: Apache-2.0
"""E5, E6, E9, E10, E13, E16: output, capital, works, learning, money and debt."""

from __future__ import annotations

import math
from types import SimpleNamespace

from tests.reference.inputs import INDUSTRY, INF, SCIENCE, Matrix, Vector


def clip(value: float, low: float, high: float) -> float:
    """The value, or the bound it passes."""
    return min(max(value, low), high)


def base_money(g: SimpleNamespace, t: int) -> Matrix:
    """E16: X^b_c,h(t)."""
    return [[x * (1 + g.gx) ** t for x in g.X0[c]] for c in range(g.n)]


def take_money(
    g: SimpleNamespace,
    p: SimpleNamespace,
    asked: SimpleNamespace,
    b: SimpleNamespace,
    dD: Vector,
    rule: bool,
) -> SimpleNamespace:
    """E16: what the debt rule leaves of the asked money, links and port."""
    got = SimpleNamespace(X=[], K=[], B=[], LOC=[], sc=[])
    for c in range(g.n):
        up = [max(x - xb, 0.0) for x, xb in zip(asked.X[c], b.X[c], strict=True)]
        dn = [max(xb - x, 0.0) for x, xb in zip(asked.X[c], b.X[c], strict=True)]
        limit = p.d_cap * b.Y[c]
        room = p.room_share * clip(limit - (1 + p.r_int) * dD[c], 0.0, limit)
        sc = 1.0
        if rule and sum(up) - sum(dn) > room:
            sc = clip((room + sum(dn)) / sum(up), 0.0, 1.0)
        X = [xb + sc * up[h] - dn[h] for h, xb in enumerate(b.X[c])]
        kept = min(1.0, X[INF] / asked.X[c][INF])
        K = [kept * money for money in asked.K[c]]
        B = kept * asked.B[c]
        got.X.append(X)
        got.K.append(K)
        got.B.append(B)
        got.LOC.append(X[INF] - sum(K) - B)
        got.sc.append(sc)
    return got


def pay_agreements(
    g: SimpleNamespace, p: SimpleNamespace, LOC: Vector, a: list[Matrix]
) -> Vector:
    """E17: local works after what agreements beyond those of the base year cost."""
    price = [
        p.cost_transport,
        p.cost_industry,
        p.cost_tourism,
        p.cost_science,
        p.cost_environment,
        p.cost_services,
    ]
    left = []
    for c in range(g.n):
        cost = sum(
            price[j] * (a[c][d][j] - g.a0[c][d][j])
            for d in range(g.n)
            for j in range(len(price))
            if d != c
        )
        left.append(max(LOC[c] - cost, 0.0))
    return left


def next_debt(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, b: SimpleNamespace
) -> Vector:
    """E16: dD(t+1)."""
    return [
        (1 + p.r_int) * now.dD[c]
        + sum(now.X[c][h] - b.X[c][h] for h in range(3))
        - g.rev[c] / g.Y0[c] * (now.Ysup[c] - b.Y[c])
        for c in range(g.n)
    ]


def supply(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, b: SimpleNamespace
) -> Vector:
    """E5: Ysup_c of the plan run."""
    Ysup = []
    for c in range(g.n):
        h = math.exp(p.rho * (now.S[c] - b.S[c]) + p.eta * (now.LE[c] - b.LE[c]))
        Ysup.append(
            b.Y[c]
            * (now.K[c] / b.K[c]) ** p.alpha
            * (h * now.N[c] / b.N[c]) ** (1 - p.alpha)
            * (now.G[c] / b.G[c]) ** p.gamma
            * (now.MA[c] / b.MA[c]) ** p.theta_M
            * (now.SI[c] / b.SI[c])
            * (now.XA[c] / b.XA[c])
            * (now.fac[c] / b.fac[c])
            * math.exp(now.A[c] - b.A[c])
        )
    return Ysup


def plant_in_use(g: SimpleNamespace, p: SimpleNamespace, oc: Vector) -> Vector:
    """E5: fac_c."""
    return [1 - g.m[c] * (oc[c] - p.o0) / (1 - p.o0) for c in range(g.n)]


def duplication(
    g: SimpleNamespace, p: SimpleNamespace, w_start: Matrix, a: list[Matrix]
) -> Vector:
    """E6: dup_c, with the weights of the base run at t = 0."""
    return [
        sum(
            w_start[c][d] * g.Sim[c][d] * (1 - p.e_a * a[c][d][INDUSTRY])
            for d in range(g.n)
            if d != c
        )
        for c in range(g.n)
    ]


def next_idle_plant(
    p: SimpleNamespace, oc: Vector, dup: Vector, dup_0: Vector
) -> Vector:
    """E6: oc(t+1)."""
    return [
        oc[c] + (clip(p.o0 + p.zeta * (dup[c] - dup_0[c]), 0.05, 0.60) - oc[c]) / 3
        for c in range(len(oc))
    ]


def relative_return(p: SimpleNamespace, f: Matrix, Ysup: Vector, K: Vector) -> Vector:
    """E9: rr_c, the return against that of the cities dealt with, oneself included."""
    n = len(K)
    r = [p.alpha * Ysup[c] / K[c] for c in range(n)]
    return [
        r[c] / (sum(f[c][d] * r[d] for d in range(n)) / sum(f[c])) for c in range(n)
    ]


def next_capital(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, b: SimpleNamespace
) -> Vector:
    """E9: K(t+1)."""
    K = []
    for c in range(g.n):
        Psi = clip((now.rr[c] / b.rr[c]) ** p.kappa_K, 0.7, 1.3)
        K.append((1 - p.delta_K) * now.K[c] + g.inv * now.Ysup[c] * Psi)
    return K


def next_works(p: SimpleNamespace, now: SimpleNamespace, nxt: SimpleNamespace) -> None:
    """E10: P1, P2, G of t + 1 from local works."""
    nxt.P1, nxt.P2, nxt.G = [], [], []
    k2 = min(2 / p.tau_G, 1.0)
    for c, G in enumerate(now.G):
        need = (p.delta_G + p.need_g) * G
        money = now.LOC[c] * now.pf[c]
        ex = max(money - need, 0.0)
        eff = min(money, need) + ex * (1 + ex / G) ** (-p.phi)
        done = now.P2[c] * k2
        nxt.P2.append(now.P2[c] + now.P1[c] * k2 - done)
        nxt.P1.append(now.P1[c] * (1 - k2) + eff)
        nxt.G.append((1 - p.delta_G) * G + done)


def next_chain(
    first: float, second: float, finished: float, k: float, inflow: float
) -> tuple[float, float, float]:
    """E10: the two stages and the finished money of a link's half or a port."""
    done = second * k
    return first * (1 - k) + inflow, second + first * k - done, finished + done


def learning_contact(
    g: SimpleNamespace,
    p: SimpleNamespace,
    w: Matrix,
    a: list[Matrix],
    Ysup: Vector,
    N: Vector,
) -> Vector:
    """E13: X_c, how far richer the cities dealt with are."""
    ysup = [Ysup[c] / N[c] for c in range(g.n)]
    return [
        sum(
            w[c][d]
            * (1 + p.e_a * a[c][d][SCIENCE])
            * max(math.log(ysup[d] / ysup[c]), 0.0)
            for d in range(g.n)
        )
        for c in range(g.n)
    ]
