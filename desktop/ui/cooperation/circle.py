"""The circle that tells how an agreement stands: full, half or empty."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.document.agreement_states import Standing
from desktop.ui.theme import HIT, Theme, Themes

DIAMETER = 13.0
_SIXTEENTHS = 16
_TOP, _HALF_TURN, _TURN = 90, 180, 360
_PEN = 1.5


def paint_circle(
    painter: QPainter, centre: QPointF, standing: Standing, theme: Theme
) -> None:
    """Full and accented: wanted; half and grey: in force already; empty: none.

    What the plan weakens is an empty circle in the accent colour.
    """
    changed = standing in {Standing.WANTED, Standing.WEAKENED}
    colour = QColor(theme.accent if changed else theme.given)
    box = QRectF(0.0, 0.0, DIAMETER, DIAMETER)
    box.moveCenter(centre)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = {Standing.WANTED: _TURN, Standing.IN_FORCE: _HALF_TURN}.get(standing, 0)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(box, _TOP * _SIXTEENTHS, filled * _SIXTEENTHS)
    painter.setPen(QPen(colour, _PEN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.restore()


class Circle(QWidget):
    """One circle beside a sentence that says the same in words."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._standing = Standing.NONE
        self.setFixedSize(HIT, HIT)
        themes.changed.connect(self._on_theme_changed)

    @property
    def standing(self) -> Standing:
        """What it shows."""
        return self._standing

    def show_standing(self, standing: Standing) -> None:
        """Draw another state."""
        if standing is not self._standing:
            self._standing = standing
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle in the middle."""
        del event
        painter = QPainter(self)
        centre = QRectF(self.rect()).center()
        paint_circle(painter, centre, self._standing, self._themes.now)

    def _on_theme_changed(self) -> None:
        self.update()
