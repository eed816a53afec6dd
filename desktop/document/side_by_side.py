"""Scenarios beside a baseline, ready to be shown: what differs, and what follows.

The tables of `comparison` in values that a window can ask for cell by cell; made of
arrays alone, because the library behind those tables takes long to be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.indicators import INDICATORS, Indicator, places
from desktop.core.plan import Plan
from desktop.core.projection import Run
from desktop.core.region import FloatArray, Region
from desktop.document.comparison import (
    MONEY_TABLES,
    InputPart,
    cells_apart,
    input_parts,
    series_readers,
    sums_by_city,
)
from desktop.document.history import REGION
from desktop.document.targets import Target, TargetState, target_states

SAME = 1e-9
"""Sums that differ by less are the same money added in another order."""


@dataclass(frozen=True, eq=False)
class Side:
    """One of the compared scenarios.

    Attributes
    ----------
    name
        As tables and curves call it; no two of a comparison are the same.
    """

    name: str
    plan: Plan
    run: Run
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True)
class InputRow:
    """One input, or one sum of inputs, in which a scenario differs.

    Attributes
    ----------
    table
        Plan table; "debt_rule" has nothing else.
    city
        Id, or "region" for the sum over all cities.
    item
        Key of the heading or domain.
    year
        Calendar year; 0 where the row is of no year.
    values
        Of the baseline and then of each other: 100 million yuan, shares, strengths;
        joint funding and the debt rule are 0 or 1.
    """

    table: str
    city: str
    partner: str
    item: str
    year: int
    values: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class SideBySide:
    """A comparison; the baseline is the first side.

    Attributes
    ----------
    years
        First and last calendar year of the longest run.
    inputs, totals
        Cell by cell; and money over all years by city and heading.
    series
        By indicator and place, [S, T]: all years of each side, NaN behind its last.
    targets
        Of each side, with the run beside them.
    """

    sides: tuple[Side, ...]
    years: tuple[int, int]
    inputs: tuple[InputRow, ...]
    totals: tuple[InputRow, ...]
    series: Mapping[tuple[str, str], FloatArray]
    targets: tuple[tuple[TargetState, ...], ...]

    def places(self, indicator_id: str) -> tuple[str, ...]:
        """The places an indicator has values for, the region last."""
        return tuple(place for found, place in self.series if found == indicator_id)

    def values(self, indicator_id: str, place: str, year: int) -> FloatArray:
        """[S]: values of one calendar year."""
        return self.series[indicator_id, place][:, year - self.years[0]]


def side_by_side(region: Region, sides: Sequence[Side]) -> SideBySide:
    """Put scenarios beside the first of them."""
    baseline, *others = (side.plan for side in sides)
    n_years = 1 + max(side.run.n_years for side in sides)
    return SideBySide(
        tuple(sides),
        (region.base_year, region.base_year + n_years - 1),
        tuple(_inputs(region, baseline, others)),
        tuple(_totals(region, baseline, others)),
        _all_series(region, [side.run for side in sides], n_years),
        tuple(target_states(region, side.run, side.targets) for side in sides),
    )


def common_place(region: Region, indicator: Indicator, place: str) -> str:
    """The place itself where the indicator has it, else the nearest that it has.

    The region where there is one of it, else the first place of the city (its port, a
    way to it), else the first of all.
    """
    known = places(region, indicator)
    if place in known or (place == REGION and indicator.read_region is not None):
        return place
    if indicator.read_region is not None:
        return REGION
    near = (one for one in known if place in one.split("-"))
    home = region.home if region.home in known else known[0]
    return next(near, home)


def _inputs(
    region: Region, baseline: Plan, others: Sequence[Plan]
) -> Iterator[InputRow]:
    plans = (baseline, *others)
    for part in input_parts(region):
        arrays = [part.read(plan) for plan in plans]
        at = cells_apart(region, part, baseline, others)
        for index in zip(*(axis.tolist() for axis in at), strict=True):
            values = tuple(float(array[index]) for array in arrays)
            yield _row(part, index[:-1], region.years[index[-1]], values)
    if any(plan.debt_rule != baseline.debt_rule for plan in others):
        rules = tuple(float(plan.debt_rule) for plan in plans)
        yield InputRow("debt_rule", "", "", "", 0, rules)


def _row(
    part: InputPart, index: tuple[int, ...], year: int, values: tuple[float, ...]
) -> InputRow:
    named = {
        key: names[k]
        for key, names, k in zip(part.keys, part.names, index, strict=True)
    }
    return InputRow(
        part.name,
        named.get("city", ""),
        named.get("partner", ""),
        named.get("item", ""),
        year,
        values,
    )


def _totals(
    region: Region, baseline: Plan, others: Sequence[Plan]
) -> Iterator[InputRow]:
    for part in input_parts(region):
        if part.name not in MONEY_TABLES:
            continue
        sums = np.stack([sums_by_city(part, plan) for plan in (baseline, *others)])
        differs = (np.abs(sums - sums[0]) > SAME).any(axis=0)
        items = part.names[-1] if "item" in part.keys else ("",)
        for i, item in enumerate(items):
            for c, city in enumerate((*part.names[0], REGION)):
                if differs[c, i]:
                    values = tuple(sums[:, c, i].tolist())
                    yield InputRow(part.name, city, "", item, 0, values)


def _all_series(
    region: Region, runs: Sequence[Run], n_years: int
) -> dict[tuple[str, str], FloatArray]:
    found: dict[tuple[str, str], FloatArray] = {}
    for indicator in INDICATORS:
        for place, read in series_readers(region, indicator):
            rows = np.full((len(runs), n_years), np.nan)
            for k, run in enumerate(runs):
                values = read(run)
                rows[k, : values.size] = values
            found[indicator.id, place] = rows
    return found
