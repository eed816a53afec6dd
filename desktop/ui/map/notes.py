"""What stands on and under the map besides values: names, thanks and a warning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.map_shapes import MapShapes
from desktop.ui.context import PanelContext
from desktop.ui.map.names import Caption
from desktop.ui.map.texts import say
from desktop.ui.theme import Role, set_role


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
        parts.append(" · ".join(shapes.credits))
    return " ".join(parts)


class Note(QLabel):
    """A wrapped text that is never cut: as high as it must be at its width."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self, role)

    def write(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Docks do not ask for a height for a width, they take the least height.
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))
