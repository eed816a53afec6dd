"""Runs only the newest request; older ones stop early and their answers are dropped.

Requests are numbered. The work asks its ticket between its parts whether it is still
wanted; an answer whose number is not the newest any more is never handed out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from desktop.core.errors import Cancelled, UserError


class Ticket:
    """The number of a request; knows whether a newer one has come.

    Parameters
    ----------
    number
        Of this request.
    newest
        Gives the number of the newest one; reading an integer needs no lock.
    """

    def __init__(self, number: int, newest: Callable[[], int]) -> None:
        self.number = number
        self._newest = newest

    def check(self) -> None:
        """Go on, or leave the work.

        Raises
        ------
        Cancelled
            Where a newer request has come.
        """
        if self.number != self._newest():
            raise Cancelled


@dataclass(frozen=True)
class Refused:
    """A refusal as an answer: an exception would be a fault of the program."""

    error: UserError


class Latest(QObject):
    """Hands out the answer to the newest request, on the thread it lives on.

    Parameters
    ----------
    parent
        Its owner; `stop` must be called before it goes.
    """

    answered = Signal(object)
    failed = Signal()
    """The newest request ended in a fault of the program, which is raised next."""
    _ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = 0
        self._pool = QThreadPool(self)
        # One after the other: work may keep things from one request to the next.
        self._pool.setMaxThreadCount(1)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def request(self, work: Callable[[Ticket], object]) -> None:
        """Run `work` behind the window instead of whatever was asked before.

        `work` gets plain values and returns plain values; it touches no widget.
        """
        self.drop()
        ticket = Ticket(self._newest, self._number)

        def run() -> None:
            try:
                ticket.check()
                result = work(ticket)
            except Cancelled:
                return
            except Exception as error:  # noqa: BLE001 - the border of the job
                result = error
            self._ended.emit(ticket.number, result)

        self._pool.start(run)

    def drop(self) -> None:
        """Want no answer any more to what was asked so far."""
        self._newest += 1

    def stop(self) -> None:
        """Drop everything and wait until the thread is free."""
        self.drop()
        self._pool.clear()
        self._pool.waitForDone()

    def _number(self) -> int:
        return self._newest

    def _on_ended(self, number: int, result: object) -> None:
        if number != self._newest:
            return
        if isinstance(result, Exception):
            # A fault of the program: the event loop's hook reports it.
            self.failed.emit()
            raise result
        self.answered.emit(result)
