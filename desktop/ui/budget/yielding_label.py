"""A label with a shorter text for where the longer one has no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class YieldingLabel(QLabel):
    """Wants room for its long text and is content with that of its short one."""

    def __init__(self) -> None:
        super().__init__()
        self._long, self._short = "", ""

    def show_texts(self, long: str, short: str) -> None:
        """Set both texts; readers of the screen always hear the long one."""
        if (long, short) != (self._long, self._short):
            self._long, self._short = long, short
            self.setAccessibleName(long)
            self.updateGeometry()
            self._fit()

    def sizeHint(self) -> QSize:
        """Room for the long text."""
        return self._size_of(self._long)

    def minimumSizeHint(self) -> QSize:
        """Room for the short text."""
        return self._size_of(self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what has room now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.width() >= self.sizeHint().width()
        self.setText(self._long if fits else self._short)

    def _size_of(self, text: str) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.horizontalAdvance(text) + 1, letters.height())
