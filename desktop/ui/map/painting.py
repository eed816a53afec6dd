"""Paints the map's layers from the ground up; only brushes depend on values.

Borders, rivers, seats and names are pictures that last as long as the view does; an
edit paints flat grounds and a few lines between them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.document.map_lines import Layer, MapLine
from desktop.document.map_view import MapData
from desktop.ui.map.colours import MapColours
from desktop.ui.map.names import PORT, SEAT, ScaleBar
from desktop.ui.map.scene import Scene

WIDEST = 4.0
"""Pixels of a line of full weight."""
CASING = 1.5
"""Pixels of surface beside an accented line, so that it is seen on every ground."""
DASH = (4.0, 3.0)
BOW = 0.12
"""How far lines bend, as a share of their length: three seats in a row stay apart."""
SPOTS = (7.0, 18.0)
"""Least and greatest radius of a city without an outline."""
SPOT_EMPTY = 7.0


def line_width(weight: float) -> float:
    """Pixels of a line."""
    return max(1.0, WIDEST * weight)


def bow(first: QPointF, second: QPointF) -> QPainterPath:
    """A slightly bent line from one seat to the other."""
    straight = QLineF(first, second)
    aside = straight.normalVector()
    aside.setLength(BOW * straight.length())
    middle = straight.pointAt(0.5)
    path = QPainterPath(first)
    path.quadTo(middle + QPointF(aside.dx(), aside.dy()), second)
    return path


@dataclass(frozen=True, eq=False)
class Painting:
    """One map in its colours.

    Attributes
    ----------
    codes
        Code of each city by its id.
    ports
        Codes of cities with a port.
    """

    data: MapData
    scene: Scene
    colours: MapColours
    codes: dict[str, str]
    ports: frozenset[str]

    def paint_ground(self, painter: QPainter) -> None:
        """Everything but marks and names."""
        self.paint_values(painter)
        self.paint_borders(painter)
        self.paint_lines(painter)

    def paint_values(self, painter: QPainter) -> None:
        """The grounds: flat, because their edges lie under the borders."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for value in self.data.values:
            path = self.scene.areas.get(self.codes[value.city])
            if path is not None:
                fill = self.colours.fill(self.data.scale, value.shade)
                painter.setBrush(QColor(fill))
                painter.drawPath(path)

    def paint_borders(self, painter: QPainter) -> None:
        """Borders and rivers, which no value moves."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Qt draws lines of one pixel ten times as fast as wider ones.
        painter.setPen(QPen(QColor(self.colours.theme.surface), 1.0))
        for path in self.scene.areas.values():
            painter.drawPath(path)
        painter.setPen(QPen(QColor(self.colours.county), 0.8))
        for _, path in self.scene.counties:
            painter.drawPath(path)
        for rank, path in self.scene.rivers:
            width = 1.6 if rank == 1 else 1.0
            painter.setPen(QPen(QColor(self.colours.river), width))
            painter.drawPath(path)

    def paint_lines(self, painter: QPainter) -> None:
        """Cities without outlines, then the lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.scene.areas:
            self._paint_spots(painter)
            self._paint_selected(painter)
        self._paint_lines(painter)

    def paint_marks(self, painter: QPainter) -> None:
        """The selected city and all seats."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.scene.areas:
            self._paint_selected(painter)
        self._paint_seats(painter)

    def _paint_spots(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.colours.theme.surface), 1.0))
        for value in self.data.values:
            seat = self.scene.seats[self.codes[value.city]]
            radius = self._spot(value.shade)
            fill = self.colours.fill(self.data.scale, value.shade)
            painter.setBrush(QColor(fill))
            painter.drawEllipse(seat, radius, radius)

    def _spot(self, shade: float | None) -> float:
        """Radius of a city without an outline: larger where the value is."""
        if shade is None:
            return SPOT_EMPTY
        least, greatest = SPOTS
        share = abs(2.0 * shade - 1.0) if self.data.choice.difference else shade
        return least + (greatest - least) * share

    def _paint_lines(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self.data.lines:
            ends = (self._seat(line.first), self._seat(line.second))
            self._paint_line(painter, line, bow(*ends))

    def _paint_line(self, painter: QPainter, line: MapLine, path: QPainterPath) -> None:
        theme = self.colours.theme
        width = line_width(line.weight)
        of_selected = self.data.selected in {line.first, line.second}
        accented = line.changed or line.under_way > 0.0
        colour = QColor(theme.accent if accented else theme.base_mark)
        if accented:
            painter.setPen(_pen(QColor(theme.surface), width + 2.0 * CASING))
            painter.drawPath(path)
        else:
            colour.setAlphaF(0.8 if of_selected else 0.35)
        pen = _pen(colour, width)
        if line.under_way > 0.0 and self.data.choice.layer is Layer.LINKS:
            pen.setWidthF(max(width, 2.0))
            pen.setDashPattern([part / pen.widthF() * 1.6 for part in DASH])
        painter.setPen(pen)
        painter.drawPath(path)

    def _paint_selected(self, painter: QPainter) -> None:
        theme = self.colours.theme
        code = self.codes[self.data.selected]
        path = self.scene.areas.get(code)
        if path is None:
            path = QPainterPath()
            shade = self.data.of(self.data.selected).shade
            radius = self._spot(shade) + 2.0
            path.addEllipse(self.scene.seats[code], radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(QColor(theme.surface), 4.0))
        painter.drawPath(path)
        painter.setPen(_pen(QColor(theme.accent), 2.0))
        painter.drawPath(path)

    def _paint_seats(self, painter: QPainter) -> None:
        theme = self.colours.theme
        painter.setPen(QPen(QColor(theme.surface), 1.0))
        painter.setBrush(QColor(theme.text))
        for code, seat in self.scene.seats.items():
            if code in self.ports:
                square = QRectF(-PORT, -PORT, 2.0 * PORT, 2.0 * PORT)
                painter.drawRect(square.translated(seat))
            else:
                painter.drawEllipse(seat, SEAT, SEAT)

    def _seat(self, city: str) -> QPointF:
        return self.scene.seats[self.codes[city]]


def paint_scale_bar(
    painter: QPainter, bar: ScaleBar, text: str, colours: MapColours, height: float
) -> None:
    """A line with ends, and its length above."""
    theme = colours.theme
    left, y = 8.0, height - 7.0
    painter.setPen(QPen(QColor(theme.muted), 1.2))
    painter.drawLine(QPointF(left, y), QPointF(left + bar.pixels, y))
    for x in (left, left + bar.pixels):
        painter.drawLine(QPointF(x, y - 3.0), QPointF(x, y))
    painter.drawText(QPointF(left, y - 5.0), text)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
