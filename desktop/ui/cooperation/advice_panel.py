"""The advice on the plan on view, in words: warnings first, notes folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.advice import advise
from desktop.core.advice_facts import Advice, Tone
from desktop.core.projection import Projection
from desktop.ui.advice_text import AdviceText
from desktop.ui.after_frame import AfterFrame
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.advice_row import AdviceRow
from desktop.ui.cooperation.agreement_card import wrapped
from desktop.ui.theme import GRID, Role, Theme, set_role


class AdvicePanel(QWidget):
    """Follows each edit; a click on a sentence selects its city everywhere."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advice_panel")
        self._context = context
        self._text = AdviceText(context.words, context.formats)
        self._advice: tuple[Advice, ...] = ()
        self._stale = True
        self.later = AfterFrame(self)
        self.later.due.connect(self._refresh)
        self._nothing = wrapped("advice_nothing", Role.MUTED)
        self._notes = QPushButton()
        self._notes.setObjectName("advice_notes")
        self._notes.setCheckable(True)
        set_role(self._notes, Role.QUIET)
        self._rows: dict[Tone, list[AdviceRow]] = {tone: [] for tone in Tone}
        self._places = {tone: QVBoxLayout() for tone in Tone}
        self._build()
        self._notes.toggled.connect(self._on_notes_toggled)
        context.live.projected.connect(self._on_projected)
        context.themes.changed.connect(self._on_theme_changed)
        self.retranslate()

    @property
    def rows(self) -> tuple[AdviceRow, ...]:
        """The sentences on view, warnings first."""
        return tuple(
            row for tone in Tone for row in self._rows[tone] if not row.isHidden()
        )

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._nothing.setText(
            self.tr(
                "Nothing to warn of: the plan keeps within what the model can tell."
            )
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        column.addLayout(self._places[Tone.WARNING])
        column.addWidget(self._notes, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._places[Tone.NOTE])
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)

    def _on_projected(self, projection: Projection) -> None:
        del projection
        self._stale = True
        self.later.request()

    def _on_theme_changed(self, theme: Theme) -> None:
        del theme
        for row in self.rows:
            row.update()

    def _on_notes_toggled(self, shown: bool) -> None:
        del shown
        self._show()

    def _on_chosen(self, city: str) -> None:
        self._context.view.set(city=city)

    def _refresh(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        now = self._context.live.current
        plan = self._context.session.active.plan
        found = advise(self._context.region, plan, now.base, now.plan)
        if found != self._advice:
            self._advice = found
            self._show()

    def _show(self) -> None:
        warnings = [a for a in self._advice if a.tone is Tone.WARNING]
        notes = [a for a in self._advice if a.tone is Tone.NOTE]
        self._nothing.setVisible(not warnings)
        self._notes.setVisible(bool(notes))
        shown = self._notes.isChecked()
        template = self.tr("Hide notes ({n})") if shown else self.tr("Notes ({n})")
        self._notes.setText(template.format(n=len(notes)))
        self._fill(Tone.WARNING, warnings)
        self._fill(Tone.NOTE, notes if shown else ())

    def _fill(self, tone: Tone, advice: Sequence[Advice]) -> None:
        """Show sentences in rows that are made once and used again."""
        rows = self._rows[tone]
        while len(rows) < len(advice):
            row = AdviceRow(self._context)
            row.chosen.connect(self._on_chosen)
            rows.append(row)
            self._places[tone].addWidget(row)
        for row, said in zip(rows, advice, strict=False):
            row.show_advice(said, self._text.sentence(said))
            row.show()
        for row in rows[len(advice) :]:
            row.hide()
