"""The line in which a cell of the table is typed; refused text stays in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_MOVES = {
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class CellEditor(QLineEdit):
    """Shown over one cell; asks to be taken, never closes itself over refused text.

    Signals
    -------
    entered
        The text is to be taken; rows and columns to move on by where it is.
    left
        The line was left with its text as it was, or given up.
    """

    entered = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._before = ""
        self._is_asking = False
        self.hide()

    def begin(self, rect: QRect, text: str, *, typed: str = "") -> None:
        """Show the line with `text` selected, or with the first key typed."""
        self._before = text
        self.setGeometry(rect)
        self.set_refused("")
        self.setText(typed or text)
        if typed:
            self.setModified(True)
        else:
            self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_refused(self, sentence: str) -> None:
        """Mark the text as refused and say why to screen readers."""
        self.setAccessibleDescription(sentence)
        self.setProperty("refused", bool(sentence))
        self.style().unpolish(self)
        self.style().polish(self)

    def close_line(self) -> None:
        """Hide it without asking again."""
        self._is_asking = True
        self.hide()
        self._is_asking = False

    def event(self, event: QEvent) -> bool:
        """Tab moves on in the table instead of leaving it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            move = _MOVES.get(Qt.Key(event.key()))
            if move is not None:
                self._ask(*move)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the text, Escape gives it up."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask(0, 0)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the line takes the text; what is refused stays to be corrected."""
        super().focusOutEvent(event)
        elsewhere = event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }
        if elsewhere and self.isVisible() and not self._is_asking:
            self._ask(0, 0)

    def _ask(self, rows: int, columns: int) -> None:
        if self.text().strip() in {self._before, ""}:
            self.left.emit()
            return
        self._is_asking = True
        self.entered.emit(rows, columns)
        self._is_asking = False
