"""Turns facts and trend constants into a `Region` (method notes, section 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from desktop.core.fact_checks import (
    INDUSTRY_SHARE,
    pair_names,
    require_known_places,
    require_shares,
    usable,
)
from desktop.core.facts import Fact, Facts
from desktop.core.region import (
    BaseState,
    City,
    Domain,
    FloatArray,
    Network,
    Period,
    Region,
    Trends,
)

DEBT_DRIFT_YEARS = 3
"""The drift of debt is the mean yearly rise over so many years before the base."""


@dataclass(frozen=True)
class Description:
    """What region.toml says."""

    name: str
    name_zh: str
    base_year: int
    last_year: int
    default_horizon: int
    nation: str
    home: str
    trend_window: str
    lead_year: int
    hindcast_window: str
    cities: tuple[City, ...]
    port_ids: tuple[str, ...]
    periods: tuple[Period, ...]
    place_names_zh: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class AgreementRow:
    """One row of agreements.csv; `parties` may name places outside the region."""

    id: str
    name: str
    parties: tuple[str, ...]
    year: int | None
    domains: tuple[Domain, ...]
    base_strength: float
    source: str
    confidence: str
    note: str
    name_zh: str = ""


def build_region(
    description: Description,
    facts: Facts,
    trends: Trends,
    agreements: Sequence[AgreementRow],
    fingerprint: str,
) -> Region:
    """Read the base year out of the facts.

    Raises
    ------
    DataError
        Where a value is missing, with the file, place, quantity and year, or cannot
        be used, with the file, row and column.
    """
    ids = [city.id for city in description.cities]
    require_known_places(facts, ids, description.port_ids)
    reader = _Reader(description, facts)
    return Region(
        name=description.name,
        name_zh=description.name_zh,
        base_year=description.base_year,
        last_year=description.last_year,
        default_horizon=description.default_horizon,
        nation=description.nation,
        home=description.home,
        cities=description.cities,
        periods=description.periods,
        place_names_zh=description.place_names_zh,
        state=_base_state(reader),
        network=_network(reader, agreements),
        trends=trends,
        national_growth=_national_growth(reader),
        facts=facts,
        fingerprint=fingerprint,
    )


@dataclass(frozen=True)
class _Reader:
    """Looks quantities up for all cities in their order."""

    description: Description
    facts: Facts

    @property
    def year(self) -> int:
        return self.description.base_year

    def published(self, quantity: str, year: int | None = None) -> FloatArray:
        return self._by_city(self.facts.published, quantity, year)

    def assumed(self, quantity: str) -> FloatArray:
        return self._by_city(self.facts.assumed, quantity, None)

    def common(self, quantity: str) -> float:
        return usable(self.facts.assumed("all", quantity, self.year))

    def _by_city(
        self, look_up: Callable[[str, str, int], Fact], quantity: str, year: int | None
    ) -> FloatArray:
        when = self.year if year is None else year
        found = [look_up(city.id, quantity, when) for city in self.description.cities]
        return np.array([usable(fact) for fact in found])

    def industry_groups(self) -> tuple[str, ...]:
        """Quantities named industry_share_*, in file order."""
        names: dict[str, None] = {}
        for fact in self.facts:
            if fact.quantity.startswith(INDUSTRY_SHARE):
                names[fact.quantity] = None
        return tuple(names)


def _base_state(read: _Reader) -> BaseState:
    population = read.published("population_resident")
    gdp = read.published("gdp_nominal_revised")
    debt = read.published("gov_debt_balance")
    earlier = read.year - DEBT_DRIFT_YEARS
    earlier_ratio = read.published("gov_debt_balance", earlier) / read.published(
        "gdp_nominal_revised", earlier
    )
    secondary = read.published("gdp_secondary") / read.published("gdp_nominal")
    spending = [
        read.assumed("infrastructure_spending"),
        read.published("education_expenditure"),
        read.assumed("health_expenditure"),
    ]
    return BaseState(
        gdp=gdp,
        population=population,
        urban_share=read.published("urbanisation_rate") / 100.0,
        # persons and beds over 10,000 residents: divide by 10 for per 1,000
        beds=read.published("hospital_beds") / population / 10.0,
        doctors=read.published("doctors") / population / 10.0,
        pm25=read.published("pm25"),
        secondary_share=secondary,
        spending=np.stack(spending, axis=1),
        revenue=read.published("budget_revenue"),
        debt=debt,
        debt_drift=(debt / gdp - earlier_ratio) / DEBT_DRIFT_YEARS,
        income_urban=read.assumed("income_urban"),
        income_rural=read.assumed("income_rural"),
        schooling=read.assumed("schooling_15plus"),
        schooling_expected=read.assumed("expected_schooling"),
        schooling_oldest=read.assumed("schooling_oldest"),
        life_expectancy=read.assumed("life_expectancy"),
        industry_shares=_industry_shares(read),
        targeted_share=read.common("targeted_share"),
        spending_growth=read.common("spending_growth"),
        low_income_line=read.common("low_income_line"),
        capital_formation_rate=read.common("capital_formation_rate"),
    )


def _industry_shares(read: _Reader) -> FloatArray:
    """[C, K], groups in file order."""
    require_shares(read.facts, [city.id for city in read.description.cities], read.year)
    groups = [read.assumed(name) for name in read.industry_groups()]
    return np.stack(groups, axis=1)


def _network(read: _Reader, agreements: Sequence[AgreementRow]) -> Network:
    ports = read.description.port_ids
    ids = [city.id for city in read.description.cities]

    def by_port(quantity: str) -> FloatArray:
        found = [read.facts.assumed(port, quantity, read.year) for port in ports]
        return np.array([usable(fact) for fact in found], dtype=np.float64)

    return Network(
        travel_own=read.assumed("travel_time_own"),
        travel_direct=_travel_direct(read),
        travel_min=_by_pair(read, "travel_time_min"),
        link_cost=_by_pair(read, "link_cost"),
        port_city=np.array([ids.index(port) for port in ports], dtype=np.intp),
        port_capacity=by_port("port_capacity"),
        port_throughput=by_port("port_throughput"),
        river_hours=by_port("river_hours"),
        rail_hours=read.common("rail_to_coast_hours") if ports else 1.0,
        agreements=_agreements_in_force(read.description, agreements),
    )


def _by_pair(read: _Reader, quantity: str) -> FloatArray:
    cities = read.description.cities
    values = np.zeros((len(cities), len(cities)))
    for c, first in enumerate(cities):
        for d in range(c + 1, len(cities)):
            pair = f"{first.id}-{cities[d].id}"
            values[c, d] = usable(read.facts.assumed(pair, quantity, read.year))
    return values + values.T


def _travel_direct(read: _Reader) -> FloatArray:
    """[T, C, C]: the base-year time, replaced by every dated smaller one."""
    n_years = read.description.last_year - read.year
    by_year = np.repeat(_by_pair(read, "travel_time")[None], n_years + 1, axis=0)
    pairs = pair_names([city.id for city in read.description.cities])
    for fact in openings(read.description, read.facts):
        first, second = pairs[fact.place]
        opened = fact.year - read.year
        for c, d in ((first, second), (second, first)):
            after = by_year[opened:, c, d]
            np.minimum(after, usable(fact), out=after)
    return by_year


def openings(description: Description, facts: Facts) -> Iterator[Fact]:
    """Travel times of lines that open on the base path, after the base year."""
    for fact in facts:
        if fact.quantity == "travel_time" and fact.year > description.base_year:
            yield fact


def _agreements_in_force(
    description: Description, agreements: Sequence[AgreementRow]
) -> FloatArray:
    """[C, C, J]: the strongest row per pair and domain up to the base year."""
    ids = {city.id: c for c, city in enumerate(description.cities)}
    strength = np.zeros((len(ids), len(ids), len(Domain)))
    for row in agreements:
        if row.year is None or row.year > description.base_year:
            continue
        inside = [ids[party] for party in row.parties if party in ids]
        for c in inside:
            for d in inside:
                for j in row.domains if c != d else ():
                    strength[c, d, j] = max(strength[c, d, j], row.base_strength)
    return strength


def _national_growth(read: _Reader) -> FloatArray:
    """[T]: fractions; index 0 stays zero, the base year is not projected."""
    n_years = read.description.last_year - read.year
    growth = np.zeros(n_years + 1)
    for t in range(1, n_years + 1):
        nation, year = read.description.nation, read.year + t
        fact = read.facts.find(nation, "gdp_real_growth", year)
        if fact is None:
            fact = read.facts.assumed(nation, "gdp_real_growth", year)
        growth[t] = usable(fact) / 100.0
    return growth
