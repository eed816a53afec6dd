"""A plan found: its goal, what kept it from getting better, what it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop.core.indicators import BY_ID
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.optimiser import Binding
from desktop.core.plan import Plan
from desktop.core.projection import Run
from desktop.core.region import Line
from desktop.ui.context import PanelContext
from desktop.ui.formats import THIN_SPACE
from desktop.ui.names import indicator_name, line_name, money_unit
from desktop.ui.search.texts import SearchTexts, say
from desktop.ui.theme import GRID, Role, set_role

INDICATORS = (
    "gdp",
    "gdp_per_head",
    "low_income_people",
    "inequality_theil",
)
"""Of the region, in the last year."""
_MOST_PLACES = 6
NO_BREAK_SPACE = "\u00a0"


class PlanView(QWidget):
    """Reads like a page; text that can be selected and copied."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._texts = context, SearchTexts(context)
        self._head, self._page = QLabel(), QTextBrowser()
        self._head.setWordWrap(True)
        set_role(self._head, Role.HEADING)
        self._head.setObjectName("found_head")
        self._page.setObjectName("found_page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._head)
        column.addWidget(self._page, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the page for screen readers."""
        self._page.setAccessibleName(self.tr("The plan found"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_plan(
        self,
        head: str,
        binding: Sequence[Binding],
        plans: tuple[Plan, Plan],
        runs: tuple[Run, Run],
    ) -> None:
        """Show a plan beside the one it began with: each before, after."""
        self._head.setText(head)
        parts = [
            *self._binding(binding),
            *self._results(runs),
            *self._money(plans, runs[0].n_years),
        ]
        # Rich text takes a thin space for a plain one and would break a number there.
        text = "".join(parts).replace(THIN_SPACE, NO_BREAK_SPACE)
        self._page.setHtml(text)

    def _binding(self, binding: Sequence[Binding]) -> Iterator[str]:
        yield _heading(say(QT_TRANSLATE_NOOP("search", "What kept it from more")))
        found = self._texts.binding(binding)
        if not found:
            none = say(QT_TRANSLATE_NOOP("search", "No limit binds."))
            yield f"<p>{escape(none)}</p>"
        separator = say(QT_TRANSLATE_NOOP("search", "; "))
        muted = self._context.themes.now.muted
        for name, places in found:
            shown = list(dict.fromkeys(places))
            text = separator.join(shown[:_MOST_PLACES])
            if len(shown) > _MOST_PLACES:
                more = say(QT_TRANSLATE_NOOP("search", "{text} and {count} more"))
                text = more.format(text=text, count=len(shown) - _MOST_PLACES)
            yield (
                f"<p><b>{escape(name)}</b><br>"
                f"<span style='color:{muted}'>{escape(text)}</span></p>"
            )

    def _results(self, runs: tuple[Run, Run]) -> Iterator[str]:
        year = self._context.region.base_year + runs[0].n_years
        template = say(
            QT_TRANSLATE_NOOP("search", "What it brings, whole region, {year}")
        )
        yield _heading(template.format(year=year))
        formats = self._context.formats
        rows = []
        for key in INDICATORS:
            indicator = BY_ID[key]
            if indicator.read_region is None:
                continue
            before, after = (float(indicator.read_region(run)[0, -1]) for run in runs)
            change = formats.change(key, after, before)
            word = formats.direction_word(key, after - before)
            if not formats.is_visible(key, after, before):
                change = word = ""
            rows.append(
                (
                    indicator_name(key),
                    formats.value(key, before),
                    formats.value_with_unit(key, after),
                    f"{change} {word}".strip(),
                )
            )
        yield _table(rows)

    def _money(self, plans: tuple[Plan, Plan], n_years: int) -> Iterator[str]:
        """Money of each city and heading, mean of the years to the horizon."""
        template = say(
            QT_TRANSLATE_NOOP("search", "Money, {unit} a year (before → after)")
        )
        yield _heading(template.format(unit=money_unit()))
        context = self._context
        before, after = (plan.budgets[..., :n_years].mean(axis=-1) for plan in plans)
        number = context.formats.number
        rows = [("", *(line_name(line) for line in Line))]
        for c, city in enumerate(context.region.cities):
            cells = [
                f"{number(before[c, line], 1)} → {number(after[c, line], 1)}"
                for line in Line
            ]
            rows.append((context.words.city(city), *cells))
        yield _table(rows)


def _heading(text: str) -> str:
    return f"<h4>{escape(text)}</h4>"


def _table(rows: Sequence[Sequence[str]]) -> str:
    lines = []
    for row in rows:
        cells = [f"<td>{escape(row[0])}</td>"]
        cells += [f"<td align='right'>{escape(cell)}</td>" for cell in row[1:]]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table width='97%' cellpadding='3'>{''.join(lines)}</table>"
