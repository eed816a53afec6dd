"""All spans of one pair in one domain, or of its joint funding."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.core.region import FloatArray
from desktop.document.spans import Span, course_of, free_years
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.span_row import SpanRow
from desktop.ui.theme import GRID, Role, set_role


class SpansEditor(QWidget):
    """Rows of spans and a button for one more.

    Rows stay as they are while they tell the course of the plan, also where one of
    them stands at the base; else they are made anew from the plan.

    Parameters
    ----------
    with_strength
        Without, a span is years alone and counts as 1.

    Signals
    -------
    edited
        The course [T] the rows tell now, and the gesture it belongs to.
    """

    edited = Signal(np.ndarray, int)

    def __init__(
        self,
        context: PanelContext,
        *,
        with_strength: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._with_strength = with_strength
        self._base = 0.0
        self._key: Hashable = None
        self._spans: tuple[Span, ...] = ()
        self._rows: list[SpanRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._add = QPushButton()
        self._add.setObjectName("span_add")
        set_role(self._add, Role.QUIET)
        self._add.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def rows(self) -> tuple[SpanRow, ...]:
        """The rows on view."""
        return tuple(self._rows)

    def show_spans(self, key: Hashable, base: float, spans: tuple[Span, ...]) -> None:
        """Show what the plan says.

        Parameters
        ----------
        key
            What the spans are of; rows at the base do not outlive a change of it.
        """
        told = course_of(spans, base, self._n_years)
        same = key == self._key and np.array_equal(self._told(), told)
        self._key, self._base, self._spans = key, base, spans
        dragged = any(row.is_dragged for row in self._rows)
        if dragged or (same and self._rows and not self._overlap()):
            return
        self._make_rows()

    def retranslate(self) -> None:
        """Write the words in the language of now."""
        self._add.setText(self.tr("Add years"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def add_years(self) -> None:
        """One more span, after those there are."""
        self._on_add_clicked()

    def offer_more(self, *, offered: bool) -> None:
        """Show the button for one more span, or not."""
        self._add.setVisible(offered)

    @property
    def _n_years(self) -> int:
        return self._context.region.n_years

    def _told(self, last: SpanRow | None = None) -> FloatArray:
        """The course the rows tell; `last` counts where rows overlap."""
        rows = sorted(self._rows, key=lambda row: row is last)
        return course_of((row.span for row in rows), self._base, self._n_years)

    def _overlap(self) -> bool:
        times = np.zeros(self._n_years, dtype=np.intp)
        for row in self._rows:
            times[row.span.first : row.span.last + 1] += 1
        return bool((times > 1).any())

    def _make_rows(self) -> None:
        for row in self._rows:
            self._drop(row)
        self._rows = []
        spans = self._spans
        if not spans and self._with_strength:
            spans = (Span(*self._wanted_years(), self._base),)
        for span in spans:
            self._append(span)

    def _drop(self, row: SpanRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _append(self, span: Span) -> SpanRow:
        row = SpanRow(
            self._context, span, self._base, with_strength=self._with_strength
        )
        row.changed.connect(self._on_row_changed)
        row.settled.connect(self._on_row_settled)
        row.removed.connect(self._on_row_removed)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        self._offer_removal()
        return row

    def _offer_removal(self) -> None:
        for row in self._rows:
            lonely = len(self._rows) == 1 and row.span.value == self._base
            row.set_removable(removable=not lonely)

    def _wanted_years(self) -> tuple[int, int]:
        """From the first year the budget table edits to the last year of all."""
        first = self._context.view.now.years[0] - self._context.region.base_year - 1
        return min(max(first, 0), self._n_years - 1), self._n_years - 1

    def _on_add_clicked(self) -> None:
        spans = [row.span for row in self._rows]
        years = free_years(spans, self._wanted_years())
        row = self._append(Span(*years, self._base if self._with_strength else 1.0))
        row.setFocus()
        self.edited.emit(self._told(), 0)

    def _on_row_changed(self, row: SpanRow, gesture: int) -> None:
        self._offer_removal()
        self.edited.emit(self._told(row), gesture)

    def _on_row_settled(self) -> None:
        self.show_spans(self._key, self._base, self._spans)

    def _on_row_removed(self, row: SpanRow) -> None:
        self._rows.remove(row)
        self._drop(row)
        course = self._told()
        if not self._rows and self._with_strength:
            self._spans = ()
            self._make_rows()
        self._offer_removal()
        self.edited.emit(course, 0)
