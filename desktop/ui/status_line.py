"""The small print at the bottom: model, data, and what shading and dashes mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from desktop.core.facts import Status
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Region
from desktop.ui.formats import THIN_SPACE
from desktop.ui.theme import GRID


class StatusLine(QStatusBar):
    """Says what the window's numbers are made of.

    Parameters
    ----------
    region
        Whose published years are named.
    """

    def __init__(self, region: Region, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        years = [fact.year for fact in region.facts if fact.status is Status.PUBLISHED]
        self._first, self._last = min(years), max(years)
        self._model, self._shading, self._lines = QLabel(), QLabel(), QLabel()
        self.setContentsMargins(GRID, 0, GRID, 0)
        for label in (self._model, self._shading, self._lines):
            label.setContentsMargins(GRID // 2, 0, 2 * GRID, 0)
            self.addWidget(label)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._model.setText(
            self.tr("Model {version} · data {first}–{last}").format(
                version=MODEL_VERSION, first=self._first, last=self._last
            )
        )
        shading = self.tr("Shading: range of assumptions (10–90 %), not a probability")
        self._shading.setText(shading.replace(" %", f"{THIN_SPACE}%"))
        self._lines.setText(
            self.tr("Dashed: base path · left of the dotted line: published")
        )
