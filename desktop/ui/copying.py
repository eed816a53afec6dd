"""Copies what a widget shows as a table, from a menu and by the usual keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.formats import MINUS, THIN_SPACE

Rows = Sequence[Sequence[str]]


def for_spreadsheet(text: str) -> str:
    """A number as spreadsheets read it: a plain minus, no spaces inside."""
    return text.replace(THIN_SPACE, "").replace(MINUS, "-")


def copy_rows(rows: Rows) -> None:
    """Put a table on the clipboard, as spreadsheets take it."""
    lines = ("\t".join(map(for_spreadsheet, row)) for row in rows)
    QGuiApplication.clipboard().setText("\n".join(lines) + "\n")


class CopyTable(QAction):
    """Gives a widget the entry and the keys to copy what it shows.

    Parameters
    ----------
    widget
        Has the keys while the focus is on it or in it, and the entry in its menu.
    rows
        Reads the table, its head first; nothing is copied where there are none.
    """

    def __init__(self, widget: QWidget, rows: Callable[[], Rows]) -> None:
        super().__init__(widget)
        self._rows = rows
        self.setObjectName("copy_table")
        self.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Copy))
        self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.triggered.connect(self._on_triggered)
        widget.addAction(self)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        widget.installEventFilter(self)
        self._write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language of the widget."""
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        return super().eventFilter(watched, event)

    def _write(self) -> None:
        self.setText(QCoreApplication.translate("plots", "Copy as table"))

    def _on_triggered(self) -> None:
        rows = self._rows()
        if rows:
            copy_rows(rows)
