"""The study: everyone for himself, then together, then who gains and who pays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from desktop.core.cooperation.alone import Outcome, everyone_for_himself, starts
from desktop.core.cooperation.game import Game
from desktop.core.cooperation.sharing import (
    MOST_CITIES,
    Sureness,
    asks,
    coalition_worths,
    equal_split,
    shapley_split,
    sureness,
)
from desktop.core.cooperation.states import States
from desktop.core.cooperation.together import plan_together
from desktop.core.errors import Cancelled
from desktop.core.parameters import Draws
from desktop.core.progress import Progress, Watch, keep_going
from desktop.core.region import FloatArray

STARTS = 5


@dataclass(frozen=True, eq=False)
class Study:
    """What came out; payoffs in 100 million yuan, discounted.

    Attributes
    ----------
    outcomes
        Of everyone for himself, from every start.
    alone
        The best of them for all together, so that the gain is not made too large.
    together, with_money
        One plan within the same envelopes; the same where money may move as well.
    payoffs_alone, payoffs_together, payoffs_with_money
        [C].
    equal, shapley
        [C], side payments; `shapley` is None where there are too many cities or the
        study was stopped.
    worths
        Of coalitions, to go on from.
    asks
        [C, C], see `sharing.asks`.
    """

    game: Game
    outcomes: tuple[Outcome, ...]
    alone: Outcome
    together: States
    with_money: States
    payoffs_together: FloatArray
    payoffs_with_money: FloatArray
    equal: FloatArray
    shapley: FloatArray | None
    worths: Mapping[int, float]
    asks: FloatArray
    sureness: Sureness

    @property
    def payoffs_alone(self) -> FloatArray:
        """[C]."""
        return self.alone.payoffs

    @property
    def gain(self) -> float:
        """Of all cities together, within the same envelopes."""
        return float(self.payoffs_together.sum() - self.payoffs_alone.sum())

    @property
    def lowest(self) -> Outcome:
        """The state of everyone for himself that is worst for all together."""
        return min(self.outcomes, key=lambda one: one.total)

    @property
    def reached(self) -> int:
        """From how many starts a state was reached in which nobody moves."""
        return sum(one.reached for one in self.outcomes)


@dataclass(frozen=True)
class StudyOptions:
    """How thorough a study is.

    `known` holds worths of coalitions from a study of the same game that was stopped.
    """

    n_starts: int = STARTS
    coalitions: bool = True
    known: Mapping[int, float] = field(default_factory=dict)


def study(
    game: Game,
    members: Draws,
    *,
    generator: np.random.Generator,
    options: StudyOptions | None = None,
    watch: Watch = keep_going,
) -> Study:
    """Work out the gain from cooperation and how it can be shared.

    Parameters
    ----------
    members
        That the result is held against.
    generator
        Of the starts; the same state gives the same study.
    watch
        Told at every step. Stopped among the starts or coalitions, the study ends with
        what there is.

    Raises
    ------
    Cancelled
        Where it is stopped before the first start was through.
    """
    options = options or StudyOptions()
    outcomes = _outcomes(game, generator, options.n_starts, watch)
    settled = [one for one in outcomes if one.reached] or outcomes
    alone = max(settled, key=lambda one: one.total)
    cities = range(game.region.n_cities)
    watch(Progress("together", 0, 1, alone.total))
    together = plan_together(game, alone.state, cities)
    payoffs = game.payoffs(together)[0]
    watch(Progress("money", 0, 1, float(payoffs.sum())))
    with_money = plan_together(game, together, cities, money_moves=True)
    sure = sureness(game, alone.state, together, members)
    worths: Mapping[int, float] = {}
    if options.coalitions and len(cities) <= MOST_CITIES:
        worths = coalition_worths(game, alone.state, together, watch, options.known)
    return Study(
        game,
        tuple(outcomes),
        alone,
        together,
        with_money,
        payoffs,
        game.payoffs(with_money)[0],
        equal_split(alone.payoffs, payoffs),
        shapley_split(worths, payoffs),
        worths,
        asks(game, alone.state, together),
        sure,
    )


def _outcomes(
    game: Game, generator: np.random.Generator, n: int, watch: Watch
) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for number, (start, order) in enumerate(starts(game, n, generator)):
        best = max((one.total for one in outcomes), default=None)
        if not watch(Progress("alone", number, n, best)):
            if not outcomes:
                raise Cancelled
            break
        outcomes.append(everyone_for_himself(game, start, order.tolist()))
    return outcomes
