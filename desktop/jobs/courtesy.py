"""Lets long work behind the window wait while somebody works in front of it.

Python runs one thread at a time, so work of many small steps makes every frame wait for
its turn again and again. Work that asks before each step and waits while keys are
pressed and the mouse moves leaves the frames as they are without it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QTimer

PAUSE_MS = 80
"""How long after the last key or movement work goes on: a frame and its painting."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    }
)


class Courtesy(QObject):
    """Knows whether the user is busy; work waits in `wait` while that is so.

    Parameters
    ----------
    parent
        Its owner, on the thread of the window.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._free = threading.Event()
        self._free.set()
        self._watched: list[QObject] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._free.set)

    @property
    def is_waiting(self) -> bool:
        """Whether work has to wait now."""
        return not self._free.is_set()

    def attend(self, windows: Iterable[QObject]) -> None:
        """Look at what these windows are sent from now on."""
        self.leave()
        self._watched = list(windows)
        for window in self._watched:
            window.installEventFilter(self)

    def leave(self) -> None:
        """Look at nothing any more; nobody waits."""
        for window in self._watched:
            window.removeEventFilter(self)
        self._watched = []
        self._timer.stop()
        self._free.set()

    def wait(self) -> None:
        """Return once the user is not busy; called from the thread of the work."""
        self._free.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through, and note what comes from the user."""
        del watched
        if event.type() in _INPUT:
            self._free.clear()
            self._timer.start()
        return False
