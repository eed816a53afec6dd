"""E13: learning from richer neighbours.

Plain: poorer cities catch up about one percent a year with the richer ones they
deal with; science agreements widen that contact.
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray


def lead_of_others(log_income: FloatArray, science_weights: FloatArray) -> FloatArray:
    """X: how far richer partners are ahead, weighted by contact.

    Parameters
    ----------
    log_income
        [..., M, C], log of supply per head.
    science_weights
        [..., M, C, C], contact widened by science agreements.
    """
    lead = np.maximum(log_income[..., None, :] - log_income[..., :, None], 0.0)
    return np.asarray((science_weights * lead).sum(axis=-1))


def next_learning(
    learned: FloatArray, lead: FloatArray, base_lead: FloatArray, k: Coefficients
) -> FloatArray:
    """A a year later, [M, C]: the harmonic mean of both runs' leads teaches.

    Where the base run has no one to learn from, nothing is learned.
    """
    both = lead + base_lead
    mean = 2.0 * lead * base_lead / np.where(both > 0.0, both, 1.0)
    return np.asarray(learned + k.lam * mean)
