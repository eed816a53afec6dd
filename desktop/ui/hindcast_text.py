"""The hindcast in words, for the window and the report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.formats import Formats

if TYPE_CHECKING:  # the hindcast is imported by whoever looks at it
    from desktop.core.hindcast import HindcastRow

translate = QCoreApplication.translate

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


def hindcast_introduction(rows: Sequence[HindcastRow]) -> str:
    """What the table says and in how many rows the model lost."""
    lost = sum("model" not in row.closest for row in rows)
    equal = sum(row.best == "model" and len(row.closest) > 1 for row in rows)
    return translate(
        "hindcast",
        "Fitted on the years before 2020, asked for 2020 to 2023: mean absolute"
        " errors beside three naive rules. In {lost} of {count} rows a naive rule"
        " was closer than the model, in {equal} one was just as close.",
    ).format(lost=lost, equal=equal, count=len(rows))


def hindcast_heads() -> tuple[str, ...]:
    """Of the columns of `hindcast_cells`."""
    return (
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
    )


NUMERIC = frozenset(range(2, 9))
"""Positions of the columns that hold numbers."""


def hindcast_cells(row: HindcastRow, formats: Formats) -> tuple[str, ...]:
    """One row; a rule that is not defined is a dash."""
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
        " = ".join(names[rule] for rule in row.closest),
    )
