"""The map with its legend below, as it leaves the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui.map.picture import MapPicture


class LegendPicture:
    """Both, one above the other: colours mean nothing without their scale."""

    def __init__(self, canvas: MapPicture, legend: QWidget) -> None:
        self._canvas, self._legend = canvas, legend

    def size(self) -> QSize:
        """Of both together."""
        canvas, legend = self._canvas.size(), self._legend.size()
        width = max(canvas.width(), legend.width())
        return QSize(width, canvas.height() + legend.height())

    def paint(self, painter: QPainter) -> None:
        """Paint both from the painter's origin on."""
        self._canvas.draw(painter)
        below = QPoint(0, self._canvas.height())
        children = QWidget.RenderFlag.DrawChildren
        self._legend.render(painter, below, QRegion(), children)
