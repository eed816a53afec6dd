"""Measures of balance between and within cities."""

from __future__ import annotations

import numpy as np

from desktop.core.region import FloatArray

LEAST_SCORE, MOST_SCORE = 0.01, 0.99


def theil(output: FloatArray, population: FloatArray) -> FloatArray:
    """Theil index of output against population between cities.

    Parameters
    ----------
    output, population
        [..., C].

    Returns
    -------
    FloatArray
        [...], 0 where all cities have the same output per head.
    """
    share_of_output = output / output.sum(axis=-1, keepdims=True)
    share_of_people = population / population.sum(axis=-1, keepdims=True)
    return np.asarray(
        (share_of_output * np.log(share_of_output / share_of_people)).sum(axis=-1)
    )


def coordination_index(
    per_head: FloatArray,
    access_hours: FloatArray,
    schooling: FloatArray,
    life: FloatArray,
    urban_rural: FloatArray,
    pm25: FloatArray,
) -> FloatArray:
    """Coupling and level of six scores; for the dashboard, never an objective.

    Parameters
    ----------
    per_head, access_hours, schooling, life, urban_rural, pm25
        [..., C], in yuan, hours, years, years, ratio, ug/m3.

    Returns
    -------
    FloatArray
        [..., C] between 0 and 1. Goalposts are fixed, so one city never changes
        another's score.
    """
    scores = (
        (per_head - 10_000.0) / 140_000.0,
        (6.0 - access_hours) / 5.5,
        (schooling - 5.0) / 8.0,
        (life - 65.0) / 20.0,
        (4.0 - urban_rural) / 2.8,
        (80.0 - pm25) / 70.0,
    )
    # In the first plan year some of them are still the base run's, of one member.
    clipped = np.clip(np.stack(np.broadcast_arrays(*scores)), LEAST_SCORE, MOST_SCORE)
    mean = clipped.mean(axis=0)
    coupling = (clipped.prod(axis=0) / mean**6) ** (1.0 / 6.0)
    return np.asarray(np.sqrt(coupling * mean))


def equal_equivalent(
    incomes: FloatArray, people: FloatArray, aversion: float
) -> FloatArray:
    """Income that, were it everybody's, would be worth as much (Atkinson 1970).

    Parameters
    ----------
    incomes, people
        [..., G], of groups.
    aversion
        To inequality, at least 0: with 0 the mean, with 1 the geometric mean; the
        higher, the nearer to the lowest income.

    Returns
    -------
    FloatArray
        [...]; one minus its ratio to the mean is Atkinson's index of inequality.
    """
    share = people / people.sum(axis=-1, keepdims=True)
    if abs(aversion - 1.0) < 1e-9:
        return np.asarray(np.exp((share * np.log(incomes)).sum(axis=-1)))
    # Against the mean, so that no power of a yuan runs out of range.
    mean = (share * incomes).sum(axis=-1, keepdims=True)
    power = 1.0 - aversion
    spread = (share * (incomes / mean) ** power).sum(axis=-1)
    return np.asarray(mean[..., 0] * spread ** (1.0 / power))
