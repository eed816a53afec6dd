"""Keeps the recovery journal in step with the session, behind the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from desktop.core.errors import UserError
from desktop.document.scenario_edits import ScenarioList
from desktop.document.session import Change, Session
from desktop.storage.journal import Journal, Work

PAUSE_MS = 250
"""Edits within this time become one line; with writing it stays below a second."""


class Safekeeping(QObject):
    """Records every change while there is unsaved work, and nothing else.

    Scenarios are values, so the window only hands over which ones it has; making the
    line and waiting for the disk is the worker's.

    Parameters
    ----------
    session
        Whose changes are recorded.
    path
        Tells the file the session belongs to.
    """

    refused = Signal(object)
    """A `UserError`, once for each time that recording begins to fail."""

    _ended = Signal(object)

    def __init__(
        self, session: Session, journal: Journal, path: Callable[[], Path | None]
    ) -> None:
        super().__init__()
        self._session, self._journal, self._path = session, journal, path
        self._failing = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        self._ended.connect(self._on_ended)
        session.scenario_changed.connect(self._on_scenario_changed)
        session.list_changed.connect(self._on_list_changed)
        session.scenarios_replaced.connect(self._note)
        session.clean_changed.connect(self._on_clean_changed)

    def record_now(self) -> UserError | None:
        """Record before anything else happens; what went wrong, if anything did.

        For the moment after a fault of the program, when a next one may not come.
        """
        if self._session.is_clean:
            return None
        try:
            self._journal.record(self._work())
        except UserError as error:
            return error
        return None

    def stop(self, *, keep: bool = False) -> None:
        """Record nothing any more.

        Parameters
        ----------
        keep
            Leave the unsaved work for the next start; else it was saved or given up.
        """
        session = self._session
        session.scenario_changed.disconnect(self._on_scenario_changed, missing_ok=True)
        session.list_changed.disconnect(self._on_list_changed, missing_ok=True)
        session.scenarios_replaced.disconnect(self._note, missing_ok=True)
        session.clean_changed.disconnect(self._on_clean_changed, missing_ok=True)
        self._timer.stop()
        self._pool.waitForDone()
        if keep:
            self.record_now()
        else:
            self._journal.close()

    def _on_scenario_changed(self, change: Change) -> None:
        del change
        self._note()

    def _on_list_changed(self, listed: ScenarioList) -> None:
        del listed
        self._note()

    def _on_clean_changed(self, clean: bool) -> None:
        if not clean:
            self._note()
            return
        # At once: after a kill now, older work must not stand beside the saved file.
        self._timer.stop()
        self._journal.clear()

    def _note(self) -> None:
        # Not started anew by each edit, or a long drag would never be recorded.
        if not self._timer.isActive():
            self._timer.start()

    def _on_pause(self) -> None:
        if self._session.is_clean:
            return
        work, journal, ended = self._work(), self._journal, self._ended
        cleared = journal.cleared

        def run() -> None:
            problem = None
            try:
                journal.record(work, cleared)
            except UserError as error:
                problem = error
            ended.emit(problem)

        self._pool.start(run)

    def _work(self) -> Work:
        return Work(self._session.listed, self._path())

    def _on_ended(self, problem: object) -> None:
        began, self._failing = not self._failing, problem is not None
        if began and isinstance(problem, UserError):
            self.refused.emit(problem)
