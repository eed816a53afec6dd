"""What stands on and under the map besides values: names, thanks and a warning."""

from __future__ import annotations

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.map_shapes import MapShapes
from desktop.ui.context import PanelContext
from desktop.ui.map.names import Caption
from desktop.ui.map.texts import say


def captions(context: PanelContext, shapes: MapShapes) -> list[Caption]:
    """Cities and counties by the names of the language of now."""
    words = context.words
    cities = [Caption(city.code, words.city(city)) for city in context.region.cities]
    chinese = words.language.startswith("zh")
    counties = [
        Caption(area.code, area.name_zh if chinese else area.name, is_county=True)
        for area in shapes.counties
    ]
    return cities + counties


def notes_text(shapes: MapShapes) -> str:
    """How far to trust the outlines, and whom the map thanks."""
    parts = []
    if shapes.has_borders:
        text = QT_TRANSLATE_NOOP(
            "map", "Boundaries are approximate and for illustration only."
        )
        parts.append(say(text))
    if shapes.credits:
        named = say(QT_TRANSLATE_NOOP("map", ", ")).join(shapes.credits)
        text = QT_TRANSLATE_NOOP("map", "Map data: {names}.")
        parts.append(say(text).format(names=named))
    return " ".join(parts)
