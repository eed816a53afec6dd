"""Links of the city in hand: both halves of each, what they cost, what they shorten."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.document.money import Column
from desktop.ui.budget import bulk
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.link_edits import enter_link, reset_link_of, step_link
from desktop.ui.budget.link_row import LinkRow
from desktop.ui.budget.sentences import unit_name
from desktop.ui.theme import GRID, Role


@dataclass(frozen=True)
class LinkFacts:
    """What is known of one link in the first of the years shown.

    Attributes
    ----------
    hours, least_hours
        Direct time on the base path, and the best that money can reach.
    half_cost
        100 million yuan that bring one half nearly to its best.
    """

    hours: float
    least_hours: float
    half_cost: float


def facts_of(desk: BudgetDesk, city: int, partner: int) -> LinkFacts:
    """Read the facts of a link from the region."""
    network = desk.context.region.network
    year = desk.ledger.positions.start + 1
    return LinkFacts(
        float(network.travel_direct[year, city, partner]),
        float(network.travel_min[city, partner]),
        float(network.link_cost[city, partner]) / 2.0,
    )


class LinksCard(QFrame):
    """A row for each partner; only the own half is typed here."""

    def __init__(self, desk: BudgetDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[LinkRow] = []
        self.setObjectName("linksCard")
        self.setProperty("role", Role.PANEL)
        self._title, self._years = QLabel(), QLabel()
        self._title.setProperty("role", Role.HEADING)
        self._years.setProperty("role", Role.MUTED)
        self._heads = [QLabel() for _ in range(5)]
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setProperty("role", Role.MUTED)
        self._reset = QToolButton()
        self._reset.setObjectName("linksReset")
        self._reset.setProperty("role", Role.QUIET)
        self._reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self._reset.clicked.connect(self._on_reset_all)
        desk.current_changed.connect(self._on_subject_changed)
        desk.ledger_changed.connect(self._on_subject_changed)
        desk.plan_changed.connect(self.refresh)
        desk.locks_changed.connect(self.refresh)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID // 2)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        for column, label in enumerate(self._heads):
            label.setProperty("role", Role.MUTED)
            label.setWordWrap(True)
            side = (
                Qt.AlignmentFlag.AlignLeft
                if column == 0
                else (Qt.AlignmentFlag.AlignRight)
            )
            label.setAlignment(side | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(label, 0, column)
        partners = range(self._desk.region_row - 1)
        for position in partners:
            row = LinkRow(self)
            row.typed.connect(self._on_typed)
            row.stepped.connect(self._on_stepped)
            row.reset_wanted.connect(self._on_reset)
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, position + 1, column)
            self._rows.append(row)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._reset)
        # below each other: beside each other they are wider than a small column
        rows.addWidget(self._title)
        rows.addWidget(self._years)
        rows.addLayout(self._grid)
        rows.addLayout(foot)

    def partners(self) -> list[int]:
        """The other cities, in the order of the rows."""
        city = self._desk.current[0]
        return [c for c in range(self._desk.region_row) if c != city]

    def row_of(self, partner: int) -> LinkRow:
        """The row of a partner."""
        return self._rows[self.partners().index(partner)]

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._reset.setText(self.tr("Reset links"))
        self._reset.setToolTip(self.tr("Back to the base for all partners"))
        self._on_subject_changed()

    def refresh(self) -> None:
        """Show both halves as they are now; nothing while the card is hidden."""
        desk = self._desk
        city = desk.current[0]
        if self.isHidden() or city == desk.region_row:
            return
        own = desk.ledger.link_amounts(desk.plan, city)
        free = desk.locks.blocks(desk.city_id(city), Column.LINKS) is None
        for partner, row in zip(self.partners(), self._rows, strict=True):
            theirs = desk.ledger.link_amounts(desk.plan, partner)[city]
            row.show_halves(
                desk.sentences.amount(desk.ledger, city, float(own[partner])),
                desk.sentences.amount(desk.ledger, city, float(theirs)),
                is_changed=bool(own[partner] > 0.0),
                is_free=free,
            )
        self._reset.setEnabled(free and bool(own.any()))

    def show_now(self, shown: bool) -> None:
        """Show the card, about the city in hand, or hide it."""
        self.setVisible(shown)
        self._on_subject_changed()

    def _on_subject_changed(self) -> None:
        desk = self._desk
        city = desk.current[0]
        if self.isHidden() or city == desk.region_row:
            return
        self._title.setText(desk.sentences.cell(city, Column.LINKS))
        self._years.setText(
            f"{desk.sentences.years(desk.ledger)} · {unit_name(desk.ledger.unit)}"
        )
        name = desk.sentences.row(city)
        heads = (
            self.tr("Partner"),
            self.tr("{city} pays").format(city=name),
            self.tr("Partner pays"),
            self.tr("Hours now → best"),
            self.tr("Half costs"),
        )
        for label, text in zip(self._heads, heads, strict=True):
            label.setText(text)
        self._note.setText(
            self.tr(
                "Each side builds its half and trains run on the shorter one, unless a"
                " common fund pools the money."
            )
        )
        for partner, row in zip(self.partners(), self._rows, strict=True):
            self._show_facts(row, city, partner)
        self.refresh()

    def _show_facts(self, row: LinkRow, city: int, partner: int) -> None:
        desk = self._desk
        facts = facts_of(desk, city, partner)
        number = desk.context.formats.number
        hours = f"{number(facts.hours, 1)} → {number(facts.least_hours, 1)}"
        if facts.hours <= facts.least_hours:
            hours = self.tr("{hours}, at best").format(hours=number(facts.hours, 1))
        # the cost is a sum over years, so it is told in money whatever the table shows
        cost = number(facts.half_cost, 1)
        row.show_subject(
            partner,
            desk.sentences.row(partner),
            desk.sentences.link(city, partner),
            (hours, cost, desk.origins.of_link(city, partner)),
        )

    def _on_typed(self, partner: int, text: str) -> None:
        city = self._desk.current[0]
        row = self.row_of(partner)
        if enter_link(self._desk, city, partner, text):
            row.accept()
            self.refresh()
        else:
            row.refuse(self._desk.sentence)

    def _on_stepped(self, partner: int, steps: float) -> None:
        step_link(self._desk, self._desk.current[0], partner, steps)

    def _on_reset(self, partner: int) -> None:
        reset_link_of(self._desk, self._desk.current[0], partner)

    def _on_reset_all(self) -> None:
        bulk.reset(self._desk, [(self._desk.current[0], Column.LINKS)])
