"""One plot as a widget: axes, curves, the year being read, pointer and keys."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsGridLayout,
    QLabel,
    QWidget,
)

from desktop.document import display_data as data
from desktop.document.display_data import PlotData
from desktop.document.display_ticks import value_ticks
from desktop.ui.indicators.plot_axes import (
    FONT_SIZE,
    NameAxis,
    ValueAxis,
    YearAxis,
)
from desktop.ui.indicators.plot_goals import GoalLayer
from desktop.ui.indicators.plot_items import (
    BandLayer,
    CursorLayer,
    GivenLayer,
    PlanLayer,
)
from desktop.ui.indicators.plot_look import PlotLook
from desktop.ui.theme import Role, set_role

AXIS_HEIGHT, TOP = 20.0, 6.0
NEAR = 10.0
"""Pixels within which a curve counts as pointed at."""
EDGE_YEARS = 0.25
"""Room left and right of the years, so that the ends are not cut."""
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: -5,
    Qt.Key.Key_PageUp: 5,
}


class PlotArea(pg.GraphicsView):  # type: ignore[misc]
    """Draws plot data; says which year and which place is being read.

    Nothing is made or destroyed when the data change: the layers are told, and draw
    only where the data differ from what they show.
    """

    reading_changed = Signal(object)
    """The year being read, None where none is."""
    pointed_changed = Signal(str)
    """The place whose curve is under the pointer, empty where none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._values, self._years, self._names = ValueAxis(), YearAxis(), NameAxis()
        super().__init__(parent, background=None)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._plot: PlotData | None = None
        self._look: PlotLook | None = None
        self._year: int | None = None
        self._pointed = ""
        self._given, self._band = GivenLayer(), BandLayer()
        self._plan, self._cursor = PlanLayer(), CursorLayer()
        self._goals = GoalLayer()
        self._layers = (
            self._given,
            self._band,
            self._plan,
            self._goals,
            self._cursor,
        )
        self._unit = _unit_label(self)
        self._build()

    def _build(self) -> None:
        # Not pyqtgraph's PlotItem: its menus and buttons would outlive the plot.
        whole, self._places = pg.GraphicsWidget(), QGraphicsGridLayout()
        whole.setLayout(self._places)
        self._places.setSpacing(0.0)
        self._places.setContentsMargins(0.0, TOP, 0.0, 0.0)
        for part, row, column in (
            (self._values, 0, 0),
            (self._box, 0, 1),
            (self._names, 0, 2),
            (self._years, 1, 1),
        ):
            self._places.addItem(part, row, column)
        self._places.setColumnStretchFactor(1, 1)
        self._places.setRowStretchFactor(0, 1)
        for axis in (self._values, self._names, self._years):
            axis.linkToView(self._box)
        self._years.setHeight(AXIS_HEIGHT)
        for layer in self._layers:
            self._box.addItem(layer, ignoreBounds=True)
        self._box.sigResized.connect(self._on_view_resized)
        self.setCentralItem(whole)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(60, 60)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Curves and names move together: two clipped regions take longer than all.
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setObjectName("plot")

    def position_of(self, year: float, value: float) -> QPoint:
        """Where a value of a year is drawn, in pixels of this widget."""
        scene = self._box.mapViewToScene(QPointF(year, value))
        return QPoint(self.mapFromScene(scene))

    @property
    def shown(self) -> PlotData | None:
        """What is drawn."""
        return self._plot

    @property
    def year(self) -> int | None:
        """The year being read."""
        return self._year

    def show_plot(self, plot: PlotData, look: PlotLook) -> None:
        """Draw a plot; what is the same as before is not drawn again."""
        before, look_before = self._plot, self._look
        if plot == before and look is look_before:
            return
        self._plot, self._look = plot, look
        same_look = look is look_before
        if before is None or not same_look or _given_moved(before, plot):
            self._given.show_plot(plot, look)
        if before is None or not same_look or before.band != plot.band:
            self._band.show_plot(plot, look)
        if not same_look:
            self._dress(look)
        if before is None or (before.x_range, before.y_range) != (
            plot.x_range,
            plot.y_range,
        ):
            self._set_range(plot)
        self._plan.show_plot(plot, look)
        self._goals.show_plot(plot, look)
        self._cursor.show_plot(plot, look)
        self._names.show_names(plot, look)

    def show_unit(self, unit: str) -> None:
        """Write the unit above the value axis, where the heading has no room."""
        if unit != self._unit.text():
            self._unit.setText(unit)
            self._unit.setVisible(bool(unit))
            self._unit.adjustSize()
            top = self._unit.height() + TOP if unit else TOP
            self._places.setContentsMargins(0.0, top, 0.0, 0.0)
            self.viewport().update()

    def set_value_text(self, text: Callable[[float, float], str]) -> None:
        """Write the values of the axis with `text(value, step)`."""
        self._values.set_text(text)
        self._goals.set_text(text)
        if self._plot is not None:
            self._values.fit_width(self._plot.y_range)

    def set_others(self, text: str) -> None:
        """Set the name of many curves that all lie on the base line."""
        self._names.set_others(text)

    def read(self, year: int | None) -> None:
        """Read a year, moved into those of the plot, or none."""
        if year is not None and self._plot is not None:
            span = self._plot.x_range
            year = int(min(max(year, span.low), span.high))
        if year != self._year:
            self._year = year
            self._cursor.set_year(year)
            self.reading_changed.emit(year)

    def _dress(self, look: PlotLook) -> None:
        for axis in (self._values, self._years):
            axis.setTextPen(look.muted)
        self._names.setWidth(self._names.width_for(look))
        # An opaque ground: an edit need not paint the card behind the plot.
        self.setBackground(look.surface)

    def _set_range(self, plot: PlotData) -> None:
        low, high = plot.x_range.low - EDGE_YEARS, plot.x_range.high + EDGE_YEARS
        y = plot.y_range
        self._box.setRange(xRange=(low, high), yRange=(y.low, y.high), padding=0.0)
        bounds = QRectF(low, y.low, high - low, y.span)
        for layer in self._layers:
            layer.set_bounds(bounds)
        self._given.set_ticks(value_ticks(y))
        self._values.fit_width(y)

    def _on_view_resized(self) -> None:
        if self._plot is not None and self._look is not None:
            self._names.show_names(self._plot, self._look)

    def _nearest(self, plot: PlotData, position: QPointF) -> tuple[int, str]:
        """The year under a position of this widget, and the place of the curve."""
        box = self._box
        spot = box.mapSceneToView(self.mapToScene(position.toPoint()))
        span = plot.x_range
        year = int(min(max(round(spot.x()), span.low), span.high))
        per_value = box.height() / plot.y_range.span
        return year, _curve_near(plot, spot.x(), spot.y(), per_value)

    def _point(self, place: str) -> None:
        if place != self._pointed:
            self._pointed = place
            self.pointed_changed.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the year under the pointer."""
        super().mouseMoveEvent(event)
        if self._plot is not None:
            year, place = self._nearest(self._plot, event.position())
            self._point(place)
            self.read(year)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        super().leaveEvent(event)
        self._point("")
        self.read(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop reading."""
        super().focusOutEvent(event)
        self.read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the reading: arrows, Page, Home, End; Escape ends it."""
        if self._plot is None:
            return
        span, key = self._plot.x_range, event.key()
        if key in _STEPS:
            start = self._plot.change.year if self._year is None else self._year
            self.read(start if self._year is None else start + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.read(int(span.low))
        elif key == Qt.Key.Key_End:
            self.read(int(span.high))
        elif key == Qt.Key.Key_Escape and self._year is not None:
            self.read(None)
        else:
            event.ignore()  # the card knows the other keys


def _curve_near(plot: PlotData, x: float, y: float, per_value: float) -> str:
    """The place of the curve nearest in height, empty where none is within reach."""
    nearest, place = NEAR, ""
    for curve in plot.curves:
        if curve.role is data.Role.BASE or not curve.x[0] <= x <= curve.x[-1]:
            continue
        distance = abs(float(np.interp(x, curve.x, curve.y)) - y) * per_value
        if distance < nearest:
            nearest, place = distance, curve.place
    return place


def _given_moved(before: PlotData, after: PlotData) -> bool:
    """Whether anything but band and plan is another."""
    if (before.base_year, before.difference) != (after.base_year, after.difference):
        return True
    first = [curve for curve in before.curves if curve.role is not data.Role.PLAN]
    second = [curve for curve in after.curves if curve.role is not data.Role.PLAN]
    return first != second


def _unit_label(parent: QWidget) -> QLabel:
    """The unit above the value axis; hidden while the heading has room for it."""
    label = QLabel(parent)
    label.setObjectName("plot_unit")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setStyleSheet(f"font-size: {FONT_SIZE}px")
    set_role(label, Role.MUTED)
    label.hide()
    return label
