"""The reading of a plot in one year, and its values as a table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.document.display_data import Curve, PlotData, Role
from desktop.document.history import Histories, HistoryPoint


@dataclass(frozen=True, slots=True)
class Reading:
    """What one place's curves say in one year; None where they say nothing.

    Attributes
    ----------
    plan
        A level, or a difference from the base where the plot shows differences.
    band
        10, 50 and 90 per cent of the members.
    """

    place: str
    city: str
    plan: float | None
    base: float | None
    past: HistoryPoint | None
    band: tuple[float, float, float] | None


def readings(plot: PlotData, histories: Histories, year: int) -> tuple[Reading, ...]:
    """The reading of every place, the selected one first."""
    ordered = sorted(plot.shown, key=lambda one: one.place != plot.selected)
    found = []
    for one in ordered:
        history = histories.get((plot.indicator, one.place))
        past = history.at(year) if history and not plot.difference else None
        found.append(
            Reading(
                one.place,
                one.city,
                _at(plot.curve(one.place, Role.PLAN), year),
                _at(plot.curve(one.place, Role.BASE), year),
                past,
                _band_at(plot, one.place, year),
            )
        )
    return tuple(found)


def years_of(plot: PlotData) -> range:
    """All calendar years on the axis."""
    return range(int(plot.x_range.low), int(plot.x_range.high) + 1)


def _at(curve: Curve | None, year: int) -> float | None:
    if curve is None:
        return None
    k = int(np.searchsorted(curve.x, year))
    is_there = k < curve.x.size and curve.x[k] == year
    return float(curve.y[k]) if is_there else None


def _band_at(
    plot: PlotData, place: str, year: int
) -> tuple[float, float, float] | None:
    band = plot.band
    if band is None or band.place != place:
        return None
    k = year - int(band.x[0])
    if not 0 <= k < band.x.size:
        return None
    return float(band.low[k]), float(band.median[k]), float(band.high[k])
