# SPDX-License-Identifier: Apache-2.0
"""Random bounded plans and invented regions for Hypothesis."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from hypothesis import strategies as st

from desktop.core.plan import (
    HIGHEST_BUDGET_RATIO,
    HIGHEST_TARGETING,
    LOWEST_BUDGET_RATIO,
    Plan,
    base_plan,
)
from desktop.core.region import Domain, FloatArray, Line, Region
from tests.invented import invented_region

Span = slice


@st.composite
def plans(draw: st.DrawFn, region: Region, max_measures: int = 12) -> Plan:
    """Any plan that section 3 of the method notes accepts, measure by measure."""
    measures = draw(st.lists(_measures(region), min_size=1, max_size=max_measures))
    sheet = _Sheet(region)
    for measure in measures:
        measure.put_on(sheet)
    return sheet.plan(debt_rule=draw(st.booleans() | st.just(value=True)))


def invented_regions(n_cities: int) -> st.SearchStrategy[Region]:
    """Regions of so many cities with zero, one or several ports."""
    return st.builds(
        invented_region,
        st.just(n_cities),
        st.integers(0, min(n_cities, 4)),
        st.integers(0, 3),
    )


class _Sheet:
    """A plan being written; link and port money as shares of infrastructure."""

    def __init__(self, region: Region) -> None:
        base = base_plan(region)
        self.region = region
        self.budgets = base.budgets.copy()
        self.targeting = base.targeting.copy()
        self.agreements = base.agreements.copy()
        self.joint_funding = base.joint_funding.copy()
        self.link_shares = base.links.copy()
        self.port_shares = base.ports.copy()

    def plan(self, *, debt_rule: bool) -> Plan:
        asked = self.link_shares.sum(axis=1) + self.port_shares
        fits = np.minimum(1.0, 1.0 / np.maximum(asked, 1.0))
        money = self.budgets[:, Line.INFRASTRUCTURE] * fits
        return Plan(
            budgets=self.budgets,
            links=self.link_shares * money[:, None],
            ports=self.port_shares * money,
            targeting=self.targeting,
            agreements=self.agreements,
            joint_funding=self.joint_funding,
            debt_rule=debt_rule,
        )


@dataclass(frozen=True)
class _Budgets:
    """Some headings of one city against the base, cuts beside increases."""

    city: int
    span: Span
    ratios: dict[Line, float]

    def put_on(self, sheet: _Sheet) -> None:
        base: FloatArray = base_plan(sheet.region).budgets
        for line, ratio in self.ratios.items():
            new = base[self.city, line, self.span] * ratio
            sheet.budgets[self.city, line, self.span] = new


@dataclass(frozen=True)
class _Link:
    """Link money of one side or both, kept apart or pooled."""

    pair: tuple[int, int]
    span: Span
    share: float
    other_share: float
    pooled: bool

    def put_on(self, sheet: _Sheet) -> None:
        c, d = self.pair
        sheet.link_shares[c, d, self.span] = self.share
        sheet.link_shares[d, c, self.span] = self.other_share
        if self.pooled:
            sheet.joint_funding[c, d, self.span] = True
            sheet.joint_funding[d, c, self.span] = True


@dataclass(frozen=True)
class _Port:
    """Port money of a port city."""

    city: int
    span: Span
    share: float

    def put_on(self, sheet: _Sheet) -> None:
        sheet.port_shares[self.city, self.span] = self.share


@dataclass(frozen=True)
class _Targeting:
    """A share of one city's money for the poorest."""

    city: int
    span: Span
    share: float

    def put_on(self, sheet: _Sheet) -> None:
        sheet.targeting[self.city, self.span] = self.share


@dataclass(frozen=True)
class _Agreement:
    """Agreements of a few cities in some domains that may end before the horizon."""

    cities: tuple[int, ...]
    domains: tuple[Domain, ...]
    span: Span
    strength: float

    def put_on(self, sheet: _Sheet) -> None:
        for c, d, j in product(self.cities, self.cities, self.domains):
            if c != d:
                sheet.agreements[c, d, j, self.span] = self.strength


_Measure = _Budgets | _Link | _Port | _Targeting | _Agreement


def _measures(region: Region) -> st.SearchStrategy[_Measure]:
    n = region.n_cities
    city = st.integers(0, n - 1)
    pair = st.sampled_from(region.pairs).flatmap(
        lambda p: st.sampled_from((p, (p[1], p[0])))
    )
    span = _spans(region)
    ratio = st.floats(LOWEST_BUDGET_RATIO, HIGHEST_BUDGET_RATIO)
    headings = st.dictionaries(st.sampled_from(Line), ratio, min_size=1)
    share = st.floats(0.0, 1.0)
    several = st.lists(city, min_size=2, max_size=min(n, 6), unique=True).map(tuple)
    domains = st.lists(st.sampled_from(Domain), min_size=1, unique=True).map(tuple)
    kinds: list[st.SearchStrategy[_Measure]] = [
        st.builds(_Budgets, city, span, headings),
        st.builds(_Link, pair, span, share, st.just(0.0) | share, st.booleans()),
        st.builds(_Targeting, city, span, st.floats(0.0, HIGHEST_TARGETING)),
        st.builds(_Agreement, several, domains, span, share),
    ]
    ports = [int(c) for c in region.network.port_city]
    if ports:
        kinds.append(st.builds(_Port, st.sampled_from(ports), span, share))
    return st.one_of(kinds)


def _spans(region: Region) -> st.SearchStrategy[Span]:
    """Years from one to another; whole periods come first."""
    first = st.integers(0, region.n_years - 1)
    whole = st.just(slice(0, region.n_years))
    part = st.tuples(first, st.integers(1, region.n_years)).map(
        lambda pair: slice(pair[0], min(pair[0] + pair[1], region.n_years))
    )
    return whole | part
