"""A region: its places, its state in the base year, its trends. All frozen.

Axes are named in the attribute lists: C cities, P ports, K industry groups,
J agreement domains, T years from the base year (index 0) to the last year.
Money is in 100 million yuan at base-year prices, population in 10,000 persons,
income in yuan per head, time in hours, shares as fractions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop.core.facts import Facts

if TYPE_CHECKING:
    from desktop.core.replacements import Replacement
    from desktop.core.replacing import Basis

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]


class Line(IntEnum):
    """Budget headings, in the order of the last axis of every money array."""

    INFRASTRUCTURE = 0
    EDUCATION = 1
    HEALTH = 2

    @property
    def key(self) -> str:
        """The name in tables."""
        return self.name.lower()


class Domain(IntEnum):
    """Domains of agreements, in the order of the last axis of agreement arrays."""

    TRANSPORT = 0
    INDUSTRY = 1
    TOURISM_AGRICULTURE = 2
    SCIENCE = 3
    ENVIRONMENT = 4
    HEALTH_EDUCATION = 5

    @property
    def key(self) -> str:
        """The name in tables."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True)
class City:
    """One city: its table key, names, province and the colour it keeps everywhere.

    `shown` is whether it has curves before the user has chosen any.
    """

    id: str
    name_zh: str
    province: str
    code: str
    colour: str
    shown: bool = True


@dataclass(frozen=True)
class Period:
    """A planning period, both years included."""

    first: int
    last: int
    name: str
    name_zh: str


@dataclass(frozen=True, eq=False)
class Trends:
    """Constants fitted on the published past (calibrated.csv, one window).

    Attributes
    ----------
    gap_decay, k_u, sd_common, sd_city
        Scalars: yearly survival of the growth lead, urbanisation speed, noise.
    lead_year
        Calendar year in which the fitted lead has its full size.
    growth_lead, population_growth, q_doctors, q_beds
        [C]
    q_life
        Share of the gap in life expectancy closed in a year.
    """

    gap_decay: float
    sd_common: float
    sd_city: float
    k_u: float
    q_life: float
    lead_year: int
    growth_lead: FloatArray
    population_growth: FloatArray
    q_doctors: FloatArray
    q_beds: FloatArray


@dataclass(frozen=True, eq=False)
class BaseState:
    """The base year as section 4 of the method notes reads it from the facts.

    Attributes
    ----------
    gdp, population, urban_share, beds, doctors, pm25, secondary_share, revenue,
    debt, debt_drift, income_urban, income_rural, schooling, schooling_expected,
    schooling_oldest, life_expectancy
        [C]
    spending
        [C, 3]: the three headings of `Line`.
    industry_shares
        [C, K]
    targeted_share, spending_growth, low_income_line, capital_formation_rate
        Scalars.
    """

    gdp: FloatArray
    population: FloatArray
    urban_share: FloatArray
    beds: FloatArray
    doctors: FloatArray
    pm25: FloatArray
    secondary_share: FloatArray
    spending: FloatArray
    revenue: FloatArray
    debt: FloatArray
    debt_drift: FloatArray
    income_urban: FloatArray
    income_rural: FloatArray
    schooling: FloatArray
    schooling_expected: FloatArray
    schooling_oldest: FloatArray
    life_expectancy: FloatArray
    industry_shares: FloatArray
    targeted_share: float
    spending_growth: float
    low_income_line: float
    capital_formation_rate: float


@dataclass(frozen=True, eq=False)
class Network:
    """Travel, links, ports and the agreements in force in the base year.

    Attributes
    ----------
    travel_own
        [C]: hours inside a city.
    travel_direct
        [T, C, C]: direct time by calendar year, openings on the base path included;
        zero diagonal.
    travel_min, link_cost
        [C, C]: best time that money can reach; cost of reaching it nearly.
    port_city
        [P]: index of the port's city.
    port_capacity, port_throughput, river_hours
        [P]
    rail_hours
        Cost-equivalent hours of the all-rail route to the sea.
    agreements
        [C, C, J]: strength in force at t <= 0, symmetric.
    """

    travel_own: FloatArray
    travel_direct: FloatArray
    travel_min: FloatArray
    link_cost: FloatArray
    port_city: npt.NDArray[np.intp]
    port_capacity: FloatArray
    port_throughput: FloatArray
    river_hours: FloatArray
    rail_hours: float
    agreements: FloatArray


@dataclass(frozen=True, eq=False)
class Region:
    """All that the model must know of a region; the order of cities is data.

    Attributes
    ----------
    national_growth
        [T]: real growth of the nation as a fraction; index 0 is not used.
    facts
        Every published figure and assumption with its source.
    fingerprint
        SHA-256 of the data files and of the values in `replaced`, hex.
    place_names_zh
        Chinese names of the places beside the cities that the facts speak of.
    basis
        What it was read from; None where it was made by hand and nothing can be
        replaced.
    replaced
        What the user put in place of values of the data, in order.
    """

    name: str
    name_zh: str
    base_year: int
    last_year: int
    default_horizon: int
    nation: str
    home: str
    cities: tuple[City, ...]
    periods: tuple[Period, ...]
    state: BaseState
    network: Network
    trends: Trends
    national_growth: FloatArray
    facts: Facts
    fingerprint: str
    place_names_zh: Mapping[str, str] = field(default_factory=dict)
    basis: Basis | None = field(default=None, repr=False)
    replaced: tuple[Replacement, ...] = ()

    @property
    def n_cities(self) -> int:
        """C."""
        return len(self.cities)

    @property
    def n_years(self) -> int:
        """Plan years after the base year, up to the last one."""
        return self.last_year - self.base_year

    @property
    def years(self) -> range:
        """Plan years: base year plus one to the last year."""
        return range(self.base_year + 1, self.last_year + 1)

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """All pairs of cities (first index below second)."""
        n = self.n_cities
        return tuple((c, d) for c in range(n) for d in range(c + 1, n))

    def index(self, city_id: str) -> int:
        """Position of a city.

        Raises
        ------
        KeyError
            Where the region has no such city.
        """
        for position, city in enumerate(self.cities):
            if city_id in {city.id, city.name_zh}:
                return position
        raise KeyError(city_id)

    @property
    def same_province(self) -> npt.NDArray[np.bool_]:
        """[C, C]: whether no provincial border lies between."""
        provinces = np.array([city.province for city in self.cities])
        return np.asarray(provinces[:, None] == provinces[None, :])
