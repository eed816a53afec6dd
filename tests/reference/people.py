# SPDX-License-Identifier: Apache-2.0
"""E7, E8, E11, E12, E15: people, incomes, schools, health, air."""

from __future__ import annotations

import math
from types import SimpleNamespace

from tests.reference.economy import clip
from tests.reference.inputs import (
    EDU,
    ENVIRONMENT,
    HEA,
    HEALTH_EDUCATION,
    INF,
    Matrix,
    Vector,
)


def incomes(g: SimpleNamespace, now: SimpleNamespace) -> None:
    """E7: y, R, rural and urban income."""
    now.y = [1e4 * now.Y[c] / now.N[c] for c in range(g.n)]
    now.R = [math.exp(value) for value in now.lnR]
    now.y_rural = [
        g.v[c] * now.y[c] / (now.u[c] * now.R[c] + 1 - now.u[c]) for c in range(g.n)
    ]
    now.y_urban = [now.R[c] * now.y_rural[c] for c in range(g.n)]


def regional_income(now: SimpleNamespace) -> float:
    """y_reg."""
    return 1e4 * math.fsum(now.Y) / math.fsum(now.N)


def next_ratio(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, X_base: Matrix
) -> Vector:
    """E7: lnR(t+1)."""
    lnR = []
    for c in range(g.n):
        spent = (now.LOC[c] + now.X[c][EDU]) * now.pf[c]
        zr = max(spent / (X_base[c][INF] + X_base[c][EDU]), 0.2)
        closing = p.k_R * (now.lnR[c] - math.log(p.R_inf))
        lnR.append(max(now.lnR[c] - closing - p.c_R1 * math.log(zr), math.log(1.2)))
    return lnR


def next_urban_share(g: SimpleNamespace, p: SimpleNamespace, u: Vector) -> Vector:
    """E7: u(t+1), the same in both runs."""
    return [x + g.k_u * p.ku_mult * x * max(1 - x / p.u_max, 0.0) for x in u]


def next_moves(p: SimpleNamespace, now: SimpleNamespace, b: SimpleNamespace) -> Vector:
    """E7: dN(t+1)."""
    own, base = regional_income(now), regional_income(b)
    return [
        now.dN[c] + p.mu * (math.log(now.y[c] / own) - math.log(b.y[c] / base))
        for c in range(len(now.dN))
    ]


def low_income_before_help(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace
) -> Vector:
    """E8: Hpre_c."""
    return [
        _phi(math.log(g.z / rural) / p.sigma_r + p.sigma_r / 2) for rural in now.y_rural
    ]


def need_of_help(g: SimpleNamespace, start: SimpleNamespace) -> Vector:
    """E8: need_c, from the base run at t = 0."""
    return [
        max(start.Hpre[c] * start.N[c] * (1 - start.u[c]) * 1e4 * g.z, 1e6)
        for c in range(g.n)
    ]


def reached(p: SimpleNamespace, pi: float, X: Vector, need: float) -> float:
    """E8: the share that targeted money reaches in the long run."""
    xp = pi * 1e8 * sum(X) / need
    return 1 - math.exp(-xp / p.xstar)


def low_income(g: SimpleNamespace, now: SimpleNamespace, cov_0: Vector) -> None:
    """E8: H and the number of people."""
    now.H = [
        min(now.Hpre[c] * (1 - now.cov[c]) / (1 - cov_0[c]), 1.0) for c in range(g.n)
    ]
    now.poor = [now.H[c] * now.N[c] * (1 - now.u[c]) for c in range(g.n)]


def per_head_against_base(
    now: SimpleNamespace, b: SimpleNamespace, heading: int
) -> Vector:
    """E11 zed, E12 xh: untargeted money per head against the base run."""
    return [
        (now.X[c][heading] * now.pf[c] / now.N[c]) / (b.X[c][heading] / b.N[c])
        for c in range(len(now.N))
    ]


def expected_schooling_base(g: SimpleNamespace, p: SimpleNamespace, t: int) -> Vector:
    """E11: E^b(t)."""
    return [g.E0[c] + p.E_drift * t for c in range(g.n)]


