"""How sure a result is: both plans, as found on central values, against members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from desktop.core.cooperation.game import Game
from desktop.core.cooperation.states import States, joined
from desktop.core.indicators import INDICATORS, Indicator, Place, places
from desktop.core.parameters import Draws
from desktop.core.projection import Run, project_base, project_plan
from desktop.core.question import REGION
from desktop.core.region import BoolArray, FloatArray, Region

PART = 64
"""Members projected at once."""
ROUNDING = 1e-9
"""A change below this share of the value is none."""


@dataclass(frozen=True, eq=False)
class Sureness:
    """In which share of the members the result holds.

    Attributes
    ----------
    rises
        [M, C], what each city gets more together than alone, 100 million yuan.
    better
        By indicator and place: share of members in which it is better together than
        alone in the last year.
    """

    rises: FloatArray
    better: Mapping[tuple[str, str], float]

    @property
    def n_members(self) -> int:
        """M."""
        return len(self.rises)

    @property
    def total(self) -> float:
        """That all cities together get more when they plan together than each alone."""
        return float((self.rises.sum(axis=1) > 0.0).mean())

    @property
    def cities(self) -> FloatArray:
        """[C], that a city does, before side payments."""
        return self.after(np.zeros(self.rises.shape[1]))

    def after(self, payments: FloatArray) -> FloatArray:
        """[C], that a city does once side payments are made."""
        return np.asarray((self.rises + payments > 0.0).mean(axis=0))

    def nobody_loses(self, payments: FloatArray) -> float:
        """That every city is at least as well off once side payments are made."""
        return float((self.rises + payments >= 0.0).all(axis=1).mean())

    def range_of_gain(self, low: float, high: float) -> tuple[float, float]:
        """Quantiles of the gain of all cities."""
        found = np.quantile(self.rises.sum(axis=1), (low, high))
        return float(found[0]), float(found[1])


def sureness(game: Game, alone: States, together: States, draws: Draws) -> Sureness:
    """Hold both plans against members."""
    plans = game.plans(joined([alone, together]))
    horizon = game.region.years[game.base.n_years - 1]
    rises: list[FloatArray] = []
    better: dict[tuple[str, str], int] = {}
    for start in range(0, draws.n_members, PART):
        game.wait_turn()
        part = draws.part(start, start + PART)
        base = project_base(game.region, part, horizon)
        runs = [project_plan(game.region, part, plan, base) for plan in plans]
        got = [game.payoff.of(game.region, base, run) for run in runs]
        rises.append(got[1] - got[0])
        for key, count in _counts(game.region, runs[0], runs[1]):
            better[key] = better.get(key, 0) + count
    costs = game.costs(joined([alone, together]))
    n = draws.n_members
    return Sureness(
        np.concatenate(rises) - (costs[1] - costs[0]),
        {key: count / n for key, count in better.items()},
    )


def judged() -> Iterator[Indicator]:
    """Indicators of cities, ports and the region that have a better direction."""
    for indicator in INDICATORS:
        if indicator.better and indicator.place is not Place.PAIR:
            yield indicator


def _counts(
    region: Region, alone: Run, together: Run
) -> Iterator[tuple[tuple[str, str], int]]:
    """In how many members an indicator of a place is better in the last year."""
    for indicator in judged():
        pair = [indicator.read(run)[:, -1] for run in (alone, together)]
        many = _better(indicator, pair[0], pair[1]).sum(axis=0)
        for place, count in zip(places(region, indicator), many, strict=True):
            yield (indicator.id, place), int(count)
        read = indicator.read_region
        if read is not None and indicator.place is not Place.REGION:
            whole = _better(indicator, read(alone)[:, -1], read(together)[:, -1])
            yield (indicator.id, REGION), int(whole.sum())


def _better(one: Indicator, alone: FloatArray, together: FloatArray) -> BoolArray:
    rise = one.better * (together - alone)
    return np.asarray(rise > ROUNDING * np.abs(alone))
