"""The table of indicators: base, alone, together, the gain in each and how sure."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from desktop.core.cooperation import Effect, Study
from desktop.core.cooperation.sureness import judged
from desktop.core.indicators import BY_ID, Place
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.question import REGION
from desktop.ui.names import indicator_name, unit_of
from desktop.ui.study.grid import Cell, Grid, Head, number, numbers
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.theme import Role

_VALUES = tuple(attrgetter(name) for name in ("base", "alone", "together"))


def effect_grid(texts: StudyTexts, study: Study, place: str) -> Grid:
    """Every indicator of a place that has a better direction."""
    chosen = [
        one for one in study.effects if one.place == place and one.better is not None
    ]
    if place == REGION:
        chosen += _means(study, {one.indicator for one in chosen})
    name = texts.words.whole_region() if place == REGION else texts.words.city(place)
    title = say(QT_TRANSLATE_NOOP("study", "Indicators of {place} in {year}"))
    year = study.game.region.base_year + study.game.base.n_years
    better = sum(_verdict(texts, one) > 0 for one in chosen)
    worse = sum(_verdict(texts, one) < 0 for one in chosen)
    summary = say(
        QT_TRANSLATE_NOOP(
            "study",
            "Against alone, {better} indicators are better together, {worse} worse.",
        )
    )
    return Grid(
        title.format(place=name, year=year),
        summary.format(better=better, worse=worse),
        _heads(),
        tuple(_effect_row(texts, one) for one in chosen),
    )


def _means(study: Study, known: set[str]) -> Iterator[Effect]:
    """Of what the region has no value of its own: cities, weighed by people.

    People of the base run, so that nothing is gained by moving them about.
    """
    people = study.game.base.population[0, -1]
    share = dict(
        zip(
            (city.id for city in study.game.region.cities),
            (people / people.sum()).tolist(),
            strict=True,
        )
    )
    for indicator in judged():
        if indicator.place is not Place.CITY or indicator.id in known:
            continue
        of_cities = [one for one in study.effects if one.indicator == indicator.id]
        base, alone, together = (
            sum(share[one.place] * value(one) for one in of_cities) for value in _VALUES
        )
        year = of_cities[0].year
        yield Effect(REGION, year, indicator.id, base, alone, together, None)


def _heads() -> tuple[Head, ...]:
    return (
        Head(say(QT_TRANSLATE_NOOP("study", "Indicator"))),
        numbers(say(QT_TRANSLATE_NOOP("study", "Base path"))),
        numbers(say(QT_TRANSLATE_NOOP("study", "Alone"))),
        numbers(say(QT_TRANSLATE_NOOP("study", "Together"))),
        numbers(
            say(QT_TRANSLATE_NOOP("study", "Gain")),
            say(QT_TRANSLATE_NOOP("study", "Together against alone")),
        ),
        numbers(
            say(QT_TRANSLATE_NOOP("study", "Sure")),
            say(
                QT_TRANSLATE_NOOP(
                    "study", "Share of the members in which it is better together"
                )
            ),
        ),
    )


def _verdict(texts: StudyTexts, one: Effect) -> int:
    if not texts.formats.is_visible(one.indicator, one.together, one.alone):
        return 0
    return texts.formats.direction(one.indicator, one.together - one.alone)


def _effect_row(texts: StudyTexts, one: Effect) -> tuple[Cell, ...]:
    formats, key = texts.formats, one.indicator
    unit = unit_of(key)
    name = indicator_name(key)
    if unit and BY_ID[key].unit != "share":
        name = f"{name} ({unit})"
    if one.place == REGION and one.better is None:
        mean = say(QT_TRANSLATE_NOOP("study", "{name}, mean of cities by people"))
        name = mean.format(name=name)
    change = formats.change(key, one.together, one.alone)
    verdict = _verdict(texts, one)
    word = formats.direction_word(key, one.together - one.alone) if verdict else ""
    role = {1: Role.BETTER, -1: Role.WORSE}.get(verdict, Role.MUTED)
    mark = {1: " ▲", -1: " ▼"}.get(verdict, "")
    three = (one.base, one.alone, one.together)
    levels = [number(formats.value(key, value)) for value in three]
    return (
        Cell(name),
        *levels,
        Cell(f"{change}{mark}", True, tip=f"{change} {word}".strip(), role=role),
        number("" if one.better is None else formats.percent(one.better, 0)),
    )
