"""Typing into the cell in hand: the line opens over it and stays while refused."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView

from desktop.document.money import Column
from desktop.ui.budget.cell_editor import CellEditor
from desktop.ui.budget.cell_edits import enter_text
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.table_model import BudgetTableModel


class CellTyping(QObject):
    """Opens and closes the line of a table."""

    def __init__(
        self, desk: BudgetDesk, model: BudgetTableModel, view: QTableView
    ) -> None:
        super().__init__(view)
        self._desk = desk
        self._model = model
        self._view = view
        self._cell: tuple[int, Column] = desk.current
        self._editor = CellEditor(view.viewport())
        self._editor.entered.connect(self._on_entered)
        self._editor.left.connect(self.close_line)
        desk.scenario_replaced.connect(self.close_line)
        desk.ledger_changed.connect(self.close_line)

    @property
    def editor(self) -> CellEditor:
        """The line."""
        return self._editor

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._editor.setAccessibleName(self.tr("Amount of the cell"))

    def begin(self, typed: str = "") -> None:
        """Open the line over the cell in hand; `typed` is its first key."""
        desk = self._desk
        city, column = desk.current
        if not desk.is_typed(city, column):
            desk.tell(desk.sentences.not_typed(city, column), refused=True)
            return
        self._cell = (city, column)
        index = self._model.index_of(city, column)
        self._view.scrollTo(index)
        shown = desk.sentences.amount(desk.ledger, city, desk.mean(city, column))
        self._editor.begin(self._view.visualRect(index), shown, typed=typed)

    def close_line(self) -> None:
        """Close the line without taking its text."""
        if not self._editor.isVisible():
            return
        had_focus = self._editor.hasFocus()
        self._editor.close_line()
        self._desk.tell("")
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self, rows: int, columns: int) -> None:
        if not enter_text(self._desk, *self._cell, self._editor.text()):
            self._editor.set_refused(self._desk.sentence)
            return
        self.close_line()
        now = self._view.currentIndex()
        next_one = now.siblingAtRow(now.row() + rows)
        next_one = next_one.siblingAtColumn(now.column() + columns)
        if (rows or columns) and next_one.isValid():
            self._view.setCurrentIndex(next_one)
