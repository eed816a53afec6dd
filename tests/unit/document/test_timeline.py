# SPDX-License-Identifier: Apache-2.0
"""What starts when, in the order it happens."""

import pytest

from desktop.core.link_works import link_works
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project
from desktop.core.region import Domain
from desktop.document.catalogue_edits import Corridor, build, strengthen
from desktop.document.projects import Project
from desktop.document.scenario import base_scenario
from desktop.document.timeline import Event, EventKind, timeline
from desktop.storage.paths import find_resources
from desktop.storage.projects_folder import load_projects
from tests.plans import changed
from tests.regions import central, real_folder, real_parameters, real_region

REGION = real_region()
CATALOGUE = real_folder().agreements
PROJECTS = load_projects(find_resources() / "data", REGION)


def events(plan: Plan, horizon: int = 2035) -> tuple[Event, ...]:
    results = project(REGION, central(REGION), plan, horizon)
    works = link_works(REGION, real_parameters(), plan, results.plan)
    return timeline(REGION, CATALOGUE, PROJECTS, plan, results, works)


def of_kind(kind: EventKind, found: tuple[Event, ...]) -> list[Event]:
    return [event for event in found if event.kind is kind]


def hsr() -> Project:
    return next(one for one in PROJECTS if one.id == "hsr_lz_zy")


def with_corridor() -> Plan:
    corridor = Corridor(hsr(), range(2, 7), 493.25)
    return build(REGION, corridor).apply(REGION, base_scenario(REGION, "x")).plan


def test_published_agreements_and_openings_stand_in_their_years() -> None:
    found = events(base_plan(REGION))

    # 13 of the 14 agreements have a year, and 20 projects a date of opening
    dated = [row for row in CATALOGUE if row.year is not None]
    opened = [one for one in PROJECTS if one.opening_year is not None]
    assert len(of_kind(EventKind.SIGNED, found)) == len(dated) == 13
    assert len(of_kind(EventKind.OPENED, found)) == len(opened)
    years = [event.year for event in found]
    assert years == sorted(years)


def test_openings_on_the_base_path_say_what_the_journey_takes() -> None:
    found = of_kind(EventKind.QUICKER_BASE, events(base_plan(REGION)))

    # assumptions.csv: Yibin-Zhaotong 3.3516 h, from 2028 on 1.7 h
    (opening,) = [e for e in found if e.cities == ("Yibin", "Zhaotong")]
    assert (opening.year, opening.before, opening.value) == (2028, 3.3516, 1.7)
    assert {event.year for event in found} == {2025, 2028}


def test_a_base_plan_begins_nothing_of_its_own() -> None:
    assert not any(event.is_of_plan for event in events(base_plan(REGION)))


def test_a_corridor_begins_money_pool_and_agreement_and_then_saves_time() -> None:
    found = [event for event in events(with_corridor()) if event.is_of_plan]

    by_kind = {event.kind: event for event in found}
    assert all(event.cities == ("Luzhou", "Zunyi") for event in found)
    assert by_kind[EventKind.AGREEMENT].domain is Domain.TRANSPORT
    assert by_kind[EventKind.AGREEMENT].value == 1.0
    assert by_kind[EventKind.AGREEMENT].last is None  # goes on
    assert by_kind[EventKind.JOINT].year == 2026
    money = by_kind[EventKind.MONEY]
    assert (money.year, money.last) == (2026, 2030)
    saves = by_kind[EventKind.SAVES_TIME]
    assert saves.value is not None
    assert saves.before is not None
    assert saves.year >= 2028  # two stages: nothing opens in the first two years
    assert saves.value < saves.before


def test_money_that_the_debt_rule_cut_is_not_counted() -> None:
    plan = with_corridor()
    asked = float(plan.links.sum())

    (money,) = of_kind(EventKind.MONEY, events(plan))

    assert money.value is not None
    assert 0.0 < money.value <= asked + 1e-6


def test_works_are_finished_when_nine_tenths_are_in_use() -> None:
    plan = with_corridor()
    results = project(REGION, central(REGION), plan, 2040)
    works = link_works(REGION, real_parameters(), plan, results.plan)
    home, zunyi = REGION.index("Luzhou"), REGION.index("Zunyi")
    in_use = works.finished[:, home, zunyi] + works.finished[:, zunyi, home]
    paid = float(works.spent[:, [home, zunyi], [zunyi, home]].sum())

    (finished,) = of_kind(EventKind.FINISHED, events(plan, 2040))

    position = finished.year - REGION.base_year
    assert in_use[position] >= 0.9 * paid > in_use[position - 1]


def test_an_agreement_wanted_for_some_years_says_when_it_ends() -> None:
    row = next(one for one in CATALOGUE if one.id == "ag2020_nj_zg")
    scenario = base_scenario(REGION, "x")
    agreements = strengthen(REGION, row, 4, 0.9).apply(REGION, scenario).plan.agreements
    agreements = agreements.copy()
    agreements[..., 8:] = base_plan(REGION).agreements[..., 8:]

    found = events(changed(REGION, agreements=agreements))

    wanted = of_kind(EventKind.AGREEMENT, found)
    assert [(e.year, e.last, e.value) for e in wanted] == [(2028, 2031, 0.9)] * 3
    assert [e.domain for e in wanted] == list(row.domains)


def test_less_than_on_the_base_path_is_said_to_be_weaker() -> None:
    agreements = base_plan(REGION).agreements.copy()
    home, yibin = REGION.index("Luzhou"), REGION.index("Yibin")
    for c, d in ((home, yibin), (yibin, home)):
        agreements[c, d, Domain.INDUSTRY, 2:] = 0.0

    (weaker,) = of_kind(
        EventKind.WEAKER, events(changed(REGION, agreements=agreements))
    )

    assert weaker.cities == ("Luzhou", "Yibin")
    assert (weaker.year, weaker.value) == (2026, pytest.approx(0.0))
