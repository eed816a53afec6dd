"""New, open, save: the open file, what was opened lately, and unsaved work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.errors import UserError
from desktop.core.replacing import replaced_region
from desktop.document.scenario import base_scenario
from desktop.storage.file_lock import FileLock
from desktop.storage.file_state import digest_on_disk
from desktop.storage.scenario_file import SUFFIX, ScenarioFile, load_scenarios
from desktop.ui.context import PanelContext
from desktop.ui.dialogs.file_questions import Replace
from desktop.ui.dialogs.questions import (
    ScenarioFileQuestion,
    Unsaved,
    UnsavedQuestion,
)
from desktop.ui.folders import Folders, file_name
from desktop.ui.open_file import OpenFile
from desktop.ui.result_moves import moves_sentence, nothing_stored

MOST_RECENT = 8


class Files(QObject):
    """The commands of the file menu.

    Parameters
    ----------
    window
        Dialogs belong to it.
    context
        Whose session is opened and saved.
    recent
        Files opened lately, the newest first.
    samples
        Folder of the files that the program brought along: they are opened as new ones
        wherever they are asked for, so that nobody saves over them.
    """

    changed = Signal()
    """Another file, another name, or another list of recent ones."""
    refused = Signal(str)
    """A sentence: what could not be done and what to do."""
    noticed = Signal(str)
    """A sentence worth knowing about a file that was opened."""
    noted = Signal()
    """A sample was opened; its note says what it is about."""

    def __init__(
        self,
        window: QWidget,
        context: PanelContext,
        recent: Sequence[Path],
        samples: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, context.session
        self._words, self._view = context.words, context.view
        self._formats = context.formats
        self._file = OpenFile(window, context.session, context.live, context.view)
        self._recent = tuple(recent)[:MOST_RECENT]
        self._was_refused = False
        self.folders = Folders(self._recent)
        self._samples = samples.resolve() if samples else None

    @property
    def path(self) -> Path | None:
        """The open file; None while it has no place of its own."""
        return self._file.path

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files opened or saved lately, the newest first."""
        return self._recent

    @property
    def name(self) -> str:
        """What the window's title calls the file."""
        if self.path is not None:
            return self.path.stem
        return self._words.scenario(self._session.active)

    def note(self) -> str:
        """What the author says of the scenario on view, in the language of now."""
        return self._session.active.text_in(self._words.language).note

    def new(self) -> None:
        """Begin with a scenario that equals the base."""
        if self.may_leave():
            name = QCoreApplication.translate("files", "New scenario")
            self._file.leave()
            region = replaced_region(self._session.region, ())
            self._session.replace_all((base_scenario(region, name),))
            self.changed.emit()

    def open(self) -> None:
        """Ask for a file and open it."""
        if not self.may_leave():
            return
        chosen = ScenarioFileQuestion.ask_open(self._window, str(self._folder()))
        if chosen is not None:
            self._load(chosen, self._place_of(chosen))

    def open_path(self, path: Path) -> bool:
        """Open a file; false where the user stays or the file cannot be read."""
        return self.may_leave() and self._load(path, self._place_of(path))

    def open_sample(self, path: Path) -> bool:
        """Open a sample as a new file, so that saving asks for a place."""
        return self.may_leave() and self._load(path, None)

    def save(self) -> bool:
        """Save where the file is; ask for a place where it has none."""
        return self.save_as() if self.path is None else self._save(self.path)

    def save_as(self) -> bool:
        """Ask for a place and save there; false where it is not saved."""
        suggested = str(self._folder() / f"{file_name(self.name)}{SUFFIX}")
        chosen = ScenarioFileQuestion.ask_save(self._window, suggested)
        return chosen is not None and self._save(chosen)

    def _folder(self) -> Path:
        """Where dialogs begin: beside the open file, else where the last one ended."""
        return self.folders.first() if self.path is None else self.path.parent

    def may_leave(self) -> bool:
        """Whether nothing is lost, or the user says what is to become of it."""
        if self._session.is_clean:
            return True
        answer = UnsavedQuestion.ask(self._window, self.name)
        if answer is Unsaved.SAVE:
            return self.save()
        return answer is Unsaved.DISCARD

    def leave(self) -> None:
        """Let others have the file: the window closes."""
        self._file.leave()

    def show_rescued(self, opened: ScenarioFile, path: Path | None) -> None:
        """Show work that a crash left behind as unsaved work on its file."""
        self._take(opened, saved=False)
        lock = None
        if path is not None:
            _, lock = self._file.may_open(path)
        if path is None or lock is None:
            self._file.leave()
            self.changed.emit()
            return
        # Whatever stands there was saved before: replacing it keeps it as a backup.
        self._file.opened(path, digest_on_disk(path), lock)
        self._note(path)

    def _save(self, path: Path) -> bool:
        answer = self._file.may_save(path)
        if answer is Replace.ELSEWHERE:
            return self.save_as()
        if answer is Replace.STAY:
            return False
        try:
            self._file.save(path)
        except UserError as error:
            self._was_refused = True
            self.refused.emit(self._words.error(error))
            return False
        if self._was_refused:
            # It is in a file now: what could not be done before is no longer so.
            self._was_refused = False
            self.refused.emit("")
        self._note(path)
        return True

    def _place_of(self, path: Path) -> Path | None:
        return None if path.resolve().parent == self._samples else path

    def _load(self, source: Path, path: Path | None) -> bool:
        goes_on, lock = (True, None) if path is None else self._file.may_open(source)
        if not goes_on:
            return False
        try:
            opened = load_scenarios(source, self._session.region)
        except UserError as error:
            self._file.not_opened(lock)
            self._forget(source)
            self.refused.emit(self._words.error(error))
            return False
        self._show(opened, path, lock)
        self.noticed.emit(self._remark(opened) if path else "")
        if path is None:
            self.noted.emit()
        return True

    def _remark(self, opened: ScenarioFile) -> str:
        if opened.same_model and opened.same_data(self._session.region):
            return ""
        if not any(scenario.results for scenario in opened.scenarios):
            return nothing_stored()
        return moves_sentence(self._file.moves(), self._words, self._formats)

    def _show(
        self, opened: ScenarioFile, path: Path | None, lock: FileLock | None
    ) -> None:
        if path is None or lock is None:
            self._file.leave()
        else:
            self._file.opened(path, opened.digest, lock)
        self._take(opened, saved=True)
        if path is not None and self._session.active.viewpoint is not None:
            self._view.set(**vars(self._session.active.viewpoint))
        if path is None or lock is None:
            self.changed.emit()
        else:
            self._note(path)

    def _take(self, opened: ScenarioFile, *, saved: bool) -> None:
        self._session.replace_all(
            opened.scenarios,
            opened.active,
            opened.baseline,
            replaced=opened.replaced,
            saved=saved,
        )

    def _note(self, path: Path) -> None:
        absolute = path.absolute()
        others = tuple(known for known in self._recent if known != absolute)
        self._recent = (absolute, *others)[:MOST_RECENT]
        self.folders.used(absolute)
        self.changed.emit()

    def _forget(self, path: Path) -> None:
        self._recent = tuple(k for k in self._recent if k != path.absolute())
        self.changed.emit()
