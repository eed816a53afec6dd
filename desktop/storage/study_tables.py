"""The tables of a study of cooperation that other programs read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.core.cooperation import Study
from desktop.storage.result_tables import ResultRow, result_bytes

COOPERATION_FILE, ASKS_FILE = "cooperation.csv", "asks.csv"
EFFECTS_FILE, OFFERS_FILE = "effects.csv", "offers.csv"
COLUMNS = ("city", "payoff_alone", "payoff_together", "transfer")
ASKS_COLUMNS = ("city", "asks_of", "worth")
EFFECTS_COLUMNS = (
    "place",
    "year",
    "indicator",
    "base",
    "alone",
    "together",
    "share_better",
)
OFFERS_COLUMNS = (
    "city_a",
    "city_b",
    "offer",
    "worth_a",
    "worth_b",
    "worth_others",
    "alone",
    "together",
)
LINK = "link"


def study_tables(found: Study) -> Mapping[str, bytes]:
    """By name of the file: who gets what, asks, effects on indicators, offers."""
    return {
        COOPERATION_FILE: cooperation_csv(found),
        ASKS_FILE: result_bytes(ASKS_COLUMNS, _ask_rows(found)),
        EFFECTS_FILE: result_bytes(EFFECTS_COLUMNS, _effect_rows(found)),
        OFFERS_FILE: result_bytes(OFFERS_COLUMNS, _offer_rows(found)),
    }


def cooperation_csv(found: Study) -> bytes:
    """The file cooperation.csv; `transfer` is the equal split."""
    return result_bytes(COLUMNS, _payoff_rows(found))


def _payoff_rows(found: Study) -> Iterator[ResultRow]:
    for c, city in enumerate(found.game.region.cities):
        yield (
            city.id,
            float(found.payoffs_alone[c]),
            float(found.payoffs_together[c]),
            float(found.equal[c]),
        )


def _ask_rows(found: Study) -> Iterator[ResultRow]:
    cities = found.game.region.cities
    for c, city in enumerate(cities):
        for d, other in enumerate(cities):
            if c != d:
                yield city.id, other.id, float(found.asks[c, d])


def _effect_rows(found: Study) -> Iterator[ResultRow]:
    for one in found.effects:
        share = "" if one.better is None else one.better
        three = one.base, one.alone, one.together
        yield one.place, one.year, one.indicator, *three, share


def _offer_rows(found: Study) -> Iterator[ResultRow]:
    cities = found.game.region.cities
    for one in found.offers:
        first, second = (cities[c].id for c in one.pair)
        what = LINK if one.domain is None else one.domain.key
        state = int(one.alone), int(one.together)
        yield first, second, what, *one.worth, one.others, *state
