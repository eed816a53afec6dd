"""How much better a plan is than the base: indicators on one scale, years discounted.

An indicator's score is its relative change against the base run of the same year, with
the sign that makes better positive. Levels, people and years become comparable that
way; how many per cent of one are worth a per cent of another is the planner's weight.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from desktop.core.errors import UserError
from desktop.core.indicators import BY_ID, INDICATORS, Indicator, Place
from desktop.core.projection import BaseRun, Run
from desktop.core.region import FloatArray


@dataclass(frozen=True)
class Weights:
    """Weights of indicators by id; they are used as shares of their sum."""

    by_indicator: tuple[tuple[str, float], ...]

    @property
    def shares(self) -> tuple[tuple[Indicator, float], ...]:
        """The indicators with weights that add up to 1."""
        total = sum(weight for _, weight in self.by_indicator)
        return tuple((BY_ID[key], weight / total) for key, weight in self.by_indicator)


def weights_of(by_indicator: Mapping[str, float], *, of_cities: bool) -> Weights:
    """Check weights as a user writes them; zeros are left out.

    Parameters
    ----------
    of_cities
        Whether every city needs a value of its own; else the region's is enough.

    Raises
    ------
    UserError
        Where an indicator is unknown or has no better direction or no such value, a
        weight is negative, or all are zero.
    """
    usable = {i.id for i in INDICATORS if _usable(i, of_cities=of_cities)}
    for key, weight in by_indicator.items():
        if key not in usable:
            known = ", ".join(sorted(usable))
            raise UserError("goal_unknown_indicator", name=key, known=known)
        if not 0.0 <= weight < np.inf:
            raise UserError("goal_bad_weight", name=key, value=weight)
    kept = tuple((key, weight) for key, weight in by_indicator.items() if weight > 0.0)
    if not kept:
        raise UserError("goal_no_weight")
    return Weights(kept)


def city_scores(weights: Weights, base: BaseRun, run: Run) -> FloatArray:
    """[M, T, C], weighted relative change of the indicators of each city."""
    shares = weights.shares
    parts = [
        share * indicator.better * _change(indicator.read(run), indicator.read(base))
        for indicator, share in shares
    ]
    return np.asarray(np.sum(parts, axis=0))


def region_score(weights: Weights, base: BaseRun, run: Run) -> FloatArray:
    """[M, T], weighted relative change of the indicators of the region.

    Where the region has no value of its own, cities count by their people in the base
    run, so that nobody gains by moving people about.
    """
    shares = weights.shares
    parts = [
        share
        * indicator.better
        * _change(_of_region(indicator, base, run), _of_region(indicator, base, base))
        for indicator, share in shares
    ]
    return np.asarray(np.sum(parts, axis=0))


def year_weights(n_years: int, discount_rate: float) -> FloatArray:
    """[T + 1], discount factors of the plan years; the base year counts nothing."""
    factors = (1.0 + discount_rate) ** -np.arange(n_years + 1.0)
    factors[0] = 0.0
    return factors


def _usable(indicator: Indicator, *, of_cities: bool) -> bool:
    if indicator.better == 0:
        return False
    if of_cities:
        return indicator.place is Place.CITY
    return indicator.place in {Place.CITY, Place.REGION}


def _of_region(indicator: Indicator, base: BaseRun, run: Run) -> FloatArray:
    if indicator.read_region is not None:
        return indicator.read_region(run)
    people = base.population / base.population.sum(axis=-1, keepdims=True)
    return np.asarray((indicator.read(run) * people).sum(axis=-1))


def _change(value: FloatArray, base: FloatArray) -> FloatArray:
    """Relative change; what the base has nothing of cannot change relative to it."""
    there = base != 0.0
    return np.where(there, value / np.where(there, base, 1.0) - 1.0, 0.0)
