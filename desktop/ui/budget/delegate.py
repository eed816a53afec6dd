"""Paints a cell of the budget table: the number, the bar under it, the base mark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.budget.looks import Look
from desktop.ui.budget.table_model import BudgetTableModel
from desktop.ui.theme import SMALL, TEXT, Theme

PADDING = 6
BAR_HEIGHT = 3
BAR_FROM_BOTTOM = 5
"""Pixels between the lower edge of a cell and its bar."""
BELOW_NUMBER = 12
"""Pixels under a number for its bar or note; the same in all cells of a row."""
BELOW_NOTE = 3
"""Pixels from the foot of a note's letters to the lower edge of its cell."""
_TABULAR = QFont.Tag("tnum")

_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


_KEPT = 2000
"""Measured texts to keep."""


def bar_rect(cell: QRect) -> QRect:
    """Where the bar of a cell lies."""
    top = cell.bottom() - BAR_FROM_BOTTOM - BAR_HEIGHT
    return QRect(cell.left() + PADDING, top, cell.width() - 2 * PADDING, BAR_HEIGHT)


def number_font(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """A font whose digits all have one width."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setFeature(_TABULAR, 1)
    return made


class BudgetDelegate(QStyledItemDelegate):
    """Paints without the style, so that a cell costs a few calls."""

    def __init__(
        self, model: BudgetTableModel, theme: Theme, font: QFont, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.set_look(theme, font)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take the colours and the fonts to paint with."""
        self._plain = number_font(font, TEXT)
        self._bold = number_font(font, TEXT, bold=True)
        self._small = number_font(font, SMALL - 1)
        self._bold_metrics = QFontMetrics(self._bold)
        self._small_metrics = QFontMetrics(self._small)
        self._widths: dict[tuple[str, str], int] = {}
        self._text = QColor(theme.text)
        self._muted = QColor(theme.muted)
        self._accent = QColor(theme.accent)
        self._soft = QColor(theme.accent_soft)
        self._given = QColor(theme.given)
        self._track = QColor(theme.track)
        self._border = QColor(theme.border)
        self._mark = QColor(theme.base_mark)
        self._over = QColor(theme.worse)
        self._frame = QPen(self._accent, 2)

    def width_of(self, look: Look) -> int:
        """Pixels of the number in its widest font, or of the note under it.

        Most cells look as they did at the last edit, and measuring letters is slow:
        what was measured is kept.
        """
        key = look.text, look.note
        if key not in self._widths:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            self._widths[key] = max(
                self._bold_metrics.horizontalAdvance(look.text),
                self._small_metrics.horizontalAdvance(look.note),
            )
        return self._widths[key]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        look = self._model.look(index.row(), index.column())
        rect: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._soft)
        left, right, bottom = rect.left(), rect.right(), rect.bottom()
        painter.fillRect(left, bottom, rect.width(), 1, self._border)
        self._paint_number(painter, rect, look)
        if look.fill >= 0.0:
            self._paint_bar(painter, bar_rect(rect), look)
        if look.is_locked:
            self._paint_lock(painter, left + 5, rect.top() + 7)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._frame)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(
                left + 1, rect.top() + 1, right - left - 2, bottom - rect.top() - 2
            )

    def _paint_number(self, painter: QPainter, rect: QRect, look: Look) -> None:
        room = rect.adjusted(0, 0, -PADDING, -BELOW_NUMBER)
        painter.setFont(self._bold if look.is_changed else self._plain)
        painter.setPen(self._accent if look.is_changed else self._text)
        painter.drawText(room, _NUMBER, look.text)
        if look.note:
            self._paint_note(painter, rect, look)

    def _paint_note(self, painter: QPainter, rect: QRect, look: Look) -> None:
        """Under the number, by the foot of its letters.

        Low rows leave no room for the space that fonts keep above and below them.
        """
        painter.setFont(self._small)
        painter.setPen(self._over if look.over > 0 else self._muted)
        width = self._small_metrics.horizontalAdvance(look.note)
        x = rect.left() + rect.width() - PADDING - width
        painter.drawText(x, rect.bottom() - BELOW_NOTE, look.note)

    def _paint_bar(self, painter: QPainter, bar: QRect, look: Look) -> None:
        left, top, width = bar.left(), bar.top(), bar.width()
        painter.fillRect(left, top, width, BAR_HEIGHT, self._track)
        length = round(look.fill * width)
        colour = self._accent if look.is_changed else self._given
        painter.fillRect(left, top, length, BAR_HEIGHT, colour)
        mark = left + round(look.mark * (width - 1))
        painter.fillRect(mark, top - 2, 1, BAR_HEIGHT + 4, self._mark)

    def _paint_lock(self, painter: QPainter, x: int, y: int) -> None:
        painter.fillRect(x, y + 4, 8, 6, self._muted)
        painter.setPen(QPen(self._muted, 1))
        painter.drawLine(x + 2, y + 3, x + 2, y + 1)
        painter.drawLine(x + 5, y + 3, x + 5, y + 1)
        painter.drawLine(x + 3, y, x + 4, y)
