"""Steps through the edits of the open file: each can be looked at again.

Looking takes nothing away: later steps stay, and closing the window goes back to where
it was opened. Only an edit made while looking begins anew from there, as after undo.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.edits import EditKind, EditLabel
from desktop.document.scenario import ScenarioText
from desktop.document.scenario_edits import AddScenarios
from desktop.document.side_by_side import SAME
from desktop.ui.context import PanelContext
from desktop.ui.sheet import SheetCell, SheetContent, SheetView
from desktop.ui.theme import GRID, Role, set_role
from desktop.ui.undo import EditStep, Undo

_WIDTH, _HEIGHT = 640, 520


def _say(text: str) -> str:
    return QCoreApplication.translate("history", text)


class HistoryDialog(QDialog):
    """All steps, the oldest first; the one picked is on view in the main window."""

    def __init__(
        self, context: PanelContext, undo: Undo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._undo = context, undo
        self._opened_at = undo.done
        self._labels = undo.labels
        self._said = QLabel()
        self._table = SheetView(context.themes)
        self._stay, self._keep, self._back = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self._table.picked.connect(self._on_picked)
        self._stay.clicked.connect(self._on_stay)
        self._keep.clicked.connect(self._on_keep)
        self._back.clicked.connect(self.reject)
        undo.changed.connect(self._on_undo_changed)
        self.finished.connect(self._on_closed)
        self.retranslate()

    def _build(self) -> None:
        self._said.setObjectName("history_said")
        self._said.setWordWrap(True)
        set_role(self._said, Role.MUTED)
        self._table.setObjectName("history_steps")
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        named = (
            (self._keep, "history_keep"),
            (self._stay, "history_stay"),
            (self._back, "history_back"),
        )
        for button, name in named:
            button.setObjectName(name)
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._said)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self.setWindowTitle(_say(QT_TRANSLATE_NOOP("history", "History of this file")))
        self._table.setAccessibleName(self.windowTitle())
        self._stay.setText(_say(QT_TRANSLATE_NOOP("history", "Go back to here")))
        self._back.setText(_say(QT_TRANSLATE_NOOP("history", "Close")))
        keep = QT_TRANSLATE_NOOP("history", "Keep as a new scenario")
        self._keep.setText(_say(keep))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refresh(self) -> None:
        """List the steps there are, with the one on view in hand."""
        undo = self._undo
        self._table.show_content(self._content())
        if self._table.currentIndex().row() != undo.done:
            self._table.setCurrentIndex(self._table.sheet.index(undo.done, 0))
        looking = undo.done != self._opened_at
        self._stay.setEnabled(looking)
        self._keep.setEnabled(looking)
        if not undo.labels:
            text = QT_TRANSLATE_NOOP(
                "history", "Nothing was changed since the file was opened."
            )
        elif looking:
            text = QT_TRANSLATE_NOOP(
                "history",
                "The window shows the work after {done} of {all} steps. Nothing is"
                " lost: close to return to where you were.",
            )
        else:
            text = QT_TRANSLATE_NOOP(
                "history", "Pick a step to see the work as it was after it."
            )
        self._said.setText(_say(text).format(done=undo.done, all=len(undo.labels)))

    def _content(self) -> SheetContent:
        heads = (
            _say(QT_TRANSLATE_NOOP("history", "No.")),
            _say(QT_TRANSLATE_NOOP("history", "Step")),
            _say(QT_TRANSLATE_NOOP("history", "Scenario")),
            _say(QT_TRANSLATE_NOOP("history", "Money, all years [100 m yuan]")),
        )
        count = len(self._undo.labels) + 1
        return SheetContent(heads, frozenset({0, 3}), count, self._cell)

    def _cell(self, row: int, column: int) -> SheetCell:
        if row == 0:
            opened = _say(QT_TRANSLATE_NOOP("history", "as opened"))
            return SheetCell(("0", opened, "", "")[column])
        step, words = self._undo.steps[row - 1], self._context.words
        if column == 0:
            return SheetCell(str(row))
        if column == 1:
            text = words.edit(step.edit.label)
            if row == self._opened_at:
                here = _say(QT_TRANSLATE_NOOP("history", "{step} ← you were here"))
                text = here.format(step=text)
            return SheetCell(text)
        if not isinstance(step, EditStep):
            return SheetCell("")
        is_name = column == 2
        return SheetCell(words.scenario(step.after)) if is_name else self._money(step)

    def _money(self, step: EditStep) -> SheetCell:
        """What a step moved in the budgets of all cities and years."""
        before, after = step.before.plan, step.after.plan
        change = float(after.budgets.sum() - before.budgets.sum())
        if abs(change) < SAME:
            return SheetCell("")
        return SheetCell(self._context.formats.signed(change, 1), change)

    def _on_picked(self, row: int) -> None:
        if row >= 0:
            self._undo.go_to(row)

    def _on_undo_changed(self) -> None:
        if self._undo.labels != self._labels:
            # An edit while looking: the work goes on from there.
            self._labels = self._undo.labels
            self._opened_at = self._undo.done
        self.refresh()

    def _on_stay(self) -> None:
        self._opened_at = self._undo.done
        self.accept()

    def _on_keep(self) -> None:
        """Add what is on view to the file as it is now, as one more step."""
        seen = self._context.session.active
        text = seen.text_in(self._context.words.language)
        kept = replace(seen, text=ScenarioText(text.name, text.note), translations={})
        self._undo.go_to(self._opened_at)
        label = EditLabel(EditKind.NEW_SCENARIO)
        self._undo.submit_list(AddScenarios((kept,), label))

    def _on_closed(self) -> None:
        self._undo.changed.disconnect(self._on_undo_changed)
        self._undo.go_to(self._opened_at)
