"""Debt of the city in hand: extra debt and its limit, the ratio, what is cut."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.advice import DEBT_WARNING
from desktop.core.projection import Projection
from desktop.document.edits import EditKind, EditLabel, SetDebtRule
from desktop.ui.budget.debt_facts import Cut, DebtFacts, debt_facts, spans
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.limit_bar import LimitBar
from desktop.ui.theme import GRID, HIT, Role, set_role

LISTED = 5
"""Cut years told one by one; more of them are summed up."""


class DebtView(QWidget):
    """Follows the projection; switches the debt rule."""

    def __init__(self, desk: BudgetDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._city = desk.context.region.index(desk.context.view.now.city)
        self._limit = desk.context.parameters["d_cap"].central
        self.setObjectName("debt")
        self._name, self._extra = QLabel(), QLabel()
        self._bar = LimitBar(desk.context.themes)
        self._ratio, self._cuts = QLabel(), QLabel()
        self._ratio.setWordWrap(True)
        self._cuts.setWordWrap(True)
        self._cuts.setObjectName("debtCuts")
        self._extra.setObjectName("debtExtra")
        self._ratio.setObjectName("debtRatio")
        self._rule = QCheckBox()
        self._rule.setObjectName("debtRule")
        self._rule.setMinimumHeight(HIT)
        self._rule.clicked.connect(self._on_rule_clicked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID // 2)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self._extra)
        rows.addLayout(head)
        for widget in (self._bar, self._ratio, self._rule, self._cuts):
            rows.addWidget(widget)
        desk.context.live.projected.connect(self._on_projected)
        desk.plan_changed.connect(self._show_rule)
        desk.current_changed.connect(self._on_subject_changed)
        desk.ledger_changed.connect(self.refresh)

    def retranslate(self) -> None:
        """Words of the language of now."""
        self._rule.setText(self.tr("Debt rule limits what may be borrowed"))
        self._rule.setToolTip(
            self.tr(
                "Money above the base path is borrowed. The rule lets extra debt use"
                " half of what is left to a tenth of output in a year."
            )
        )
        self._bar.setAccessibleName(self.tr("Extra debt, share of its limit used"))
        self._show_rule()
        self.refresh()

    def refresh(self) -> None:
        """Show the debt of the city in hand."""
        desk = self._desk
        facts = debt_facts(
            desk.context.live.current, desk.context.region.base_year, self._city
        )
        percent = desk.context.formats.percent
        name = self.tr("{city} · extra debt {year}")
        row = desk.sentences.row(self._city)
        self._name.setText(name.format(city=row, year=facts.year))
        limit = percent(self._limit, 0)
        if facts.extra < -5e-4:
            extra = self.tr("reserve {share}").format(share=percent(-facts.extra))
        else:
            template = self.tr("{share} of at most {limit}")
            extra = template.format(share=percent(max(facts.extra, 0.0)), limit=limit)
        self._extra.setText(extra)
        self._bar.show_share(facts.extra / self._limit)
        self._bar.setAccessibleDescription(extra)
        self._ratio.setText(self._ratio_text(facts))
        is_high = facts.plan_ratio > DEBT_WARNING
        rises = facts.plan_ratio > facts.base_ratio + 5e-4
        set_role(self._ratio, Role.WORSE if is_high and rises else Role.MUTED)
        told = self._cuts_text(facts.cuts)
        self._cuts.setText(told)
        self._cuts.setVisible(bool(told))

    def _ratio_text(self, facts: DebtFacts) -> str:
        percent = self._desk.context.formats.percent
        values = {
            "base": percent(facts.base_ratio, 0),
            "plan": percent(facts.plan_ratio, 0),
            "line": percent(DEBT_WARNING, 0),
        }
        if facts.plan_ratio > DEBT_WARNING:
            template = self.tr(
                "Government debt {base} → {plan} of GRP, above the warning line of"
                " {line}"
            )
        else:
            template = self.tr(
                "Government debt {base} → {plan} of GRP, below the warning line of"
                " {line}"
            )
        return template.format(**values)

    def _cuts_text(self, cuts: tuple[Cut, ...]) -> str:
        first, last = self._desk.ledger.years
        shown = [cut for cut in cuts if first <= cut.year <= last][:LISTED]
        lines = [self._cut_text(cut) for cut in shown[:1]]
        lines += [self._next_cut_text(cut) for cut in shown[1:]]
        others = [cut.year for cut in cuts if cut not in shown]
        if others:
            years = self._desk.context.words.years
            listed = ", ".join(years(*span) for span in spans(others))
            template = (
                self.tr("It also cuts {years}.")
                if lines
                else self.tr("The debt rule cuts the increase in {years}.")
            )
            lines.append(template.format(years=listed))
        return "\n".join(lines)

    def _cut_text(self, cut: Cut) -> str:
        template = self.tr(
            "The debt rule lets through {share} of the increase asked for in {year}:"
            " {asked} asked, {executed} executed (100 m yuan)."
        )
        return template.format(**self._cut_facts(cut))

    def _next_cut_text(self, cut: Cut) -> str:
        template = self.tr("{year}: {share}, {asked} asked, {executed} executed.")
        return template.format(**self._cut_facts(cut))

    def _cut_facts(self, cut: Cut) -> dict[str, str]:
        formats = self._desk.context.formats
        return {
            "share": formats.percent(cut.scale, 0),
            "year": str(cut.year),
            "asked": formats.money(cut.asked),
            "executed": formats.money(cut.executed),
        }

    def _show_rule(self) -> None:
        self._rule.setChecked(self._desk.plan.debt_rule)

    def _on_projected(self, projection: Projection) -> None:
        del projection
        self.refresh()

    def _on_subject_changed(self) -> None:
        city = self._desk.current[0]
        if city not in {self._city, self._desk.region_row}:
            self._city = city
            self.refresh()

    def _on_rule_clicked(self, on: bool) -> None:
        label = EditLabel(EditKind.DEBT_RULE)
        answer = self._desk.context.submit(SetDebtRule(label, on))
        self._desk.tell(answer.sentence, refused=not answer)
        self._show_rule()
