# SPDX-License-Identifier: Apache-2.0
"""E1 to E4: travel, contact, market access and siphon, ports."""

from __future__ import annotations

import math
from types import SimpleNamespace

from tests.reference.inputs import INDUSTRY, TOURISM, TRANSPORT, Matrix, Vector


def travel_times(
    g: SimpleNamespace, t: int, Z: Matrix, q: Matrix, a: list[Matrix]
) -> Matrix:
    """E1: direct times after the finished work, then shortest paths."""
    n = g.n
    T = [[0.0] * n for _ in range(n)]
    for c in range(n):
        for d in range(n):
            if c == d:
                continue
            solo = min(Z[c][d], Z[d][c]) / (g.C[c][d] / 2)
            joint = (Z[c][d] + Z[d][c]) / g.C[c][d]
            qq = q[c][d] * a[c][d][TRANSPORT]
            pr = qq * joint + (1 - qq) * solo
            T0 = g.T0[t][c][d]
            T[c][d] = T0 - max(T0 - g.Tmin[c][d], 0.0) * (1 - math.exp(-2.3 * pr))
    for via in range(n):
        for c in range(n):
            for d in range(n):
                T[c][d] = min(T[c][d], T[c][via] + T[via][d])
    return T


def contact(
    g: SimpleNamespace, p: SimpleNamespace, T: Matrix, a: list[Matrix]
) -> Matrix:
    """E2: f_cd, the diagonal by the time inside the city."""
    f = [[0.0] * g.n for _ in range(g.n)]
    for c in range(g.n):
        for d in range(g.n):
            hours = g.Tcc[c] if c == d else T[c][d]
            mm = (
                0.5 * a[c][d][TRANSPORT]
                + 0.25 * a[c][d][INDUSTRY]
                + 0.25 * a[c][d][TOURISM]
            )
            barrier = p.border * (1 - p.e_a * mm) if g.border_between[c][d] else 0.0
            f[c][d] = hours ** (-p.vartheta) * math.exp(-barrier)
    return f


def contact_weights(f: Matrix, F: Vector) -> Matrix:
    """w_cd: off the diagonal f_cd over the base run's F_c of t = 0."""
    n = len(f)
    return [[0.0 if c == d else f[c][d] / F[c] for d in range(n)] for c in range(n)]


def market_access(f: Matrix, Ysup_before: Vector) -> Vector:
    """E3: MA_c, with the supply of the year before."""
    n = len(f)
    return [sum(f[c][d] * Ysup_before[d] for d in range(n)) for c in range(n)]


def siphon(
    g: SimpleNamespace, p: SimpleNamespace, f: Matrix, f_start: Matrix, a: list[Matrix]
) -> Vector:
    """E3: SI_c, one where no city is more than half as big again."""
    SI = []
    for c in range(g.n):
        big = [d for d in range(g.n) if g.Y0[d] > 1.5 * g.Y0[c]]
        if not big:
            SI.append(1.0)
            continue
        weight = {d: f_start[c][d] * g.Y0[d] for d in big}
        total = sum(weight.values())
        Xb = sum(f[c][d] * g.Y0[d] for d in big) / total
        ab = sum(weight[d] * a[c][d][INDUSTRY] for d in big) / total
        SI.append(Xb ** (-p.theta_S * (1 - p.e_a * ab)))
    return SI


def routes_to_the_sea(
    g: SimpleNamespace, p: SimpleNamespace, T: Matrix, Zp: Vector
) -> tuple[Matrix, Vector]:
    """E4: the share of each port in a city's freight [c][p], and L_c."""
    shares, L = [], []
    for c in range(g.n):
        weights = []
        for k, city in enumerate(g.ports):
            hours = g.Tcc[c] if city == c else T[c][city]
            handling = p.h_hi - p.h_cut * (1 - math.exp(-2.3 * Zp[k] / p.C_port))
            weights.append(math.exp(-p.theta_L * (hours + handling + g.riv[k])))
        total = sum(weights) + math.exp(-p.theta_L * g.rail)
        shares.append([weight / total for weight in weights])
        L.append(-math.log(total) / p.theta_L)
    return shares, L


def port_traffic(
    g: SimpleNamespace,
    p: SimpleNamespace,
    shares: Matrix,
    shares_start: Matrix,
    Y: Vector,
    Zp: Vector,
) -> tuple[Vector, Vector]:
    """E4: Q_p and the idle share, with kappa from the base run at t = 0."""
    Q, idle = [], []
    total = sum(g.Y0)
    for k in range(len(g.ports)):
        start = sum(g.Y0[c] / total * shares_start[c][k] for c in range(g.n))
        kappa = g.Q0[k] / start
        cargo = kappa * sum(
            g.Y0[c] / total * (Y[c] / g.Y0[c]) ** p.eps_f * shares[c][k]
            for c in range(g.n)
        )
        capacity = g.cap[k] + Zp[k] / p.c_teu
        Q.append(min(cargo, capacity))
        idle.append(1 - Q[k] / capacity)
    return Q, idle
