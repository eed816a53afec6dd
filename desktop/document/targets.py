"""What a planner wants an indicator to be in a place and year, and how near it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.indicators import BY_ID, Indicator, places
from desktop.core.projection import Run
from desktop.core.region import FloatArray, Region
from desktop.document.history import REGION


@dataclass(frozen=True, order=True)
class Target:
    """One target.

    Attributes
    ----------
    indicator
        Id of an indicator.
    place
        Id of a city, "region", or a pair as tables write it.
    year
        Calendar year after the base year.
    value
        In the unit of the indicator.
    """

    indicator: str
    place: str
    year: int
    value: float


def combined_targets(
    given: Sequence[tuple[str | None, Sequence[Target]]],
) -> tuple[Target, ...]:
    """Targets of several files, each with the city that made it.

    Where two files set one target, that of the city it is about counts, else the first.
    """
    found: dict[tuple[str, str, int], Target] = {}
    for is_own in (True, False):
        for city, targets in given:
            for target in targets:
                if (target.place == city) is is_own:
                    key = target.indicator, target.place, target.year
                    found.setdefault(key, target)
    return tuple(found.values())


@dataclass(frozen=True)
class TargetState:
    """A target beside what a run gives.

    Attributes
    ----------
    value
        Of the run in the target's place and year; None where its years end before.
    reached
        Whether the value is on the wanted side; False where there is none.
    """

    target: Target
    value: float | None
    reached: bool


def target_places(region: Region, indicator: Indicator) -> tuple[str, ...]:
    """The places for which a target of the indicator can be set."""
    own = places(region, indicator)
    has_region = indicator.read_region is not None
    return (*own, REGION) if has_region and REGION not in own else own


def is_at_most(indicator: Indicator) -> bool:
    """Whether a target is an upper limit; where neither is better it is a lower one."""
    return indicator.better < 0


def target_states(
    region: Region, run: Run, targets: tuple[Target, ...]
) -> tuple[TargetState, ...]:
    """How near the first member of a run comes to each target."""
    return tuple(_state(region, run, target) for target in targets)


def with_target(targets: tuple[Target, ...], target: Target) -> tuple[Target, ...]:
    """The targets with one added, in place of one of the same place and year."""
    return tuple(sorted((*without_target(targets, target), target)))


def without_target(targets: tuple[Target, ...], target: Target) -> tuple[Target, ...]:
    """The targets without that of the same indicator, place and year."""
    where = _where(target)
    return tuple(other for other in targets if _where(other) != where)


def _where(target: Target) -> tuple[str, str, int]:
    return target.indicator, target.place, target.year


def _state(region: Region, run: Run, target: Target) -> TargetState:
    indicator, step = BY_ID[target.indicator], target.year - region.base_year
    if step > run.n_years:
        return TargetState(target, None, reached=False)
    value = float(_series(region, run, indicator, target.place)[step])
    gap = value - target.value
    near = 1e-9 * max(abs(target.value), 1e-9)
    reached = gap <= near if is_at_most(indicator) else gap >= -near
    return TargetState(target, value, reached)


def _series(region: Region, run: Run, indicator: Indicator, place: str) -> FloatArray:
    if place == REGION and indicator.read_region is not None:
        return np.asarray(indicator.read_region(run)[0])
    position = places(region, indicator).index(place)
    return np.asarray(indicator.read(run)[0, :, position])
