"""E17: what agreements cost.

Plain: keeping an agreement takes money of both sides every year, out of their local
works; it is free until somebody says what it costs.
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import Domain, FloatArray

PRICES = {
    Domain.TRANSPORT: "cost_transport",
    Domain.INDUSTRY: "cost_industry",
    Domain.TOURISM_AGRICULTURE: "cost_tourism",
    Domain.SCIENCE: "cost_science",
    Domain.ENVIRONMENT: "cost_environment",
    Domain.HEALTH_EDUCATION: "cost_services",
}
"""The parameter of each domain: 100 million yuan a year, each side, strength 1."""


def prices(k: Coefficients) -> FloatArray:
    """[M, J], what full strength costs each side in a year, 100 million yuan."""
    return np.concatenate([getattr(k, PRICES[domain]) for domain in Domain], axis=1)


def yearly_costs(strength: FloatArray, k: Coefficients) -> FloatArray | None:
    """What agreements take out of local works, beyond those of the base year.

    Parameters
    ----------
    strength
        [T, M, J, C, C], in force; index 0 is the base year, whose agreements are paid
        inside the base money.

    Returns
    -------
    FloatArray or None
        [T, M, C], 100 million yuan; negative where agreements fade. None where no
        agreement costs anything.
    """
    price = prices(k)
    if not price.any():
        return None
    more = (strength - strength[:1]).sum(axis=-1)
    return np.asarray((more * price[..., None]).sum(axis=2))


def left_for_works(works: FloatArray, costs: FloatArray) -> FloatArray:
    """Local works after the agreements of a year, [M, C]; never below zero."""
    return np.maximum(works - costs, 0.0)
