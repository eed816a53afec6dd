"""What a piece of advice is made of: codes, places, years and measured numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from desktop.core.region import BoolArray, FloatArray, Line, Region


class Tone(Enum):
    """How loud it is said."""

    WARNING = auto()
    NOTE = auto()


class Measure(Enum):
    """What a number counts, so that a screen can write it with its unit."""

    MONEY = auto()
    """100 million yuan at base-year prices."""
    SHARE = auto()
    """A fraction, written in per cent."""
    POINTS = auto()
    """A difference of fractions, written in points."""
    HOURS = auto()
    YEAR = auto()


@dataclass(frozen=True)
class Number:
    """One number of a sentence; `name` is its place in the template."""

    name: str
    value: float
    measure: Measure


@dataclass(frozen=True)
class Advice:
    """One thing to know about a plan.

    Attributes
    ----------
    code
        Key of `desktop.core.messages_advice.ADVICE`. Its template may name `city`,
        `partner`, `line`, `years` and every number by its name.
    city, partner
        Ids of the region; `partner` is empty where one city alone is meant.
    years
        First and last calendar year it holds for, without a gap.
    line
        The budget heading, where it is about one.
    """

    code: str
    tone: Tone
    city: str
    years: tuple[int, int]
    partner: str = ""
    line: Line | None = None
    numbers: tuple[Number, ...] = ()

    def number(self, name: str) -> float:
        """The value of one number.

        Raises
        ------
        KeyError
            Where the advice has no number of that name.
        """
        for number in self.numbers:
            if number.name == name:
                return number.value
        raise KeyError(name)

    def concerns(self, city: str, partner: str = "") -> bool:
        """Whether it is about that city, or about the pair if two are given."""
        places = {self.city, self.partner}
        return city in places and (not partner or partner in places)


def spans(mask: BoolArray) -> tuple[tuple[int, int], ...]:
    """First and last position of every unbroken run of true in a [T] mask."""
    edges = np.diff(np.concatenate(([0], mask.astype(np.int8), [0])))
    first, beyond = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    return tuple((int(a), int(b) - 1) for a, b in zip(first, beyond, strict=True))


def city_spans(
    region: Region, mask: BoolArray
) -> Iterator[tuple[int, int, int, tuple[int, int]]]:
    """City, first and last position, and their calendar years, for a [C, T] mask.

    Position 0 of the last axis is the first year after the base year.
    """
    for c in np.flatnonzero(mask.any(axis=1)):
        for first, last in spans(mask[c]):
            yield int(c), first, last, calendar(region, first, last)


def calendar(region: Region, first: int, last: int) -> tuple[int, int]:
    """Calendar years of two positions after the base year."""
    return region.years[first], region.years[last]


def money(name: str, amount: float | FloatArray) -> Number:
    """An amount, or the sum of several."""
    return Number(name, float(np.sum(amount)), Measure.MONEY)
