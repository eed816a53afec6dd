"""A page of the catalogue: search, table, and the row in hand with what can be done."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.catalogue.rows import CatalogueRows, CatalogueView
from desktop.ui.catalogue.texts import say
from desktop.ui.theme import GRID, Role, set_role

Kind = TypeVar("Kind")


def wrapped(name: str, role: Role | None = None) -> QLabel:
    """A label of plain text that wraps and can be copied from."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, role)
    return label


class CataloguePage(QWidget, Generic[Kind]):
    """Search field, table, and a card for the row in hand.

    Parameters
    ----------
    widths
        Of the columns in pixels.
    """

    def __init__(
        self,
        name: str,
        rows: CatalogueRows[Kind],
        widths: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows = rows
        self._search = QLineEdit()
        self._search.setObjectName("catalogue_search")
        self._search.setClearButtonEnabled(True)
        self._view = CatalogueView(rows, widths)
        self._view.setObjectName("catalogue_table")
        self._card = QFrame()
        self._card.setObjectName("catalogue_card")
        set_role(self._card, Role.PANEL)
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._inside.setSpacing(GRID)
        self._title = wrapped("catalogue_title", Role.HEADING)
        self._about = wrapped("catalogue_about", Role.MUTED)
        self._inside.addWidget(self._title)
        self._inside.addWidget(self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._search)
        column.addWidget(self._view, 1)
        column.addWidget(self._card)
        self._search.textChanged.connect(self._view.search)
        self._view.picked.connect(self.refresh)

    @property
    def view(self) -> CatalogueView[Kind]:
        """The table."""
        return self._view

    def refresh(self) -> None:
        """Show the row in hand."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        hint = say(QT_TRANSLATE_NOOP("catalogue", "Search in all columns"))
        self._search.setPlaceholderText(hint)
        self._search.setAccessibleName(hint)
        self._rows.retranslate()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
