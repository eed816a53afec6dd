"""Shows row by row what an import would do, before it is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import UserError
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.storage.importing import Preview, PreviewRow, RowState
from desktop.storage.tables_plan import RowsBeyond
from desktop.ui.theme import GRID

MOST_NAMED = 4
"""Rows beyond the years shown that are named; the others are counted."""

MOST_ROWS = 2000
"""Shown; refused ones come first, the counts are of all."""

_STATES = {
    RowState.TAKEN: QT_TRANSLATE_NOOP("imports", "taken"),
    RowState.CHANGED: QT_TRANSLATE_NOOP("imports", "read with a change"),
    RowState.REFUSED: QT_TRANSLATE_NOOP("imports", "refused"),
}


class ImportDialog(QDialog):
    """The rows with what becomes of each, and the choice to apply them.

    Parameters
    ----------
    sentence
        Puts a refusal into words.
    """

    def __init__(
        self,
        parent: QWidget | None,
        preview: Preview,
        sentence: Callable[[UserError], str],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_preview")
        self.setWindowTitle(QCoreApplication.translate("imports", "Import tables"))
        self.table = self._made_table(preview, sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self.said = QLabel(_counts(preview))
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        apply = buttons.button(QDialogButtonBox.StandardButton.Ok)
        apply.setObjectName("import_apply")
        apply.setText(QCoreApplication.translate("imports", "Import what is taken"))
        apply.setEnabled(preview.count(RowState.REFUSED) < len(preview.rows))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(120 * GRID, 64 * GRID)

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        preview: Preview,
        sentence: Callable[[UserError], str],
    ) -> bool:
        """Whether to apply it; closing the window means no."""
        dialog = cls(parent, preview, sentence)
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        return accepted

    def _made_table(
        self, preview: Preview, sentence: Callable[[UserError], str]
    ) -> QTableWidget:
        translate = QCoreApplication.translate
        order = sorted(preview.rows, key=_refused_first)[:MOST_ROWS]
        table = QTableWidget(len(order), 4, self)
        table.setObjectName("import_rows")
        table.setAccessibleName(translate("imports", "Rows of the file"))
        table.setHorizontalHeaderLabels(
            [
                translate("imports", "Row"),
                translate("imports", "Becomes"),
                translate("imports", "Content"),
                translate("imports", "Why"),
            ]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        for number, row in enumerate(order):
            why = "" if row.problem is None else sentence(row.problem)
            state = translate("imports", _STATES[row.state])
            texts = (str(row.number), state, "  ".join(row.cells), why)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                )
                table.setItem(number, column, item)
        table.resizeColumnToContents(0)
        table.resizeColumnToContents(1)
        table.setColumnWidth(2, 32 * GRID)
        table.horizontalHeader().setStretchLastSection(True)
        return table


def _refused_first(row: PreviewRow) -> tuple[bool, str, int]:
    return row.state is not RowState.REFUSED, row.file, row.number


def _counts(preview: Preview) -> str:
    translate = QCoreApplication.translate
    said = translate(
        "imports",
        "{taken} rows are taken, {changed} read with a change, {refused} refused.",
    ).format(
        taken=preview.count(RowState.TAKEN),
        changed=preview.count(RowState.CHANGED),
        refused=preview.count(RowState.REFUSED),
    )
    if preview.ignored:
        left = translate("imports", "Left out: {names}.")
        said = f"{said} {left.format(names=', '.join(preview.ignored[:12]))}"
    if preview.beyond is not None:
        said = f"{said}\n{_said_beyond(preview.beyond)}"
    return said


def _said_beyond(beyond: RowsBeyond) -> str:
    """Which rows will not be seen, and what to do about it."""
    translate = QCoreApplication.translate
    row = translate("imports", "{file} row {number}")
    shown = [
        row.format(number=number, file=Path(file).name)
        for file, number in beyond.rows[:MOST_NAMED]
    ]
    if len(beyond.rows) > MOST_NAMED:
        shown.append("…")
    return translate(
        "imports",
        "Rows for {first} to {last} alone, later than the last year shown: {count}"
        " ({rows}). They are kept and count once a later last year is chosen.",
    ).format(
        count=len(beyond.rows),
        first=beyond.first,
        last=beyond.last,
        rows="; ".join(shown),
    )
