"""Parameters and facts behind a number, with their origin, as rich text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.core.facts import Fact, Status
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.parameters import Parameter
from desktop.core.region_builder import AgreementRow
from desktop.core.replacements import REPLACED
from desktop.ui.fact_names import data_unit, quantity_name
from desktop.ui.formats import Formats
from desktop.ui.origins import status_name
from desktop.ui.theme import Theme
from desktop.ui.translation import Words
from desktop.ui.why.chain_words import say, with_unit
from desktop.ui.why.symbols import symbol_html

_SUPPORT = {
    "confirmed": QT_TRANSLATE_NOOP("chain", "read in the source"),
    "recalled": QT_TRANSLATE_NOOP("chain", "unverified"),
    "assumption": QT_TRANSLATE_NOOP("chain", "assumed"),
}
_CONFIDENCE = {
    "high": QT_TRANSLATE_NOOP("sources", "high confidence"),
    "medium": QT_TRANSLATE_NOOP("sources", "medium confidence"),
    "low": QT_TRANSLATE_NOOP("sources", "low confidence"),
}
_PLAIN = "Plain: "


class SourceTables:
    """Writes what a value was read from, in the language and colours of now."""

    def __init__(self, words: Words, formats: Formats, theme: Theme) -> None:
        self._words, self._formats, self._theme = words, formats, theme

    def parameters(self, parameters: Sequence[Parameter]) -> str:
        """Value, range, status, sentence and citation of each."""
        if not parameters:
            return ""
        head = escape(say(QT_TRANSLATE_NOOP("chain", "Parameters")))
        rows = "".join(self._parameter(one) for one in parameters)
        return f"<h4>{head}</h4><table width='100%' cellpadding='3'>{rows}</table>"

    def facts(self, facts: Sequence[Fact]) -> str:
        """Value, year, status, confidence and source; what was replaced follows."""
        told = [one for fact in facts for one in (fact, fact.original) if one]
        rows = "".join(self._fact(one) for one in told)
        return f"<table width='100%' cellpadding='3'>{rows}</table>" if rows else ""

    def agreements(self, agreements: Sequence[AgreementRow]) -> str:
        """Name, year, strength and source of each."""
        rows = "".join(self._agreement(one) for one in agreements)
        return f"<table width='100%' cellpadding='3'>{rows}</table>" if rows else ""

    def _agreement(self, row: AgreementRow) -> str:
        template = say(QT_TRANSLATE_NOOP("chain", "{year}, base strength {strength}"))
        told = template.format(year=row.year, strength=self._number(row.base_strength))
        name = self._words.named(row.name, row.name_zh)
        lines = [self._words.text(row.source), self._words.text(row.note)]
        notes = "".join(self._note(line) for line in lines if line.strip())
        return f"<tr><td><b>{escape(name)}</b><br>{escape(told)}{notes}</td></tr>"

    def _parameter(self, row: Parameter) -> str:
        name = self._words.named(row.name, row.name_zh)
        value = self._number(row.central)
        if row.low != row.high:
            template = say(
                QT_TRANSLATE_NOOP("chain", "{value} (range {low} to {high})")
            )
            ends = {"low": self._number(row.low), "high": self._number(row.high)}
            value = template.format(value=value, **ends)
        support = status_name(Status.REPLACED)
        if row.status != REPLACED:
            support = say(_SUPPORT.get(row.status, row.status))
        unit = "" if row.unit == "-" else data_unit(row.unit)
        lines = [self._plain_words(row), self._words.text(row.citation)]
        notes = "".join(self._note(line) for line in lines if line.strip(" -"))
        return (
            f"<tr><td width='88'>{symbol_html(row.symbol)}</td>"
            f"<td>{escape(name)}<br>{escape(with_unit(value, unit))} ·"
            f" {escape(support)}{notes}</td></tr>"
        )

    def _fact(self, fact: Fact) -> str:
        where = self._words.where(fact.place)
        name = f"{quantity_name(fact.quantity)}, {where}, {fact.year}"
        value = with_unit(self._number(fact.value), data_unit(fact.unit))
        if fact.low != fact.high:
            template = say(
                QT_TRANSLATE_NOOP("chain", "{value} (range {low} to {high})")
            )
            ends = {"low": self._number(fact.low), "high": self._number(fact.high)}
            value = template.format(value=value, **ends)
        parts = [value, status_name(fact.status)]
        if fact.confidence in _CONFIDENCE:
            known = _CONFIDENCE[fact.confidence]
            parts.append(QCoreApplication.translate("sources", known))
        lines = [self._words.text(fact.source), self._words.text(fact.note)]
        notes = "".join(self._note(line) for line in lines if line.strip())
        return (
            f"<tr><td><b>{escape(name)}</b><br>{escape(' · '.join(parts))}"
            f"{notes}</td></tr>"
        )

    def _plain_words(self, row: Parameter) -> str:
        """The sentence for a planner."""
        plain = self._words.named("", row.plain_zh)
        text = plain or self._words.text(row.note).removeprefix(_PLAIN)
        return text[:1].upper() + text[1:]

    def _note(self, text: str) -> str:
        colour = self._theme.muted
        return f"<br><span style='color:{colour}'>{escape(text)}</span>"

    def _number(self, value: float) -> str:
        """All the digits it was given with, groups parted."""
        written = f"{value:.10g}"
        if "e" in written:
            return written
        return self._formats.number(value, len(written.partition(".")[2]))
