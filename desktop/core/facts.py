"""Single values with their origin, and the collection that looks them up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.errors import DataError


class Status(StrEnum):
    """How a value came about; shown beside it wherever it reaches the screen."""

    PUBLISHED = "published"
    DERIVED = "derived"
    ESTIMATED = "estimated"
    RECALLED = "recalled"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of one quantity at one place in one year.

    Attributes
    ----------
    value, low, high
        The value and its range in `unit`; low = high = value where published.
    source
        The publisher and page of a published value, or how the value was obtained.
    confidence
        high, medium or low for published values, empty for the others.
    file, row
        Where the value stands, for messages.
    original
        The fact of the data that a replaced one stands for; None for all others.
    """

    place: str
    quantity: str
    year: int
    value: float
    low: float
    high: float
    unit: str
    status: Status
    source: str
    confidence: str
    note: str
    file: str
    row: int
    original: Fact | None = None

    @property
    def is_published(self) -> bool:
        """Whether the data have it from a publisher, be it replaced or not."""
        return (self.original or self).status is Status.PUBLISHED


class Facts:
    """All facts of a region; published figures and assumptions kept apart.

    Parameters
    ----------
    facts
        In file order. A pair of place, quantity, year may stand once among the
        published and once among the assumed values.

    Raises
    ------
    DataError
        Where one of them stands twice.
    """

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._published: dict[tuple[str, str, int], Fact] = {}
        self._assumed: dict[tuple[str, str, int], Fact] = {}
        for fact in facts:
            key = (fact.place, fact.quantity, fact.year)
            known = self._published if fact.is_published else self._assumed
            if key in known:
                what = f"{fact.place}, {fact.quantity}, {fact.year}"
                raise DataError(
                    "data_duplicate", file=fact.file, row=fact.row, what=what
                )
            known[key] = fact

    def __iter__(self) -> Iterator[Fact]:
        """Published facts first, then assumptions, in file order."""
        yield from self._published.values()
        yield from self._assumed.values()

    def find(self, place: str, quantity: str, year: int) -> Fact | None:
        """The published fact, else the assumption, else None."""
        key = (place, quantity, year)
        return self._published.get(key) or self._assumed.get(key)

    def published(self, place: str, quantity: str, year: int) -> Fact:
        """The published fact.

        Raises
        ------
        DataError
            Where nothing was published.
        """
        return self._get(self._published, place, quantity, year, "statistics.csv")

    def assumed(self, place: str, quantity: str, year: int) -> Fact:
        """The assumption.

        Raises
        ------
        DataError
            Where there is none.
        """
        return self._get(self._assumed, place, quantity, year, "assumptions.csv")

    def with_replaced(self, replaced: Iterable[Fact]) -> Facts:
        """The same facts with some in the place of their `original`.

        Raises
        ------
        KeyError
            Where an original is none of them.
        """
        changed = copy(self)
        # Thousands stay as they are: looking each one up would take a frame.
        published, assumed = dict(self._published), dict(self._assumed)
        changed._published, changed._assumed = published, assumed  # noqa: SLF001
        for new in replaced:
            known = published if new.is_published else assumed
            key = (new.place, new.quantity, new.year)
            if known.get(key) is not new.original:
                raise KeyError(key)
            known[key] = new
        return changed

    def all_published(self) -> Iterator[Fact]:
        """Published facts in file order, replaced ones among them."""
        return iter(self._published.values())

    def series(self, place: str, quantity: str) -> tuple[Fact, ...]:
        """All published facts of one quantity at one place, by year."""
        found = [
            fact
            for (where, what, _), fact in self._published.items()
            if where == place and what == quantity
        ]
        return tuple(sorted(found, key=lambda fact: fact.year))

    @staticmethod
    def _get(
        known: dict[tuple[str, str, int], Fact],
        place: str,
        quantity: str,
        year: int,
        file: str,
    ) -> Fact:
        fact = known.get((place, quantity, year))
        if fact is None:
            raise DataError(
                "data_missing_value",
                file=file,
                quantity=quantity,
                place=place,
                year=year,
            )
        return fact
