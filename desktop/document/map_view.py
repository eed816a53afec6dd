"""What the map shows: choices and results resolved into values that can be compared.

`resolve` is pure. The panel keeps the last answer; an equal one draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.indicators import BY_ID, INDICATORS, Indicator, Place
from desktop.core.link_works import LinkWorks
from desktop.core.projection import Projection, Run
from desktop.core.region import Domain, FloatArray, Region
from desktop.document.display_range import Range
from desktop.document.map_lines import Layer, MapLine, lines_of
from desktop.document.map_scale import Scale, ScaleKind, difference_scale, level_scale
from desktop.document.view import Viewpoint

LEAST_RELATIVE = 1e-3
"""Differences of a thousandth of the level fill the scale at most by half."""


@dataclass(frozen=True)
class MapChoice:
    """What the user chose for the map alone.

    Attributes
    ----------
    difference
        Colours show the difference from the base instead of the level.
    domain
        Of the agreements.
    """

    indicator: str
    difference: bool = False
    layer: Layer = Layer.LINKS
    domain: Domain = Domain.TRANSPORT


@dataclass(frozen=True, slots=True)
class CityValue:
    """One city's colour and what stands behind it.

    Attributes
    ----------
    value, base
        Plan and base in the year; None where the indicator has no value here.
    shade
        Place on the scale from 0 to 1; None without a value.
    """

    city: str
    value: float | None
    base: float | None
    shade: float | None


@dataclass(frozen=True)
class MapData:
    """One map, ready to be drawn.

    Attributes
    ----------
    last
        Last year of the projection.
    origin
        The city whose times to the others are shown; empty for other indicators.
    lines
        In the order they are drawn: what the plan changed is above.
    against
        Name of what the plan is compared with; empty for the base path.
    """

    choice: MapChoice
    year: int
    last: int
    selected: str
    origin: str
    values: tuple[CityValue, ...]
    lines: tuple[MapLine, ...]
    scale: Scale
    against: str = ""

    def of(self, city: str) -> CityValue:
        """The value of one city.

        Raises
        ------
        KeyError
            Where the region has no such city.
        """
        for value in self.values:
            if value.city == city:
                return value
        raise KeyError(city)


def mapped_indicators() -> tuple[str, ...]:
    """Indicators that have a value for single cities."""
    return tuple(one.id for one in INDICATORS if one.place is not Place.REGION)


def resolve(
    choice: MapChoice,
    viewpoint: Viewpoint,
    region: Region,
    projection: Projection,
    works: LinkWorks | None,
    previous: MapData | None = None,
    *,
    held: bool = False,
    against: str = "",
) -> MapData:
    """Turn choices and results into one map.

    Parameters
    ----------
    projection
        The plan, and as its base what it is compared with.
    works
        Building sites of the plan; needed where links are shown.
    previous
        What the map shows now; its scale is kept where the rule says so.
    held
        Whether a value is being dragged.
    against
        What the base is called, where it is not the base path.
    """
    indicator = BY_ID[choice.indicator]
    origin = viewpoint.city if indicator.place is Place.PAIR else ""
    plan = by_city(region, projection.plan, indicator, viewpoint.city)
    base = by_city(region, projection.base, indicator, viewpoint.city)
    year = _year_index(viewpoint, region, projection.plan)
    kept = _kept(previous, choice, origin, against)
    scale = _scale(choice, indicator, plan, base, kept, held=held)
    return MapData(
        choice=choice,
        year=region.base_year + year,
        last=region.base_year + projection.plan.n_years,
        selected=viewpoint.city,
        origin=origin,
        values=_values(region, plan[year], base[year], scale),
        lines=lines_of(choice.layer, choice.domain, region, projection, works, year),
        scale=scale,
        against=against,
    )


def by_city(region: Region, run: Run, indicator: Indicator, origin: str) -> FloatArray:
    """[T + 1, C]: an indicator for every city, NaN where it has none.

    Parameters
    ----------
    origin
        Indicators of pairs show the way from this city.
    """
    values: FloatArray = indicator.read(run)[0]
    if indicator.place is Place.CITY:
        return values
    found = np.full((len(values), region.n_cities), np.nan)
    if indicator.place is Place.PORT:
        found[:, region.network.port_city] = values
        return found
    at = region.index(origin)
    for position, pair in enumerate(region.pairs):
        if at in pair:
            found[:, pair[0] if pair[1] == at else pair[1]] = values[:, position]
    return found


def change_of(indicator: Indicator, plan: float, base: float) -> float:
    """The difference as the map shows it: a share of the base for sizes and money."""
    if indicator.by_ratio and base > 0.0:
        return plan / base - 1.0
    return plan - base


def _year_index(viewpoint: Viewpoint, region: Region, run: Run) -> int:
    return min(max(viewpoint.year - region.base_year, 0), run.n_years)


def _kept(
    previous: MapData | None, choice: MapChoice, origin: str, against: str
) -> Scale | None:
    """The scale of now, where the same things are on view."""
    if previous is None:
        return None
    before, wanted = previous.choice, (choice.indicator, choice.difference, origin)
    # Another baseline has other differences, so its scale begins anew.
    same = (before.indicator, before.difference, previous.origin) == wanted
    same = same and (previous.against == against or not choice.difference)
    return previous.scale if same else None


def _scale(
    choice: MapChoice,
    indicator: Indicator,
    plan: FloatArray,
    base: FloatArray,
    kept: Scale | None,
    *,
    held: bool,
) -> Scale:
    base = base[: len(plan)]
    if not choice.difference:
        both = np.concatenate((plan, base))
        return level_scale(
            _range(both), _range(base), kept, indicator.better, held=held
        )
    relative = indicator.by_ratio
    if relative:
        ratio = np.divide(plan, base, out=np.ones_like(plan), where=base > 0.0)
        distance = np.abs(ratio - 1.0)
        least = LEAST_RELATIVE
    else:
        distance = np.abs(plan - base)
        least = LEAST_RELATIVE * float(np.nanmax(np.abs(base)))
    return difference_scale(
        float(np.nanmax(distance)),
        least if least > 0.0 else LEAST_RELATIVE,
        kept,
        indicator.better,
        relative=relative,
        held=held,
    )


def _range(values: FloatArray) -> Range:
    return Range(float(np.nanmin(values)), float(np.nanmax(values)))


def _values(
    region: Region, plan: FloatArray, base: FloatArray, scale: Scale
) -> tuple[CityValue, ...]:
    return tuple(
        _value(city.id, plan[c], base[c], scale) for c, city in enumerate(region.cities)
    )


def _value(city: str, plan: float, base: float, scale: Scale) -> CityValue:
    if np.isnan(plan):
        return CityValue(city, None, None, None)
    shown = float(plan)
    if scale.kind is ScaleKind.DIFFERENCE:
        shown = plan / base - 1.0 if scale.relative and base > 0.0 else plan - base
    return CityValue(city, float(plan), float(base), scale.place(float(shown)))
