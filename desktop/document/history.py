"""What a value of the past is: its year, its source and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np

from desktop.core.facts import Fact, Status
from desktop.core.region import FloatArray

REGION = "region"
"""The place of sums and of indicators of the region as a whole, as in tables."""

_CONFIDENCE = ("high", "medium", "low", "")


class Basis(Enum):
    """How a value of the past was obtained from what was published."""

    PUBLISHED = "published"
    CHAINED = "chained"
    """Base-year level carried back with published real growth."""
    QUOTIENT = "quotient"
    """One published figure divided by another."""
    TOTAL = "total"
    """Over all cities of the region."""
    ASSUMED = "assumed"
    """Not published; the value that the model starts from."""


@dataclass(frozen=True, slots=True)
class HistoryPoint:
    """One value of the past.

    Attributes
    ----------
    value
        In the indicator's unit.
    facts
        What it rests on; the first one is the most telling.
    """

    year: int
    value: float
    status: Status
    basis: Basis
    facts: tuple[Fact, ...]

    @property
    def confidence(self) -> str:
        """The weakest confidence among its facts; empty where none is stated."""
        return max(
            (fact.confidence for fact in self.facts), key=_CONFIDENCE.index, default=""
        )


@dataclass(frozen=True, eq=False)
class History:
    """The past of one indicator at one place, by year.

    Attributes
    ----------
    joined
        Whether figures of neighbouring years belong to one series and may be joined
        by a line. Censuses and single reports are points.
    years, values
        [n], the same points as arrays.
    """

    points: tuple[HistoryPoint, ...]
    joined: bool
    years: FloatArray
    values: FloatArray

    @classmethod
    def of(cls, points: Iterable[HistoryPoint], *, joined: bool) -> History:
        """Sort the points by year."""
        ordered = tuple(sorted(points, key=lambda point: point.year))
        return cls(
            ordered,
            joined,
            np.array([float(point.year) for point in ordered]),
            np.array([point.value for point in ordered]),
        )

    def at(self, year: int) -> HistoryPoint | None:
        """The point of a year."""
        for point in self.points:
            if point.year == year:
                return point
        return None


Histories = Mapping[tuple[str, str], History]
"""By indicator id and place."""
