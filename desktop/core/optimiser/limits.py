"""What a search must keep to. Limits are values that a front end can put into words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from desktop.core.projection import Run
from desktop.core.region import Line, Region


class Bound(Enum):
    """Which side of a value is allowed."""

    MOST = "most"
    LEAST = "least"


class Measure(Enum):
    """What the value of a limit on money is counted in."""

    AMOUNT = "amount"
    """100 million yuan a year."""
    OF_BASE = "of_base"
    """Times the base money of the same cells and year."""
    OF_START = "of_start"
    """Times the money that the plan at the start has in the same cells and year."""


class Whose(Enum):
    """Where a limit names no city: whether each keeps it or all together."""

    EACH = "each"
    TOGETHER = "together"


Years: TypeAlias = "tuple[int, int]"
"""First and last calendar year, both included."""


@dataclass(frozen=True)
class MoneyLimit:
    """Money of every year, of one heading or of all three together.

    Attributes
    ----------
    city
        Id, or what the limit means without one.
    line
        None for the sum of the headings.
    years
        None for all.
    """

    bound: Bound
    value: float
    measure: Measure
    city: str | Whose = Whose.EACH
    line: Line | None = None
    years: Years | None = None


@dataclass(frozen=True)
class ChangeLimit:
    """No heading moves by more than `share` from one year to the next.

    The first plan year is held against the spending of the base year.
    """

    share: float
    city: str | Whose = Whose.EACH
    line: Line | None = None


@dataclass(frozen=True)
class ResultLimit:
    """An indicator that must not pass a value.

    Attributes
    ----------
    place
        As in tables, or `region`.
    year
        None for every plan year.
    """

    indicator: str
    place: str
    bound: Bound
    value: float
    year: int | None = None


@dataclass(frozen=True)
class Lock:
    """Cells that stay as in the plan at the start; None means all."""

    city: str | None = None
    line: Line | None = None
    years: Years | None = None


Limit: TypeAlias = "MoneyLimit | ChangeLimit | ResultLimit | Lock"


def own_envelopes() -> MoneyLimit:
    """Every city keeps to what it has in the plan at the start."""
    return MoneyLimit(Bound.MOST, 1.0, Measure.OF_START)


def common_envelope() -> MoneyLimit:
    """All cities together keep to what they have; money may move between them."""
    return MoneyLimit(Bound.MOST, 1.0, Measure.OF_START, Whose.TOGETHER)


def debt_ceilings(
    region: Region, base: Run, points: float, years: Iterable[int]
) -> tuple[ResultLimit, ...]:
    """Every city's debt at most so much above what it has on the base path.

    Parameters
    ----------
    base
        The base run; the first member counts.
    points
        Share of GDP, 0.05 for five percentage points.
    years
        Calendar years in which it is looked at, not after the run's last.
    """
    return tuple(
        ResultLimit(
            "debt_ratio",
            city.id,
            Bound.MOST,
            float(base.debt_ratio[0, year - region.base_year, c]) + points,
            year,
        )
        for year in years
        for c, city in enumerate(region.cities)
    )
