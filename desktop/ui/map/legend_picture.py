"""The map with its legend below, as it leaves the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui.context import PanelContext
from desktop.ui.map.picture import MapPicture
from desktop.ui.map.texts import MapTexts
from desktop.ui.picture_menu import PictureMenu


def offer_picture(
    context: PanelContext, texts: MapTexts, canvas: MapPicture, legend: QWidget
) -> None:
    """Give the map the entries to leave as a picture."""
    both = _LegendPicture(texts, canvas, legend)
    PictureMenu(canvas, context, both.paint, both.title, both.size)


class _LegendPicture:
    """Both, one above the other: colours mean nothing without their scale."""

    def __init__(self, texts: MapTexts, canvas: MapPicture, legend: QWidget) -> None:
        self._texts, self._canvas, self._legend = texts, canvas, legend

    def title(self) -> str:
        """What the colours show."""
        data = self._canvas.shown
        return "" if data is None else self._texts.title(data)

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
