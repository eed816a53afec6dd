"""Targets in a plot: a mark where each is to be reached, with its value beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QTransform

from desktop.document.display_data import Goal, PlotData
from desktop.document.display_range import step_of
from desktop.ui.indicators.plot_axes import FONT_SIZE
from desktop.ui.indicators.plot_items import Layer, pen
from desktop.ui.indicators.plot_look import PlotLook

RADIUS, REACH = 4.0, 12.0
"""Pixels of the ring, and of the line through it to each side."""
GROUND = 190
"""Opacity behind a value, of 255: curves below it stay to be seen."""
_FINER = 100.0
"""A target is told to this part of a step of the axis."""


class GoalLayer(Layer):
    """The targets of the places whose curves have their colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(2.5)
        self._text: Callable[[float, float], str] = _plain
        self._font = QFont()
        self._font.setPixelSize(FONT_SIZE)

    def set_text(self, text: Callable[[float, float], str]) -> None:
        """Write values with `text(value, step)`."""
        self._text = text
        self.update()

    def show_plot(self, plot: PlotData, look: PlotLook) -> None:
        """Draw this from now on; the same targets are not drawn again."""
        before = self._plot
        self.setVisible(bool(plot.goals))
        if before is None or look is not self._look or _moved(before, plot):
            super().show_plot(plot, look)

    def draw(
        self, painter: QPainter, transform: QTransform, plot: PlotData, look: PlotLook
    ) -> None:
        """Draw a ring on a short line; its value above an upper limit, else below."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds, texts = transform.mapRect(self._bounds), []
        for goal in plot.goals:
            one = look.places[goal.place]
            x = goal.year * transform.m11() + transform.dx()
            at = QPointF(x, goal.value * transform.m22() + transform.dy())
            painter.setPen(pen(one.curve, one.width))
            side = QPointF(REACH, 0.0)
            painter.drawLine(at - side, at + side)
            painter.setBrush(QBrush(QColor(look.surface)))
            painter.drawEllipse(at, RADIUS, RADIUS)
            painter.setBrush(QBrush())
            if one.is_selected or not plot.faded:
                texts.append((at, self._told(goal, plot), goal.at_most, one.text))
        ground = QColor(look.surface)
        ground.setAlpha(GROUND)
        painter.setFont(self._font)
        for at, text, is_above, colour in texts:
            room = self._room(at, text, bounds, is_above=is_above)
            painter.fillRect(room, ground)
            painter.setPen(QColor(colour))
            ascent = QFontMetricsF(self._font).ascent()
            painter.drawText(room.topLeft() + QPointF(1.0, ascent), text)

    def _told(self, goal: Goal, plot: PlotData) -> str:
        step = step_of(plot.y_range.span) / _FINER
        sign = "≤" if goal.at_most else "≥"
        return f"{sign} {self._text(goal.value, step)}"

    def _room(
        self, at: QPointF, text: str, bounds: QRectF, *, is_above: bool
    ) -> QRectF:
        """Where the value stands: beside the mark, and inside the plot."""
        metrics = QFontMetricsF(self._font)
        width, height = metrics.horizontalAdvance(text) + 2.0, metrics.height()
        left = min(max(at.x() - width / 2, bounds.left()), bounds.right() - width)
        above, below = at.y() - RADIUS - 2.0 - height, at.y() + RADIUS + 2.0
        top = above if is_above else below
        if above < bounds.top():
            top = below
        if below + height > bounds.bottom():
            top = above
        return QRectF(left, top, width, height)


def _moved(before: PlotData, after: PlotData) -> bool:
    return (before.goals, before.x_range, before.y_range) != (
        after.goals,
        after.x_range,
        after.y_range,
    )


def _plain(value: float, step: float) -> str:
    del step
    return f"{value:g}"
