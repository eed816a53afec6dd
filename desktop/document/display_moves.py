"""What moved most after an edit, and which decision moved it.

**The measure.** Indicators have different units, so a move is counted in typical
distances between places: its size divided by the spread of the base values of the same
year over the places, 1.4826 times their median absolute deviation (one standard
deviation where values are normal). Sizes and money are compared by their logarithms, so
that a per cent counts the same in a small and a large city. Where places do not differ,
or there is only one, the distance is `FLOOR` of the base value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from desktop.core.indicators import BY_ID, INDICATORS, Indicator, Place, places
from desktop.core.plan import Plan
from desktop.core.projection import Run
from desktop.core.region import FloatArray, Line, Region

MAD_TO_SD = 1.4826
FLOOR = 0.1
TINY = 1e-9
LEAST_MOVE = 1e-4
"""Moves below this share of a typical distance are not worth a line."""


@dataclass(frozen=True, slots=True)
class Move:
    """One indicator of one place before and after an edit.

    Attributes
    ----------
    place, position
        Name in tables and position on the indicator's last axis.
    city
        The city to select in order to see it; empty for the region.
    score
        Size of the move in typical distances between places.
    """

    indicator: str
    place: str
    position: int
    city: str
    before: float
    after: float
    score: float


class Cause(Enum):
    """What kind of decision an edit changed."""

    LOCAL_WORKS = "local_works"
    LINK = "link"
    PORT = "port"
    EDUCATION = "education"
    HEALTH = "health"
    TARGETING = "targeting"
    AGREEMENT = "agreement"
    JOINT_FUNDING = "joint_funding"
    DEBT_RULE = "debt_rule"


@dataclass(frozen=True)
class Yardstick:
    """Typical distances between places in one year of a base run.

    Attributes
    ----------
    year
        Position after the base year.
    distances
        By indicator id, without those that show what was decided.
    """

    year: int
    distances: Mapping[str, float]

    @classmethod
    def of(cls, base: Run, year: int) -> Yardstick:
        """Measure the places of a base run."""
        distances = {
            indicator.id: typical_distance(indicator, indicator.read(base)[0, year])
            for indicator in INDICATORS
            if not indicator.is_input
        }
        return cls(year, distances)


def most_moved(
    region: Region, yardstick: Yardstick, before: Run, after: Run, limit: int = 5
) -> tuple[Move, ...]:
    """The greatest moves, at most one of each indicator, greatest first.

    Parameters
    ----------
    before, after
        Plan runs before and after the edit, of the same horizon.
    """
    found = [
        move
        for indicator_id in yardstick.distances
        if (move := _greatest(region, BY_ID[indicator_id], yardstick, before, after))
    ]
    ranked = sorted(found, key=lambda move: -move.score)
    return tuple(_without_twins(ranked))[:limit]


def _without_twins(ranked: Sequence[Move]) -> Iterator[Move]:
    """Leave out a per-head or share value that tells the same as its total."""
    told: set[tuple[str, str]] = set()
    for move in ranked:
        family = _FAMILIES.get(move.indicator, move.indicator)
        if (family, move.place) not in told:
            told.add((family, move.place))
            yield move


_FAMILIES = {
    "gdp_per_head": "gdp",
    "low_income_share": "low_income_people",
    "idle_port_share": "port_throughput",
}


def typical_distance(indicator: Indicator, base: FloatArray) -> float:
    """The spread of base values over places, by ratio where they are sizes.

    Parameters
    ----------
    base
        [places], the base run in one year.
    """
    values = _log(base) if indicator.by_ratio else base
    spread = MAD_TO_SD * float(np.median(np.abs(values - np.median(values))))
    if spread > 0.0:
        return spread
    return FLOOR if indicator.by_ratio else FLOOR * float(np.abs(base).max())


def _greatest(
    region: Region,
    indicator: Indicator,
    yardstick: Yardstick,
    before: Run,
    after: Run,
) -> Move | None:
    year, distance = yardstick.year, yardstick.distances[indicator.id]
    first, second = indicator.read(before)[0, year], indicator.read(after)[0, year]
    if np.array_equal(first, second):
        return None
    if indicator.by_ratio:
        sizes = np.abs(_log(second) - _log(first))
    else:
        sizes = np.abs(second - first)
    position = int(np.argmax(sizes))
    score = float(sizes[position]) / distance if distance > 0.0 else 0.0
    if not score > LEAST_MOVE:
        return None
    place = places(region, indicator)[position]
    return Move(
        indicator.id,
        place,
        position,
        _city(region, indicator, position),
        float(first[position]),
        float(second[position]),
        score,
    )


def _log(sizes: FloatArray) -> FloatArray:
    """Logarithms; nothing at all counts as next to nothing."""
    return np.asarray(np.log(np.maximum(sizes, TINY)))


def _city(region: Region, indicator: Indicator, position: int) -> str:
    if indicator.place is Place.REGION:
        return ""
    if indicator.place is Place.PAIR:
        return region.cities[region.pairs[position][0]].id
    return places(region, indicator)[position]


def causes(before: Plan, after: Plan) -> tuple[Cause, ...]:
    """The kinds of decision in which two plans differ, the most money first.

    Money ranks by the sum of its absolute changes; agreements and the like follow.
    """
    if before is after:
        return ()
    money = {
        Cause.LOCAL_WORKS: _moved(before.local_works, after.local_works),
        Cause.LINK: _moved(before.links, after.links),
        Cause.PORT: _moved(before.ports, after.ports),
        Cause.EDUCATION: _heading(before, after, Line.EDUCATION),
        Cause.HEALTH: _heading(before, after, Line.HEALTH),
    }
    paid = sorted(
        (cause for cause, amount in money.items() if amount > 1e-9),
        key=lambda cause: -money[cause],
    )
    joint = np.array_equal(before.joint_funding, after.joint_funding)
    other = {
        Cause.TARGETING: _moved(before.targeting, after.targeting) > 0.0,
        Cause.AGREEMENT: _moved(before.agreements, after.agreements) > 0.0,
        Cause.JOINT_FUNDING: not joint,
        Cause.DEBT_RULE: before.debt_rule != after.debt_rule,
    }
    return (*paid, *(cause for cause, is_changed in other.items() if is_changed))


_ACTS_ON: Mapping[Cause, frozenset[str]] = {
    Cause.EDUCATION: frozenset({"schooling_adults", "schooling_expected"}),
    Cause.HEALTH: frozenset({"beds_per_1000", "doctors_per_1000", "life_expectancy"}),
    Cause.LINK: frozenset({"travel_hours", "access_hours"}),
    Cause.JOINT_FUNDING: frozenset({"travel_hours", "access_hours"}),
    Cause.PORT: frozenset({"port_throughput", "idle_port_share"}),
    Cause.TARGETING: frozenset({"low_income_share", "low_income_people"}),
    Cause.AGREEMENT: frozenset({"idle_industry_share", "pm25"}),
}
"""Indicators that a decision moves by an equation of its own (E1, E4, E6, E8, E11,
E12, E15); what works through output alone is not among them."""


def of_the_move(found: Sequence[Cause], move: Move) -> tuple[Cause, ...]:
    """The same decisions, first the one that acts on what moved most by itself.

    An edit of several headings would else be explained by the largest of them, which
    need not be the one that moved the most.
    """

    def others_last(cause: Cause) -> bool:
        return move.indicator not in _ACTS_ON.get(cause, ())

    return tuple(sorted(found, key=others_last))


def _moved(before: FloatArray, after: FloatArray) -> float:
    return 0.0 if before is after else float(np.abs(after - before).sum())


def _heading(before: Plan, after: Plan, line: Line) -> float:
    return _moved(before.budgets[:, line], after.budgets[:, line])


def newly_cut(before: Run, after: Run) -> tuple[int, ...]:
    """Positions of cities whose increases the debt rule cuts further than before.

    Parameters
    ----------
    before, after
        Plan runs of the same horizon.
    """
    deeper = (before.cut_scale[0] - after.cut_scale[0]).max(axis=0) > 1e-3
    return tuple(int(c) for c in np.flatnonzero(deeper))
