"""E1: travel time between cities.

Plain: each side builds its own half and trains run only on the shorter half; with
an agreement and a common fund all money counts.
"""

from __future__ import annotations

import numpy as np

from desktop.core.region import FloatArray

PROGRESS_SPEED = 2.3
"""ln 10, rounded in the notes: money for the full cost brings nine tenths."""


def link_progress(
    finished: FloatArray, cost: FloatArray, pooled: FloatArray
) -> FloatArray:
    """Progress of each link, 1 where its whole cost has been built.

    Parameters
    ----------
    finished
        [..., C, C], finished money paid by the first city for the pair.
    cost
        [C, C], cost of the link; the diagonal is not used.
    pooled
        [..., C, C], joint funding times the strength of the transport agreement.
    """
    other = np.swapaxes(finished, -1, -2)
    cost = cost + np.eye(len(cost))
    solo = np.minimum(finished, other) / (cost / 2.0)
    joint = (finished + other) / cost
    return np.asarray(pooled * joint + (1.0 - pooled) * solo)


def direct_hours(
    planned: FloatArray, least: FloatArray, progress: FloatArray
) -> FloatArray:
    """[..., C, C], direct times after the works; `planned` is the base path's."""
    gain = np.maximum(planned - least, 0.0)
    return np.asarray(planned - gain * (1.0 - np.exp(-PROGRESS_SPEED * progress)))


def shortest_hours(direct: FloatArray) -> FloatArray:
    """[..., C, C], all-pairs shortest times (Floyd and Warshall); zero diagonal."""
    hours = direct.copy()
    n = hours.shape[-1]
    diagonal = np.arange(n)
    hours[..., diagonal, diagonal] = 0.0
    for via in range(n):
        through = hours[..., :, via, None] + hours[..., None, via, :]
        np.minimum(hours, through, out=hours)
    return hours


def mean_hours(hours: FloatArray, mass: FloatArray) -> FloatArray:
    """acc: mean travel time to the other cities, weighted by their mass.

    Parameters
    ----------
    hours
        [..., C, C], zero diagonal.
    mass
        [..., C], sqrt(output times population).
    """
    weighted = (hours @ mass[..., None])[..., 0]
    return np.asarray(weighted / (mass.sum(axis=-1, keepdims=True) - mass))
