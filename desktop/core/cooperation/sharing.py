"""How the gain from planning together can be shared, and who asks what of whom."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from desktop.core.cooperation.game import Game
from desktop.core.cooperation.states import States, joined
from desktop.core.cooperation.together import plan_together
from desktop.core.progress import Progress, Watch
from desktop.core.region import BoolArray, FloatArray
from desktop.core.shapley import all_subsets, exact_shares

COALITION_STEPS = (0.005,)
MOST_CITIES = 10
"""Up to so many, every coalition is worked out; their number doubles with each."""


def equal_split(alone: FloatArray, together: FloatArray) -> FloatArray:
    """[C], payments after which every city has gained the same; they add up to zero."""
    gain = (together.sum() - alone.sum()) / alone.size
    return np.asarray(alone + gain - together)


def coalition_worths(
    game: Game,
    alone: States,
    together: States,
    watch: Watch,
    known: Mapping[int, float],
) -> dict[int, float]:
    """What the members of every coalition get when they, and only they, plan as one.

    Others go on with what they do in `alone`. One city gets its payoff there, all of
    them that of `together`; nobody is worth 0.

    Parameters
    ----------
    known
        Worths of an earlier call that was stopped.

    Returns
    -------
    dict
        By number of the coalition: bit c is set where city c is in. Not all of them
        where `watch` stopped it.
    """
    n = game.region.n_cities
    payoffs = game.payoffs(joined([alone, together]))
    found = dict(known)
    found[0] = 0.0
    found[2**n - 1] = float(payoffs[1].sum())
    for c in range(n):
        found[1 << c] = float(payoffs[0, c])
    built = bool(together.pooled.any() or together.split[:, :, -n:].any())
    built = built and game.links
    for number, members in enumerate(all_subsets(n)):
        if number in found:
            continue
        if not watch(Progress("coalitions", len(found), 2**n)):
            break
        found[number] = _worth(game, alone, together, members, links=built)
    return found


def shapley_split(
    worths: Mapping[int, float], together: FloatArray
) -> FloatArray | None:
    """[C], payments after which each has its Shapley value; None if unfinished."""
    n = together.size
    if len(worths) < 2**n:
        return None
    values = np.array([worths[number] for number in range(2**n)])
    return np.asarray(exact_shares(values) - together)


def asks(game: Game, alone: States, together: States) -> FloatArray:
    """[C, C], what a city loses if another one goes back to what it does alone.

    Row: who loses; column: who goes back, with its money, agreements and links.
    """
    n = game.region.n_cities
    back = [together.with_city_of(alone, d) for d in range(n)]
    payoffs = game.payoffs(joined([together, *back]))
    lost = payoffs[0] - payoffs[1:]
    np.fill_diagonal(lost, 0.0)
    return np.asarray(lost.T)


def _worth(
    game: Game, alone: States, together: States, members: BoolArray, *, links: bool
) -> float:
    """From the better of two states: as alone, and members as when all plan as one."""
    cities = np.flatnonzero(members).tolist()
    first = joined([alone, alone.with_group_of(together, members)])
    better = int(game.payoffs(first)[:, cities].sum(axis=1).argmax())
    state = plan_together(
        game, first[better], cities, steps=COALITION_STEPS, links=links, rounds=2
    )
    return float(game.payoffs(state)[0, cities].sum())
