# SPDX-License-Identifier: Apache-2.0
"""Edits from the catalogue: what each changes, and nothing else."""

import numpy as np
import pytest

from desktop.core.errors import PlanError
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project
from desktop.core.region import Domain, Line
from desktop.core.region_builder import AgreementRow
from desktop.document.catalogue_edits import (
    Corridor,
    build,
    end,
    left_without,
    pairs_inside,
    strengthen,
)
from desktop.document.edit_labels import EditKind
from desktop.document.edits import ChangePlan
from desktop.document.projects import Project
from desktop.document.scenario import base_scenario
from desktop.storage.paths import find_resources
from desktop.storage.projects_folder import load_projects
from tests.regions import central, real_folder, real_region

REGION = real_region()
CATALOGUE = real_folder().agreements
LUZHOU, YIBIN, ZUNYI, BIJIE = (
    REGION.index(name) for name in ("Luzhou", "Yibin", "Zunyi", "Bijie")
)
FROM_2027 = 3  # 2024 is position 0


def agreement(name: str) -> AgreementRow:
    return next(row for row in CATALOGUE if row.id == name)


def line(name: str) -> Project:
    projects = load_projects(find_resources() / "data", REGION)
    return next(one for one in projects if one.id == name)


def after(edit: ChangePlan) -> Plan:
    return edit.apply(REGION, base_scenario(REGION, "x")).plan


def changed_cells(plan: Plan) -> set[tuple[int, int, int]]:
    moved = plan.agreements != base_plan(REGION).agreements
    return {(int(c), int(d), int(j)) for c, d, j in np.argwhere(moved.any(axis=3))}


# ---------------------------------------------------------------------- agreements


def test_an_agreement_binds_every_pair_of_its_cities() -> None:
    assert pairs_inside(REGION, agreement("ag2018_ftz")) == (
        (LUZHOU, ZUNYI),
        (LUZHOU, BIJIE),
        (ZUNYI, BIJIE),
    )


@pytest.mark.parametrize("name", ["ag2010_wuhan", "ag2017_duisburg", "ag_shanghai"])
def test_an_agreement_with_a_partner_outside_binds_no_pair(name: str) -> None:
    assert pairs_inside(REGION, agreement(name)) == ()


def test_strengthening_moves_its_pairs_and_domains_from_the_year_on() -> None:
    plan = after(strengthen(REGION, agreement("ag2018_zunyi"), FROM_2027, 0.8))

    course = plan.agreements[LUZHOU, ZUNYI, Domain.INDUSTRY]
    assert course.tolist() == [0.3] * 3 + [0.8] * 14
    assert changed_cells(plan) == {
        (c, d, int(j))
        for c, d in ((LUZHOU, ZUNYI), (ZUNYI, LUZHOU))
        for j in (Domain.TRANSPORT, Domain.INDUSTRY)
    }


def test_strengthening_never_weakens() -> None:
    plan = after(strengthen(REGION, agreement("ag2018_zunyi"), 0, 0.1))

    assert plan.equals(base_plan(REGION))


def test_what_other_agreements_bind_a_pair_to_remains_when_one_ends() -> None:
    # Luzhou-Zunyi transport: 0.3 by ag2018_zunyi and 0.3 by ag2018_ftz; industry by
    # ag2018_zunyi alone.
    row = agreement("ag2018_zunyi")

    plan = after(end(REGION, CATALOGUE, row, FROM_2027))

    pair = (LUZHOU, ZUNYI)
    assert left_without(REGION, CATALOGUE, row, pair, Domain.TRANSPORT) == 0.3
    assert left_without(REGION, CATALOGUE, row, pair, Domain.INDUSTRY) == 0.0
    transport = plan.agreements[LUZHOU, ZUNYI, Domain.TRANSPORT]
    industry = plan.agreements[LUZHOU, ZUNYI, Domain.INDUSTRY]
    assert transport.tolist() == [0.3] * 17
    assert industry.tolist() == [0.3] * 3 + [0.0] * 14


