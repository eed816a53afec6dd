"""Notices that a value is being dragged, whichever panel it is in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_LOOK_AGAIN_MS = 60


def mouse_is_pressed() -> bool:
    """Whether any button of the mouse is down."""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


class DragWatch(QObject):
    """An edit that arrives while a mouse button is down is part of a drag.

    Parameters
    ----------
    pressed
        Tells whether a button is down.

    Notes
    -----
    Asking for the button keeps the panels apart: no editor must announce its drags.
    """

    ended = Signal()
    """The button that was down during the last edit is up again."""

    def __init__(
        self,
        parent: QObject | None = None,
        pressed: Callable[[], bool] = mouse_is_pressed,
    ) -> None:
        super().__init__(parent)
        self._pressed = pressed
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        """Whether a drag has been noticed and not ended."""
        return self._timer.isActive()

    def edit_arrived(self) -> bool:
        """Note an edit; whether it is part of a drag."""
        if self._pressed():
            self._timer.start()
        elif self._timer.isActive():
            self._end()
        return self._timer.isActive()

    def look(self) -> None:
        """Look whether the button is up again."""
        if self._timer.isActive() and not self._pressed():
            self._end()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def _end(self) -> None:
        self._timer.stop()
        self.ended.emit()
