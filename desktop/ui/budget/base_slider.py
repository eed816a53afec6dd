"""A slider that marks the base; keys and wheel step the amount, not the pixels."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from desktop.ui.theme import HIT, Themes

RESOLUTION = 1000
HANDLE = 14
TRACK = 4
LARGE_STEP = 10
_KEYS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_PageUp: LARGE_STEP,
    Qt.Key.Key_PageDown: -LARGE_STEP,
}


class BaseSlider(QSlider):
    """Positions are 0 to 1; what they mean is for the owner to say.

    Signals
    -------
    drag_began, dragged, drag_ended
        A drag, with the position of the handle.
    stepped
        Steps asked for by keys or wheel.
    reset_wanted
        Delete was pressed or the handle double-clicked.
    """

    drag_began = Signal()
    dragged = Signal(float)
    drag_ended = Signal()
    stepped = Signal(float)
    reset_wanted = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self._mark: float | None = None
        self._is_changed = False
        self._is_dragging = False
        self.setRange(0, RESOLUTION)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(HIT + 4)

    def show_position(
        self, position: float, mark: float | None, *, is_changed: bool
    ) -> None:
        """Place handle and base mark; silent."""
        self._mark = mark
        self._is_changed = is_changed
        self.blockSignals(True)
        self.setValue(round(position * RESOLUTION))
        self.blockSignals(False)
        self.update()

    @property
    def mark(self) -> float | None:
        """Where the base stands."""
        return self._mark

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, HIT + 4)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to take hold of."""
        return QSize(4 * HIT, HIT)

    def x_of(self, position: float) -> int:
        """Pixels from the left edge."""
        room = self.width() - HANDLE
        return HANDLE // 2 + round(position * room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, filled part, base mark and handle."""
        del event
        theme = self._themes.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        here = self.x_of(self.value() / RESOLUTION)
        on = self.isEnabled()
        colour = QColor(theme.accent if self._is_changed and on else theme.given)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRect(HANDLE // 2, middle - TRACK // 2, self.width() - HANDLE, TRACK)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(track, 2, 2)
        if on:
            painter.setBrush(colour)
            painter.drawRoundedRect(track.adjusted(0, 0, here - track.right(), 0), 2, 2)
        if self._mark is not None:
            x = self.x_of(self._mark)
            painter.fillRect(x, middle - 8, 2, 16, QColor(theme.base_mark))
        if on:
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(colour, 3 if self.hasFocus() else 2))
            painter.drawEllipse(QPoint(here, middle), HANDLE // 2 - 1, HANDLE // 2 - 1)
        if on and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 1, -1, -2), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag; a press beside the handle brings it there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._is_dragging = True
        self.drag_began.emit()
        here = self.x_of(self.value() / RESOLUTION)
        if abs(event.position().x() - here) > HANDLE:
            self._emit_position(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._is_dragging:
            self._emit_position(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if self._is_dragging and event.button() == Qt.MouseButton.LeftButton:
            self._is_dragging = False
            self.drag_ended.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the base."""
        del event
        self.reset_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step where the slider has the focus, else let the page scroll."""
        notches = event.angleDelta().y() / 120.0
        if self.hasFocus() and notches:
            self.stepped.emit(notches)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and + - step, with Ctrl by more; Home and End go to the bounds."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            steps = _KEYS[key]
            has_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if has_ctrl and abs(steps) == 1:
                steps *= LARGE_STEP
            self.stepped.emit(float(steps))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.drag_began.emit()
            self.dragged.emit(0.0 if key == Qt.Key.Key_Home else 1.0)
            self.drag_ended.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.reset_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _emit_position(self, event: QMouseEvent) -> None:
        room = max(self.width() - HANDLE, 1)
        position = (event.position().x() - HANDLE // 2) / room
        self.dragged.emit(min(max(position, 0.0), 1.0))
