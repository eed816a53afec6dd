"""Why a pair signs or refuses, builds or leaves it, in one phrase."""

from __future__ import annotations

from desktop.core.cooperation import Offer, Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.study.texts import StudyTexts, say

FULL = 1.0 - 1e-9
"""An agreement of this strength cannot be strengthened."""
LEAST_SHOWN = 0.005
"""Amounts below it are shown as nothing."""
NO_TIME = 1e-6
"""Hours that are none."""


def reason(texts: StudyTexts, study: Study, offer: Offer) -> str:
    """Why self-interest takes the offer or leaves it."""
    if offer.domain is None:
        return _of_link(texts, offer)
    first, second = offer.pair
    base = study.game.region.network.agreements[first, second, offer.domain]
    if float(base) >= FULL:
        return say(QT_TRANSLATE_NOOP("study", "in force already, at full strength"))
    return _of_sides(texts, offer)


def _of_link(texts: StudyTexts, offer: Offer) -> str:
    before, after = offer.hours or (0.0, 0.0)
    if before - after < NO_TIME:
        return say(QT_TRANSLATE_NOOP("study", "saves no time"))
    if not offer.refusers and not offer.alone:
        return say(
            QT_TRANSLATE_NOOP(
                "study", "both gain, but one half built alone opens nothing"
            )
        )
    return _of_sides(texts, offer)


def _of_sides(texts: StudyTexts, offer: Offer) -> str:
    if not offer.refusers:
        return say(QT_TRANSLATE_NOOP("study", "both gain"))
    if len(offer.refusers) == len(offer.pair):
        if any(abs(worth) > NO_TIME for worth in offer.worth):
            return say(QT_TRANSLATE_NOOP("study", "neither gains"))
        return say(QT_TRANSLATE_NOOP("study", "changes nothing for either"))
    refuser = offer.refusers[0]
    worth = offer.worth[offer.pair.index(refuser)]
    template = say(
        QT_TRANSLATE_NOOP("study", "{city} refuses: loses {amount}")
        if -worth >= LEAST_SHOWN
        else QT_TRANSLATE_NOOP("study", "{city} refuses: gains nothing")
    )
    return template.format(city=texts.city(refuser), amount=texts.amount(-worth))
