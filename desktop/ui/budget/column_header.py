"""The names above the table: a press takes a column, or opens infrastructure."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.document.money import Column
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.table_model import BudgetTableModel

_Flag = QItemSelectionModel.SelectionFlag


class ColumnHeader(QHeaderView):
    """Selects columns and leaves the city in hand where it is.

    Qt's own header takes the first row in hand with each press, and with it another
    city in the whole window.
    """

    opening_wanted = Signal()
    """Infrastructure was pressed: open it into its parts, or close it."""

    def __init__(
        self, desk: BudgetDesk, model: BudgetTableModel, view: QTableView
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._desk, self._budget = desk, model
        self._first = self._reached = -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the column, with Shift all from the one in hand, with Ctrl one more."""
        section = self.logicalIndexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or section < 0:
            super().mousePressEvent(event)
            return
        if self._budget.columns[section] is Column.INFRASTRUCTURE:
            self.opening_wanted.emit()
            return
        keys = Qt.KeyboardModifier
        self._first = self._reached = section
        if event.modifiers() & keys.ShiftModifier:
            column = self._desk.current[1]
            self._first = self._budget.index_of(0, column).column()
        is_more = bool(event.modifiers() & keys.ControlModifier)
        self._take(_Flag.Select if is_more else _Flag.ClearAndSelect)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take all columns from the first to the one under the pointer."""
        if self._first < 0:
            super().mouseMoveEvent(event)
            return
        section = self.logicalIndexAt(event.position().toPoint())
        if section not in {-1, self._reached}:
            self._reached = section
            self._take(_Flag.ClearAndSelect)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._first < 0:
            super().mouseReleaseEvent(event)
        self._first = self._reached = -1

    def _take(self, how: QItemSelectionModel.SelectionFlag) -> None:
        model, row = self._budget, self._desk.current[0]
        left, right = sorted((self._first, self._reached))
        last = model.rowCount() - 1
        block = QItemSelection(model.index(0, left), model.index(last, right))
        in_hand = model.index(row, self._reached)
        self.selectionModel().setCurrentIndex(in_hand, _Flag.NoUpdate)
        self.selectionModel().select(block, how)
