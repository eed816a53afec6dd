"""Dragging the bar of the cell in hand; one drag is one undo step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from desktop.document.money import Column
from desktop.ui.budget.cell_edits import enter_mean
from desktop.ui.budget.delegate import bar_rect
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.looks import BAR_REACHES
from desktop.ui.budget.table_model import BudgetTableModel
from desktop.ui.theme import HIT

_SNAP = 0.02
"""Share of the base within which a dragged amount becomes the base."""


@dataclass
class _Drag:
    """The cell held, where the pointer took it and what it amounted to then."""

    cell: tuple[int, Column]
    x: int
    start: float
    reach: float
    width: int
    gesture: int
    has_moved: bool = False


class BarDrag(QObject):
    """Sees the mouse events of the table first; true where it takes them."""

    def __init__(
        self, desk: BudgetDesk, model: BudgetTableModel, view: QTableView
    ) -> None:
        super().__init__(view)
        self._desk = desk
        self._model = model
        self._view = view
        self._drag: _Drag | None = None

    def press(self, event: QMouseEvent) -> bool:
        """Take the bar where the press is on that of the cell in hand."""
        place = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return False
        if not self._is_on_bar(place):
            return False
        city, column = self._desk.current
        base = self._desk.base(city, column)
        reach = BAR_REACHES * base or self._desk.base(city, Column.INFRASTRUCTURE)
        rect = bar_rect(self._view.visualRect(self._view.currentIndex()))
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag = _Drag(
            cell=(city, column),
            x=place.x(),
            start=self._desk.mean(city, column),
            reach=reach,
            width=rect.width(),
            gesture=self._desk.context.new_gesture(),
        )
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Set the cell to where the pointer is, from where the drag began."""
        place = event.position().toPoint()
        if self._drag is None:
            self._show_hand(place)
            return False
        drag = self._drag
        way = place.x() - drag.x
        if not drag.has_moved and abs(way) < QApplication.startDragDistance():
            return True
        drag.has_moved = True
        self._set(drag, drag.start + way / drag.width * drag.reach)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """End the drag."""
        if self._drag is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._drag = None
        return True

    def _set(self, drag: _Drag, wanted: float) -> None:
        city, column = drag.cell
        ledger = self._desk.ledger
        low, high = ledger.bounds(self._desk.plan, city, column)
        base = self._desk.base(city, column)
        factor = float(ledger.factors[city])
        rounded = round(wanted * factor, ledger.decimals) / factor
        if abs(wanted - base) <= _SNAP * max(base, 0.25 * drag.reach):
            rounded = base
        mean = min(max(rounded, low), high)
        enter_mean(self._desk, city, column, mean, drag.gesture)

    def _is_on_bar(self, place: QPoint) -> bool:
        index = self._view.indexAt(place)
        if not index.isValid() or index != self._view.currentIndex():
            return False
        if not self._desk.is_typed(*self._model.cell_at(index)):
            return False
        return _grip(self._view.visualRect(index)).contains(place)

    def _show_hand(self, place: QPoint) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._is_on_bar(place):
            shape = Qt.CursorShape.SizeHorCursor
        viewport = self._view.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)


def _grip(cell: QRect) -> QRect:
    """The part of a cell that takes hold of its bar."""
    height = min(HIT, cell.height())
    return QRect(cell.left(), cell.bottom() - height + 1, cell.width(), height)
