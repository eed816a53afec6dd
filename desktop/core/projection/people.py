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


def relative_gain(
    log_output: FloatArray,
    people: FloatArray,
    output: FloatArray,
    base_output: FloatArray,
    base_population: FloatArray,
) -> FloatArray:
    """How much a city's output per head rose against the region's, log points.

    Parameters
    ----------
    log_output, people
        [M, C], log ratios of output and population to the base run.
    output, base_output, base_population
        [M, C].
    """
    population = base_population * np.exp(people)
    regional = np.log(
        output.sum(axis=-1, keepdims=True)
        / population.sum(axis=-1, keepdims=True)
        / base_output.sum(axis=-1, keepdims=True)
        * base_population.sum(axis=-1, keepdims=True)
    )
    return np.asarray(log_output - people - regional)
