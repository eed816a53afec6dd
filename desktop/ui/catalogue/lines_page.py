"""Transport lines: looked up, and planned ones added as both halves of a link."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.core.advice_links import link_advice
from desktop.core.facts import Fact
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.catalogue_edits import build
from desktop.document.projects import Project
from desktop.ui.advice_text import AdviceText
from desktop.ui.catalogue.corridor_box import CorridorBox
from desktop.ui.catalogue.page import CataloguePage, wrapped
from desktop.ui.catalogue.rows import CatalogueRows, Column
from desktop.ui.catalogue.texts import CatalogueTexts, say
from desktop.ui.context import PanelContext
from desktop.ui.names import money_unit
from desktop.ui.theme import Role

_WIDTHS = (320, 120, 150, 90, 100, 60, 80, 90)


class LinesPage(CataloguePage[Project]):
    """All projects with their sources; planned and proposed ones can be built.

    Parameters
    ----------
    projects
        In file order; candidates are shown first.
    """

    def __init__(
        self,
        context: PanelContext,
        projects: tuple[Project, ...],
        parent: QWidget | None = None,
    ) -> None:
        self._context = context
        self._texts = texts = CatalogueTexts(context)
        rows = CatalogueRows[Project](
            _columns(texts, context.region.base_year), context.themes
        )
        rows.show_rows(sorted(projects, key=lambda one: not one.is_candidate))
        super().__init__("catalogue_lines", rows, _WIDTHS, parent)
        self._advice_text = AdviceText(context.words, context.formats)
        self._facts = wrapped("line_facts")
        self._box = CorridorBox(context.region, context.view.now.years)
        self._effect = wrapped("line_effect")
        self._advice = wrapped("line_advice", Role.MUTED)
        self._refusal = wrapped("line_refusal", Role.WORSE)
        self._inside.insertWidget(1, self._facts)
        for widget in (self._box, self._refusal, self._effect, self._advice):
            self._inside.addWidget(widget)
        self._box.wanted.connect(self._on_wanted)
        context.live.projected.connect(self.refresh)
        self._refuse("")
        if projects:
            self._view.pick(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._box.retranslate()
        self._refuse("")
        super().retranslate()

    def refresh(self) -> None:
        """Show the line in hand and what the plan makes of its journey."""
        row = self._view.row()
        self._card.setVisible(row is not None)
        if row is None:
            return
        self._title.setText(self._texts.project(row))
        self._about.setText(self._texts.about_project(row))
        candidate = row.is_candidate
        for widget in (self._facts, self._box, self._effect, self._advice):
            widget.setVisible(candidate)
        if candidate:
            self._show_candidate(row)

    def _show_candidate(self, row: Project) -> None:
        cost, hours = self._fact(row, "link_cost"), self._fact(row, "travel_time_min")
        self._facts.setText(self._facts_text(row, cost, hours))
        self._box.show_project(row, row.cost or cost.value)
        self._effect.setText(self._effect_text(row))
        advice = self._warnings(row)
        self._advice.setText("\n\n".join(advice))
        self._advice.setVisible(bool(advice))

    def _fact(self, row: Project, quantity: str) -> Fact:
        region = self._context.region
        first, second = (region.cities[c].id for c in row.pair(region))
        return region.facts.assumed(f"{first}-{second}", quantity, region.base_year)

    def _facts_text(self, row: Project, cost: Fact, hours: Fact) -> str:
        """Cost and speed, each said to be published or assumed."""
        texts = self._texts
        if row.cost is None:
            template = say(QT_TRANSLATE_NOOP("catalogue", "Cost: {assumed}."))
            told = [
                template.format(assumed=texts.assumed(cost, texts.money(cost.value)))
            ]
        else:
            template = say(
                QT_TRANSLATE_NOOP(
                    "catalogue",
                    "Cost: {published}, published. Bringing this pair near its best"
                    " time takes {assumed}.",
                )
            )
            told = [
                template.format(
                    published=texts.money(row.cost),
                    assumed=texts.assumed(cost, texts.money(cost.value)),
                )
            ]
        if row.speed_kmh is None:
            template = say(
                QT_TRANSLATE_NOOP(
                    "catalogue", "Speed: not published. Best time: {assumed}."
                )
            )
        else:
            template = say(
                QT_TRANSLATE_NOOP(
                    "catalogue", "Speed: {speed} km/h, published. Best time: {assumed}."
                )
            )
        best = texts.assumed(hours, texts.hours(hours.value))
        told.append(template.format(speed=texts.speed(row), assumed=best))
        return " ".join(told)

    def _effect_text(self, row: Project) -> str:
        """The journey with and without the plan in the last year of the projection."""
        now, region = self._context.live.current, self._context.region
        c, d = row.pair(region)
        t = now.plan.n_years
        template = say(
            QT_TRANSLATE_NOOP(
                "catalogue",
                "{pair} in {year}: {base} on the base path, {plan} with this plan.",
            )
        )
        return template.format(
            pair=self._context.words.pair(region.cities[c], region.cities[d]),
            year=region.base_year + t,
            base=self._texts.hours(float(now.base.travel_hours[0, t, c, d])),
            plan=self._texts.hours(float(now.plan.travel_hours[0, t, c, d])),
        )

    def _warnings(self, row: Project) -> list[str]:
        region, now = self._context.region, self._context.live.current
        plan = self._context.session.active.plan
        return [
            self._advice_text.sentence(advice)
            for advice in link_advice(region, plan, now.base, now.plan)
            if advice.concerns(row.first, row.second)
        ]

    def _on_wanted(self) -> None:
        corridor = self._box.corridor()
        if corridor is not None:
            answer = self._context.submit(build(self._context.region, corridor))
            self._refuse(answer.sentence)

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))


def _columns(texts: CatalogueTexts, base_year: int) -> list[Column[Project]]:
    return [
        Column(lambda: say(QT_TRANSLATE_NOOP("catalogue", "Line")), texts.project),
        Column(lambda: say(QT_TRANSLATE_NOOP("catalogue", "Cities")), texts.ends),
        Column(lambda: say(QT_TRANSLATE_NOOP("catalogue", "Kind")), texts.mode),
        Column(
            lambda: say(QT_TRANSLATE_NOOP("catalogue", "End of {year}")).format(
                year=base_year
            ),
            texts.standing,
        ),
        Column(
            lambda: say(QT_TRANSLATE_NOOP("catalogue", "Opened")),
            lambda row: row.opened,
        ),
        Column(
            lambda: say(QT_TRANSLATE_NOOP("catalogue", "km")),
            texts.length,
            is_number=True,
        ),
        Column(
            lambda: say(QT_TRANSLATE_NOOP("catalogue", "km/h")),
            texts.speed,
            is_number=True,
        ),
        Column(money_unit, texts.cost, is_number=True),
    ]
