"""A line under the header: what could not be done, what to know, what a sample is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.icons import Icons
from desktop.ui.theme import GRID, HIT, Role, Theme, restyle, set_role

_MARK = 16


class MessageStrip(QFrame):
    """Shows one sentence until it is closed; hidden while there is none.

    A refusal has a mark before it and a bar at its side, so that it is told from a
    notice by more than its colour. A note takes one line until it is asked for whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        set_role(self, Role.PANEL)
        self._sentence = ""
        self._note: Callable[[], str] | None = None
        self._drawing: tuple[Icons, Theme] | None = None
        self._mark, self._label = QLabel(), QLabel()
        self._mark.setObjectName("message_mark")
        self._mark.setFixedSize(_MARK, _MARK)
        self._label.setObjectName("message")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._more = QToolButton()
        self._more.setObjectName("message_more")
        self._more.setCheckable(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self._more, Role.QUIET)
        self._more.toggled.connect(self._on_more)
        self._close = QToolButton()
        self._close.setObjectName("message_close")
        self._close.setFixedSize(HIT, HIT)
        set_role(self._close, Role.ICON)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2, GRID, 2)
        row.setSpacing(GRID)
        row.addWidget(self._mark)
        row.addWidget(self._label, 1)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self.retranslate()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown or could be read on; empty where nothing is."""
        return self._sentence

    @property
    def is_refusal(self) -> bool:
        """Whether it says what could not be done."""
        return self.property("refused") is True

    def tell(self, sentence: str) -> None:
        """Show a notice in place of the sentence before."""
        self._note = None
        self._show(sentence, refused=False)

    def refuse(self, sentence: str) -> None:
        """Show what could not be done, as a warning."""
        self._note = None
        self._show(sentence, refused=bool(sentence))

    def note(self, write: Callable[[], str]) -> None:
        """Show a note that `write` gives in the language of now."""
        self._note = write
        self._more.setChecked(False)
        self._show(write(), refused=False)

    def drop_note(self) -> None:
        """What the note was about is no longer on view; other sentences stay."""
        if self._note is not None:
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.tell("")

    def retranslate(self) -> None:
        """Name the button in the language of now; of sentences only a note stays."""
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        self._mark.setAccessibleName(self.tr("Warning"))
        self._more.setText(self.tr("Read on"))
        if self._note is None:
            self.clear()
        else:
            self.note(self._note)

    def paint_icons(self, icons: Icons, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._close.setIcon(icons.icon("close", theme))
        self._drawing = (icons, theme)
        self._draw_mark()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut a note where its line ends now."""
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        """All of the sentence, but of a note that is folded what one line holds."""
        is_folded = self._note is not None and not self._more.isChecked()
        self._label.setWordWrap(not is_folded)
        if not is_folded:
            self._label.setText(self._sentence)
            return
        room = self.width() - self._more.sizeHint().width() - HIT - 6 * GRID
        line = " ".join(self._sentence.split())
        letters = self._label.fontMetrics()
        self._label.setText(letters.elidedText(line, Qt.TextElideMode.ElideRight, room))

    def _on_more(self) -> None:
        self._write()

    def _draw_mark(self) -> None:
        """Not before there is a refusal: most starts never need it."""
        if self.is_refusal and self._drawing is not None:
            icons, theme = self._drawing
            warning = icons.icon("warning", theme, theme.worse)
            self._mark.setPixmap(warning.pixmap(_MARK, _MARK))

    def _show(self, sentence: str, *, refused: bool) -> None:
        if refused != self.is_refusal:
            self.setProperty("refused", refused)
            restyle(self)
        self._mark.setVisible(refused)
        self._draw_mark()
        self._sentence = sentence
        self._more.setVisible(self._note is not None)
        self._write()
        spoken = f"{self.tr('Warning')}: {sentence}" if refused else sentence
        self._label.setAccessibleName(spoken)
        self.setVisible(bool(sentence))
