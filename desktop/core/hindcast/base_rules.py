"""Base rules over a stretch of years: members first, then years, then cities."""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray


def closing(
    start: FloatArray,
    ceiling: FloatArray,
    rate: FloatArray,
    q_mult: FloatArray,
    n_years: int,
) -> FloatArray:
    """[M, Y, C]: E12."""
    remaining = 1.0 - rate * q_mult
    years = np.arange(1, n_years + 1)[:, None]
    gap = (ceiling - start)[:, None, :] * remaining[:, None, :] ** years
    return np.asarray(ceiling[:, None, :] - gap)


def urban(
    start: FloatArray, speed: float, coefficients: Coefficients, n_years: int
) -> FloatArray:
    """[M, Y, C]: E7."""
    share = start + np.zeros_like(coefficients.ku_mult)
    path = []
    for _ in range(n_years):
        room = np.maximum(1.0 - share / coefficients.u_max, 0.0)
        share = share + speed * coefficients.ku_mult * share * room
        path.append(share)
    return np.stack(path, axis=1)


def population(
    start: FloatArray, trend: FloatArray, coefficients: Coefficients, n_years: int
) -> FloatArray:
    """[M, Y, C]: E0."""
    t = np.arange(1, n_years + 1)[:, None]
    fade = coefficients.n_fade[:, None, :]
    faded = trend * (1.0 - fade**t) / (1.0 - fade)
    return np.asarray(start * np.exp(faded + coefficients.n_shift[:, None, :] * t))


def output(
    start: FloatArray,
    growth: FloatArray,
    noise: FloatArray,
) -> FloatArray:
    """[M, Y, C]: E0."""
    return np.asarray(start * np.exp(np.cumsum(np.log1p(growth) + noise, axis=1)))
