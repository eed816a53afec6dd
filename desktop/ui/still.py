"""Places that keep their size whatever is written in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget


class Still(QWidget):
    """Holds a label of one line whose text may change many times a second.

    A label in a layout asks for a new layout of everything around it, up to the window,
    each time its text changes, even where its size is given: that takes longer than
    drawing the plots. Here nothing around the label hears of it.
    """

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self._label = label
        label.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(0, self._label.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all the room to the label."""
        super().resizeEvent(event)
        self._label.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()


class SteadyArea(QScrollArea):
    """Leaves the vertical bar its room while there is nothing to scroll.

    A sentence more at the foot of a column would else make the bar come and everything
    in the column narrower. The bar is not drawn while it is disabled (style sheet).
    """

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setEnabled(False)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, low: int, high: int) -> None:
        self.verticalScrollBar().setEnabled(high > low)
