"""What the help menu opens to read: about, method notes, hindcast."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QDialog, QWidget

import desktop
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Region
from desktop.ui.dialogs.notes import NotesDialog
from desktop.ui.dialogs.table import Rows, TableDialog
from desktop.ui.formats import Formats
from desktop.ui.hindcast_text import (
    NUMERIC,
    hindcast_cells,
    hindcast_heads,
    hindcast_introduction,
)
from desktop.ui.translation import Words


class Help:
    """Makes the windows of the help menu; each call opens a new one.

    Parameters
    ----------
    resources
        Folder with `docs` and `data`.
    """

    def __init__(
        self,
        region: Region,
        words: Words,
        formats: Formats,
        resources: Path,
    ) -> None:
        self._region, self._words, self._formats = region, words, formats
        self._resources = resources

    def about(self, parent: QWidget) -> QDialog:
        """Version, licence and what the program cannot know."""
        translate = QCoreApplication.translate
        text = translate(
            "help",
            "# Luzhou Planner {version}\n\n"
            "Assign public budgets across neighbouring cities and see what the"
            " projection expects.\n\n"
            "Model {model} · region: {region} · base year {year}\n\n"
            "A projection follows from its assumptions; it is no forecast of events."
            " Differences between plans are what the model knows best.\n\n"
            "Licence: Apache-2.0. Maps, figures and fonts keep the licences of their"
            " sources.\n\n"
            "Python {python}, Qt {qt}",
        )
        filled = text.format(
            version=desktop.__version__,
            model=MODEL_VERSION,
            region=self._words.region(),
            year=self._region.base_year,
            python=platform.python_version(),
            qt=qVersion(),
        )
        dialog = NotesDialog(translate("help", "About the program"), filled, parent)
        dialog.resize(520, 360)
        return dialog

    def method(self, parent: QWidget) -> QDialog:
        """The method notes.

        Raises
        ------
        UserError
            Where they cannot be read.
        """
        from desktop.storage.readings import load_method_notes

        docs = self._resources / "docs"
        notes = load_method_notes(docs, self._words.language)
        title = QCoreApplication.translate("help", "Method notes")
        return NotesDialog(title, notes, parent, docs)

    def hindcast(self, parent: QWidget) -> QDialog:
        """What the model would have said, beside naive rules, losses included.

        Raises
        ------
        UserError
            Where the table cannot be read.
        """
        translate = QCoreApplication.translate
        from desktop.storage.readings import load_hindcast

        found = load_hindcast(self._resources / "data")
        cells = [hindcast_cells(row, self._formats) for row in found]
        rows = Rows(hindcast_heads(), cells, NUMERIC)
        title = translate("hindcast", "Hindcast")
        return TableDialog(title, hindcast_introduction(found), rows, parent)
