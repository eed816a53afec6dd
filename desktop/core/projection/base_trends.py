"""E0 and the own trends of E7 and E12: the paths on which nothing new is decided.

Plain: without new decisions a city grows as the nation plus a lead that shrinks by
a sixth every year; its population drift also fades.
"""

from __future__ import annotations

import numpy as np

from desktop.core.region import FloatArray


def output_path(
    start: FloatArray,
    national_growth: FloatArray,
    lead: FloatArray,
    fading: FloatArray,
    shift: FloatArray,
    shocks: FloatArray,
) -> FloatArray:
    """Output of the base run (E0).

    Parameters
    ----------
    start
        [C], output in the first year.
    national_growth
        [T], growth of the nation in the years after it, fractions.
    lead
        [C], the fitted lead of each city in the lead year.
    fading
        [T], what is left of the lead in each year.
    shift
        [M, 1], constant shift of a member's growth.
    shocks
        [M, T, C], e of E0, log points.

    Returns
    -------
    FloatArray
        [T + 1, M, C], the first year included.
    """
    growth = national_growth[None, :, None] + lead * fading[:, None] + shift[:, None]
    logs = np.cumsum(np.log1p(growth) + shocks, axis=1)
    later = np.moveaxis(start * np.exp(logs), 1, 0)
    first = np.broadcast_to(start, later.shape[1:])
    return np.concatenate([first[None], later])


def fading_lead(
    gap_decay: float, lead_year: int, first_year: int, n_years: int
) -> FloatArray:
    """[T]: share of the lead left in `n_years` years from `first_year` on."""
    years = np.arange(first_year, first_year + n_years)
    return np.asarray(gap_decay ** (years - float(lead_year)))


def population_path(
    start: FloatArray,
    trend: FloatArray,
    fade: FloatArray,
    shift: FloatArray,
    n_years: int,
) -> FloatArray:
    """Resident population of the base run (E0).

    Parameters
    ----------
    start, trend
        [C], population in the first year and fitted mean log change.
    fade
        [M, 1], yearly survival of the trend.
    shift
        [M, 1], constant yearly shift, log points.

    Returns
    -------
    FloatArray
        [T + 1, M, C], the first year included.
    """
    t = np.arange(n_years + 1)[:, None, None]
    years_of_trend = (1.0 - fade**t) / (1.0 - fade)
    return np.asarray(start * np.exp(trend * years_of_trend + shift * t))


def next_urban_share(
    share: FloatArray, speed: FloatArray | float, ceiling: FloatArray | float
) -> FloatArray:
    """Urban share a year later (E7), the same in both runs."""
    return np.asarray(share + speed * share * np.maximum(1.0 - share / ceiling, 0.0))


def next_toward(
    value: FloatArray, ceiling: FloatArray | float, closed: FloatArray | float
) -> FloatArray:
    """A year later, with the share `closed` of the gap to the ceiling closed (E12)."""
    return np.asarray(ceiling - (ceiling - value) * (1.0 - closed))
