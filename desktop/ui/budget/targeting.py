"""The share of all headings aimed at the poorest of the city in hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.core.plan import HIGHEST_TARGETING
from desktop.document.edits import EditKind, SetTargeting
from desktop.document.money_text import AmountKind, read_amount
from desktop.ui.budget.amount_field import AmountField
from desktop.ui.budget.base_slider import BaseSlider
from desktop.ui.budget.cell_edits import inside
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.scale import SNAP
from desktop.ui.theme import GRID, Role, set_role

STEP = 0.001
"""One step of a key: a tenth of a per cent."""
_SLIDER_GRAIN = 1000.0
"""Dragged shares are whole tenths of a per cent."""


class TargetingEditor(QWidget):
    """Sets one share for all the years shown; they may differ before."""

    def __init__(self, desk: BudgetDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._gesture = 0
        self._city = desk.context.region.index(desk.context.view.now.city)
        self.setObjectName("targeting")
        self._name, self._note = QLabel(), QLabel()
        self._note.setProperty("role", Role.MUTED)
        self._slider = BaseSlider(desk.context.themes)
        self._slider.setObjectName("targetingSlider")
        self._field = AmountField()
        self._field.setObjectName("targetingShare")
        self._field.setFixedWidth(9 * GRID)
        self._reset = QToolButton()
        self._reset.setObjectName("targetingReset")
        self._reset.setProperty("role", Role.QUIET)
        self._reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        head, share = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self._note)
        share.addWidget(self._slider, 1)
        share.addWidget(self._field)
        share.addWidget(self._reset)
        rows.addLayout(head)
        rows.addLayout(share)
        self._connect()

    def _connect(self) -> None:
        self._slider.drag_began.connect(self._on_drag_began)
        self._slider.dragged.connect(self._on_dragged)
        self._slider.stepped.connect(self._on_stepped)
        self._slider.reset_wanted.connect(self._on_reset)
        self._field.typed.connect(self._on_typed)
        self._field.stepped.connect(self._on_stepped)
        self._field.reset_wanted.connect(self._on_reset)
        self._reset.clicked.connect(self._on_reset)
        self._desk.current_changed.connect(self._on_subject_changed)
        self._desk.ledger_changed.connect(self.refresh)
        self._desk.plan_changed.connect(self.refresh)

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._name.setToolTip(
            self.tr(
                "Share of all three headings given to targeted poor households. It"
                " lifts people over the low-income line and leaves less for the works."
            )
        )
        self._slider.setAccessibleName(self.tr("Share aimed at the poorest"))
        self._field.setAccessibleName(self.tr("Share aimed at the poorest, per cent"))
        self._reset.setText(self.tr("Reset"))
        self.refresh()

    def refresh(self) -> None:
        """Show the share as it is now."""
        desk = self._desk
        shares = desk.plan.targeting[self._city, desk.ledger.positions]
        share = float(shares.mean())
        base = desk.context.region.state.targeted_share
        is_changed = bool((shares != base).any())
        percent = desk.context.formats.percent
        name = self.tr("{city} · aimed at the poorest")
        self._name.setText(name.format(city=desk.sentences.row(self._city)))
        set_role(self._name, Role.CHANGED if is_changed else None)
        note = self.tr("base {share}").format(share=percent(base))
        if float(shares.max() - shares.min()) > 1e-9:
            note = self.tr("mean of the years, base {share}").format(
                share=percent(base)
            )
        self._note.setText(note)
        self._note.setToolTip(desk.origins.of_targeting())
        self._slider.show_position(
            share / HIGHEST_TARGETING, base / HIGHEST_TARGETING, is_changed=is_changed
        )
        self._field.show_text(percent(share))
        self._reset.setEnabled(is_changed)

    def _set(self, share: float, gesture: int) -> bool:
        desk = self._desk
        if not inside(share, (0.0, HIGHEST_TARGETING)):
            name = desk.sentences.row(self._city)
            percent = desk.context.formats.percent
            template = self.tr(
                "{city}: the share aimed at the poorest can be {low} to {high}."
            )
            sentence = template.format(
                city=name, low=percent(0.0, 0), high=percent(HIGHEST_TARGETING, 0)
            )
            return desk.tell(sentence, refused=True)
        positions = desk.ledger.positions
        years = tuple(range(positions.start, positions.stop))
        label = desk.label(EditKind.TARGETING, self._city)
        answer = desk.context.submit(
            SetTargeting(label, self._city, years, share, gesture)
        )
        return desk.tell(answer.sentence, refused=not answer)

    def _share(self) -> float:
        desk = self._desk
        return float(desk.plan.targeting[self._city, desk.ledger.positions].mean())

    def _on_subject_changed(self) -> None:
        city = self._desk.current[0]
        if city not in {self._city, self._desk.region_row}:
            self._city = city
            self.refresh()

    def _on_drag_began(self) -> None:
        self._gesture = self._desk.context.new_gesture()

    def _on_dragged(self, position: float) -> None:
        base = self._desk.context.region.state.targeted_share
        share = round(position * HIGHEST_TARGETING * _SLIDER_GRAIN) / _SLIDER_GRAIN
        if abs(position - base / HIGHEST_TARGETING) <= SNAP:
            share = base
        self._set(share, self._gesture)

    def _on_stepped(self, steps: float) -> None:
        share = min(max(self._share() + steps * STEP, 0.0), HIGHEST_TARGETING)
        base = self._desk.context.region.state.targeted_share
        if abs(share - base) < 1e-6 * STEP:
            share = base
        self._set(share, self._desk.bursts.number(("targeting", self._city)))

    def _on_typed(self, text: str) -> None:
        typed = read_amount(text)
        if typed is None or typed.kind not in {AmountKind.PERCENT, AmountKind.SHOWN}:
            template = self.tr("“{text}” is not a share. Write 4 or 4.5%.")
            self._desk.tell(template.format(text=text), refused=True)
            self._field.set_refused(self._desk.sentence)
            return
        share = typed.value / 100.0
        base = self._desk.context.region.state.targeted_share
        if abs(share - round(base, 3)) < 1e-12:
            share = base
        if self._set(share, self._desk.context.new_gesture()):
            percent = self._desk.context.formats.percent
            self._field.show_text(percent(self._share()), force=True)
        else:
            self._field.set_refused(self._desk.sentence)

    def _on_reset(self) -> None:
        base = self._desk.context.region.state.targeted_share
        self._set(base, self._desk.context.new_gesture())
