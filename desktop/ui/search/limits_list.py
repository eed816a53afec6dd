"""The limits that the user wrote: listed, added, taken out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.optimiser import Limit
from desktop.ui.context import PanelContext
from desktop.ui.search.limit_dialog import LimitDialog
from desktop.ui.search.texts import SearchTexts
from desktop.ui.theme import GRID

_HEIGHT = 84


class LimitsList(QWidget):
    """A sentence for each limit."""

    chosen = Signal()

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._texts = context, SearchTexts(context)
        self._limits: list[Limit] = []
        self._list = QListWidget()
        self._add, self._remove = QPushButton(), QPushButton()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._list.setObjectName("own_limits")
        self._list.setWordWrap(True)
        self._list.setMaximumHeight(_HEIGHT)
        self._add.setObjectName("limit_add")
        self._remove.setObjectName("limit_remove")
        for button in (self._add, self._remove):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._list)
        column.addLayout(row)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._list.currentRowChanged.connect(self._show_whether_removable)

    @property
    def limits(self) -> tuple[Limit, ...]:
        """In the order in which they were added."""
        return tuple(self._limits)

    def add(self, limit: Limit) -> None:
        """One more; the same one twice is one."""
        if limit not in self._limits:
            self._limits.append(limit)
            self._show()
            self.chosen.emit()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._add.setText(self.tr("Add a limit…"))
        self._remove.setText(self.tr("Remove"))
        self._list.setAccessibleName(self.tr("Other limits"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_add(self) -> None:
        limit = LimitDialog.ask(self._context, self)
        if limit is not None:
            self.add(limit)

    def _on_remove(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            del self._limits[row]
            self._show()
            self.chosen.emit()

    def _show(self) -> None:
        self._list.clear()
        for limit in self._limits:
            self._list.addItem(self._texts.limit(limit))
        self._list.setVisible(bool(self._limits))
        self._show_whether_removable()

    def _show_whether_removable(self) -> None:
        self._remove.setEnabled(self._list.currentRow() >= 0)
        self._remove.setVisible(bool(self._limits))
