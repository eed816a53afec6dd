"""New, open, save: the open file, what was opened lately, and unsaved work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.errors import UserError
from desktop.document.scenario import Scenario, base_scenario
from desktop.document.session import Session
from desktop.storage.scenario_file import (
    SUFFIX,
    ScenarioFile,
    load_scenarios,
    save_scenarios,
)
from desktop.ui.dialogs.questions import (
    ScenarioFileQuestion,
    Unsaved,
    UnsavedQuestion,
)
from desktop.ui.translation import Words

MOST_RECENT = 8


class Files(QObject):
    """The commands of the file menu.

    Parameters
    ----------
    window
        Dialogs belong to it.
    recent
        Files opened lately, the newest first.
    """

    changed = Signal()
    """Another file, another name, or another list of recent ones."""
    refused = Signal(str)
    """A sentence: what could not be done and what to do."""
    noticed = Signal(str)
    """A sentence worth knowing about a file that was opened."""

    def __init__(
        self, window: QWidget, session: Session, words: Words, recent: Sequence[Path]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._words = window, session, words
        self._path: Path | None = None
        self._recent = tuple(recent)[:MOST_RECENT]

    @property
    def path(self) -> Path | None:
        """The open file; None while it has no place of its own."""
        return self._path

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files opened or saved lately, the newest first."""
        return self._recent

    @property
    def name(self) -> str:
        """What the window's title calls the file."""
        if self._path is not None:
            return self._path.stem
        return self._words.scenario(self._session.active)

    def new(self) -> None:
        """Begin with a scenario that equals the base."""
        if self.may_leave():
            name = QCoreApplication.translate("files", "New scenario")
            self._show((base_scenario(self._session.region, name),), 0, None)

    def open(self) -> None:
        """Ask for a file and open it."""
        if not self.may_leave():
            return
        folder = str(self._path.parent) if self._path else ""
        chosen = ScenarioFileQuestion.ask_open(self._window, folder)
        if chosen is not None:
            self._load(chosen, chosen)

    def open_path(self, path: Path) -> bool:
        """Open a file; false where the user stays or the file cannot be read."""
        return self.may_leave() and self._load(path, path)

    def open_sample(self, path: Path) -> bool:
        """Open a sample as a new file, so that saving asks for a place."""
        return self.may_leave() and self._load(path, None)

    def save(self) -> bool:
        """Save where the file is; ask for a place where it has none."""
        return self.save_as() if self._path is None else self._save(self._path)

    def save_as(self) -> bool:
        """Ask for a place and save there; false where it is not saved."""
        folder = self._path.parent if self._path else Path()
        suggested = str(folder / f"{_file_name(self.name)}{SUFFIX}")
        chosen = ScenarioFileQuestion.ask_save(self._window, suggested)
        return chosen is not None and self._save(chosen)

    def may_leave(self) -> bool:
        """Whether nothing is lost, or the user says what is to become of it."""
        if self._session.is_clean:
            return True
        answer = UnsavedQuestion.ask(self._window, self.name)
        if answer is Unsaved.SAVE:
            return self.save()
        return answer is Unsaved.DISCARD

    def _save(self, path: Path) -> bool:
        session = self._session
        try:
            save_scenarios(
                path, session.region, session.scenarios, session.active_position
            )
        except UserError as error:
            self.refused.emit(self._words.error(error))
            return False
        self._path = path
        session.mark_saved()
        self._note(path)
        return True

    def _load(self, source: Path, path: Path | None) -> bool:
        try:
            opened = load_scenarios(source, self._session.region)
        except UserError as error:
            self._forget(source)
            self.refused.emit(self._words.error(error))
            return False
        self._show(opened.scenarios, opened.active, path)
        self.noticed.emit(self._remark(opened) if path else "")
        return True

    def _remark(self, opened: ScenarioFile) -> str:
        if opened.same_model and opened.same_data(self._session.region):
            return ""
        return QCoreApplication.translate(
            "files",
            "This file was saved with other data or another version of the model;"
            " its numbers may differ from what was shown then.",
        )

    def _show(
        self, scenarios: Sequence[Scenario], active: int, path: Path | None
    ) -> None:
        self._path = path
        self._session.replace_all(scenarios, active)
        if path is None:
            self.changed.emit()
        else:
            self._note(path)

    def _note(self, path: Path) -> None:
        absolute = path.absolute()
        others = tuple(known for known in self._recent if known != absolute)
        self._recent = (absolute, *others)[:MOST_RECENT]
        self.changed.emit()

    def _forget(self, path: Path) -> None:
        self._recent = tuple(k for k in self._recent if k != path.absolute())
        self.changed.emit()


def _file_name(name: str) -> str:
    """A name without what file systems refuse."""
    return "".join("-" if sign in '<>:"/\\|?*' else sign for sign in name).strip(". ")
