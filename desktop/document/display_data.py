"""Frozen values that say all about one plot, and can be compared with each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from itertools import pairwise

import numpy as np

from desktop.core.ensemble import Band, Bands
from desktop.core.indicators import Indicator, places
from desktop.core.projection import Projection, Run
from desktop.core.region import FloatArray, Region
from desktop.document.display_range import Range
from desktop.document.history import REGION, Histories
from desktop.document.targets import Target

FEW = 5
"""More curves than this fade to grey, but for the selected one."""


class Role(Enum):
    """What a curve stands for."""

    HISTORY = "history"
    BASE = "base"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Shown:
    """A place that has curves.

    Attributes
    ----------
    place
        Its name in tables.
    city
        Id of the city whose name and colour it has; empty for the region.
    """

    place: str
    city: str


@dataclass(frozen=True, eq=False, slots=True)
class Curve:
    """One curve: [n] years and [n] values in the indicator's unit.

    Attributes
    ----------
    joined
        Whether neighbouring years are joined by a line.
    """

    place: str
    role: Role
    x: FloatArray
    y: FloatArray
    joined: bool = True

    def runs(self) -> list[range]:
        """Stretches of neighbouring years; single figures where none are joined."""
        if not self.joined:
            return [range(k, k + 1) for k in range(self.x.size)]
        apart = (np.flatnonzero(np.diff(self.x) > 1.0) + 1).tolist()
        edges = [0, *apart, self.x.size] if self.x.size else []
        return [range(a, b) for a, b in pairwise(edges)]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Curve) and (
            self.place == other.place
            and self.role is other.role
            and self.joined == other.joined
            and _same(self.x, other.x)
            and _same(self.y, other.y)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, eq=False, slots=True)
class BandArea:
    """The range of assumptions around one curve, [n] each.

    Attributes
    ----------
    fresh
        Whether it belongs to the plan on view; else to an earlier one.
    """

    place: str
    x: FloatArray
    low: FloatArray
    median: FloatArray
    high: FloatArray
    fresh: bool

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BandArea) and (
            self.place == other.place
            and self.fresh == other.fresh
            and _same(self.x, other.x)
            and _same(self.low, other.low)
            and _same(self.median, other.median)
            and _same(self.high, other.high)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Change:
    """Plan beside base at one place in one year.

    Attributes
    ----------
    verdict
        +1 where the plan is better, -1 where it is worse, 0 where neither.
    """

    place: str
    year: int
    base: float
    plan: float
    verdict: int


@dataclass(frozen=True, slots=True)
class Goal:
    """A target as the plot shows it.

    Attributes
    ----------
    value
        Where it is drawn: the target, or its difference from the base path.
    at_most
        Whether it is an upper limit.
    """

    place: str
    year: int
    value: float
    at_most: bool


@dataclass(frozen=True)
class PlotData:
    """One plot, ready to be drawn.

    Attributes
    ----------
    selected
        The place that is drawn thick and has the band; its change is in the heading.
    curves
        By role (history, base, plan), then in the order of `shown`.
    x_range, y_range
        Years; values in the indicator's unit.
    """

    indicator: str
    difference: bool
    shown: tuple[Shown, ...]
    selected: str
    curves: tuple[Curve, ...]
    band: BandArea | None
    base_year: int
    x_range: Range
    y_range: Range
    change: Change
    goals: tuple[Goal, ...] = ()

    @property
    def faded(self) -> bool:
        """Whether there are too many curves for all to have their colour."""
        return len(self.shown) > FEW

    @cached_property
    def _by_place(self) -> dict[tuple[str, Role], Curve]:
        return {(curve.place, curve.role): curve for curve in self.curves}

    def curve(self, place: str, role: Role) -> Curve | None:
        """The curve of one place and role."""
        return self._by_place.get((place, role))


Levels = dict[str, FloatArray]
"""Values of the first member by place, [T] each."""


class Given:
    """Reads what no edit moves once: a base run, and stretches of the past.

    The answers are the same with and without it; equal curves are then even the same
    objects, which makes comparing plots quick.
    """

    def __init__(self) -> None:
        self._run: Run | None = None
        self._levels: dict[str, Levels] = {}
        self._curves: dict[tuple[str, str], Curve] = {}
        self._past: dict[tuple[str, str, float], Curve] = {}

    def levels(self, region: Region, run: Run, indicator: Indicator) -> Levels:
        """Levels of a base run; only the last one is kept."""
        if run is not self._run:
            self._run, self._levels, self._curves = run, {}, {}
        if indicator.id not in self._levels:
            self._levels[indicator.id] = levels_of(region, run, indicator)
        return self._levels[indicator.id]

    def base_curve(
        self, indicator_id: str, place: str, x: FloatArray, levels: Levels
    ) -> Curve:
        """The base path of one place; `levels` are those of the last base run."""
        key = (indicator_id, place)
        if key not in self._curves:
            self._curves[key] = Curve(place, Role.BASE, x, levels[place])
        return self._curves[key]

    def past(
        self, histories: Histories, indicator_id: str, place: str, since: float
    ) -> Curve | None:
        """The past of one place from a year on; None where there is none."""
        key = (indicator_id, place, since)
        history = histories.get((indicator_id, place))
        if history is None:
            return None
        if key not in self._past:
            first = int(np.searchsorted(history.years, since))
            x, y = history.years[first:], history.values[first:]
            self._past[key] = Curve(place, Role.HISTORY, x, y, history.joined)
        return self._past[key]


def levels_of(region: Region, run: Run, indicator: Indicator) -> Levels:
    """Read an indicator off a run."""
    rows = np.ascontiguousarray(indicator.read(run)[0].T)
    values = dict(zip(places(region, indicator), rows, strict=True))
    if indicator.read_region is not None:
        values[REGION] = indicator.read_region(run)[0]
    return values


@dataclass(frozen=True, eq=False)
class Source:
    """All results that plots are made of.

    Attributes
    ----------
    bands, fresh
        The newest bands, None before the first; whether they belong to `projection`.
    given
        Kept by whoever makes many sources of one region and its histories.
    targets
        Of the scenario on view.
    """

    region: Region
    projection: Projection
    histories: Histories
    bands: Bands | None = None
    fresh: bool = False
    given: Given = field(default_factory=Given)
    targets: tuple[Target, ...] = ()

    def band(self, indicator: Indicator, place: str) -> tuple[Band, int | None] | None:
        """The band that holds a place, and the place's position in it."""
        if self.bands is None:
            return None
        if place == REGION:
            band = self.bands.region.get(indicator.id)
            return None if band is None else (band, None)
        return self.bands.places[indicator.id], places(self.region, indicator).index(
            place
        )


def _same(first: FloatArray, second: FloatArray) -> bool:
    return first is second or (
        first.shape == second.shape and first.tobytes() == second.tobytes()
    )
