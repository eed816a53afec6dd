"""What the sections of a report are written from, and the few words all of them use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate

from desktop.core.hindcast import HindcastRow
from desktop.core.region import Region
from desktop.document.display_data import Change
from desktop.document.history import REGION, Histories
from desktop.document.map_shapes import MapShapes
from desktop.document.paper import Tone
from desktop.document.report_facts import ReportFacts, Results
from desktop.document.scenario import Scenario
from desktop.ui.formats import Formats
from desktop.ui.translation import Words

translate = QCoreApplication.translate

TONES: Mapping[int, Tone] = {1: Tone.BETTER, -1: Tone.WORSE, 0: Tone.PLAIN}
WIDTH = 496.0
"""Points between the margins of an A4 page; drawings are made for it."""


@dataclass(frozen=True, eq=False)
class Readings:
    """What is shipped to be read and told again.

    Attributes
    ----------
    shapes
        None where the map cannot be read; the report then has a table alone.
    weaknesses
        Of the method, in order of harm.
    """

    shapes: MapShapes | None
    hindcast: tuple[HindcastRow, ...]
    weaknesses: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Material:
    """All that a report is written from.

    Attributes
    ----------
    day
        Of the report, as ISO date; comes from outside, so that the same input gives
        the same report.
    file
        Name of the scenario file; empty where the scenario was never saved.
    check
        Called between parts; leaves by an exception where nobody wants the report.
    """

    region: Region
    scenario: Scenario
    results: Results
    facts: ReportFacts
    histories: Histories
    readings: Readings
    words: Words
    formats: Formats
    day: str
    file: str
    check: Callable[[], None]

    def place(self, place: str) -> str:
        """The name of a city, a pair as tables write it, or the region."""
        if place == REGION:
            return self.words.whole_region()
        known = {city.id for city in self.region.cities}
        if place in known:
            return self.words.city(place)
        return self.words.pair(*place.split("-", 1))

    def data_place(self, place: str) -> str:
        """A place of the data, which may be the nation or a province."""
        known = self.region.place_names_zh.get(place, "")
        cities = {city.id for city in self.region.cities}
        parts = place.split("-", 1)
        if place in cities or (len(parts) == 2 and cities.issuperset(parts)):
            return self.place(place)
        return self.words.named(place, known)

    def day_in_words(self) -> str:
        """The day of the report as the reader writes it."""
        return self.formats.day(QDate.fromString(self.day, "yyyy-MM-dd"))

    def against(self) -> str:
        """What the plan is compared with."""
        return self.results.against_name or translate("report", "base path")

    def change(self, indicator: str, change: Change) -> tuple[str, Tone]:
        """A change as it is told and meant; nothing where rounding leaves nothing."""
        if not self.formats.is_visible(indicator, change.plan, change.base):
            return "", Tone.PLAIN
        text = self.formats.change(indicator, change.plan, change.base)
        return text, TONES[change.verdict]

    def change_in_words(self, indicator: str, change: Change) -> tuple[str, Tone]:
        """The same with better or worse in words."""
        text, tone = self.change(indicator, change)
        if not text:
            return translate("report", "no change"), Tone.MUTED
        word = self.formats.direction_word(indicator, change.plan - change.base)
        return f"{text} {word}".strip(), tone

    def years(self, first: int, last: int) -> str:
        """A span of years, open where it reaches the region's last year."""
        if last == self.region.last_year:
            return translate("report", "from {year} on").format(year=first)
        return self.words.years(first, last)

    def listed(self, parts: list[str]) -> str:
        """Words one after the other."""
        return translate("report", ", ", "between words of a list").join(parts)
