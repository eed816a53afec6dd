"""What moved most after an edit, why, and the way to its plot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.plan import Plan
from desktop.core.projection import Projection, Run
from desktop.document.display_moves import (
    Cause,
    Move,
    Yardstick,
    causes,
    most_moved,
    newly_cut,
    of_the_move,
)
from desktop.document.display_score import year_index
from desktop.document.scenario import Scenario
from desktop.document.view import Viewpoint
from desktop.ui.after_frame import AfterFrame
from desktop.ui.context import PanelContext
from desktop.ui.copying import CopyTable
from desktop.ui.drag import DragWatch
from desktop.ui.indicators.causes import Causes
from desktop.ui.indicators.move_row import MoveLine
from desktop.ui.indicators.tables import move_rows
from desktop.ui.theme import GRID, Role, set_role

ROWS = 5
MOST_CAUSES = 2


class MoversPanel(QWidget):
    """A ranked list of what the last edit moved, and a sentence of cause.

    Parameters
    ----------
    context
        What every panel is given.

    Notes
    -----
    All edits of a drag count as one: the comparison is with the plan before it. The
    list follows `later`, after the frame in which the plots moved.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._causes = Causes(context)
        self._drag = DragWatch(self)
        self._now = (context.live.current, context.session.active.plan)
        self._before = self._now
        self._yardstick: tuple[Run, Yardstick] | None = None
        self._rows = [MoveLine(context) for _ in range(ROWS)]
        self._why = QLabel()
        self.later = AfterFrame(self)
        self.later.due.connect(self._refresh)
        self._build()
        context.live.projected.connect(self._on_projected)
        context.session.active_changed.connect(self._on_active_changed)
        context.session.scenarios_replaced.connect(self._on_replaced)
        context.view.changed.connect(self._on_view_changed)
        context.themes.changed.connect(self._on_theme_changed)
        self.retranslate()

    def _build(self) -> None:
        self.setObjectName("movers_panel")
        CopyTable(self, self._table)
        # Inside a scroll area, so that other sentences do not lay out the window anew.
        scroll, content = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(0)
        for k, row in enumerate(self._rows):
            row.row.setObjectName(f"move_{k}")
            column.addWidget(row)
        column.addSpacing(GRID)
        column.addWidget(self._why)
        column.addStretch(1)
        self._why.setWordWrap(True)
        self._why.setObjectName("cause")
        set_role(self._why, Role.MUTED)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._refresh()

    def _table(self) -> list[list[str]]:
        """What moved as a table, unrounded; nothing where nothing did."""
        return move_rows(self._context, self._found()[0])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        found, edited = self._found()
        for k, row in enumerate(self._rows):
            row.show_or_hide(k < len(found))
            if k < len(found):
                row.show_move(found[k])
        text = self._sentence(found, edited)
        if text != self._why.text():
            self._why.setText(text)

    def _found(self) -> tuple[tuple[Move, ...], tuple[Cause, ...]]:
        """Moves and decisions between the plan before the edit and now."""
        before, after = self._before, self._now
        if before[0].plan.n_years != after[0].plan.n_years:
            return (), ()
        yardstick = self._yardstick_for(after[0])
        moves = most_moved(
            self._context.region, yardstick, before[0].plan, after[0].plan, ROWS
        )
        visible = self._context.formats.is_visible
        shown = tuple(m for m in moves if visible(m.indicator, m.after, m.before))
        found = causes(before[1], after[1])
        return shown, of_the_move(found, shown[0]) if shown else found

    def _yardstick_for(self, projection: Projection) -> Yardstick:
        """Measured once for a base run and year: no edit moves the base run."""
        year = year_index(self._context.region, projection, self._context.view.now.year)
        known = self._yardstick
        if known is None or known[0] is not projection.base or known[1].year != year:
            known = (projection.base, Yardstick.of(projection.base, year))
            self._yardstick = known
        return known[1]

    def _sentence(self, found: tuple[Move, ...], edited: tuple[Cause, ...]) -> str:
        year = self._context.view.now.year
        if not edited:
            return self.tr("Change a budget: what it moves most is listed here.")
        parts = [self._causes.sentence(cause) for cause in edited[:MOST_CAUSES]]
        if not found:
            nothing = self.tr("Nothing to be seen moved in {year}.")
            parts.insert(0, nothing.format(year=year))
        cut = newly_cut(self._before[0].plan, self._now[0].plan)
        if cut:
            cities = self._context.region.cities
            names = [self._context.words.city(cities[c]) for c in cut]
            through = self.tr(
                "The debt rule lets only part of the increase through: {city}."
            )
            parts.append(through.format(city=self.tr(", ").join(names)))
        told = parts[0]
        for sentence in parts[1:]:
            # Chinese sentences follow each other without a space.
            told = self.tr("{sentence} {next}").format(sentence=told, next=sentence)
        return told

    def _on_projected(self, projection: Projection) -> None:
        now: tuple[Projection, Plan] = (projection, self._context.session.active.plan)
        was_dragging = self._drag.is_on
        dragging = self._drag.edit_arrived()
        if not (was_dragging and dragging):
            self._before = self._now
        self._now = now
        self.later.request()

    def _on_active_changed(self, scenario: Scenario) -> None:
        del scenario
        self._start_over()

    def _on_replaced(self) -> None:
        self._start_over()

    def _start_over(self) -> None:
        """Another scenario is no edit: nothing has moved."""
        self._now = (self._context.live.current, self._context.session.active.plan)
        self._before = self._now
        self._refresh()

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if before.year != after.year:
            self._refresh()

    def _on_theme_changed(self) -> None:
        self.update()
