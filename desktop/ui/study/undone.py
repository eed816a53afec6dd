"""What self-interest leaves undone, and which links pay, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from desktop.core.cooperation import Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.names import domain_name
from desktop.ui.study.texts import StudyTexts, say


def undone(texts: StudyTexts, study: Study) -> Iterator[str]:
    """What pairs sign, what they leave, which links pay, and what moving money adds."""
    offers = [one for one in study.offers if one.domain is not None]
    if offers:
        template = say(
            QT_TRANSLATE_NOOP(
                "study",
                "Each for himself, both sides sign {alone} of {n} agreements;"
                " together {together}.",
            )
        )
        yield template.format(
            alone=sum(one.alone for one in offers),
            together=sum(one.together for one in offers),
            n=len(offers),
        )
    missed = Counter(
        one.domain for one in offers if one.is_missed and one.domain is not None
    )
    if missed:
        domain, many = missed.most_common(1)[0]
        of_domain = (one for one in offers if one.is_missed and one.domain is domain)
        template = say(
            QT_TRANSLATE_NOOP(
                "study",
                "What self-interest leaves undone is mostly {domain} ({many}):"
                " one side gains, the other does not and refuses.",
            )
            if all(len(one.refusers) == 1 for one in of_domain)
            else QT_TRANSLATE_NOOP(
                "study", "What self-interest leaves undone is mostly {domain} ({many})."
            )
        )
        yield template.format(domain=domain_name(domain), many=many)
    yield from _links(texts, study)
    more = float(study.payoffs_with_money.sum() - study.payoffs_together.sum())
    template = say(
        QT_TRANSLATE_NOOP("study", "Letting money move between cities adds {more}.")
    )
    yield template.format(more=texts.amount(max(more, 0.0)))


def _links(texts: StudyTexts, study: Study) -> Iterator[str]:
    links = [one for one in study.offers if one.domain is None]
    if not links:
        return
    built = [one for one in links if one.together]
    if built:
        template = say(
            QT_TRANSLATE_NOOP("study", "Links that pay when both sides build: {names}.")
        )
        names = texts.listed(texts.pair(one.pair) for one in built)
        yield template.format(names=names)
        return
    yield say(
        QT_TRANSLATE_NOOP(
            "study",
            "No link between cities pays, not even with both halves built at once:"
            " the local works given up for it are worth more. A link has to be"
            " justified by the hours it saves, which do not count here.",
        )
    )
