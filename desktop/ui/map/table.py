"""The map as a table: the same values to read, to hear and to copy."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.document.map_view import MapData
from desktop.ui.map.texts import MapTexts, Row
from desktop.ui.theme import Themes

Index = QModelIndex | QPersistentModelIndex

_ROW = 24
_PADDING = 14
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MapRows(QAbstractTableModel):
    """Cities with their values, then the lines under their heading."""

    def __init__(self, texts: MapTexts, themes: Themes) -> None:
        super().__init__()
        self._texts, self._themes = texts, themes
        self._data: MapData | None = None
        self._rows: list[Row] = []
        self._heads: tuple[str, ...] = ("", "", "", "")

    def show_map(self, data: MapData) -> None:
        """Tell another map; the same rows keep their place."""
        rows, heads = self._texts.rows(data), self._texts.heads(data)
        self._data = data
        if [row.name for row in rows] != [row.name for row in self._rows]:
            self.beginResetModel()
            self._rows, self._heads = rows, heads
            self.endResetModel()
            return
        if heads != self._heads:
            self._heads = heads
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)
        if rows != self._rows:
            self._rows = rows
            last = self.index(len(rows) - 1, 3)
            self.dataChanged.emit(self.index(0, 0), last)

    def city(self, row: int) -> str:
        """Id of the city of a row; empty for a line or a heading."""
        return self._rows[row].city if 0 <= row < len(self._rows) else ""

    def position(self, city: str) -> int:
        """The row of a city; -1 where there is none."""
        cities = [row.city for row in self._rows]
        return cities.index(city) if city in cities else -1

    def texts(self, column: int) -> list[str]:
        """The cells of a column; headings run across and are left out."""
        rows = [row for row in self._rows if not row.is_head]
        return [(r.name, r.value, r.base, r.change)[column] for r in rows]

    def as_text(self) -> str:
        """All rows for a spreadsheet."""
        return "" if self._data is None else self._texts.as_text(self._data)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Cities, and lines with their heading."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Name, plan, base path, change."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell and its look."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return (row.name, row.value, row.base, row.change)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        if role == Qt.ItemDataRole.FontRole and row.is_head:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are no place to stand."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].is_head:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _colour(self, row: Row, column: int) -> QColor | None:
        theme = self._themes.now
        if column == 3 and row.verdict:
            return QColor(theme.better if row.verdict > 0 else theme.worse)
        return QColor(theme.muted) if column == 2 else None


class MapTable(QTableView):
    """Shows the rows; the row in hand is the selected city."""

    city_chosen = Signal(str)

    def __init__(self, rows: MapRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._following = False
        self.setObjectName("map_table")
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        rows.modelReset.connect(self._on_reset)

    def show_map(self, data: MapData) -> None:
        """Tell a map and stand at its city."""
        self._following = True
        self._rows.show_map(data)
        self._stand(data.selected)
        self._following = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own
        """Choose the city of the row."""
        super().currentChanged(current, previous)
        city = self._rows.city(current.row())
        if city and not self._following:
            self.city_chosen.emit(city)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the whole table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put all rows on the clipboard."""
        QGuiApplication.clipboard().setText(self._rows.as_text())

    def fit(self) -> None:
        """Give the columns the room their texts need; edits leave them alone."""
        measure = self.fontMetrics().horizontalAdvance
        for column in range(self._rows.columnCount() - 1):
            texts = [*self._rows.texts(column), self._head(column)]
            self.setColumnWidth(column, max(map(measure, texts), default=0) + _PADDING)

    def _head(self, column: int) -> str:
        return str(self._rows.headerData(column, Qt.Orientation.Horizontal))

    def _stand(self, city: str) -> None:
        row = self._rows.position(city)
        standing = self.currentIndex()
        if row >= 0 and self._rows.city(standing.row()) != city:
            index = self._rows.index(row, max(standing.column(), 0))
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _on_reset(self) -> None:
        self.clearSpans()
        self.fit()
        for row in range(self._rows.rowCount()):
            flags = self._rows.flags(self._rows.index(row, 0))
            if not flags & Qt.ItemFlag.ItemIsSelectable:
                self.setSpan(row, 0, 1, 4)
