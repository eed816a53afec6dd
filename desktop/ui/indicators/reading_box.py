"""The box with the reading: beside the plot being read, over its neighbour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.theme import GRID, Role, set_role

_WIDEST = 300
_MOST = 0.8
_INSIDE = 72
"""Pixels from the left end of an enlarged card: right of its value axis."""


class ReadingBox(QLabel):
    """Never in the way of the pointer, never beyond the panel it belongs to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        set_role(self, Role.CARD)
        self.setObjectName("reading")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMargin(GRID - 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_text(self, text: str, card: QWidget) -> None:
        """Show rich text beside a card, so that the plot being read stays in sight."""
        if not text:
            self.hide()
            return
        if text != self.text():
            self.setText(text)
            self.setWordWrap(False)
            width = min(self.sizeHint().width(), _WIDEST)
            self.setWordWrap(True)
            self.resize(width, self.heightForWidth(width))
        panel, corner = self._panel, card.mapTo(self._panel, QPoint(0, 0))
        x = self._beside(corner.x(), card.width())
        y = min(corner.y(), panel.height() - self.height())
        self.move(x, max(y, 0))
        self.show()
        self.raise_()

    def _beside(self, left: int, width: int) -> int:
        """Right of the card, else left of it, else over as little of it as may be."""
        room, gap = self._panel.width(), GRID // 2
        right = left + width + gap
        if right + self.width() <= room:
            return right
        if left - gap - self.width() >= 0:
            return left - gap - self.width()
        if width > _MOST * room:  # an enlarged card: beside its value axis
            return left + _INSIDE
        return room - self.width() if left + width / 2 < room / 2 else 0
