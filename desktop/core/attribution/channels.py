"""Through which channel of E5 a plan moved a city's output."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.projection import BaseRun, Run
from desktop.core.region import FloatArray


class Channel(Enum):
    """The factors of E5, and the demand of the year's own money."""

    CAPITAL = "capital"
    PEOPLE = "people"
    SKILLS = "skills"
    HEALTH = "health"
    INFRASTRUCTURE = "infrastructure"
    ACCESS = "access"
    SIPHON = "siphon"
    PORTS = "ports"
    PLANT = "idle_plant"
    LEARNING = "learning"
    DEMAND = "demand"


@dataclass(frozen=True, eq=False)
class Channels:
    """What each channel did to output, [M, T, C], 100 million yuan.

    They add up to output of the plan less output of the base run.
    """

    amounts: dict[Channel, FloatArray]


def channels(base: BaseRun, plan: Run, k: Coefficients) -> Channels:
    """Divide the change of output among the factors of E5.

    E5 is a product, so log changes add up; each is turned into money by the
    logarithmic mean of both supplies (log mean Divisia index, Ang 2004), which leaves
    no residual. Demand is what output exceeds supply by.
    """
    alpha, labour = k.alpha[..., None], 1.0 - k.alpha[..., None]

    def log_ratio(name: str) -> FloatArray:
        return np.asarray(np.log(getattr(plan, name) / getattr(base, name)))

    def rise(name: str) -> FloatArray:
        return np.asarray(getattr(plan, name) - getattr(base, name))

    logs = {
        Channel.CAPITAL: alpha * log_ratio("capital"),
        Channel.PEOPLE: labour * plan.log_ratio_population,
        Channel.SKILLS: labour * k.rho[..., None] * rise("schooling_adults"),
        Channel.HEALTH: labour * k.eta[..., None] * rise("life_expectancy"),
        Channel.INFRASTRUCTURE: k.gamma[..., None] * log_ratio("infrastructure"),
        Channel.ACCESS: k.theta_M[..., None] * log_ratio("market_access"),
        Channel.SIPHON: log_ratio("siphon"),
        Channel.PORTS: log_ratio("external_access"),
        Channel.PLANT: log_ratio("plant_in_use"),
        Channel.LEARNING: rise("learning"),
    }
    mean = _logarithmic_mean(plan.gdp_supply, base.gdp_supply)
    amounts = {channel: mean * log for channel, log in logs.items()}
    amounts[Channel.DEMAND] = np.asarray(plan.gdp - plan.gdp_supply)
    return Channels(amounts)


def _logarithmic_mean(a: FloatArray, b: FloatArray) -> FloatArray:
    """(a - b) / ln(a / b), and a where both are equal."""
    log = np.log(a / b)
    near = np.abs(log) < 1e-9
    return np.where(near, (a + b) / 2.0, (a - b) / np.where(near, 1.0, log))
