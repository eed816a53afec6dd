"""What a city is after: the discounted sum of how much better off it is, in money."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.projection import BaseRun, Run
from desktop.core.region import FloatArray, Region
from desktop.core.scores import Weights, city_scores, year_weights


@dataclass(frozen=True)
class Payoff:
    """What every city wants.

    Attributes
    ----------
    weights
        Of the indicators; with output alone the payoff is the discounted sum of extra
        output. A per cent of another indicator counts as much as weight times a per
        cent of output, so that payoffs are money and can be paid from city to city.
    discount_rate
        Yearly.
    rivalry
        0 to 1: how much of the mean success of the others in its province a city
        counts as its own loss. In money, so that all rivals together still want what
        brings them most: relative to their sizes they would gain by ruining one.
    agreement_cost
        100 million yuan that each side pays every year for an agreement in a domain
        that is wanted stronger than it is in the base year.
    """

    weights: Weights
    discount_rate: float
    rivalry: float = 0.0
    agreement_cost: float = 0.0

    def of(self, region: Region, base: BaseRun, run: Run) -> FloatArray:
        """[P, C], payoffs before the cost of agreements, 100 million yuan.

        Base and run have the same members, or the base has one.
        """
        years = year_weights(base.n_years, self.discount_rate)[:, None]
        score = city_scores(self.weights, base, run)
        success = np.asarray((score * base.gdp * years).sum(axis=1))
        rivals = region.same_province & ~np.eye(region.n_cities, dtype=bool)
        many = np.maximum(rivals.sum(axis=1), 1)
        theirs = success @ (rivals / many[:, None]).T
        return np.asarray(success - self.rivalry * theirs)

    def cost_of_agreement(self, n_years: int) -> float:
        """To one side, all years together, discounted."""
        return self.agreement_cost * float(
            year_weights(n_years, self.discount_rate).sum()
        )
