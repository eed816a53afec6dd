"""What every test of the hindcast looks up: figures, constants, draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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

    def published(self, quantity: str) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
        """Figures [n] of the tested years, and where they are among [Y, C]."""
        return self.present(
            [
                [
                    None if fact is None else fact.value
                    for fact in (
                        self.facts.find(city, quantity, year) for city in self.cities
                    )
                ]
                for year in self.rules.tested
            ]
        )

    @staticmethod
    def present(
        levels: Sequence[Sequence[float | None]],
    ) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
        """The values [n] that are there, and where they are among [Y, C]."""
        where = np.array([[level is not None for level in row] for row in levels])
        values = [level for row in levels for level in row if level is not None]
        return np.array(values), where
