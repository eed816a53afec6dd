# SPDX-License-Identifier: Apache-2.0
"""The fast model against the second implementation, on random plans and members."""

from __future__ import annotations

from functools import cache

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.parameters import Draws, random_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project
from desktop.core.region import Line, Region
from tests.invented import invented_region
from tests.plans import changed
from tests.reference import compare, model
from tests.regions import central, real_parameters, real_region
from tests.strategies import plans

MEMBERS = 8


@cache
def _members(region: Region) -> Draws:
    generator = np.random.default_rng(20240229)
    return random_draws(real_parameters(), region, MEMBERS, generator)


def _assert_agree(region: Region, draws: Draws, plan: Plan, member: int) -> None:
    alone = project(region, draws.part(member, member + 1), plan, region.last_year)
    base, planned = model.run(region, draws, plan, region.last_year, member)
    compare.assert_same(alone.base, base)
    compare.assert_same(alone.plan, planned)


@settings(max_examples=40)
@given(st.data(), st.integers(0, MEMBERS - 1))
def test_both_agree_on_random_plans_and_members(data: st.DataObject, m: int) -> None:
    region = real_region()
    _assert_agree(region, _members(region), data.draw(plans(region)), m)


@settings(max_examples=30)
@given(st.data(), st.integers(0, 3), st.integers(0, MEMBERS - 1))
def test_both_agree_on_three_invented_cities_with_any_number_of_ports(
    data: st.DataObject, ports: int, m: int
) -> None:
    region = invented_region(3, ports)
    _assert_agree(region, _members(region), data.draw(plans(region)), m)


@settings(max_examples=2)
@given(st.data(), st.integers(0, MEMBERS - 1))
def test_both_agree_on_forty_invented_cities(data: st.DataObject, m: int) -> None:
    region = invented_region(40, 4)
    _assert_agree(region, _members(region), data.draw(plans(region)), m)


def test_both_agree_where_the_debt_rule_cuts_a_plan_with_savings() -> None:
    region = real_region()
    budgets = base_plan(region).budgets.copy()
    budgets[:, Line.INFRASTRUCTURE] *= 2.0
    budgets[:, Line.HEALTH] *= 0.5
    plan = changed(region, budgets=budgets)
    run = project(region, central(region), plan).plan
    assert run.cut_scale.min() < 1.0
    _assert_agree(region, central(region), plan, 0)


def test_both_agree_where_link_and_port_money_is_cut_by_the_debt_rule() -> None:
    region = real_region()
    base = base_plan(region)
    budgets, links, ports = base.budgets.copy(), base.links.copy(), base.ports.copy()
    budgets[:, Line.INFRASTRUCTURE] *= 3.0
    links[0, 5] = links[5, 0] = 0.4 * budgets[[0, 5], Line.INFRASTRUCTURE].min()
    ports[0] = 0.2 * budgets[0, Line.INFRASTRUCTURE]
    plan = changed(region, budgets=budgets, links=links, ports=ports)
    run = project(region, central(region), plan).plan
    assert run.cut_scale[0, :, 0].min() < 1.0
    assert run.travel_hours[0, -1, 0, 5] < run.travel_hours[0, 1, 0, 5]
    _assert_agree(region, central(region), plan, 0)


def test_both_agree_where_agreements_end_before_the_horizon() -> None:
    region = real_region()
    agreements = base_plan(region).agreements.copy()
    agreements[0, 1:, :, :5] = agreements[1:, 0, :, :5] = 1.0
    plan = changed(region, agreements=agreements)
    _assert_agree(region, central(region), plan, 0)


def test_both_agree_where_only_one_side_pays_and_the_money_is_pooled() -> None:
    region = real_region()
    base = base_plan(region)
    links, joint = base.links.copy(), base.joint_funding.copy()
    agreements = base.agreements.copy()
    links[0, 6] = 30.0
    joint[0, 6] = joint[6, 0] = True
    agreements[0, 6] = agreements[6, 0] = 1.0
    plan = changed(region, links=links, joint_funding=joint, agreements=agreements)
    run = project(region, central(region), plan).plan
    assert run.travel_hours[0, -1, 0, 6] < 0.9 * region.network.travel_direct[-1, 0, 6]
    _assert_agree(region, central(region), plan, 0)


def test_both_agree_on_deep_cuts_everywhere_with_all_agreements() -> None:
    region = real_region()
    base = base_plan(region)
    agreements = np.ones_like(base.agreements)
    agreements[np.arange(region.n_cities), np.arange(region.n_cities)] = 0.0
    plan = changed(
        region,
        budgets=base.budgets * 0.3,
        targeting=np.full_like(base.targeting, 0.2),
        agreements=agreements,
    )
    for member in range(MEMBERS):
        _assert_agree(region, _members(region), plan, member)
