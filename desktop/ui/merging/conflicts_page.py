"""The list of conflicts, and the ways out of the one in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.merging import Merge
from desktop.ui.context import PanelContext
from desktop.ui.merging.contents import chosen_option, conflicts_content
from desktop.ui.merging.words import MergeWords, say
from desktop.ui.sheet import EMPTY, SheetView
from desktop.ui.theme import GRID


class ConflictsPage(QWidget):
    """Decides nothing itself: says what was chosen."""

    decided = Signal(object, int)
    """Key of the conflict, position of the option."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._words = MergeWords(context)
        self._merge: Merge | None = None
        self._table = SheetView(context.themes)
        self._table.setObjectName("merge_conflicts")
        self._label, self._options = QLabel(), QComboBox()
        self._options.setObjectName("merge_options")
        self._label.setBuddy(self._options)
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addWidget(self._options, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._table, 1)
        column.addLayout(row)
        self._table.picked.connect(self._on_picked)
        self._options.activated.connect(self._on_chosen)
        self.retranslate()

    def show_merge(self, merge: Merge | None) -> None:
        """Show the conflicts of a merge, or none."""
        self._merge = merge
        content = EMPTY if merge is None else conflicts_content(merge, self._words)
        self._table.show_content(content)
        self._on_picked(self._table.currentIndex().row())

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._table.setAccessibleName(say(QT_TRANSLATE_NOOP("merging", "Conflicts")))
        self._label.setText(say(QT_TRANSLATE_NOOP("merging", "Take")))
        self._options.setAccessibleName(self._label.text())
        self.show_merge(self._merge)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_picked(self, row: int) -> None:
        """Offer the ways out of the conflict in hand."""
        merge = self._merge
        self._options.clear()
        is_one = merge is not None and 0 <= row < len(merge.conflicts)
        self._options.setEnabled(is_one)
        if merge is None or not is_one:
            return
        conflict = merge.conflicts[row]
        for option in conflict.options:
            self._options.addItem(self._words.option(merge, conflict, option))
        self._options.setCurrentIndex(chosen_option(merge, row))

    def _on_chosen(self, position: int) -> None:
        row = self._table.currentIndex().row()
        if self._merge is not None and 0 <= row < len(self._merge.conflicts):
            self.decided.emit(self._merge.conflicts[row].key, position)
