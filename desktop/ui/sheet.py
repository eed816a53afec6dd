"""A table to be read and copied, whose cells are made only when they are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.theme import GRID, Themes

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 26
WIDEST = 38 * GRID
_ROLES = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.ForegroundRole,
}
_MEASURED = 60
"""Rows looked at to find how wide a column is."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class SheetCell:
    """What a cell shows.

    Attributes
    ----------
    raw
        The number behind the text, copied in full; None where the text is all.
    verdict
        +1 better, -1 worse, 0 neither: the colour.
    note
        A sentence more, as a tool tip.
    """

    text: str
    raw: float | None = None
    verdict: int = 0
    note: str = ""
    icon: QIcon | None = None


@dataclass(frozen=True, eq=False)
class SheetContent:
    """A whole table.

    Attributes
    ----------
    heads
        Of the columns.
    numeric
        Columns of numbers, which stand to the right.
    n_rows
        How many rows.
    cell
        Of a row and a column; asked for again each time it is painted.
    """

    heads: Sequence[str]
    numeric: frozenset[int]
    n_rows: int
    cell: Callable[[int, int], SheetCell]


def _no_cell(row: int, column: int) -> SheetCell:
    raise IndexError(row, column)


EMPTY = SheetContent((), frozenset(), 0, _no_cell)


class SheetModel(QAbstractTableModel):
    """Shows a content; another one of the same shape keeps scroll and selection."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self._content = EMPTY

    @property
    def content(self) -> SheetContent:
        """What is shown."""
        return self._content

    def show_content(self, content: SheetContent) -> None:
        """Show another table."""
        before = self._content
        shape = before.n_rows, len(before.heads)
        if shape != (content.n_rows, len(content.heads)):
            self.beginResetModel()
            self._content = content
            self.endResetModel()
            return
        self._content = content
        if tuple(before.heads) != tuple(content.heads):
            last = max(len(content.heads) - 1, 0)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if content.n_rows and content.heads:
            last_cell = self.index(content.n_rows - 1, len(content.heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last_cell)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """All rows."""
        return 0 if parent.isValid() else self._content.n_rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """All columns."""
        return 0 if parent.isValid() else len(self._content.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, side, colour, sentence and icon of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in self._content.numeric else _LEFT
        if role not in _ROLES:
            return None
        cell = self._content.cell(index.row(), index.column())
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: cell.text,
            Qt.ItemDataRole.ToolTipRole: cell.note or cell.text,
            Qt.ItemDataRole.DecorationRole: cell.icon,
            Qt.ItemDataRole.ForegroundRole: self._colour(cell.verdict),
        }
        return answers[role]

    def _colour(self, verdict: int) -> QColor | None:
        theme = self._themes.now
        if not verdict:
            return None
        return QColor(theme.better if verdict > 0 else theme.worse)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            heads = self._content.heads
            return heads[section] if section < len(heads) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in self._content.numeric else _LEFT
        return None

    def as_text(self) -> str:
        """The table, tab-separated with its heads; numbers in full."""
        content = self._content
        lines = ["\t".join(content.heads)]
        for row in range(content.n_rows):
            cells = (content.cell(row, k) for k in range(len(content.heads)))
            lines.append("\t".join(map(_copied, cells)))
        return "\n".join(lines) + "\n"


class SheetView(QTableView):
    """Shows a sheet; copying takes all of it."""

    picked = Signal(int)
    """Another row is in hand; -1 for none."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = SheetModel(themes)
        self.setModel(self.sheet)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        down = self.verticalHeader()
        down.hide()
        down.setDefaultSectionSize(ROW_HEIGHT)
        down.setMinimumSectionSize(ROW_HEIGHT)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setResizeContentsPrecision(_MEASURED)

    def show_content(self, content: SheetContent) -> None:
        """Show another table, its columns as wide as other heads or more rows need."""
        others = tuple(self.sheet.content.heads) != tuple(content.heads)
        has_more = content.n_rows > self.sheet.content.n_rows
        self.sheet.show_content(content)
        if others or has_more:
            self.fit_columns()

    def fit_columns(self) -> None:
        """Make every column as wide as its texts need."""
        self.resizeColumnsToContents()
        for column in range(len(self.sheet.content.heads)):
            wide = self.columnWidth(column) + 2 * GRID
            self.setColumnWidth(column, min(wide, WIDEST))

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(self.sheet.as_text())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own
        """Say that another row is in hand."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.picked.emit(current.row() if current.isValid() else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the whole table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def _copied(cell: SheetCell) -> str:
    if cell.raw is None:
        return " ".join(cell.text.split())
    return "" if cell.raw != cell.raw else repr(cell.raw)
