"""E12: beds, doctors, life expectancy.

Plain: money above the base path brings beds in three, doctors in five and longer
life in four years, towards ceilings.
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray

YEARS_BEDS, YEARS_DOCTORS, YEARS_LIFE = 3.0, 5.0, 4.0


def next_service(
    now: FloatArray,
    base_now: FloatArray,
    base_next: FloatArray,
    target: FloatArray,
    years: float,
    floor: FloatArray,
) -> FloatArray:
    """Beds or doctors a year later: 1/`years` of the way from base to `target`.

    The difference from the base run decays as fast as the target is approached;
    `floor` is the least against the base run. [M, C].
    """
    kept = (1.0 - 1.0 / years) * (now - base_now)
    moved = (target - base_next) / years
    return np.maximum(base_next + kept + moved, floor * base_next)


def service_target(
    base_next: FloatArray,
    effort: FloatArray,
    ceiling: FloatArray,
    elasticity: FloatArray,
) -> FloatArray:
    """Where beds or doctors would settle at this effort, [..., M, C]."""
    return np.asarray(ceiling - (ceiling - base_next) * effort ** (-elasticity))


def service_neighbours(
    doctors: FloatArray, service_weights: FloatArray, k: Coefficients
) -> FloatArray:
    """Nb: what better-staffed partners lend, [..., M, C].

    Parameters
    ----------
    doctors
        [..., M, C].
    service_weights
        [..., M, C, C], contact times the strength of health-education agreements.
    """
    ratio = doctors[..., None, :] / doctors[..., :, None]
    lead = np.maximum(np.minimum(ratio, k.doc_ratio_cap[..., None]) - 1.0, 0.0)
    return np.asarray((service_weights * lead).sum(axis=-1))


def next_life(
    life: FloatArray,
    base_life: FloatArray,
    base_next: FloatArray,
    log_income: FloatArray,
    log_effort: FloatArray,
    k: Coefficients,
) -> FloatArray:
    """Life expectancy a year later, [M, C].

    Parameters
    ----------
    log_income
        Log ratio of output per head to the base run.
    log_effort
        Log of health effort, partners' service included.
    """
    reached = np.minimum(base_next + k.b_y * log_income + k.b_h * log_effort, k.LE_max)
    kept = (1.0 - 1.0 / YEARS_LIFE) * (life - base_life)
    return np.asarray(base_next + kept + (reached - base_next) / YEARS_LIFE)
