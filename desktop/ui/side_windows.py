"""Windows beside the main one that few open: imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from desktop.document.locks import Locks
from desktop.ui.actions import Command
from desktop.ui.context import PanelContext
from desktop.ui.dialogs.help import Help
from desktop.ui.undo import Undo

Made = Callable[[QWidget], QDialog]


def side_windows(
    context: PanelContext,
    resources: Path,
    data: Path,
    locks: Callable[[], Locks] = Locks,
) -> Mapping[Command, Made]:
    """What makes the window of each command; a new window is one more line here.

    Parameters
    ----------
    resources
        Folder with `docs` and `data`.
    data
        Data folder of the region.
    locks
        Gives what is held in the budget table.
    """
    reading = Help(context.region, context.words, context.formats, resources)
    return {
        Command.ABOUT: reading.about,
        Command.METHOD: reading.method,
        Command.HINDCAST: reading.hindcast,
        Command.SOURCES: data_window(context),
        Command.CATALOGUE: catalogue_window(context, data),
        Command.COMPARE: compare_window(context),
        Command.TARGETS: targets_window(context),
        Command.MERGE: merge_window(context),
        Command.RESULTS: results_window(context),
        Command.REPORT: report_window(context),
        Command.WHY: why_window(context),
        Command.SEARCH: search_window(context, locks),
        Command.COOPERATION_STUDY: study_window(context),
    }


def results_window(context: PanelContext) -> Made:
    """Makes the window of results stored in the file beside those of now."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.results.dialog import ResultsDialog

        return ResultsDialog(context, parent)

    return made


def merge_window(context: PanelContext) -> Made:
    """Makes the window in which files of several cities become one scenario."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.merging.dialog import MergeDialog

        return MergeDialog(context, parent)

    return made


def history_window(context: PanelContext, undo: Undo) -> Made:
    """Makes the window of all steps, or brings the one there is forward."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.history.dialog import HistoryDialog

        return _there(parent, HistoryDialog) or HistoryDialog(context, undo, parent)

    return made


def targets_window(context: PanelContext) -> Made:
    """Makes the window of what the scenario is to reach."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.targets.dialog import TargetsDialog

        return TargetsDialog(context, parent)

    return made


def compare_window(context: PanelContext) -> Made:
    """Makes the window of scenarios side by side."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.compare.dialog import CompareDialog

        return CompareDialog(context, parent)

    return made


def data_window(context: PanelContext) -> Made:
    """Makes the window of all figures and assumptions."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.data.dialog import DataDialog

        return DataDialog(context, parent)

    return made


def catalogue_window(context: PanelContext, data: Path) -> Made:
    """Makes the window of agreements and lines; refuses broken projects when opened.

    Parameters
    ----------
    data
        Data folder of the region.
    """

    def made(parent: QWidget) -> QDialog:
        from desktop.storage.projects_folder import load_projects
        from desktop.ui.catalogue.dialog import CatalogueDialog

        projects = load_projects(data, context.region)
        return CatalogueDialog(context, projects, parent)

    return made


def report_window(context: PanelContext) -> Made:
    """Makes the window that asks for a report."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.files import Files
        from desktop.ui.folders import Folders
        from desktop.ui.report.dialog import ReportDialog

        files = parent.findChild(Files)
        if files is None:
            return ReportDialog(context, Folders(()), None, parent)
        return ReportDialog(context, files.folders, files.path, parent)

    return made


def why_window(context: PanelContext) -> Made:
    """Makes the window that explains a number, or brings the one there is forward."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.why.dialog import WhyDialog

        return _there(parent, WhyDialog) or WhyDialog(context, parent)

    return made


def search_window(context: PanelContext, locks: Callable[[], Locks]) -> Made:
    """Makes the window of the search, or brings the one there is forward."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.search.dialog import SearchDialog

        return _there(parent, SearchDialog) or SearchDialog(context, locks, parent)

    return made


def study_window(context: PanelContext) -> Made:
    """Makes the window of the study of cooperation, once: it keeps its result."""

    def made(parent: QWidget) -> QDialog:
        from desktop.ui.study.dialog import StudyDialog

        return _there(parent, StudyDialog) or StudyDialog(context, parent)

    return made


def _there(parent: QWidget, kind: type[QDialog]) -> QDialog | None:
    """The window of a kind that is open already, brought forward."""
    there = parent.findChild(kind)
    if isinstance(there, QDialog):
        there.raise_()
        there.activateWindow()
        return there
    return None
