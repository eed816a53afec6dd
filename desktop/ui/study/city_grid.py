"""The table by city: alone, together, gain as a bar, what is paid, how sure."""

from __future__ import annotations

from desktop.core.cooperation import Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import FloatArray
from desktop.ui.study.grid import Bar, Cell, Grid, Head, number, numbers
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.theme import Role

BAR_COLUMN = 3


def city_grid(texts: StudyTexts, study: Study) -> Grid:
    """One row a city, and all of them."""
    rows = [_row(texts, study, c) for c in range(len(study.equal))]
    rows.append(_total(texts, study))
    return Grid(
        say(QT_TRANSLATE_NOOP("study", "What each city gets")),
        _summary(texts, study),
        _heads(),
        tuple(rows),
        last_is_total=True,
    )


_HEADS = (
    (
        QT_TRANSLATE_NOOP("study", "Alone"),
        QT_TRANSLATE_NOOP(
            "study",
            "Payoff against the base path when everyone is for himself, 100 m yuan,"
            " discounted",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("study", "Together"),
        QT_TRANSLATE_NOOP(
            "study",
            "Payoff against the base path when all plan as one within the same"
            " envelopes, 100 m yuan, discounted",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("study", "Gain"),
        QT_TRANSLATE_NOOP(
            "study",
            "Together less alone, before side payments; the dark mark is the gain after"
            " an equal split",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("study", "Equal split"),
        QT_TRANSLATE_NOOP(
            "study",
            "Side payment after which every city has gained the same: + it receives,"
            " − it pays",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("study", "Shapley"),
        QT_TRANSLATE_NOOP(
            "study",
            "Side payment after which every city has what it brings on average to the"
            " coalitions it can join: + it receives, − it pays",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("study", "Sure"),
        QT_TRANSLATE_NOOP(
            "study",
            "Share of the members in which the city gets more together, before side"
            " payments",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("study", "Sure, when paid"),
        QT_TRANSLATE_NOOP(
            "study", "Share of the members in which it does after the equal split"
        ),
    ),
)


def _heads() -> tuple[Head, ...]:
    city = Head(say(QT_TRANSLATE_NOOP("study", "City")))
    return (city, *(numbers(say(name), say(tip)) for name, tip in _HEADS))


def _row(texts: StudyTexts, study: Study, city: int) -> tuple[Cell, ...]:
    rise = float(study.payoffs_together[city] - study.payoffs_alone[city])
    sure = float(study.sureness.cities[city])
    after = float(study.sureness.after(study.equal)[city])
    role = Role.WORSE if rise < -study.game.worth_noticing[city] else None
    return (
        Cell(texts.city(city)),
        number(texts.amount(float(study.payoffs_alone[city]))),
        number(texts.amount(float(study.payoffs_together[city]))),
        Cell(texts.signed(rise), True, role=role, bar=_bar(texts, study, city, rise)),
        _paid(texts, study.equal, city),
        _paid(texts, study.shapley, city),
        number(texts.formats.percent(sure, 0)),
        number(texts.formats.percent(after, 0)),
    )


def _total(texts: StudyTexts, study: Study) -> tuple[Cell, ...]:
    sure = texts.formats.percent(study.sureness.total, 0)
    none = number("")
    return (
        Cell(say(QT_TRANSLATE_NOOP("study", "All cities"))),
        number(texts.amount(study.alone.total)),
        number(texts.amount(float(study.payoffs_together.sum()))),
        number(texts.signed(study.gain)),
        none,
        none,
        number(sure),
        none,
    )


def _paid(texts: StudyTexts, payments: FloatArray | None, city: int) -> Cell:
    if payments is None:
        tip = say(
            QT_TRANSLATE_NOOP(
                "study", "Not worked out: the study was stopped, or has many cities"
            )
        )
        return Cell("–", is_number=True, tip=tip, role=Role.MUTED)
    return number(texts.signed(float(payments[city])))


def _bar(texts: StudyTexts, study: Study, city: int, rise: float) -> Bar:
    """On one scale for all cities, with zero and the equal share on it."""
    rises = study.payoffs_together - study.payoffs_alone
    each = study.gain / len(rises)
    low = min(float(rises.min()), each, 0.0)
    high = max(float(rises.max()), each, 0.0)
    width = high - low or 1.0
    colour = texts.context.region.cities[city].colour
    return Bar(-low / width, (rise - low) / width, colour, (each - low) / width)


def _summary(texts: StudyTexts, study: Study) -> str:
    rises = study.payoffs_together - study.payoffs_alone
    most, least = int(rises.argmax()), int(rises.argmin())
    template = say(
        QT_TRANSLATE_NOOP(
            "study",
            "{first} gains most, {high}; {last} least, {low}; all cities {gain}, in"
            " 100 m yuan.",
        )
    )
    return template.format(
        first=texts.city(most),
        high=texts.signed(float(rises[most])),
        last=texts.city(least),
        low=texts.signed(float(rises[least])),
        gain=texts.signed(study.gain),
    )
