"""The table of the scorecard: each column as wide as what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.ui.scorecard.delegate import ROW_HEIGHT, ScoreDelegate
from desktop.ui.scorecard.header import NameHeader
from desktop.ui.scorecard.model import ScoreModel
from desktop.ui.theme import Themes

_HEAD_PADDING = 12
"""Room the style sheet leaves left and right of a column's name."""


class ScoreTable(QTableView):
    """Narrow columns: a dock is small, and there are as many as cities.

    Parameters
    ----------
    model
        What is shown.
    themes
        Colours of now.
    """

    def __init__(self, model: ScoreModel, themes: Themes) -> None:
        super().__init__()
        self._score = model
        self._names = NameHeader(themes, self)
        self._drawing = ScoreDelegate(model, themes, self)
        self.setObjectName("scorecard")
        self.setVerticalHeader(self._names)
        self.setModel(model)
        self.setItemDelegate(self._drawing)
        self.setSortingEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pixel = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setHorizontalScrollMode(pixel)
        self.setVerticalScrollMode(pixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self._names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._names.setDefaultSectionSize(ROW_HEIGHT)

    def fit(self) -> None:
        """Give names and columns the width they need now."""
        self._names.setFixedWidth(self._names.needed_width())
        for column in range(self._score.columnCount()):
            self.setColumnWidth(column, self._needed(column))

    def grow(self) -> None:
        """Widen the columns that have become too narrow; none becomes narrower."""
        for column in range(self._score.columnCount()):
            needed = self._needed(column)
            if needed > self.columnWidth(column):
                self.setColumnWidth(column, needed)

    def _needed(self, column: int) -> int:
        letters = self.horizontalHeader().fontMetrics()
        head = letters.horizontalAdvance(self._score.place(column)) + _HEAD_PADDING
        cells = (self._score.cell(k, column) for k in range(self._score.rowCount()))
        return max(head, *(self._drawing.width_of(cell) for cell in cells))
