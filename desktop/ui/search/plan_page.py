"""The best plan of a search, ready to become a scenario."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.document.search_setting import SearchResult
from desktop.ui.context import PanelContext
from desktop.ui.search.plan_view import PlanView
from desktop.ui.search.texts import SearchTexts
from desktop.ui.theme import GRID, Role, set_role


class PlanPage(QWidget):
    """Empty before the first search."""

    add_wanted = Signal()

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = SearchTexts(context)
        self._found: SearchResult | None = None
        self._view, self._empty = PlanView(context), QLabel()
        self._add, self._note = QPushButton(), QLabel()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.setObjectName("plan_page")
        shown = QWidget()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self._view, 1)
        row = QHBoxLayout()
        row.addWidget(self._note, 1)
        row.addWidget(self._add)
        inner.addLayout(row)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.addLayout(self._stack)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        for label in (self._empty, self._note):
            set_role(label, Role.MUTED)
        self._add.setAutoDefault(False)
        self._add.setObjectName("found_add")
        self._add.clicked.connect(self.add_wanted)

    @property
    def found(self) -> SearchResult | None:
        """What is shown."""
        return self._found

    def show_found(self, found: SearchResult) -> None:
        """Show a result."""
        self._found = found
        goal = found.setting.goal
        gained = (found.after - found.before) * goal.sense
        template = self.tr("{goal}: {before} → {after}")
        head = template.format(
            goal=self._texts.goal(goal),
            before=self._texts.goal_value(goal, found.before),
            after=self._texts.goal_value(goal, found.after),
        )
        if gained <= 0.0:
            head = self.tr("No better plan than the scenario itself was found.")
        elif found.stopped:
            head = self.tr("{head} (best so far, stopped)").format(head=head)
        plans = found.scenario.plan, found.plan
        runs = found.run_before, found.run_after
        self._view.show_plan(head, found.binding, plans, runs)
        self._note.setText(self._texts.goal_note(goal))
        self._add.setEnabled(gained > 0.0)
        self._stack.setCurrentIndex(1)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._empty.setText(
            self.tr(
                "Say what is wanted and what must be kept, then start the search. It"
                " moves the money of infrastructure, education and health; links,"
                " ports and agreements stay as they are."
            )
        )
        self._add.setText(self.tr("Add as scenario"))
        if self._found is not None:
            self.show_found(self._found)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
