"""The scorecard as a table model: indicators down, places across."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum
from typing import Any

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

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        self._readers: dict[int, Callable[[int, int, float, float], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._value,
            Qt.ItemDataRole.ToolTipRole: self._sentence,
            Qt.ItemDataRole.AccessibleTextRole: self._sentence,
            CardRole.CHANGE: self._change,
            CardRole.VERDICT: self._verdict,
        }

    @property
    def score(self) -> Score:
        """What is shown."""
        return self._score

    def show_score(self, score: Score) -> None:
        """Show other values of the same rows and columns."""
        self._score = score
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def retranslate(self) -> None:
        """Ask for all texts again."""
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
        read = self._readers.get(role)
        plan = float(self._score.plan[index.row(), index.column()])
        if read is None or math.isnan(plan):
            return None
        base = float(self._score.base[index.row(), index.column()])
        return read(index.row(), index.column(), plan, base)

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

    def _value(self, row: int, column: int, plan: float, base: float) -> str:
        del column, base
        return self._context.formats.value(self._score.indicators[row], plan)

    def _change(self, row: int, column: int, plan: float, base: float) -> str:
        """The change against the base; nothing where it is not to be seen."""
        del column
        formats, indicator = self._context.formats, self._score.indicators[row]
        if not formats.is_visible(indicator, plan, base):
            return ""
        return formats.change(indicator, plan, base)

    def _verdict(self, row: int, column: int, plan: float, base: float) -> int:
        if not self._change(row, column, plan, base):
            return 0
        indicator = self._score.indicators[row]
        return self._context.formats.direction(indicator, plan - base)

    def _sentence(self, row: int, column: int, plan: float, base: float) -> str:
        formats, indicator = self._context.formats, self._score.indicators[row]
        change = self._change(row, column, plan, base)
        word = formats.direction_word(indicator, plan - base) if change else ""
        as_base = QCoreApplication.translate("scorecard", "as base")
        template = QCoreApplication.translate(
            "scorecard", "{indicator}, {place}, {year}: {value}; base {base}; {change}"
        )
        return template.format(
            indicator=indicator_name(indicator),
            place=self.place(column),
            year=self._score.year,
            value=formats.value_with_unit(indicator, plan),
            base=formats.value(indicator, base),
            change=f"{change} {word}".strip() or as_base,
        )
