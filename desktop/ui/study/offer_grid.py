"""The table of what pairs sign, build or refuse, what it is worth to whom, and why."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.cooperation import Offer, Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.study.grid import Cell, Grid, Head, number, numbers
from desktop.ui.study.reasons import NO_TIME, reason
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.theme import Role


def offer_grid(
    texts: StudyTexts, study: Study, passes: Callable[[Offer], bool]
) -> Grid:
    """Agreements and links of pairs, what they are worth to whom, and why."""
    chosen = [one for one in study.offers if passes(one)]
    summary = say(QT_TRANSLATE_NOOP("study", "{n} of {all} offers are shown."))
    worth = say(
        QT_TRANSLATE_NOOP(
            "study",
            "What it is worth when everyone is for himself and all else stays,"
            " 100 m yuan, discounted",
        )
    )
    return Grid(
        say(QT_TRANSLATE_NOOP("study", "What pairs sign, build or refuse")),
        summary.format(n=len(chosen), all=len(study.offers)),
        (
            Head(say(QT_TRANSLATE_NOOP("study", "Pair"))),
            Head(say(QT_TRANSLATE_NOOP("study", "What"))),
            Head(say(QT_TRANSLATE_NOOP("study", "Alone"))),
            Head(say(QT_TRANSLATE_NOOP("study", "Together"))),
            Head(say(QT_TRANSLATE_NOOP("study", "Why"))),
            numbers(say(QT_TRANSLATE_NOOP("study", "First")), worth),
            numbers(say(QT_TRANSLATE_NOOP("study", "Second")), worth),
            numbers(say(QT_TRANSLATE_NOOP("study", "Others")), worth),
        ),
        tuple(_offer_row(texts, study, one) for one in chosen),
    )


def _offer_row(texts: StudyTexts, study: Study, one: Offer) -> tuple[Cell, ...]:
    why = reason(texts, study, one)
    if one.hours is not None and one.hours[0] - one.hours[1] >= NO_TIME:
        before, after = (texts.formats.number(hours, 2) for hours in one.hours)
        template = say(
            QT_TRANSLATE_NOOP("study", "{why}: {before} → {after} h for {money}")
        )
        money = texts.amount(one.money)
        why = template.format(why=why, money=money, before=before, after=after)
    return (
        Cell(texts.pair(one.pair)),
        Cell(texts.offer(one)),
        _taken(one, taken=one.alone),
        _taken(one, taken=one.together),
        Cell(why),
        *(number(texts.signed(worth)) for worth in (*one.worth, one.others)),
    )


def _taken(one: Offer, *, taken: bool) -> Cell:
    if one.domain is None:
        yes = say(QT_TRANSLATE_NOOP("study", "built"))
        no = say(QT_TRANSLATE_NOOP("study", "not built"))
    else:
        yes = say(QT_TRANSLATE_NOOP("study", "signed"))
        no = say(QT_TRANSLATE_NOOP("study", "not signed"))
    return Cell(yes) if taken else Cell("–", tip=no, role=Role.MUTED)
