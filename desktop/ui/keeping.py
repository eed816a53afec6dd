"""Nothing is lost: the journal of the window, and work that a crash left behind."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from desktop.core.errors import UserError
from desktop.jobs.safekeeping import Safekeeping
from desktop.storage.journal import Journal
from desktop.storage.rescue import Rescued, find_rescued
from desktop.ui.context import PanelContext
from desktop.ui.dialogs.file_questions import Rescue, RescueQuestion
from desktop.ui.main_window import MainWindow

MOST_NAMES = 4


class Keeping(QObject):
    """Keeps unsaved work on the disk, and offers what was kept.

    Parameters
    ----------
    folder
        Where journals are.
    """

    def __init__(self, window: MainWindow, context: PanelContext, folder: Path) -> None:
        super().__init__(window)
        self._window, self._context, self._folder = window, context, folder
        journal = Journal(folder, context.region)
        self._safe = Safekeeping(context.session, journal, self._path)
        self._safe.refused.connect(self._on_refused)

    def record_now(self) -> UserError | None:
        """Put unsaved work on the disk at once; what went wrong, if anything."""
        return self._safe.record_now()

    def offer(self) -> None:
        """Ask about work that was left behind, the latest first."""
        found = find_rescued(self._folder, self._context.region)
        opened = False
        for rescued in found.rescued:
            answer = Rescue.LATER if opened else self._asked(rescued)
            if answer is Rescue.DISCARD:
                rescued.drop()
            elif answer is Rescue.LATER or not self._window.files.may_leave():
                rescued.keep()
            else:
                opened = True
                self._open(rescued)
        if found.unreadable:
            said = QCoreApplication.translate(
                "files",
                "Kept work of an earlier run cannot be read; it was put aside as"
                " {file}.",
            )
            self._window.strip.refuse(said.format(file=found.unreadable[0]))

    def stop(self, *, keep: bool) -> None:
        """Record nothing any more; without `keep` the work was saved or given up."""
        self._safe.stop(keep=keep)

    def _open(self, rescued: Rescued) -> None:
        self._window.files.show_rescued(rescued.work, rescued.path)
        # Only once it is safe in a journal of this window may the old one go.
        problem = self._safe.record_now()
        if problem is None:
            rescued.drop()
        else:
            rescued.keep()
            self._on_refused(problem)

    def _asked(self, rescued: Rescued) -> Rescue:
        between = QCoreApplication.translate("files", ", ")
        names = between.join(rescued.names[:MOST_NAMES])
        if len(rescued.names) > MOST_NAMES:
            names += " …"
        file = ""
        if rescued.path is not None and rescued.saved is not None:
            said = QCoreApplication.translate("files", "The file {file} is of {time}.")
            file = said.format(file=rescued.path.name, time=self._time(rescued.saved))
        return RescueQuestion.ask(
            self._window, names, self._time(rescued.written), file
        )

    def _time(self, seconds: float) -> str:
        """A moment in the words of the language and the time of the place."""
        moment = QDateTime.fromSecsSinceEpoch(int(seconds))
        locale = QLocale(self._context.words.language)
        return str(locale.toString(moment, QLocale.FormatType.ShortFormat))

    def _path(self) -> Path | None:
        return self._window.files.path

    def _on_refused(self, problem: object) -> None:
        if isinstance(problem, UserError):
            self._window.strip.refuse(self._context.words.error(problem))
