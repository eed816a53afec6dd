"""What the hindcast tests on: years and places, all of them data."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.calibration import Leg, Years


@dataclass(frozen=True)
class LifeTest:
    """Life expectancy of one place from one published year to later ones."""

    place: str
    start: int
    observed: tuple[int, ...]


@dataclass(frozen=True)
class HindcastRules:
    """Where the hindcast starts, what it is held against, how its bands are drawn.

    Attributes
    ----------
    first
        Year in which long runs start, and first year of the naive trends.
    jump_off
        Last year that the fitted constants have seen.
    last
        Last year compared.
    growth
        Years whose mean growth is the naive trend of output.
    first_beds
        First year of the naive trend of beds.
    expected_growth
        Quantity that holds the nation's growth as expected at the jump-off.
    life, income_ratio
        Places with published figures.
    members, seed
        Of the kept result.
    """

    first: int
    jump_off: int
    last: int
    growth: Years
    first_beds: int
    expected_growth: str
    life: tuple[LifeTest, ...]
    income_ratio: tuple[Leg, ...]
    members: int
    seed: int

    @property
    def tested(self) -> range:
        """The years compared."""
        return range(self.jump_off + 1, self.last + 1)
