"""E5: output.

Plain: output follows capital, people, skills, health, infrastructure and access;
extra total spending adds demand in its own year only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray


@dataclass(frozen=True, eq=False)
class Departures:
    """How far a plan's year is from the base run's, each [M, C].

    Attributes
    ----------
    capital, people, infrastructure, access, siphon, ports, plant, learning
        Log ratios of K, N, G, MA, SI, XA, fac and the difference of A.
    schooling, life
        Differences of S and LE in years.
    """

    capital: FloatArray
    people: FloatArray
    infrastructure: FloatArray
    access: FloatArray
    siphon: FloatArray
    ports: FloatArray
    plant: FloatArray
    learning: FloatArray
    schooling: FloatArray
    life: FloatArray


def log_supply_ratio(x: Departures, k: Coefficients) -> FloatArray:
    """ln(Ysup / Y^b), [M, C]."""
    people = k.rho * x.schooling + k.eta * x.life + x.people
    return np.asarray(
        k.alpha * x.capital
        + (1.0 - k.alpha) * people
        + k.gamma * x.infrastructure
        + k.theta_M * x.access
        + x.siphon
        + x.ports
        + x.plant
        + x.learning
    )


def plant_in_use(
    idle: FloatArray, secondary_share: FloatArray, k: Coefficients
) -> FloatArray:
    """Fac: what idle industrial plant leaves of output, [..., M, C]."""
    return np.asarray(1.0 - secondary_share * (idle - k.o0) / (1.0 - k.o0))
