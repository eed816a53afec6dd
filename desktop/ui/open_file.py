"""The open file on the disk: whether it may be written, and writing it."""

from __future__ import annotations

from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget

from desktop.core.region import Region
from desktop.document.live import LiveProjection
from desktop.document.saved_results import ResultMove, moved_since_saved, stamped
from desktop.document.scenario import Scenario
from desktop.document.session import Session
from desktop.document.view import View
from desktop.storage.file_lock import FileLock, take_lock
from desktop.storage.file_state import FileState, file_state
from desktop.storage.scenario_file import save_scenarios
from desktop.ui.dialogs.file_questions import (
    Held,
    HeldQuestion,
    Replace,
    ReplaceQuestion,
)


class OpenFile:
    """Where the session is kept, and its lock there.

    Parameters
    ----------
    window
        Questions belong to it.
    live
        Projects what is saved, so that its results go into the file.
    view
        What is on view goes into the file as well.
    """

    def __init__(
        self, window: QWidget, session: Session, live: LiveProjection, view: View
    ) -> None:
        self._window, self._session = window, session
        self._live, self._view = live, view
        self._digest = ""
        self._lock = FileLock(None)
        self._stamped: WeakKeyDictionary[Scenario, Scenario] = WeakKeyDictionary()
        session.region_changed.connect(self._on_region_changed)
        self.path: Path | None = None

    def leave(self) -> None:
        """No file is open any more; others may have it."""
        self._lock.release()
        self.path, self._digest = None, ""

    def may_open(self, path: Path) -> tuple[bool, FileLock | None]:
        """Ask where somebody else has the file.

        Returns
        -------
        bool, FileLock or None
            Whether to go on, and the lock taken; None where a copy is to be opened.
        """
        if self.path is not None and path.absolute() == self.path.absolute():
            return True, self._lock
        taken = take_lock(path)
        if isinstance(taken, FileLock):
            return True, taken
        answer = HeldQuestion.ask(self._window, path, taken)
        if answer is Held.COPY:
            return True, None
        if answer is Held.STAY:
            return False, None
        forced = take_lock(path, by_force=True)
        # Held on this machine no force helps: then without a lock of ours.
        return True, forced if isinstance(forced, FileLock) else FileLock(None)

    def opened(self, path: Path, digest: str, lock: FileLock) -> None:
        """Take a file as the open one, with the content of `digest`."""
        if lock is not self._lock:
            self._lock.release()
        self.path, self._digest, self._lock = path, digest, lock

    def not_opened(self, lock: FileLock | None) -> None:
        """The file could not be read: give up its lock, unless it is open already."""
        if lock is not None and lock is not self._lock:
            lock.release()

    def may_save(self, path: Path) -> Replace:
        """Whether to write there, asked where the file is not as it was left."""
        if path != self.path:
            return Replace.REPLACE  # the file dialog has asked
        state = file_state(path, self._digest)
        if state is FileState.AS_LEFT:
            return Replace.REPLACE
        return ReplaceQuestion.ask(self._window, path, state)

    def save(self, path: Path) -> None:
        """Write all scenarios with their results of now and what is on view.

        Raises
        ------
        UserError
            Where the file cannot be written; what stood there is untouched.
        """
        listed, region = self._session.listed, self._session.region
        stored = [self._stored(scenario) for scenario in listed.scenarios]
        shown = stored[listed.active]
        stored[listed.active] = shown.seen_from(self._view.now)
        digest = save_scenarios(path, region, stored, listed.active, listed.baseline)
        lock = self._lock
        if path != self.path:
            taken = take_lock(path)
            lock = taken if isinstance(taken, FileLock) else FileLock(None)
        self.opened(path, digest, lock)
        self._session.mark_saved(listed)

    def moves(self) -> tuple[ResultMove, ...]:
        """What another model or other data changed in results the file tells.

        The scenario on view comes first; within each the largest change does.
        """
        scenarios = list(self._session.scenarios)
        scenarios.insert(0, scenarios.pop(self._session.active_position))
        region = self._session.region
        return tuple(
            move
            for scenario in scenarios
            if scenario.results
            for move in moved_since_saved(
                region, self._live.project(scenario), scenario
            )
        )

    def _on_region_changed(self, region: Region) -> None:
        del region
        self._stamped.clear()

    def _stored(self, scenario: Scenario) -> Scenario:
        if scenario not in self._stamped:
            projection = self._live.project(scenario)
            self._stamped[scenario] = stamped(
                self._session.region, projection, scenario
            )
        return self._stamped[scenario]
