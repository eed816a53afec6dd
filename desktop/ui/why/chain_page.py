"""The chain as a browser: a page for each number, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.core.chain import Chain, Key
from desktop.ui.context import PanelContext
from desktop.ui.theme import GRID, Role, set_role
from desktop.ui.why.chain_html import ChainPages
from desktop.ui.why.chain_words import SCHEME

_DEEPEST = 4
"""Steps of the way that are named."""


class ChainPage(QWidget):
    """Shows one number at a time; links lead to what stands in its equation."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_chain")
        self._context = context
        self._chain: Chain | None = None
        self._way: list[Key] = []
        self._at = -1
        self._back, self._forward = QPushButton(), QPushButton()
        self._first = QPushButton()
        self._trail = QLabel()
        self._browser = QTextBrowser()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button, name, slot in (
            (self._back, "chain_back", self.go_back),
            (self._forward, "chain_forward", self.go_forward),
            (self._first, "chain_first", self.go_first),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addWidget(self._trail, 1)
        set_role(self._trail, Role.MUTED)
        self._browser.setObjectName("chain_browser")
        self._browser.setOpenLinks(False)
        self._browser.anchorClicked.connect(self._on_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._browser, 1)
        for keys, slot in (
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Forward, self.go_forward),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @property
    def key(self) -> Key | None:
        """The number on view."""
        return self._way[self._at] if self._way else None

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._back.setText(self.tr("Back"))
        self._forward.setText(self.tr("Forward"))
        self._first.setText(self.tr("To the beginning"))
        self._browser.setAccessibleName(self.tr("The chain behind the number"))
        self.rewrite()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_chain(self, chain: Chain, key: Key) -> None:
        """Begin at a number; stay on the page on view where the question is the same.

        An edit of the plan changes values, not what the user is reading.
        """
        again = self._way and self._way[0] == key
        self._chain = chain
        if not again:
            self._way, self._at = [key], 0
        self.rewrite()

    def open_key(self, key: Key) -> None:
        """Go on to a number."""
        if key == self.key:
            return
        self._way = [*self._way[: self._at + 1], key]
        self._at += 1
        self.rewrite()

    def go_back(self) -> None:
        """To the number before."""
        if self._at > 0:
            self._at -= 1
            self.rewrite()

    def go_forward(self) -> None:
        """To the number gone back from."""
        if self._at + 1 < len(self._way):
            self._at += 1
            self.rewrite()

    def go_first(self) -> None:
        """To the number asked about."""
        if self._at > 0:
            self._at = 0
            self.rewrite()

    def rewrite(self) -> None:
        """Write the page in the language and colours of now."""
        key, chain = self.key, self._chain
        self._back.setEnabled(self._at > 0)
        self._first.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at + 1 < len(self._way))
        if chain is None or key is None:
            return
        context = self._context
        pages = ChainPages(
            chain,
            context.words,
            context.formats,
            context.themes.now,
            context.agreements,
        )
        sheet = f"a {{ color: {context.themes.now.accent}; }}"
        self._browser.document().setDefaultStyleSheet(sheet)
        self._browser.setHtml(pages.page(key))
        way = self._way[max(self._at + 1 - _DEEPEST, 0) : self._at + 1]
        titles = [pages.title(one) for one in way]
        self._trail.setText(" › ".join(titles))
        self._trail.setToolTip("\n".join(titles))

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() != SCHEME:
            return
        decoded = QUrl.ComponentFormattingOption.FullyDecoded
        self.open_key(Key.read(url.path(decoded)))
