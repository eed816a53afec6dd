"""What the user looks at: no scenario changes with it, settings remember it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from psygnal import Signal


class MoneyUnit(Enum):
    """How amounts are written in the budget table."""

    HUNDRED_MILLION = "hundred_million"
    PER_HEAD = "per_head"
    GDP_SHARE = "gdp_share"


@dataclass(frozen=True)
class Viewpoint:
    """All choices of what is shown.

    Attributes
    ----------
    city
        Id of the selected city.
    shown_cities
        Ids of the cities that have curves; "region" stands for the region.
    indicators
        Ids of the plots, in grid order.
    difference
        Plots show the difference from the base instead of the level.
    year
        Year of the scorecard and the headline strip.
    years
        First and last year the budget table edits together.
    unit
        Unit of the budget table.
    """

    city: str
    shown_cities: tuple[str, ...]
    indicators: tuple[str, ...]
    difference: bool
    year: int
    years: tuple[int, int]
    unit: MoneyUnit = MoneyUnit.HUNDRED_MILLION


@dataclass(frozen=True)
class Asked:
    """The number that the user wants explained.

    Attributes
    ----------
    place
        As in tables: id of a city, a pair "A-B", "region".
    """

    indicator: str
    place: str
    year: int


class View:
    """The viewpoint of the window; says what it was before when it changes."""

    changed = Signal(Viewpoint, Viewpoint)
    """Before, after."""
    plot_opened = Signal(str)
    """An indicator whose plot the user wants to see now."""
    why_asked = Signal(Asked)
    """A number that the user wants explained now."""

    def __init__(self, viewpoint: Viewpoint) -> None:
        self._viewpoint = viewpoint
        self._asked: Asked | None = None

    @property
    def asked(self) -> Asked | None:
        """The number asked about or pointed at last.

        None before the first, and after another city was selected.
        """
        return self._asked

    @property
    def now(self) -> Viewpoint:
        """The current choices."""
        return self._viewpoint

    def set(self, **choices: object) -> None:
        """Change some choices; silent where nothing changes."""
        after = replace(self._viewpoint, **choices)  # type: ignore[arg-type]
        if after != self._viewpoint:
            before, self._viewpoint = self._viewpoint, after
            self._asked = self._still_asked(before, after)
            self.changed.emit(before, after)

    def open_plot(self, indicator: str, city: str = "") -> None:
        """Show an indicator's plot, of `city` where given, and bring it into sight."""
        shown = self._viewpoint.indicators
        if indicator not in shown:
            shown = (*shown, indicator)
        self.set(indicators=shown, city=city or self._viewpoint.city)
        self.plot_opened.emit(indicator)

    def ask_why(self, indicator: str, place: str, year: int | None = None) -> None:
        """Ask why a number is what it is, in the year on view where none is given."""
        when = self._viewpoint.year if year is None else year
        self._asked = Asked(indicator, place, when)
        self.why_asked.emit(self._asked)

    def point_at(self, indicator: str, place: str) -> None:
        """Remember which number the user is at, for when a question comes."""
        self._asked = Asked(indicator, place, self._viewpoint.year)

    def _still_asked(self, before: Viewpoint, after: Viewpoint) -> Asked | None:
        if self._asked is None or before.city != after.city:
            return None
        return replace(self._asked, year=after.year)
