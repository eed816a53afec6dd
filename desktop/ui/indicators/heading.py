"""The heading of a plot: name, unit and change; a click enlarges the plot."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.indicators.letters import RIGHT, Letters
from desktop.ui.indicators.self_painted import SelfPainted
from desktop.ui.theme import GRID, HIT, SMALL, TEXT, Theme

_USUAL_CHANGE = "+88.8 %"
"""Room kept free while there is no change, so that nothing jumps when one appears."""


class PlotHeading(SelfPainted):
    """Paints itself, so that an edit costs no layout.

    Parameters
    ----------
    theme
        Colours of now.
    """

    unit_moved = Signal()
    """The heading has, or has no longer, room for the unit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._unit, self._change, self._word = "", "", "", ""
        self._verdict = 0
        self._has_unit = True
        self._widest_word = ""
        self._bold, self._small = Letters(TEXT, bold=True), Letters(SMALL)
        self._small_bold = Letters(SMALL, bold=True)
        self.setObjectName("plot_heading")

    @property
    def missing_unit(self) -> str:
        """The unit where the heading has no room for it, else nothing."""
        return "" if self._has_unit else self._unit

    def show_title(self, name: str, unit: str, hint: str) -> None:
        """Set name, unit and what a click does."""
        if (name, unit, hint) != (self._name, self._unit, self.toolTip()):
            self.setToolTip(hint)
            self._name, self._unit = name, unit
            self.setAccessibleName(f"{name} {unit}".strip())
            self._see_whether_unit_fits()
            self.update()

    def show_change(self, change: str, word: str, verdict: int) -> None:
        """Set the change, its word and its verdict (+1 better, -1 worse)."""
        if (change, word, verdict) != (self._change, self._word, self._verdict):
            self._change, self._word, self._verdict = change, word, verdict
            self._see_whether_unit_fits()
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, HIT)

    def minimumSizeHint(self) -> QSize:
        """Narrow plots keep a name that is cut."""
        return QSize(60, HIT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the unit has room now."""
        super().resizeEvent(event)
        self._see_whether_unit_fits()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name left, unit muted beside it, change right; the unit gives way first."""
        del event
        theme, bold, small = self._theme, self._bold, self._small
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface))
        room = self.rect().adjusted(2, 0, -2, 0)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent)))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        taken = self._paint_change(painter, room)
        room.setRight(room.right() - taken)
        unit = f" · {self._unit}" if self._unit and self._has_unit else ""
        left = room.width() - small.width(unit)
        # A long name in a narrow plot is written smaller before it is cut.
        letters = bold if bold.width(self._name) <= left else self._small_bold
        name = letters.cut(self._name, left)
        letters.write(
            painter, theme.accent if self.underMouse() else theme.text, room, name
        )
        room.setLeft(room.left() + letters.width(name))
        small.write(painter, theme.muted, room, unit)
        painter.end()

    def show_widest_word(self, word: str) -> None:
        """Keep room for a word as wide as this one beside the change."""
        self._widest_word = word
        self._see_whether_unit_fits()

    def _see_whether_unit_fits(self) -> None:
        """The unit gives way to change and word: it can stand elsewhere."""
        title = self._bold.width(self._name) + self._small.width(f" · {self._unit}")
        change = max(self._bold.width(text) for text in (_USUAL_CHANGE, self._change))
        word = max(self._small.width(f" {w}") for w in (self._widest_word, self._word))
        fits = title + change + word + GRID + 4 <= self.width()
        if fits != self._has_unit:
            self._has_unit = fits
            self.unit_moved.emit()
            self.update()

    def _paint_change(self, painter: QPainter, room: QRect) -> int:
        """Paint change and word, smaller where they would cut the name."""
        theme, bold, small = self._theme, self._bold, self._small
        colour = {1: theme.better, -1: theme.worse}.get(self._verdict, theme.muted)
        letters = bold if self._word or self._verdict else small
        word = f" {self._word}" if self._word else ""
        word_width = small.width(word)
        taken = bold.width(self._name) + word_width + GRID
        if taken + letters.width(self._change) > room.width():
            letters = self._small_bold
        box = QRect(room)
        small.write(painter, colour, box, word, RIGHT)
        box.setRight(box.right() - word_width)
        letters.write(painter, colour, box, self._change, RIGHT)
        return letters.width(self._change) + word_width + GRID
