"""One test: what was observed, what the rules gave; and its score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from desktop.core.hindcast.table import HindcastRow
from desktop.core.region import FloatArray

BAND = (0.05, 0.95)
"""Quantiles of the members between which nine in ten figures should lie."""

NO_CHANGE = "no_change"
OWN_TREND = "own_trend"
NATIONAL = "national"


@dataclass(frozen=True, eq=False)
class Trial:
    """Figures observed and the answers of the rules, all over the same axis [n].

    Attributes
    ----------
    relative
        Whether errors are in per cent of the observed value.
    naive
        Answers of the naive rules by name, each [n].
    members
        [M, n]; None where the rule has no band.
    """

    variable: str
    unit: str
    observed: FloatArray
    model: FloatArray
    naive: Mapping[str, FloatArray] = field(default_factory=dict)
    members: FloatArray | None = None
    relative: bool = False

    def errors(self, answer: FloatArray) -> FloatArray:
        """[n]: answer minus observed, in `unit`."""
        difference = answer - self.observed
        if self.relative:
            difference = 100.0 * difference / self.observed
        return np.asarray(difference)

    def score(self) -> HindcastRow:
        """Mean absolute errors, coverage and bias."""

        def naive(rule: str) -> float | None:
            if rule not in self.naive:
                return None
            return float(np.abs(self.errors(self.naive[rule])).mean())

        errors = self.errors(self.model)
        return HindcastRow(
            variable=self.variable,
            unit=self.unit,
            n=int(self.observed.size),
            model=float(np.abs(errors).mean()),
            no_change=naive(NO_CHANGE),
            own_trend=naive(OWN_TREND),
            national=naive(NATIONAL),
            coverage_90=self._coverage(),
            bias=float(errors.mean()),
        )

    def _coverage(self) -> float | None:
        if self.members is None:
            return None
        low, high = np.quantile(self.members, BAND, axis=0)
        return float(((self.observed >= low) & (self.observed <= high)).mean())
