"""A table of the catalogue: to look things up, to pick a row, to copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.theme import Themes

Index = QModelIndex | QPersistentModelIndex
Kind = TypeVar("Kind")

_ROW = 26
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[Kind]):
    """One column: its head and its cells, asked for in the language of now."""

    head: Callable[[], str]
    text: Callable[[Kind], str]
    is_number: bool = False


class CatalogueRows(QAbstractTableModel, Generic[Kind]):
    """Rows of one kind.

    Parameters
    ----------
    accented
        Whether a row is drawn in the accent colour: what the plan does.
    """

    def __init__(
        self,
        columns: Sequence[Column[Kind]],
        themes: Themes,
        accented: Callable[[Kind], bool] | None = None,
    ) -> None:
        super().__init__()
        self._columns, self._themes = tuple(columns), themes
        self._accented = accented
        self._rows: tuple[Kind, ...] = ()

    @property
    def rows(self) -> tuple[Kind, ...]:
        """All rows in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[Kind]) -> None:
        """Show other rows; the same ones change nothing."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def retranslate(self) -> None:
        """Read all words anew."""
        self.headerDataChanged.emit(
            Qt.Orientation.Horizontal, 0, len(self._columns) - 1
        )
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """All rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """All columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell, in full as a tool tip."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole and self._accented is not None:
            return QColor(self._themes.now.accent) if self._accented(row) else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].head()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].is_number else _LEFT
        return None


class CatalogueView(QTableView, Generic[Kind]):
    """Shows rows that can be searched, picked and copied."""

    picked = Signal()
    """Another row is in hand."""

    def __init__(
        self,
        rows: CatalogueRows[Kind],
        widths: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(rows)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._found)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setStretchLastSection(True)

    def search(self, text: str) -> None:
        """Keep rows in which the text occurs."""
        self._found.setFilterFixedString(text)

    def row(self) -> Kind | None:
        """The row in hand."""
        index = self._found.mapToSource(self.currentIndex())
        return self._rows.rows[index.row()] if index.isValid() else None

    def pick(self, position: int) -> None:
        """Take the row at a position of the unfiltered table in hand."""
        self.setCurrentIndex(self._found.mapFromSource(self._rows.index(position, 0)))

    def as_text(self) -> str:
        """The rows on view as a tab-separated table with their heads."""
        across, down = self._found.columnCount(), self._found.rowCount()
        side = Qt.Orientation.Horizontal
        lines = [[str(self._found.headerData(n, side)) for n in range(across)]]
        lines += [
            [str(self._found.index(row, n).data()) for n in range(across)]
            for row in range(down)
        ]
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own
        """Say that another row is in hand."""
        super().currentChanged(current, previous)
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes all rows on view."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        else:
            super().keyPressEvent(event)
