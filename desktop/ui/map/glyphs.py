"""Small buttons whose signs are painted: play, pause, closer, further, whole, table."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.theme import HIT, Themes


class Glyph(Enum):
    """What is painted."""

    PLAY = auto()
    PAUSE = auto()
    CLOSER = auto()
    FURTHER = auto()
    WHOLE = auto()
    TABLE = auto()


_LINES: dict[Glyph, tuple[tuple[float, float, float, float], ...]] = {
    Glyph.CLOSER: ((3, 8, 13, 8), (8, 3, 8, 13)),
    Glyph.FURTHER: ((3, 8, 13, 8),),
    Glyph.WHOLE: (
        (3, 6, 3, 3),
        (3, 3, 6, 3),
        (10, 3, 13, 3),
        (13, 3, 13, 6),
        (13, 10, 13, 13),
        (13, 13, 10, 13),
        (6, 13, 3, 13),
        (3, 13, 3, 10),
    ),
    Glyph.TABLE: (
        (3, 4, 13, 4),
        (3, 8, 13, 8),
        (3, 12, 13, 12),
        (7, 4, 7, 12),
    ),
}
"""Strokes in a square of 16."""


class GlyphButton(QAbstractButton):
    """A square button with a sign.

    Parameters
    ----------
    glyph
        Its sign; `show_glyph` changes it.
    """

    def __init__(
        self, glyph: Glyph, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._glyph, self._themes = glyph, themes
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme_changed)

    @property
    def glyph(self) -> Glyph:
        """The sign on view."""
        return self._glyph

    def show_glyph(self, glyph: Glyph) -> None:
        """Paint another sign."""
        if glyph is not self._glyph:
            self._glyph = glyph
            self.update()

    def sizeHint(self) -> QSize:
        """As large as whatever is clicked must be."""
        return QSize(HIT, HIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, frame and sign."""
        del event
        theme = self._themes.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus() or self.underMouse() or self.isChecked()
        painter.setPen(QColor(theme.accent if marked else theme.border))
        lit = self.isChecked() or self.isDown()
        painter.setBrush(QColor(theme.accent_soft if lit else theme.surface))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6
        )
        colour = QColor(theme.text if self.isEnabled() else theme.given)
        painter.translate((self.width() - 16) / 2.0, (self.height() - 16) / 2.0)
        self._paint_glyph(painter, colour)
        painter.end()

    def _paint_glyph(self, painter: QPainter, colour: QColor) -> None:
        if self._glyph in _LINES:
            painter.setPen(QPen(colour, 1.4))
            for x1, y1, x2, y2 in _LINES[self._glyph]:
                painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if self._glyph is Glyph.PLAY:
            corners = [QPointF(5, 3), QPointF(13, 8), QPointF(5, 13)]
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.drawRect(QRectF(4, 3, 3, 10))
            painter.drawRect(QRectF(9, 3, 3, 10))

    def _on_theme_changed(self) -> None:
        self.update()
