"""A slider from 0 to 1 with a mark where the base path stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from desktop.ui.theme import HIT, Themes

STEPS = 100
_HANDLE = 7.0
_TRACK = 4.0
_MARK = 7.0


class StrengthSlider(QSlider):
    """Works in hundredths; arrows move it by five of them, page keys by twenty."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self._base = 0.0
        self.setRange(0, STEPS)
        self.setSingleStep(5)
        self.setPageStep(20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        themes.changed.connect(self._on_theme_changed)

    def set_base(self, base: float) -> None:
        """Move the mark of the base path."""
        self._base = base
        self.update()

    def sizeHint(self) -> QSize:
        """High enough to be hit."""
        return QSize(5 * HIT, HIT)

    def minimumSizeHint(self) -> QSize:
        """Narrow columns may squeeze it."""
        return QSize(2 * HIT, HIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, filled part, base mark, handle."""
        del event
        theme = self._themes.now
        changed = self.value() != round(STEPS * self._base)
        colour = QColor(theme.accent if changed else theme.given)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, left = self.rect().center().y() + 0.5, self._x(0.0)
        track = QRectF(left, middle - _TRACK / 2, self._x(1.0) - left, _TRACK)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        handle = self._x(self.value() / STEPS)
        track.setRight(handle)
        painter.setBrush(colour)
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        painter.setPen(QPen(QColor(theme.base_mark), 1.5))
        mark = self._x(self._base)
        painter.drawLine(QPointF(mark, middle - _MARK), QPointF(mark, middle + _MARK))
        painter.setPen(QPen(colour, 3.0 if self.hasFocus() else 2.0))
        painter.setBrush(QColor(theme.surface))
        painter.drawEllipse(QPointF(handle, middle), _HANDLE, _HANDLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the column, unless the slider is in hand."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _x(self, share: float) -> float:
        room = self.width() - 2.0 * (_HANDLE + 2.0)
        return _HANDLE + 2.0 + share * room

    def _value_at(self, x: float) -> int:
        room = max(self._x(1.0) - self._x(0.0), 1.0)
        return round(STEPS * min(max((x - self._x(0.0)) / room, 0.0), 1.0))

    def _on_theme_changed(self) -> None:
        self.update()
