"""What each column of the table does in the model, in a planner's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.money import Column

_HELP: dict[Column, str] = {
    Column.INFRASTRUCTURE: QT_TRANSLATE_NOOP(
        "budget-help",
        "Local works, links and port together. Changing the sum moves local works"
        " only.",
    ),
    Column.LOCAL_WORKS: QT_TRANSLATE_NOOP(
        "budget-help",
        "Works need two to four years and wear out; pushing far above the normal pace"
        " buys less per yuan.",
    ),
    Column.LINKS: QT_TRANSLATE_NOOP(
        "budget-help",
        "Each side builds its own half and trains run on the shorter one; with an"
        " agreement and a common fund all money counts.",
    ),
    Column.PORT: QT_TRANSLATE_NOOP(
        "budget-help",
        "Port money shortens handling and adds berths; they stand idle unless cargo"
        " follows.",
    ),
    Column.EDUCATION: QT_TRANSLATE_NOOP(
        "budget-help",
        "School money shows after about six years in what leavers have learned, and"
        " only slowly in the whole adult population.",
    ),
    Column.HEALTH: QT_TRANSLATE_NOOP(
        "budget-help",
        "Money above the base path brings beds in three, doctors in five and longer"
        " life in four years, towards ceilings.",
    ),
    Column.TOTAL: QT_TRANSLATE_NOOP(
        "budget-help",
        "Money above the base path is borrowed; the total of the base path is the"
        " envelope.",
    ),
}


def help_of(column: Column) -> str:
    """What money in the column does, how soon and with what limits."""
    return QCoreApplication.translate("budget-help", _HELP[column])
