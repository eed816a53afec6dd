"""What a plot shows: choices and results resolved into values that can be compared.

`resolve` is pure. The panel keeps the last answer; an equal one draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.indicators import BY_ID, Indicator, Place, places
from desktop.core.region import FloatArray, Region
from desktop.document.display_data import (
    BandArea,
    Change,
    Curve,
    Given,
    Goal,
    PlotData,
    Role,
    Shown,
    Source,
    levels_of,
)
from desktop.document.display_range import Range, fitted, settled
from desktop.document.history import REGION
from desktop.document.targets import is_at_most
from desktop.document.view import Viewpoint

LEAST_SPAN = 1e-3
"""Least height of a value axis, as a share of the greatest level shown."""


@dataclass(frozen=True, eq=False, slots=True)
class _Levels:
    """Base and plan of one indicator by place, [T] each."""

    base: dict[str, FloatArray]
    plan: dict[str, FloatArray]

    def at(self, place: str, year: int) -> tuple[float, float]:
        """Base and plan in one year after the base year."""
        return float(self.base[place][year]), float(self.plan[place][year])

    def moved(self, place: str, year: int) -> float:
        """Distance of plan and base."""
        base, plan = self.at(place, year)
        return abs(plan - base)


def resolve(
    indicator_id: str,
    viewpoint: Viewpoint,
    source: Source,
    previous: PlotData | None = None,
    *,
    held: bool = False,
) -> PlotData:
    """Turn choices and results into one plot.

    Parameters
    ----------
    previous
        What the plot shows now; its value axis is kept where the rule says so.
    held
        Whether a value is being dragged.
    """
    indicator = BY_ID[indicator_id]
    levels = _levels(source, indicator)
    shown = shown_places(indicator, viewpoint, source.region)
    year = _year_index(viewpoint, source)
    selected = _selected(viewpoint, shown, levels, year)
    x = float(source.region.base_year) + np.arange(levels.base[selected].size)
    band = _band(indicator, selected, viewpoint, source, x)
    past = () if viewpoint.difference else _past(indicator, source, shown, x)
    if viewpoint.difference:
        curves = _differences(shown, levels, x)
    else:
        curves = (*past, *_paths(indicator, source.given, shown, levels, x))
    x_range = _years(past, x)
    goals = _goals(indicator, viewpoint, source, shown, levels)
    values = _extent(curves, band, goals)
    wanted = fitted(values, _least_span(shown, levels), 0.0)
    kept = _kept(previous, indicator_id, viewpoint.difference, shown, x_range)
    return PlotData(
        indicator_id,
        viewpoint.difference,
        shown,
        selected,
        curves,
        band,
        source.region.base_year,
        x_range,
        settled(kept, values, wanted, held),
        _change(source.region, indicator, selected, year, levels),
        goals,
    )


def shown_places(
    indicator: Indicator, viewpoint: Viewpoint, region: Region
) -> tuple[Shown, ...]:
    """Places with a curve: shown cities, pairs of the selected city, ports, region.

    Pairs lead to the shown cities; where only the selected one is shown, to all.
    """
    if indicator.place is Place.REGION:
        return (Shown(REGION, ""),)
    if indicator.place is Place.PORT:
        return tuple(Shown(port, port) for port in places(region, indicator))
    wanted = {*viewpoint.shown_cities, viewpoint.city}
    cities = [city.id for city in region.cities]
    if indicator.place is Place.CITY:
        found = [Shown(city, city) for city in cities if city in wanted]
        if REGION in wanted and indicator.read_region is not None:
            found.append(Shown(REGION, ""))
        return tuple(found)
    partners = {city for city in cities if city in wanted and city != viewpoint.city}
    pairs = []
    for (c, d), name in zip(region.pairs, places(region, indicator), strict=True):
        if viewpoint.city in {cities[c], cities[d]}:
            partner = cities[d] if cities[c] == viewpoint.city else cities[c]
            if not partners or partner in partners:
                pairs.append(Shown(name, partner))
    return tuple(pairs)


def verdict(indicator: Indicator, base: float, plan: float) -> int:
    """+1 where the plan is better than the base, -1 where worse, 0 where neither."""
    return indicator.better * int(np.sign(plan - base))


def _change(
    region: Region, indicator: Indicator, place: str, year: int, levels: _Levels
) -> Change:
    base, plan = levels.at(place, year)
    judged = verdict(indicator, base, plan)
    return Change(place, region.base_year + year, base, plan, judged)


def _year_index(viewpoint: Viewpoint, source: Source) -> int:
    last = source.projection.plan.n_years
    return min(max(viewpoint.year - source.region.base_year, 0), last)


def _selected(
    viewpoint: Viewpoint, shown: tuple[Shown, ...], levels: _Levels, year: int
) -> str:
    """The selected city's own place, else the one whose value moved most."""
    places_shown = [one.place for one in shown]
    if viewpoint.city in places_shown:
        return viewpoint.city
    return max(places_shown, key=lambda place: levels.moved(place, year))


