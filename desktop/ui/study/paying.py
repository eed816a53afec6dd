"""Who gains, who loses, and who pays whom, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from desktop.core.cooperation import Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import BoolArray, FloatArray
from desktop.ui.study.texts import StudyTexts, say


def brings(study: Study) -> bool:
    """Whether planning together brings more than what moves nobody."""
    return study.gain > float(study.game.worth_noticing.sum())


def paying(texts: StudyTexts, study: Study) -> Iterator[str]:
    """Who loses without side payments, who pays and who receives."""
    rises = study.payoffs_together - study.payoffs_alone
    losers = np.flatnonzero(rises < -study.game.worth_noticing)
    if not brings(study):
        return
    if len(losers):
        named = _named(texts, rises, losers.tolist(), -1.0)
        template = say(
            QT_TRANSLATE_NOOP("study", "Without side payments these lose: {names}.")
        )
        yield template.format(names=named)
    else:
        yield say(
            QT_TRANSLATE_NOOP("study", "No city loses, even without side payments.")
        )
    payers = _ordered(study.equal, study.equal < 0.0)
    receivers = _ordered(study.equal, study.equal > 0.0)
    if not payers:
        return
    template = say(
        QT_TRANSLATE_NOOP(
            "study",
            "For the same gain in every city these pay: {payers}; these receive:"
            " {receivers}. Then no city loses in {share} of the members.",
        )
    )
    yield template.format(
        payers=_named(texts, study.equal, payers, -1.0),
        receivers=_named(texts, study.equal, receivers, 1.0),
        share=texts.formats.percent(study.sureness.nobody_loses(study.equal), 0),
    )


def _ordered(values: FloatArray, chosen: BoolArray) -> list[int]:
    """Positions of those chosen, the largest first."""
    order = np.argsort(-np.abs(values))
    return [int(c) for c in order if chosen[c]]


def _named(
    texts: StudyTexts, values: FloatArray, cities: list[int], sign: float
) -> str:
    return texts.listed(
        f"{texts.city(c)} {texts.amount(sign * float(values[c]))}" for c in cities
    )
