"""The three fits behind calibrated.csv: fading leads, urbanisation speed, closing gap.

They use the projection's own base rules, so that what is fitted is what runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.projection.base_trends import fading_lead, next_urban_share
from desktop.core.region import FloatArray

DECAY_BOUNDS = (0.5, 1.0)
"""The yearly survival of a growth lead is looked for between these."""

LEAST_GAP = 0.2
"""A figure nearer to its ceiling counts as this far below, or its logarithm fails."""


@dataclass(frozen=True, eq=False)
class GrowthLeads:
    """The fitted leads over the nation, how fast they fade, and what is left over.

    Attributes
    ----------
    leads
        [C], fractions a year.
    """

    decay: float
    leads: FloatArray
    sd_common: float
    sd_city: float


def growth_leads(
    lead_observed: FloatArray, first_year: int, lead_year: int
) -> GrowthLeads:
    """Fit leads that fade at one common rate, shrunk to their mean.

    Parameters
    ----------
    lead_observed
        [Y, C]: growth minus the nation's, from `first_year` on.
    lead_year
        Calendar year in which a lead has its full size.
    """
    from scipy.optimize import minimize_scalar

    n_years = lead_observed.shape[0]

    def leads(decay: float) -> tuple[FloatArray, FloatArray]:
        """[C] leads and [Y, C] residuals at one decay."""
        fading = fading_lead(decay, lead_year, first_year, n_years)
        weight = float(fading @ fading)
        own = fading @ lead_observed / weight
        shrunk = (weight * own + own.mean()) / (weight + 1.0)
        return shrunk, lead_observed - fading[:, None] * shrunk

    def loss(decay: float) -> float:
        return float((leads(decay)[1] ** 2).sum())

    best = minimize_scalar(
        loss, bounds=DECAY_BOUNDS, method="bounded", options={"xatol": 1e-10}
    )
    shrunk, residual = leads(float(best.x))
    common = residual.mean(axis=1)
    rest = residual - common[:, None]
    return GrowthLeads(
        decay=float(best.x),
        leads=shrunk,
        sd_common=float(common.std(ddof=1)),
        sd_city=float(rest.std(ddof=1)),
    )


def urbanisation_speed(
    legs: Sequence[tuple[float, float, int]], ceiling: float
) -> float:
    """Least-squares speed over legs of (start share, end share, years)."""
    from scipy.optimize import minimize_scalar

    starts, ends, years = (np.array(column) for column in zip(*legs, strict=True))

    def loss(speed: float) -> float:
        share = starts
        for t in range(years.max()):
            later = next_urban_share(share, speed, ceiling)
            share = np.where(t < years, later, share)
        return float(((share - ends) ** 2 / years).sum())

    best = minimize_scalar(
        loss, bounds=(0.0, 1.0), method="bounded", options={"xatol": 1e-10}
    )
    return float(best.x)


def log_gap_slope(points: Sequence[tuple[int, float]], ceiling: float) -> float:
    """Yearly change of ln(gap to the ceiling), least squares over (year, value)."""
    years = np.array([year for year, _ in points], dtype=np.float64)
    values = np.array([value for _, value in points])
    gaps = np.log(ceiling - np.minimum(values, ceiling - LEAST_GAP))
    centred = years - years.mean()
    return float(centred @ gaps / (centred @ centred))
