"""Words of the catalogue: rows, facts in full, and the sentences of the timeline."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.facts import Fact, Status
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region_builder import AgreementRow
from desktop.document.projects import Mode, Project, Standing
from desktop.document.timeline import Event, EventKind
from desktop.ui.context import PanelContext
from desktop.ui.names import domain_name
from desktop.ui.origins import status_name

_MODES = {
    Mode.HIGH_SPEED_RAIL: QT_TRANSLATE_NOOP("catalogue", "railway for passengers"),
    Mode.FREIGHT_RAIL: QT_TRANSLATE_NOOP("catalogue", "railway, freight first"),
    Mode.PORT_RAIL: QT_TRANSLATE_NOOP("catalogue", "port railway"),
    Mode.PORT: QT_TRANSLATE_NOOP("catalogue", "port"),
    Mode.EXPRESSWAY: QT_TRANSLATE_NOOP("catalogue", "expressway"),
    Mode.AIRPORT: QT_TRANSLATE_NOOP("catalogue", "airport"),
}
_STANDINGS = {
    Standing.OPEN: QT_TRANSLATE_NOOP("catalogue", "open"),
    Standing.BUILDING: QT_TRANSLATE_NOOP("catalogue", "being built"),
    Standing.PLANNED: QT_TRANSLATE_NOOP("catalogue", "planned"),
    Standing.PROPOSED: QT_TRANSLATE_NOOP("catalogue", "proposed"),
}
_CONFIDENCE = {
    "high": QT_TRANSLATE_NOOP("catalogue", "high"),
    "medium": QT_TRANSLATE_NOOP("catalogue", "medium"),
    "low": QT_TRANSLATE_NOOP("catalogue", "low"),
}
_EVENTS = {
    EventKind.SIGNED: QT_TRANSLATE_NOOP("catalogue", "agreement: {name}"),
    EventKind.OPENED: QT_TRANSLATE_NOOP("catalogue", "opened: {name}"),
    EventKind.QUICKER_BASE: QT_TRANSLATE_NOOP(
        "catalogue", "direct journey {before} → {value}"
    ),
    EventKind.AGREEMENT: QT_TRANSLATE_NOOP(
        "catalogue", "{domain}: strength {value} wanted"
    ),
    EventKind.WEAKER: QT_TRANSLATE_NOOP(
        "catalogue", "{domain}: down to strength {value}"
    ),
    EventKind.JOINT: QT_TRANSLATE_NOOP("catalogue", "joint funding of the link"),
    EventKind.MONEY: QT_TRANSLATE_NOOP(
        "catalogue", "link money begins: {value} in all"
    ),
    EventKind.SAVES_TIME: QT_TRANSLATE_NOOP(
        "catalogue", "the link saves time: {before} → {value}"
    ),
    EventKind.FINISHED: QT_TRANSLATE_NOOP(
        "catalogue", "works finished: {value} in use"
    ),
}
_HOURS = {EventKind.QUICKER_BASE, EventKind.SAVES_TIME}
_MONEY = {EventKind.MONEY, EventKind.FINISHED}


def say(text: str) -> str:
    """A text of the catalogue in the language of now."""
    return QCoreApplication.translate("catalogue", text)


class CatalogueTexts:
    """Writes rows of the catalogue in the language of the window."""

    def __init__(self, context: PanelContext) -> None:
        self._context = context
        self._words, self._formats = context.words, context.formats
        self._known = {city.id for city in context.region.cities}

    # ------------------------------------------------------------------ agreements

    def agreement(self, row: AgreementRow) -> str:
        """Its name."""
        return self._words.named(row.name, row.name_zh)

    def parties(self, row: AgreementRow) -> str:
        """Who signed, cities of the region by their names."""
        return self._joined(row.parties)

    def domains(self, row: AgreementRow) -> str:
        """What it is about."""
        return self._separator.join(map(domain_name, row.domains))

    def strength(self, row: AgreementRow) -> str:
        """What it counts for in the base year."""
        if row.base_strength == 0.0:
            return say(QT_TRANSLATE_NOOP("catalogue", "none"))
        return self._formats.number(row.base_strength, 2)

    def about_agreement(self, row: AgreementRow) -> str:
        """Where it is from and how sure that is."""
        return self._about(row.source, row.confidence, row.note)

    # ----------------------------------------------------------------------- lines

    def project(self, row: Project) -> str:
        """Its name."""
        return self._words.named(row.name, row.name_zh)

    def ends(self, row: Project) -> str:
        """The cities it joins, or the one it lies in."""
        if row.first == row.second:
            return self._words.city(row.first)
        return self._words.pair(row.first, row.second)

    def mode(self, row: Project) -> str:
        """What kind of way it is."""
        return say(_MODES[row.mode])

    def standing(self, row: Project) -> str:
        """How far it had come."""
        return say(_STANDINGS[row.standing])

    def length(self, row: Project) -> str:
        """Kilometres where published."""
        return self._figure(row.length_km)

    def speed(self, row: Project) -> str:
        """Kilometres an hour where published."""
        return self._figure(row.speed_kmh)

    def cost(self, row: Project) -> str:
        """100 million yuan where published."""
        return self._figure(row.cost)

    def about_project(self, row: Project) -> str:
        """Where it is from and how sure that is."""
        return self._about(row.source, row.confidence, row.note)

    def money(self, amount: float) -> str:
        """An amount with its unit."""
        template = say(QT_TRANSLATE_NOOP("catalogue", "{amount} × 100 m yuan"))
        decimals = 1 if abs(amount - round(amount, 1)) < 1e-6 else 2
        return template.format(amount=self._formats.money(amount, decimals))

    def hours(self, hours: float) -> str:
        """A time with its unit."""
        return self._formats.value_with_unit("travel_hours", hours)

    def assumed(self, fact: Fact, value: str) -> str:
        """A value, as written, with its range and where it is from."""
        number = self._formats.number
        kind = {
            Status.PUBLISHED: say(QT_TRANSLATE_NOOP("catalogue", "published")),
            Status.REPLACED: status_name(Status.REPLACED),
        }.get(fact.status, say(QT_TRANSLATE_NOOP("catalogue", "assumed")))
        template = say(
            QT_TRANSLATE_NOOP(
                "catalogue", "{value}, {kind} ({low} to {high}; {source})"
            )
        )
        return template.format(
            value=value,
            kind=kind,
            low=number(fact.low, 2),
            high=number(fact.high, 2),
            source=self._words.text(fact.source),
        )

    # -------------------------------------------------------------------- timeline

    def years(self, event: Event) -> str:
        """When it begins, and when it ends where it does."""
        return self._words.years(event.year, event.last or event.year)

    def cities(self, event: Event) -> str:
        """Whom it concerns."""
        if len(event.cities) == 2:
            return self._words.pair(*event.cities)
        return self._joined(event.cities)

    def event(self, event: Event) -> str:
        """What happens."""
        return say(_EVENTS[event.kind]).format(
            name=self._words.named(*event.names),
            domain="" if event.domain is None else domain_name(event.domain),
            value=self._measured(event.kind, event.value),
            before=self._measured(event.kind, event.before),
        )

    def origin(self, event: Event) -> str:
        """Whether it is published, assumed for everybody, or what the plan does."""
        if event.is_of_plan:
            return say(QT_TRANSLATE_NOOP("catalogue", "this plan"))
        if event.kind is EventKind.QUICKER_BASE:
            return say(QT_TRANSLATE_NOOP("catalogue", "base path"))
        return say(QT_TRANSLATE_NOOP("catalogue", "published"))

    # ---------------------------------------------------------------------- inside

    @property
    def _separator(self) -> str:
        return say(QT_TRANSLATE_NOOP("catalogue", ", "))

    def _joined(self, places: tuple[str, ...]) -> str:
        names = (self._words.city(p) if p in self._known else p for p in places)
        return self._separator.join(names)

    def _figure(self, value: float | None) -> str:
        if value is None:
            return "–"
        decimals = 0 if value == round(value) else 1
        return self._formats.number(value, decimals)

    def _measured(self, kind: EventKind, value: float | None) -> str:
        if value is None:
            return ""
        if kind in _HOURS:
            return self.hours(value)
        if kind in _MONEY:
            return self.money(value)
        return self._formats.number(value, 2)

    def _about(self, source: str, confidence: str, note: str) -> str:
        template = say(
            QT_TRANSLATE_NOOP(
                "catalogue", "Source: {source}. Confidence: {confidence}."
            )
        )
        trust = say(_CONFIDENCE.get(confidence, confidence))
        text = template.format(source=self._words.text(source), confidence=trust)
        if not note:
            return text
        remark = say(QT_TRANSLATE_NOOP("catalogue", "Note: {note}."))
        return f"{text} {remark.format(note=self._words.text(note))}"
