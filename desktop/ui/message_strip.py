"""A line under the header that says what could not be done, until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.icons import Icons
from desktop.ui.theme import GRID, HIT, Role, Theme, set_role


class MessageStrip(QFrame):
    """Shows one sentence; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        set_role(self, Role.PANEL)
        self._label = QLabel()
        self._label.setObjectName("message")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._close = QToolButton()
        self._close.setObjectName("message_close")
        self._close.setFixedSize(HIT, HIT)
        set_role(self._close, Role.ICON)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        self.retranslate()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown; empty where nothing is."""
        return self._label.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence in place of the one before."""
        self._label.setText(sentence)
        self.setVisible(bool(sentence))

    def clear(self) -> None:
        """Show nothing."""
        self.tell("")

    def retranslate(self) -> None:
        """Name the button in the language of now; a sentence of before goes."""
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        self.clear()

    def paint_icons(self, icons: Icons, theme: Theme) -> None:
        """Draw the icon in the colours of a theme."""
        self._close.setIcon(icons.icon("close", theme))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
