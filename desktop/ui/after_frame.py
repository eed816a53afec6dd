"""Work that may follow an edit's own frame: lists and tables beside the plots."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_AFTER_MS = 80
"""Well behind the frame of the edit, well before anybody misses it."""


class AfterFrame(QObject):
    """Collects requests, and answers many of them at once.

    A request does not put off an earlier one: during a drag the answer comes again
    and again.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.due)

    @property
    def is_pending(self) -> bool:
        """Whether a request waits for its answer."""
        return self._timer.isActive()

    def request(self) -> None:
        """Ask for an answer after the frame."""
        if not self._timer.isActive():
            self._timer.start()
