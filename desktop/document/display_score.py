"""Headline values and the scorecard: plan and base by place in one year."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.indicators import BY_ID, INDICATORS, Indicator, Place
from desktop.core.projection import Projection, Run
from desktop.core.region import FloatArray, Region
from desktop.document.display import verdict
from desktop.document.display_data import Change
from desktop.document.history import REGION

HEADLINES = (
    "gdp",
    "urban_rural_ratio",
    "low_income_people",
    "inequality_theil",
    "debt_ratio",
)
"""What is read first: output, two gaps, the poorest, what it costs."""


@dataclass(frozen=True, eq=False)
class Score:
    """The scorecard of one year.

    Attributes
    ----------
    indicators
        R rows.
    columns
        K city ids and the region at the end.
    base, plan
        [R, K], NaN where an indicator has no value for the place.
    """

    year: int
    indicators: tuple[str, ...]
    columns: tuple[str, ...]
    base: FloatArray
    plan: FloatArray


SCORED = tuple(i for i in INDICATORS if i.place is not Place.PAIR)
"""Pairs have a plot of their own; a city's mean travel time is in the card."""


def score(region: Region, projection: Projection, year: int) -> Score:
    """Read all indicators of one calendar year, within the projection's years."""
    index = year_index(region, projection, year)
    columns = (*(city.id for city in region.cities), REGION)
    base = [_row(region, i, projection.base, index, columns) for i in SCORED]
    plan = [_row(region, i, projection.plan, index, columns) for i in SCORED]
    return Score(
        region.base_year + index,
        tuple(indicator.id for indicator in SCORED),
        columns,
        np.array(base),
        np.array(plan),
    )


def headlines(
    region: Region, projection: Projection, city: str, year: int
) -> tuple[tuple[str, Change], ...]:
    """Each headline indicator of a city, or of the region where it has no cities."""
    index = year_index(region, projection, year)
    found = []
    for indicator_id in HEADLINES:
        indicator = BY_ID[indicator_id]
        is_city = indicator.place is Place.CITY
        position = region.index(city) if is_city else 0
        base = float(indicator.read(projection.base)[0, index, position])
        plan = float(indicator.read(projection.plan)[0, index, position])
        judged = verdict(indicator, base, plan)
        place = city if is_city else REGION
        change = Change(place, region.base_year + index, base, plan, judged)
        found.append((indicator_id, change))
    return tuple(found)


def year_index(region: Region, projection: Projection, year: int) -> int:
    """Position of a calendar year, moved into the years projected."""
    return min(max(year - region.base_year, 0), projection.plan.n_years)


def _row(
    region: Region,
    indicator: Indicator,
    run: Run,
    index: int,
    columns: tuple[str, ...],
) -> FloatArray:
    row = np.full(len(columns), np.nan)
    values = indicator.read(run)[0, index]
    if indicator.place is Place.CITY:
        row[: region.n_cities] = values
    elif indicator.place is Place.PORT:
        row[region.network.port_city] = values
    if indicator.read_region is not None:
        row[-1] = indicator.read_region(run)[0, index]
    return row
