"""A table to read, filter, sort and copy: thousands of rows, none of them a widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

_SHOWN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column.

    Attributes
    ----------
    head
        Its name in English, marked for translation in the context "data".
    text
        What a cell shows.
    key
        What the column is sorted by; the text where None.
    is_number
        Set to the right.
    """

    head: str
    text: Callable[[Row], str]
    key: Callable[[Row], float | str] | None = None
    is_number: bool = False


class ReadingTable(QAbstractTableModel, Generic[Row]):
    """Rows of facts; filtering and sorting move positions, never rows.

    Parameters
    ----------
    rows
        In the order of the file.
    columns
        From left to right.
    """

    def __init__(self, rows: Sequence[Row], columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._columns = tuple(columns)
        self._shown = list(range(len(self._rows)))
        self._order: tuple[int, Qt.SortOrder] | None = None
        self._passes: Callable[[Row], bool] | None = None
        self._words: list[str] = []
        self._searched = ""

    @property
    def n_all(self) -> int:
        """How many rows there are without a filter."""
        return len(self._rows)

    def row(self, position: int) -> Row:
        """The row at a position of the table on view."""
        return self._rows[self._shown[position]]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows under the same filter and in the same order."""
        before, self._rows = self._rows, tuple(rows)
        if len(before) == len(self._rows) == len(self._words):
            # Few of thousands change; the words of the others stay as they are.
            for n, (was, row) in enumerate(zip(before, self._rows, strict=True)):
                if was is not row:
                    self._words[n] = self._haystack(row)
        else:
            self._words = []
        self.show_only(self._searched, self._passes)

    def position_of(self, is_it: Callable[[Row], bool]) -> int:
        """Where the first such row stands on view; -1 where it does not."""
        found = (n for n, k in enumerate(self._shown) if is_it(self._rows[k]))
        return next(found, -1)

    def show_only(self, text: str, passes: Callable[[Row], bool] | None = None) -> None:
        """Keep rows in which every word of `text` occurs and that pass.

        Parameters
        ----------
        text
            Words in any order, upper and lower case alike.
        passes
            Further condition; none where None.
        """
        self._searched, self._passes = text, passes
        self.beginResetModel()
        words = text.casefold().split()
        haystacks = self._haystacks() if words else ()
        self._shown = [
            n
            for n, row in enumerate(self._rows)
            if (passes is None or passes(row))
            and all(word in haystacks[n] for word in words)
        ]
        self._sort()
        self.endResetModel()

    def retranslate(self) -> None:
        """Read all words anew; a filter finds words of the language of now."""
        self._words = []
        self.show_only(self._searched, self._passes)

    def as_text(self, positions: Sequence[int] | None = None) -> str:
        """Rows as a tab-separated table with its heads, all on view where None."""
        chosen = range(len(self._shown)) if positions is None else positions
        lines = [[self._head(column) for column in self._columns]]
        lines += [
            [column.text(self.row(n)) for column in self._columns] for n in chosen
        ]
        return "\n".join("\t".join(map(_in_one_cell, line)) for line in lines) + "\n"

    # ------------------------------------------------------------------ Qt's model

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Rows that pass the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """All columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell, in full as a tool tip."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role in _SHOWN:
            return column.text(self.row(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else None
            return (side or Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        """Order the rows by a column; below 0 as in the file."""
        self.beginResetModel()
        self._order = (column, order) if column >= 0 else None
        self._sort()
        self.endResetModel()

    # --------------------------------------------------------------------- inside

    def _sort(self) -> None:
        self._shown.sort()
        if self._order is None:
            return
        column, order = self._columns[self._order[0]], self._order[1]
        key = column.key or column.text
        self._shown.sort(
            key=lambda n: key(self._rows[n]),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )

    @staticmethod
    def _head(column: Column[Row]) -> str:
        return QCoreApplication.translate("data", column.head)

    def _haystacks(self) -> list[str]:
        if not self._words:
            self._words = [self._haystack(row) for row in self._rows]
        return self._words

    def _haystack(self, row: Row) -> str:
        return "\n".join(column.text(row) for column in self._columns).casefold()


def _in_one_cell(text: str) -> str:
    return " ".join(text.split())
