# SPDX-License-Identifier: Apache-2.0
"""Every change of a scenario: what it does, what it refuses, what it merges with."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import PlanError
from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, Line, Region
from desktop.document.edits import (
    ChangePlan,
    Edit,
    EditKind,
    EditLabel,
    Item,
    MoneyCell,
    SetAgreement,
    SetDebtRule,
    SetHorizon,
    SetJointFunding,
    SetMoney,
    SetTargeting,
    SetText,
)
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from tests.plans import changed
from tests.regions import two_cities

NEAR, FAR = 0, 1
REGION = two_cities(state={"spending_growth": 0.0})
MONEY = EditLabel(EditKind.BUDGET, city="Near", item=Item.EDUCATION, years=(2012, 2012))


def start() -> Scenario:
    """Near: infrastructure 50 with a link of 9 and 3 for the port in the first year."""
    base = base_plan(REGION)
    links, ports = base.links.copy(), base.ports.copy()
    links[NEAR, FAR, 0], ports[NEAR, 0] = 9.0, 3.0
    return base_scenario(REGION, "s").with_plan(
        changed(REGION, links=links, ports=ports)
    )


def money(*cells: MoneyCell, gesture: int = 0) -> SetMoney:
    return SetMoney(MONEY, cells, gesture)


@pytest.mark.parametrize(
    ("cell", "total", "local", "link", "port"),
    [
        (MoneyCell(NEAR, Item.INFRASTRUCTURE, 0, 60.0), 60, 48, 9, 3),
        (MoneyCell(NEAR, Item.LOCAL_WORKS, 0, 40.0), 52, 40, 9, 3),
        (MoneyCell(NEAR, Item.LINK, 0, 4.0, FAR), 45, 38, 4, 3),
        (MoneyCell(NEAR, Item.PORT, 0, 5.0), 52, 38, 9, 5),
        (MoneyCell(NEAR, Item.EDUCATION, 0, 60.0), 50, 38, 9, 3),
    ],
)
def test_money_moves_its_own_part_and_the_total(
    cell: MoneyCell, total: float, local: float, link: float, port: float
) -> None:
    plan = money(cell).apply(REGION, start()).plan
    assert plan.budgets[NEAR, Line.INFRASTRUCTURE, 0] == total
    assert plan.local_works[NEAR, 0] == local
    assert plan.links[NEAR, FAR, 0] == link
    assert plan.ports[NEAR, 0] == port


def test_setting_a_cell_moves_no_other_cell() -> None:
    before = start().plan
    cell = MoneyCell(NEAR, Item.HEALTH, 3, 25.0)
    plan = money(cell).apply(REGION, start()).plan
    moved = np.argwhere(plan.budgets != before.budgets)
    assert moved.tolist() == [[NEAR, Line.HEALTH, 3]]
    assert np.array_equal(plan.links, before.links)
    assert np.array_equal(plan.ports, before.ports)


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (money(MoneyCell(NEAR, Item.EDUCATION, 0, 11.9)), "plan_budget_low"),
        (money(MoneyCell(NEAR, Item.EDUCATION, 0, 120.1)), "plan_budget_high"),
        (money(MoneyCell(NEAR, Item.EDUCATION, 0, np.nan)), "plan_budget_low"),
        (money(MoneyCell(NEAR, Item.LINK, 0, -1.0, FAR)), "plan_link_negative"),
        (money(MoneyCell(NEAR, Item.PORT, 0, -1.0)), "plan_port_negative"),
        (money(MoneyCell(FAR, Item.PORT, 0, 1.0)), "plan_no_port"),
        (SetTargeting(MONEY, NEAR, (0,), 0.21), "plan_targeting"),
        (SetAgreement(MONEY, (0, 1), Domain.SCIENCE, (0,), 1.2), "plan_strength"),
    ],
)
def test_what_breaks_a_bound_is_refused(edit: Edit, code: str) -> None:
    with pytest.raises(PlanError) as refusal:
        edit.apply(REGION, start())
    assert refusal.value.code == code


def test_a_link_needs_another_city() -> None:
    for partner in (-1, NEAR):
        with pytest.raises(ValueError, match="partner"):
            money(MoneyCell(NEAR, Item.LINK, 0, 1.0, partner)).apply(REGION, start())


# Amounts that binary fractions cannot hold, so that adding and taking away leaves dust
amounts = st.floats(0.1, 30.0)


@given(st.lists(st.tuples(st.sampled_from([Item.LINK, Item.PORT]), amounts)))
def test_money_for_parts_taken_back_leaves_the_base_to_the_last_bit(
    steps: list[tuple[Item, float]],
) -> None:
    region = two_cities()
    scenario = base_scenario(region, "s")
    for item, amount in steps:
        scenario = money(MoneyCell(NEAR, item, 2, amount, FAR)).apply(region, scenario)
    for item in (Item.LINK, Item.PORT):
        scenario = money(MoneyCell(NEAR, item, 2, 0.0, FAR)).apply(region, scenario)
    assert scenario.plan.equals(base_plan(region))


def test_targeting_changes_the_named_years_only() -> None:
    plan = SetTargeting(MONEY, FAR, (1, 2), 0.05).apply(REGION, start()).plan
    assert list(plan.targeting[FAR, :4]) == [0.02, 0.05, 0.05, 0.02]
    assert set(plan.targeting[NEAR]) == {0.02}


def test_an_agreement_binds_both_sides() -> None:
    edit = SetAgreement(MONEY, (0, 1), Domain.INDUSTRY, (4,), 0.8)
    strength = edit.apply(REGION, start()).plan.agreements
    assert strength[0, 1, Domain.INDUSTRY, 4] == 0.8
    assert strength[1, 0, Domain.INDUSTRY, 4] == 0.8
    assert strength.sum() == 1.6


def test_joint_funding_is_set_and_taken_back_for_both_sides() -> None:
    edit = SetJointFunding(MONEY, (0, 1), (0, 1), pooled=True)
    scenario = edit.apply(REGION, start())
    assert scenario.plan.joint_funding.sum() == 4
    back = replace(edit, pooled=False).apply(REGION, scenario)
    assert not back.plan.joint_funding.any()


def test_the_debt_rule_is_switched() -> None:
    off = SetDebtRule(MONEY, on=False).apply(REGION, start())
    assert not off.plan.debt_rule
    assert SetDebtRule(MONEY, on=True).apply(REGION, off).plan.equals(start().plan)


def test_a_new_text_drops_the_translations_of_a_sample() -> None:
    scenario = replace(start(), translations={"zh_CN": ScenarioText("甲", "乙")})
    after = SetText(MONEY, ScenarioText("mine", "")).apply(REGION, scenario)
    assert after.text_in("zh_CN").name == "mine"
    assert after.plan is scenario.plan


@pytest.mark.parametrize(("wanted", "got"), [(2015, 2015), (2000, 2012), (2099, 2021)])
def test_the_horizon_stays_within_the_years_of_the_region(
    wanted: int, got: int
) -> None:
    assert SetHorizon(MONEY, wanted).apply(REGION, start()).horizon == got


def test_a_changed_plan_is_checked_as_a_whole() -> None:
    def doubled(region: Region, plan: Plan) -> Plan:
        return replace(plan, budgets=plan.budgets * 2.0)

    def too_much(region: Region, plan: Plan) -> Plan:
        return replace(plan, budgets=plan.budgets * 4.0)

    after = ChangePlan(MONEY, doubled).apply(REGION, start())
    assert after.plan.budgets[NEAR, Line.HEALTH, 0] == 40.0
    with pytest.raises(PlanError):
        ChangePlan(MONEY, too_much).apply(REGION, start())


MERGING: list[SetMoney | SetTargeting | SetAgreement] = [
    money(MoneyCell(NEAR, Item.EDUCATION, 0, 41.0), gesture=7),
    SetTargeting(MONEY, NEAR, (0,), 0.03, gesture=7),
    SetAgreement(MONEY, (0, 1), Domain.SCIENCE, (0,), 0.5, gesture=7),
]


@pytest.mark.parametrize("edit", MERGING)
def test_edits_of_one_gesture_become_one(
    edit: SetMoney | SetTargeting | SetAgreement,
) -> None:
    later = replace(edit)
    assert edit.merged_with(later) is later


@pytest.mark.parametrize("edit", MERGING)
def test_edits_of_two_gestures_stay_two(
    edit: SetMoney | SetTargeting | SetAgreement,
) -> None:
    assert edit.merged_with(replace(edit, gesture=8)) is None
    single = replace(edit, gesture=0)
    assert single.merged_with(replace(single)) is None
    other_cell = replace(edit, label=replace(MONEY, city="Far"))
    assert edit.merged_with(other_cell) is None


def test_edits_of_different_kinds_do_not_merge() -> None:
    for first in MERGING:
        for second in MERGING:
            if type(first) is not type(second):
                assert first.merged_with(second) is None


def test_single_steps_never_merge() -> None:
    def same(region: Region, plan: Plan) -> Plan:
        return plan

    steps: tuple[Edit, ...] = (
        SetJointFunding(MONEY, (0, 1), (0,), pooled=True),
        SetDebtRule(MONEY, on=True),
        SetText(MONEY, ScenarioText("a", "")),
        SetHorizon(MONEY, 2015),
        ChangePlan(MONEY, same),
    )
    for edit in steps:
        assert edit.merged_with(edit) is None
