"""What a chain is read from, and the words in which an equation asks for its terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.core.chain.steps import Key, Kind
from desktop.core.facts import Fact
from desktop.core.parameters import Draws, Parameters
from desktop.core.plan import Plan
from desktop.core.projection import BaseRun, Run
from desktop.core.projection.wishes import Wishes
from desktop.core.region import Region

REGION = "region"
OWN = "-"
"""Between the names of a pair; a city with itself is a pair too."""
TO = ">"


@dataclass(frozen=True, eq=False)
class World:
    """A plan and its projection on central values.

    Attributes
    ----------
    central
        One member.
    wishes
        Of the plan, years first.
    run
        Its projection against `base`.
    """

    region: Region
    parameters: Parameters
    central: Draws
    plan: Plan
    wishes: Wishes
    base: BaseRun
    run: Run


Names = dict[str, Key | tuple[Key, ...]]
"""What the names of a formula stand for."""


@dataclass(frozen=True)
class Made:
    """A number worked out: names of the formula and what they stand for."""

    equation: str
    formula: str
    names: Mapping[str, Key | tuple[Key, ...]]


@dataclass(frozen=True)
class Leaf:
    """A number read or set."""

    value: float
    kind: Kind
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Same:
    """A number that equals another by rule."""

    key: Key


Answer = Made | Leaf | Same


class At:
    """Where an equation stands: it asks for its terms from here.

    Attributes
    ----------
    c
        Position of the city, or of the first of a pair; -1 for the region.
    d
        Position of the second of a pair; -1 for others.
    """

    def __init__(self, world: World, key: Key) -> None:
        self.world, self.key = world, key
        self.region = world.region
        self.place, self.t, self.is_base = key.place, key.t, key.base
        self.c, self.d = self._positions()

    def __call__(
        self,
        symbol: str,
        place: str | None = None,
        *,
        t: int | None = None,
        base: bool | None = None,
    ) -> Key:
        """The key of a number, by default of the same place, year and run."""
        when = self.t if t is None else t
        is_base = self.is_base if base is None else base
        where = self.place if place is None else place
        # In the base year both runs are one.
        return Key(symbol, where, when, is_base or when == 0)

    def b(self, symbol: str, place: str | None = None) -> Key:
        """The same in the base run."""
        return self(symbol, place, base=True)

    def before(self, symbol: str, place: str | None = None) -> Key:
        """A year earlier."""
        return self(symbol, place, t=self.t - 1)

    def b_before(self, symbol: str, place: str | None = None) -> Key:
        """A year earlier in the base run."""
        return self(symbol, place, t=self.t - 1, base=True)

    def then(self, symbol: str, place: str | None = None) -> Key:
        """In the base year."""
        return self(symbol, place, t=0)

    def row(self, key: Key, places: Iterable[str]) -> tuple[Key, ...]:
        """The same number of several places."""
        return tuple(replace_place(key, place) for place in places)

    def leaf(self, value: float, *facts: Fact | None) -> Leaf:
        """A value of the data with the facts that are known of it."""
        return Leaf(float(value), Kind.FACTS, tuple(f for f in facts if f is not None))

    def fact(self, quantity: str, place: str | None = None) -> Fact | None:
        """The base year's fact; None where the region was made without."""
        where = self.place if place is None else place
        return self.region.facts.find(where, quantity, self.region.base_year)

    @property
    def year(self) -> int:
        """Calendar year."""
        return self.region.base_year + self.t

    @property
    def cities(self) -> tuple[str, ...]:
        """Ids of all cities."""
        return tuple(city.id for city in self.region.cities)

    @property
    def others(self) -> tuple[str, ...]:
        """Ids of all cities but this one."""
        return tuple(city for city in self.cities if city != self.cities[self.c])

    @property
    def ports(self) -> tuple[str, ...]:
        """Ids of the cities with a port."""
        return tuple(self.cities[c] for c in self.region.network.port_city)

    def pair(self, other: str, one: str | None = None) -> str:
        """The pair of this city and another, in the order of the cities."""
        here = self.cities[self.c] if one is None else one
        first, second = sorted((self.region.index(here), self.region.index(other)))
        return f"{self.cities[first]}{OWN}{self.cities[second]}"

    def to(self, other: str) -> str:
        """The direction from this city to another."""
        return f"{self.cities[self.c]}{TO}{other}"

    def _positions(self) -> tuple[int, int]:
        if self.place == REGION:
            return -1, -1
        for mark in (TO, OWN):
            first, found, second = self.place.partition(mark)
            if found:
                return self.region.index(first), self.region.index(second)
        return self.region.index(self.place), -1


def replace_place(key: Key, place: str) -> Key:
    """The same number elsewhere."""
    return replace(key, place=place)


Recipe = Callable[[At], Answer]
Recipes = Mapping[str, Recipe]
