"""The scorecard as a table model: indicators down, places across."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop.document.display_score import Score
from desktop.document.history import REGION
from desktop.ui.context import PanelContext
from desktop.ui.names import indicator_name, indicator_short, unit_of
from desktop.ui.origins import Origins

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Cell(NamedTuple):
    """What a cell shows: value, change against the base, verdict (+1 better).

    The change is empty where it is not to be seen.
    """

    value: str
    change: str
    verdict: int


class CardRole(IntEnum):
    """Roles beyond Qt's own."""

    CHANGE = Qt.ItemDataRole.UserRole + 1
    """The change against the base as text; empty where it is not to be seen."""
    VERDICT = Qt.ItemDataRole.UserRole + 2
    """+1 better, -1 worse, 0 neither."""


class ScoreModel(QAbstractTableModel):
    """Shows a score; tells only what changed.

    Parameters
    ----------
    context
        Formats and words.
    score
        To begin with.
    """

    def __init__(self, context: PanelContext, score: Score) -> None:
        super().__init__()
        self._context = context
        self._score = score
        self._cells: dict[tuple[int, int], Cell] = {}
        self._origins = Origins(context)

    def cell(self, row: int, column: int) -> Cell:
        """The texts of a cell, made once for each score: painting asks often."""
        key = (row, column)
        if key not in self._cells:
            self._cells[key] = self._made(row, column)
        return self._cells[key]

    @property
    def score(self) -> Score:
        """What is shown."""
        return self._score

    def show_score(self, score: Score) -> None:
        """Show other values of the same rows and columns."""
        self._score = score
        self._cells.clear()
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def retranslate(self) -> None:
        """Ask for all texts again."""
        self._cells.clear()
        rows, columns = self.rowCount() - 1, self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows)
        self.dataChanged.emit(self.index(0, 0), self.index(rows, columns))

    def rowCount(self, parent: Index | None = None) -> int:
        """Indicators."""
        is_inside = parent is not None and parent.isValid()
        return 0 if is_inside else len(self._score.indicators)

    def columnCount(self, parent: Index | None = None) -> int:
        """Cities and the region."""
        is_inside = parent is not None and parent.isValid()
        return 0 if is_inside else len(self._score.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Value, change, verdict and the sentence of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        cell = self.cell(index.row(), index.column())
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._sentence(index.row(), index.column()) if cell.value else None
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: cell.value,
            CardRole.CHANGE: cell.change,
            CardRole.VERDICT: cell.verdict,
        }
        return answers.get(role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Places above; indicators with their units at the left."""
        is_above = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if is_above else _LEFT
        if is_above:
            return self.place(section) if role == Qt.ItemDataRole.DisplayRole else None
        indicator = self._score.indicators[section]
        if role == Qt.ItemDataRole.DisplayRole:
            unit = unit_of(indicator)
            name = indicator_short(indicator)
            return f"{name}\n{unit}" if unit else name
        if role == Qt.ItemDataRole.ToolTipRole:
            return indicator_name(indicator)
        return None

    def place(self, column: int) -> str:
        """A column's name."""
        name = self._score.columns[column]
        words = self._context.words
        return words.whole_region() if name == REGION else words.city(name)

    def table(self) -> list[list[str]]:
        """For the clipboard: plan, base and difference of every cell, unrounded."""
        translate = QCoreApplication.translate
        kinds = (
            translate("scorecard", "plan"),
            translate("scorecard", "base path"),
            translate("scorecard", "difference"),
        )
        places = [self.place(k) for k in range(self.columnCount())]
        head = [f"{self._score.year}"]
        head += [f"{place}: {kind}" for place in places for kind in kinds]
        rows = [head]
        for k, indicator in enumerate(self._score.indicators):
            cells = [indicator_name(indicator)]
            pairs = zip(self._score.plan[k], self._score.base[k], strict=True)
            for plan, base in pairs:
                is_known = not math.isnan(plan)
                values = (float(plan), float(base), float(plan - base))
                cells += [repr(value) if is_known else "" for value in values]
            rows.append(cells)
        return rows

    def _made(self, row: int, column: int) -> Cell:
        formats, indicator = self._context.formats, self._score.indicators[row]
        plan = float(self._score.plan[row, column])
        base = float(self._score.base[row, column])
        if math.isnan(plan):
            return Cell("", "", 0)
        value = formats.value(indicator, plan)
        if not formats.is_visible(indicator, plan, base):
            return Cell(value, "", 0)
        change = formats.change(indicator, plan, base)
        return Cell(value, change, formats.direction(indicator, plan - base))

    def _sentence(self, row: int, column: int) -> str:
        formats, indicator = self._context.formats, self._score.indicators[row]
        plan = float(self._score.plan[row, column])
        base = float(self._score.base[row, column])
        change = self.cell(row, column).change
        word = formats.direction_word(indicator, plan - base) if change else ""
        as_base = QCoreApplication.translate("scorecard", "as base")
        template = QCoreApplication.translate(
            "scorecard", "{indicator}, {place}, {year}: {value}; base {base}; {change}"
        )
        origin = self._origins.of_indicator(indicator, self._score.columns[column])
        told = template.format(
            indicator=indicator_name(indicator),
            place=self.place(column),
            year=self._score.year,
            value=formats.value_with_unit(indicator, plan),
            base=formats.value(indicator, base),
            change=f"{change} {word}".strip() or as_base,
        )
        return f"{told}\n{origin}"
