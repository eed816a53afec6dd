"""Joint funding of a pair: whether, in which years, and what it does to travel."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.core.region import FloatArray
from desktop.document.agreement_states import joint_state
from desktop.document.cooperation_edits import SetJointCourse
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.agreement_card import wrapped
from desktop.ui.cooperation.circle import Circle
from desktop.ui.cooperation.spans_editor import SpansEditor
from desktop.ui.cooperation.texts import joint_name, state_text
from desktop.ui.theme import GRID, Role, set_role


class JointCard(QFrame):
    """Pools the link money of a pair in some years.

    Signals
    -------
    refused
        The sentence of a refusal; empty after an edit that was taken.
    """

    refused = Signal(str)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("joint_card")
        set_role(self, Role.PANEL)
        self._context = context
        self._pair = (0, 1)
        self._check = QCheckBox()
        self._check.setObjectName("joint_check")
        self._check.clicked.connect(self._on_check_clicked)
        self._state = QLabel()
        self._state.setObjectName("joint_state")
        self._circle = Circle(context.themes)
        self._editor = SpansEditor(context, with_strength=False)
        self._editor.setObjectName("joint_spans")
        self._editor.edited.connect(self._on_edited)
        self._meaning = wrapped("joint_meaning", Role.MUTED)
        self._travel = wrapped("joint_travel", Role.MUTED)
        self._build()

    def show_pair(self, pair: tuple[int, int]) -> None:
        """Take another pair in hand."""
        self._pair = pair
        self.refresh()

    def refresh(self) -> None:
        """Show the plan and the projection of now."""
        region, plan = self._context.region, self._context.session.active.plan
        state = joint_state(plan, self._pair)
        self._check.setText(joint_name())
        self._check.setChecked(bool(state.spans))
        self._state.setText(state_text(state, region))
        set_role(self._state, Role.CHANGED if state.spans else Role.MUTED)
        self._circle.show_standing(state.standing)
        self._editor.show_spans(self._pair, state.base, state.spans)
        self._editor.setVisible(bool(state.spans))
        self._meaning.setText(
            self.tr(
                "All money of both sides for their link counts, as far as a transport"
                " agreement is in force; else only the shorter half does."
            )
        )
        self._travel.setText(self._travel_text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(self._check, 1)
        head.addWidget(self._state)
        head.addWidget(self._circle)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._editor)
        column.addWidget(self._meaning)
        column.addWidget(self._travel)

    def _travel_text(self) -> str:
        region, now = self._context.region, self._context.live.current
        c, d = self._pair
        before = float(now.base.travel_hours[0, -1, c, d])
        after = float(now.plan.travel_hours[0, -1, c, d])
        hours = self._context.formats.number(before, 2)
        year = region.base_year + now.plan.n_years
        if abs(after - before) < 0.005:  # the same in the two decimals shown
            return self.tr(
                "Travel time in {year}: {hours} h, as on the base path"
            ).format(year=year, hours=hours)
        return self.tr("Travel time in {year}: {hours} h → {after} h").format(
            year=year, hours=hours, after=self._context.formats.number(after, 2)
        )

    def _on_check_clicked(self, checked: bool) -> None:
        if checked:
            self._editor.add_years()
        else:
            self._submit((False,) * self._context.region.n_years)

    def _on_edited(self, course: FloatArray, gesture: int) -> None:
        del gesture
        self._submit(tuple(bool(pooled) for pooled in np.asarray(course) > 0.0))

    def _submit(self, pooled: tuple[bool, ...]) -> None:
        cities = self._context.region.cities
        label = EditLabel(
            EditKind.JOINT_FUNDING,
            city=cities[self._pair[0]].id,
            partner=cities[self._pair[1]].id,
        )
        edit = SetJointCourse(label, self._pair, pooled)
        self.refused.emit(self._context.submit(edit).sentence)
        self.refresh()
