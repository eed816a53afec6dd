"""What the data view shows of a fact, a parameter and an agreement."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.facts import Fact
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.parameters import Parameter
from desktop.core.region_builder import AgreementRow
from desktop.core.replacements import REPLACED
from desktop.core.replacing import Listed
from desktop.ui.context import PanelContext
from desktop.ui.data.reading_table import Column
from desktop.ui.fact_names import data_unit, quantity_name
from desktop.ui.names import domain_name
from desktop.ui.origins import status_name

_SUPPORT = {
    "confirmed": QT_TRANSLATE_NOOP("data", "read in the source"),
    "recalled": QT_TRANSLATE_NOOP("data", "unverified"),
    "assumption": QT_TRANSLATE_NOOP("data", "assumed"),
    REPLACED: QT_TRANSLATE_NOOP("data", "replaced by the user"),
}
_CONFIDENCE = {
    "high": QT_TRANSLATE_NOOP("data", "high"),
    "medium": QT_TRANSLATE_NOOP("data", "medium"),
    "low": QT_TRANSLATE_NOOP("data", "low"),
}
_PLAIN = "Plain: "


def say(text: str) -> str:
    """A text of the data view in the language of now."""
    return QCoreApplication.translate("data", text)


def support_name(support: str) -> str:
    """How far a parameter is backed by its citation."""
    return say(_SUPPORT.get(support, support))


class Texts:
    """Cells of the three tables."""

    def __init__(self, context: PanelContext) -> None:
        self._context, self._words = context, context.words
        self._said = self._words.text

    def place(self, place: str) -> str:
        """A city, a pair of cities, or another place the facts speak of."""
        return self._words.where(place)

    def number(self, value: float) -> str:
        """A value with all the digits it was given with, groups parted."""
        written = f"{value:.10g}"
        if "e" in written:
            return written
        return self._context.formats.number(value, len(written.partition(".")[2]))

    def range(self, low: float, high: float) -> str:
        """The ends of a range, nothing where both are the same."""
        return "" if low == high else f"{self.number(low)} – {self.number(high)}"

    def agreement(self, row: AgreementRow) -> str:
        """The name of an agreement."""
        return self._words.named(row.name, row.name_zh)

    def parameter(self, row: Parameter) -> str:
        """The name of a parameter."""
        return self._words.named(row.name, row.name_zh)

    def plain_words(self, row: Parameter) -> str:
        """The sentence for a planner with its remarks, in Chinese the sentence."""
        plain = self._words.named("", row.plain_zh)
        return plain or self._words.text(row.note).removeprefix(_PLAIN)

    def parties(self, row: AgreementRow) -> str:
        """Who signed."""
        return ", ".join(map(self.place, row.parties))

    def fact_columns(self) -> list[Column[Fact]]:
        """Columns of facts and assumptions."""
        return [
            Column(QT_TRANSLATE_NOOP("data", "Place"), lambda f: self.place(f.place)),
            Column(
                QT_TRANSLATE_NOOP("data", "Quantity"),
                lambda f: quantity_name(f.quantity),
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Year"),
                _year_of,
                lambda f: f.year,
                is_number=True,
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Value"),
                lambda f: self.number(f.value),
                lambda f: f.value,
                is_number=True,
            ),
            Column(QT_TRANSLATE_NOOP("data", "Unit"), lambda f: data_unit(f.unit)),
            Column(
                QT_TRANSLATE_NOOP("data", "Range"),
                lambda f: self.range(f.low, f.high),
                lambda f: f.low,
                is_number=True,
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Status"), lambda f: status_name(f.status)
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Confidence"),
                lambda f: _confidence(f.confidence),
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Source"),
                lambda f: self._said(f.source),
            ),
            Column(QT_TRANSLATE_NOOP("data", "Note"), lambda f: self._said(f.note)),
        ]

    def replaced_columns(self) -> list[Column[Listed]]:
        """Columns of what was replaced."""
        return [
            Column(
                QT_TRANSLATE_NOOP("data", "Value replaced"),
                lambda r: self._words.value(r.new.key),
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "In the data"),
                lambda r: self.number(r.old_value),
                lambda r: r.old_value,
                is_number=True,
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Here"),
                lambda r: self.number(r.new.value),
                lambda r: r.new.value,
                is_number=True,
            ),
            Column(QT_TRANSLATE_NOOP("data", "Unit"), lambda r: data_unit(r.unit)),
            Column(QT_TRANSLATE_NOOP("data", "Reason"), lambda r: r.new.reason),
        ]

    def parameter_columns(self) -> list[Column[Parameter]]:
        """Columns of parameters."""
        return [
            Column(QT_TRANSLATE_NOOP("data", "Symbol"), lambda p: p.symbol),
            Column(QT_TRANSLATE_NOOP("data", "Name"), self.parameter),
            Column(
                QT_TRANSLATE_NOOP("data", "Value"),
                lambda p: self.number(p.central),
                lambda p: p.central,
                is_number=True,
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Range"),
                lambda p: self.range(p.low, p.high),
                lambda p: p.low,
                is_number=True,
            ),
            Column(QT_TRANSLATE_NOOP("data", "Unit"), lambda p: data_unit(p.unit)),
            Column(QT_TRANSLATE_NOOP("data", "In members"), _drawn),
            Column(
                QT_TRANSLATE_NOOP("data", "Equations"),
                lambda p: self._said(p.used_in),
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Status"), lambda p: support_name(p.status)
            ),
            Column(QT_TRANSLATE_NOOP("data", "In plain words"), self.plain_words),
            Column(
                QT_TRANSLATE_NOOP("data", "Source"),
                lambda p: self._said(p.citation),
            ),
        ]

    def agreement_columns(self) -> list[Column[AgreementRow]]:
        """Columns of the catalogue of real agreements."""
        return [
            Column(
                QT_TRANSLATE_NOOP("data", "Year"),
                lambda a: "" if a.year is None else str(a.year),
                lambda a: a.year or 0,
                is_number=True,
            ),
            Column(QT_TRANSLATE_NOOP("data", "Agreement"), self.agreement),
            Column(QT_TRANSLATE_NOOP("data", "Cities"), self.parties),
            Column(QT_TRANSLATE_NOOP("data", "Domains"), _domains),
            Column(
                QT_TRANSLATE_NOOP("data", "Base strength"),
                lambda a: self.number(a.base_strength),
                lambda a: a.base_strength,
                is_number=True,
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Confidence"),
                lambda a: _confidence(a.confidence),
            ),
            Column(
                QT_TRANSLATE_NOOP("data", "Source"),
                lambda a: self._said(a.source),
            ),
            Column(QT_TRANSLATE_NOOP("data", "Note"), lambda a: self._said(a.note)),
        ]


def _year_of(fact: Fact) -> str:
    return str(fact.year)


def _confidence(confidence: str) -> str:
    return say(_CONFIDENCE[confidence]) if confidence in _CONFIDENCE else confidence


def _drawn(parameter: Parameter) -> str:
    return (
        say(QT_TRANSLATE_NOOP("data", "drawn"))
        if parameter.sampled
        else say(QT_TRANSLATE_NOOP("data", "fixed"))
    )


def _domains(row: AgreementRow) -> str:
    return ", ".join(map(domain_name, row.domains))
