"""Tables in and out of the window: read and written behind it, applied as one step."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.errors import UserError
from desktop.core.plan import Plan, base_plan
from desktop.core.region import Region
from desktop.document.edits import ChangePlan, EditKind, EditLabel
from desktop.jobs.latest import Latest, Ticket
from desktop.storage.comparison_tables import Side, comparison_tables, write_comparison
from desktop.storage.importing import Preview, preview_import
from desktop.ui.context import PanelContext
from desktop.ui.dialogs.import_preview import ImportDialog, TableFileQuestion
from desktop.ui.folders import Folders, file_name


@dataclass(frozen=True)
class _Refused:
    """An answer like any other: an exception would be a fault of the program."""

    error: UserError


class TableCommands(QObject):
    """Import of tables with a preview, and export of a comparison.

    Parameters
    ----------
    window
        Dialogs belong to it.
    folders
        Where dialogs begin.
    """

    told = Signal(str)
    """A sentence: what could not be done, or what was written."""

    def __init__(
        self, window: QWidget, context: PanelContext, folders: Folders
    ) -> None:
        super().__init__(window)
        self._window, self._context, self._folders = window, context, folders
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)

    def stop(self) -> None:
        """Leave what is being read or written."""
        self._latest.stop()

    def import_tables(self) -> None:
        """Ask for a file, read it behind the window, and show what it would do."""
        path = TableFileQuestion.ask_open(self._window, str(self._folders.first()))
        if path is None:
            return
        self._folders.used(path)
        region, plan = self._context.region, self._context.session.active.plan
        first, last = self._context.view.now.years
        years = range(first, last + 1)
        horizon = self._context.session.active.horizon

        def read(ticket: Ticket) -> object:
            del ticket
            try:
                return preview_import(path, region, plan, years, horizon)
            except UserError as error:
                return _Refused(error)

        self._latest.request(read)

    def export_comparison(self) -> None:
        """Ask for a place and write all scenarios side by side, as a workbook."""
        name = self._context.words.scenario(self._context.session.active)
        suggested = self._folders.first() / f"{file_name(name)}.xlsx"
        path = TableFileQuestion.ask_save(self._window, str(suggested))
        if path is None:
            return
        self._folders.used(path)
        region, sides = self._context.region, self._sides()

        def write(ticket: Ticket) -> object:
            del ticket
            try:
                tables = comparison_tables(region, sides[0], sides[1:])
                write_comparison(path, region, tables)
            except UserError as error:
                return _Refused(error)
            return path

        self._latest.request(write)

    def _sides(self) -> list[Side]:
        """The baseline first: a scenario, or the base path."""
        context, session = self._context, self._context.session
        sides: list[Side] = []
        for number, scenario in enumerate(session.scenarios, start=1):
            # Two of one name would be one column.
            name = f"{number}. {context.words.scenario(scenario)}"
            run = context.live.project(scenario)
            sides.append(Side(name, scenario.plan, run.plan))
        if session.baseline_position is not None:
            sides.insert(0, sides.pop(session.baseline_position))
            return sides
        longest = max(session.scenarios, key=lambda scenario: scenario.horizon)
        name = QCoreApplication.translate("imports", "Base path")
        base = context.live.project(longest).base
        plan = base_plan(context.region)
        return [Side(name, plan, base), *sides]

    def _on_answered(self, result: object) -> None:
        if isinstance(result, _Refused):
            self.told.emit(self._context.words.error(result.error))
        elif isinstance(result, Path):
            said = QCoreApplication.translate("imports", "Written: {file}")
            self.told.emit(said.format(file=result))
        elif isinstance(result, Preview):
            self._offer(result)

    def _offer(self, preview: Preview) -> None:
        if not ImportDialog.ask(self._window, preview, self._context.words.error):
            return
        plan = preview.plan

        def imported(region: Region, before: Plan) -> Plan:
            del region, before
            return plan

        answer = self._context.submit(ChangePlan(EditLabel(EditKind.IMPORT), imported))
        if not answer:
            self.told.emit(answer.sentence)
