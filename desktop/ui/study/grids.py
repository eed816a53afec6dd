"""The other tables of a study: needs, money, states of everyone for himself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from desktop.core.cooperation import LINKS, States, Study
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.edits import Item
from desktop.ui.names import item_name
from desktop.ui.study.grid import Cell, Grid, Head, number, numbers
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.theme import Role

_LINES = (Item.LOCAL_WORKS, Item.EDUCATION, Item.HEALTH, Item.PORT)


def ask_grid(texts: StudyTexts, study: Study) -> Grid:
    """Who would lose how much if another city went back to what it does alone."""
    n = len(study.equal)
    most = float(study.asks.max(initial=0.0)) or 1.0
    template = say(QT_TRANSLATE_NOOP("study", "What it loses without {city}"))
    heads = [Head(say(QT_TRANSLATE_NOOP("study", "Loses without")))]
    for d in range(n):
        name = texts.city(d)
        heads.append(numbers(name, template.format(city=name)))
    rows = []
    for c in range(n):
        cells = [Cell(texts.city(c))]
        for d in range(n):
            lost = float(study.asks[c, d])
            text = "" if c == d else texts.amount(lost)
            cells.append(Cell(text, is_number=True, shade=max(lost, 0.0) / most))
        rows.append(tuple(cells))
    return Grid(
        say(QT_TRANSLATE_NOOP("study", "What each city needs of the others")),
        ask_sentence(texts, study),
        tuple(heads),
        tuple(rows),
    )


def ask_sentence(texts: StudyTexts, study: Study) -> str:
    """The two largest needs."""
    order = np.argsort(-study.asks, axis=None)[:2]
    template = say(
        QT_TRANSLATE_NOOP(
            "study",
            "{city} would lose {amount} if {other} went back to what it does alone.",
        )
    )
    found = [
        template.format(
            city=texts.city(int(c)),
            other=texts.city(int(d)),
            amount=texts.money(float(study.asks[c, d])),
        )
        for c, d in zip(*np.unravel_index(order, study.asks.shape), strict=True)
        if study.asks[c, d] > 0.0
    ]
    return texts.run_on(found)


def money_grid(texts: StudyTexts, study: Study) -> Grid:
    """How every city splits its money, alone and together."""
    links = item_name(Item.LINK)
    template = say(QT_TRANSLATE_NOOP("study", "Per cent of a city's own money."))
    heads = [
        Head(say(QT_TRANSLATE_NOOP("study", "City"))),
        Head(say(QT_TRANSLATE_NOOP("study", "How"))),
        *(numbers(item_name(item)) for item in _LINES),
        numbers(links),
    ]
    plans = (
        (say(QT_TRANSLATE_NOOP("study", "alone")), study.alone.state),
        (say(QT_TRANSLATE_NOOP("study", "together")), study.together),
    )
    rows = [
        (
            Cell(texts.city(c), role=Role.MUTED if second else None),
            Cell(name),
            *(number(texts.formats.percent(share)) for share in _shares(state, c)),
        )
        for c in range(len(study.equal))
        for second, (name, state) in enumerate(plans)
    ]
    return Grid(
        say(QT_TRANSLATE_NOOP("study", "What cities do with their money")),
        template,
        tuple(heads),
        tuple(rows),
    )


def _shares(state: States, city: int) -> Iterator[float]:
    split = state.split[0, city]
    yield from (float(share) for share in split[:LINKS])
    yield float(split[LINKS:].sum())


def state_grid(texts: StudyTexts, study: Study) -> Grid:
    """Where everyone for himself led, from every start."""
    rows = tuple(_state_row(texts, study, n) for n in range(len(study.outcomes)))
    return Grid(
        say(QT_TRANSLATE_NOOP("study", "Where everyone for himself leads")),
        say(
            QT_TRANSLATE_NOOP(
                "study",
                "From {reached} of {n} starts nobody wanted to move any more. The"
                " lowest state gives {low} in all, the highest {high}; together is"
                " compared with the highest that came to rest.",
            )
        ).format(
            reached=study.reached,
            n=len(study.outcomes),
            low=texts.money(study.lowest.total),
            high=texts.money(study.highest.total),
        ),
        (
            Head(say(QT_TRANSLATE_NOOP("study", "Beginning with"))),
            numbers(say(QT_TRANSLATE_NOOP("study", "All cities get"))),
            numbers(say(QT_TRANSLATE_NOOP("study", "Agreements signed"))),
            Head(say(QT_TRANSLATE_NOOP("study", "Outcome"))),
        ),
        rows,
    )


def _state_row(texts: StudyTexts, study: Study, position: int) -> tuple[Cell, ...]:
    one = study.outcomes[position]
    rest = (
        say(QT_TRANSLATE_NOOP("study", "came to rest"))
        if one.reached
        else say(QT_TRANSLATE_NOOP("study", "did not come to rest"))
    )
    if one is study.alone:
        rest += say(QT_TRANSLATE_NOOP("study", ", compared with together"))
    return (
        Cell(_start(position)),
        number(texts.amount(one.total)),
        number(str(int(one.state.signed.sum()) // 2)),
        Cell(rest),
    )


def _start(position: int) -> str:
    """As the core makes them: the scenario, all signed, then drawn ones."""
    if position == 0:
        return say(QT_TRANSLATE_NOOP("study", "the scenario"))
    if position == 1:
        return say(QT_TRANSLATE_NOOP("study", "every agreement signed"))
    template = say(QT_TRANSLATE_NOOP("study", "a drawn state ({n})"))
    return template.format(n=position - 1)
