"""The tables of a comparison: headline strip, inputs, and indicators."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from desktop.core.indicators import BY_ID, INDICATORS
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Region
from desktop.document.display_score import HEADLINES
from desktop.document.side_by_side import InputRow, SideBySide, common_place
from desktop.ui.compare.looks import SideLook
from desktop.ui.compare.texts import CompareTexts, say
from desktop.ui.context import PanelContext
from desktop.ui.names import indicator_short, unit_of
from desktop.ui.sheet import SheetCell, SheetContent

_BETTER, _WORSE = "▲", "▼"


class Extent(Enum):
    """Which rows the table of indicators has."""

    CITIES = auto()
    """One indicator in one year, by city."""
    YEARS = auto()
    """One indicator at one place, by year."""
    INDICATORS = auto()
    """All indicators at one place in one year."""
    ALL = auto()
    """One indicator, by city and year."""


@dataclass(frozen=True)
class Look:
    """What of a comparison is looked at.

    Attributes
    ----------
    place
        Id of a city, a pair, or "region".
    """

    indicator: str
    place: str
    year: int
    extent: Extent = Extent.CITIES


@dataclass(frozen=True)
class OutcomeRow:
    """One row of the table of indicators."""

    indicator: str
    place: str
    year: int


class Contents:
    """Makes the tables from a comparison."""

    def __init__(self, context: PanelContext, texts: CompareTexts) -> None:
        self._formats, self._texts = context.formats, texts

    def strip(
        self,
        region: Region,
        compared: SideBySide,
        look: Look,
        looks: Sequence[SideLook],
    ) -> SheetContent:
        """Scenarios down, headline indicators across, targets at the end."""
        heads = [f"{self._texts.place(look.place)} · {look.year}"]
        heads += [self._headline(one) for one in HEADLINES]
        heads.append(say(QT_TRANSLATE_NOOP("compare", "Targets met")))
        samples = [one.sample() for one in looks]

        def cell(row: int, column: int) -> SheetCell:
            if column == 0:
                return SheetCell(compared.sides[row].name, icon=samples[row])
            if column > len(HEADLINES):
                return self._targets(compared, row)
            indicator = HEADLINES[column - 1]
            place = common_place(region, BY_ID[indicator], look.place)
            values = compared.values(indicator, place, look.year)
            return self._level_and_change(indicator, values.tolist(), row)

        numeric = frozenset(range(1, len(heads)))
        return SheetContent(heads, numeric, len(compared.sides), cell)

    def inputs(
        self, compared: SideBySide, rows: Sequence[InputRow], *, by_year: bool
    ) -> SheetContent:
        """Inputs that differ, or their sums over all years."""
        heads = [say(QT_TRANSLATE_NOOP("compare", "Input"))]
        if by_year:
            heads.append(say(QT_TRANSLATE_NOOP("compare", "Year")))
        first = len(heads)
        heads += self._side_heads(compared, percent=False)

        def cell(row: int, column: int) -> SheetCell:
            found = rows[row]
            if column == 0:
                return SheetCell(self._texts.input(found))
            if column < first:
                return SheetCell(str(found.year) if found.year else "")
            return self._input(found, column - first)

        numeric = frozenset(range(first, len(heads)))
        return SheetContent(heads, numeric, len(rows), cell)

    def outcomes(
        self, compared: SideBySide, rows: Sequence[OutcomeRow], extent: Extent
    ) -> SheetContent:
        """Indicators by city and year: value, change, and change in per cent."""
        named: tuple[tuple[str, Callable[[OutcomeRow], str]], ...] = (
            (say(QT_TRANSLATE_NOOP("compare", "Indicator")), self._indicator),
            (say(QT_TRANSLATE_NOOP("compare", "Place")), self._place),
            (say(QT_TRANSLATE_NOOP("compare", "Year")), _year),
        )
        shown = {
            Extent.CITIES: (1,),
            Extent.YEARS: (2,),
            Extent.INDICATORS: (0,),
            Extent.ALL: (1, 2),
        }[extent]
        heads = [named[k][0] for k in shown]
        first = len(heads)
        heads += self._side_heads(compared, percent=True)

        def cell(row: int, column: int) -> SheetCell:
            found = rows[row]
            if column < first:
                return SheetCell(named[shown[column]][1](found))
            values = compared.values(found.indicator, found.place, found.year)
            return self._outcome(found.indicator, values.tolist(), column - first)

        numeric = frozenset(range(first, len(heads)))
        return SheetContent(heads, numeric, len(rows), cell)

    # --------------------------------------------------------------------- cells

    def _headline(self, indicator: str) -> str:
        name, unit = indicator_short(indicator), unit_of(indicator)
        return f"{name} [{unit}]" if unit else name

    def _indicator(self, row: OutcomeRow) -> str:
        return self._texts.indicator(row.indicator)

    def _place(self, row: OutcomeRow) -> str:
        return self._texts.place(row.place)

    @staticmethod
    def _side_heads(compared: SideBySide, *, percent: bool) -> list[str]:
        heads = [compared.sides[0].name]
        for side in compared.sides[1:]:
            heads += [side.name, say(QT_TRANSLATE_NOOP("compare", "change"))]
            if percent:
                heads.append(say(QT_TRANSLATE_NOOP("compare", "in %")))
        return heads

    def _level_and_change(
        self, indicator: str, values: Sequence[float], side: int
    ) -> SheetCell:
        level, base = values[side], values[0]
        text = self._formats.value(indicator, level)
        if side == 0 or not self._is_visible(indicator, level, base):
            return SheetCell(text, level)
        change = self._formats.change(indicator, level, base)
        verdict = self._formats.direction(indicator, level - base)
        sign = {1: _BETTER, -1: _WORSE}.get(verdict, "")
        word = self._formats.direction_word(indicator, level - base)
        return SheetCell(f"{text}  {sign}{change}", level, verdict, word)

    def _outcome(
        self, indicator: str, values: Sequence[float], column: int
    ) -> SheetCell:
        if column == 0:
            return SheetCell(self._formats.value(indicator, values[0]), values[0])
        side, kind = 1 + (column - 1) // 3, (column - 1) % 3
        level, base = values[side], values[0]
        if kind == 0:
            return SheetCell(self._formats.value(indicator, level), level)
        change = level - base
        verdict = self._formats.direction(indicator, change)
        if not self._is_visible(indicator, level, base):
            verdict = 0
        word = self._formats.direction_word(indicator, change) if verdict else ""
        if kind == 1:
            text = self._formats.difference(indicator, change)
            return SheetCell(text, change, verdict, word)
        share = change / abs(base) if base else math.nan
        text = self._formats.signed_percent(share)
        return SheetCell(text, 100.0 * share, verdict, word)

    def _is_visible(self, indicator: str, level: float, base: float) -> bool:
        if not math.isfinite(level - base):
            return False
        return self._formats.is_visible(indicator, level, base)

    def _input(self, row: InputRow, column: int) -> SheetCell:
        base = row.values[0]
        if column == 0:
            return SheetCell(self._texts.input_value(row, base), base)
        value = row.values[1 + (column - 1) // 2]
        if (column - 1) % 2 == 0:
            return SheetCell(self._texts.input_value(row, value), value)
        return SheetCell(self._texts.input_change(row, value, base), value - base)

    def _targets(self, compared: SideBySide, side: int) -> SheetCell:
        states = compared.targets[side]
        if not states:
            return SheetCell("–")
        met = sum(state.reached for state in states)
        told = say(QT_TRANSLATE_NOOP("compare", "{met} of {all}"))
        return SheetCell(told.format(met=met, all=len(states)))


def outcome_rows(compared: SideBySide, look: Look) -> tuple[OutcomeRow, ...]:
    """The rows of the table of indicators, in reading order."""
    first, last = compared.years
    years = range(first, last + 1)
    places = compared.places(look.indicator)
    if look.extent is Extent.CITIES:
        return tuple(OutcomeRow(look.indicator, one, look.year) for one in places)
    if look.extent is Extent.YEARS:
        return tuple(OutcomeRow(look.indicator, look.place, one) for one in years)
    if look.extent is Extent.ALL:
        return tuple(
            OutcomeRow(look.indicator, place, year)
            for place in places
            for year in years
        )
    return tuple(
        OutcomeRow(one.id, look.place, look.year)
        for one in INDICATORS
        if (one.id, look.place) in compared.series
    )


def _year(row: OutcomeRow) -> str:
    return str(row.year)
