"""What every test of the hindcast looks up: figures, constants, draws."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from desktop.core.calibration import figure
from desktop.core.facts import Facts
from desktop.core.hindcast.rules import HindcastRules
from desktop.core.parameters import Draws
from desktop.core.region import FloatArray, Trends
from desktop.core.region_builder import Description


@dataclass(frozen=True, eq=False)
class Case:
    """The figures of a region, the constants of the hindcast window, the draws.

    Attributes
    ----------
    central
        One member without noise.
    members
        Noise has one column for each year after `rules.first`.
    """

    description: Description
    facts: Facts
    rules: HindcastRules
    trends: Trends
    central: Draws
    members: Draws

    @property
    def cities(self) -> tuple[str, ...]:
        """Names in the order of every table."""
        return tuple(city.id for city in self.description.cities)

    def by_city(self, quantity: str, year: int) -> FloatArray:
        """[C]

        Raises
        ------
        DataError
            Where a figure is missing.
        """
        found = [figure(self.facts, city, quantity, year) for city in self.cities]
        return np.array(found)

    def by_year(self, quantity: str, years: Iterable[int]) -> FloatArray:
        """[Y, C]

        Raises
        ------
        DataError
            Where a figure is missing.
        """
        return np.stack([self.by_city(quantity, year) for year in years])

    def national(self, quantity: str, years: Iterable[int]) -> FloatArray:
        """[Y] of the nation.

        Raises
        ------
        DataError
            Where a figure is missing.
        """
        nation = self.description.nation
        return np.array([figure(self.facts, nation, quantity, year) for year in years])
