"""Which values of the data the model cannot use, said with file, row and column."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from desktop.core.errors import DataError
from desktop.core.facts import Fact, Facts

MUST_BE_POSITIVE = frozenset(
    {
        "gdp_nominal_revised",
        "gdp_nominal",
        "population_resident",
        "doctors",
        "pm25",
        "education_expenditure",
        "health_expenditure",
        "infrastructure_spending",
        "income_urban",
        "income_rural",
        "low_income_line",
        "capital_formation_rate",
        "travel_time",
        "travel_time_min",
        "travel_time_own",
        "link_cost",
        "port_capacity",
        "rail_to_coast_hours",
    }
)
"""The model divides by these or takes their logarithm."""

FALLS_AND_RISES = frozenset({"spending_growth", "gdp_real_growth"})
"""Yearly changes; they may be negative."""

LARGEST = {"urbanisation_rate": 100.0, "targeted_share": 0.2}
"""Largest values that have a meaning."""

PAIR_QUANTITIES = frozenset({"travel_time", "travel_time_min", "link_cost"})
PORT_QUANTITIES = frozenset({"port_capacity", "port_throughput", "river_hours"})
INDUSTRY_SHARE = "industry_share_"
"""Quantities so named are the industry groups of a city."""


def usable(fact: Fact) -> float:
    """The value, where the model can use it.

    Raises
    ------
    DataError
        Naming file, row and column where it cannot.
    """
    largest = LARGEST.get(fact.quantity)
    if fact.quantity in MUST_BE_POSITIVE and fact.value <= 0.0:
        raise _refusal("data_not_positive", fact, "value", fact.value)
    if fact.value < 0.0 and fact.quantity not in FALLS_AND_RISES:
        raise _refusal("data_negative", fact, "value", fact.value)
    if largest is not None and fact.value > largest:
        refusal = _refusal("data_too_big", fact, "value", fact.value)
        raise refusal.at(bound=largest)
    return fact.value


def pair_names(ids: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Positions of the two cities by the name of the pair, first city first."""
    return {
        f"{first}-{ids[d]}": (c, d)
        for c, first in enumerate(ids)
        for d in range(c + 1, len(ids))
    }


def require_known_places(
    facts: Iterable[Fact], ids: Sequence[str], port_ids: Collection[str]
) -> None:
    """Refuse journeys between unknown cities and ports of cities without one.

    Raises
    ------
    DataError
        Naming file, row and the place.
    """
    pairs = pair_names(ids)
    for fact in facts:
        if fact.quantity in PAIR_QUANTITIES and fact.place not in pairs:
            raise _refusal("data_not_a_pair", fact, "place", fact.place)
        if fact.quantity in PORT_QUANTITIES and fact.place not in port_ids:
            raise _refusal("data_not_a_port", fact, "place", fact.place)


def require_shares(facts: Facts, ids: Sequence[str], year: int) -> None:
    """Refuse a city whose industry groups are all empty: it resembles nobody.

    Raises
    ------
    DataError
        Naming file and row of the last group, or what is missing.
    """
    found = [
        fact
        for fact in facts
        if fact.year == year and fact.quantity.startswith(INDUSTRY_SHARE)
    ]
    for city in ids:
        shares = [fact for fact in found if fact.place == city]
        if not shares:
            facts.assumed(city, INDUSTRY_SHARE + "*", year)
        elif sum(fact.value for fact in shares) <= 0.0:
            raise _refusal("data_not_positive", shares[-1], "value", 0.0)


def _refusal(code: str, fact: Fact, column: str, value: str | float) -> DataError:
    return DataError(code, file=fact.file, row=fact.row, column=column, value=value)
