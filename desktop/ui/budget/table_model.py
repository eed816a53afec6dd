"""The budget table for Qt: cities and the region down, headings across."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.core.region import FloatArray
from desktop.document.money import HEADINGS, PARTS, Column
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.help import help_of
from desktop.ui.budget.looks import Look, look_of
from desktop.ui.budget.sentences import column_name, short_name

Index = QModelIndex | QPersistentModelIndex


class BudgetTableModel(QAbstractTableModel):
    """Shows the desk's ledger; tells of exactly the cells whose look has changed."""

    numbers_moved = Signal(list)
    """Indexes of the cells that an edit changed, once for all of them."""

    def __init__(self, desk: BudgetDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_open = False
        self._is_short = False
        self._columns: tuple[Column, ...] = (*HEADINGS, Column.TOTAL)
        self._now = desk.ledger.grid(desk.plan)
        self._base = desk.ledger.base_grid()
        self._looks = self._all_looks()
        desk.plan_changed.connect(self._on_plan_changed)
        desk.ledger_changed.connect(self._on_ledger_changed)
        desk.locks_changed.connect(self.refresh)

    # ------------------------------------------------------------------- shape

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return self._columns

    @property
    def is_open(self) -> bool:
        """Whether infrastructure is opened into its parts."""
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Open infrastructure into local works, links and port, or close it."""
        if is_open == self._is_open:
            return
        if is_open:
            self.beginInsertColumns(QModelIndex(), 1, len(PARTS))
            self._columns = tuple(Column)
        else:
            self.beginRemoveColumns(QModelIndex(), 1, len(PARTS))
            self._columns = (*HEADINGS, Column.TOTAL)
        self._is_open = is_open
        self._looks = self._all_looks()
        if is_open:
            self.endInsertColumns()
        else:
            self.endRemoveColumns()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def set_short(self, is_short: bool) -> None:
        """Use short heads, where the window is narrow."""
        if is_short != self._is_short:
            self._is_short = is_short
            last = len(self._columns) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def head(self, column: Column, *, is_short: bool) -> str:
        """The head of a column, with the sign that opens infrastructure."""
        name = short_name(column) if is_short else column_name(column)
        if column is not Column.INFRASTRUCTURE:
            return name
        return f"{name} {'▾' if self._is_open else '▸'}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Cities and the region."""
        return 0 if parent.isValid() else self._desk.region_row + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings, parts where opened, total."""
        return 0 if parent.isValid() else len(self._columns)

    def cell_at(self, index: Index) -> tuple[int, Column]:
        """City (or the region's row) and column of a valid index."""
        return index.row(), self._columns[index.column()]

    def index_of(self, city: int, column: Column) -> QModelIndex:
        """Where a cell stands; infrastructure stands for its parts while closed."""
        if column not in self._columns:
            column = Column.INFRASTRUCTURE
        return self.index(city, self._columns.index(column))

    def look(self, row: int, column: int) -> Look:
        """What is painted of a cell."""
        return self._looks[row][column]

    # -------------------------------------------------------------------- data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell, and its sentence for tooltips and screen readers."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._looks[index.row()][index.column()].text
        if role in {
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return self._spoken(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Names of columns and rows."""
        if orientation == Qt.Orientation.Vertical:
            is_name = role in {
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
            }
            return self._desk.sentences.row(section) if is_name else None
        if section >= len(self._columns):
            return None
        return self._head_data(self._columns[section], role)

    def _head_data(self, column: Column, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head(column, is_short=self._is_short)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column_name(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._head_help(column)
        return None

    def _head_help(self, column: Column) -> str:
        if column is not Column.INFRASTRUCTURE:
            return help_of(column)
        opening = self.tr("Click, or press Space in the column, to open or close it.")
        return f"{help_of(column)} {opening}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be selected; none can be edited through Qt's own editors."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # ------------------------------------------------------------------ changes

    def refresh(self) -> None:
        """Read all cells again, after locks, years, unit or language changed."""
        self._now = self._desk.ledger.grid(self._desk.plan)
        self._base = self._desk.ledger.base_grid()
        self._looks = self._all_looks()
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def retranslate(self) -> None:
        """Heads, names and numbers of the language of now."""
        self.refresh()
        columns, rows = self.columnCount() - 1, self.rowCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows)

    def _on_ledger_changed(self) -> None:
        self.refresh()

    def _on_plan_changed(self) -> None:
        now: FloatArray = self._desk.ledger.grid(self._desk.plan)
        moved = np.argwhere(now != self._now).tolist()
        self._now = now
        changed: list[QModelIndex] = []
        for row, number in moved:
            column = Column(number)
            if column not in self._columns:
                continue
            position = self._columns.index(column)
            look = self._look(row, column)
            if look != self._looks[row][position]:
                self._looks[row][position] = look
                changed.append(self.index(row, position))
                self.dataChanged.emit(changed[-1], changed[-1])
        self.numbers_moved.emit(changed)

    def _all_looks(self) -> list[list[Look]]:
        rows = range(self._desk.region_row + 1)
        return [[self._look(row, column) for column in self._columns] for row in rows]

    def _look(self, row: int, column: Column) -> Look:
        return look_of(self._desk, self._now[row], self._base[row], row, column)

    def _spoken(self, index: Index) -> str:
        row, column = self.cell_at(index)
        look = self._looks[row][index.column()]
        if not look.text:
            return self._desk.sentences.not_typed(row, column)
        sentence = self._desk.sentences.spoken(
            self._desk.ledger,
            (row, column),
            float(self._now[row, column]),
            float(self._base[row, column]),
        )
        extra = look.note or (self.tr("locked") if look.is_locked else "")
        told = f"{sentence}; {extra}" if extra else sentence
        origin = self._desk.origin(row, column)
        return f"{told}\n{origin}" if origin else told
