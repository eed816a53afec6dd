"""Where the values of the base year come from, in words, for every panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.core.facts import Fact, Status
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.provenance import (
    base_inputs,
    base_status,
    link_inputs,
    money_inputs,
    targeting_input,
)
from desktop.core.region import Line, Region
from desktop.ui.context import PanelContext
from desktop.ui.translation import Words

_STATUS = {
    Status.PUBLISHED: QT_TRANSLATE_NOOP("sources", "published"),
    Status.DERIVED: QT_TRANSLATE_NOOP("sources", "derived"),
    Status.ESTIMATED: QT_TRANSLATE_NOOP("sources", "estimated"),
    Status.RECALLED: QT_TRANSLATE_NOOP("sources", "unverified"),
    Status.REPLACED: QT_TRANSLATE_NOOP("sources", "replaced by the user"),
}
_LONGEST = 110

translate = QCoreApplication.translate


def status_name(status: Status) -> str:
    """How a value came about."""
    return translate("sources", _STATUS[status])


def publisher(source: str, words: Words) -> str:
    """A source without the place where it was read, short enough for a reading."""
    text = words.text(source.split("; via", 1)[0].strip())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


class Origins:
    """Tells the status and source of what the base year was read from.

    What was looked up is kept until values of the data are replaced.
    """

    def __init__(self, context: PanelContext) -> None:
        self._context, self._looked_in = context, context.region
        self._formats, self._words = context.formats, context.words
        self._known: dict[tuple[str, str], tuple[Status, tuple[Fact, ...]]] = {}

    def of_indicator(self, indicator: str, place: str) -> str:
        """The base-year value of an indicator; `place` is as in tables."""
        key = (indicator, place)
        if self._looked_in is not self._region:
            self._looked_in = self._region
            self._known.clear()
        if key not in self._known:
            facts = base_inputs(self._region, *key)
            self._known[key] = base_status(self._region, *key), facts
        status, facts = self._known[key]
        return self._told(status, facts)

    def of_money(self, cities: Sequence[int], lines: Sequence[Line]) -> str:
        """Base money of some headings; the least sure of them is told."""
        facts = money_inputs(self._region, cities, lines)
        told = self._told(facts[0].status, facts)
        if len(facts) > 1 or facts[0].low == facts[0].high:
            return told
        template = translate("sources", "{origin} (range {low} to {high})")
        number = self._formats.number
        low, high = number(facts[0].low, 1), number(facts[0].high, 1)
        return template.format(origin=told, low=low, high=high)

    def of_link(self, city: int, partner: int) -> str:
        """Time now, best time and cost of a link, a line each."""
        names = (
            translate("sources", "time now"),
            translate("sources", "best time"),
            translate("sources", "cost"),
        )
        facts = link_inputs(self._region, city, partner)
        return "\n".join(
            f"{name}: {self._told(fact.status, (fact,))}"
            for name, fact in zip(names, facts, strict=True)
        )

    def of_targeting(self) -> str:
        """The base share aimed at the poorest."""
        fact = targeting_input(self._region)
        return self._told(fact.status, (fact,))

    @property
    def _region(self) -> Region:
        return self._context.region

    def _told(self, status: Status, facts: Sequence[Fact]) -> str:
        parts = [f"{self._region.base_year}: {status_name(status)}"]
        if facts and facts[0].status is status:
            parts.append(publisher(facts[0].source, self._words))
        return " · ".join(parts)
