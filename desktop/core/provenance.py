"""How sure the base-year value of an indicator is: the worst of what it is made of.

A plot or scorecard marks a value with `base_status(region, indicator_id, place)` and
lists `base_inputs(...)` where the user asks why. `place` is as in `indicators.places`:
a city's id, a pair "A-B", or "region". A ratio of two published figures counts as
published; one estimated input makes the whole estimated. Years after the base year
are projections and have no status of their own; years before it are single published
facts (`Facts.series`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from desktop.core.facts import Fact, Status
from desktop.core.indicators import BY_ID, INDICATORS, Indicator, Place, places
from desktop.core.projection.travel import shortest_hours
from desktop.core.region import Line, Region

REGION = "region"

ORDER = (
    Status.PUBLISHED,
    Status.DERIVED,
    Status.ESTIMATED,
    Status.RECALLED,
    Status.REPLACED,
)
"""From surest to least sure; what the user replaced is told above all else."""


@dataclass(frozen=True)
class _Recipe:
    """Quantities of the base year that a value is read from (notes, section 4).

    Attributes
    ----------
    published, assumed
        Of the place itself.
    common
        One value for all places.
    travels
        Whether travel times to the other cities are in it.
    by_rule
        Whether a convention of the model sets it, alike for all places.
    """

    published: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    travels: bool = False
    by_rule: bool = False


_GDP, _PEOPLE = "gdp_nominal_revised", "population_resident"
_INCOMES = ("income_urban", "income_rural")
_OUTPUT = _Recipe((_GDP, _PEOPLE))
_MONEY = _Recipe(
    ("education_expenditure",), ("infrastructure_spending", "health_expenditure")
)

_MONEY_OF = {
    Line.INFRASTRUCTURE: ("infrastructure_spending", False),
    Line.EDUCATION: ("education_expenditure", True),
    Line.HEALTH: ("health_expenditure", False),
}
"""Quantity of each heading, and whether it is published."""

_RECIPES = {
    "gdp": _Recipe((_GDP,)),
    "gdp_per_head": _OUTPUT,
    "population": _Recipe((_PEOPLE,)),
    "urban_share": _Recipe(("urbanisation_rate",)),
    "income_urban": _Recipe(assumed=("income_urban",)),
    "income_rural": _Recipe(assumed=("income_rural",)),
    "urban_rural_ratio": _Recipe(assumed=_INCOMES),
    "low_income_share": _Recipe(
        ("urbanisation_rate",), _INCOMES, ("low_income_line",), by_rule=True
    ),
    "low_income_people": _Recipe(
        ("urbanisation_rate", _PEOPLE), _INCOMES, ("low_income_line",), by_rule=True
    ),
    "schooling_adults": _Recipe(assumed=("schooling_15plus",)),
    "schooling_expected": _Recipe(assumed=("expected_schooling",)),
    "beds_per_1000": _Recipe(("hospital_beds", _PEOPLE)),
    "doctors_per_1000": _Recipe(("doctors", _PEOPLE)),
    "life_expectancy": _Recipe(assumed=("life_expectancy",)),
    "access_hours": _Recipe((_GDP, _PEOPLE), travels=True),
    "travel_hours": _Recipe(),
    "port_throughput": _Recipe(assumed=("port_throughput",)),
    "idle_port_share": _Recipe(assumed=("port_throughput", "port_capacity")),
    "pm25": _Recipe(("pm25",)),
    "debt_ratio": _Recipe(("gov_debt_balance", _GDP)),
    "idle_industry_share": _Recipe(by_rule=True),
    "inequality_theil": _OUTPUT,
    "coordination_index": _Recipe(
        (_GDP, _PEOPLE, "pm25"),
        ("schooling_15plus", "life_expectancy", *_INCOMES),
        travels=True,
    ),
    "budget_asked": _MONEY,
    "budget_executed": _MONEY,
}


def base_inputs(region: Region, indicator_id: str, place: str) -> tuple[Fact, ...]:
    """The facts that a base-year value is made of, the least sure ones first.

    Raises
    ------
    KeyError
        Where the region has no such place.
    """
    recipe = _RECIPES[indicator_id]
    if BY_ID[indicator_id].place is Place.PAIR:
        first, _, second = place.partition("-")
        found = set(_on_the_way(region, region.index(first), region.index(second)))
    elif place == REGION:
        found = {
            fact for city in region.cities for fact in _of_city(region, recipe, city.id)
        }
    else:
        found = set(_of_city(region, recipe, place))
    return tuple(sorted(found, key=_least_sure_first))


def base_status(region: Region, indicator_id: str, place: str) -> Status:
    """The status to show beside a base-year value.

    Raises
    ------
    KeyError
        Where the region has no such place.
    """
    statuses = [fact.status for fact in base_inputs(region, indicator_id, place)]
    if _RECIPES[indicator_id].by_rule:
        statuses.append(Status.ESTIMATED)
    return worst(statuses)


def made_of(region: Region, fact: Fact) -> tuple[str, ...]:
    """Indicators whose base-year value a fact goes into, at its own place.

    A fact that stands for all places is looked for at the home city; an assumption
    about later years goes into none.
    """
    if fact.place == "all":
        where = [region.home]
    else:
        first, _, second = fact.place.partition("-")
        ids = {city.id for city in region.cities}
        where = [place for place in (fact.place, first, second) if place in ids]
    pairs = [fact.place] if "-" in fact.place else []
    return tuple(
        indicator.id
        for indicator in INDICATORS
        for place in (pairs if indicator.place is Place.PAIR else where)[:1]
        if _has(region, indicator, place)
        if fact in base_inputs(region, indicator.id, place)
    )


def money_inputs(
    region: Region, cities: Iterable[int], lines: Iterable[Line]
) -> tuple[Fact, ...]:
    """What base money was read from, for positions of cities, least sure first."""
    headings = tuple(lines)
    found = []
    for c in cities:
        city = region.cities[c].id
        for line in headings:
            quantity, is_published = _MONEY_OF[line]
            look_up = region.facts.published if is_published else region.facts.assumed
            found.append(look_up(city, quantity, region.base_year))
    return tuple(sorted(found, key=_least_sure_first))


def link_inputs(region: Region, c: int, d: int) -> tuple[Fact, Fact, Fact]:
    """Direct time, best time and cost of the link between two cities."""
    first, second = (region.cities[k].id for k in sorted((c, d)))
    pair, year = f"{first}-{second}", region.base_year
    assumed = region.facts.assumed
    return (
        assumed(pair, "travel_time", year),
        assumed(pair, "travel_time_min", year),
        assumed(pair, "link_cost", year),
    )


def targeting_input(region: Region) -> Fact:
    """The share aimed at the poorest on the base path."""
    return region.facts.assumed("all", "targeted_share", region.base_year)


def worst(statuses: Iterable[Status]) -> Status:
    """The least sure of some statuses; at least one is needed."""
    return max(statuses, key=ORDER.index)


def _has(region: Region, indicator: Indicator, place: str) -> bool:
    """Whether the indicator has a value there; ports stand in few cities."""
    return place in places(region, indicator)


def _of_city(region: Region, recipe: _Recipe, city: str) -> Iterator[Fact]:
    year, facts = region.base_year, region.facts
    position = region.index(city)
    for quantity in recipe.published:
        yield facts.published(city, quantity, year)
    for quantity in recipe.assumed:
        yield facts.assumed(city, quantity, year)
    for quantity in recipe.common:
        yield facts.assumed("all", quantity, year)
    if recipe.travels:
        for other in range(region.n_cities):
            yield from _on_the_way(region, position, other)


def _on_the_way(region: Region, c: int, d: int) -> Iterator[Fact]:
    """The direct times that the quickest way between two cities is made of."""
    direct = region.network.travel_direct[0]
    hours = shortest_hours(direct)
    over = hours[c][:, None] + direct + hours[:, d][None, :]
    used = np.isclose(over, hours[c, d], rtol=1e-12, atol=1e-12)
    for i, j in np.argwhere(used):
        if i != j:
            first, second = sorted((int(i), int(j)))
            pair = f"{region.cities[first].id}-{region.cities[second].id}"
            yield region.facts.assumed(pair, "travel_time", region.base_year)


def _least_sure_first(fact: Fact) -> tuple[int, str, str]:
    return -ORDER.index(fact.status), fact.quantity, fact.place
