"""Draws a cell of the scorecard: the value, and below it the change with its mark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.scorecard.model import CardRole
from desktop.ui.theme import SMALL, TEXT, Themes

_BETTER, _WORSE = "▲", "▼"
"""Marks of the verdict, not of the sign: ▲ is better, be it more or less."""
ROW_HEIGHT = 38


class ScoreDelegate(QStyledItemDelegate):
    """Two lines, right-aligned.

    Parameters
    ----------
    themes
        Colours of now.
    """

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

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
        painter.save()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        room = rect.adjusted(4, 2, -8, -2)
        font = QFont(option.font)  # type: ignore[attr-defined]
        font.setPixelSize(TEXT)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        right = Qt.AlignmentFlag.AlignRight
        upper = room.adjusted(0, 0, 0, -room.height() // 2)
        painter.drawText(
            upper, right | Qt.AlignmentFlag.AlignVCenter, str(index.data() or "")
        )
        change = index.data(CardRole.CHANGE) or ""
        verdict = index.data(CardRole.VERDICT) or 0
        if change:
            colours = {1: theme.better, -1: theme.worse}
            mark = {1: f" {_BETTER}", -1: f" {_WORSE}"}.get(verdict, "")
            font.setPixelSize(SMALL - 1)
            painter.setFont(font)
            painter.setPen(QColor(colours.get(verdict, theme.muted)))
            lower = room.adjusted(0, room.height() // 2, 0, 0)
            painter.drawText(
                lower, right | Qt.AlignmentFlag.AlignVCenter, f"{change}{mark}"
            )
        painter.restore()
