"""One partner in the card of links."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.budget.amount_field import AmountField
from desktop.ui.theme import GRID, Role, set_role

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LinkRow(QObject):
    """The widgets of a row, placed in the card's grid.

    Signals
    -------
    typed, stepped, reset_wanted
        What is asked for, with the position of the partner.
    """

    typed = Signal(int, str)
    stepped = Signal(int, float)
    reset_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._partner = -1
        self._name, self._theirs = QLabel(), QLabel()
        self._hours, self._cost = QLabel(), QLabel()
        self.field = AmountField()
        self.field.setFixedWidth(8 * GRID)
        self.widgets: tuple[QWidget, ...] = (
            self._name,
            self.field,
            self._theirs,
            self._hours,
            self._cost,
        )
        for label in (self._theirs, self._hours, self._cost):
            label.setAlignment(_RIGHT)
        for label in (self._hours, self._cost):
            label.setProperty("role", Role.MUTED)
        self.field.typed.connect(self._on_typed)
        self.field.stepped.connect(self._on_stepped)
        self.field.reset_wanted.connect(self._on_reset_wanted)

    def show_subject(
        self, partner: int, name: str, spoken: str, facts: tuple[str, str, str]
    ) -> None:
        """Be about a partner; `facts` are hours, cost and where both come from."""
        hours, cost, origin = facts
        self._partner = partner
        self._name.setText(name)
        self._hours.setText(hours)
        self._cost.setText(cost)
        for label in (self._hours, self._cost):
            label.setToolTip(origin)
        self.field.setAccessibleName(spoken)
        self.field.setObjectName(f"link{partner}")
        self.field.show_text(self.field.text(), force=True)

    def show_halves(
        self, own: str, theirs: str, *, is_changed: bool, is_free: bool
    ) -> None:
        """Show what both sides pay."""
        self.field.show_text(own)
        self.field.setEnabled(is_free)
        if self._theirs.text() != theirs:
            self._theirs.setText(theirs)
        set_role(self._name, Role.CHANGED if is_changed else None)

    def accept(self) -> None:
        """What was typed was taken; the next amount shown may replace it."""
        self.field.show_text(self.field.text(), force=True)

    def refuse(self, sentence: str) -> None:
        """Mark what was typed."""
        self.field.set_refused(sentence)

    def _on_typed(self, text: str) -> None:
        self.typed.emit(self._partner, text)

    def _on_stepped(self, steps: float) -> None:
        self.stepped.emit(self._partner, steps)

    def _on_reset_wanted(self) -> None:
        self.reset_wanted.emit(self._partner)
