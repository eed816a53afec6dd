"""E6: industries that neighbours duplicate, and the plant that stands idle for it.

Plain: neighbours with the same industries leave more plant idle; an industry
agreement divides the labour.
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray

LEAST_IDLE, MOST_IDLE = 0.05, 0.60
YEARS_TO_ADJUST = 3.0


def similarity(industry_shares: FloatArray) -> FloatArray:
    """[C, C]: cosine of the industry shares [C, K]."""
    length = np.sqrt((industry_shares**2).sum(axis=1))
    return np.asarray(industry_shares @ industry_shares.T / np.outer(length, length))


def duplication(
    weights: FloatArray, industry: FloatArray, e_a: FloatArray
) -> FloatArray:
    """dup: similarity of neighbours that no agreement has divided.

    Parameters
    ----------
    weights
        [M, C, C], contact shares of the base year times similarity, zero diagonal.
    industry
        [..., M, C, C], strength of the industry agreements.
    e_a
        [M, 1].
    """
    return np.asarray((weights * (1.0 - e_a[..., None] * industry)).sum(axis=-1))


def next_idle(
    idle: FloatArray, dup: FloatArray, dup_then: FloatArray, k: Coefficients
) -> FloatArray:
    """Share of idle plant a year later, [M, C]."""
    target = np.clip(k.o0 + k.zeta * (dup - dup_then), LEAST_IDLE, MOST_IDLE)
    return np.asarray(idle + (target - idle) / YEARS_TO_ADJUST)
