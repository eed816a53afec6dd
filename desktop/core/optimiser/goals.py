"""What a search wants: a number for each plan of a run, and which way it should go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from desktop.core.fairness import equal_equivalent
from desktop.core.projection import BaseRun, Run
from desktop.core.question import Question
from desktop.core.region import FloatArray
from desktop.core.scores import Weights, region_score, year_weights


class Goal(Protocol):
    """A number to raise or to lower."""

    @property
    def sense(self) -> int:
        """+1 where more is wanted, -1 where less is."""

    def value(self, base: BaseRun, run: Run) -> FloatArray:
        """[P], of every plan of a run."""


@dataclass(frozen=True)
class BestScore:
    """Weighted indicators of the region, in per cent better than the base.

    The mean over the plan years, discounted; see `desktop.core.scores`.
    """

    weights: Weights
    discount_rate: float

    @property
    def sense(self) -> int:
        """More is better."""
        return 1

    def value(self, base: BaseRun, run: Run) -> FloatArray:
        """[P], per cent."""
        score = region_score(self.weights, base, run)
        return 100.0 * _mean(score, self.discount_rate)


@dataclass(frozen=True)
class FairIncome:
    """Income equally distributed that is worth as much as the incomes there are.

    Incomes are those of townspeople and villagers of each city; the more averse to
    inequality, the less a yuan of a rich group counts (Atkinson 1970). With aversion 0
    it is mean income. In per cent better than the base, a discounted mean of the years.
    """

    aversion: float
    discount_rate: float

    @property
    def sense(self) -> int:
        """More is better."""
        return 1

    def value(self, base: BaseRun, run: Run) -> FloatArray:
        """[P], per cent."""
        change = self._equivalent(run) / self._equivalent(base) - 1.0
        return 100.0 * _mean(change, self.discount_rate)

    def _equivalent(self, run: Run) -> FloatArray:
        incomes = np.concatenate([run.income_urban, run.income_rural], axis=-1)
        urban = run.population * run.urban_share
        people = np.concatenate([urban, run.population - urban], axis=-1)
        return equal_equivalent(incomes, people, self.aversion)


@dataclass(frozen=True)
class LeastMoney:
    """Money asked for in all cities, 100 million yuan a year: the discounted mean.

    Of use together with limits on results that must be reached.
    """

    discount_rate: float

    @property
    def sense(self) -> int:
        """Less is better."""
        return -1

    def value(self, base: BaseRun, run: Run) -> FloatArray:
        """[P], 100 million yuan a year."""
        del base
        return _mean(run.asked.sum(axis=(2, 3)), self.discount_rate)


@dataclass(frozen=True)
class OneNumber:
    """A single indicator of a place in a year, in its own unit."""

    question: Question

    @property
    def sense(self) -> int:
        """The indicator's own direction; more, where it has none."""
        return self.question.indicator.better or 1

    def value(self, base: BaseRun, run: Run) -> FloatArray:
        """[P], in the unit of the indicator."""
        del base
        return self.question.read(run)


def _mean(yearly: FloatArray, discount_rate: float) -> FloatArray:
    """[P], the discounted mean over the plan years of [P, T + 1]."""
    weights = year_weights(yearly.shape[1] - 1, discount_rate)
    return np.asarray(yearly @ (weights / weights.sum()))
