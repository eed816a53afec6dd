"""The envelope of the region, what is left of it or over, and spreading the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from desktop.document.money import Column
from desktop.ui.budget.actions import BudgetActions
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.theme import GRID, HIT, Role, set_role


class EnvelopeLine(QWidget):
    """Stands under the table. The envelope is the total of the base path."""

    def __init__(
        self, desk: BudgetDesk, actions: BudgetActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("envelope")
        self._envelope, self._rest = QLabel(), QLabel()
        self._envelope.setProperty("role", Role.MUTED)
        self._rest.setObjectName("envelopeRest")
        self._spread = QToolButton()
        self._spread.setObjectName("spreadRest")
        self._spread.setMinimumHeight(HIT)
        self._spread.setProperty("role", Role.QUIET)
        self._spread.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._spread.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._spread)
        actions.fill_spreads(menu)
        self._spread.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._envelope)
        row.addStretch()
        row.addWidget(self._rest)
        row.addWidget(self._spread)
        desk.plan_changed.connect(self.refresh)
        desk.ledger_changed.connect(self.refresh)

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._spread.setText(self.tr("Spread…"))
        self._spread.setAccessibleName(self.tr("Spread the rest"))
        self._spread.setToolTip(
            self.tr(
                "Unlocked cells give or get in proportion until the envelope is met."
                " The cell in hand stays as it is."
            )
        )
        self._envelope.setToolTip(
            self.tr("The envelope is the total of the base path in these years.")
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the envelope and the rest as they are now."""
        desk, ledger = self._desk, self._desk.ledger
        row = desk.region_row
        grid, base = ledger.grid(desk.plan), ledger.base_grid()
        envelope = float(base[row, Column.TOTAL])
        text = self.tr("Region, envelope {amount}")
        amount = desk.sentences.amount(ledger, row, envelope)
        self._envelope.setText(text.format(amount=amount))
        rest = envelope - float(grid[row, Column.TOTAL])
        told = desk.sentences.beside_the_envelope(ledger, row, rest)
        self._rest.setText(told or self.tr("met"))
        over = bool(told) and rest < 0.0
        set_role(self._rest, Role.WORSE if over else Role.MUTED)
        rests = (base - grid)[:, Column.TOTAL]
        is_any = any(
            desk.sentences.beside_the_envelope(ledger, city, float(rests[city]))
            for city in range(row + 1)
        )
        self._spread.setEnabled(is_any)
