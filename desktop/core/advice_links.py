"""Advice on link money: paid by one side only, or spent where it saves no time (E1)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from desktop.core.advice_facts import (
    Advice,
    Measure,
    Number,
    Tone,
    calendar,
    money,
    spans,
)
from desktop.core.plan import Plan
from desktop.core.projection.run import Run
from desktop.core.projection.travel import PROGRESS_SPEED
from desktop.core.region import BoolArray, Domain, FloatArray, Region

ROUNDING = 1e-9


def link_advice(region: Region, plan: Plan, base: Run, run: Run) -> Iterator[Advice]:
    """What should be said about links and joint funding, pair by pair.

    Parameters
    ----------
    base, run
        Central runs; whether money saves time is judged in their last year, when
        works begun early are finished.
    """
    n_years = run.n_years
    paid = plan.links[:, :, :n_years]
    total = paid.sum(axis=2)
    pooled = plan.joint_funding[:, :, :n_years]
    signed = run.agreements[0, 1:, :, :, Domain.TRANSPORT].transpose(1, 2, 0) > 0.0
    active = (total > 0.0) | (total.T > 0.0) | pooled.any(axis=2)
    for c, d in np.argwhere(np.triu(active, k=1)):
        yield from _unsigned_pools(region, c, d, pooled[c, d] & ~signed[c, d])
        if total[c, d] + total[d, c] <= 0.0:
            continue
        verdict = _Link(region, base, run, int(c), int(d)).verdict(paid)
        if verdict is not None:
            yield verdict
        if verdict is None or verdict.code not in _HOPELESS:
            works = pooled[c, d] & signed[c, d]
            yield from _one_sided(region, paid, works, int(c), int(d))


_HOPELESS = {"advice_link_no_gain", "advice_link_overtaken", "advice_link_never"}
"""Where no money helps, it does not matter who pays."""


def _unsigned_pools(
    region: Region, c: int, d: int, mask: BoolArray
) -> Iterator[Advice]:
    """Joint funding in years without any transport agreement in force."""
    for first, last in spans(mask):
        yield Advice(
            "advice_joint_unsigned",
            Tone.WARNING,
            region.cities[c].id,
            calendar(region, first, last),
            partner=region.cities[d].id,
        )


def _one_sided(
    region: Region,
    paid: FloatArray,
    works: BoolArray,
    c: int,
    d: int,
) -> Iterator[Advice]:
    """Money of one city while the other never pays and nothing is pooled later."""
    for payer, partner in ((c, d), (d, c)):
        if paid[partner, payer].any():
            continue
        # Finished works wait: pooling in a later year still brings them into use.
        pooled_later = np.flip(np.logical_or.accumulate(np.flip(works)))
        for first, last in spans((paid[payer, partner] > 0.0) & ~pooled_later):
            yield Advice(
                "advice_link_one_sided",
                Tone.WARNING,
                region.cities[payer].id,
                calendar(region, first, last),
                partner=region.cities[partner].id,
                numbers=(money("amount", paid[payer, partner, first : last + 1]),),
            )


@dataclass(frozen=True)
class _Link:
    """One pair in the last year of the runs."""

    region: Region
    base: Run
    run: Run
    c: int
    d: int

    def verdict(self, paid: FloatArray) -> Advice | None:
        """Whether its money saves time, None where every yuan does."""
        both = paid[self.c, self.d] + paid[self.d, self.c]
        years = np.flatnonzero(both)
        span = calendar(self.region, int(years[0]), int(years[-1]))
        amount = money("amount", both)
        opened = self._year_without_gain()
        if opened is not None:
            return self._no_gain(span, amount, opened)
        route = self._route_over_others()
        if self._direct > route + ROUNDING:
            return self._detour(span, amount, route)
        return None

    @property
    def _direct(self) -> float:
        """Direct hours on the base path in the last year."""
        hours = self.region.network.travel_direct
        return float(hours[self.run.n_years, self.c, self.d])

    @property
    def _best(self) -> float:
        return float(self.region.network.travel_min[self.c, self.d])

    def _year_without_gain(self) -> int | None:
        """First year in which the direct time is no longer above the best one."""
        hours = self.region.network.travel_direct[: self.run.n_years + 1]
        reached = np.flatnonzero(hours[:, self.c, self.d] <= self._best)
        return self.region.base_year + int(reached[0]) if reached.size else None

    def _route_over_others(self) -> float:
        """Hours of the best way that does not use the link itself.

        In the base run a way over `k` that used the link would be longer than the
        link, so the least sum decides rightly whether the link is a detour. In the
        plan run the ends of the sum may run over the link and are left out.
        """
        t = self.run.n_years
        before, now = self.base.travel_hours[0, t], self.run.travel_hours[0, t]
        c, d = self.c, self.d
        base_way, way = before[c] + before[d], now[c] + now[d]
        over_link = np.abs(now[c] - now[d]) >= now[c, d] - ROUNDING
        way = np.where(over_link, math.inf, way)
        for array in (base_way, way):
            array[[c, d]] = math.inf
        return float(min(base_way.min(), way.min()))

    def _no_gain(self, span: tuple[int, int], amount: Number, opened: int) -> Advice:
        already = opened <= span[0]
        numbers = (amount, _hours("direct", self._direct), _hours("best", self._best))
        if already:
            return self._advice("advice_link_no_gain", span, *numbers)
        since = Number("since", opened, Measure.YEAR)
        return self._advice("advice_link_overtaken", span, *numbers, since)

    def _detour(self, span: tuple[int, int], amount: Number, route: float) -> Advice:
        way = _hours("route", route)
        if self._best >= route:
            best = _hours("best", self._best)
            return self._advice("advice_link_never", span, amount, way, best)
        gained = (self._direct - route) / (self._direct - self._best)
        progress = -math.log(1.0 - gained) / PROGRESS_SPEED
        cost = float(self.region.network.link_cost[self.c, self.d])
        numbers = (
            amount,
            way,
            _hours("direct", self._direct),
            money("needed", progress * cost),
        )
        since = self._in_use_since()
        if since is None:
            return self._advice("advice_link_detour", span, *numbers)
        year = Number("since", since, Measure.YEAR)
        return self._advice("advice_link_detour_passed", span, *numbers, year)

    def _in_use_since(self) -> int | None:
        """First year in which the plan's own works make the link the quickest way."""
        before = self.base.travel_hours[0, : self.run.n_years + 1]
        now = self.run.travel_hours[0]
        c, d = self.c, self.d
        saved = now[:, c, d] < before[:, c, d] - ROUNDING
        ways = now[:, c] + now[:, d]
        ways[:, [c, d]] = math.inf
        over_others = ways.min(axis=1) <= now[:, c, d] + ROUNDING
        used = np.flatnonzero(saved & ~over_others)
        return self.region.base_year + int(used[0]) if used.size else None

    def _advice(self, code: str, span: tuple[int, int], *numbers: Number) -> Advice:
        return Advice(
            code,
            Tone.NOTE if code == "advice_link_detour_passed" else Tone.WARNING,
            self.region.cities[self.c].id,
            span,
            partner=self.region.cities[self.d].id,
            numbers=numbers,
        )


def _hours(name: str, value: float) -> Number:
    return Number(name, value, Measure.HOURS)
