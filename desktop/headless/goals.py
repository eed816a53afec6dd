"""Goals and limits of a search as they are written on the command line, and back."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator

from desktop.core.errors import UserError
from desktop.core.optimiser import (
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
from desktop.core.optimiser.goals import BestScore
from desktop.core.question import question
from desktop.core.region import Line, Region
from desktop.core.scores import weights_of

GOALS = """\
GOAL is one of
  INDICATOR               of the region, better than the base over all years: gdp
  A=WEIGHT,B=WEIGHT ...   several of them: gdp=2,low_income_people=1
  fairness[=AVERSION]     income, the less a rich group counts the more averse to
                          inequality (Atkinson; 0: mean income, default 1)
  INDICATOR@PLACE@YEAR    one number: life_expectancy@Bijie@2035
  least-money             least money for what --limit demands of results"""
LIMITS = """\
LIMIT is one of
  [CITY:|together:]LINE<=X[yi][@FROM-TO]  LINE: infrastructure, education, health,
                          total; X times the base, or 100 million yuan a year with yi;
                          >= as well
  [CITY:][LINE:]change<=SHARE             from one year to the next
  INDICATOR@PLACE[@YEAR]<=VALUE           a result; every year where none is named
  lock[:CITY][:LINE][@FROM-TO]            stays as in the scenario"""

TOTAL, TOGETHER, CHANGE, LOCK, LEAST_MONEY = (
    "total",
    "together",
    "change",
    "lock",
    "least-money",
)
FAIRNESS = "fairness"
_COMPARED = re.compile(
    r"(?P<what>[^<>=]+)(?P<sign><=|>=)(?P<value>[^@]+)(@(?P<from>\d+)-(?P<to>\d+))?"
)
_LOCK = re.compile(r"lock(?P<parts>(:[^:@]+)*)(@(?P<from>\d+)-(?P<to>\d+))?")


def read_goal(text: str, region: Region, discount_rate: float) -> Goal:
    """The goal that a text means.

    Raises
    ------
    UserError
        Where it means none.
    """
    name, _, value = text.partition("=")
    if text == LEAST_MONEY:
        return LeastMoney(discount_rate)
    if name == FAIRNESS:
        aversion = _number(value or "1", text, "goal_unreadable")
        if not 0.0 <= aversion <= 100.0:
            raise UserError("goal_unreadable", goal=text)
        return FairIncome(aversion, discount_rate)
    if text.count("@") == 2:
        indicator, place, year = text.split("@")
        whole = _number(year, text, "goal_unreadable")
        return OneNumber(question(region, indicator, place, int(whole)))
    weights = weights_of(read_weights(text), of_cities=False)
    return BestScore(weights, discount_rate)


def read_weights(text: str) -> dict[str, float]:
    """Weights by indicator, such as `gdp=2,low_income_people=1`.

    Raises
    ------
    UserError
        Where a weight is no number.
    """
    weights: dict[str, float] = {}
    for part in text.split(","):
        key, _, weight = part.partition("=")
        weights[key.strip()] = _number(weight or "1", text, "goal_unreadable")
    return weights


def read_limit(text: str, region: Region) -> Limit:
    """The limit that a text means.

    Raises
    ------
    UserError
        Where it means none.
    """
    locked = _LOCK.fullmatch(text)
    if locked:
        parts = [part for part in locked["parts"].split(":") if part]
        city, line, rest = _city_and_line(parts, region)
        if rest or isinstance(city, Whose):
            raise UserError("limit_unreadable", limit=text)
        return Lock(city, line, _years(locked))
    found = _COMPARED.fullmatch(text)
    if not found:
        raise UserError("limit_unreadable", limit=text)
    bound = Bound.MOST if found["sign"] == "<=" else Bound.LEAST
    what = found["what"].strip()
    if "@" in what:
        return _result(what, bound, _number(found["value"], text), region, text)
    return _money(what.split(":"), bound, found, region, text)


def limit_text(limit: Limit) -> str:
    """The limit as it is written."""
    if isinstance(limit, Lock):
        line = None if limit.line is None else limit.line.key
        where = [part for part in (LOCK, limit.city, line) if part]
        return ":".join(where) + _span(limit.years)
    if isinstance(limit, ResultLimit):
        year = "" if limit.year is None else f"@{limit.year}"
        sign = _sign(limit.bound)
        return f"{limit.indicator}@{limit.place}{year}{sign}{limit.value:g}"
    place = "" if limit.city is Whose.EACH else f"{_whose(limit.city)}:"
    if isinstance(limit, ChangeLimit):
        line = "" if limit.line is None else f"{limit.line.key}:"
        return f"{place}{line}{CHANGE}<={limit.share:g}"
    line = TOTAL if limit.line is None else limit.line.key
    value = f"{limit.value:g}"
    if limit.measure is Measure.AMOUNT:
        value += "yi"
    elif limit.measure is Measure.OF_START:
        value = "as in the scenario"
    return f"{place}{line}{_sign(limit.bound)}{value}{_span(limit.years)}"


def where_texts(region: Region, places: Iterable[Where]) -> Iterator[str]:
    """The money that a limit binds; cities with the same are named together."""
    cities: dict[tuple[Line | None, int, int], list[str]] = {}
    for one in places:
        same = cities.setdefault((one.line, one.first, one.last), [])
        same.append(one.city or "all cities together")
    for (line, first, last), names in cities.items():
        years = str(first) if first == last else f"{first}-{last}"
        named = ", ".join(names)
        if set(names) == {city.id for city in region.cities}:
            named = "every city"
        yield f"{TOTAL if line is None else line.key} {years} of {named}"


def _result(
    what: str, bound: Bound, value: float, region: Region, text: str
) -> ResultLimit:
    parts = what.split("@")
    if len(parts) > 3:
        raise UserError("limit_unreadable", limit=text)
    year = int(_number(parts[2], text)) if len(parts) == 3 else None
    asked = question(region, parts[0], parts[1], year or region.years[0])
    return ResultLimit(asked.indicator.id, asked.place, bound, value, year)


def _money(
    parts: list[str],
    bound: Bound,
    found: re.Match[str],
    region: Region,
    text: str,
) -> MoneyLimit | ChangeLimit:
    value, measure = found["value"].strip(), Measure.OF_BASE
    for unit in ("yi", "亿"):
        if value.endswith(unit):
            value, measure = value.removesuffix(unit), Measure.AMOUNT
    number = _number(value, text)
    city, line, rest = _city_and_line(parts, region)
    whose = Whose.EACH if city is None else city
    if number < 0.0 or len(rest) > 1:
        raise UserError("limit_unreadable", limit=text)
    if rest == [CHANGE] and bound is Bound.MOST and measure is Measure.OF_BASE:
        return ChangeLimit(number, whose, line)
    if (rest == [TOTAL]) == (line is None) and rest in ([], [TOTAL]):
        return MoneyLimit(bound, number, measure, whose, line, _years(found))
    raise UserError("limit_unreadable", limit=text)


def _city_and_line(
    parts: list[str], region: Region
) -> tuple[str | Whose | None, Line | None, list[str]]:
    """What is named of city and heading, and words that are neither."""
    lines = {line.key: line for line in Line}
    city: str | Whose | None = None
    line: Line | None = None
    rest: list[str] = []
    for part in parts:
        if part == TOGETHER:
            city = Whose.TOGETHER
        elif part in lines:
            line = lines[part]
        elif part in {TOTAL, CHANGE}:
            rest.append(part)
        else:
            city = _known_city(part, region)
    return city, line, rest


def _known_city(name: str, region: Region) -> str:
    try:
        return region.cities[region.index(name)].id
    except KeyError as error:
        known = ", ".join(city.id for city in region.cities)
        raise UserError("limit_unknown_place", name=name, known=known) from error


def _years(found: re.Match[str]) -> tuple[int, int] | None:
    if found["from"] is None:
        return None
    return int(found["from"]), int(found["to"])


def _number(text: str, whole: str, code: str = "limit_unreadable") -> float:
    """The number in a text, or a refusal of the whole of it."""
    facts = {"goal" if code == "goal_unreadable" else "limit": whole}
    try:
        value = float(text)
    except ValueError as error:
        raise UserError(code, **facts) from error
    if not math.isfinite(value):
        raise UserError(code, **facts)
    return value


def _whose(city: str | Whose) -> str:
    return TOGETHER if city is Whose.TOGETHER else str(city)


def _sign(bound: Bound) -> str:
    return "<=" if bound is Bound.MOST else ">="


def _span(years: tuple[int, int] | None) -> str:
    return "" if years is None else f"@{years[0]}-{years[1]}"
