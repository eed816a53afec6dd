"""E9: private capital.

Plain: investors follow returns, partly at the neighbours' expense.
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray

LEAST_PULL, MOST_PULL = 0.7, 1.3


def return_ratio(
    supply: FloatArray, capital: FloatArray, normal_weights: FloatArray
) -> FloatArray:
    """Rr: return of a city against those it deals with, itself included.

    The output elasticity stands above and below the fraction, so it drops out.

    Parameters
    ----------
    supply, capital
        [..., M, C].
    normal_weights
        [..., M, C, C], contact with rows that sum to one, diagonal included.
    """
    returns = supply / capital
    return np.asarray(returns / (normal_weights @ returns[..., None])[..., 0])


def pull(ratio: FloatArray, base_ratio: FloatArray, k: Coefficients) -> FloatArray:
    """Psi: investment against what output alone would bring, [M, C]."""
    return np.clip((ratio / base_ratio) ** k.kappa_K, LEAST_PULL, MOST_PULL)


def next_capital(
    capital: FloatArray,
    supply: FloatArray,
    attraction: FloatArray | float,
    formation_rate: float,
    k: Coefficients,
) -> FloatArray:
    """Capital a year later: supply invests, not the demand of one year."""
    return np.asarray(
        (1.0 - k.delta_K) * capital + formation_rate * supply * attraction
    )
