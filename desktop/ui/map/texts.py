"""Words of the map: names of what is chosen, ticks, readings and the table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.map_lines import Layer, MapLine
from desktop.document.map_scale import Scale, ScaleKind
from desktop.document.map_view import CityValue, MapChoice, MapData
from desktop.ui.formats import SHARE, THIN_SPACE, Formats
from desktop.ui.names import domain_name, indicator_short, unit_of
from desktop.ui.translation import Words

_LAYERS = {
    Layer.NONE: QT_TRANSLATE_NOOP("map", "No lines"),
    Layer.LINKS: QT_TRANSLATE_NOOP("map", "Links: travel time and works"),
    Layer.AGREEMENTS: QT_TRANSLATE_NOOP("map", "Agreements: {domain}"),
}


def say(text: str) -> str:
    """A text of the map in the language of now."""
    return QCoreApplication.translate("map", text)


@dataclass(frozen=True)
class Row:
    """A row of the table.

    Attributes
    ----------
    city
        Id, where the row is of one city.
    verdict
        +1 where the change is to the better, -1 to the worse, 0 where neither.
    is_head
        Whether it names what the rows below it show.
    """

    name: str
    value: str = ""
    base: str = ""
    change: str = ""
    city: str = ""
    verdict: int = 0
    is_head: bool = False


class MapTexts:
    """Writes the map in the language of the window."""

    def __init__(self, formats: Formats, words: Words) -> None:
        self._formats, self._words = formats, words

    def layer(self, choice: MapChoice) -> str:
        """The lines on view."""
        text = say(_LAYERS[choice.layer])
        return text.format(domain=domain_name(choice.domain))

    def title(self, data: MapData) -> str:
        """What the colours show: indicator, unit, difference, year."""
        choice = data.choice
        name = indicator_short(choice.indicator)
        if data.origin:
            template = say(QT_TRANSLATE_NOOP("map", "Travel time from {city}"))
            name = template.format(city=self._words.city(data.origin))
        unit = self.unit(data)
        if choice.difference:
            template = say(
                QT_TRANSLATE_NOOP("map", "{unit} against {name}")
                if data.against
                else QT_TRANSLATE_NOOP("map", "{unit} against base")
            )
            unit = template.format(unit=unit, name=data.against).strip()
        return " · ".join(part for part in (name, str(data.year), unit) if part)

    def unit(self, data: MapData) -> str:
        """The unit of the scale."""
        indicator = BY_ID[data.choice.indicator]
        if data.scale.kind is ScaleKind.DIFFERENCE:
            if data.scale.relative:
                return "%"
            if indicator.unit == SHARE:
                return say(QT_TRANSLATE_NOOP("map", "points"))
        return unit_of(indicator.id)

    def tick(self, data: MapData, value: float) -> str:
        """A value of the scale, without its unit."""
        scale, indicator = data.scale, BY_ID[data.choice.indicator]
        is_share = indicator.unit == SHARE
        if scale.relative or is_share:
            value = 100.0 * value
        decimals = _decimals(scale, 100.0 if scale.relative or is_share else 1.0)
        if scale.kind is ScaleKind.DIFFERENCE:
            return self._formats.signed(value, decimals)
        if scale.kind is ScaleKind.LOG:
            decimals = 0 if value >= 1.0 else decimals
        return self._formats.number(value, decimals)

    def ends(self, scale: Scale) -> tuple[str, str]:
        """What the low and the high end of a scale of differences mean in words."""
        if scale.kind is not ScaleKind.DIFFERENCE or scale.better == 0:
            return "", ""
        worse = say(QT_TRANSLATE_NOOP("map", "worse"))
        better = say(QT_TRANSLATE_NOOP("map", "better"))
        return (worse, better) if scale.better > 0 else (better, worse)

    def reading(self, data: MapData, city: str) -> str:
        """One city in one line: "Luzhou: 52 310 yuan, +2.9 %, better"."""
        value, name = data.of(city), self._words.city(city)
        indicator = data.choice.indicator
        if value.value is None or value.base is None:
            nothing = say(QT_TRANSLATE_NOOP("map", "no value"))
            return f"{name} · {nothing}"
        parts = [name, self._formats.value_with_unit(indicator, value.value)]
        change = self._change(indicator, value)
        if change:
            moved = value.value - value.base
            word = self._formats.direction_word(indicator, moved)
            parts.append(f"{change} {word}".strip())
        return " · ".join(parts)

    def rows(self, data: MapData) -> list[Row]:
        """The whole map as a table: cities, then the lines under their heading."""
        rows = [self._city_row(data, value) for value in data.values]
        if data.lines:
            rows.append(Row(self._lines_head(data.choice), is_head=True))
            rows += [self._line_row(data.choice, line) for line in data.lines]
        return rows

    def heads(self, data: MapData) -> tuple[str, str, str, str]:
        """Heads of the table's columns."""
        unit = unit_of(data.choice.indicator)
        value = say(QT_TRANSLATE_NOOP("map", "Plan"))
        return (
            indicator_short(data.choice.indicator),
            f"{value} ({unit})" if unit else value,
            data.against or say(QT_TRANSLATE_NOOP("map", "Base path")),
            say(QT_TRANSLATE_NOOP("map", "Change")),
        )

    def as_text(self, data: MapData) -> str:
        """The table for a spreadsheet or a screen reader, under its title."""
        lines = [[self.title(data)], list(self.heads(data))]
        lines += [[r.name, r.value, r.base, r.change] for r in self.rows(data)]
        return "\n".join("\t".join(line).rstrip("\t") for line in lines) + "\n"

    def summary(self, data: MapData) -> str:
        """The map in one sentence."""
        template = say(QT_TRANSLATE_NOOP("map", "Map: {title}. {reading}"))
        return template.format(
            title=self.title(data), reading=self.reading(data, data.selected)
        )

    def _city_row(self, data: MapData, value: CityValue) -> Row:
        indicator, name = data.choice.indicator, self._words.city(value.city)
        if value.value is None or value.base is None:
            return Row(name, "–", "–", "", value.city)
        return Row(
            name,
            self._formats.value(indicator, value.value),
            self._formats.value(indicator, value.base),
            self._change(indicator, value),
            value.city,
            self._formats.direction(indicator, value.value - value.base),
        )

    def _change(self, indicator: str, value: CityValue) -> str:
        if value.value is None or value.base is None:
            return ""
        if not self._formats.is_visible(indicator, value.value, value.base):
            return ""
        return self._formats.change(indicator, value.value, value.base)

    def _lines_head(self, choice: MapChoice) -> str:
        unit = unit_of("travel_hours") if choice.layer is Layer.LINKS else ""
        layer = self.layer(choice)
        return f"{layer} ({unit})" if unit else layer

    def _line_row(self, choice: MapChoice, line: MapLine) -> Row:
        name = self._words.pair(line.first, line.second)
        if choice.layer is Layer.AGREEMENTS:
            number = self._formats.number
            change = self._formats.signed(line.value - line.base, 2)
            return Row(
                name,
                number(line.value, 2),
                number(line.base, 2),
                change if line.changed else "",
            )
        hours = "travel_hours"
        change = self._formats.difference(hours, line.value - line.base)
        told = [change] if line.changed else []
        if line.under_way > 0.0:
            template = say(QT_TRANSLATE_NOOP("map", "{money} under way"))
            told.append(template.format(money=self._formats.money(line.under_way)))
        return Row(
            name,
            self._formats.value(hours, line.value),
            self._formats.value(hours, line.base),
            f"{THIN_SPACE}· ".join(told),
            verdict=self._formats.direction(hours, line.value - line.base)
            if line.changed
            else 0,
        )


def _decimals(scale: Scale, factor: float) -> int:
    """So many that neighbouring ticks differ."""
    ticks = [factor * tick for tick in scale.ticks()]
    for decimals in range(4):
        shown = [round(tick, decimals) for tick in ticks]
        if all(
            abs(a - b) < 1e-9 + 1e-6 * abs(a) for a, b in zip(shown, ticks, strict=True)
        ):
            return decimals
    return 4
