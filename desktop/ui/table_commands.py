"""Tables in and out of the window: read and written behind it, applied as one step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.errors import UserError
from desktop.core.plan import Plan, base_plan
from desktop.core.region import Region
from desktop.document.compare_choice import told_apart
from desktop.document.edits import ChangePlan, EditKind, EditLabel
from desktop.document.side_by_side import Side
from desktop.jobs.latest import Latest, Refused, Ticket
from desktop.storage.importing import Preview, preview_import
from desktop.ui.context import PanelContext
from desktop.ui.dialogs.import_preview import ImportDialog
from desktop.ui.exporting import Exporter
from desktop.ui.folders import Folders
from desktop.ui.table_files import TableFileQuestion


class TableCommands(QObject):
    """Import of tables with a preview, export of inputs and of a comparison.

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
        self._exporter = Exporter(window, context, folders)
        self._exporter.told.connect(self.told)
        self._exporter.refused.connect(self.refused)

    def stop(self) -> None:
        """Leave what is being read or written."""
        self._latest.stop()
        self._exporter.stop()

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
                return Refused(error)

        self._latest.request(read)

    def export_comparison(self) -> None:
        """Ask for a place and write all scenarios side by side."""
        name = self._context.words.scenario(self._context.session.active)
        self._exporter.comparison(self._sides(), name)

    def export_inputs(self) -> None:
        """Ask for a place and write the plan of the scenario on view as tables."""
        self._exporter.inputs(self._context.session.active)

    def _sides(self) -> list[Side]:
        """The baseline first: a scenario, or the base path."""
        context, session = self._context, self._context.session
        scenarios = session.scenarios
        of_base = QCoreApplication.translate("imports", "Base path")
        named = told_apart((of_base, *map(context.words.scenario, scenarios)))
        base_name = next(named)
        sides = [
            Side(name, one.plan, context.live.project(one).plan, one.targets)
            for name, one in zip(named, scenarios, strict=True)
        ]
        if session.baseline_position is not None:
            sides.insert(0, sides.pop(session.baseline_position))
            return sides
        longest = max(scenarios, key=lambda scenario: scenario.horizon)
        base = context.live.project(longest).base
        return [Side(base_name, base_plan(context.region), base), *sides]

    def _on_answered(self, result: object) -> None:
        if isinstance(result, Refused):
            self.refused.emit(self._context.words.error(result.error))
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
            self.refused.emit(answer.sentence)
