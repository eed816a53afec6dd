"""A small table in a window of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.copying import CopyTable
from desktop.ui.theme import GRID, Role, set_role

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """A table of texts that does not change.

    Parameters
    ----------
    heads
        A text for each column.
    rows
        Texts by row and column; columns of numbers are in `numeric`.
    """

    def __init__(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        numeric: frozenset[int],
    ) -> None:
        super().__init__()
        self._heads, self._rows, self._numeric = heads, rows, numeric

    def as_rows(self) -> list[list[str]]:
        """Head and rows, as they are shown."""
        return [list(self._heads), *(list(row) for row in self._rows)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Columns of the table."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; numbers stand to the right."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and (
            index.column() in self._numeric
        ):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The head of a column."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                right = section in self._numeric
                side = (
                    Qt.AlignmentFlag.AlignRight
                    if right
                    else (Qt.AlignmentFlag.AlignLeft)
                )
                return side | Qt.AlignmentFlag.AlignVCenter
        return None


class TableDialog(QDialog):
    """Shows rows with a sentence above them.

    Parameters
    ----------
    introduction
        What the table says and how far it goes.
    """

    def __init__(
        self,
        title: str,
        introduction: str,
        rows: Rows,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("table")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        rows.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        text = QLabel(introduction)
        text.setWordWrap(True)
        set_role(text, Role.MUTED)
        column.addWidget(text)
        view = self._view(title, rows)
        column.addWidget(view, 1)
        copy = CopyTable(view, rows.as_rows)
        button = QToolButton()
        button.setObjectName("table_copy")
        button.setDefaultAction(copy)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button)
        column.addLayout(foot)
        self.resize(128 * GRID, 56 * GRID)

    @staticmethod
    def _view(title: str, rows: Rows) -> QTableView:
        view = QTableView()
        view.setObjectName("rows")
        view.setAccessibleName(title)
        view.setModel(rows)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        view.setWordWrap(False)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(50)
        view.resizeColumnsToContents()
        for column in range(rows.columnCount()):
            view.setColumnWidth(column, min(view.columnWidth(column), 36 * GRID))
        header.setStretchLastSection(True)
        return view
