"""Fits the trend constants of calibrated.csv (method notes, "Calibration").

Nothing here knows a place or a year: which published figures a window uses comes in
as `CalibrationRules`. Response parameters are never fitted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from desktop.core.facts import Facts
from desktop.core.parameters import Parameters
from desktop.core.region import FloatArray
from desktop.core.region_builder import Description
from desktop.core.trend_fits import growth_leads, log_gap_slope, urbanisation_speed

ALL = "all"
"""The place of constants that every city shares."""


@dataclass(frozen=True)
class Years:
    """A stretch of calendar years, both ends included."""

    first: int
    last: int

    @property
    def length(self) -> int:
        """Years from the first to the last."""
        return self.last - self.first

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.last + 1))


@dataclass(frozen=True)
class Leg:
    """A stretch of years at one place with published figures at both ends."""

    place: str
    years: Years


@dataclass(frozen=True)
class WindowRule:
    """Which figures one window of calibrated.csv is fitted on.

    Attributes
    ----------
    growth
        Years whose lead over the nation is explained.
    population, doctors, beds
        Years of the mean population change and of the two slopes.
    life
        The place and years that set the closing rate of life expectancy.
    urban_legs
        Stretches inside one data vintage that set the urbanisation speed.
    """

    name: str
    growth: Years
    population: Years
    doctors: Years
    beds: Years
    life: Leg
    urban_legs: tuple[Leg, ...]


@dataclass(frozen=True)
class CalibrationRules:
    """All windows, and the weight of a city's own slope against the mean of all."""

    windows: tuple[WindowRule, ...]
    own_weight_doctors: float
    own_weight_beds: float


@dataclass(frozen=True)
class TrendRow:
    """One row of calibrated.csv."""

    window: str
    place: str
    constant: str
    value: float


def calibrate(
    description: Description,
    facts: Facts,
    parameters: Parameters,
    rules: CalibrationRules,
) -> list[TrendRow]:
    """All trend constants of all windows, in the order and places of calibrated.csv.

    Parameters
    ----------
    description
        The cities, the nation, and the year in which leads have their full size.
    facts
        Published figures, and assumptions where nothing was published.
    parameters
        Only the ceilings `u_max`, `D_max`, `B_max`, `LE_max` are read.
    rules
        Windows and weights.

    Returns
    -------
    list of TrendRow
        Unrounded; calibrated.csv keeps five decimals.

    Raises
    ------
    DataError
        Where a figure is missing, with place, quantity and year.
    """
    rows: list[TrendRow] = []
    for window in rules.windows:
        fit = _Fit(description, facts, parameters, rules, window)
        rows.extend(fit.rows())
    return rows


def figure(facts: Facts, place: str, quantity: str, year: int) -> float:
    """The published value, else the assumed one.

    Raises
    ------
    DataError
        Where there is neither.
    """
    found = facts.find(place, quantity, year)
    if found is None:
        found = facts.published(place, quantity, year)
    return found.value


def per_thousand(facts: Facts, place: str, quantity: str, year: int) -> float | None:
    """Doctors or beds per 1,000 residents of the year; None where not published.

    Raises
    ------
    DataError
        Where the residents of the year are missing.
    """
    counted = facts.find(place, quantity, year)
    if counted is None:
        return None
    # persons over 10,000 residents: divide by 10 for per 1,000
    return counted.value / figure(facts, place, "population_resident", year) / 10.0


@dataclass(frozen=True)
class _Fit:
    """One window being fitted."""

    description: Description
    facts: Facts
    parameters: Parameters
    rules: CalibrationRules
    window: WindowRule

    @property
    def cities(self) -> tuple[str, ...]:
        return tuple(city.id for city in self.description.cities)

    def ceiling(self, symbol: str) -> float:
        return self.parameters[symbol].central

    def rows(self) -> Iterator[TrendRow]:
        growth = growth_leads(
            self.lead_observed(), self.window.growth.first, self.description.lead_year
        )
        yield self.row(ALL, "delta_gap", growth.decay)
        yield from self.each("d", growth.leads)
        yield self.row(ALL, "sd_common", growth.sd_common)
        yield self.row(ALL, "sd_city", growth.sd_city)
        yield from self.each("n", self.population_growth())
        yield self.row(ALL, "k_u", self.urbanisation_speed())
        weight = self.rules.own_weight_doctors
        yield from self.each("q_D", self.closing("doctors", weight))
        weight = self.rules.own_weight_beds
        yield from self.each("q_B", self.closing("hospital_beds", weight))
        yield self.row(ALL, "q_LE", self.closing_life())

    def row(self, place: str, constant: str, value: float) -> TrendRow:
        return TrendRow(self.window.name, place, constant, float(value))

    def each(self, constant: str, values: FloatArray) -> Iterator[TrendRow]:
        for city, value in zip(self.cities, values, strict=True):
            yield self.row(city, constant, value)

    def lead_observed(self) -> FloatArray:
        """[Y, C]: growth of each city minus that of the nation, fractions."""
        lead = [
            [
                figure(self.facts, city, "gdp_real_growth_revised", year)
                - figure(self.facts, self.description.nation, "gdp_real_growth", year)
                for city in self.cities
            ]
            for year in self.window.growth
        ]
        return np.array(lead) / 100.0

    def population_growth(self) -> FloatArray:
        """[C]: mean yearly log change."""
        ends = [
            [
                figure(self.facts, city, "population_resident", year)
                for city in self.cities
            ]
            for year in (self.window.population.first, self.window.population.last)
        ]
        change = np.log(np.array(ends[1]) / np.array(ends[0]))
        return np.asarray(change / self.window.population.length)

    def urbanisation_speed(self) -> float:
        legs = []
        for leg in self.window.urban_legs:
            start, end = (
                figure(self.facts, leg.place, "urbanisation_rate", year) / 100.0
                for year in (leg.years.first, leg.years.last)
            )
            legs.append((start, end, leg.years.length))
        return urbanisation_speed(legs, self.ceiling("u_max"))

    def closing(self, quantity: str, own_weight: float) -> FloatArray:
        """[C]: share of the gap to the ceiling closed in a year."""
        symbol, years = {
            "doctors": ("D_max", self.window.doctors),
            "hospital_beds": ("B_max", self.window.beds),
        }[quantity]
        slopes = np.array(
            [
                -log_gap_slope(
                    [
                        (year, value)
                        for year in years
                        if (value := per_thousand(self.facts, city, quantity, year))
                        is not None
                    ],
                    self.ceiling(symbol),
                )
                for city in self.cities
            ]
        )
        shrunk = own_weight * slopes + (1.0 - own_weight) * slopes.mean()
        return np.asarray(1.0 - np.exp(-shrunk))

    def closing_life(self) -> float:
        years = self.window.life.years
        start, end = (
            self.ceiling("LE_max")
            - figure(self.facts, self.window.life.place, "life_expectancy", year)
            for year in (years.first, years.last)
        )
        return 1.0 - float((end / start) ** (1.0 / years.length))
