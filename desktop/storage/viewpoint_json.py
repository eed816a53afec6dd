"""What was on view, as settings and scenario files keep it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict

from desktop.core.indicators import BY_ID
from desktop.core.region import Region
from desktop.document.view import MoneyUnit, Viewpoint

REGION = "region"


class ViewpointModel(BaseModel):
    """A viewpoint with the types of JSON."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    city: str
    shown_cities: list[str]
    indicators: list[str]
    difference: bool
    year: int
    first_year: int
    last_year: int
    unit: Literal["hundred_million", "per_head", "gdp_share"]


def viewpoint_model(view: Viewpoint) -> ViewpointModel:
    """The viewpoint as it is written."""
    return ViewpointModel(
        city=view.city,
        shown_cities=list(view.shown_cities),
        indicators=list(view.indicators),
        difference=view.difference,
        year=view.year,
        first_year=view.years[0],
        last_year=view.years[1],
        unit=view.unit.value,
    )


def viewpoint_of(view: ViewpointModel, region: Region) -> Viewpoint | None:
    """None where another region, or a program with other indicators, was on view."""
    cities = {city.id for city in region.cities}
    fits = (
        view.city in cities
        and _known(view.shown_cities, cities | {REGION})
        and _known(view.indicators, set(BY_ID))
        and region.base_year <= view.year <= region.last_year
        and view.first_year in region.years
        and view.last_year in region.years
        and view.first_year <= view.last_year
    )
    if not fits:
        return None
    return Viewpoint(
        city=view.city,
        shown_cities=tuple(view.shown_cities),
        indicators=tuple(view.indicators),
        difference=view.difference,
        year=view.year,
        years=(view.first_year, view.last_year),
        unit=MoneyUnit(view.unit),
    )


def _known(names: Iterable[str], known: set[str]) -> bool:
    return all(name in known for name in names)
