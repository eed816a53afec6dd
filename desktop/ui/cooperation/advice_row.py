"""One piece of advice: a dot in the city's colour, and the sentence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.core.advice_facts import Advice, Tone
from desktop.ui.context import PanelContext
from desktop.ui.theme import GRID, Role, set_role

_DOT = 8.0


class AdviceRow(QFrame):
    """A click, or Enter and Space with the focus on it, choose its city.

    Signals
    -------
    chosen
        Id of the city the advice is about.
    """

    chosen = Signal(str)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advice_row")
        self._context = context
        self._advice: Advice | None = None
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._label.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID + int(_DOT), GRID // 2, GRID, GRID // 2)
        line.addWidget(self._label)

    @property
    def advice(self) -> Advice | None:
        """What it shows."""
        return self._advice

    @property
    def sentence(self) -> str:
        """The words it shows."""
        return self._label.text()

    def show_advice(self, advice: Advice, sentence: str) -> None:
        """Show another one, or the same in another language."""
        self._advice = advice
        if sentence != self._label.text():
            self._label.setText(sentence)
            self.setAccessibleName(sentence)
        set_role(self._label, Role.MUTED if advice.tone is Tone.NOTE else None)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the city."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the city with Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the frame of the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot beside the first line, and the frame where it has the focus."""
        super().paintEvent(event)
        if self._advice is None:
            return
        theme, region = self._context.themes.now, self._context.region
        colour = region.cities[region.index(self._advice.city)].colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.city_curve(colour)))
        middle = self._label.y() + self._label.fontMetrics().height() / 2.0
        painter.drawEllipse(QPointF(GRID + _DOT / 2.0, middle), _DOT / 2.0, _DOT / 2.0)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4.0, 4.0)

    def _choose(self) -> None:
        if self._advice is not None:
            self.chosen.emit(self._advice.city)
