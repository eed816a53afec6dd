"""The cell in hand: one pair in one domain, its years and what stands behind it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.projection.agreement_costs import PRICES
from desktop.core.region import Domain, FloatArray
from desktop.core.region_builder import AgreementRow
from desktop.document.agreement_states import agreement_state, behind_base
from desktop.document.cooperation_edits import SetAgreementCourse
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.circle import Circle
from desktop.ui.cooperation.spans_editor import SpansEditor
from desktop.ui.cooperation.texts import state_text, state_texts
from desktop.ui.names import domain_name, money_unit
from desktop.ui.theme import GRID, Role, set_role


def wrapped(name: str, role: Role | None = None) -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label


class AgreementCard(QFrame):
    """Sets the wanted strength of a domain and says what there is already.

    Signals
    -------
    refused
        The sentence of a refusal; empty after an edit that was taken.
    """

    refused = Signal(str)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agreement_card")
        set_role(self, Role.PANEL)
        self._context = context
        self._pair = (0, 1)
        self._domain = Domain.TRANSPORT
        self._name = wrapped("agreement_name", Role.HEADING)
        self._state = QLabel()
        self._state.setObjectName("agreement_state")
        self._state.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._circle = Circle(context.themes)
        self._editor = SpansEditor(context, with_strength=True)
        self._editor.setObjectName("agreement_spans")
        self._editor.edited.connect(self._on_edited)
        self._force = wrapped("agreement_force", Role.MUTED)
        self._cost = wrapped("agreement_cost", Role.MUTED)
        self._behind = wrapped("agreement_behind", Role.MUTED)
        self._build()

    def show_cell(self, pair: tuple[int, int], domain: Domain) -> None:
        """Take another pair or domain in hand."""
        self._pair, self._domain = pair, domain
        self.refresh()

    def refresh(self) -> None:
        """Show the plan and the projection of now."""
        region, plan = self._context.region, self._context.session.active.plan
        state = agreement_state(region, plan, self._pair, self._domain)
        self._name.setText(domain_name(self._domain))
        self._state.setText(state_text(state, region))
        # Kept for every state, so that nothing moves under a handle being dragged.
        measure = self._state.fontMetrics().horizontalAdvance
        self._state.setMinimumWidth(max(map(measure, state_texts(region))))
        set_role(self._state, Role.CHANGED if state.spans else Role.MUTED)
        self._circle.show_standing(state.standing)
        self._editor.show_spans((self._pair, self._domain), state.base, state.spans)
        self._force.setText(self._force_text())
        price = self._context.parameters[PRICES[self._domain]].central
        self._cost.setVisible(price > 0.0)
        self._cost.setText(self._cost_text(price))
        self._behind.setText(self._behind_text(state.base))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(self._name, 1)
        head.addWidget(self._state)
        head.addWidget(self._circle)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._editor)
        column.addWidget(self._force)
        column.addWidget(self._cost)
        column.addWidget(self._behind)

    def _force_text(self) -> str:
        """How far the wish has come by some years."""
        region, run = self._context.region, self._context.live.current.plan
        strength = run.agreements[0, :, self._pair[0], self._pair[1], self._domain]
        wanted = [region.base_year, *(period.last for period in region.periods)]
        horizon = region.base_year + run.n_years
        years = [year for year in wanted if year < horizon] + [horizon]
        number = self._context.formats.number
        told = [f"{t} {number(strength[t - region.base_year], 2)}" for t in years]
        return self.tr("In force: {strengths}").format(strengths=" · ".join(told))

    def _cost_text(self, price: float) -> str:
        """What full strength takes of the local works of each side."""
        amount = self._context.formats.number(price, 2)
        template = self.tr("At full strength it costs each side {amount} {unit} a year")
        return template.format(amount=amount, unit=money_unit())

    def _behind_text(self, base: float) -> str:
        region = self._context.region
        rows = behind_base(self._context.agreements, region, self._pair, self._domain)
        if not rows:
            return self.tr("No agreement of this kind is known up to {year}.").format(
                year=region.base_year
            )
        strength = self._context.formats.number(base, 2)
        head = self.tr("Behind the base strength of {base}:").format(base=strength)
        return "\n".join([head, *(self._row_text(row) for row in rows)])

    def _row_text(self, row: AgreementRow) -> str:
        words = self._context.words
        return self.tr("{year} {name}. Source: {source}").format(
            year=row.year,
            name=words.named(row.name, row.name_zh),
            source=words.text(row.source),
        )

    def _on_edited(self, course: FloatArray, gesture: int) -> None:
        cities = self._context.region.cities
        label = EditLabel(
            EditKind.AGREEMENT,
            city=cities[self._pair[0]].id,
            partner=cities[self._pair[1]].id,
            domain=self._domain,
        )
        strengths = tuple(float(strength) for strength in np.asarray(course))
        edit = SetAgreementCourse(label, self._pair, self._domain, strengths, gesture)
        self.refused.emit(self._context.submit(edit).sentence)
