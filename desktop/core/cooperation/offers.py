"""What every pair could agree on or build, what it is worth to whom, and who refuses.

Worths are of the state in which everyone is for himself, all else left as it is there,
so that they say why a city signs or refuses of its own accord.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from desktop.core.cooperation.game import Game
from desktop.core.cooperation.moves import agreement_toggles, link_moves
from desktop.core.cooperation.states import LINKS, States, joined
from desktop.core.region import Domain, FloatArray


@dataclass(frozen=True)
class Offer:
    """What a pair could do together.

    Attributes
    ----------
    pair
        Positions of two cities.
    domain
        Of the agreement; None: both halves of the link between them.
    worth
        To each of the pair, 100 million yuan, after what it costs.
    others
        To all other cities together.
    refusers
        Those of the pair who gain nothing by it.
    alone, together
        Whether it is signed, or built, when everyone is for himself and when all plan
        together.
    money
        100 million yuan in all that both halves of the link take; 0 of agreements.
    hours
        Of the journey in the last year, without and with the link; None of agreements.
    """

    pair: tuple[int, int]
    domain: Domain | None
    worth: tuple[float, float]
    others: float
    refusers: tuple[int, ...]
    alone: bool
    together: bool
    money: float = 0.0
    hours: tuple[float, float] | None = None

    @property
    def total(self) -> float:
        """To all cities."""
        return sum(self.worth) + self.others

    @property
    def is_missed(self) -> bool:
        """Whether it would serve all together and self-interest leaves it undone."""
        return self.together and not self.alone


def offers(game: Game, alone: States, together: States) -> tuple[Offer, ...]:
    """Agreements of every pair and domain, then links; pair by pair."""
    return (*_agreements(game, alone, together), *_links(game, alone, together))


def _agreements(game: Game, alone: States, together: States) -> Iterator[Offer]:
    options, toggles = agreement_toggles(game, alone, game.region.pairs)
    if not toggles:
        return
    here = game.payoffs(alone)[0]
    changes = game.payoffs(options) - here
    for change, (c, d, domain) in zip(changes, toggles, strict=True):
        signed = bool(alone.signed[0, c, d, domain])
        gain = -change if signed else change
        both = bool(together.signed[0, c, d, domain])
        yield _offer(game, (c, d), domain, gain, alone=signed, together=both)


def _links(game: Game, alone: States, together: States) -> Iterator[Offer]:
    """Of each pair the link that is worth most to both, or harms them least."""
    if not game.links:
        return
    here = game.payoffs(alone)[0]
    best: list[tuple[tuple[int, int], States, FloatArray]] = []
    for pair in game.region.pairs:
        options = link_moves(game, alone, [pair])
        if len(options):
            gains = game.payoffs(options) - here
            row = int(gains[:, pair].sum(axis=1).argmax())
            best.append((pair, options[row], gains[row]))
    if not best:
        return
    hours = game.run(joined([alone, *(state for _, state, _ in best)])).travel_hours
    money = game.money(alone)[0].sum(axis=1)
    for number, ((c, d), state, gain) in enumerate(best, start=1):
        split = state.split[0]
        paid = split[c, LINKS + d] * money[c] + split[d, LINKS + c] * money[d]
        yield _offer(
            game,
            (c, d),
            None,
            gain,
            alone=_built(alone, c, d),
            together=_built(together, c, d),
            money=float(paid),
            hours=(float(hours[0, -1, c, d]), float(hours[number, -1, c, d])),
        )


def _built(state: States, c: int, d: int) -> bool:
    return bool(state.split[0, c, LINKS + d] > 0.0 or state.split[0, d, LINKS + c] > 0)


def _offer(
    game: Game,
    pair: tuple[int, int],
    domain: Domain | None,
    gain: FloatArray,
    *,
    alone: bool,
    together: bool,
    money: float = 0.0,
    hours: tuple[float, float] | None = None,
) -> Offer:
    own = gain[list(pair)]
    refusing = own <= game.worth_noticing[list(pair)]
    return Offer(
        pair,
        domain,
        (float(own[0]), float(own[1])),
        float(gain.sum() - own.sum()),
        tuple(np.array(pair)[refusing].tolist()),
        alone,
        together,
        money,
        hours,
    )