def _years(past: tuple[Curve, ...], x: FloatArray) -> Range:
    """As many years of the past as of the projection, where it has any figures."""
    base_year, last = float(x[0]), float(x[-1])
    has_past = any(curve.x.size and curve.x[0] < base_year for curve in past)
    return Range(2.0 * base_year - last if has_past else base_year, last)


def _levels(source: Source, indicator: Indicator) -> _Levels:
    return _Levels(
        source.given.levels(source.region, source.projection.base, indicator),
        levels_of(source.region, source.projection.plan, indicator),
    )


def _differences(
    shown: tuple[Shown, ...], levels: _Levels, x: FloatArray
) -> tuple[Curve, ...]:
    return tuple(
        Curve(one.place, Role.PLAN, x, levels.plan[one.place] - levels.base[one.place])
        for one in shown
    )


def _paths(
    indicator: Indicator,
    given: Given,
    shown: tuple[Shown, ...],
    levels: _Levels,
    x: FloatArray,
) -> tuple[Curve, ...]:
    base = (given.base_curve(indicator.id, one.place, x, levels.base) for one in shown)
    plan = (Curve(one.place, Role.PLAN, x, levels.plan[one.place]) for one in shown)
    return (*base, *plan)


def _past(
    indicator: Indicator, source: Source, shown: tuple[Shown, ...], x: FloatArray
) -> tuple[Curve, ...]:
    given, since = source.given, float(2.0 * x[0] - x[-1])
    found = (
        given.past(source.histories, indicator.id, one.place, since) for one in shown
    )
    return tuple(curve for curve in found if curve is not None)


def _band(
    indicator: Indicator,
    place: str,
    viewpoint: Viewpoint,
    source: Source,
    x: FloatArray,
) -> BandArea | None:
    found = source.band(indicator, place)
    if found is None:
        return None
    band, position = found
    three = (band.low, band.median, band.high)
    if viewpoint.difference:
        three = (band.difference_low, band.difference_median, band.difference_high)
    low, median, high = (
        np.ascontiguousarray(part if position is None else part[:, position])
        for part in three
    )
    if low.shape != x.shape:
        return None  # of another horizon, about to be replaced
    return BandArea(place, x, low, median, high, source.fresh)


def _goals(
    indicator: Indicator,
    viewpoint: Viewpoint,
    source: Source,
    shown: tuple[Shown, ...],
    levels: _Levels,
) -> tuple[Goal, ...]:
    """The targets of the places shown, within the years projected."""
    places_shown = {one.place for one in shown}
    found = []
    for target in source.targets:
        step = target.year - source.region.base_year
        if target.indicator != indicator.id or target.place not in places_shown:
            continue
        if step > source.projection.plan.n_years:
            continue
        value = target.value
        if viewpoint.difference:
            value -= levels.at(target.place, step)[0]
        at_most = is_at_most(indicator)
        found.append(Goal(target.place, target.year, value, at_most))
    return tuple(found)


def _extent(
    curves: tuple[Curve, ...], band: BandArea | None, goals: tuple[Goal, ...]
) -> Range:
    drawn = [curve.y for curve in curves]
    drawn.append(np.array([goal.value for goal in goals]))
    if band is not None:
        drawn += [band.low, band.high]
    if all(curve.role is Role.PLAN for curve in curves):
        drawn.append(np.zeros(1))  # differences are read from the base line
    together = np.concatenate(drawn)
    return Range(float(together.min()), float(together.max()))


def _least_span(shown: tuple[Shown, ...], levels: _Levels) -> float:
    both = (levels.base, levels.plan)
    drawn = [values[one.place] for one in shown for values in both]
    greatest = float(np.abs(np.concatenate(drawn)).max())
    return LEAST_SPAN * greatest if greatest > 0.0 else 1.0


def _kept(
    previous: PlotData | None,
    indicator_id: str,
    difference: bool,
    shown: tuple[Shown, ...],
    x_range: Range,
) -> Range | None:
    """The axis of now, where the same things are on view."""
    if previous is None:
        return None
    same = (
        previous.indicator == indicator_id
        and previous.difference == difference
        and previous.shown == shown
        and previous.x_range == x_range
    )
    return previous.y_range if same else None
