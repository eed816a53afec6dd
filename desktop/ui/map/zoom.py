"""Three buttons over the map: closer, further, the whole region."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.glyphs import Glyph, GlyphButton
from desktop.ui.theme import GRID, Themes

_EDGE = 6


class ZoomButtons(QWidget):
    """Stands in the corner of the map; the map beside the buttons can be clicked.

    Parameters
    ----------
    canvas
        The map they act on and stand over.
    """

    def __init__(self, canvas: MapCanvas, themes: Themes) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._closer = self._button(Glyph.CLOSER, themes)
        self._further = self._button(Glyph.FURTHER, themes)
        self._whole = self._button(Glyph.WHOLE, themes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for button in (self._closer, self._further, self._whole):
            column.addWidget(button)
        self._closer.clicked.connect(canvas.come_closer)
        self._further.clicked.connect(canvas.go_back)
        self._whole.clicked.connect(canvas.show_whole)
        canvas.view_moved.connect(self._show_state)
        canvas.installEventFilter(self)
        self.retranslate()
        self._show_state()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        for button, text in (
            (self._closer, self.tr("Closer")),
            (self._further, self.tr("Further")),
            (self._whole, self.tr("Whole region")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner of the map."""
        if event.type() == QEvent.Type.Resize:
            self.adjustSize()
            self.move(self._canvas.width() - self.width() - _EDGE, _EDGE)
        return super().eventFilter(watched, event)

    def _button(self, glyph: Glyph, themes: Themes) -> GlyphButton:
        button = GlyphButton(glyph, themes)
        button.setObjectName(f"map_{glyph.name.lower()}")
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _show_state(self) -> None:
        whole = self._canvas.viewport.is_whole
        self._further.setEnabled(not whole)
        self._whole.setEnabled(not whole)
