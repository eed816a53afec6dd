"""The real agreements: looked up, strengthened, ended or added from a chosen year."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Domain
from desktop.core.region_builder import AgreementRow
from desktop.document.catalogue_edits import (
    end,
    left_without,
    pairs_inside,
    strengthen,
)
from desktop.document.edits import Edit
from desktop.ui.catalogue.page import CataloguePage, wrapped
from desktop.ui.catalogue.rows import CatalogueRows, Column
from desktop.ui.catalogue.texts import CatalogueTexts, say
from desktop.ui.context import PanelContext
from desktop.ui.names import domain_name
from desktop.ui.theme import GRID, Role, set_role

_WIDTHS = (56, 420, 260, 220, 80)
_STEP = 0.05


class AgreementsPage(CataloguePage[AgreementRow]):
    """All agreements with their sources; those between cities of the region act."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._texts = texts = CatalogueTexts(context)
        rows = CatalogueRows[AgreementRow](
            [
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "Year")),
                    lambda row: "" if row.year is None else str(row.year),
                ),
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "Agreement")),
                    texts.agreement,
                ),
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "Cities")),
                    texts.parties,
                ),
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "Domains")),
                    texts.domains,
                ),
                Column(
                    lambda: say(QT_TRANSLATE_NOOP("catalogue", "Base strength")),
                    texts.strength,
                ),
            ],
            context.themes,
        )
        rows.show_rows(context.agreements)
        super().__init__("catalogue_agreements", rows, _WIDTHS, parent)
        self._now = wrapped("agreement_now")
        self._year_label, self._year = QLabel(), QComboBox()
        self._strength_label, self._strength = QLabel(), QDoubleSpinBox()
        self._more, self._end = QPushButton(), QPushButton()
        self._answer = wrapped("agreement_answer", Role.MUTED)
        self._build()
        context.live.projected.connect(self.refresh)
        self._view.pick(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._year_label.setText(say(QT_TRANSLATE_NOOP("catalogue", "From")))
        self._year.setAccessibleName(
            say(QT_TRANSLATE_NOOP("catalogue", "Year from which it changes"))
        )
        self._strength_label.setText(say(QT_TRANSLATE_NOOP("catalogue", "Strength")))
        self._strength.setAccessibleName(
            say(QT_TRANSLATE_NOOP("catalogue", "Strength wanted, 0 to 1"))
        )
        self._end.setText(say(QT_TRANSLATE_NOOP("catalogue", "End it")))
        self._answer.setText("")
        super().retranslate()

    def refresh(self) -> None:
        """Show the agreement in hand and what the plan wants of it."""
        row = self._view.row()
        self._card.setVisible(row is not None)
        if row is None:
            return
        self._title.setText(self._texts.agreement(row))
        self._about.setText(self._texts.about_agreement(row))
        acts = bool(pairs_inside(self._context.region, row)) and bool(row.domains)
        for widget in (self._year, self._strength, self._more, self._end):
            widget.setEnabled(acts)
        added = row.base_strength == 0.0
        self._more.setText(
            say(QT_TRANSLATE_NOOP("catalogue", "Add it"))
            if added
            else say(QT_TRANSLATE_NOOP("catalogue", "Strengthen it"))
        )
        self._now.setText(self._now_text(row) if acts else self._outside_text())

    def _build(self) -> None:
        self._year.setObjectName("agreement_year")
        self._year.addItems([str(year) for year in self._context.region.years])
        first = self._context.view.now.years[0] - self._context.region.base_year - 1
        self._year.setCurrentIndex(min(max(first, 0), self._year.count() - 1))
        self._strength.setObjectName("agreement_strength")
        self._strength.setRange(0.0, 1.0)
        self._strength.setSingleStep(_STEP)
        self._strength.setValue(1.0)
        self._more.setObjectName("agreement_more")
        self._end.setObjectName("agreement_end")
        for button in (self._more, self._end):
            button.setAutoDefault(False)  # Enter in the search field presses nothing
        set_role(self._year_label, Role.MUTED)
        set_role(self._strength_label, Role.MUTED)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for widget in (
            self._year_label,
            self._year,
            self._strength_label,
            self._strength,
            self._more,
            self._end,
        ):
            line.addWidget(widget)
        line.addStretch(1)
        self._inside.insertWidget(1, self._now)
        self._inside.addLayout(line)
        self._inside.addWidget(self._answer)
        self._more.clicked.connect(self._on_more)
        self._end.clicked.connect(self._on_end)

    def _now_text(self, row: AgreementRow) -> str:
        """What the plan wants in the year shown, domain by domain."""
        context, region = self._context, self._context.region
        year = min(max(context.view.now.year, region.years[0]), region.last_year)
        position = year - region.years[0]
        agreements = context.session.active.plan.agreements
        pairs = pairs_inside(region, row)
        told = []
        for domain in row.domains:
            wanted = {float(agreements[c, d, domain, position]) for c, d in pairs}
            low, high = min(wanted), max(wanted)
            number = context.formats.number
            text = (
                number(low, 2) if low == high else f"{number(low, 2)}–{number(high, 2)}"
            )
            told.append(f"{domain_name(domain)} {text}")
        template = say(
            QT_TRANSLATE_NOOP("catalogue", "Wanted by the plan in {year}: {strengths}")
        )
        return template.format(year=year, strengths=" · ".join(told))

    def _outside_text(self) -> str:
        return say(
            QT_TRANSLATE_NOOP(
                "catalogue",
                "Only one partner lies in the region: the model has no pair that it"
                " could act on.",
            )
        )

    def _on_more(self) -> None:
        row = self._view.row()
        if row is not None:
            first, strength = self._year.currentIndex(), self._strength.value()
            self._send(strengthen(self._context.region, row, first, strength), "")

    def _on_end(self) -> None:
        row = self._view.row()
        if row is None:
            return
        first, context = self._year.currentIndex(), self._context
        edit = end(context.region, context.agreements, row, first)
        self._send(edit, self._remains_text(row))

    def _remains_text(self, row: AgreementRow) -> str:
        """What other agreements leave its pairs, where they leave any."""
        region, catalogue = self._context.region, self._context.agreements
        words = self._context.words
        left = [
            f"{words.pair(region.cities[c], region.cities[d])} {domain_name(domain)}"
            f" {self._context.formats.number(strength, 2)}"
            for c, d in pairs_inside(region, row)
            for domain in map(Domain, row.domains)
            if (strength := left_without(region, catalogue, row, (c, d), domain)) > 0.0
        ]
        if not left:
            return ""
        template = say(
            QT_TRANSLATE_NOOP("catalogue", "Other agreements still bind: {pairs}.")
        )
        return template.format(pairs=" · ".join(left))

    def _send(self, edit: Edit, remark: str) -> None:
        before = self._context.session.active.plan
        answer = self._context.submit(edit)
        if not answer:
            self._answer.setText(answer.sentence)
            return
        if self._context.session.active.plan.equals(before):
            remark = say(
                QT_TRANSLATE_NOOP(
                    "catalogue", "Nothing changed: the plan wants as much already."
                )
            )
        self._answer.setText(remark)
        self.refresh()
