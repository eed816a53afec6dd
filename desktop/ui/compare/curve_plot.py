"""Curves of all compared scenarios in one plot, read by pointer and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.document.compare_curves import Curves
from desktop.document.display_labels import place_labels
from desktop.document.display_range import step_of
from desktop.document.display_ticks import value_ticks, year_ticks
from desktop.ui.compare.looks import SideLook
from desktop.ui.theme import GRID, Theme

FONT = 11
MOST_NAME = 180.0
"""Pixels of the longest name at the end of a curve."""
_ROOM_ABOVE, _ROOM_BELOW, _LEADER, _MARK = 10.0, 22.0, 14.0, 4.0

Tick = Callable[[float, float], str]
"""Writes a value of an axis with that step."""


class CurvePlot(QWidget):
    """Draws curves, their names at the ends, targets, and the year being read."""

    year_picked = Signal(int)
    picture_wanted = Signal(bool)
    """Whether into a file; else onto the clipboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_plot")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)
        self._theme = theme
        self._curves: Curves | None = None
        self._looks: Sequence[SideLook] = ()
        self._tick: Tick = _plain
        self._year = 0
        self._font = QFont(self.font())
        self._font.setPixelSize(FONT)

    def minimumSizeHint(self) -> QSize:
        """Room for a few steps of the axis."""
        return QSize(30 * GRID, 14 * GRID)

    @property
    def curves(self) -> Curves | None:
        """What is drawn."""
        return self._curves

    def show_curves(
        self, curves: Curves, looks: Sequence[SideLook], tick: Tick, year: int
    ) -> None:
        """Draw this from now on.

        Parameters
        ----------
        looks
            One for each side.
        year
            The calendar year being read.
        """
        self._curves, self._looks, self._tick = curves, looks, tick
        self._year = year
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    # ------------------------------------------------------------------- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axes, curves, targets and names."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        self.draw(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw what is shown from the painter's origin on."""
        curves = self._curves
        if curves is not None:
            painter.setFont(self._font)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = self._area(curves)
            self._draw_axes(painter, curves, area)
            self._draw_curves(painter, curves, area)
            _draw_goals(painter, curves, area, self._looks, self._theme.surface)
            self._draw_names(painter, curves, area)

    def _area(self, curves: Curves) -> QRectF:
        metrics = QFontMetricsF(self._font)
        step = step_of(curves.y_range.span)
        ticks = [self._tick(v, step) for v in value_ticks(curves.y_range)]
        left = GRID + max(map(metrics.horizontalAdvance, ticks), default=0.0)
        names = max(map(metrics.horizontalAdvance, curves.names), default=0.0)
        right = min(names, MOST_NAME, self.width() / 3.0) + _LEADER + GRID
        height = self.height() - _ROOM_ABOVE - _ROOM_BELOW
        return QRectF(left, _ROOM_ABOVE, self.width() - left - right, height)

    def _draw_axes(self, painter: QPainter, curves: Curves, area: QRectF) -> None:
        theme, metrics = self._theme, QFontMetricsF(self._font)
        step = step_of(curves.y_range.span)
        for value in value_ticks(curves.y_range):
            y = round(_at(curves, area, curves.x_range.low, value).y()) + 0.5
            painter.setPen(QPen(QColor(theme.track), 1.0))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            text = self._tick(value, step)
            left = area.left() - GRID / 2 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)
        for year in year_ticks(curves.x_range, area.width()):
            x = _at(curves, area, year, curves.y_range.low).x()
            text = str(int(year))
            left = x - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, area.bottom() + _ROOM_BELOW - 6), text)
        x = round(_at(curves, area, self._year, 0.0).x()) + 0.5
        painter.setPen(QPen(QColor(theme.given), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _draw_curves(self, painter: QPainter, curves: Curves, area: QRectF) -> None:
        for side in range(len(curves.names)):
            known = np.isfinite(curves.values[side])
            points = zip(
                curves.x[known].tolist(),
                curves.values[side, known].tolist(),
                strict=True,
            )
            line = QPolygonF([_at(curves, area, *point) for point in points])
            painter.setPen(self._looks[side].pen())
            painter.drawPolyline(line)

    def _draw_names(self, painter: QPainter, curves: Curves, area: QRectF) -> None:
        metrics = QFontMetricsF(self._font)
        ends = [curves.last(side) for side in range(len(curves.names))]
        drawn = [(side, end) for side, end in enumerate(ends) if end is not None]
        points = [_at(curves, area, *end) for _, end in drawn]
        wanted = [point.y() for point in points]
        line = metrics.height()
        centres = place_labels(wanted, line, 0.0, float(self.height()))
        room = self.width() - area.right() - _LEADER - 2.0
        for (side, _), point, centre in zip(drawn, points, centres, strict=True):
            if centre is None:
                continue
            look = self._looks[side]
            if abs(centre - point.y()) > line / 4:
                painter.setPen(QPen(QColor(self._theme.track), 1.0))
                painter.drawLine(point, QPointF(area.right() + _LEADER - 3.0, centre))
            painter.setPen(QColor(look.text))
            elide = Qt.TextElideMode.ElideRight
            name = metrics.elidedText(curves.names[side], elide, room)
            base = centre + metrics.ascent() / 2 - 1
            painter.drawText(QPointF(area.right() + _LEADER, base), name)

    # ------------------------------------------------------------------- reading

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read the year under the pointer."""
        super().mousePressEvent(event)
        curves = self._curves
        if curves is None or event.button() != Qt.MouseButton.LeftButton:
            return
        area, across = self._area(curves), curves.x_range
        share = (event.position().x() - area.left()) / max(area.width(), 1.0)
        self._pick(round(across.low + share * across.span))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the next year or the one before."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._pick(self._year + steps[event.key()])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the picture."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        for text, wanted in (
            (translate("plots", "Copy as picture"), self._copy_picture),
            (translate("plots", "Save as picture…"), self._save_picture),
        ):
            menu.addAction(text).triggered.connect(wanted)
        menu.popup(event.globalPos())

    def _copy_picture(self) -> None:
        self.picture_wanted.emit(False)

    def _save_picture(self) -> None:
        self.picture_wanted.emit(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def _pick(self, year: int) -> None:
        curves = self._curves
        if curves is not None:
            across = curves.x_range
            self.year_picked.emit(int(min(max(year, across.low), across.high)))


def _at(curves: Curves, area: QRectF, year: float, value: float) -> QPointF:
    """Where a value of a year is drawn."""
    across, up = curves.x_range, curves.y_range
    x = area.left() + area.width() * (year - across.low) / across.span
    y = area.top() + area.height() * (up.high - value) / up.span
    return QPointF(x, y)


def _draw_goals(
    painter: QPainter,
    curves: Curves,
    area: QRectF,
    looks: Sequence[SideLook],
    surface: str,
) -> None:
    """A ring on a short line where a target is to be reached."""
    for goal in curves.goals:
        at = _at(curves, area, goal.year, goal.value)
        painter.setPen(QPen(QColor(looks[goal.side].curve), 1.5))
        painter.setBrush(QColor(surface))
        painter.drawEllipse(at, _MARK, _MARK)
        painter.drawLine(at - QPointF(2 * _MARK, 0), at + QPointF(2 * _MARK, 0))


def _plain(value: float, step: float) -> str:
    del step
    return f"{value:g}"
