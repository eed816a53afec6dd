"""The first paint of a window, and what may wait until it has happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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


class Later(QWidget):
    """The place of a widget that takes long to make.

    Parameters
    ----------
    make
        Makes it, the first time `fill` is called.
    room
        Least width kept until then, in pixels: an empty centre would leave its room
        to the docks, which then keep it.
    """

    def __init__(self, make: Callable[[], QWidget], room: int = 0) -> None:
        super().__init__()
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(room)

    def fill(self) -> None:
        """Put the widget into its place."""
        if self._column.isEmpty():
            self._column.addWidget(self._make())
            self.setMinimumWidth(0)


class Filling(QObject):
    """Fills places one after another, each in a turn of its own: none blocks long.

    Parameters
    ----------
    places
        In the order in which they are wanted.
    """

    done = Signal()

    def __init__(self, places: Sequence[Later], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = list(places)

    def at_once(self) -> None:
        """Fill all now."""
        while self._places:
            self._places.pop(0).fill()

    def one(self) -> None:
        """Fill the next, and come back for the one after it."""
        if not self._places:
            self.done.emit()
            return
        self._places.pop(0).fill()
        QTimer.singleShot(0, self.one)
