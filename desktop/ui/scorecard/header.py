"""The left side of the scorecard: name, and below it the unit."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.theme import SMALL, Themes


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

    def paintSection(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        """Paint the name, cut where it is too long, and the unit."""
        model = self.model()
        text = str(model.headerData(logicalIndex, self.orientation()) or "")
        name, _, unit = text.partition("\n")
        theme = self._themes.now
        painter.save()
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        painter.setFont(font)
        room = rect.adjusted(2, 2, -4, -2)
        cut = QFontMetrics(font).elidedText(
            name, Qt.TextElideMode.ElideRight, room.width()
        )
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        half = room.height() // 2
        upper = room.adjusted(0, 0, 0, -half) if unit else room
        painter.setPen(QColor(theme.text))
        painter.drawText(upper, middle, cut)
        font.setPixelSize(SMALL - 1)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(room.adjusted(0, half, 0, 0), middle, unit)
        painter.restore()
