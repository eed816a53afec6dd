"""A table to read, of cells made ready beforehand; bars and shades are drawn in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from desktop.ui.theme import TEXT, Role, Themes

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Bar:
    """A bar from zero.

    Attributes
    ----------
    start, end, mark
        0 to 1 across the cell; `mark` is a line, None where there is none.
    colour
        As the region has it.
    """

    start: float
    end: float
    colour: str
    mark: float | None = None


@dataclass(frozen=True)
class Cell:
    """One cell.

    Attributes
    ----------
    shade
        0 to 1, how strongly the ground is in the accent colour.
    """

    text: str
    is_number: bool = False
    tip: str = ""
    role: Role | None = None
    bar: Bar | None = None
    shade: float = 0.0


@dataclass(frozen=True)
class Head:
    """A column: its name, and in full what it shows."""

    text: str
    tip: str = ""
    is_number: bool = False


@dataclass(frozen=True)
class Grid:
    """A table in the language of now.

    Attributes
    ----------
    name
        What it shows, for screen readers.
    summary
        The same in a sentence or two.
    last_is_total
        Whether the last row sums the others up.
    """

    name: str
    summary: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    last_is_total: bool = False

    def as_text(self) -> str:
        """Tab-separated, with the heads."""
        lines = [[head.text for head in self.heads]]
        lines += [[cell.text for cell in row] for row in self.rows]
        return "\n".join("\t".join(line) for line in lines) + "\n"


EMPTY = Grid("", "", (), ())


def numbers(text: str, tip: str = "") -> Head:
    """The head of a column of numbers."""
    return Head(text, tip, is_number=True)


def number(text: str) -> Cell:
    """A number as it is read."""
    return Cell(text, is_number=True)


class GridModel(QAbstractTableModel):
    """Shows one grid, then another."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self._grid = EMPTY

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self._grid

    def show_grid(self, grid: Grid) -> None:
        """Show it; the same one changes nothing."""
        if grid != self._grid:
            self.beginResetModel()
            self._grid = grid
            self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """The cell at an index that is valid."""
        return self._grid.rows[index.row()][index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """All rows."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """All columns."""
        return 0 if parent.isValid() else len(self._grid.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell; screen readers hear its row and column too."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        texts = {
            Qt.ItemDataRole.DisplayRole: cell.text,
            Qt.ItemDataRole.ToolTipRole: cell.tip or cell.text,
        }
        if role in texts:
            return texts[Qt.ItemDataRole(role)]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, cell)
        return self._look(role, index.row(), cell)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Names of the columns."""
        heads: Sequence[Head] = self._grid.heads
        if orientation != Qt.Orientation.Horizontal or section >= len(heads):
            return None
        head = heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return head.tip or head.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if head.is_number else _LEFT
        return None

    def _look(self, role: int, row: int, cell: Cell) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if cell.is_number else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(cell)
        if role == Qt.ItemDataRole.FontRole and self._is_total(row):
            font = QFont()
            font.setPixelSize(TEXT)
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _spoken(self, index: Index, cell: Cell) -> str:
        name, head = self._grid.rows[index.row()][0], self._grid.heads[index.column()]
        said = [name.text] if index.column() else []
        return ", ".join([*said, head.text, cell.tip or cell.text])

    def _colour(self, cell: Cell) -> QColor | None:
        theme = self._themes.now
        colours = {
            Role.MUTED: theme.muted,
            Role.BETTER: theme.better,
            Role.WORSE: theme.worse,
            Role.CHANGED: theme.accent,
        }
        colour = colours.get(cell.role) if cell.role is not None else None
        return QColor(colour) if colour else None

    def _is_total(self, row: int) -> bool:
        return self._grid.last_is_total and row == len(self._grid.rows) - 1
