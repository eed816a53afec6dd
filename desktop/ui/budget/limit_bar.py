"""A thin bar filled towards a limit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Themes

HEIGHT = 4


class LimitBar(QWidget):
    """Filled up to the limit at its right end; empty where nothing is used."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._filled = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def filled(self) -> float:
        """Share of the limit used, 0 to 1."""
        return self._filled

    def show_share(self, share: float) -> None:
        """Fill the bar to a share of the limit."""
        self._filled = min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(100, HEIGHT + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and filled part."""
        del event
        theme = self._themes.now
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - HEIGHT) / 2.0
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(QRectF(0.0, top, self.width(), HEIGHT), 2, 2)
        if self._filled > 0.0:
            near = self._filled >= 0.8
            painter.setBrush(QColor(theme.warning if near else theme.accent))
            width = max(self._filled * self.width(), float(HEIGHT))
            painter.drawRoundedRect(QRectF(0.0, top, width, HEIGHT), 2, 2)
        painter.end()