def next_expected_schooling(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    b: SimpleNamespace,
    E_base_next: Vector,
) -> Vector:
    """E11: E(t+1) of the plan run."""
    zed = per_head_against_base(now, b, EDU)
    E = []
    for c in range(g.n):
        sharing = sum(
            now.w[c][d] * now.a[c][d][HEALTH_EDUCATION] * (zed[d] - 1)
            for d in range(g.n)
        )
        zt = zed[c] * clip(1 + p.chi * sharing, 0.8, 1.3)
        goal = max(
            p.E_max - (p.E_max - E_base_next[c]) * zt ** (-p.sig_E),
            0.5 * E_base_next[c],
        )
        drifted = now.E[c] + p.E_drift
        E.append(drifted + (goal - drifted) / p.tau_E)
    return E


def next_adult_schooling(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, E_base: Vector
) -> Vector:
    """E11: S(t+1)."""
    return [
        now.S[c]
        + p.e_in * (E_base[c] - now.S[c])
        + p.ret * p.e_in * (now.E[c] - E_base[c])
        + p.x_out * (now.S[c] - g.S_old[c])
        for c in range(g.n)
    ]


def next_health_base(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, nxt: SimpleNamespace
) -> None:
    """E12: beds, doctors, life expectancy of the base run at t + 1."""
    cities, q = range(g.n), p.q_mult
    nxt.bed = [p.B_max - (p.B_max - now.bed[c]) * (1 - g.q_B[c] * q) for c in cities]
    nxt.doc = [p.D_max - (p.D_max - now.doc[c]) * (1 - g.q_D[c] * q) for c in cities]
    nxt.LE = [p.LE_max - (p.LE_max - now.LE[c]) * (1 - g.q_LE * q) for c in cities]


def better_served_neighbours(
    p: SimpleNamespace, w: Matrix, a: list[Matrix], doc: Vector
) -> Vector:
    """E12: nb_c."""
    n = len(doc)
    return [
        sum(
            w[c][d]
            * a[c][d][HEALTH_EDUCATION]
            * max(min(doc[d] / doc[c], p.doc_ratio_cap) - 1, 0.0)
            for d in range(n)
        )
        for c in range(n)
    ]


def next_health(
    p: SimpleNamespace,
    now: SimpleNamespace,
    b: SimpleNamespace,
    b_next: SimpleNamespace,
    nxt: SimpleNamespace,
) -> None:
    """E12: beds, doctors, life expectancy of the plan run at t + 1."""
    xh = per_head_against_base(now, b, HEA)
    nxt.bed, nxt.doc, nxt.LE = [], [], []
    for c, x in enumerate(xh):
        base = b_next.bed[c]
        goal = p.B_max - (p.B_max - base) * x ** (-p.sig_B)
        bed = base + (2 / 3) * (now.bed[c] - b.bed[c]) + (1 / 3) * (goal - base)
        nxt.bed.append(max(bed, p.service_floor * base))

        base = b_next.doc[c]
        goal = p.D_max - (p.D_max - base) * x ** (-p.sig_D)
        doc = base + (4 / 5) * (now.doc[c] - b.doc[c]) + (1 / 5) * (goal - base)
        nxt.doc.append(max(doc, p.service_floor * base))

        base = b_next.LE[c]
        xs = x * (1 + p.chi * now.nb[c]) / (1 + p.chi * b.nb[c])
        goal = base + p.b_y * math.log(now.y[c] / b.y[c]) + p.b_h * math.log(xs)
        goal = min(goal, p.LE_max)
        nxt.LE.append(base + (3 / 4) * (now.LE[c] - b.LE[c]) + (1 / 4) * (goal - base))


def joint_air_control(w: Matrix, a: list[Matrix]) -> Vector:
    """E15: env_c."""
    n = len(w)
    return [
        sum(w[c][d] * a[c][d][ENVIRONMENT] for d in range(n)) / sum(w[c])
        for c in range(n)
    ]


def air(
    g: SimpleNamespace, p: SimpleNamespace, now: SimpleNamespace, b: SimpleNamespace
) -> Vector:
    """E15: pm_c of the plan run."""
    return [
        g.pm0[c]
        * (now.Y[c] / b.Y[c]) ** p.e_pm
        * (1 - p.e_env * max(now.env[c] - b.env[c], 0.0))
        for c in range(g.n)
    ]


def _phi(x: float) -> float:
    """The standard normal distribution function."""
    return 0.5 * math.erfc(-x / math.sqrt(2.0))
