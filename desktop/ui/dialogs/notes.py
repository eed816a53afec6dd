"""A text in Markdown in a window of its own, whose links work."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from desktop.ui.theme import GRID

_LINE = 125.0
"""Per cent of the font's own line height."""


def slug(heading: str) -> str:
    """What a link calls a heading: "5. Equations" is "5-equations"."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


class NotesDialog(QDialog):
    """Shows a text in Markdown.

    Parameters
    ----------
    folder
        Where texts that it refers to are; they open in its place.
    """

    def __init__(
        self, title: str, markdown: str, parent: QWidget, folder: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._folder = folder
        self._text = QTextBrowser()
        self._text.setObjectName("notes_text")
        self._text.setAccessibleName(title)
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._on_anchor_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        self.resize(96 * GRID, 80 * GRID)
        self.show_text(markdown)

    def show_text(self, markdown: str) -> None:
        """Show a text from its beginning."""
        self._text.setMarkdown(markdown)
        self._give_room()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_anchor_clicked(self, link: QUrl) -> None:
        if link.scheme():
            QDesktopServices.openUrl(link)
        elif link.path():
            self._open_beside(link.path())
        else:
            self._go_to(link.fragment())

    def _open_beside(self, name: str) -> None:
        """Open a text of the same folder; a link to anything else is passed over."""
        if self._folder is None:
            return
        path = self._folder / name
        if path.suffix == ".md" and path.is_file():
            self.show_text(path.read_text(encoding="utf-8"))

    def _go_to(self, wanted: str) -> None:
        block = self._text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == wanted:
                self._show_at_the_top(block)
                return
            block = block.next()

    def _show_at_the_top(self, block: QTextBlock) -> None:
        layout = self._text.document().documentLayout()
        top = layout.blockBoundingRect(block).top()
        self._text.verticalScrollBar().setValue(round(top))

    def _give_room(self) -> None:
        """Part the paragraphs; Markdown leaves hardly any space between them."""
        document = self._text.document()
        document.setDocumentMargin(3 * GRID)
        cursor = QTextCursor(document)
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        while True:
            form = cursor.blockFormat()
            if cursor.currentTable() is None:
                form.setTopMargin(2 * GRID if form.headingLevel() else GRID / 2)
                form.setBottomMargin(GRID / 2)
            form.setLineHeight(_LINE, proportional)
            cursor.setBlockFormat(form)
            if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
                break
