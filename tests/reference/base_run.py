# SPDX-License-Identifier: Apache-2.0
"""The base run: nothing new is decided."""

from __future__ import annotations

import math
from types import SimpleNamespace

from tests.reference import economy, people
from tests.reference.common import (
    Years,
    rest_of,
    shared_next,
    space_of,
    start_of,
    zeros,
)
from tests.reference.inputs import Matrix, Vector


def base_run(
    g: SimpleNamespace, p: SimpleNamespace, xi: tuple[Vector, Matrix], last: int
) -> Years:
    start = start_of(g, p)
    start.Y = list(g.Y0)
    _base_year(g, p, start, start, 0, list(g.Y0))
    years = [start]
    for t in range(1, last + 1):
        now = _base_next(g, p, years[-1], start, t)
        now.Y = _base_output(g, p, years[-1].Y, xi, t)
        _base_year(g, p, now, start, t, years[-1].Y)
        years.append(now)
    return years


def _base_output(
    g: SimpleNamespace, p: SimpleNamespace, Y: Vector, xi: tuple[Vector, Matrix], t: int
) -> Vector:
    """E0: Y^b(t) from Y^b(t-1)."""
    result = []
    for c in range(g.n):
        lead = g.d[c] * g.delta ** (g.base_year + t - g.lead_year)
        growth = g.g_CN[t] + lead + p.g_shift
        e = g.sd_common * xi[0][t - 1] + g.sd_city * xi[1][t - 1][c]
        result.append(Y[c] * math.exp(math.log(1 + growth) + e))
    return result


def _base_population(g: SimpleNamespace, p: SimpleNamespace, t: int) -> Vector:
    """E0: N^b(t)."""
    faded = (1 - p.n_fade**t) / (1 - p.n_fade)
    return [g.N0[c] * math.exp(g.n_c[c] * faded + p.n_shift * t) for c in range(g.n)]


def _base_year(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    start: SimpleNamespace,
    t: int,
    Y_before: Vector,
) -> None:
    """All results of a year of the base run, in the order of section 2."""
    now.X = economy.base_money(g, t)
    now.asked, now.sc, now.pi = now.X, [1.0] * g.n, [g.pi0] * g.n
    now.LOC, now.pf = [x[0] for x in now.X], [1.0] * g.n
    space_of(g, p, now, start, zeros(g.n), t, Y_before)
    now.Ysup = list(now.Y)
    people.incomes(g, now)
    now.Hpre = people.low_income_before_help(g, p, now)
    if t == 0:
        now.need = people.need_of_help(g, now)
        now.cov = [people.reached(p, g.pi0, now.X[c], now.need[c]) for c in range(g.n)]
    now.pm = list(g.pm0)
    rest_of(g, p, now, start, t, now)


def _base_next(
    g: SimpleNamespace,
    p: SimpleNamespace,
    now: SimpleNamespace,
    start: SimpleNamespace,
    t: int,
) -> SimpleNamespace:
    """States of year t of the base run from year t - 1."""
    nxt = SimpleNamespace(N=_base_population(g, p, t), dN=[0.0] * g.n)
    nxt.K = economy.next_capital(g, p, now, now)
    economy.next_works(p, now, nxt)
    nxt.L1, nxt.L2, nxt.Z = zeros(g.n), zeros(g.n), zeros(g.n)
    nxt.B1, nxt.B2, nxt.Zp = list(now.B1), list(now.B2), list(now.Zp)
    nxt.E = people.expected_schooling_base(g, p, t)
    nxt.S = people.next_adult_schooling(g, p, now, now.E)
    people.next_health_base(g, p, now, nxt)
    nxt.A = [now.A[c] + p.lam * now.X13[c] for c in range(g.n)]
    nxt.a = now.a
    nxt.dD = economy.next_debt(g, p, now, now)
    shared_next(g, p, now, start, nxt, now)
    return nxt
