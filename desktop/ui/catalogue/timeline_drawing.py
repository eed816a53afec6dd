"""The timeline drawn beside its words: bars for what lasts, dots for what happens."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.document.timeline import Event, EventKind
from desktop.ui.catalogue.rows import CatalogueRows
from desktop.ui.theme import Theme, Themes

Index = QModelIndex | QPersistentModelIndex
LASTING = frozenset(
    {EventKind.AGREEMENT, EventKind.WEAKER, EventKind.JOINT, EventKind.MONEY}
)
"""What goes on until it ends; everything else happens once."""
_BAR, _DOT = 8.0, 4.0
_LABEL = 44
"""Pixels that the number of a year needs."""


@dataclass(frozen=True)
class Axis:
    """Years across a cell.

    Attributes
    ----------
    first, last
        Calendar years at the left and at the right.
    now
        The base year, marked where it lies between them.
    """

    first: int
    last: int
    now: int

    def x(self, year: float, rect: QRectF) -> float:
        """Where a year stands; with room for half a year on either side."""
        years = self.last - self.first + 1
        return rect.left() + rect.width() * (year - self.first + 0.5) / years

    def marks(self, width: float) -> list[int]:
        """Years that are written: as many as have room, at even distances."""
        fit = max(int(width / _LABEL), 1)
        years = self.last - self.first + 1
        step = next((s for s in (1, 2, 5, 10, 20) if years / s <= fit), years)
        start = self.first + (-self.first) % step
        return list(range(start, self.last + 1, step))


def extent(event: Event, axis: Axis) -> tuple[int, int]:
    """First and last year of what an event begins, within the axis."""
    last = event.year
    if event.kind in LASTING:
        last = axis.last if event.last is None else event.last
    return max(event.year, axis.first), min(last, axis.last)


class TimelineDelegate(QStyledItemDelegate):
    """Paints the last column of the timeline."""

    def __init__(
        self,
        rows: CatalogueRows[Event],
        themes: Themes,
        axis: Axis,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._themes = rows, themes
        self.axis = axis

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Ground and selection as everywhere, then lines of years and the event."""
        super().paint(painter, option, index)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        model = index.model()
        if not isinstance(model, QSortFilterProxyModel):
            return
        event = self._rows.rows[model.mapToSource(index).row()]
        painter.save()
        paint_years(painter, rect, self.axis, self._themes.now)
        self._paint_event(painter, rect, event)
        painter.restore()

    def _paint_event(self, painter: QPainter, rect: QRectF, event: Event) -> None:
        theme, axis = self._themes.now, self.axis
        colour = QColor(theme.accent if event.is_of_plan else theme.given)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        first, last = extent(event, axis)
        middle = rect.center().y()
        if event.kind not in LASTING:
            point = QPointF(axis.x(event.year, rect), middle)
            painter.drawEllipse(point, _DOT, _DOT)
            return
        left, right = axis.x(first - 0.5, rect), axis.x(last + 0.5, rect)
        bar = QRectF(left, middle - _BAR / 2, right - left, _BAR)
        painter.drawRoundedRect(bar, 2.0, 2.0)


class TimelineHeader(QHeaderView):
    """Heads of the table; over the drawing stand its years."""

    def __init__(
        self, delegate: TimelineDelegate, column: int, themes: Themes, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._delegate, self._column, self._themes = delegate, column, themes

    def paintSection(  # noqa: N802 - Qt's own
        self, painter: QPainter, rect: QRect, logical_index: int
    ) -> None:
        """As ever, and the years over the drawing."""
        painter.save()
        super().paintSection(painter, rect, logical_index)
        painter.restore()
        if logical_index != self._column:
            return
        axis, box = self._delegate.axis, QRectF(rect)
        painter.save()
        painter.setPen(QColor(self._themes.now.muted))
        for year in axis.marks(box.width()):
            # The last label keeps inside: half of it would be cut.
            left = min(axis.x(year, box) - _LABEL / 2, box.right() - _LABEL)
            place = QRectF(left, box.top(), _LABEL, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(year))
        painter.restore()


def paint_years(painter: QPainter, rect: QRectF, axis: Axis, theme: Theme) -> None:
    """Hairlines at the years that are written, a dashed one at the base year."""
    painter.setPen(QPen(QColor(theme.track), 1.0))
    for year in axis.marks(rect.width()):
        x = round(axis.x(year, rect))
        painter.drawLine(x, round(rect.top()), x, round(rect.bottom()))
    if axis.first <= axis.now <= axis.last:
        painter.setPen(QPen(QColor(theme.base_mark), 1.0, Qt.PenStyle.DashLine))
        x = round(axis.x(axis.now, rect))
        painter.drawLine(x, round(rect.top()), x, round(rect.bottom()))
