"""A study of cooperation behind the window: told of, stopped, gone on with."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.core.cooperation import Study
from desktop.core.errors import Cancelled, UserError
from desktop.core.parameters import Parameters
from desktop.core.progress import Progress, Watch
from desktop.core.region import Region
from desktop.document.scenario import Scenario
from desktop.document.study_setting import StudySetting
from desktop.jobs.courtesy import Courtesy
from desktop.jobs.latest import Latest, Refused, Ticket


@dataclass(frozen=True, eq=False)
class StudyRequest:
    """What is studied, on which data, from which scenario."""

    setting: StudySetting
    region: Region
    parameters: Parameters
    scenario: Scenario


class StudyJob(QObject):
    """Runs one study at a time.

    Parameters
    ----------
    parent
        Its owner; `shut` must be called before it goes.
    """

    progressed = Signal(object)
    """A `Progress`."""
    finished = Signal(object)
    """A `Study`, the `UserError` that refuses it, or None where it was stopped before
    there was anything to show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)
        self._latest.failed.connect(self._on_failed)
        self._courtesy = Courtesy(self)
        self._stopping = threading.Event()
        self._is_running = False
        self._request: StudyRequest | None = None
        self._found: Study | None = None

    @property
    def is_running(self) -> bool:
        """Whether a study is being worked out."""
        return self._is_running

    @property
    def is_stopping(self) -> bool:
        """Whether it ends with what there is."""
        return self._is_running and self._stopping.is_set()

    @property
    def request(self) -> StudyRequest | None:
        """What was asked last."""
        return self._request

    @property
    def found(self) -> Study | None:
        """The answer to it; None before there is one."""
        return self._found

    def start(self, request: StudyRequest, windows: Iterable[QObject] = ()) -> None:
        """Begin a study; an earlier one that is still running is left.

        Parameters
        ----------
        windows
            Work waits while the user is busy in one of them.
        """
        self._request, self._found = request, None
        self._run(request, None, windows)

    def go_on(self, windows: Iterable[QObject] = ()) -> None:
        """Go on with the study that was stopped."""
        if self._request is not None:
            self._run(self._request, self._found, windows)

    def stop(self) -> None:
        """End soon, with what there is."""
        self._stopping.set()

    def shut(self) -> None:
        """Leave the work at once and wait until the thread is free."""
        self._stopping.set()
        self._courtesy.leave()
        self._latest.stop()
        self._is_running = False

    def _run(
        self, request: StudyRequest, earlier: Study | None, windows: Iterable[QObject]
    ) -> None:
        self._latest.drop()
        self._courtesy.attend(windows)
        self._stopping = stopping = threading.Event()
        self._is_running = True
        courtesy, told = self._courtesy, self.progressed

        def work(ticket: Ticket) -> object:
            def wait_turn() -> None:
                courtesy.wait()
                ticket.check()

            def watch(progress: Progress) -> bool:
                ticket.check()
                told.emit(progress)
                return not stopping.is_set()

            try:
                return _studied(request, earlier, wait_turn, watch)
            except Cancelled:
                # Left for good, or stopped before there was anything to show.
                ticket.check()
                return None

        self._latest.request(work)

    def _on_answered(self, answer: object) -> None:
        self._end()
        if isinstance(answer, Study):
            self._found = answer
        if isinstance(answer, Refused):
            self.finished.emit(answer.error)
        else:
            self.finished.emit(answer)

    def _on_failed(self) -> None:
        self._end()
        self.finished.emit(None)

    def _end(self) -> None:
        self._courtesy.leave()
        self._is_running = False


def _studied(
    request: StudyRequest,
    earlier: Study | None,
    wait_turn: Callable[[], None],
    watch: Watch,
) -> Study | Refused:
    """The study, or why there is none; plain values in, plain values out."""
    setting, parameters = request.setting, request.parameters
    try:
        game = setting.game(request.region, parameters, request.scenario, wait_turn)
        return setting.study(game, parameters, watch, earlier)
    except UserError as error:
        return Refused(error)
