"""What is on view before anybody has chosen anything."""

from __future__ import annotations

from desktop.core.region import Region
from desktop.document.view import Viewpoint

FIRST_INDICATORS = (
    "gdp",
    "income_urban",
    "income_rural",
    "schooling_expected",
    "life_expectancy",
    "doctors_per_1000",
    "access_hours",
    "port_throughput",
    "low_income_share",
)
"""The plots of a first start, in the order of the grid."""


def first_viewpoint(region: Region) -> Viewpoint:
    """What is on view before the user has chosen anything."""
    if region.periods:
        years = (region.periods[0].first, region.periods[0].last)
    else:
        years = (region.years[0], region.years[0])
    return Viewpoint(
        city=region.home,
        shown_cities=tuple(city.id for city in region.cities if city.shown),
        indicators=FIRST_INDICATORS,
        difference=False,
        year=region.default_horizon,
        years=years,
    )
