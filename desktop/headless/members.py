"""Many members of one plan beside the base, projected a part at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from desktop.core.indicators import INDICATORS
from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.core.projection import Run, project
from desktop.core.region import FloatArray, Region

PART = 250
"""Members projected at once: their states fit into the memory of a small machine."""

Told = TypeVar("Told")
Tell = Callable[[FloatArray, FloatArray, int], Told]
"""What is told of base [M, ...], plan [M, ...] and the better direction."""


@dataclass(frozen=True)
class OverMembers(Generic[Told]):
    """What is told of each indicator over all members.

    Attributes
    ----------
    places
        By indicator id; the last axis are the places of the indicator.
    region
        By indicator id, for those that have a value of the whole region.
    """

    places: dict[str, Told]
    region: dict[str, Told]


def over_members(
    region: Region, draws: Draws, plan: Plan, horizon: int, tell: Tell[Told]
) -> OverMembers[Told]:
    """Tell of any number of members; of each part only the indicators are kept."""
    places, whole = _Collected(), _Collected()
    for start in range(0, draws.n_members, PART):
        members = draws.part(start, min(start + PART, draws.n_members))
        projection = project(region, members, plan, horizon)
        for collected, region_only in ((places, False), (whole, True)):
            base = dict(_values(projection.base, region_only=region_only))
            planned = dict(_values(projection.plan, region_only=region_only))
            collected.add(base, planned)
    return OverMembers(places.told(tell), whole.told(tell))


class _Collected:
    """Values of indicators by id, base and plan, part after part."""

    def __init__(self) -> None:
        self._parts: dict[str, list[tuple[FloatArray, FloatArray]]] = {}

    def add(self, base: dict[str, FloatArray], plan: dict[str, FloatArray]) -> None:
        for indicator_id, values in base.items():
            known = self._parts.setdefault(indicator_id, [])
            known.append((values, plan[indicator_id]))

    def told(self, tell: Tell[Told]) -> dict[str, Told]:
        better = {indicator.id: indicator.better for indicator in INDICATORS}
        return {
            indicator_id: tell(
                np.concatenate([base for base, _ in parts]),
                np.concatenate([plan for _, plan in parts]),
                better[indicator_id],
            )
            for indicator_id, parts in self._parts.items()
        }


def _values(run: Run, *, region_only: bool) -> Iterator[tuple[str, FloatArray]]:
    for indicator in INDICATORS:
        if not region_only:
            yield indicator.id, indicator.read(run)
        elif indicator.read_region is not None:
            yield indicator.id, indicator.read_region(run)
