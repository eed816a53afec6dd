"""Everyone for himself: best answers in turn, until nobody moves.

A state in which no city gains by changing what it does alone is a Nash equilibrium. An
agreement is in force where both sides say yes; a city says yes where the agreement,
were the other side to say yes, is worth more to it than it costs, so that nobody stays
away only because the other does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from desktop.core.cooperation.game import Game
from desktop.core.cooperation.moves import agreement_toggles, shifts
from desktop.core.cooperation.states import LINKS, LOCAL, States
from desktop.core.region import FloatArray

STEPS = (0.08, 0.02, 0.005, 0.00125)
"""Shares of an envelope that are moved, coarse steps first."""
MOST_ROUNDS = 20


@dataclass(frozen=True, eq=False)
class Outcome:
    """Where best answers led from one start.

    Attributes
    ----------
    payoffs
        [C], 100 million yuan.
    reached
        Whether nobody wanted to move any more.
    """

    state: States
    payoffs: FloatArray
    reached: bool

    @property
    def total(self) -> float:
        """Of all cities."""
        return float(self.payoffs.sum())


def everyone_for_himself(
    game: Game,
    start: States,
    order: Sequence[int],
    steps: Sequence[float] = STEPS,
) -> Outcome:
    """Let cities answer in turn until a round changes nothing.

    Not reached where states come back without ending, or after `MOST_ROUNDS`.
    """
    state, seen = start, {start.key()}
    for _ in range(MOST_ROUNDS):
        before = state.key()
        for city in order:
            state = best_answer(game, state, city, steps)
            state = votes(game, state, city)
        key = state.key()
        if key == before:
            return Outcome(state, game.payoffs(state)[0], reached=True)
        if key in seen:
            break
        seen.add(key)
    return Outcome(state, game.payoffs(state)[0], reached=False)


def best_answer(game: Game, state: States, city: int, steps: Sequence[float]) -> States:
    """The split of a city's money that is best for it, the others as they are."""
    notice = game.worth_noticing[city]
    here = float(game.payoffs(state)[0, city])
    for step in steps:
        while True:
            options = shifts(game, state, city, step)
            if not len(options):
                break
            worth = game.payoffs(options)[:, city]
            best = int(worth.argmax())
            if worth[best] <= here + notice:
                break
            state, here = options[best], float(worth[best])
    return state


def votes(game: Game, state: States, city: int) -> States:
    """Sign what both sides of the city's pairs want, end what one does not want."""
    pairs = [pair for pair in game.region.pairs if city in pair]
    options, toggles = agreement_toggles(game, state, pairs)
    if not toggles:
        return state
    gains = game.payoffs(options) - game.payoffs(state)
    signed = state.signed.copy()
    for gain, (c, d, domain) in zip(gains, toggles, strict=True):
        sign = -1.0 if state.signed[0, c, d, domain] else 1.0
        wanted = all(sign * gain[one] > game.worth_noticing[one] for one in (c, d))
        signed[0, c, d, domain] = signed[0, d, c, domain] = wanted
    return replace(state, signed=signed)


def starts(
    game: Game, n: int, generator: np.random.Generator
) -> list[tuple[States, npt.NDArray[np.intp]]]:
    """States to begin from and orders to answer in.

    The plan at the start, without links where they are played for; the same with every
    agreement signed; then random splits, agreements and links that both sides pay, each
    with another order.
    """
    first = without_links(game.first()) if game.links else game.first()
    cities = np.arange(game.region.n_cities)
    everything = np.zeros_like(first.signed)
    for c, d in game.region.pairs:
        for domain in game.domains:
            everything[0, c, d, domain] = everything[0, d, c, domain] = True
    found = [(first, cities), (replace(first, signed=everything), cities[::-1])]
    while len(found) < n:
        found.append((_random(game, first, generator), generator.permutation(cities)))
    return found[:n]


def without_links(state: States) -> States:
    """Link money goes back into local works; nobody builds or pools."""
    split = state.split.copy()
    split[:, :, LOCAL] += split[:, :, LINKS:].sum(axis=2)
    split[:, :, LINKS:] = 0.0
    return replace(state, split=split, pooled=np.zeros_like(state.pooled))


def _random(game: Game, first: States, generator: np.random.Generator) -> States:
    """A random state within the bounds, with link money on some pairs."""
    split, signed = first.split.copy(), np.zeros_like(first.signed)
    for c in range(game.region.n_cities):
        for _ in range(4):
            option = shifts(
                game, replace(first, split=split), c, generator.uniform(0, 0.2)
            )
            if len(option):
                split = option.split[[generator.integers(len(option))]]
    for c, d in game.region.pairs:
        for domain in game.domains:
            yes = bool(generator.random() < 0.5)
            signed[0, c, d, domain] = signed[0, d, c, domain] = yes
        if game.links and generator.random() < 0.2:
            for own, other in ((c, d), (d, c)):
                moved = generator.uniform(0.0, 0.2) * split[0, own, LOCAL]
                split[0, own, LOCAL] -= moved
                split[0, own, LINKS + other] += moved
    return replace(first, split=split, signed=signed)
