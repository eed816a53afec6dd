"""Writes tables behind the window, in its language, and says what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

import desktop
from desktop.core.errors import UserError
from desktop.core.projection import MODEL_VERSION
from desktop.document.scenario import Scenario
from desktop.document.side_by_side import Side
from desktop.jobs.latest import Latest, Refused, Ticket
from desktop.storage.comparison_tables import comparison_tables, write_comparison
from desktop.storage.tables import write_tables
from desktop.ui.context import PanelContext
from desktop.ui.export_words import captions_of, origin_of
from desktop.ui.folders import Folders, file_name
from desktop.ui.languages import CHINESE
from desktop.ui.table_files import TableFileQuestion

translate = QCoreApplication.translate


class Exporter(QObject):
    """Asks for a place and writes there; `stop` before it goes.

    Parameters
    ----------
    window
        Dialogs belong to it.
    folders
        Where dialogs begin.
    """

    refused = Signal(str)
    """A sentence: what could not be done and what to do."""
    told = Signal(str)
    """A sentence: what was written."""

    def __init__(
        self, window: QWidget, context: PanelContext, folders: Folders
    ) -> None:
        super().__init__(window)
        self._window, self._context, self._folders = window, context, folders
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)

    def stop(self) -> None:
        """Leave what is being written; files are replaced as a whole or not at all."""
        self._latest.stop()

    def comparison(self, sides: Sequence[Side], name: str) -> None:
        """Write scenarios beside the first of them."""
        path = self._asked(translate("imports", "Export the comparison"), name)
        if path is None:
            return
        region, captions = self._context.region, captions_of(self._context)

        def write() -> None:
            tables = comparison_tables(region, sides[0], sides[1:], captions)
            write_comparison(path, region, tables)

        self._write(path, write)

    def inputs(self, scenario: Scenario) -> None:
        """Write the plan tables of a scenario, which an import takes again."""
        context = self._context
        name = context.words.scenario(scenario)
        path = self._asked(translate("imports", "Export the inputs"), name)
        if path is None:
            return
        region, plan = context.region, scenario.plan
        chinese = context.words.language == CHINESE
        origin = origin_of(context, name, desktop.__version__, MODEL_VERSION)

        def write() -> None:
            write_tables(path, region, plan, chinese=chinese, origin=origin)

        self._write(path, write)

    def _asked(self, title: str, name: str) -> Path | None:
        suggested = self._folders.first() / f"{file_name(name)}.xlsx"
        path = TableFileQuestion.ask_save(self._window, title, str(suggested))
        if path is not None:
            self._folders.used(path)
        return path

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        def work(ticket: Ticket) -> object:
            del ticket
            try:
                write()
            except UserError as error:
                return Refused(error)
            return path

        self._latest.request(work)

    def _on_answered(self, answer: Path | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(self._context.words.error(answer.error))
        else:
            said = translate("imports", "Written: {file}")
            self.told.emit(said.format(file=answer))
