"""What the window "why" calls parts of a plan, channels of output and amounts."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.core.attribution import Channel, Part, PartKind
from desktop.core.indicators import BY_ID, Place
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.question import REGION
from desktop.ui.formats import SHARE, THIN_SPACE, Formats
from desktop.ui.names import domain_name, unit_of
from desktop.ui.translation import Words

_PARTS = {
    PartKind.LOCAL_WORKS: QT_TRANSLATE_NOOP("why", "Local works of {city}"),
    PartKind.EDUCATION: QT_TRANSLATE_NOOP("why", "Schools of {city}"),
    PartKind.HEALTH: QT_TRANSLATE_NOOP("why", "Health money of {city}"),
    PartKind.PORT: QT_TRANSLATE_NOOP("why", "Port of {city}"),
    PartKind.TARGETING: QT_TRANSLATE_NOOP("why", "Targeting in {city}"),
    PartKind.LINK: QT_TRANSLATE_NOOP("why", "Link {city}–{partner}"),
    PartKind.AGREEMENT: QT_TRANSLATE_NOOP("why", "{domain}: {city}–{partner}"),
    PartKind.NEIGHBOURS: QT_TRANSLATE_NOOP("why", "Money of the other cities"),
    PartKind.DEBT_RULE: QT_TRANSLATE_NOOP("why", "Debt rule switched off"),
}
_CHANNELS = {
    Channel.CAPITAL: QT_TRANSLATE_NOOP("why", "Private capital"),
    Channel.PEOPLE: QT_TRANSLATE_NOOP("why", "People who came or left"),
    Channel.SKILLS: QT_TRANSLATE_NOOP("why", "Skills"),
    Channel.HEALTH: QT_TRANSLATE_NOOP("why", "Health"),
    Channel.INFRASTRUCTURE: QT_TRANSLATE_NOOP("why", "Infrastructure"),
    Channel.ACCESS: QT_TRANSLATE_NOOP("why", "Access to markets"),
    Channel.SIPHON: QT_TRANSLATE_NOOP("why", "Siphon effect"),
    Channel.PORTS: QT_TRANSLATE_NOOP("why", "Way to the sea"),
    Channel.PLANT: QT_TRANSLATE_NOOP("why", "Idle industrial plant"),
    Channel.LEARNING: QT_TRANSLATE_NOOP("why", "Learning from neighbours"),
    Channel.DEMAND: QT_TRANSLATE_NOOP("why", "Demand of the year's own spending"),
}

_DIGITS = 3


def say(text: str) -> str:
    """A text of this window in the language of now."""
    return QCoreApplication.translate("why", text)


class WhyTexts:
    """Names and amounts in the language of the window."""

    def __init__(self, words: Words, formats: Formats) -> None:
        self._words, self._formats = words, formats

    def part(self, part: Part) -> str:
        """A part of a plan."""
        words = self._words
        return say(_PARTS[part.kind]).format(
            city=words.city(part.city) if part.city else "",
            partner=words.city(part.partner) if part.partner else "",
            domain="" if part.domain is None else domain_name(part.domain),
        )

    def channel(self, channel: Channel) -> str:
        """A channel of output."""
        return say(_CHANNELS[channel])

    def place(self, indicator: str, place: str) -> str:
        """A place as the indicator has it."""
        if place == REGION or BY_ID[indicator].place is Place.REGION:
            return self._words.whole_region()
        if BY_ID[indicator].place is Place.PAIR:
            return self._words.pair(*place.split("-", 1))
        return self._words.city(place)

    def unit(self, indicator: str) -> str:
        """The unit of differences; shares differ by percentage points."""
        if BY_ID[indicator].unit == SHARE:
            return say(QT_TRANSLATE_NOOP("why", "percentage points"))
        return unit_of(indicator)

    def amounts(self, indicator: str, values: Sequence[float]) -> list[str]:
        """Signed differences with decimals that tell the largest of them well.

        All have the same decimals, so that they can be added up by eye.
        """
        scale, decimals = _scale(indicator), self.decimals(indicator, values)
        return [self._formats.signed(scale * value, decimals) for value in values]

    def amount(self, indicator: str, value: float, decimals: int) -> str:
        """One signed difference."""
        return self._formats.signed(_scale(indicator) * value, decimals)

    def level(self, indicator: str, value: float, decimals: int) -> str:
        """A level beside differences, never with fewer decimals than they have."""
        if BY_ID[indicator].unit == SHARE:
            return f"{self._formats.number(100.0 * value, decimals)}{THIN_SPACE}%"
        return self._formats.number(value, decimals)

    def decimals(self, indicator: str, values: Sequence[float]) -> int:
        """Decimals with which the largest of some differences has three digits."""
        largest = _scale(indicator) * max((abs(value) for value in values), default=0.0)
        if largest == 0.0 or not math.isfinite(largest):
            return 1
        return min(max(_DIGITS - 1 - math.floor(math.log10(largest)), 0), 8)

    def share(self, part: float, whole: float) -> str:
        """A part of a difference in per cent; nothing where there is no whole."""
        if abs(whole) < 1e-15:
            return ""
        return self._formats.percent(part / whole, 0)


def _scale(indicator: str) -> float:
    """Shares are shown in per cent."""
    return 100.0 if BY_ID[indicator].unit == SHARE else 1.0
