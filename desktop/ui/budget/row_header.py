"""The cities at the side of the table, each with the dot of its colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.budget.delegate import BELOW_NUMBER
from desktop.ui.budget.desk import BudgetDesk

DOT = 9
INDENT = 4
GAP = 6


class RowHeader(QHeaderView):
    """Paints dot and name; the row of the cell in hand is bold."""

    def __init__(self, desk: BudgetDesk, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._desk = desk
        self.setSectionsClickable(True)
        self.setObjectName("budgetRows")
        desk.current_changed.connect(self._on_current_changed)

    def sizeHint(self) -> QSize:
        """As wide as the longest name."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        rows = range(self._desk.region_row + 1)
        names = (self._desk.sentences.row(row) for row in rows)
        widest = max(metrics.horizontalAdvance(name) for name in names)
        return QSize(INDENT + DOT + GAP + widest + GAP, 0)

    def paintSection(  # noqa: N802 - Qt's own name
        self, painter: QPainter, rect: QRect, logical_index: int
    ) -> None:
        """Draw one row's head."""
        theme = self._desk.context.themes.now
        painter.fillRect(rect, QColor(theme.surface))
        border = QColor(theme.border)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, border)
        is_city = logical_index < self._desk.region_row
        if is_city:
            self._paint_dot(painter, rect, logical_index)
        font = QFont(self.font())
        if logical_index == self._desk.current[0]:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if is_city else theme.muted))
        left = INDENT + DOT + GAP if is_city else INDENT
        room = rect.adjusted(left, 0, 0, -BELOW_NUMBER)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, align, self._desk.sentences.row(logical_index))

    def _paint_dot(self, painter: QPainter, rect: QRect, row: int) -> None:
        colour = self._desk.context.region.cities[row].colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._desk.context.themes.now.city_curve(colour)))
        top = rect.top() + (rect.height() - BELOW_NUMBER - DOT) // 2
        painter.drawEllipse(rect.left() + INDENT, top, DOT, DOT)
        painter.restore()

    def _on_current_changed(self) -> None:
        self.viewport().update()
