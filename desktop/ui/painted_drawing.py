"""Paints a drawing with Qt: on a page of a PDF, or as the pixels of a picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from desktop.document.drawing import (
    Anchor,
    Area,
    Dot,
    Drawing,
    Label,
    Line,
    Point,
    Stroke,
)
from desktop.ui.formats import THIN_SPACE

NO_BREAK_SPACE = "\u00a0"
_UNREADABLE = ("liga", "locl")
"""With them the font gives letters that a PDF cannot be searched for."""


def paper_font(size: float, *, bold: bool = False) -> QFont:
    """The program's font, `size` units of the painter high.

    Letters keep their own shapes, so that a PDF can be searched and copied from.
    """
    font = QFont(QGuiApplication.font())
    # Whole pixels would make the letters of small sizes uneven on paper.
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _UNREADABLE:
        font.setFeature(QFont.Tag(feature), 0)
    return font


def printable(text: str) -> str:
    """Words with the spaces that the bundled font has."""
    return text.replace(THIN_SPACE, NO_BREAK_SPACE)


def paint(painter: QPainter, drawing: Drawing, scale: float) -> None:
    """Paint a drawing from the painter's origin on.

    Parameters
    ----------
    scale
        Units of the painter in a point.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fonts: dict[tuple[float, bool], QFont] = {}
    for mark in drawing.marks:
        if isinstance(mark, Line):
            painter.setPen(_pen(mark.stroke, scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(_polygon(mark.points, scale))
        elif isinstance(mark, Area):
            _paint_area(painter, mark, scale)
        elif isinstance(mark, Dot):
            painter.setPen(_pen(mark.stroke, scale))
            painter.setBrush(QBrush(QColor(mark.fill)))
            radius = mark.radius * scale
            painter.drawEllipse(_point(mark.centre, scale), radius, radius)
        else:
            key = (mark.size, mark.bold)
            if key not in fonts:
                fonts[key] = paper_font(mark.size * scale, bold=mark.bold)
            _paint_label(painter, mark, fonts[key], scale)
    painter.restore()


def pixels_of(drawing: Drawing, ground: str, ratio: float) -> QImage:
    """The drawing as a picture of so many pixels a point."""
    width, height = round(drawing.width * ratio), round(drawing.height * ratio)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint(painter, drawing, ratio)
    painter.end()
    return image


def _paint_area(painter: QPainter, area: Area, scale: float) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in area.rings:
        path.addPolygon(_polygon(ring, scale))
        path.closeSubpath()
    fill = QColor(area.fill)
    fill.setAlphaF(area.opacity)
    painter.setPen(_pen(area.stroke, scale))
    painter.setBrush(QBrush(fill))
    painter.drawPath(path)


def _paint_label(painter: QPainter, label: Label, font: QFont, scale: float) -> None:
    text = printable(label.text)
    at = _point(label.at, scale)
    if label.anchor is not Anchor.START:
        width = QFontMetricsF(font, painter.device()).horizontalAdvance(text)
        at.setX(at.x() - (width if label.anchor is Anchor.END else width / 2.0))
    painter.setFont(font)
    painter.setPen(QColor(label.colour))
    painter.drawText(at, text)


def _pen(stroke: Stroke | None, scale: float) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(stroke.colour), stroke.width * scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dashes:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([part / stroke.width for part in stroke.dashes])
    return pen


def _point(point: Point, scale: float) -> QPointF:
    return QPointF(point[0] * scale, point[1] * scale)


def _polygon(points: tuple[Point, ...], scale: float) -> QPolygonF:
    return QPolygonF([_point(point, scale) for point in points])
