"""What a state can become in one move; those not allowed are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from desktop.core.cooperation.game import Game
from desktop.core.cooperation.states import LINKS, LOCAL, PORT, States
from desktop.core.region import Domain, FloatArray

LINK_SHARES = (0.25, 0.5, 1.0, 2.0)
"""How much of the cost of a link a pair tries to pay."""


def shifts(game: Game, state: States, city: int, step: float) -> States:
    """Move `step` of a city's money from one of its lines to another.

    Into a link only as far as the other side pays, or where it is pooled: more is
    of no use to anybody.
    """
    split = state.split[0, city]
    movable = split if game.links else split[:LINKS]
    sources = np.flatnonzero(movable > 1e-12)
    targets = _lines(game, state, city)
    moves = [(i, j) for i in sources for j in targets if i != j]
    found = state.copies(len(moves))
    for row, (i, j) in enumerate(moves):
        moved = min(step, split[i])
        found.split[row, city, i] -= moved
        found.split[row, city, j] += moved
    return _allowed(game, found)


def agreement_toggles(
    game: Game, state: States, pairs: Sequence[tuple[int, int]]
) -> tuple[States, list[tuple[int, int, Domain]]]:
    """Sign or end every agreement of some pairs, one at a time."""
    toggles = [(c, d, domain) for c, d in pairs for domain in game.domains]
    found = state.copies(len(toggles))
    for row, (c, d, domain) in enumerate(toggles):
        now = not state.signed[0, c, d, domain]
        found.signed[row, c, d, domain] = found.signed[row, d, c, domain] = now
    return found, toggles


def link_moves(game: Game, state: States, pairs: Sequence[tuple[int, int]]) -> States:
    """Both halves of a link at once, apart or pooled, out of local works; or none."""
    kinds = [
        (c, d, share * float(game.region.network.link_cost[c, d]) / 2.0, pooled)
        for c, d in pairs
        for share in (0.0, *LINK_SHARES)
        for pooled in ((False, True) if share else (False,))
        if share or state.split[0, c, LINKS + d] or state.split[0, d, LINKS + c]
    ]
    found = state.copies(len(kinds))
    money = game.money(state)[0].sum(axis=1)
    for row, (c, d, half, pooled) in enumerate(kinds):
        found.pooled[row, c, d] = found.pooled[row, d, c] = pooled
        for own, other in ((c, d), (d, c)):
            split = found.split[row, own]
            split[LOCAL] += split[LINKS + other] - half / money[own]
            split[LINKS + other] = half / money[own]
    return _allowed(game, found)


def payments(game: Game, state: States, cities: Sequence[int], step: float) -> States:
    """Send `step` of a city's envelope to another, or take back as much."""
    moves = [
        (c, d, sign * step)
        for c in cities
        for d in cities
        for sign in (1.0, -1.0)
        if c != d and (sign > 0.0 or state.sent[0, c, d] > 1e-12)
    ]
    found = state.copies(len(moves))
    for row, (c, d, step_sent) in enumerate(moves):
        found.sent[row, c, d] = max(found.sent[row, c, d] + step_sent, 0.0)
    return _allowed(game, found)


def best_of_each(
    cities: Sequence[int],
    options: Sequence[States],
    gains: Sequence[FloatArray],
    state: States,
) -> States:
    """One state in which every city makes its own best shift, if it has a good one."""
    split = state.split.copy()
    for city, option, gain in zip(cities, options, gains, strict=True):
        if len(option) and gain.max() > 0.0:
            split[0, city] = option.split[int(gain.argmax()), city]
    return replace(state, split=split)


def _lines(game: Game, state: States, city: int) -> list[int]:
    lines = [LOCAL, LOCAL + 1, LOCAL + 2]
    if city in game.region.network.port_city:
        lines.append(PORT)
    if not game.links:
        return lines
    mine, theirs = state.split[0, city, LINKS:], state.split[0, :, LINKS + city]
    of_use = (theirs > mine + 1e-12) | (state.pooled[0, city] & (theirs + mine > 0.0))
    of_use[city] = False
    return [*lines, *(LINKS + np.flatnonzero(of_use)).tolist()]


def _allowed(game: Game, states: States) -> States:
    if not len(states):
        return states
    kept = game.allowed(states)
    return States(
        states.split[kept], states.signed[kept], states.pooled[kept], states.sent[kept]
    )
