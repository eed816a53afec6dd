"""One table of the data view with its filter, its count and the row in full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.data.reading_table import ReadingTable
from desktop.ui.theme import GRID, Role, set_role

_ROW = 26
_DETAIL_LINES = 5


class Filter(QComboBox):
    """Keeps rows of one value, or all.

    Parameters
    ----------
    values
        What may be chosen, with the name of each in the language of now.
    value_of
        The value of a row.
    everything
        What the first entry is called, in the language of now.
    """

    def __init__(
        self,
        values: Sequence[object],
        name_of: Callable[[Any], str],
        value_of: Callable[[Any], object],
        everything: Callable[[], str],
    ) -> None:
        super().__init__()
        self._values = list(values)
        self._name_of, self._value_of = name_of, value_of
        self._everything = everything
        for value in (None, *self._values):
            self.addItem("", value)
        self.retranslate()

    def passes(self, row: Any) -> bool:
        """Whether the row has the value chosen."""
        position = self.currentIndex() - 1
        return position < 0 or self._value_of(row) == self._values[position]

    def retranslate(self) -> None:
        """Write the names in the language of now."""
        self.setItemText(0, self._everything())
        for position, value in enumerate(self._values, start=1):
            self.setItemText(position, self._name_of(value))
        self.setAccessibleName(self._everything())


class TablePage(QWidget):
    """A table that can be searched, narrowed, sorted and copied, never changed.

    Parameters
    ----------
    key_of
        What tells rows apart, so that the row in hand stays in hand.
    foot
        Stands under the row in full and hears of the row in hand.
    """

    row_chosen = Signal(object)
    """The row in hand; None where there is none."""

    def __init__(
        self,
        table: ReadingTable[Any],
        widths: Sequence[int],
        filters: Sequence[Filter] = (),
        parent: QWidget | None = None,
        *,
        key_of: Callable[[Any], object] = id,
        foot: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._key_of, self._foot = table, key_of, foot
        self._filters = tuple(filters)
        self._search = QLineEdit()
        self._search.setObjectName("data_search")
        self._search.setClearButtonEnabled(True)
        self._count = QLabel()
        self._count.setObjectName("data_count")
        set_role(self._count, Role.MUTED)
        self._copy = QPushButton()
        self._copy.setObjectName("data_copy")
        # Return in a field belongs to the field, not to a button of the window.
        self._copy.setAutoDefault(False)
        self._view = self._made_view(widths)
        self._detail = QLabel()
        self._detail.setObjectName("data_detail")
        self._build()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        for filter_box in self._filters:
            filter_box.retranslate()
        self._search.setPlaceholderText(self.tr("Search in all columns"))
        self._search.setAccessibleName(self.tr("Search in all columns"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(
            self.tr("Copies the selected rows, or all on view, for a spreadsheet")
        )
        self._table.retranslate()
        self._show_count()
        self._show_detail()

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show other rows; the one in hand stays in hand where it is among them."""
        row = self._in_hand()
        self._table.show_rows(rows)
        if row is not None:
            key = self._key_of(row)
            position = self._table.position_of(lambda other: self._key_of(other) == key)
            # Not `selectRow`, which passes over tables that were not laid out yet.
            self._view.setCurrentIndex(self._table.index(position, 0))
        self._show_detail()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _made_view(self, widths: Sequence[int]) -> QTableView:
        view = QTableView()
        view.setObjectName("data_table")
        view.setModel(self._table)
        view.setSortingEnabled(True)
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.horizontalHeader().setSortIndicatorClearable(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate(widths):
            view.setColumnWidth(column, width)
        view.horizontalHeader().setStretchLastSection(True)
        return view

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._search, 1)
        for filter_box in self._filters:
            head.addWidget(filter_box)
        head.addWidget(self._count)
        head.addWidget(self._copy)
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        height = self._detail.fontMetrics().lineSpacing() * _DETAIL_LINES
        self._detail.setMinimumHeight(height)
        set_role(self._detail, Role.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        column.addWidget(self._detail)
        if self._foot is not None:
            column.addWidget(self._foot)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_filter_changed)
        for filter_box in self._filters:
            filter_box.currentIndexChanged.connect(self._on_filter_changed)
        self._copy.clicked.connect(self._on_copy)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._table.modelReset.connect(self._show_count)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._on_copy)

    def _passes(self, row: object) -> bool:
        return all(filter_box.passes(row) for filter_box in self._filters)

    def _on_filter_changed(self) -> None:
        self._table.show_only(self._search.text(), self._passes)
        self._show_detail()

    def _on_current_changed(self, current: QModelIndex) -> None:
        del current
        self._show_detail()

    def _in_hand(self) -> object:
        position = self._view.currentIndex().row()
        return None if position < 0 else self._table.row(position)

    def _on_copy(self) -> None:
        rows = sorted({index.row() for index in self._view.selectedIndexes()})
        QGuiApplication.clipboard().setText(self._table.as_text(rows or None))

    def _show_count(self) -> None:
        template = self.tr("{shown} of {all}")
        self._count.setText(
            template.format(shown=self._table.rowCount(), all=self._table.n_all)
        )

    def _show_detail(self) -> None:
        """The row in hand with every cell in full."""
        self.row_chosen.emit(self._in_hand())
        row = self._view.currentIndex().row()
        if row < 0:
            self._detail.setText(self.tr("Select a row to read it in full."))
            return
        told = []
        for column in range(self._table.columnCount()):
            cell = str(self._table.data(self._table.index(row, column)))
            if cell:
                head = self._table.headerData(column, Qt.Orientation.Horizontal)
                told.append(f"{head}: {cell}")
        self._detail.setText("    ".join(told))
