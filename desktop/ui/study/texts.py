"""Short words of the study: stages, presets, domains, and how names are listed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.core.cooperation import Offer
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.progress import Progress
from desktop.ui.context import PanelContext
from desktop.ui.languages import CHINESE
from desktop.ui.names import domain_name

_STAGES = {
    "alone": QT_TRANSLATE_NOOP("study", "Everyone for himself, start {n} of {all}"),
    "together": QT_TRANSLATE_NOOP("study", "One plan for all"),
    "money": QT_TRANSLATE_NOOP("study", "Letting money move as well"),
    "members": QT_TRANSLATE_NOOP("study", "Holding both against the members"),
    "coalitions": QT_TRANSLATE_NOOP("study", "Coalitions, {n} of {all}"),
}
_BEGINS = {
    "alone": (0, 30),
    "together": (30, 36),
    "money": (36, 40),
    "members": (40, 44),
    "coalitions": (44, 100),
}
"""Per cent of the whole time at which a stage begins and ends, roughly."""


def say(text: str) -> str:
    """A text of the study in the language of now."""
    return QCoreApplication.translate("study", text)


def per_cent(progress: Progress) -> int:
    """How much of the time is over, roughly."""
    first, last = _BEGINS[progress.stage]
    return first + round((last - first) * progress.done / max(progress.total, 1))


class StudyTexts:
    """Writes facts of a study in the language of the window."""

    def __init__(self, context: PanelContext) -> None:
        self.context = context
        self.words, self.formats = context.words, context.formats

    def money(self, amount: float) -> str:
        """An amount with its unit."""
        template = say(QT_TRANSLATE_NOOP("study", "{amount} × 100 m yuan"))
        return template.format(amount=self.amount(amount))

    def amount(self, amount: float) -> str:
        """An amount without its unit; small ones keep a digit that says something."""
        return self.formats.money(amount, 1 if abs(amount) >= 1.0 else 2)

    def signed(self, amount: float) -> str:
        """A difference without its unit."""
        return self.formats.signed(amount, 1 if abs(amount) >= 1.0 else 2)

    def city(self, position: int) -> str:
        """A city by its position."""
        return self.words.city(self.context.region.cities[position])

    def pair(self, pair: tuple[int, int]) -> str:
        """Two cities in one word."""
        cities = self.context.region.cities
        return self.words.pair(cities[pair[0]], cities[pair[1]])

    def offer(self, offer: Offer) -> str:
        """What a pair could sign or build."""
        if offer.domain is not None:
            return domain_name(offer.domain)
        return say(QT_TRANSLATE_NOOP("study", "Link"))

    def listed(self, names: Iterable[str]) -> str:
        """Names one after the other."""
        return say(QT_TRANSLATE_NOOP("study", ", ")).join(names)

    def run_on(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other; Chinese ones need no space between them."""
        return ("" if self.words.language == CHINESE else " ").join(sentences)

    def stage(self, progress: Progress) -> str:
        """What is being worked out."""
        template = say(_STAGES[progress.stage])
        n = min(progress.done + 1, progress.total)
        return template.format(n=n, all=progress.total)

    def years(self, first: int, last: int) -> str:
        """A span of years."""
        return self.words.years(first, last)
