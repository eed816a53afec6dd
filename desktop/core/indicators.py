"""What is read off a run: name, unit, direction, place and formula."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from desktop.core.projection.run import Run
from desktop.core.region import FloatArray, Region


class Place(Enum):
    """For which places an indicator has values, in the order of its last axis."""

    CITY = "city"
    REGION = "region"
    PAIR = "pair"
    PORT = "port"


@dataclass(frozen=True)
class Indicator:
    """One row of the indicator table.

    Attributes
    ----------
    id
        Name in tables; stays for ever.
    symbol
        Symbol of the method notes.
    place
        What the last axis of `read` means.
    unit
        Unit as written in indicators.csv.
    better
        +1 where more is better, -1 where less is, 0 where neither.
    read
        From a run, [M, T, places].
    read_region
        From a run, [M, T], where the region has a value of its own.
    by_ratio
        Whether values of places are compared by their ratio (sizes, money) instead
        of their difference (rates, years, hours).
    is_input
        Whether it shows what was decided instead of what follows from it.
    """

    id: str
    symbol: str
    place: Place
    unit: str
    better: int
    read: Callable[[Run], FloatArray]
    read_region: Callable[[Run], FloatArray] | None = None
    by_ratio: bool = False
    is_input: bool = False


def _total(read: Callable[[Run], FloatArray]) -> Callable[[Run], FloatArray]:
    """Sum over the places."""

    def total(run: Run) -> FloatArray:
        return np.asarray(read(run).sum(axis=-1))

    return total


def _gdp_per_head(run: Run) -> FloatArray:
    return 1e4 * run.gdp / run.population


def _gdp_per_head_region(run: Run) -> FloatArray:
    return np.asarray(1e4 * run.gdp.sum(axis=-1) / run.population.sum(axis=-1))


def _travel_pairs(run: Run) -> FloatArray:
    n = run.travel_hours.shape[-1]
    first, second = np.triu_indices(n, k=1)
    return run.travel_hours[..., first, second]


def _asked(run: Run) -> FloatArray:
    return np.asarray(run.asked.sum(axis=-1))


def _executed(run: Run) -> FloatArray:
    return np.asarray(run.executed.sum(axis=-1))


MONEY = "100 million yuan"
PERSONS = "10,000 persons"


def _city(
    indicator_id: str,
    symbol: str,
    unit: str,
    better: int,
    attribute: str,
    *,
    by_ratio: bool = False,
) -> Indicator:
    def read(run: Run) -> FloatArray:
        values: FloatArray = getattr(run, attribute)
        return values

    return Indicator(
        indicator_id, symbol, Place.CITY, unit, better, read, by_ratio=by_ratio
    )


def _summed(base: Indicator) -> Indicator:
    return replace(base, read_region=_total(base.read))


INDICATORS: tuple[Indicator, ...] = (
    _summed(_city("gdp", "Y", MONEY, 1, "gdp", by_ratio=True)),
    Indicator(
        "gdp_per_head",
        "y",
        Place.CITY,
        "yuan",
        1,
        _gdp_per_head,
        _gdp_per_head_region,
        by_ratio=True,
    ),
    _summed(_city("population", "N", PERSONS, 0, "population", by_ratio=True)),
    _city("urban_share", "u", "share", 0, "urban_share"),
    _city("income_urban", "y_urban", "yuan", 1, "income_urban", by_ratio=True),
    _city("income_rural", "y_rural", "yuan", 1, "income_rural", by_ratio=True),
    _city("urban_rural_ratio", "R", "ratio", -1, "urban_rural_ratio"),
    _city("low_income_share", "H", "share", -1, "low_income_share"),
    _summed(
        _city(
            "low_income_people", "poor", PERSONS, -1, "low_income_people", by_ratio=True
        )
    ),
    _city("schooling_adults", "S", "years", 1, "schooling_adults"),
    _city("schooling_expected", "E", "years", 1, "schooling_expected"),
    _city("beds_per_1000", "bed", "per 1,000 residents", 1, "beds"),
    _city("doctors_per_1000", "doc", "per 1,000 residents", 1, "doctors"),
    _city("life_expectancy", "LE", "years", 1, "life_expectancy"),
    _city("access_hours", "acc", "hours", -1, "access_hours"),
    Indicator("travel_hours", "T", Place.PAIR, "hours", -1, _travel_pairs),
    Indicator(
        "port_throughput",
        "Q",
        Place.PORT,
        "10,000 TEU",
        1,
        lambda run: run.port_throughput,
        by_ratio=True,
    ),
    Indicator(
        "idle_port_share",
        "idle",
        Place.PORT,
        "share",
        -1,
        lambda run: run.idle_port_share,
    ),
    _city("pm25", "pm", "ug/m3", -1, "pm25", by_ratio=True),
    _city("debt_ratio", "debt", "share", -1, "debt_ratio"),
    _city("idle_industry_share", "oc", "share", -1, "idle_industry_share"),
    Indicator(
        "inequality_theil",
        "Theil",
        Place.REGION,
        "index",
        -1,
        lambda run: run.inequality_theil[..., None],
        lambda run: run.inequality_theil,
    ),
    _city("coordination_index", "index", "index", 1, "coordination_index"),
    Indicator(
        "budget_asked",
        "sum X",
        Place.CITY,
        MONEY,
        0,
        _asked,
        _total(_asked),
        by_ratio=True,
        is_input=True,
    ),
    Indicator(
        "budget_executed",
        "sum X after E16",
        Place.CITY,
        MONEY,
        0,
        _executed,
        _total(_executed),
        by_ratio=True,
        is_input=True,
    ),
)

BY_ID: dict[str, Indicator] = {indicator.id: indicator for indicator in INDICATORS}


def places(region: Region, indicator: Indicator) -> tuple[str, ...]:
    """Names of the places along the last axis of `indicator.read`, as in tables."""
    cities = region.cities
    if indicator.place is Place.CITY:
        return tuple(city.id for city in cities)
    if indicator.place is Place.PORT:
        return tuple(cities[c].id for c in region.network.port_city)
    if indicator.place is Place.PAIR:
        return tuple(f"{cities[c].id}-{cities[d].id}" for c, d in region.pairs)
    return ("region",)
