"""The budget table on the screen: typing, stepping, dragging, copying, pasting."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QWidget,
)

from desktop.document.money import Column
from desktop.ui.budget.actions import BudgetActions
from desktop.ui.budget.bar_drag import BarDrag
from desktop.ui.budget.cell_editor import CellEditor
from desktop.ui.budget.cell_edits import step
from desktop.ui.budget.cell_typing import CellTyping
from desktop.ui.budget.clipboard import copy_cells, paste_cells
from desktop.ui.budget.column_header import ColumnHeader
from desktop.ui.budget.columns import closed_width, fit_columns, outgrows
from desktop.ui.budget.delegate import BudgetDelegate
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.row_header import RowHeader
from desktop.ui.budget.table_model import BudgetTableModel
from desktop.ui.theme import GRID, Theme

ROW_HEIGHT, COMPACT_HEIGHT = 34, 29
VISIBLE_ROWS = 14
"""More rows than these scroll inside the table."""
LARGE_STEP = 10
"""Steps of Page up and down, and of the others with Ctrl."""
_STEPS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_PageUp: LARGE_STEP,
    Qt.Key.Key_PageDown: -LARGE_STEP,
}
_TYPED = frozenset("0123456789.．０１２３４５６７８９")


class BudgetTableView(QTableView):
    """Cities down, headings across; what is done to cells goes to the desk."""

    def __init__(self, desk: BudgetDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._budget = BudgetTableModel(desk, self)
        self.setModel(self._budget)
        self._painter = BudgetDelegate(
            self._budget, desk.context.themes.now, self.font(), self
        )
        self.setItemDelegate(self._painter)
        self.setVerticalHeader(RowHeader(desk, self))
        self._head = ColumnHeader(desk, self._budget, self)
        self.setHorizontalHeader(self._head)
        self._typing = CellTyping(desk, self._budget, self)
        self._drag = BarDrag(desk, self._budget, self)
        self.commands = BudgetActions(desk, self.selected_cells, self)
        self._is_tight = False
        _set_behaviour(self)
        self._connect()
        self._on_desk_current_changed()
        self._fit()

    @property
    def budget(self) -> BudgetTableModel:
        """The model, typed."""
        return self._budget

    @property
    def editor(self) -> CellEditor:
        """The line a cell is typed in."""
        return self._typing.editor

    def selected_cells(self) -> list[tuple[int, Column]]:
        """The selected cells in reading order; the one in hand where none is."""
        indexes = sorted(self.selectedIndexes(), key=_reading_order)
        cells = [self._budget.cell_at(index) for index in indexes]
        return cells or [self._desk.current]

    def closed_width(self) -> int:
        """Pixels that show all columns while infrastructure is closed."""
        return closed_width(self, self._budget, self._painter)

    def set_compact(self, is_compact: bool) -> None:
        """Use lower rows, where the window is low."""
        height = COMPACT_HEIGHT if is_compact else ROW_HEIGHT
        if self.verticalHeader().defaultSectionSize() != height:
            self._typing.close_line()
            self.verticalHeader().setDefaultSectionSize(height)
            self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._painter.set_look(theme, self.font())
        self.viewport().update()

    def retranslate(self) -> None:
        """Words and number formats of the language of now."""
        self.setAccessibleName(self.tr("Budgets"))
        self._typing.retranslate()
        self.commands.retranslate()
        self._budget.retranslate()
        self._fit()

    def sizeHint(self) -> QSize:
        """Tall enough for its rows, up to `VISIBLE_ROWS`."""
        height = self.verticalHeader().defaultSectionSize()
        rows = height * min(self._budget.rowCount(), VISIBLE_ROWS)
        head, bar = self.horizontalHeader(), self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return QSize(40 * GRID, head.sizeHint().height() + rows + extra + 1)

    # ----------------------------------------------------------------- set-up

    def _connect(self) -> None:
        desk = self._desk
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._head.opening_wanted.connect(self.toggle_infrastructure)
        self.commands.copy_wanted.connect(self._on_copy_wanted)
        self.commands.paste_wanted.connect(self._on_paste_wanted)
        self.commands.opening_wanted.connect(self.toggle_infrastructure)
        desk.current_changed.connect(self._on_desk_current_changed)
        desk.ledger_changed.connect(self._fit)
        self._budget.numbers_moved.connect(self._on_numbers_moved)
        self.horizontalScrollBar().rangeChanged.connect(self.updateGeometry)

    # ---------------------------------------------------------------- commands

    def toggle_infrastructure(self) -> None:
        """Open infrastructure into its parts, or close it; keep the cell in sight."""
        self._typing.close_line()
        is_open = not self._budget.is_open
        self._budget.set_open(is_open)
        self._fit()
        self.updateGeometry()
        city, column = self._desk.current
        if column not in self._budget.columns:
            self._desk.select(city, Column.INFRASTRUCTURE)
        self._on_desk_current_changed()
        self.scrollTo(self.currentIndex())

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits type, + and - step, Space opens infrastructure; arrows move."""
        key, text = Qt.Key(event.key()), event.text()
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _STEPS:
            large = LARGE_STEP if has_ctrl and abs(_STEPS[key]) == 1 else 1
            step(self._desk, *self._desk.current, _STEPS[key] * large)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._typing.begin()
        elif text and text in _TYPED and not has_ctrl:
            self._typing.begin(text)
        elif key == Qt.Key.Key_Space:
            if self._desk.current[1] is Column.INFRASTRUCTURE:
                self.toggle_infrastructure()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type into the cell."""
        if self.indexAt(event.position().toPoint()).isValid():
            self._typing.begin()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the bar of the cell in hand, or select."""
        if not self._drag.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the bar, or select on."""
        if not self._drag.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the bar go."""
        if not self._drag.release(event):
            super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step the cell in hand where the table has the focus, else scroll."""
        index = self.indexAt(event.position().toPoint())
        over_current = index.isValid() and index == self.currentIndex()
        notches = event.angleDelta().y() / 120.0
        if not (self.hasFocus() and over_current) or notches == 0.0:
            super().wheelEvent(event)
            return
        has_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        step(self._desk, *self._desk.current, notches * (LARGE_STEP if has_ctrl else 1))
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All commands on the selected cells."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.commands.fill(menu)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take a new font over into what is painted."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.set_look(self._desk.context.themes.now, self.font())

    # ------------------------------------------------------------------- slots

    def _on_copy_wanted(self) -> None:
        copy_cells(self._desk, self._budget.columns, self.selected_cells())

    def _on_paste_wanted(self) -> None:
        paste_cells(self._desk, self._budget.columns, self.selected_cells())

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid():
            self._desk.select(*self._budget.cell_at(current))

    def _on_desk_current_changed(self) -> None:
        city, column = self._desk.current
        index = self._budget.index_of(city, column)
        if index != self.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def _on_numbers_moved(self, cells: list[QModelIndex]) -> None:
        def outgrown() -> bool:
            return any(outgrows(self, self._budget, self._painter, k) for k in cells)

        if cells and (self._is_tight or outgrown()):
            self._fit()

    def _fit(self) -> None:
        self._is_tight = fit_columns(self, self._budget, self._painter)


def _reading_order(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()


def _set_behaviour(view: QTableView) -> None:
    view.setObjectName("budgetTable")
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    view.setShowGrid(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setMouseTracking(True)
    view.setCornerButtonEnabled(False)
    head = view.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head.setHighlightSections(False)
    head.setSectionsClickable(True)
    head.setMinimumSectionSize(3 * GRID)
    side = view.verticalHeader()
    side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    side.setDefaultSectionSize(ROW_HEIGHT)
    side.setHighlightSections(False)
