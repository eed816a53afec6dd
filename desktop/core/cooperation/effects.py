"""What both plans make of every indicator in the last year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from desktop.core.cooperation.game import Game
from desktop.core.cooperation.states import States
from desktop.core.cooperation.sureness import Sureness
from desktop.core.indicators import INDICATORS, Place, places
from desktop.core.projection import Run
from desktop.core.question import REGION
from desktop.core.region import FloatArray


@dataclass(frozen=True)
class Effect:
    """One indicator of one place in the last year.

    Attributes
    ----------
    better
        Share of members in which it is better together than alone; None where the
        indicator has no better direction.
    """

    place: str
    year: int
    indicator: str
    base: float
    alone: float
    together: float
    better: float | None


def effects(
    game: Game, alone: States, together: States, sure: Sureness
) -> tuple[Effect, ...]:
    """Every indicator of cities, ports and the region, in the order of the table."""
    runs: tuple[Run, ...] = (game.base, game.run(alone), game.run(together))
    return tuple(_effects(game, runs, sure))


def _effects(game: Game, runs: tuple[Run, ...], sure: Sureness) -> Iterator[Effect]:
    for indicator in INDICATORS:
        if indicator.place is Place.PAIR or indicator.is_input:
            continue
        values = np.stack([indicator.read(run)[0, -1] for run in runs], axis=-1)
        for place, three in zip(places(game.region, indicator), values, strict=True):
            yield _effect(game, indicator.id, place, three, sure)
        if indicator.read_region is not None and indicator.place is not Place.REGION:
            whole = np.array([indicator.read_region(run)[0, -1] for run in runs])
            yield _effect(game, indicator.id, REGION, whole, sure)


def _effect(
    game: Game, indicator: str, place: str, three: FloatArray, sure: Sureness
) -> Effect:
    base, alone, together = three.tolist()
    year = game.region.base_year + game.base.n_years
    better = sure.better.get((indicator, place))
    return Effect(place, year, indicator, base, alone, together, better)
