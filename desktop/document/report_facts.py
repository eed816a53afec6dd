"""What a report tells of one scenario: facts without words, in frozen values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from desktop.core.ensemble import Bands
from desktop.core.facts import Fact, Status
from desktop.core.indicators import BY_ID, INDICATORS, places
from desktop.core.plan import base_plan
from desktop.core.projection import Projection, Run
from desktop.core.provenance import base_inputs, base_status, worst
from desktop.core.region import Domain, Region
from desktop.document.agreement_states import (
    AgreementState,
    agreement_state,
    joint_state,
)
from desktop.document.comparison import input_totals
from desktop.document.display_data import Change
from desktop.document.display_score import Score, headlines, score
from desktop.document.history import REGION
from desktop.document.report_changes import ChangedInput, changed_inputs
from desktop.document.scenario import Scenario
from desktop.document.targets import TargetState, target_states

GAINS = ("gdp", "gdp_per_head", "low_income_people", "life_expectancy", "debt_ratio")
"""By which it is told who gains and who loses; the first one decides."""
_CELL = re.compile(r"\s+cell\s+\w+")
"""Where a figure stands on a page of a yearbook: one source all the same."""


@dataclass(frozen=True, eq=False)
class Results:
    """What was computed for a report.

    Attributes
    ----------
    against
        The run the plan is compared with: the base path or another scenario's plan.
    against_name
        Name of that scenario; empty for the base path.
    bands
        Of the plan beside the base path.
    """

    projection: Projection
    against: Run
    against_name: str
    bands: Bands

    @property
    def compared(self) -> Projection:
        """The plan beside what it is compared with."""
        return Projection(self.against, self.projection.plan)


@dataclass(frozen=True)
class MoneyTotal:
    """Money of one heading over all years, 100 million yuan.

    Attributes
    ----------
    table, item
        Plan table and heading.
    city
        Id, or "region" for all together.
    """

    table: str
    city: str
    item: str
    base: float
    plan: float


@dataclass(frozen=True)
class CityGain:
    """What the plan does to one city, or to the region, in the last year.

    Attributes
    ----------
    changes
        By indicator of `GAINS`; those without a value of the region are missing there.
    low, high, share_better
        Of the first of `GAINS` against the base path: the range of assumptions of its
        change as a share of the base, and the share of members that are better.
    """

    place: str
    changes: tuple[tuple[str, Change], ...]
    low: float
    high: float
    share_better: float

    def change(self, indicator: str) -> Change | None:
        """The change of an indicator, where there is one."""
        return dict(self.changes).get(indicator)


@dataclass(frozen=True)
class Accord:
    """One pair in one domain, or its joint funding where there is no domain."""

    first: str
    second: str
    domain: Domain | None
    state: AgreementState


@dataclass(frozen=True)
class Origin:
    """Where the base-year values of an indicator come from, over all places.

    Attributes
    ----------
    statuses
        With the number of places that have them.
    sources
        Those that most facts come from first.
    """

    indicator: str
    statuses: tuple[tuple[Status, int], ...]
    worst: Status
    sources: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class ReportFacts:
    """Everything a report is made of, but plots and words.

    Attributes
    ----------
    year
        Last year projected; the values of tables are of this year.
    city
        Id of the city that is told of first.
    accords
        Only those that differ from the base path.
    """

    year: int
    city: str
    headlines: tuple[tuple[str, Change], ...]
    inputs: tuple[ChangedInput, ...]
    totals: tuple[MoneyTotal, ...]
    score: Score
    targets: tuple[TargetState, ...]
    gains: tuple[CityGain, ...]
    accords: tuple[Accord, ...]
    origins: tuple[Origin, ...]


def report_facts(region: Region, scenario: Scenario, results: Results) -> ReportFacts:
    """Read everything off the runs."""
    year = region.base_year + results.projection.plan.n_years
    city = region.home
    if scenario.viewpoint is not None:
        city = scenario.viewpoint.city
    compared = results.compared
    return ReportFacts(
        year=year,
        city=city,
        headlines=headlines(region, compared, city, year),
        inputs=changed_inputs(region, scenario.plan),
        totals=tuple(_totals(region, scenario)),
        score=score(region, compared, year),
        targets=target_states(region, results.projection.plan, scenario.targets),
        gains=tuple(_gains(region, results, year)),
        accords=tuple(_accords(region, scenario)),
        origins=tuple(_origins(region)),
    )


def _totals(region: Region, scenario: Scenario) -> Iterator[MoneyTotal]:
    frame = input_totals(region, base_plan(region), (scenario.plan,))
    for row in frame.to_dict("records"):
        yield MoneyTotal(
            str(row["table"]),
            str(row["city"]),
            str(row["item"]),
            float(str(row["baseline"])),
            float(str(row["value_0"])),
        )


def _gains(region: Region, results: Results, year: int) -> Iterator[CityGain]:
    table = score(region, results.compared, year)
    first = BY_ID[GAINS[0]]
    of_cities, of_region = (
        results.bands.places[first.id],
        results.bands.region[first.id],
    )
    base = first.read(results.projection.base)[0, -1]
    for column, place in enumerate(table.columns):
        changes = tuple(
            (one, change)
            for one in GAINS
            if (change := _change(table, one, column)) is not None
        )
        band, at = (of_region, ...) if place == REGION else (of_cities, column)
        whole = float(base.sum() if place == REGION else base[column])
        yield CityGain(
            place,
            changes,
            float(band.difference_low[-1][at]) / whole,
            float(band.difference_high[-1][at]) / whole,
            float(band.share_better[-1][at]),
        )


def _change(table: Score, indicator: str, column: int) -> Change | None:
    row = table.indicators.index(indicator)
    base, plan = float(table.base[row, column]), float(table.plan[row, column])
    if np.isnan(plan):
        return None
    judged = BY_ID[indicator].better * int(np.sign(plan - base))
    return Change(table.columns[column], table.year, base, plan, judged)


def _accords(region: Region, scenario: Scenario) -> Iterator[Accord]:
    for pair in region.pairs:
        first, second = (region.cities[c].id for c in pair)
        for domain in Domain:
            state = agreement_state(region, scenario.plan, pair, domain)
            if state.spans:
                yield Accord(first, second, domain, state)
        joint = joint_state(scenario.plan, pair)
        if joint.spans:
            yield Accord(first, second, None, joint)


def _origins(region: Region) -> Iterator[Origin]:
    for indicator in INDICATORS:
        if indicator.is_input:
            continue
        names = places(region, indicator)
        statuses = [base_status(region, indicator.id, place) for place in names]
        facts = {f for place in names for f in base_inputs(region, indicator.id, place)}
        counted = tuple((one, statuses.count(one)) for one in Status if one in statuses)
        sources = tuple(_sources(facts))
        yield Origin(indicator.id, counted, worst(statuses), sources)


def _sources(facts: Iterable[Fact]) -> Iterator[str]:
    """One source for all that were read from one page, the most frequent first."""
    pages: dict[str, list[str]] = {}
    for source in sorted(fact.source for fact in facts):
        text = source.split("; via", 1)[0].strip()
        pages.setdefault(_CELL.sub("", text), []).append(text)
    for page in sorted(pages, key=lambda page: (-len(pages[page]), page)):
        yield pages[page][0]
