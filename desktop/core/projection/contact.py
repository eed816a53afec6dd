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


def log_border(
    agreements: FloatArray, same_province: BoolArray, k: Coefficients
) -> FloatArray:
    """What a provincial border does to contact, log points, [..., M, C, C].

    Parameters
    ----------
    agreements
        [..., M, J, C, C], strength in force.
    same_province
        [C, C].
    """
    easing = sum(
        weight * agreements[..., domain, :, :]
        for domain, weight in EASING_WEIGHTS.items()
    )
    friction = np.where(same_province, 0.0, k.border[..., None])
    return np.asarray(-friction * (1.0 - k.e_a[..., None] * easing))


def contact(hours: FloatArray, border: FloatArray, k: Coefficients) -> FloatArray:
    """f of E2, [..., M, C, C].

    Parameters
    ----------
    hours
        [..., M, C, C], travel times with each city's own time on the diagonal.
    border
        [..., M, C, C], from `log_border`.
    """
    return np.asarray(np.exp(border - k.vartheta[..., None] * np.log(hours)))


@dataclass(frozen=True, eq=False)
class Giants:
    """The much bigger neighbours of each city, fixed at the base year.

    Attributes
    ----------
    weights
        [M, C, C]: contact in the base year times output of bigger neighbours.
    total
        [M, C]: their sum; 1 where there is none.
    absent
        [C]: 1 where there is none, else 0.
    output
        [C, C]: output of bigger neighbours in the base year, 0 elsewhere.
    """

    weights: FloatArray
    total: FloatArray
    absent: FloatArray
    output: FloatArray


def giants(contact_then: FloatArray, output_then: FloatArray) -> Giants:
    """BIG of E3, from contact [M, C, C] and output [C] of the base year."""
    bigger = output_then[None, :] > BIG_CITY_RATIO * output_then[:, None]
    output = np.where(bigger, output_then[None, :], 0.0)
    weights = contact_then * output
    absent = np.where(bigger.any(axis=1), 0.0, 1.0)
    return Giants(weights, weights.sum(axis=-1) + absent, absent, output)


def drain(industry: FloatArray, big: Giants, k: Coefficients) -> FloatArray:
    """Exponent of the siphon, eased by industry agreements, [..., M, C].

    Parameters
    ----------
    industry
        [..., M, C, C], strength of the industry agreements.
    """
    eased = (big.weights * industry).sum(axis=-1) / big.total
    return np.asarray(-k.theta_S * (1.0 - k.e_a * eased))


def log_siphon(
    contact_now: FloatArray, exponent: FloatArray, big: Giants
) -> FloatArray:
    """ln SI of E3, [..., M, C]; 0 where a city has no much bigger neighbour.

    Parameters
    ----------
    contact_now
        [..., M, C, C].
    exponent
        [..., M, C], from `drain`.
    """
    access = (contact_now * big.output).sum(axis=-1) / big.total
    return np.asarray(exponent * np.log(access + big.absent))
