"""What plots say in words: headings, readings, sources, tables of values."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID
from desktop.document.display_data import Change, PlotData, Role
from desktop.document.display_reading import readings, years_of
from desktop.document.history import REGION, Histories
from desktop.ui.formats import SHARE, Formats
from desktop.ui.indicators.plot_look import PlotLook
from desktop.ui.indicators.reading_texts import ReadingTexts, Told
from desktop.ui.names import indicator_name, indicator_short, unit_of
from desktop.ui.translation import Words

translate = QCoreApplication.translate


class PlotTexts:
    """Writes what plots say in the language of the window.

    Parameters
    ----------
    formats, words
        Numbers and names.
    histories
        The past, for readings of published years.
    """

    def __init__(self, formats: Formats, words: Words, histories: Histories) -> None:
        self._formats = formats
        self._words = words
        self._histories = histories
        self._readings = ReadingTexts(formats, words)

    def tell_of(self, histories: Histories) -> None:
        """Speak of another past: values of the data were replaced."""
        self._histories = histories

    def place(self, place: str, city: str) -> str:
        """A place's name; pairs name both ends."""
        if place == REGION:
            return self._words.whole_region()
        if place != city and "-" in place:
            return self._words.pair(*place.split("-", 1))
        return self._words.city(city)

    def title(self, plot: PlotData) -> tuple[str, str]:
        """Name and unit for the heading; the unit is empty for pure numbers."""
        unit = unit_of(plot.indicator)
        if plot.difference and BY_ID[plot.indicator].unit == SHARE:
            unit = translate("plots", "percentage points")
        return indicator_short(plot.indicator), unit

    def heading_change(self, plot: PlotData) -> tuple[str, str, int]:
        """Change, word and verdict; nothing where the plan is not to be told apart."""
        change = plot.change
        text = self._visible_change(plot.indicator, change.plan, change.base)
        if not text:
            return "", "", 0
        difference = change.plan - change.base
        word = self._formats.direction_word(plot.indicator, difference)
        return text, word, change.verdict

    def widest_word(self) -> str:
        """The longer of "better" and "worse" in the language of now."""
        return max(self._formats.direction_words(), key=len)

    def change_of(self, indicator: str, change: Change) -> tuple[str, str]:
        """A change to the base, and whether it is better or worse, in words."""
        text = self._visible_change(indicator, change.plan, change.base)
        if not text:
            return translate("plots", "as base"), ""
        difference = change.plan - change.base
        return text, self._formats.direction_word(indicator, difference)

    def _visible_change(self, indicator: str, plan: float, base: float) -> str:
        """A change as it is told; nothing where the plan is as the base."""
        if not self._formats.is_visible(indicator, plan, base):
            return ""
        return self._formats.change(indicator, plan, base)

    def tick(self, plot: PlotData, value: float, step: float) -> str:
        """A value at the axis: as many decimals as the step needs, no unit."""
        if BY_ID[plot.indicator].unit == SHARE:
            value, step = 100.0 * value, 100.0 * step
        decimals = 0
        while decimals < 4 and abs(step * 10**decimals - round(step * 10**decimals)) > (
            1e-6 * step * 10**decimals
        ):
            decimals += 1
        if plot.difference:
            return self._formats.signed(value, decimals)
        return self._formats.number(value, decimals)

    def hint(self, plot: PlotData) -> str:
        """The full name of an indicator, and what a click on it does."""
        text = translate("plots", "{name}. Click to enlarge, or to go back.")
        return text.format(name=indicator_name(plot.indicator))

    def others(self) -> str:
        """The name of many curves that all lie on the base line."""
        return translate("plots", "others")

    def summary(self, plot: PlotData) -> str:
        """One line for screen readers: what is shown and how it differs."""
        change = plot.change
        text, word = self.change_of(plot.indicator, change)
        city = next(one.city for one in plot.shown if one.place == plot.selected)
        return translate(
            "plots", "{indicator}, {place}, {year}: {value}; against base {change}"
        ).format(
            indicator=indicator_name(plot.indicator),
            place=self.place(plot.selected, city),
            year=change.year,
            value=self._formats.value_with_unit(plot.indicator, change.plan),
            change=f"{text} {word}".strip(),
        )

    def reading(self, plot: PlotData, look: PlotLook, year: int) -> str:
        """Rich text: the year's values by place, the band, the source of the past."""
        rows = readings(plot, self._histories, year)
        names = {row.place: self.place(row.place, row.city) for row in rows}
        told = Told(plot, look, year, self.title(plot), names)
        return self._readings.written(told, rows)

    def table(self, plot: PlotData) -> list[list[str]]:
        """All values drawn: a head and a row for each year, numbers unrounded."""
        names = {one.place: self.place(one.place, one.city) for one in plot.shown}
        kinds = {
            Role.HISTORY: translate("plots", "published or derived"),
            Role.BASE: translate("plots", "base path"),
            Role.PLAN: translate("plots", "difference")
            if plot.difference
            else translate("plots", "plan"),
        }
        name, unit = indicator_name(plot.indicator), unit_of(plot.indicator)
        if BY_ID[plot.indicator].unit == SHARE:
            unit = translate("plots", "share")
        first = f"{name} ({unit})" if unit else name
        head = [first, *(f"{names[c.place]}: {kinds[c.role]}" for c in plot.curves)]
        known = [
            dict(zip(c.x.tolist(), c.y.tolist(), strict=True)) for c in plot.curves
        ]
        rows = [head]
        for year in years_of(plot):
            cells = [repr(at[year]) if year in at else "" for at in known]
            if any(cells):
                rows.append([str(year), *cells])
        return rows


def as_tab_separated(rows: list[list[str]]) -> str:
    """A table as spreadsheets take it from the clipboard."""
    return "\n".join("\t".join(row) for row in rows)


NamesByCity = Mapping[str, str]
"""The name of each city id, and under "" that of the region."""


def names_by_city(words: Words, cities: tuple[str, ...]) -> NamesByCity:
    """Names in the language of now."""
    return {**{city: words.city(city) for city in cities}, "": words.whole_region()}
