"""Bands of many members: quantiles, medians, and how often the plan is better.

A band is the range the assumptions allow, not a probability of what will happen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.indicators import INDICATORS, Indicator
from desktop.core.projection import Run
from desktop.core.region import FloatArray

QUANTILES = (0.10, 0.50, 0.90)
LEVELS = (0.05, 0.10, 0.50, 0.90, 0.95)
"""Of a spread, which is told in a table and looks further out than a band."""


@dataclass(frozen=True, eq=False)
class Band:
    """The band of one indicator.

    Attributes
    ----------
    low, median, high
        10, 50 and 90 per cent of the plan's members; [T, places] or, for the region
        as a whole, [T]. T begins with the base year.
    base_median
        50 per cent of the base's members, same shape.
    difference_low, difference_median, difference_high
        10, 50 and 90 per cent of plan minus base, member by member, same shape.
    share_better
        Share of members in which the plan is better than the base, same shape; NaN
        where the indicator has no better direction.
    """

    low: FloatArray
    median: FloatArray
    high: FloatArray
    base_median: FloatArray
    difference_low: FloatArray
    difference_median: FloatArray
    difference_high: FloatArray
    share_better: FloatArray


@dataclass(frozen=True, eq=False)
class Bands:
    """Bands of every indicator.

    Attributes
    ----------
    n_members
        M.
    places
        By indicator id; the last axis are the places of the indicator.
    region
        By indicator id, for those that have a value of the whole region.
    """

    n_members: int
    places: Mapping[str, Band]
    region: Mapping[str, Band]


@dataclass(frozen=True, eq=False)
class Spread:
    """How one indicator spreads over many members.

    Attributes
    ----------
    quantiles
        `LEVELS` of the plan's members along the first axis; then as in `Band`.
    base_median, share_better
        As in `Band`.
    """

    quantiles: FloatArray
    base_median: FloatArray
    share_better: FloatArray


def spread_of(base: FloatArray, plan: FloatArray, better: int) -> Spread:
    """The spread of one quantity; arguments as of `band_of`."""
    quantiles = np.asarray(np.quantile(plan, LEVELS, axis=0))
    base_median = np.asarray(np.median(base, axis=0))
    return Spread(quantiles, base_median, _share_better(plan - base, better))


def band_of(base: FloatArray, plan: FloatArray, better: int) -> Band:
    """The band of one quantity.

    Parameters
    ----------
    base, plan
        [M, ...]; the same member stands at the same position in both.
    better
        +1 where more is better, -1 where less is, 0 where neither.
    """
    low, median, high = np.quantile(plan, QUANTILES, axis=0)
    difference = plan - base
    d_low, d_median, d_high = np.quantile(difference, QUANTILES, axis=0)
    share_better = _share_better(difference, better)
    base_median = np.asarray(np.median(base, axis=0))
    return Band(low, median, high, base_median, d_low, d_median, d_high, share_better)


def _share_better(difference: FloatArray, better: int) -> FloatArray:
    if better == 0:
        return np.full(difference.shape[1:], np.nan)
    return np.asarray(np.mean(better * difference > 0.0, axis=0))


def bands(
    base_runs: Sequence[Run],
    plan_runs: Sequence[Run],
    indicators: Sequence[Indicator] = INDICATORS,
) -> Bands:
    """Bands over members that were projected in parts.

    Parameters
    ----------
    base_runs, plan_runs
        Parts of the same members in the same order.
    """
    places: dict[str, Band] = {}
    region: dict[str, Band] = {}
    for indicator in indicators:
        base = np.concatenate([indicator.read(run) for run in base_runs])
        plan = np.concatenate([indicator.read(run) for run in plan_runs])
        places[indicator.id] = band_of(base, plan, indicator.better)
        if indicator.read_region is not None:
            base = np.concatenate([indicator.read_region(run) for run in base_runs])
            plan = np.concatenate([indicator.read_region(run) for run in plan_runs])
            region[indicator.id] = band_of(base, plan, indicator.better)
    return Bands(sum(run.n_members for run in plan_runs), places, region)
