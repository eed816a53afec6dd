"""What is drawn inside a plot: light items for pyqtgraph's view box.

One `PlotCurveItem` for each curve took 13.8 ms for eight plots of eight cities;
cached items for what an edit leaves alone and one for what it moves take 5 ms.
All draw in pixels, so pens need no cosmetic scaling.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.core.region import FloatArray
from desktop.document.display_data import Curve, PlotData, Role
from desktop.ui.indicators.plot_look import THIN, PlaceLook, PlotLook

DASH = (5.0, 3.0)
DOT = (1.0, 3.0)
MARK = 2.0
"""Radius in pixels of a figure that is no part of a yearly series."""


def polygon(transform: QTransform, x: FloatArray, y: FloatArray) -> list[QPointF]:
    """Points of a curve in pixels; plots neither turn nor shear."""
    xs = (x * transform.m11() + transform.dx()).tolist()
    ys = (y * transform.m22() + transform.dy()).tolist()
    return [QPointF(a, b) for a, b in zip(xs, ys, strict=True)]


@lru_cache(maxsize=256)
def pen(colour: str, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen with round joins; dashes in multiples of the width."""
    made = QPen(QColor(colour), width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    if dashes:
        made.setDashPattern(list(dashes))
    return made


class Layer(pg.GraphicsObject):  # type: ignore[misc]
    """An item as large as the view, which draws one plot in pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._plot: PlotData | None = None
        self._look: PlotLook | None = None
        self._bounds = QRectF()

    def boundingRect(self) -> QRectF:
        """The whole view, in years and values."""
        return self._bounds

    def set_bounds(self, bounds: QRectF) -> None:
        """Cover another view."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def show_plot(self, plot: PlotData, look: PlotLook) -> None:
        """Draw this from now on."""
        self._plot, self._look = plot, look
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw in pixels."""
        del option, widget
        if self._plot is None or self._look is None:
            return
        transform = painter.transform()
        painter.save()
        painter.resetTransform()
        self.draw(painter, transform, self._plot, self._look)
        painter.restore()

    def draw(
        self, painter: QPainter, transform: QTransform, plot: PlotData, look: PlotLook
    ) -> None:
        """Draw the layer's part of the plot."""
        raise NotImplementedError


class GivenLayer(Layer):
    """Grid, base year, history and base path: kept as a picture between edits."""

    def __init__(self) -> None:
        super().__init__()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._ticks: tuple[float, ...] = ()

    def set_ticks(self, ticks: Sequence[float]) -> None:
        """Values that have a hairline."""
        if tuple(ticks) != self._ticks:
            self._ticks = tuple(ticks)
            self.update()

    def draw(
        self, painter: QPainter, transform: QTransform, plot: PlotData, look: PlotLook
    ) -> None:
        """Draw hairlines without smoothing, curves with it."""
        bounds = transform.mapRect(self._bounds)
        painter.setPen(pen(look.grid, THIN))
        for tick in self._ticks:
            y = round(tick * transform.m22() + transform.dy()) + 0.5
            painter.drawLine(QPointF(bounds.left(), y), QPointF(bounds.right(), y))
        x = round(plot.base_year * transform.m11() + transform.dx()) + 0.5
        painter.setPen(pen(look.base_year, THIN, (2.0, 3.0)))
        painter.drawLine(QPointF(x, bounds.top()), QPointF(x, bounds.bottom()))
        if plot.difference:
            zero = round(transform.dy()) + 0.5
            painter.setPen(pen(look.muted, THIN, DASH))
            painter.drawLine(
                QPointF(bounds.left(), zero), QPointF(bounds.right(), zero)
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in look.places.items():
            for role in (Role.HISTORY, Role.BASE):
                curve = plot.curve(place, role)
                if curve is not None:
                    self._draw_curve(painter, transform, curve, one, look)

    def _draw_curve(
        self,
        painter: QPainter,
        transform: QTransform,
        curve: Curve,
        one: PlaceLook,
        look: PlotLook,
    ) -> None:
        points = polygon(transform, curve.x, curve.y)
        if curve.role is Role.BASE:
            painter.setPen(pen(one.curve, THIN, DASH))
            painter.drawPolyline(points)
            return
        painter.setPen(pen(one.curve, THIN))
        painter.setBrush(QBrush(QColor(look.surface)))
        for run in curve.runs():
            if len(run) > 1:
                painter.drawPolyline(points[run.start : run.stop])
            else:
                painter.drawEllipse(points[run.start], MARK, MARK)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class BandLayer(Layer):
    """The range of assumptions around the selected curve; moves after the edit.

    A band of an earlier plan turns grey until the one of this plan is there. It is
    filled without smoothing and kept as a picture, so that a drag does not pay for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(1.0)

    def draw(
        self, painter: QPainter, transform: QTransform, plot: PlotData, look: PlotLook
    ) -> None:
        """Draw the area, and the middle of the members as a dotted line."""
        band = plot.band
        if band is None:
            return
        edge = polygon(transform, band.x, band.low)
        edge += polygon(transform, band.x, band.high)[::-1]
        colour = look.places[band.place].curve if band.fresh else look.muted
        fill = QColor(colour)
        fill.setAlpha(look.band_alpha)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(fill))
        painter.drawPolygon(QPolygonF(edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(colour, THIN, DOT))
        painter.drawPolyline(polygon(transform, band.x, band.median))


class PlanLayer(Layer):
    """The plan: what an edit moves."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(2.0)

    def draw(
        self, painter: QPainter, transform: QTransform, plot: PlotData, look: PlotLook
    ) -> None:
        """Draw the selected curve above the others."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in look.places.items():
            curve = plot.curve(place, Role.PLAN)
            if curve is not None:
                painter.setPen(pen(one.curve, one.width))
                painter.drawPolyline(polygon(transform, curve.x, curve.y))


class CursorLayer(Layer):
    """The year being read: a line, and a dot on each curve."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(3.0)
        self._year: int | None = None
        self.hide()

    def set_year(self, year: int | None) -> None:
        """Read another year, or none."""
        if year != self._year:
            self._year = year
            self.setVisible(year is not None)
            self.update()

    def draw(
        self, painter: QPainter, transform: QTransform, plot: PlotData, look: PlotLook
    ) -> None:
        """Draw nothing while nothing is read."""
        if self._year is None:
            return
        bounds = transform.mapRect(self._bounds)
        x = round(self._year * transform.m11() + transform.dx()) + 0.5
        painter.setPen(pen(look.muted, THIN))
        painter.drawLine(QPointF(x, bounds.top()), QPointF(x, bounds.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for curve in plot.curves:
            one = look.places[curve.place]
            painter.setPen(pen(look.surface, THIN))
            painter.setBrush(QBrush(QColor(one.curve)))
            hits = curve.y[curve.x == self._year]
            for value in hits.tolist() if curve.role is not Role.BASE else []:
                y = value * transform.m22() + transform.dy()
                painter.drawEllipse(QPointF(x, y), MARK + 1.0, MARK + 1.0)
