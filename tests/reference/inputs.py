# SPDX-License-Identifier: Apache-2.0
"""What the second implementation reads, as floats and lists under their symbols."""

from __future__ import annotations

import math
from dataclasses import fields
from types import SimpleNamespace

from desktop.core.parameters import Coefficients, Draws
from desktop.core.plan import Plan
from desktop.core.region import Region

Vector = list[float]
Matrix = list[list[float]]
INF, EDU, HEA = 0, 1, 2
TRANSPORT, INDUSTRY, TOURISM, SCIENCE, ENVIRONMENT, HEALTH_EDUCATION = range(6)


def given(region: Region) -> SimpleNamespace:
    """Section 4: the base year and the network, derived values included."""
    state, net, trends = region.state, region.network, region.trends
    n = len(region.cities)
    g = SimpleNamespace(n=n, base_year=region.base_year)
    g.border_between = [
        [region.cities[c].province != region.cities[d].province for d in range(n)]
        for c in range(n)
    ]
    g.Y0, g.N0, g.u0 = (
        _list(state.gdp),
        _list(state.population),
        _list(state.urban_share),
    )
    g.bed0, g.doc0, g.pm0 = _list(state.beds), _list(state.doctors), _list(state.pm25)
    g.m, g.X0 = _list(state.secondary_share), state.spending.tolist()
    g.rev, g.D0, g.drift = (
        _list(state.revenue),
        _list(state.debt),
        _list(state.debt_drift),
    )
    g.iu, g.ir = _list(state.income_urban), _list(state.income_rural)
    g.S0, g.E0 = _list(state.schooling), _list(state.schooling_expected)
    g.S_old, g.LE0 = _list(state.schooling_oldest), _list(state.life_expectancy)
    g.s = state.industry_shares.tolist()
    g.pi0, g.gx = float(state.targeted_share), float(state.spending_growth)
    g.z, g.inv = float(state.low_income_line), float(state.capital_formation_rate)

    g.Tcc, g.T0 = _list(net.travel_own), net.travel_direct.tolist()
    g.Tmin, g.C = net.travel_min.tolist(), net.link_cost.tolist()
    g.ports = [int(c) for c in net.port_city]
    g.cap, g.Q0 = _list(net.port_capacity), _list(net.port_throughput)
    g.riv, g.rail = _list(net.river_hours), float(net.rail_hours)
    g.a0 = net.agreements.tolist()

    g.delta, g.d = trends.gap_decay, _list(trends.growth_lead)
    g.n_c = _list(trends.population_growth)
    g.lead_year = trends.lead_year
    g.sd_common, g.sd_city = trends.sd_common, trends.sd_city
    g.k_u, g.q_LE = trends.k_u, trends.q_life
    g.q_D, g.q_B = _list(trends.q_doctors), _list(trends.q_beds)
    g.g_CN = _list(region.national_growth)

    g.R0 = [g.iu[c] / g.ir[c] for c in range(n)]
    g.v = [
        (g.u0[c] * g.iu[c] + (1 - g.u0[c]) * g.ir[c]) / (1e4 * g.Y0[c] / g.N0[c])
        for c in range(n)
    ]
    g.Sim = [[_cosine(g.s[c], g.s[d]) for d in range(n)] for c in range(n)]
    return g


def coefficients(draws: Draws, member: int) -> SimpleNamespace:
    """The response parameters of one member by symbol."""
    values = draws.coefficients
    return SimpleNamespace(
        **{
            f.name: float(getattr(values, f.name)[member, 0])
            for f in fields(Coefficients)
        }
    )


def noise(draws: Draws, member: int) -> tuple[Vector, Matrix]:
    """xi(t) and xi_c(t) of one member; position 0 is t = 1."""
    return draws.noise_common[member].tolist(), draws.noise_city[member].tolist()


def decisions(g: SimpleNamespace, plan: Plan, t: int) -> SimpleNamespace:
    """What the plan asks for in year t; at t = 0 it has the base money, q = 0."""
    cities = range(g.n)
    if t == 0:
        return SimpleNamespace(
            X=[list(g.X0[c]) for c in cities],
            K=[[0.0] * g.n for _ in cities],
            B=[0.0] * g.n,
            pi=[g.pi0] * g.n,
            q=[[0.0] * g.n for _ in cities],
        )
    k = t - 1
    return SimpleNamespace(
        X=plan.budgets[:, :, k].tolist(),
        K=plan.links[:, :, k].tolist(),
        B=plan.ports[:, k].tolist(),
        pi=plan.targeting[:, k].tolist(),
        q=plan.joint_funding[:, :, k].astype(float).tolist(),
    )


def wished_agreements(plan: Plan, t: int) -> list[Matrix]:
    """a*_cd,j of year t >= 1."""
    strengths: list[Matrix] = plan.agreements[:, :, :, t - 1].tolist()
    return strengths


def _list(array: object) -> Vector:
    values: Vector = array.tolist()  # type: ignore[attr-defined]
    return values


def _cosine(first: Vector, second: Vector) -> float:
    product = sum(a * b for a, b in zip(first, second, strict=True))
    return product / math.sqrt(sum(a * a for a in first) * sum(b * b for b in second))
