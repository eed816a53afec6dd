"""Draws a cell of the scorecard: the value, and below it the change with its mark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.scorecard.model import Cell, ScoreModel
from desktop.ui.theme import SMALL, TEXT, Themes

_BETTER, _WORSE = "▲", "▼"
"""Marks of the verdict, not of the sign: ▲ is better, be it more or less."""
ROW_HEIGHT = 38
LEFT, RIGHT = 4, 8
"""Room beside the texts."""
_KEPT = 2000
"""Measured cells to keep."""
_SIDE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ScoreDelegate(QStyledItemDelegate):
    """Two lines, right-aligned.

    Parameters
    ----------
    model
        Whose cells are drawn.
    themes
        Colours of now.
    """

    def __init__(
        self, model: ScoreModel, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._themes = themes
        self._large, self._small = QFont(), QFont()
        self._large.setPixelSize(TEXT)
        self._small.setPixelSize(SMALL - 1)
        self._widths: dict[Cell, int] = {}

    def width_of(self, cell: Cell) -> int:
        """Pixels that a cell takes; kept, for measuring letters is slow."""
        if cell not in self._widths:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            value = QFontMetrics(self._large).horizontalAdvance(cell.value)
            change = QFontMetrics(self._small).horizontalAdvance(_marked(cell))
            self._widths[cell] = max(value, change) + LEFT + RIGHT
        return self._widths[cell]

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines high."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, value and change."""
        theme = self._themes.now
        cell = self._model.cell(index.row(), index.column())
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        x, y, width = rect.x() + LEFT, rect.y() + 2, rect.width() - LEFT - RIGHT
        half = (rect.height() - 4) // 2
        painter.setFont(self._large)
        painter.setPen(QColor(theme.text))
        painter.drawText(x, y, width, half, _SIDE, cell.value)
        if cell.change:
            colours = {1: theme.better, -1: theme.worse}
            painter.setFont(self._small)
            painter.setPen(QColor(colours.get(cell.verdict, theme.muted)))
            painter.drawText(x, y + half, width, half, _SIDE, _marked(cell))


def _marked(cell: Cell) -> str:
    """The change with the mark of its verdict."""
    mark = {1: f" {_BETTER}", -1: f" {_WORSE}"}.get(cell.verdict, "")
    return cell.change + mark
