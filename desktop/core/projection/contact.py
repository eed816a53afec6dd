"""E2 and E3: contact between cities, market access and the siphon.

Plain: cities deal more with each other when travel is short and no provincial
border lies between; agreements lower that border. Quicker access to markets raises
output; quicker access to a much bigger neighbour also drains a little, less so
under an industry agreement.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import BoolArray, Domain, FloatArray

BIG_CITY_RATIO = 1.5
"""A neighbour counts as much bigger above this multiple of one's own output."""

EASING_WEIGHTS = {
    Domain.TRANSPORT: 0.5,
    Domain.INDUSTRY: 0.25,
    Domain.TOURISM_AGRICULTURE: 0.25,
}
"""How much each domain of agreements eases a provincial border (mm of E2)."""


def contact(
    hours: FloatArray,
    agreements: FloatArray,
    same_province: BoolArray,
    k: Coefficients,
) -> FloatArray:
    """F of E2.

    Parameters
    ----------
    hours
        [..., M, C, C], travel times with each city's own time on the diagonal.
    agreements
        [..., M, J, C, C], strength in force.
    same_province
        [C, C].

    Returns
    -------
    FloatArray
        [..., M, C, C].
    """
    vartheta, border, e_a = (x[..., None] for x in (k.vartheta, k.border, k.e_a))
    friction = np.where(same_province, 0.0, border)
    logs = -vartheta * np.log(hours)
    if not same_province.all():
        easing = sum(
            weight * agreements[..., domain, :, :]
            for domain, weight in EASING_WEIGHTS.items()
        )
        logs = logs - friction * (1.0 - e_a * easing)
    return np.asarray(np.exp(logs))


@dataclass(frozen=True, eq=False)
class Giants:
    """The much bigger neighbours of each city, fixed at the base year.

    Attributes
    ----------
    weights
        [M, C, C]: contact in the base year times output of bigger neighbours.
    total
        [M, C]: their sum; 1 where there is none.
    exist
        [C]: whether there is any.
    output
        [C, C]: output of bigger neighbours in the base year, 0 elsewhere.
    """

    weights: FloatArray
    total: FloatArray
    exist: BoolArray
    output: FloatArray


def giants(contact_then: FloatArray, output_then: FloatArray) -> Giants:
    """BIG of E3, from contact [M, C, C] and output [C] of the base year."""
    bigger = output_then[None, :] > BIG_CITY_RATIO * output_then[:, None]
    output = np.where(bigger, output_then[None, :], 0.0)
    weights = contact_then * output
    exist = bigger.any(axis=1)
    total = np.where(exist, weights.sum(axis=-1), 1.0)
    return Giants(weights, total, exist, output)


def log_siphon(
    contact_now: FloatArray, industry: FloatArray, big: Giants, k: Coefficients
) -> FloatArray:
    """Ln SI of E3.

    Parameters
    ----------
    contact_now
        [..., M, C, C].
    industry
        [..., M, C, C], strength of the industry agreements.

    Returns
    -------
    FloatArray
        [..., M, C]; 0 where a city has no much bigger neighbour.
    """
    access = (contact_now * big.output).sum(axis=-1) / big.total
    eased = (big.weights * industry).sum(axis=-1) / big.total
    drained = -k.theta_S * (1.0 - k.e_a * eased)
    return np.asarray(drained * np.log(np.where(big.exist, access, 1.0)))
