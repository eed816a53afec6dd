"""What the help menu opens to read: about, method notes, hindcast."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QDialog, QWidget

import desktop
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Region
from desktop.ui.dialogs.notes import NotesDialog
from desktop.ui.dialogs.table import Rows, TableDialog
from desktop.ui.formats import Formats
from desktop.ui.translation import Words

if TYPE_CHECKING:  # the hindcast is imported by whoever looks at it
    from desktop.core.hindcast import HindcastRow

_VARIABLES = {
    "gdp_shock_given": QT_TRANSLATE_NOOP(
        "hindcast", "GRP, national growth of each year given"
    ),
    "gdp_shock_not_known": QT_TRANSLATE_NOOP(
        "hindcast", "GRP, national growth not known"
    ),
    "gdp_from_2010": QT_TRANSLATE_NOOP("hindcast", "GRP, started in 2010"),
    "growth": QT_TRANSLATE_NOOP("hindcast", "Real growth"),
    "population": QT_TRANSLATE_NOOP("hindcast", "Resident population"),
    "urban_share": QT_TRANSLATE_NOOP("hindcast", "Urban share"),
    "doctors_per_1000": QT_TRANSLATE_NOOP("hindcast", "Doctors per 1,000"),
    "beds_per_1000": QT_TRANSLATE_NOOP("hindcast", "Hospital beds per 1,000"),
    "life_expectancy": QT_TRANSLATE_NOOP("hindcast", "Life expectancy"),
    "pm25": QT_TRANSLATE_NOOP("hindcast", "PM2.5"),
}
_UNITS = {
    "percent": QT_TRANSLATE_NOOP("hindcast", "%"),
    "points": QT_TRANSLATE_NOOP("hindcast", "percentage points"),
    "per 1000": QT_TRANSLATE_NOOP("hindcast", "per 1,000"),
    "years": QT_TRANSLATE_NOOP("hindcast", "years"),
    "ug/m3": QT_TRANSLATE_NOOP("hindcast", "µg/m³"),
}


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
        lost = sum(row.best != "model" for row in found)
        introduction = translate(
            "hindcast",
            "Fitted on the years before 2020, asked for 2020 to 2023: mean absolute"
            " errors beside three naive rules. In {lost} of {count} rows a naive rule"
            " was closer than the model.",
        ).format(lost=lost, count=len(found))
        heads = [
            translate("hindcast", "Quantity"),
            translate("hindcast", "Unit"),
            translate("hindcast", "Figures"),
            translate("hindcast", "Model"),
            translate("hindcast", "No change"),
            translate("hindcast", "Own trend"),
            translate("hindcast", "National growth"),
            translate("hindcast", "Inside the 90 % band"),
            translate("hindcast", "Bias"),
            translate("hindcast", "Closest"),
        ]
        rows = Rows(
            heads, [self._hindcast_row(row) for row in found], frozenset(range(2, 9))
        )
        title = translate("hindcast", "Hindcast")
        return TableDialog(title, introduction, rows, parent)

    def _hindcast_row(self, row: HindcastRow) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        formats = self._formats
        names = {
            "model": translate("hindcast", "Model"),
            "no_change": translate("hindcast", "No change"),
            "own_trend": translate("hindcast", "Own trend"),
            "national": translate("hindcast", "National growth"),
        }

        def error(value: float | None) -> str:
            return "–" if value is None else formats.number(value, 2)

        inside = row.coverage_90
        return (
            translate("hindcast", _VARIABLES[row.variable]),
            translate("hindcast", _UNITS[row.unit]),
            str(row.n),
            error(row.model),
            error(row.no_change),
            error(row.own_trend),
            error(row.national),
            "–" if inside is None else formats.percent(inside, 0),
            formats.signed(row.bias, 2),
            names[row.best],
        )
