"""Limits on results: debt, targets, equality. They are known only from a run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from desktop.core.errors import UserError
from desktop.core.optimiser.limits import Bound, Limit, ResultLimit
from desktop.core.projection import Run
from desktop.core.question import Question, question
from desktop.core.region import FloatArray, Region


@dataclass(frozen=True)
class Demand:
    """One number that must not pass a value, in one year."""

    limit: ResultLimit
    question: Question
    sense: float
    scale: float

    def slack(self, run: Run) -> FloatArray:
        """[P], what is left, relative to the size of the value; negative: broken."""
        return self.sense * (self.question.read(run) - self.limit.value) / self.scale


def demands_of(
    region: Region, n_years: int, limits: Iterable[Limit]
) -> tuple[Demand, ...]:
    """The demands of all limits on results, one for each year meant.

    Raises
    ------
    UserError
        Where an indicator, place or year does not exist or lies after the horizon.
    """
    found = []
    for limit in limits:
        if not isinstance(limit, ResultLimit):
            continue
        years = region.years[:n_years] if limit.year is None else (limit.year,)
        sense = 1.0 if limit.bound is Bound.LEAST else -1.0
        scale = max(abs(limit.value), 1e-6)
        for year in years:
            if year not in region.years[:n_years]:
                last = region.years[n_years - 1]
                raise _outside(year, region.years[0], last)
            asked = question(region, limit.indicator, limit.place, year)
            found.append(Demand(limit, asked, sense, scale))
    return tuple(found)


def slacks(demands: Iterable[Demand], run: Run) -> FloatArray:
    """[P, D], what every demand has left in every plan."""
    columns = [demand.slack(run) for demand in demands]
    if not columns:
        return np.zeros((run.n_members, 0))
    return np.stack(columns, axis=-1)


def _outside(year: int, first: int, last: int) -> UserError:
    return UserError("year_outside", name=str(year), first=first, last=last)
