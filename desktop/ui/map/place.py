"""What stands where the map belongs: the map, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.errors import UserError
from desktop.storage.map_folder import MapReading
from desktop.ui.context import PanelContext
from desktop.ui.map.panel import MapPanel
from desktop.ui.theme import GRID, Role, set_role


class NoMap(QLabel):
    """Says which file is missing or broken; the rest of the program needs no map."""

    def __init__(self, context: PanelContext, problem: UserError) -> None:
        super().__init__()
        self._context, self._problem = context, problem
        self.setObjectName("no_map")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMargin(2 * GRID)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(self, Role.MUTED)
        self.retranslate()

    def retranslate(self) -> None:
        """Write it in the language of now."""
        self.setText(self._context.words.error(self._problem))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def map_or_reason(context: PanelContext, reading: MapReading) -> QWidget:
    """The map panel where seats and rivers could be read."""
    if reading.shapes is not None:
        return MapPanel(context, reading.shapes, reading.problem)
    if reading.problem is None:
        raise ValueError(reading)
    return NoMap(context, reading.problem)
