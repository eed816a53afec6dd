"""E7: urban and rural incomes, and who moves where.

Plain: the urban-rural gap closes slowly, a little faster with rural-serving works
and schools; people move slowly towards relative gains.
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray

LEAST_LOG_RATIO = float(np.log(1.2))
LEAST_RURAL_EFFORT = 0.2


def rural_effort(
    local_works: FloatArray,
    schools: FloatArray,
    untargeted: FloatArray,
    base_money: FloatArray,
) -> FloatArray:
    """Zr: money for rural-serving works and schools against the base run.

    Parameters
    ----------
    local_works, schools
        [..., M, C], executed money.
    untargeted
        [..., C], pf: what targeting leaves of a heading, 1 at the base share.
    base_money
        [..., C], infrastructure and education of the base run.
    """
    effort = (local_works + schools) * untargeted / base_money
    return np.asarray(np.maximum(effort, LEAST_RURAL_EFFORT))


def next_log_ratio(
    log_ratio: FloatArray, log_effort: FloatArray | float, k: Coefficients
) -> FloatArray:
    """Log of the urban-rural income ratio a year later, [M, C]."""
    closing = k.k_R * (log_ratio - np.log(k.R_inf))
    later = log_ratio - closing - k.c_R1 * log_effort
    return np.asarray(np.maximum(later, LEAST_LOG_RATIO))


def rural_income(
    mean_income: FloatArray, urban_share: FloatArray, ratio: FloatArray
) -> FloatArray:
    """Income per rural head that gives the mean, [..., M, C]."""
    return np.asarray(mean_income / (urban_share * ratio + 1.0 - urban_share))


def log_per_head(output: FloatArray, population: FloatArray) -> FloatArray:
    """Log of output per head of the whole region, [..., M, 1]."""
    return np.asarray(
        np.log(
            output.sum(axis=-1, keepdims=True) / population.sum(axis=-1, keepdims=True)
        )
    )


def relative_gain(
    log_income: FloatArray, regional: FloatArray, base_regional: FloatArray
) -> FloatArray:
    """How much output per head rose against the region's, log points, [M, C].

    Parameters
    ----------
    log_income
        [M, C], log ratio of output per head to the base run.
    regional, base_regional
        [M, 1], log of output per head of the region in both runs.
    """
    return np.asarray(log_income - (regional - base_regional))
