"""What starts when: published agreements and openings, and what the plan begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from desktop.core.link_works import LinkWorks
from desktop.core.plan import Plan
from desktop.core.projection import Projection
from desktop.core.region import Domain, FloatArray, Region
from desktop.core.region_builder import AgreementRow
from desktop.document.agreement_states import agreement_state, joint_state
from desktop.document.map_lines import VISIBLE_HOURS, VISIBLE_MONEY
from desktop.document.projects import Project

FINISHED_SHARE = 0.9
"""Works count as finished when so much of the money given is in use: stages empty ever
more slowly and the last yuan takes for ever."""


class EventKind(IntEnum):
    """What happens, in the order of one year."""

    SIGNED = 0
    """A published agreement."""
    OPENED = 1
    """A published project is open."""
    QUICKER_BASE = 2
    """A direct journey becomes shorter on the base path."""
    AGREEMENT = 3
    """The plan wants more of an agreement than the base path."""
    WEAKER = 4
    """The plan wants less of it."""
    JOINT = 5
    """Link money is pooled."""
    MONEY = 6
    """Link money flows."""
    SAVES_TIME = 7
    """The journey is shorter than on the base path."""
    FINISHED = 8
    """Nine tenths of the link money are in use."""


@dataclass(frozen=True)
class Event:
    """One thing that begins.

    Attributes
    ----------
    year, last
        Calendar years; `last` where what begins also ends within the projection.
    cities
        Ids of the region.
    names
        What data call it, in English and in Chinese; empty for what the plan does.
    value
        Hours, strength or 100 million yuan, by kind.
    before
        Hours before they became fewer.
    """

    year: int
    kind: EventKind
    cities: tuple[str, ...]
    names: tuple[str, str] = ("", "")
    domain: Domain | None = None
    last: int | None = None
    value: float | None = None
    before: float | None = None

    @property
    def is_of_plan(self) -> bool:
        """Whether the plan brings it about."""
        return self.kind >= EventKind.AGREEMENT


def timeline(
    region: Region,
    catalogue: Sequence[AgreementRow],
    projects: Sequence[Project],
    plan: Plan,
    projection: Projection,
    works: LinkWorks,
) -> tuple[Event, ...]:
    """Everything that begins, by year; within a year as published, base path, plan."""
    horizon = region.base_year + projection.plan.n_years
    found = [
        *_published(region, catalogue, projects),
        *_base_path(region, projection),
        *_wanted(region, plan, horizon),
        *_built(region, projection, works),
    ]
    return tuple(sorted(found, key=lambda event: (event.year, event.kind)))


def _published(
    region: Region, catalogue: Iterable[AgreementRow], projects: Iterable[Project]
) -> Iterator[Event]:
    known = {city.id for city in region.cities}
    for row in catalogue:
        if row.year is not None:
            cities = tuple(party for party in row.parties if party in known)
            names = (row.name, row.name_zh)
            yield Event(row.year, EventKind.SIGNED, cities, names)
    for project in projects:
        if project.opening_year is not None:
            cities = tuple(dict.fromkeys((project.first, project.second)))
            names = (project.name, project.name_zh)
            yield Event(project.opening_year, EventKind.OPENED, cities, names)


def _base_path(region: Region, projection: Projection) -> Iterator[Event]:
    """Direct journeys that become shorter without any decision."""
    hours = region.network.travel_direct[: projection.plan.n_years + 1]
    for c, d in region.pairs:
        course = hours[:, c, d]
        for t in np.flatnonzero(np.diff(course) < -VISIBLE_HOURS) + 1:
            yield Event(
                region.base_year + int(t),
                EventKind.QUICKER_BASE,
                _ids(region, c, d),
                value=float(course[t]),
                before=float(course[t - 1]),
            )


def _wanted(region: Region, plan: Plan, horizon: int) -> Iterator[Event]:
    for c, d in region.pairs:
        for domain in Domain:
            state = agreement_state(region, plan, (c, d), domain)
            for span in state.spans:
                more = span.value > state.base
                yield Event(
                    region.years[span.first],
                    EventKind.AGREEMENT if more else EventKind.WEAKER,
                    _ids(region, c, d),
                    domain=domain,
                    last=_last(region, span.last, horizon),
                    value=span.value,
                )
        for span in joint_state(plan, (c, d)).spans:
            yield Event(
                region.years[span.first],
                EventKind.JOINT,
                _ids(region, c, d),
                last=_last(region, span.last, horizon),
            )


def _built(region: Region, projection: Projection, works: LinkWorks) -> Iterator[Event]:
    spent = works.spent + works.spent.transpose(0, 2, 1)
    finished = works.finished + works.finished.transpose(0, 2, 1)
    saved = projection.base.travel_hours[0] - projection.plan.travel_hours[0]
    horizon = region.base_year + projection.plan.n_years
    for c, d in region.pairs:
        paid = spent[:, c, d]
        years = np.flatnonzero(paid >= VISIBLE_MONEY)
        if not years.size:
            continue
        cities = _ids(region, c, d)
        last = region.base_year + int(years[-1])
        yield Event(
            region.base_year + int(years[0]),
            EventKind.MONEY,
            cities,
            last=last if last < horizon else None,
            value=float(paid.sum()),
        )
        year = _first(saved[:, c, d] >= VISIBLE_HOURS)
        if year is not None:
            yield Event(
                region.base_year + year,
                EventKind.SAVES_TIME,
                cities,
                value=float(projection.plan.travel_hours[0, year, c, d]),
                before=float(projection.base.travel_hours[0, year, c, d]),
            )
        year = _first(finished[:, c, d] >= FINISHED_SHARE * paid.sum())
        if year is not None:
            yield Event(
                region.base_year + year,
                EventKind.FINISHED,
                cities,
                value=float(finished[year, c, d]),
            )


def _first(mask: FloatArray) -> int | None:
    """Position of the first year that holds."""
    found = np.flatnonzero(mask)
    return int(found[0]) if found.size else None


def _last(region: Region, position: int, horizon: int) -> int | None:
    """The last year of a span, None where it goes on beyond the projection."""
    year = region.years[position]
    return year if year < min(horizon, region.last_year) else None


def _ids(region: Region, c: int, d: int) -> tuple[str, str]:
    return region.cities[c].id, region.cities[d].id
