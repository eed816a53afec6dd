"""The left column: what the planner can change with money."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QVBoxLayout, QWidget

from desktop.document.locks import Locks
from desktop.document.money import Column
from desktop.ui.budget.cell_card import CellCard
from desktop.ui.budget.choices import TableChoices
from desktop.ui.budget.debt import DebtView
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.envelope import EnvelopeLine
from desktop.ui.budget.links_card import LinksCard
from desktop.ui.budget.table_view import BudgetTableView
from desktop.ui.budget.targeting import TargetingEditor
from desktop.ui.context import PanelContext
from desktop.ui.still import SteadyArea
from desktop.ui.theme import GRID, Role, Theme, set_role

LOW = 700
"""Pixels of height below which the rows of the table are compact."""


class BudgetPanel(QWidget):
    """Places the table, the cell in hand, targeting and debt below each other.

    Parameters
    ----------
    clock
        Seconds, never going back; tells bursts of steps apart.
    """

    def __init__(
        self,
        context: PanelContext,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("budgetPanel")
        self._desk = BudgetDesk(context, self, clock)
        self._choices = TableChoices(self._desk)
        self._table = BudgetTableView(self._desk)
        self._message = QLabel()
        self._message.setObjectName("budgetMessage")
        self._message.setWordWrap(True)
        self._message.hide()
        self._envelope = EnvelopeLine(self._desk, self._table.commands)
        self._cell = CellCard(self._desk, self._table.commands)
        self._links = LinksCard(self._desk)
        self._targeting = TargetingEditor(self._desk)
        self._debt = DebtView(self._desk)
        self._arrange()
        self._desk.told.connect(self._on_told)
        self._desk.current_changed.connect(self._show_card)
        context.themes.changed.connect(self._on_theme_changed)
        self.setFocusProxy(self._table)
        self._show_card()
        self.retranslate()

    @property
    def table(self) -> BudgetTableView:
        """The table."""
        return self._table

    @property
    def locks(self) -> Locks:
        """What is held; the window may keep it for the next start."""
        return self._desk.locks

    def set_locks(self, locks: Locks) -> None:
        """Hold what was held when the window was last open."""
        self._desk.set_locks(locks)

    def retranslate(self) -> None:
        """Words of the language of now."""
        self.setAccessibleName(self.tr("Budgets"))
        for part in (
            self._choices,
            self._table,
            self._envelope,
            self._cell,
            self._links,
            self._targeting,
            self._debt,
        ):
            part.retranslate()
        # a sentence of the other language would stay
        self._desk.tell("")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lower rows in a low window, so that the debt stays in sight."""
        super().resizeEvent(event)
        self._table.set_compact(event.size().height() < LOW)

    def sizeHint(self) -> QSize:
        """Wide enough for the closed table."""
        margins = 2 * GRID + self.style().pixelMetric(
            QStyle.PixelMetric.PM_ScrollBarExtent
        )
        width = min(self._table.closed_width() + margins, 52 * GRID)
        return QSize(max(width, 44 * GRID), 90 * GRID)

    def minimumSizeHint(self) -> QSize:
        """As narrow as a small screen needs."""
        return QSize(38 * GRID, 30 * GRID)

    def _arrange(self) -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        rows.setSpacing(GRID)
        for part in (
            self._choices,
            self._table,
            self._message,
            self._envelope,
            self._cell,
            self._links,
            self._targeting,
            self._debt,
        ):
            rows.addWidget(part)
        rows.addStretch()
        # What is too wide is squeezed: a wider page would lose its right edge.
        page.setMinimumWidth(1)
        area = SteadyArea()
        area.setObjectName("budgetScroll")
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _show_card(self) -> None:
        city, column = self._desk.current
        links = column is Column.LINKS and city != self._desk.region_row
        self._links.show_now(links)
        self._cell.setVisible(not links)

    def _on_told(self, sentence: str, refused: bool) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        set_role(self._message, Role.WORSE if refused else Role.MUTED)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._table.set_theme(theme)
