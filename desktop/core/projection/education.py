"""E11: schooling.

Plain: school money shows after about six years in the years a leaver has learned
(E), and only slowly in the whole adult population (S).
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray

LEAST_SHARED, MOST_SHARED = 0.8, 1.3
LEAST_EXPECTED = 0.5


def effort_with_partners(
    effort: FloatArray, service_weights: FloatArray, k: Coefficients
) -> FloatArray:
    """Zt: school money per head against the base run, partners' included.

    Parameters
    ----------
    effort
        [M, C], zed.
    service_weights
        [M, C, C], contact times the strength of health-education agreements.
    """
    shared = (service_weights @ (effort - 1.0)[..., None])[..., 0]
    return np.asarray(effort * np.clip(1.0 + k.chi * shared, LEAST_SHARED, MOST_SHARED))


def next_expected(
    expected: FloatArray, base_next: FloatArray, effort: FloatArray, k: Coefficients
) -> FloatArray:
    """Expected schooling a year later, [M, C].

    Parameters
    ----------
    expected
        E of this year.
    base_next
        E of the base run a year later.
    effort
        Zt of this year.
    """
    reached = np.maximum(
        k.E_max - (k.E_max - base_next) * effort ** (-k.sig_E),
        LEAST_EXPECTED * base_next,
    )
    drifted = expected + k.E_drift
    return np.asarray(drifted + (reached - drifted) / k.tau_E)


def next_adults(
    adults: FloatArray,
    expected: FloatArray,
    base_expected: FloatArray,
    oldest: FloatArray,
    k: Coefficients,
) -> FloatArray:
    """Mean years of schooling of adults a year later, [M, C]."""
    entering = k.e_in * (base_expected - adults)
    gained = k.ret * k.e_in * (expected - base_expected)
    leaving = k.x_out * (adults - oldest)
    return np.asarray(adults + entering + gained + leaving)
