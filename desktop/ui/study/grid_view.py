"""The view of a grid: bars and shades painted, copied with the keys of copying."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui.study.grid import Bar, Grid, GridModel
from desktop.ui.theme import GRID, Themes

ROW = 28
BAR_WIDTH = 180
_BAR_HEIGHT = 10.0
_STRONGEST = 0.45
"""Opacity of the accent colour at shade 1: the number on it stays readable."""


class GridView(QTableView):
    """Shows a grid; arrows walk through it, copying takes it whole.

    Parameters
    ----------
    stretched
        The column that takes the room left.
    """

    def __init__(
        self, themes: Themes, name: str, stretched: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._themes, self._stretched = themes, stretched
        self._model = GridModel(themes)
        self.setModel(self._model)
        self.setItemDelegate(GridDelegate(self._model, themes, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(56)

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self._model.grid

    def show_grid(self, grid: Grid) -> None:
        """Show it, with columns as wide as what stands in them."""
        self._model.show_grid(grid)
        self.setAccessibleName(grid.name)
        self.setAccessibleDescription(grid.summary)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + GRID)
        if 0 <= self._stretched < self._model.columnCount():
            mode = QHeaderView.ResizeMode.Stretch
            across.setSectionResizeMode(self._stretched, mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the whole table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.grid.as_text())
        else:
            super().keyPressEvent(event)


class GridDelegate(QStyledItemDelegate):
    """Paints bars and shades under the text of a cell."""

    def __init__(
        self, model: GridModel, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._themes = model, themes

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """With room for the bar beside the number."""
        size = super().sizeHint(option, index)
        if self._model.cell(index).bar is not None:
            size.setWidth(size.width() + BAR_WIDTH)
        return size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Shade first, text on it, bar to its left."""
        cell = self._model.cell(index)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        if cell.shade > 0.0:
            ground = QColor(self._themes.now.accent)
            ground.setAlphaF(_STRONGEST * min(cell.shade, 1.0))
            painter.fillRect(rect, ground)
        super().paint(painter, option, index)
        if cell.bar is not None:
            text = option.fontMetrics.horizontalAdvance(cell.text)  # type: ignore[attr-defined]
            rect.setRight(rect.right() - max(text, 64) - 2 * GRID)
            rect.setLeft(rect.left() + GRID)
            if rect.width() > 4 * GRID:
                self._paint_bar(painter, rect, cell.bar)

    def _paint_bar(self, painter: QPainter, rect: QRectF, bar: Bar) -> None:
        theme = self._themes.now
        middle = rect.center().y()
        left, right = (rect.left() + rect.width() * at for at in (bar.start, bar.end))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.city_curve(bar.colour)))
        box = QRectF(left, middle - _BAR_HEIGHT / 2, right - left, _BAR_HEIGHT)
        painter.drawRoundedRect(box.normalized(), 2.0, 2.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(QColor(theme.border), 1.0))
        zero = round(left)
        painter.drawLine(zero, round(rect.top()), zero, round(rect.bottom()))
        if bar.mark is not None:
            painter.setPen(QPen(QColor(theme.base_mark), 2.0))
            x = round(rect.left() + rect.width() * bar.mark)
            half = round(_BAR_HEIGHT / 2) + 2
            painter.drawLine(x, round(middle) - half, x, round(middle) + half)
        painter.restore()
