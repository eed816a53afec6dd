"""One long computation behind the window, with its progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import Cancelled, UserError
from desktop.core.progress import Progress, Watch
from desktop.jobs.courtesy import Courtesy
from desktop.jobs.latest import Latest, Refused, Ticket

Work = Callable[[Watch], object]
"""Gets plain values and returns plain values; asks its watch whether to go on."""

TELLING_MS = 60
"""Progress is told this often; work may report thousands of times a second."""


class _Report:
    """What the work said last, and whether it should end; read by both threads."""

    def __init__(self) -> None:
        self.newest: Progress | None = None
        self.stopped = False


class Watched(QObject):
    """Runs the newest work asked for; tells how far it is on the thread it lives on.

    Parameters
    ----------
    parent
        Its owner; `close` must be called before it goes.
    windows
        Work waits while the user is busy in one of them.
    telling_ms
        How often progress is told; work that ends sooner tells none.

    Notes
    -----
    `stop` asks the work to come to an end: it answers with the best it has, or leaves
    by `Cancelled` where half an answer is none, and then `ended` comes alone. New work
    drops the old one.
    """

    progressed = Signal(object)
    """A `Progress`."""
    answered = Signal(object)
    refused = Signal(object)
    """A `UserError`."""
    ended = Signal()
    """After answer, refusal or stop: nothing runs any more."""

    def __init__(
        self,
        parent: QObject | None = None,
        windows: Iterable[QObject] = (),
        telling_ms: int = TELLING_MS,
    ) -> None:
        super().__init__(parent)
        self._windows = tuple(windows)
        self._courtesy = Courtesy(self)
        self._report = _Report()
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)
        self._latest.failed.connect(self._on_failed)
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(telling_ms)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._running

    def start(self, work: Work) -> None:
        """Run `work` instead of what was asked before."""
        report, courtesy = _Report(), self._courtesy
        self._report = report
        courtesy.attend(self._windows)

        def run(ticket: Ticket) -> object:
            def watch(progress: Progress) -> bool:
                courtesy.wait()
                ticket.check()
                report.newest = progress
                return not report.stopped

            try:
                return work(watch)
            except UserError as refusal:
                return Refused(refusal)
            except Cancelled:
                ticket.check()
                return None

        self._running = True
        self._timer.start()
        self._latest.request(run)

    def stop(self) -> None:
        """Ask the work for what it has."""
        self._report.stopped = True

    def drop(self) -> None:
        """Want no answer any more."""
        self._latest.drop()
        self._end()

    def close(self) -> None:
        """Leave the work and wait until the thread is free."""
        self._end()
        self._latest.stop()

    def _on_time(self) -> None:
        progress, self._report.newest = self._report.newest, None
        if progress is not None:
            self.progressed.emit(progress)

    def _on_answered(self, result: object) -> None:
        self._end()
        if isinstance(result, Refused):
            self.refused.emit(result.error)
        elif result is not None:
            self.answered.emit(result)
        self.ended.emit()

    def _on_failed(self) -> None:
        self._end()
        self.ended.emit()

    def _end(self) -> None:
        self._courtesy.leave()
        self._running = False
        self._timer.stop()
