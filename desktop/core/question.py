"""Which number is asked about: an indicator at a place in a year."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.errors import UserError
from desktop.core.indicators import BY_ID, Indicator, Place, places
from desktop.core.projection import Run
from desktop.core.region import FloatArray, Region

REGION = "region"


@dataclass(frozen=True)
class Question:
    """One number of a run.

    Attributes
    ----------
    place
        Name of the place as in tables.
    position
        Along the last axis of the indicator; None for the region as a whole.
    t
        Years after the base year.
    """

    indicator: Indicator
    place: str
    position: int | None
    t: int

    def read(self, run: Run) -> FloatArray:
        """[M], the number in every member or plan."""
        if self.position is not None:
            return self.indicator.read(run)[:, self.t, self.position]
        if self.indicator.read_region is None:
            raise ValueError(self.indicator.id)
        return self.indicator.read_region(run)[:, self.t]


def question(region: Region, indicator_id: str, place: str, year: int) -> Question:
    """Resolve names as a user writes them; cities also in Chinese.

    Raises
    ------
    UserError
        Where there is no such indicator, place or year.
    """
    indicator = BY_ID.get(indicator_id)
    if indicator is None:
        raise UserError(
            "unknown_indicator", name=indicator_id, known=", ".join(sorted(BY_ID))
        )
    if year not in region.years:
        first, last = region.years[0], region.years[-1]
        raise UserError("year_outside", name=str(year), first=first, last=last)
    t = year - region.base_year
    known = places(region, indicator)
    name = _in_tables(region, place)
    if name in known:
        return Question(indicator, name, known.index(name), t)
    if name == REGION and indicator.read_region is not None:
        return Question(indicator, name, None, t)
    shown = known
    if indicator.read_region is not None and indicator.place is not Place.REGION:
        shown = (*known, REGION)
    raise UserError(
        "place_without_indicator",
        name=place,
        indicator=indicator.id,
        known=", ".join(shown),
    )


def _in_tables(region: Region, place: str) -> str:
    """Names of cities, alone or in a pair of either order, as tables write them."""
    parts = place.split("-")
    try:
        found = sorted(region.index(part) for part in parts)
    except KeyError:
        return place
    return "-".join(region.cities[c].id for c in found)
