"""Lines over the map: links by travel time and works, agreements by strength."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from desktop.core.link_works import LinkWorks
from desktop.core.projection import Projection
from desktop.core.region import Domain, Region

VISIBLE_HOURS = 0.005
"""Half of the last decimal in which hours are written."""
VISIBLE_STRENGTH = 0.005
VISIBLE_MONEY = 0.05


class Layer(Enum):
    """Which lines lie over the colours."""

    NONE = auto()
    LINKS = auto()
    AGREEMENTS = auto()


@dataclass(frozen=True, slots=True)
class MapLine:
    """One pair of cities: a link or an agreement.

    Attributes
    ----------
    value, base
        Hours, or strength in force; plan and base in the year.
    weight
        How wide it is drawn, from 0 to 1.
    changed
        Whether the plan makes it other than on the base path, as far as is shown.
    under_way
        100 million yuan of works being built at the end of the year.
    """

    first: str
    second: str
    value: float
    base: float
    weight: float
    changed: bool
    under_way: float = 0.0


def lines_of(
    layer: Layer,
    domain: Domain,
    region: Region,
    projection: Projection,
    works: LinkWorks | None,
    year: int,
) -> tuple[MapLine, ...]:
    """The lines of a layer in a year, in the order they are drawn.

    Parameters
    ----------
    domain
        Of the agreements.
    works
        Building sites of the plan; None where there are none.
    year
        Position, the base year is 0.
    """
    if layer is Layer.NONE:
        return ()
    if layer is Layer.LINKS:
        found = _links(region, projection, works, year)
    else:
        found = _agreements(region, projection, domain, year)
    return tuple(sorted(found, key=lambda line: (line.changed, line.under_way > 0.0)))


def _links(
    region: Region, projection: Projection, works: LinkWorks | None, year: int
) -> list[MapLine]:
    """Pairs whose direct way is the quickest, and those that are being built."""
    plan = projection.plan.travel_hours[0, year]
    base = projection.base.travel_hours[0, year]
    found = []
    for c, d in region.pairs:
        over_others = plan[c] + plan[d]
        over_others[[c, d]] = np.inf
        under_way = 0.0
        if works is not None and year < len(works.under_way):
            under_way = float(works.under_way[year, c, d] + works.under_way[year, d, c])
        under_way = under_way if under_way >= VISIBLE_MONEY else 0.0
        hours = float(plan[c, d])
        if hours < over_others.min() - 1e-9 or under_way > 0.0:
            found.append(
                MapLine(
                    region.cities[c].id,
                    region.cities[d].id,
                    hours,
                    float(base[c, d]),
                    # An hour and less is drawn full, two hours half as wide.
                    min(1.0, 1.0 / hours),
                    abs(hours - float(base[c, d])) >= VISIBLE_HOURS,
                    under_way,
                )
            )
    return found


def _agreements(
    region: Region, projection: Projection, domain: Domain, year: int
) -> list[MapLine]:
    """Pairs with an agreement in force on either path."""
    plan = projection.plan.agreements[0, year, :, :, domain]
    base = projection.base.agreements[0, year, :, :, domain]
    found = []
    for c, d in region.pairs:
        value, before = float(plan[c, d]), float(base[c, d])
        if max(value, before) >= VISIBLE_STRENGTH:
            found.append(
                MapLine(
                    region.cities[c].id,
                    region.cities[d].id,
                    value,
                    before,
                    value,
                    abs(value - before) >= VISIBLE_STRENGTH,
                )
            )
    return found
