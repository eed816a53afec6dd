"""Headline results as they were when a scenario was saved, and what moved since.

A file opened with a later model or other data is computed again; the results stored
in it stay beside the new ones, so that nobody wonders which version made a number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from desktop.core.indicators import BY_ID, Place, places
from desktop.core.parameters import Draws
from desktop.core.projection import MODEL_VERSION, Projection, project
from desktop.core.region import FloatArray, Region
from desktop.document.display_score import HEADLINES
from desktop.document.history import REGION
from desktop.document.scenario import SavedResults, Scenario

DIGITS = 9
"""Kept of a result: the model is held to 1e-9, and the last bits differ by machine."""
MOVED = 1e-6
"""Relative change from which on a result counts as another one."""
MOST_KEPT = 5
"""Versions of model and data whose results a scenario keeps, the newest last."""
_EVERY = 5


@dataclass(frozen=True)
class ResultMove:
    """A headline result that is not what the file says."""

    indicator: str
    place: str
    year: int
    saved: float
    now: float


def headline_results(region: Region, projection: Projection) -> SavedResults:
    """The headline indicators of every place, each fifth year and the last one."""
    last = region.base_year + projection.plan.n_years
    years = [y for y in region.years if y == last or (y < last and y % _EVERY == 0)]
    values: dict[str, dict[str, dict[int, float]]] = {}
    for indicator_id in HEADLINES:
        for place, series in _all_series(region, projection, indicator_id):
            values.setdefault(indicator_id, {})[place] = {
                year: _rounded(series[year - region.base_year]) for year in years
            }
    return SavedResults(MODEL_VERSION, region.fingerprint, values)


def stamped(region: Region, projection: Projection, scenario: Scenario) -> Scenario:
    """The scenario as it goes into a file: with its results of now.

    Results of other versions of model or data stay before them.
    """
    now = headline_results(region, projection)
    older = [results for results in scenario.results if not results.same_version(now)]
    return replace(scenario, results=(*older[1 - MOST_KEPT :], now))


def projected_and_stamped(
    region: Region, central: Draws, scenario: Scenario
) -> Scenario:
    """`stamped` where nothing has been projected yet."""
    projection = project(region, central, scenario.plan, scenario.horizon)
    return stamped(region, projection, scenario)


def results_moved(saved: SavedResults, now: SavedResults) -> tuple[ResultMove, ...]:
    """What both tell and differ in, the largest relative change first.

    A place or indicator that only one of the two knows is left out.
    """
    found = [
        ResultMove(indicator_id, place, year, before, after)
        for indicator_id, place, year, before in _flat(saved.values)
        if (after := _at(now.values, indicator_id, place, year)) is not None
        and _relative(before, after) > MOVED
    ]
    return tuple(sorted(found, key=_size, reverse=True))


def moved_since_saved(
    region: Region, projection: Projection, scenario: Scenario
) -> tuple[ResultMove, ...]:
    """How the results of now differ from those the scenario was last saved with."""
    if not scenario.results:
        return ()
    return results_moved(scenario.results[-1], headline_results(region, projection))


def _all_series(
    region: Region, projection: Projection, indicator_id: str
) -> Iterator[tuple[str, FloatArray]]:
    indicator, run = BY_ID[indicator_id], projection.plan
    values = indicator.read(run)[0]
    for position, place in enumerate(places(region, indicator)):
        yield place, values[:, position]
    if indicator.read_region is not None and indicator.place is not Place.REGION:
        yield REGION, indicator.read_region(run)[0]


def _rounded(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")


def _flat(
    values: Mapping[str, Mapping[str, Mapping[int, float]]],
) -> Iterator[tuple[str, str, int, float]]:
    for indicator_id, by_place in values.items():
        for place, by_year in by_place.items():
            for year, value in by_year.items():
                yield indicator_id, place, year, value


def _at(
    values: Mapping[str, Mapping[str, Mapping[int, float]]],
    indicator_id: str,
    place: str,
    year: int,
) -> float | None:
    return values.get(indicator_id, {}).get(place, {}).get(year)


def _relative(before: float, after: float) -> float:
    return abs(after - before) / max(abs(before), abs(after), 1e-12)


def _size(move: ResultMove) -> float:
    return _relative(move.saved, move.now)
