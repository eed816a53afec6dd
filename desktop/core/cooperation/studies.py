"""The study: everyone for himself, then together, then who gains and who pays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from desktop.core.cooperation.alone import Outcome, everyone_for_himself, starts
from desktop.core.cooperation.effects import Effect, effects
from desktop.core.cooperation.game import Game
from desktop.core.cooperation.offers import Offer, offers
from desktop.core.cooperation.sharing import (
    MOST_CITIES,
    asks,
    coalition_worths,
    equal_split,
    shapley_split,
)
from desktop.core.cooperation.states import States
from desktop.core.cooperation.sureness import Sureness, sureness
from desktop.core.cooperation.together import plan_together
from desktop.core.errors import Cancelled
from desktop.core.parameters import Draws
from desktop.core.progress import Progress, Watch, keep_going
from desktop.core.region import FloatArray
from desktop.core.scores import year_weights

STARTS = 5
LITTLE = 0.0005
"""A gain below this share of output is called little."""


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
    payoffs_together, payoffs_with_money
        [C].
    equal, shapley
        [C], side payments; `shapley` is None where there are too many cities or the
        study was stopped.
    worths
        Of coalitions, to go on from.
    asks
        [C, C], see `sharing.asks`.
    is_whole
        Whether it was not stopped.
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
    offers: tuple[Offer, ...]
    effects: tuple[Effect, ...]
    is_whole: bool

    @property
    def payoffs_alone(self) -> FloatArray:
        """[C]."""
        return self.alone.payoffs

    @property
    def gain(self) -> float:
        """Of all cities together, within the same envelopes."""
        return float(self.payoffs_together.sum() - self.payoffs_alone.sum())

    @property
    def share_of_output(self) -> float:
        """The gain as a share of the discounted output of all cities and years."""
        base = self.game.base
        years = year_weights(base.n_years, self.game.payoff.discount_rate)
        return self.gain / float((years[:, None] * base.gdp[0]).sum())

    @property
    def lowest(self) -> Outcome:
        """The state of everyone for himself that is worst for all together."""
        return min(self.outcomes, key=lambda one: one.total)

    @property
    def highest(self) -> Outcome:
        """The one that is best for all together."""
        return max(self.outcomes, key=lambda one: one.total)

    @property
    def reached(self) -> int:
        """From how many starts a state was reached in which nobody moves."""
        return sum(one.reached for one in self.outcomes)


@dataclass(frozen=True)
class StudyOptions:
    """How thorough a study is.

    `earlier` is a study of the same game, members and generator that was stopped; what
    it has found is not worked out again.
    """

    n_starts: int = STARTS
    coalitions: bool = True
    earlier: Study | None = None


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
    outcomes = _outcomes(game, generator, options, watch)
    settled = [one for one in outcomes if one.reached] or outcomes
    alone = max(settled, key=lambda one: one.total)
    found = options.earlier
    if found is None or found.alone.state.key() != alone.state.key():
        found = _compared(game, members, alone, watch)
    found = replace(found, game=game, outcomes=tuple(outcomes))
    done = len(outcomes) == options.n_starts
    if options.coalitions and game.region.n_cities <= MOST_CITIES:
        both = alone.state, found.together
        worths = coalition_worths(game, *both, watch, found.worths)
        shapley = shapley_split(worths, found.payoffs_together)
        found = replace(found, worths=worths, shapley=shapley)
        done = done and shapley is not None
    return replace(found, is_whole=done)


def _compared(game: Game, members: Draws, alone: Outcome, watch: Watch) -> Study:
    """Everything but the coalitions."""
    cities = range(game.region.n_cities)
    watch(Progress("together", 0, 1, alone.total))
    together = plan_together(game, alone.state, cities, links=game.links)
    payoffs = game.payoffs(together)[0]
    watch(Progress("money", 0, 1, float(payoffs.sum())))
    with_money = plan_together(
        game, together, cities, money_moves=True, links=game.links
    )
    watch(Progress("members", 0, 1, float(payoffs.sum())))
    sure = sureness(game, alone.state, together, members)
    return Study(
        game=game,
        outcomes=(alone,),
        alone=alone,
        together=together,
        with_money=with_money,
        payoffs_together=payoffs,
        payoffs_with_money=game.payoffs(with_money)[0],
        equal=equal_split(alone.payoffs, payoffs),
        shapley=None,
        worths={},
        asks=asks(game, alone.state, together),
        sureness=sure,
        offers=offers(game, alone.state, together),
        effects=effects(game, alone.state, together, sure),
        is_whole=False,
    )


def _outcomes(
    game: Game, generator: np.random.Generator, options: StudyOptions, watch: Watch
) -> list[Outcome]:
    n, earlier = options.n_starts, options.earlier
    outcomes = list(earlier.outcomes[:n]) if earlier is not None else []
    for number, (start, order) in enumerate(starts(game, n, generator)):
        if number < len(outcomes):
            continue
        best = max((one.total for one in outcomes), default=None)
        if not watch(Progress("alone", number, n, best)):
            if not outcomes:
                raise Cancelled
            break
        outcomes.append(everyone_for_himself(game, start, order.tolist()))
    return outcomes
