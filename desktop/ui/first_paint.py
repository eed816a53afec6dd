"""The first paint of a window, and what may wait until it has happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class FirstPaint(QObject):
    """Says once that a widget has been painted."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event, then for the end of this turn of the loop."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return super().eventFilter(watched, event)


_ROOM = 560
"""Least width kept for what is made later, in pixels."""


class Later(QWidget):
    """The place of a widget that takes long to make.

    Parameters
    ----------
    make
        Makes it, the first time `fill` is called.
    """

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        # An empty centre would leave its room to the docks, which then keep it.
        self.setMinimumWidth(_ROOM)

    def fill(self) -> None:
        """Put the widget into its place."""
        if self._column.isEmpty():
            self._column.addWidget(self._make())
            self.setMinimumWidth(0)
