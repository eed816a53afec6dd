"""Transport projects as published: what is open, being built, planned or proposed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from desktop.core.region import Region

_YEARS = re.compile(r"(\d{4})(?:-(\d{4})$)?")


class Mode(Enum):
    """What kind of way it is."""

    HIGH_SPEED_RAIL = "rail_hsr"
    FREIGHT_RAIL = "rail_freight"
    PORT_RAIL = "rail_port"
    PORT = "port"
    EXPRESSWAY = "road_expressway"
    AIRPORT = "airport"


class Standing(Enum):
    """How far it had come at the end of the base year."""

    OPEN = "open"
    BUILDING = "under_construction"
    PLANNED = "planned"
    PROPOSED = "proposed"


@dataclass(frozen=True)
class Project:
    """One row of projects.csv; what is not published is None or empty.

    Attributes
    ----------
    first, second
        Ids of cities; the same where it lies inside one.
    opened
        Date or years of opening as published.
    cost
        100 million yuan.
    """

    id: str
    name: str
    name_zh: str
    first: str
    second: str
    mode: Mode
    length_km: float | None
    speed_kmh: float | None
    minutes: float | None
    standing: Standing
    opened: str
    cost: float | None
    source: str
    confidence: str
    note: str

    @property
    def opening_year(self) -> int | None:
        """The year from which all of it is open, where one is published."""
        found = _YEARS.match(self.opened)
        return int(found[2] or found[1]) if found else None

    @property
    def is_candidate(self) -> bool:
        """Whether a plan can build it: between two cities, and nobody does yet."""
        waits = self.standing in {Standing.PLANNED, Standing.PROPOSED}
        return waits and self.first != self.second

    def pair(self, region: Region) -> tuple[int, int]:
        """Positions of its cities, the lower one first.

        Raises
        ------
        KeyError
            Where the region lacks one of them.
        """
        first, second = sorted((region.index(self.first), region.index(self.second)))
        return first, second
