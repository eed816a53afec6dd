"""What is written beside the pointer: the values of a year and where they are from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.display_data import PlotData
from desktop.document.display_reading import Reading
from desktop.document.history import Basis, HistoryPoint
from desktop.ui.formats import THIN_SPACE, Formats
from desktop.ui.indicators.plot_look import PlotLook
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


@dataclass(frozen=True)
class Told:
    """What a reading is about.

    Attributes
    ----------
    title
        Name and unit of the plot.
    names
        By place.
    """

    plot: PlotData
    look: PlotLook
    year: int
    title: tuple[str, str]
    names: Mapping[str, str]


class ReadingTexts:
    """Writes readings in the language of the window.

    Parameters
    ----------
    formats, words
        Numbers and names.
    """

    def __init__(self, formats: Formats, words: Words) -> None:
        self._formats = formats
        self._words = words

    def written(self, told: Told, rows: tuple[Reading, ...]) -> str:
        """Rich text: the year's values by place, the band, the source of the past."""
        lines = [row for reading in rows if (row := self._row(told, reading))]
        name, unit = told.title
        head = f"<span style='font-weight:600'>{told.year}</span> · {escape(name)}"
        if unit:
            head += f" · {escape(unit)}"
        text = f"{head}<table cellspacing='0' cellpadding='1'>{''.join(lines)}</table>"
        if not lines:
            nothing = translate("plots", "No figure for this year.")
            text = f"{head}<br>{escape(nothing)}"
        notes = [self._band(told.plot, reading) for reading in rows if reading.band]
        notes += self._sources(rows)
        text += "".join(
            f"<div style='color:{told.look.muted}'>{escape(note)}</div>"
            for note in notes
        )
        # Rich text takes a thin space for a plain one and would break a number there.
        return text.replace(THIN_SPACE, NO_BREAK_SPACE)

    def _source(self, point: HistoryPoint) -> str:
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

    def _row(self, told: Told, reading: Reading) -> str:
        place = told.look.places[reading.place]
        name = escape(told.names[reading.place])
        if reading.place == told.plot.selected:
            name = f"<span style='font-weight:600'>{name}</span>"
        value, against = self._values(told.plot, reading)
        if not value:
            return ""
        muted = told.look.muted
        return (
            f"<tr><td style='color:{place.text}'>{name}&nbsp;</td>"
            f"<td align='right'>&nbsp;{escape(value)}&nbsp;</td>"
            f"<td align='right' style='color:{muted}'>{escape(against)}</td></tr>"
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
        return [self._source(point) for point in points[:1]]
