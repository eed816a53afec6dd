"""The published past of an indicator, only where it is comparable with the model.

What is left out, and why:

* published GDP and GDP per head are nominal; the model counts at base-year prices,
  so the past is chained back from the base year with published real growth;
* incomes are published in current yuan; there is no price index by city. Their ratio
  has no unit and stays comparable since the household survey of 2013;
* beds before 2017 count health centres as well (another series of the yearbook);
* the official poverty line has counted nobody since 2020; the low-income line is
  another one;
* travel times, idle capacity and the coordination index were never published.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from desktop.core.facts import Fact, Status
from desktop.core.fairness import theil
from desktop.core.region import FloatArray, Region
from desktop.document.history import REGION, Basis, Histories, History, HistoryPoint

_UNIFIED_SURVEY = 2013
_WEAKNESS = tuple(Status)

_Series = dict[int, Fact]
_Points = list[HistoryPoint]


class _Archive:
    """Facts of a region by place and quantity."""

    def __init__(self, region: Region) -> None:
        self.base_year = region.base_year
        self._facts = region.facts
        self._published: dict[tuple[str, str], _Series] = {}
        for fact in region.facts.all_published():
            if fact.year <= self.base_year:
                key = (fact.place, fact.quantity)
                self._published.setdefault(key, {})[fact.year] = fact

    def series(self, place: str, quantity: str) -> _Series:
        """Published facts by year."""
        return self._published.get((place, quantity), {})

    def base(self, place: str, quantity: str) -> Fact | None:
        """The fact of the base year, published or assumed."""
        return self._facts.find(place, quantity, self.base_year)


def build_histories(region: Region) -> Histories:
    """Collect the past of every indicator and city, and of the region."""
    archive = _Archive(region)
    built: dict[tuple[str, str], History] = {}
    for indicator_id, (rule, joined) in _RULES.items():
        for city in region.cities:
            points = rule(archive, city.id)
            if points:
                built[indicator_id, city.id] = History.of(points, joined=joined)
    cities = [city.id for city in region.cities]
    of_region: dict[str, _Points] = {}
    for indicator_id, point in _region_points(built, cities):
        of_region.setdefault(indicator_id, []).append(point)
    for indicator_id, points in of_region.items():
        built[indicator_id, REGION] = History.of(points, joined=True)
    return built


def _as_published(
    quantity: str, factor: float = 1.0, assumed: str = ""
) -> Callable[[_Archive, str], _Points]:
    """Published figures; where the base year has none, what the model starts from."""

    def points(archive: _Archive, place: str) -> _Points:
        found = [
            _point(fact.value * factor, Basis.PUBLISHED, fact)
            for fact in archive.series(place, quantity).values()
        ]
        base = archive.base(place, assumed) if assumed else None
        if base is not None and all(p.year != base.year for p in found):
            # Assumptions are written in the model's units, no factor is due.
            found.append(_point(base.value, _basis(base), base))
        return found

    return points


def _quotient(
    above: str, below: str, factor: float
) -> Callable[[_Archive, str], _Points]:
    """One published figure over another of the same year."""

    def points(archive: _Archive, place: str) -> _Points:
        divisors = archive.series(place, below)
        return [
            _point(
                factor * fact.value / divisors[year].value,
                Basis.QUOTIENT,
                fact,
                divisors[year],
            )
            for year, fact in archive.series(place, above).items()
            if year in divisors
        ]

    return points


def _real_gdp(archive: _Archive, place: str) -> _Points:
    """GDP at base-year prices: Y(y-1) = Y(y) / (1 + real growth of y)."""
    level = archive.series(place, "gdp_nominal_revised").get(archive.base_year)
    if level is None:
        return []
    growth = archive.series(place, "gdp_real_growth_revised")
    points = [_point(level.value, Basis.PUBLISHED, level)]
    value, year = level.value, archive.base_year
    while year in growth:
        value /= 1.0 + growth[year].value / 100.0
        facts = (growth[year], level)
        year -= 1
        points.append(_derived(year, value, Basis.CHAINED, facts))
    return points


def _real_gdp_per_head(archive: _Archive, place: str) -> _Points:
    people = archive.series(place, "population_resident")
    return [
        _derived(
            point.year,
            1e4 * point.value / people[point.year].value,
            Basis.CHAINED if point.basis is Basis.CHAINED else Basis.QUOTIENT,
            (*point.facts, people[point.year]),
        )
        for point in _real_gdp(archive, place)
        if point.year in people
    ]


def _income_ratio(archive: _Archive, place: str) -> _Points:
    points = [
        _point(fact.value, Basis.PUBLISHED, fact)
        for year, fact in archive.series(place, "income_urban_rural_ratio").items()
        if year >= _UNIFIED_SURVEY
    ]
    known = {point.year for point in points}
    rural = archive.series(place, "income_rural")
    for year, urban in archive.series(place, "income_urban").items():
        if year >= _UNIFIED_SURVEY and year in rural and year not in known:
            ratio = urban.value / rural[year].value
            points.append(_point(ratio, Basis.QUOTIENT, urban, rural[year]))
            known.add(year)
    ends = [archive.base(place, f"income_{part}") for part in ("urban", "rural")]
    if archive.base_year not in known and None not in ends:
        facts = [fact for fact in ends if fact is not None]
        ratio = facts[0].value / facts[1].value
        points.append(_point(ratio, Basis.ASSUMED, *facts))
    return points


def _start(quantity: str) -> Callable[[_Archive, str], _Points]:
    """Only the value that the model starts from."""

    def points(archive: _Archive, place: str) -> _Points:
        base = archive.base(place, quantity)
        return [] if base is None else [_point(base.value, _basis(base), base)]

    return points


def _basis(fact: Fact) -> Basis:
    return Basis.PUBLISHED if fact.is_published else Basis.ASSUMED


def _point(value: float, basis: Basis, *facts: Fact) -> HistoryPoint:
    status = max((fact.status for fact in facts), key=_WEAKNESS.index)
    if basis is Basis.QUOTIENT:
        status = max(status, Status.DERIVED, key=_WEAKNESS.index)
    return HistoryPoint(facts[0].year, value, status, basis, facts)


def _derived(
    year: int, value: float, basis: Basis, facts: tuple[Fact, ...]
) -> HistoryPoint:
    """A value made of others, replaced where one of them is."""
    replaced = any(fact.status is Status.REPLACED for fact in facts)
    status = Status.REPLACED if replaced else Status.DERIVED
    return HistoryPoint(year, value, status, basis, facts)


_RULES: dict[str, tuple[Callable[[_Archive, str], _Points], bool]] = {
    "gdp": (_real_gdp, True),
    "gdp_per_head": (_real_gdp_per_head, True),
    "population": (_as_published("population_resident"), True),
    "urban_share": (_as_published("urbanisation_rate", 0.01), False),
    "income_urban": (_start("income_urban"), False),
    "income_rural": (_start("income_rural"), False),
    "urban_rural_ratio": (_income_ratio, False),
    "schooling_adults": (
        _as_published("mean_years_schooling_15plus", assumed="schooling_15plus"),
        False,
    ),
    "schooling_expected": (_start("expected_schooling"), False),
    # persons over 10,000 persons, per 1,000
    "beds_per_1000": (_quotient("hospital_beds", "population_resident", 0.1), True),
    "doctors_per_1000": (_quotient("doctors", "population_resident", 0.1), True),
    "life_expectancy": (
        _as_published("life_expectancy", assumed="life_expectancy"),
        False,
    ),
    "port_throughput": (
        _as_published("port_teu", 1e-4, assumed="port_throughput"),
        False,
    ),
    "pm25": (_as_published("pm25"), True),
    "debt_ratio": (_quotient("gov_debt_balance", "gdp_nominal_revised", 1.0), True),
}
"""How the past of each indicator is found, and whether its years are one series."""

_OVER_ALL: dict[str, Callable[[FloatArray, FloatArray], float]] = {
    "gdp": lambda gdp, people: float(gdp.sum()),  # noqa: ARG005 - one shape for all
    "population": lambda gdp, people: float(people.sum()),  # noqa: ARG005
    "gdp_per_head": lambda gdp, people: 1e4 * float(gdp.sum() / people.sum()),
    "inequality_theil": lambda gdp, people: float(theil(gdp, people)),
}
"""From real GDP [C] and residents [C] of one year to the region's value."""


def _region_points(
    built: Histories, cities: list[str]
) -> Iterator[tuple[str, HistoryPoint]]:
    """The region's values in the years for which every city has both figures."""
    gdp = [built.get(("gdp", city)) for city in cities]
    people = [built.get(("population", city)) for city in cities]
    known = [history for history in (*gdp, *people) if history is not None]
    if len(known) < 2 * len(cities):
        return
    common = set.intersection(*(set(h.years.astype(int).tolist()) for h in known))
    for year in sorted(common):
        parts = [history.at(year) for history in known]
        points = [part for part in parts if part is not None]
        values = np.array([point.value for point in points])
        facts = tuple(fact for point in points for fact in point.facts)
        for indicator_id, formula in _OVER_ALL.items():
            value = formula(values[: len(cities)], values[len(cities) :])
            yield indicator_id, _derived(year, value, Basis.TOTAL, facts)
