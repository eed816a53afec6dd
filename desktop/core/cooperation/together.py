"""Together: what serves a group of cities best when its members plan as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from desktop.core.cooperation.game import Game
from desktop.core.cooperation.moves import (
    agreement_toggles,
    best_of_each,
    link_moves,
    payments,
    shifts,
)
from desktop.core.cooperation.states import States, joined
from desktop.core.region import FloatArray

STEPS = (0.08, 0.02, 0.005, 0.00125)
MOST_ROUNDS = 6


def plan_together(
    game: Game,
    state: States,
    members: Sequence[int],
    *,
    steps: Sequence[float] = STEPS,
    money_moves: bool = False,
    links: bool = True,
    rounds: int = MOST_ROUNDS,
) -> States:
    """Raise the sum of the members' payoffs as far as moves of theirs do.

    Others stay as they are. Moves: shifts within a member's own money, agreements of
    two members, both halves of their link at once, and money sent from one to another.
    """
    group = _Group(game, tuple(members))
    for _ in range(rounds):
        before = group.worth(state)
        state = group.agree(state)
        for step in steps:
            state = group.shift(state, step)
            if money_moves:
                state = group.send(state, step)
        if links:
            state = group.build(state)
        if group.worth(state) <= before + group.notice:
            break
    return state


class _Group:
    """Moves of some cities, judged by the sum of what they get."""

    def __init__(self, game: Game, members: tuple[int, ...]) -> None:
        self._game, self._members = game, members
        self._pairs = [
            (c, d) for c, d in game.region.pairs if c in members and d in members
        ]
        self.notice = float(game.worth_noticing[list(members)].sum())

    def worth(self, state: States) -> float:
        """Of one state."""
        return float(self._worth(state)[0])

    def agree(self, state: States) -> States:
        """Sign or end agreements, all that help at once, else the best alone."""
        here = self.worth(state)
        while self._pairs:
            options, toggles = agreement_toggles(self._game, state, self._pairs)
            gains = self._worth(options) - here
            helping = np.flatnonzero(gains > self.notice)
            if not len(helping):
                break
            signed = state.signed.copy()
            for row in helping:
                c, d, domain = toggles[row]
                signed[0, c, d, domain] ^= True
                signed[0, d, c, domain] ^= True
            both = joined([replace(state, signed=signed), options[int(gains.argmax())]])
            state, here = self._better(both)
        return state

    def shift(self, state: States, step: float) -> States:
        """Shifts within every member's money, all best ones at once if that helps."""
        here = self.worth(state)
        while True:
            options = [shifts(self._game, state, c, step) for c in self._members]
            gains = [worth - here for worth in self._split(options)]
            best = max((gain.max(initial=-np.inf) for gain in gains), default=-np.inf)
            if best <= self.notice:
                return state
            alone = int(np.argmax([gain.max(initial=-np.inf) for gain in gains]))
            tried = [options[alone][int(gains[alone].argmax())]]
            merged = best_of_each(self._members, options, gains, state)
            if self._game.allowed(merged).all():
                tried.append(merged)
            state, here = self._better(joined(tried))

    def send(self, state: States, step: float) -> States:
        """Money from member to member, the best payment first."""
        return self._climb(
            state, lambda now: payments(self._game, now, self._members, step)
        )

    def build(self, state: States) -> States:
        """Both halves of links, the best first."""
        return self._climb(state, lambda now: link_moves(self._game, now, self._pairs))

    def _climb(self, state: States, moves: Callable[[States], States]) -> States:
        here = self.worth(state)
        while True:
            options = moves(state)
            if not len(options):
                return state
            found, worth = self._better(options)
            if worth <= here + self.notice:
                return state
            state, here = found, worth

    def _better(self, options: States) -> tuple[States, float]:
        worth = self._worth(options)
        best = int(worth.argmax())
        return options[best], float(worth[best])

    def _worth(self, states: States) -> FloatArray:
        """[P]."""
        payoffs = self._game.payoffs(states)[:, list(self._members)]
        return np.asarray(payoffs.sum(axis=1))

    def _split(self, options: Sequence[States]) -> list[FloatArray]:
        """The worth of several lists of states, projected in one call."""
        there = [one for one in options if len(one)]
        if not there:
            return [np.zeros(0) for _ in options]
        worth = self._worth(joined(there))
        ends = np.cumsum([len(one) for one in options])
        return np.split(worth, ends[:-1])
