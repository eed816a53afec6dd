"""The year of the view as a slider, and a button that plays through the years."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from desktop.ui.map.glyphs import Glyph, GlyphButton
from desktop.ui.theme import GRID, HIT, Themes

PACE_MS = 700
"""How long a year stays."""


class YearPlayer(QWidget):
    """Sends years, one by one while it plays; the view decides which one is shown."""

    year_wanted = Signal(int)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._play = GlyphButton(Glyph.PLAY, themes)
        self._play.setObjectName("map_play")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("map_year")
        self._slider.setMinimumHeight(HIT)
        self._slider.setPageStep(5)
        self._label = QLabel()
        self._label.setObjectName("map_year_label")
        self._timer = QTimer(self)
        self._timer.setInterval(PACE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._play)
        row.addWidget(self._slider, 1)
        row.addWidget(self._label)
        self._play.clicked.connect(self._on_play)
        self._slider.valueChanged.connect(self._on_moved)
        self._timer.timeout.connect(self.step)
        self.retranslate()

    @property
    def is_playing(self) -> bool:
        """Whether years follow by themselves."""
        return self._timer.isActive()

    def show_years(self, first: int, last: int, year: int) -> None:
        """Show where the view stands, without wanting anything."""
        self._slider.blockSignals(True)
        self._slider.setRange(first, last)
        self._slider.setValue(year)
        self._slider.blockSignals(False)
        self._label.setText(str(self._slider.value()))

    def step(self) -> None:
        """Want the next year; the last one ends the play."""
        year = self._slider.value()
        if year >= self._slider.maximum():
            self.stop()
            return
        self.year_wanted.emit(year + 1)
        if year + 1 >= self._slider.maximum():
            self.stop()

    def stop(self) -> None:
        """Play no further."""
        self._timer.stop()
        self._show_state()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._slider.setAccessibleName(self.tr("Year of the map and the whole window"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches."""
        super().hideEvent(event)
        self.stop()

    def _show_state(self) -> None:
        self._play.show_glyph(Glyph.PAUSE if self.is_playing else Glyph.PLAY)
        text = (
            self.tr("Pause") if self.is_playing else self.tr("Play through the years")
        )
        self._play.setToolTip(text)
        self._play.setAccessibleName(text)

    def _on_play(self) -> None:
        if self.is_playing:
            self.stop()
            return
        if self._slider.value() >= self._slider.maximum():
            self.year_wanted.emit(self._slider.minimum())
        self._timer.start()
        self._show_state()

    def _on_moved(self, year: int) -> None:
        self.year_wanted.emit(year)
