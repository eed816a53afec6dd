"""One move of the list: what moved where and by how much, and the way to why."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.indicators import BY_ID
from desktop.document.display_moves import Move
from desktop.ui.context import PanelContext
from desktop.ui.indicators.letters import RIGHT, Letters
from desktop.ui.indicators.self_painted import SelfPainted
from desktop.ui.names import indicator_short
from desktop.ui.theme import GRID, SMALL, TEXT
from desktop.ui.why_button import WhyButton

_ROW_HEIGHT = 32


class MoveRow(SelfPainted):
    """One move: place, indicator and size; a click opens the plot."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._move: Move | None = None
        self._place, self._name, self._change, self._word = "", "", "", ""
        self._plain, self._small = Letters(TEXT), Letters(SMALL)
        self._bold = Letters(TEXT, bold=True)
        self.clicked.connect(self._on_clicked)

    def show_move(self, move: Move) -> None:
        """Write a move in the language of now."""
        formats = self._context.formats
        indicator = BY_ID[move.indicator]
        self._move = move
        self._place = self._context.words.place(indicator, move.position)
        self._name = indicator_short(move.indicator)
        self._change = formats.change(move.indicator, move.after, move.before)
        difference = move.after - move.before
        self._word = formats.direction_word(move.indicator, difference)
        said = f"{self._place}, {self._name}: {self._change} {self._word}".strip()
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, _ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Place and indicator left, change and word right, a hairline above."""
        del event
        theme = self._context.themes.now
        if self._move is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.setPen(QColor(theme.border))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        room = self.rect().adjusted(2, 0, -2, 0)
        direction = self._context.formats.direction(
            self._move.indicator, self._move.after - self._move.before
        )
        colour = {1: theme.better, -1: theme.worse}.get(direction, theme.muted)
        title = f"{self._place} {self._name}"
        change_width = self._bold.width(self._change) + GRID
        word_width = self._small.width(self._word) + GRID // 2
        needed = self._plain.width(title) + change_width + word_width
        if self._word and needed <= room.width():
            self._small.write(painter, colour, room, self._word, RIGHT)
            room.setRight(room.right() - word_width)
        self._bold.write(painter, colour, room, self._change, RIGHT)
        room.setRight(room.right() - change_width)
        text_colour = theme.accent if self.underMouse() else theme.text
        text = self._plain.cut(title, room.width())
        self._plain.write(painter, text_colour, room, text)
        painter.end()

    def _on_clicked(self) -> None:
        if self._move is not None:
            self._context.view.open_plot(self._move.indicator, self._move.city)


class MoveLine(QWidget):
    """A move, and beside it the way to why it is so."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._move: Move | None = None
        self.row, self._why = MoveRow(context), WhyButton()
        self._why.clicked.connect(self._on_why)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.row, 1)
        across.addWidget(self._why)

    def show_move(self, move: Move) -> None:
        """Write a move in the language of now."""
        self._move = move
        self.row.show_move(move)
        self._why.show_name(self.row.accessibleName())

    def show_or_hide(self, shown: bool) -> None:
        """Be there, or leave no gap."""
        if self.row.isHidden() == shown:
            for part in (self, self.row, self._why):
                part.setVisible(shown)

    def _on_why(self) -> None:
        if self._move is not None:
            self._context.view.ask_why(self._move.indicator, self._move.place)
