"""The heading of a plot: name, unit and change; a click enlarges the plot."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.theme import GRID, HIT, SMALL, TEXT, Theme

_USUAL_CHANGE = "+88.8 %"


class PlotHeading(QAbstractButton):
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
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
            self.update()

    def show_change(self, change: str, word: str, verdict: int) -> None:
        """Set the change, its word and its verdict (+1 better, -1 worse)."""
        if (change, word, verdict) != (self._change, self._word, self._verdict):
            self._change, self._word, self._verdict = change, word, verdict
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name left, unit muted beside it, change right; the unit gives way first."""
        del event
        painter = QPainter(self)
        bold, small = QFont(self.font()), QFont(self.font())
        bold.setPixelSize(TEXT)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(SMALL)
        room = self.rect().adjusted(2, 0, -2, 0)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent)))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        taken = self._paint_change(painter, room, bold, small)
        room.setRight(room.right() - taken)
        metrics = QFontMetrics(bold)
        unit = f" · {self._unit}" if self._unit else ""
        left = room.width() - QFontMetrics(small).horizontalAdvance(unit)
        # Room for a change is kept free, so that nothing jumps when one appears.
        left -= max(metrics.horizontalAdvance(_USUAL_CHANGE) + GRID - taken, 0)
        self._tell_whether_unit_fits(metrics.horizontalAdvance(self._name) <= left)
        if not self._has_unit:
            unit, left = "", room.width()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, left)
        colour = self._theme.accent if self.underMouse() else self._theme.text
        _write(painter, bold, colour, room, name, Qt.AlignmentFlag.AlignLeft)
        room.setLeft(room.left() + metrics.horizontalAdvance(name))
        muted = self._theme.muted
        _write(painter, small, muted, room, unit, Qt.AlignmentFlag.AlignLeft)
        painter.end()

    def _tell_whether_unit_fits(self, fits: bool) -> None:
        if fits != self._has_unit:
            self._has_unit = fits
            self.unit_moved.emit()

    def _paint_change(
        self, painter: QPainter, room: QRect, bold: QFont, small: QFont
    ) -> int:
        """Paint change and word; the word only where name and unit keep their room."""
        theme = self._theme
        colour = {1: theme.better, -1: theme.worse}.get(self._verdict, theme.muted)
        right = Qt.AlignmentFlag.AlignRight
        font = bold if self._word or self._verdict else small
        width = QFontMetrics(font).horizontalAdvance(self._change)
        word = f" {self._word}" if self._word else ""
        word_width = QFontMetrics(small).horizontalAdvance(word)
        unit = f" · {self._unit}" if self._unit else ""
        title_width = QFontMetrics(bold).horizontalAdvance(self._name)
        title_width += QFontMetrics(small).horizontalAdvance(unit)
        box = QRect(room)
        if word and title_width + width + word_width + GRID <= room.width():
            _write(painter, small, colour, box, word, right)
            box.setRight(box.right() - word_width)
            width += word_width
        _write(painter, font, colour, box, self._change, right)
        return width + GRID


def _write(
    painter: QPainter,
    font: QFont,
    colour: str,
    box: QRect,
    text: str,
    side: Qt.AlignmentFlag,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