def test_a_step_bears_the_name_of_the_agreement_and_its_years() -> None:
    row = agreement("ag2018_zunyi")

    label = strengthen(REGION, row, FROM_2027, 1.0).label

    assert label.kind is EditKind.STRENGTHEN
    assert label.names == (row.name, row.name_zh)
    assert label.years == (2027, 2040)


# ----------------------------------------------------------------------- corridors


def test_a_corridor_is_paid_by_both_sides_alike_on_top_of_the_base() -> None:
    corridor = Corridor(line("hsr_lz_zy"), range(2, 7), 500.0)

    plan = after(build(REGION, corridor))

    # 500 in five years from two sides: 50 a year each, 2026 to 2030
    for payer, partner in ((LUZHOU, ZUNYI), (ZUNYI, LUZHOU)):
        assert (
            plan.links[payer, partner].tolist() == [0.0] * 2 + [50.0] * 5 + [0.0] * 10
        )
        more = plan.budgets[payer] - base_plan(REGION).budgets[payer]
        assert more[Line.INFRASTRUCTURE] == pytest.approx(
            [0.0] * 2 + [50.0] * 5 + [0] * 10
        )
        assert not more[Line.EDUCATION].any()
    assert plan.links.sum() == pytest.approx(500.0)


def test_it_is_funded_jointly_from_its_first_year_with_an_agreement() -> None:
    plan = after(build(REGION, Corridor(line("hsr_lz_zy"), range(2, 7), 500.0)))

    joint = plan.joint_funding[LUZHOU, ZUNYI]
    assert joint.tolist() == [False] * 2 + [True] * 15
    transport = plan.agreements[ZUNYI, LUZHOU, Domain.TRANSPORT]
    assert transport.tolist() == [0.3] * 2 + [1.0] * 15
    assert plan.joint_funding.sum() == 2 * 15


def test_without_an_agreement_only_the_money_changes() -> None:
    corridor = Corridor(line("hsr_lz_zy"), range(2, 7), 500.0, signs=False)

    assert changed_cells(after(build(REGION, corridor))) == set()


def test_money_from_local_works_leaves_the_headings_alone() -> None:
    corridor = Corridor(line("hsr_lz_zy"), range(2, 7), 500.0, from_local_works=True)

    plan = after(build(REGION, corridor))

    base = base_plan(REGION)
    assert np.array_equal(plan.budgets, base.budgets)
    less = base.local_works[LUZHOU] - plan.local_works[LUZHOU]
    assert less == pytest.approx([0.0] * 2 + [50.0] * 5 + [0.0] * 10)


def test_more_than_local_works_can_give_is_refused_and_changes_nothing() -> None:
    corridor = Corridor(line("hsr_lz_zy"), range(2, 3), 5000.0, from_local_works=True)

    with pytest.raises(PlanError) as refused:
        after(build(REGION, corridor))

    assert refused.value.code == "plan_over_committed"


def test_a_second_corridor_of_the_same_pair_adds_its_money() -> None:
    scenario = base_scenario(REGION, "x")
    first = build(REGION, Corridor(line("hsr_lz_zy"), range(2, 7), 500.0))
    second = build(REGION, Corridor(line("rail_dc_zy"), range(2, 7), 100.0))

    plan = second.apply(REGION, first.apply(REGION, scenario)).plan

    assert plan.links[LUZHOU, ZUNYI, 2] == pytest.approx(60.0)


def test_a_corridor_shortens_the_journey() -> None:
    plan = after(build(REGION, Corridor(line("hsr_lz_zy"), range(2, 7), 493.25)))

    run = project(REGION, central(REGION), plan, 2035)

    hours = (run.base.travel_hours, run.plan.travel_hours)
    base, now = (float(h[0, 12, LUZHOU, ZUNYI]) for h in hours)
    assert now < base - 0.3
