"""Text in one size and weight, for widgets that paint themselves at every edit."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Letters:
    """A font with its measures, made once: making them takes longer than writing.

    Parameters
    ----------
    pixels
        Size.
    bold
        Whether semibold.
    """

    def __init__(self, pixels: int, *, bold: bool = False) -> None:
        self._font = QFont()
        self._font.setPixelSize(pixels)
        self._font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self._metrics = QFontMetrics(self._font)

    def width(self, text: str) -> int:
        """Pixels that a text takes."""
        return self._metrics.horizontalAdvance(text)

    def cut(self, text: str, width: int) -> str:
        """The text, shortened with an ellipsis where it has no room."""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def write(
        self,
        painter: QPainter,
        colour: str,
        box: QRect,
        text: str,
        side: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """Write a text into a box."""
        painter.setFont(self._font)
        painter.setPen(QColor(colour))
        painter.drawText(box, side, text)
