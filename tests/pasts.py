# SPDX-License-Identifier: Apache-2.0
"""Invented published pasts, for tests of the calibration and the hindcast."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.facts import Fact, Facts, Status
from desktop.core.region import City
from desktop.core.region_builder import Description

Figures = Mapping[tuple[str, str], Mapping[int, float]]
"""Values by place and quantity, then by year."""


def published(figures: Figures) -> Facts:
    """Facts that say all of it was published."""
    return Facts(
        Fact(
            place=place,
            quantity=quantity,
            year=year,
            value=value,
            low=value,
            high=value,
            unit="",
            status=Status.PUBLISHED,
            source="invented",
            confidence="high",
            note="",
            file="invented.csv",
            row=1,
        )
        for (place, quantity), by_year in figures.items()
        for year, value in by_year.items()
    )


def described(*cities: str, nation: str, lead_year: int) -> Description:
    """A description of a region of these cities."""
    return Description(
        name="Invented",
        name_zh="虚构",
        base_year=2004,
        last_year=2010,
        default_horizon=2010,
        nation=nation,
        home=cities[0],
        trend_window="use",
        lead_year=lead_year,
        hindcast_window="test",
        cities=tuple(City(city, city, city, "0", "#000000") for city in cities),
        port_ids=(),
        periods=(),
    )
