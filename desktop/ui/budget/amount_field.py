"""A number field that is typed as freely as a cell and stepped with the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from desktop.ui.theme import HIT

LARGE_STEP = 10


class AmountField(QAbstractSpinBox):
    """Shows an amount; what is typed is taken on Return or on leaving.

    Signals
    -------
    typed
        The text to take. The owner answers with `show_text` or `set_refused`.
    stepped
        Steps asked for.
    reset_wanted
        Ctrl+Delete was pressed.
    """

    typed = Signal(str)
    stepped = Signal(float)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumHeight(HIT + 4)
        self.setKeyboardTracking(False)

    @property
    def is_being_typed(self) -> bool:
        """Whether the text is not yet what was last shown."""
        return self.lineEdit().text() != self._shown

    def show_text(self, text: str, *, force: bool = False) -> None:
        """Show an amount, unless something is being typed."""
        if self.is_being_typed and self.hasFocus() and not force:
            return
        self._shown = text
        self.lineEdit().setText(text)
        self.set_refused("")

    def set_refused(self, sentence: str) -> None:
        """Mark the text as refused; it stays to be corrected."""
        if bool(self.property("refused")) == bool(sentence):
            return
        self.setAccessibleDescription(sentence)
        self.setProperty("refused", bool(sentence))
        self.style().unpolish(self)
        self.style().polish(self)

    def validate(self, text: str, position: int) -> object:
        """Any text may be typed; whether it is an amount is told when it is taken."""
        return QValidator.State.Acceptable, text, position

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways; the owner knows the bounds."""
        flags = QAbstractSpinBox.StepEnabledFlag
        return flags.StepUpEnabled | flags.StepDownEnabled

    def stepBy(self, steps: int) -> None:
        """Keys and wheel ask for steps."""
        self._take()
        self.stepped.emit(float(steps))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the text, Escape gives it up."""
        key = Qt.Key(event.key())
        has_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
            self.selectAll()
        elif key == Qt.Key.Key_Escape and self.is_being_typed:
            self.show_text(self._shown, force=True)
            self.selectAll()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and has_ctrl:
            self.stepBy(LARGE_STEP if key == Qt.Key.Key_Up else -LARGE_STEP)
        elif key == Qt.Key.Key_Delete and has_ctrl:
            self.reset_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes the text."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._take()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step where the field has the focus, else let the page scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _take(self) -> None:
        if not self.is_being_typed:
            return
        if self.lineEdit().text().strip():
            self.typed.emit(self.lineEdit().text())
        else:
            self.show_text(self._shown, force=True)
