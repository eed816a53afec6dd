"""Which years the table shows, and in which unit."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.core.region import Region
from desktop.document.view import MoneyUnit, Viewpoint
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.sentences import unit_name
from desktop.ui.theme import GRID, HIT


def spans_of(region: Region, horizon: int) -> list[tuple[int, int]]:
    """Planning periods up to the horizon, all years together, then single years."""
    first = region.base_year + 1
    periods = [(p.first, min(p.last, horizon)) for p in region.periods]
    periods = [(a, b) for a, b in periods if first <= a < b]
    singles = [(year, year) for year in range(first, horizon + 1)]
    whole = [(first, horizon)] if horizon > first else []
    return [*periods, *(span for span in whole if span not in periods), *singles]


class TableChoices(QWidget):
    """Two boxes above the table; they change the view."""

    def __init__(self, desk: BudgetDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._spans: list[tuple[int, int]] = []
        self._years, self._unit = QComboBox(), QComboBox()
        self._years.setObjectName("budgetYears")
        self._unit.setObjectName("budgetUnit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._years, 3)
        row.addWidget(self._unit, 2)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for box in (self._years, self._unit):
            box.setSizeAdjustPolicy(policy)
            box.setMinimumContentsLength(8)
            box.setMinimumHeight(HIT + 4)
            box.setMaxVisibleItems(24)
        self._years.activated.connect(self._on_years_activated)
        self._unit.activated.connect(self._on_unit_activated)
        desk.ledger_changed.connect(self.refresh)
        desk.context.view.changed.connect(self._on_view_changed)

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._years.setAccessibleName(self.tr("Years of the table"))
        self._unit.setAccessibleName(self.tr("Unit of the table"))
        self._years.setToolTip(
            self.tr(
                "Several years show their mean. Typing into them scales the base path"
                " of each year by one ratio."
            )
        )
        self._unit.setToolTip(
            self.tr("At base-year prices, with population and output of the base path.")
        )
        self._unit.clear()
        for unit in MoneyUnit:
            self._unit.addItem(unit_name(unit))
        self._spans = []
        self.refresh()

    def refresh(self) -> None:
        """Offer the years up to the horizon and show what is chosen."""
        desk = self._desk
        horizon = desk.context.session.active.horizon
        spans = spans_of(desk.context.region, horizon)
        chosen = desk.ledger.years
        if chosen not in spans:
            spans.insert(0, chosen)
        if spans != self._spans:
            self._spans = spans
            self._years.clear()
            self._years.addItems([self._span_text(span) for span in spans])
        self._years.setCurrentIndex(spans.index(chosen))
        self._unit.setCurrentIndex(list(MoneyUnit).index(desk.ledger.unit))

    def _span_text(self, span: tuple[int, int]) -> str:
        desk = self._desk
        years = desk.context.words.years(*span)
        for period in desk.context.region.periods:
            if (period.first, period.last) == span:
                return f"{years} · {desk.context.words.period(period)}"
        horizon = desk.context.session.active.horizon
        if span == (desk.context.region.base_year + 1, horizon) and span[0] < span[1]:
            return f"{years} · {self.tr('all years')}"
        return years

    def _on_years_activated(self, position: int) -> None:
        self._desk.context.view.set(years=self._spans[position])

    def _on_unit_activated(self, position: int) -> None:
        self._desk.context.view.set(unit=list(MoneyUnit)[position])

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        del before, after
        self.refresh()
