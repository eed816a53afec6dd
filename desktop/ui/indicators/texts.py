"""What plots say in words: headings, readings, sources, tables of values."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.display_data import Change, PlotData, Role
from desktop.document.display_reading import Reading, readings, years_of
from desktop.document.history import REGION, Basis, Histories, HistoryPoint
from desktop.ui.formats import SHARE, THIN_SPACE, Formats
from desktop.ui.indicators.plot_look import PlotLook
from desktop.ui.names import indicator_name, indicator_short, unit_of
from desktop.ui.origins import publisher, status_name
from desktop.ui.translation import Words

_BASIS = {
    Basis.CHAINED: QT_TRANSLATE_NOOP(
        "sources", "base-year level carried back with published real growth"
    ),
    Basis.QUOTIENT: QT_TRANSLATE_NOOP("sources", "quotient of two published figures"),
    Basis.TOTAL: QT_TRANSLATE_NOOP("sources", "from the figures of all cities"),
}
_CONFIDENCE = {
    "high": QT_TRANSLATE_NOOP("sources", "high confidence"),
    "medium": QT_TRANSLATE_NOOP("sources", "medium confidence"),
    "low": QT_TRANSLATE_NOOP("sources", "low confidence"),
}
NO_BREAK_SPACE = "\u00a0"

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

    def change_of(self, indicator: str, change: Change) -> tuple[str, str]:
        """A change to the base, and whether it is better or worse, in words."""
        text = self._visible_change(indicator, change.plan, change.base)
        if not text:
            return translate("plots", "as base"), ""
        difference = change.plan - change.base
        return text, self._formats.direction_word(indicator, difference)

    def _visible_change(self, indicator: str, plan: float, base: float) -> str:
        """A change as it is told; nothing where rounding leaves nothing of it."""
        if plan == base:
            return ""
        text = self._formats.change(indicator, plan, base)
        return text if any(digit in "123456789" for digit in text) else ""

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
        lines = [row for reading in rows if (row := self._row(plot, look, reading))]
        name, unit = self.title(plot)
        head = f"<span style='font-weight:600'>{year}</span> · {escape(name)}"
        if unit:
            head += f" · {escape(unit)}"
        text = f"{head}<table cellspacing='0' cellpadding='1'>{''.join(lines)}</table>"
        if not lines:
            nothing = translate("plots", "No figure for this year.")
            text = f"{head}<br>{escape(nothing)}"
        notes = [self._band(plot, reading) for reading in rows if reading.band]
        notes += self._sources(rows)
        text += "".join(
            f"<div style='color:{look.muted}'>{escape(note)}</div>" for note in notes
        )
        # Rich text takes a thin space for a plain one and would break a number there.
        return text.replace(THIN_SPACE, NO_BREAK_SPACE)

    def source(self, point: HistoryPoint) -> str:
        """Where a value of the past comes from and how sure it is."""
        parts = [status_name(point.status)]
        if point.basis in _BASIS:
            parts.append(translate("sources", _BASIS[point.basis]))
        if point.basis is not Basis.TOTAL:
            parts.append(publisher(point.facts[0].source, self._words))
        if point.confidence:
            confidence = _CONFIDENCE[point.confidence]
            parts.append(translate("sources", confidence))
        return f"{point.year}: " + " · ".join(parts)

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

    def _row(self, plot: PlotData, look: PlotLook, reading: Reading) -> str:
        place = look.places[reading.place]
        name = escape(self.place(reading.place, reading.city))
        if reading.place == plot.selected:
            name = f"<span style='font-weight:600'>{name}</span>"
        value, against = self._values(plot, reading)
        if not value:
            return ""
        return (
            f"<tr><td style='color:{place.text}'>{name}&nbsp;</td>"
            f"<td align='right'>&nbsp;{escape(value)}&nbsp;</td>"
            f"<td align='right' style='color:{look.muted}'>{escape(against)}</td></tr>"
        )

    def _values(self, plot: PlotData, reading: Reading) -> tuple[str, str]:
        formats, indicator = self._formats, plot.indicator
        if plot.difference:
            if reading.plan is None:
                return "", ""
            return formats.difference(indicator, reading.plan), ""
        if reading.past is not None:
            value = formats.value(indicator, reading.past.value)
            return value, status_name(reading.past.status)
        if reading.plan is not None and reading.base is not None:
            value = formats.value(indicator, reading.plan)
            base = formats.value(indicator, reading.base)
            if not formats.is_visible(indicator, reading.plan, reading.base):
                same = translate("plots", "as base")
                return value, same if reading.place == plot.selected else ""
            change = formats.change(indicator, reading.plan, reading.base)
            return value, translate("plots", "base {base}, {change}").format(
                base=base, change=change
            )
        return "", ""

    def _band(self, plot: PlotData, reading: Reading) -> str:
        if reading.band is None:
            return ""
        formats = self._formats
        write = formats.difference if plot.difference else formats.value
        low, median, high = (write(plot.indicator, part) for part in reading.band)
        text = translate(
            "plots", "Range of assumptions {low} to {high}, middle {median}"
        ).format(low=low, median=median, high=high)
        if plot.band is not None and not plot.band.fresh:
            text = translate("plots", "{text} (of an earlier plan)").format(text=text)
        return text

    def _sources(self, rows: tuple[Reading, ...]) -> list[str]:
        points = [row.past for row in rows if row.past is not None]
        return [self.source(point) for point in points[:1]]


def as_tab_separated(rows: list[list[str]]) -> str:
    """A table as spreadsheets take it from the clipboard."""
    return "\n".join("\t".join(row) for row in rows)


NamesByCity = Mapping[str, str]
"""The name of each city id, and under "" that of the region."""


def names_by_city(words: Words, cities: tuple[str, ...]) -> NamesByCity:
    """Names in the language of now."""
    return {**{city: words.city(city) for city in cities}, "": words.whole_region()}
