"""The summary of a study of cooperation, in plain sentences."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from desktop.core.cooperation import LINKS, LITTLE, States, Study
from desktop.core.indicators import BY_ID
from desktop.core.region import Domain

MOST_ASKS = 8
REGIONAL = ("gdp", "low_income_people", "inequality_theil")


def summary_lines(found: Study, weights: str) -> Iterator[str]:
    """What came out, line by line."""
    game = found.game
    years = (
        f"{game.region.base_year + 1} to {game.region.base_year + game.base.n_years}"
    )
    yield f"Cooperation in {game.region.name}, {years}, central values."
    yield (
        f"Payoff: {weights}, discounted at {game.payoff.discount_rate:.1%} a year,"
        " in 100 million yuan of output."
    )
    yield (
        f"Education and health keep at least {game.floor:g} times the base;"
        f" rivalry {game.payoff.rivalry:g};"
        f" an agreement costs each side {game.payoff.agreement_cost:g} a year."
    )
    yield ""
    yield from _alone(found)
    yield ""
    yield from _table(found)
    yield ""
    yield from _gain(found)
    yield from _agreements(found)
    yield from _links(found)
    yield from _money(found)
    yield ""
    yield from _asks(found)
    yield ""
    yield from _regional(found)


def _alone(found: Study) -> Iterator[str]:
    n = len(found.outcomes)
    yield (
        f"Everyone for himself: from {found.reached} of {n} starts a state was"
        " reached in which nobody gains by moving alone."
    )
    if not found.reached:
        yield "None was reached; the best state seen stands in for it."
    low, high = found.lowest, found.highest
    yield (
        f"All together get {low.total:,.1f} in the lowest and {high.total:,.1f} in the"
        f" highest of them; compared with {found.alone.total:,.1f}."
    )


def _table(found: Study) -> Iterator[str]:
    heads = ("alone", "together", "change", "equal split", "Shapley", "sure")
    yield f"{'':<12}" + "".join(f"{head:>13}" for head in heads)
    shapley = found.shapley
    for c, city in enumerate(found.game.region.cities):
        alone, together = found.payoffs_alone[c], found.payoffs_together[c]
        paid = "-" if shapley is None else f"{shapley[c]:+,.1f}"
        yield (
            f"{city.id:<12}{alone:>13,.1f}{together:>13,.1f}{together - alone:>+13,.1f}"
            f"{found.equal[c]:>+13,.1f}{paid:>13}{found.sureness.cities[c]:>13.0%}"
        )
    total = found.payoffs_together.sum()
    yield (
        f"{'all':<12}{found.alone.total:>13,.1f}{total:>13,.1f}{found.gain:>+13,.1f}"
        f"{0.0:>+13.1f}{'':>13}{found.sureness.total:>13.0%}"
    )
    yield (
        "Side payments are what a city receives (+) or pays (-). Sure: share of"
        f" {found.sureness.n_members} members in which together is better, before them."
    )


def _gain(found: Study) -> Iterator[str]:
    game, share = found.game, found.share_of_output
    yield f"Planning together brings {found.gain:,.1f} more, {share:.3%} of output."
    if share < LITTLE:
        yield "That is little: less than the model can tell from nothing."
    losers = np.flatnonzero(found.payoffs_together < found.payoffs_alone)
    names = ", ".join(game.region.cities[c].id for c in losers)
    if names:
        yield f"Without side payments it leaves worse off: {names}."
    else:
        yield "No city is worse off, even without side payments."


def _agreements(found: Study) -> Iterator[str]:
    alone, together = found.alone.state, found.together
    n = len(found.game.region.pairs) * len(found.game.domains)
    yield (
        f"Agreements: {_signed(alone)} of {n} are strengthened when both sides must"
        f" gain, {_signed(together)} when all together must."
    )
    for domain in Domain:
        kept, more = _signed(alone, domain), _signed(together, domain)
        yield f"  {domain.key:<22}{kept:>4} alone{more:>6} together"


def _signed(state: States, domain: Domain | None = None) -> int:
    signed = state.signed[0] if domain is None else state.signed[0, ..., domain]
    return int(signed.sum()) // 2


def _links(found: Study) -> Iterator[str]:
    region, split = found.game.region, found.together.split[0]
    built = [
        f"{region.cities[c].id}-{region.cities[d].id}"
        for c, d in region.pairs
        if split[c, LINKS + d] > 0.0 or split[d, LINKS + c] > 0.0
    ]
    if built:
        yield f"Links that pay when both halves are built: {', '.join(built)}."
        return
    yield (
        "No link between cities pays in this payoff, not even with both halves built at"
        " once: hours saved must justify it, they are not part of the payoff."
    )


def _money(found: Study) -> Iterator[str]:
    more = float(found.payoffs_with_money.sum() - found.payoffs_together.sum())
    yield f"Letting money move between cities as well brings {more:,.1f} more."


def _asks(found: Study) -> Iterator[str]:
    yield "What cities need of each other most (loss if the other goes back alone):"
    cities = found.game.region.cities
    order = np.argsort(-found.asks, axis=None)[:MOST_ASKS]
    for c, d in zip(*np.unravel_index(order, found.asks.shape), strict=True):
        if found.asks[c, d] > 0.0:
            yield f"  {cities[c].id} of {cities[d].id}: {found.asks[c, d]:,.1f}"


def _regional(found: Study) -> Iterator[str]:
    game = found.game
    runs = (game.base, game.run(found.alone.state), game.run(found.together))
    yield f"{'Region in the last year':<26}{'base':>14}{'alone':>14}{'together':>14}"
    for key in REGIONAL:
        read = BY_ID[key].read_region
        if read is not None:
            values = (float(read(run)[0, -1]) for run in runs)
            yield f"{key:<26}" + "".join(f"{value:>14,.4f}" for value in values)
