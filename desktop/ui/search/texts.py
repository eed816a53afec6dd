"""Limits, goals and where a limit binds, in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID, Place
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.optimiser import (
    BestScore,
    Binding,
    Bound,
    ChangeLimit,
    FairIncome,
    Goal,
    LeastMoney,
    Limit,
    Lock,
    Measure,
    MoneyLimit,
    OneNumber,
    ResultLimit,
    Where,
    Whose,
)
from desktop.core.question import REGION
from desktop.core.region import Line
from desktop.ui.context import PanelContext
from desktop.ui.formats import THIN_SPACE
from desktop.ui.names import indicator_name, indicator_short, line_name, money_unit

_BOUNDS = {
    Bound.MOST: QT_TRANSLATE_NOOP("search", "{what}: at most {value}"),
    Bound.LEAST: QT_TRANSLATE_NOOP("search", "{what}: at least {value}"),
}


def say(text: str) -> str:
    """A text of the search in the language of now."""
    return QCoreApplication.translate("search", text)


class SearchTexts:
    """Sentences about goals and limits in the language of the window."""

    def __init__(self, context: PanelContext) -> None:
        self._words, self._formats = context.words, context.formats
        self._context = context

    def goal(self, goal: Goal) -> str:
        """What is wanted."""
        if isinstance(goal, LeastMoney):
            return say(QT_TRANSLATE_NOOP("search", "Least money"))
        if isinstance(goal, FairIncome):
            template = say(
                QT_TRANSLATE_NOOP("search", "Fair incomes, aversion {value}")
            )
            return template.format(value=self._formats.number(goal.aversion, 1))
        if isinstance(goal, BestScore):
            pairs = goal.weights.by_indicator
            names = [indicator_short(key) for key, _ in pairs]
            if len(pairs) > 1:
                names = [
                    f"{indicator_short(key)} × {self._formats.number(weight, 1)}"
                    for key, weight in pairs
                ]
            return say(QT_TRANSLATE_NOOP("search", ", ")).join(names)
        if isinstance(goal, OneNumber):
            asked = goal.question
            return self._number_of(asked.indicator.id, asked.place)
        raise TypeError(goal)

    def goal_value(self, goal: Goal, value: float) -> str:
        """A value of the goal with its unit."""
        if isinstance(goal, LeastMoney):
            template = say(QT_TRANSLATE_NOOP("search", "{amount} {unit} a year"))
            amount = self._formats.number(value, 1)
            return template.format(amount=amount, unit=money_unit())
        if isinstance(goal, OneNumber):
            return self._formats.value_with_unit(goal.question.indicator.id, value)
        return f"{self._formats.signed(value, 3)}{THIN_SPACE}%"

    def goal_note(self, goal: Goal) -> str:
        """What the value of the goal means."""
        if isinstance(goal, LeastMoney):
            return say(QT_TRANSLATE_NOOP("search", "Discounted mean of all cities."))
        if isinstance(goal, OneNumber):
            return ""
        return say(
            QT_TRANSLATE_NOOP(
                "search",
                "Better than the base path in per cent, discounted mean of the years.",
            )
        )

    def limit(self, limit: Limit) -> str:
        """One limit."""
        if isinstance(limit, Lock):
            what = self._money(limit.city or Whose.EACH, limit.line)
            template = say(QT_TRANSLATE_NOOP("search", "{what} stays as it is"))
            return template.format(what=what) + self._span(limit.years)
        if isinstance(limit, ChangeLimit):
            template = say(
                QT_TRANSLATE_NOOP(
                    "search", "{what}: changes by at most {share} from year to year"
                )
            )
            share = self._formats.percent(limit.share, 0)
            every = say(QT_TRANSLATE_NOOP("search", "every heading"))
            what = self._money(limit.city, limit.line, every)
            return template.format(what=what, share=share)
        if isinstance(limit, ResultLimit):
            return self._result(limit)
        return self._money_limit(limit)

    def where(self, one: Where) -> str:
        """Which money a limit binds."""
        city = one.city or Whose.TOGETHER
        years = self._words.years(one.first, one.last)
        return f"{self._money(city, one.line)} {years}"

    def binding(self, bindings: Iterable[Binding]) -> list[tuple[str, list[str]]]:
        """Every limit that binds, and the money it binds; the same ones together."""
        found: dict[str, list[str]] = {}
        bounds = say(
            QT_TRANSLATE_NOOP("search", "Bounds of every plan: 0.3 to 3 times the base")
        )
        for one in bindings:
            name = bounds if one.limit is None else self.limit(one.limit)
            places = found.setdefault(name, [])
            if one.where is not None:
                places.append(self.where(one.where))
        return list(found.items())

    def clash(self, limits: Iterable[Limit]) -> str:
        """Limits that no plan can keep together."""
        listed = [f"“{self.limit(one)}”" for one in limits]
        if len(listed) == 1:
            template = say(
                QT_TRANSLATE_NOOP("search", "No plan can keep {limits}. Loosen it.")
            )
        else:
            template = say(
                QT_TRANSLATE_NOOP(
                    "search",
                    "No plan can keep these together, and each is needed for the"
                    " clash: {limits}. Loosen one of them.",
                )
            )
        separator = say(QT_TRANSLATE_NOOP("search", ", "))
        return template.format(limits=separator.join(listed))

    def place(self, indicator: str, place: str) -> str:
        """A place of an indicator."""
        if place == REGION:
            return self._words.whole_region()
        if BY_ID[indicator].place is Place.PAIR:
            return self._words.pair(*place.split("-", 1))
        return self._words.city(place)

    def _number_of(self, indicator: str, place: str) -> str:
        template = say(QT_TRANSLATE_NOOP("search", "{indicator} of {place}"))
        return template.format(
            indicator=indicator_name(indicator), place=self.place(indicator, place)
        )

    def _result(self, limit: ResultLimit) -> str:
        value = self._formats.value_with_unit(limit.indicator, limit.value)
        what = self._number_of(limit.indicator, limit.place)
        text = say(_BOUNDS[limit.bound]).format(what=what, value=value)
        if limit.year is None:
            return text + say(QT_TRANSLATE_NOOP("search", ", every year"))
        return text + self._span((limit.year, limit.year))

    def _money_limit(self, limit: MoneyLimit) -> str:
        what = self._money(limit.city, limit.line)
        if limit.measure is Measure.OF_START:
            template = say(QT_TRANSLATE_NOOP("search", "{what}: no more than now"))
            if limit.bound is Bound.MOST and limit.value == 1.0:
                return template.format(what=what) + self._span(limit.years)
        if limit.measure is Measure.AMOUNT:
            amount = self._formats.number(limit.value, 1)
            template = say(QT_TRANSLATE_NOOP("search", "{amount} {unit} a year"))
            value = template.format(amount=amount, unit=money_unit())
        else:
            template = say(QT_TRANSLATE_NOOP("search", "{share} of the base"))
            if limit.measure is Measure.OF_START:
                template = say(QT_TRANSLATE_NOOP("search", "{share} of what it is now"))
            value = template.format(share=self._formats.percent(limit.value, 0))
        text = say(_BOUNDS[limit.bound]).format(what=what, value=value)
        return text + self._span(limit.years)

    def _money(
        self, city: str | Whose, line: Line | None, without_line: str = ""
    ) -> str:
        if city is Whose.EACH:
            who = say(QT_TRANSLATE_NOOP("search", "Each city"))
        elif city is Whose.TOGETHER:
            who = say(QT_TRANSLATE_NOOP("search", "All cities together"))
        else:
            who = self._words.city(str(city))
        all_money = say(QT_TRANSLATE_NOOP("search", "all money"))
        what = (without_line or all_money) if line is None else line_name(line)
        return say(QT_TRANSLATE_NOOP("search", "{who}, {what}")).format(
            who=who, what=what
        )

    def _span(self, years: tuple[int, int] | None) -> str:
        return "" if years is None else f", {self._words.years(*years)}"
