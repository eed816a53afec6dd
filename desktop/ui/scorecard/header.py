"""The left side of the scorecard: name, and below it the unit."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.theme import SMALL, Themes

_LEFT, _RIGHT = 2, 6
"""Room beside the texts."""


class NameHeader(QHeaderView):
    """Two lines a section; it stays in sight while the cities scroll.

    Parameters
    ----------
    themes
        Colours of now.
    """

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._themes = themes
        self.setHighlightSections(False)

    def needed_width(self) -> int:
        """Pixels that the longest name takes."""
        letters = QFontMetrics(self._font(SMALL))
        sections = range(self.model().rowCount())
        names = (self._texts(section)[0] for section in sections)
        widest = max(letters.horizontalAdvance(name) for name in names)
        # measures are rounded, and a name a part of a pixel too long is cut
        return widest + 1 + _LEFT + _RIGHT

    def _texts(self, section: int) -> tuple[str, str]:
        """Name and unit of a section."""
        text = str(self.model().headerData(section, self.orientation()) or "")
        name, _, unit = text.partition("\n")
        return name, unit

    def _font(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        return font

    def paintSection(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        """Paint the name, cut where it is too long, and the unit."""
        name, unit = self._texts(logicalIndex)
        theme = self._themes.now
        painter.save()
        font = self._font(SMALL)
        painter.setFont(font)
        room = rect.adjusted(_LEFT, 2, -_RIGHT, -2)
        cut = QFontMetrics(font).elidedText(
            name, Qt.TextElideMode.ElideRight, room.width()
        )
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        half = room.height() // 2
        painter.setPen(QColor(theme.text))
        # beside the value, which stands in the upper half whether or not it changed
        painter.drawText(room.adjusted(0, 0, 0, -half), middle, cut)
        painter.setFont(self._font(SMALL - 1))
        painter.setPen(QColor(theme.muted))
        painter.drawText(room.adjusted(0, half, 0, 0), middle, unit)
        painter.restore()
