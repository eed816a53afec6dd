"""Which years the table shows, and in which unit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.core.region import Region
from desktop.document.view import MoneyUnit, Viewpoint
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.sentences import unit_name
from desktop.ui.theme import GRID, HIT, Role

Span = tuple[int, int]
"""First and last calendar year."""


def spans_of(region: Region, horizon: int) -> list[Span]:
    """Planning periods up to the horizon, all years together, then single years."""
    first = region.base_year + 1
    periods = [(p.first, min(p.last, horizon)) for p in region.periods]
    periods = [(a, b) for a, b in periods if first <= a < b]
    singles = [(year, year) for year in range(first, horizon + 1)]
    whole = [(first, horizon)] if horizon > first else []
    return [*periods, *(span for span in whole if span not in periods), *singles]


class TableChoices(QWidget):
    """Two buttons with menus above the table; they change the view."""

    def __init__(self, desk: BudgetDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._years = _menu_button("budgetYears")
        self._unit = _menu_button("budgetUnit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addStretch()
        row.addWidget(self._years)
        row.addWidget(self._unit)
        self._years.menu().triggered.connect(self._on_years_triggered)
        self._unit.menu().triggered.connect(self._on_unit_triggered)
        desk.ledger_changed.connect(self.refresh)
        desk.context.view.changed.connect(self._on_view_changed)

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._years.setToolTip(
            self.tr(
                "Several years show their mean. Typing into them scales the base path"
                " of each year by one ratio."
            )
        )
        self._unit.setToolTip(
            self.tr("At base-year prices, with population and output of the base path.")
        )
        self.refresh()

    def refresh(self) -> None:
        """Offer the years up to the horizon and show what is chosen."""
        desk = self._desk
        horizon = desk.context.session.active.horizon
        chosen, unit = desk.ledger.years, desk.ledger.unit
        spans = spans_of(desk.context.region, horizon)
        if chosen not in spans:
            spans.insert(0, chosen)
        _fill(self._years, [(self._span_text(s), s, s == chosen) for s in spans])
        _fill(self._unit, [(unit_name(u), u, u is unit) for u in MoneyUnit])
        years = desk.context.words.years(*chosen)
        self._years.setText(f"{years} ▾")
        self._unit.setText(f"{unit_name(unit)} ▾")
        name = self.tr("Years of the table: {years}").format(years=years)
        self._years.setAccessibleName(name)
        name = self.tr("Unit of the table: {unit}").format(unit=unit_name(unit))
        self._unit.setAccessibleName(name)

    def _span_text(self, span: Span) -> str:
        desk = self._desk
        years = desk.context.words.years(*span)
        for period in desk.context.region.periods:
            if (period.first, period.last) == span:
                return f"{years} · {desk.context.words.period(period)}"
        horizon = desk.context.session.active.horizon
        if span == (desk.context.region.base_year + 1, horizon) and span[0] < span[1]:
            return f"{years} · {self.tr('all years')}"
        return years

    def _on_years_triggered(self, action: QAction) -> None:
        first, last = action.data()
        self._desk.context.view.set(years=(first, last))

    def _on_unit_triggered(self, action: QAction) -> None:
        self._desk.context.view.set(unit=action.data())

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if (before.years, before.unit) != (after.years, after.unit):
            self.refresh()


def _menu_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", Role.QUIET)
    button.setMinimumHeight(HIT)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(button))
    return button


def _fill(button: QToolButton, entries: list[tuple[str, object, bool]]) -> None:
    """Rebuild the menu only where it would read otherwise."""
    menu = button.menu()
    old = menu.actions()
    if [a.text() for a in old] != [text for text, _, _ in entries]:
        menu.clear()
        group = QActionGroup(menu)
        for text, value, _ in entries:
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        old = menu.actions()
    for action, (_, _, is_chosen) in zip(old, entries, strict=True):
        action.setChecked(is_chosen)
