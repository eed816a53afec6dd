# SPDX-License-Identifier: Apache-2.0
"""Plans as values: the base plan, local works, equality, read-only arrays."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import PlanError
from desktop.core.plan import base_budgets, base_plan
from desktop.core.plan_rules import check_plan, violations
from desktop.core.region import Domain, Line
from tests.plans import GOLDEN, changed, gp1, plan_of_tables
from tests.regions import real_region, two_cities
from tests.strategies import plans

NEAR, FAR = 0, 1
REGION = two_cities()


def test_base_money_grows_by_three_per_cent_from_the_base_year() -> None:
    budgets = base_budgets(REGION)
    assert budgets.shape == (2, 3, 10)
    assert budgets[NEAR, Line.INFRASTRUCTURE, 0] == pytest.approx(51.5, rel=1e-14)
    assert budgets[FAR, Line.HEALTH, 9] == pytest.approx(60.0 * 1.03**10, rel=1e-14)


def test_the_base_plan_decides_nothing_new() -> None:
    plan = base_plan(real_region())
    assert not plan.links.any()
    assert not plan.ports.any()
    assert not plan.joint_funding.any()
    assert (plan.targeting == 0.02).all()
    assert plan.debt_rule
    in_force = real_region().network.agreements
    for t in range(real_region().n_years):
        np.testing.assert_array_equal(plan.agreements[..., t], in_force)


def test_local_works_are_what_links_and_port_leave() -> None:
    base = base_plan(REGION)
    links, ports = base.links.copy(), base.ports.copy()
    links[NEAR, FAR, 0], ports[NEAR, 0] = 20.0, 1.5
    works = changed(REGION, links=links, ports=ports).local_works
    assert works[NEAR, 0] == pytest.approx(30.0, rel=1e-14)
    assert works[NEAR, 1] == pytest.approx(53.045, rel=1e-14)
    assert works[FAR, 0] == pytest.approx(206.0, rel=1e-14)


def test_the_arrays_of_a_plan_cannot_be_written() -> None:
    plan = base_plan(REGION)
    with pytest.raises(ValueError, match="read-only"):
        plan.budgets[0, 0, 0] = 1.0


@pytest.mark.parametrize(
    "name", ["budgets", "links", "ports", "targeting", "agreements", "joint_funding"]
)
def test_plans_that_differ_in_one_number_are_not_equal(name: str) -> None:
    plan = base_plan(REGION)
    assert plan.equals(base_plan(REGION))
    array = getattr(plan, name).copy()
    array[..., -1] = 0.5 if array.dtype != bool else True
    assert not plan.equals(changed(REGION, **{name: array}))
    assert not plan.equals(changed(REGION, debt_rule=False))


@settings(max_examples=30)
@given(st.data())
def test_every_random_plan_of_the_tests_is_within_the_bounds(
    data: st.DataObject,
) -> None:
    assert violations(real_region(), data.draw(plans(real_region()))) == ()


def test_both_golden_plans_are_within_the_bounds() -> None:
    region = real_region()
    check_plan(region, gp1(region))
    check_plan(region, plan_of_tables(region, GOLDEN / "gp2"))


# -------------------------------------------------------------------- the bounds


def refused(**arrays: object) -> PlanError:
    with pytest.raises(PlanError) as caught:
        check_plan(REGION, changed(REGION, **arrays))
    return caught.value


def test_a_heading_outside_its_bounds_is_refused_with_city_year_and_bound() -> None:
    budgets = base_budgets(REGION)
    budgets[FAR, Line.EDUCATION, 1] = 20.0
    low = refused(budgets=budgets)
    assert low.code == "plan_budget_low"
    assert (low.facts["city"], low.facts["year"]) == ("Far", 2013)
    assert low.facts["bound"] == pytest.approx(0.3 * 120.0 * 1.03**2, abs=0.01)
    high = base_budgets(REGION)
    high[FAR, Line.EDUCATION, 1] = 400.0
    assert refused(budgets=high).code == "plan_budget_high"


@pytest.mark.parametrize("ratio", [0.3 * (1 - 9e-7), 3.0 * (1 + 9e-7)])
def test_bounds_hold_with_a_millionth_to_spare(ratio: float) -> None:
    check_plan(REGION, changed(REGION, budgets=base_budgets(REGION) * ratio))


@pytest.mark.parametrize("ratio", [0.3 * (1 - 2e-6), 3.0 * (1 + 2e-6)])
def test_beyond_a_millionth_a_budget_is_refused(ratio: float) -> None:
    assert refused(budgets=base_budgets(REGION) * ratio).code.startswith("plan_budget")


def test_links_and_port_above_infrastructure_are_refused() -> None:
    base = base_plan(REGION)
    links, ports = base.links.copy(), base.ports.copy()
    links[NEAR, FAR, 0], ports[NEAR, 0] = 40.0, 12.0
    error = refused(links=links, ports=ports)
    assert error.code == "plan_over_committed"
    assert error.facts["city"] == "Near"
    assert error.facts["bound"] == pytest.approx(51.5)


def test_negative_money_is_refused() -> None:
    base = base_plan(REGION)
    links, ports = base.links.copy(), base.ports.copy()
    links[NEAR, FAR, 0] = -1.0
    assert refused(links=links).code == "plan_link_negative"
    ports[NEAR, 0] = -1.0
    assert refused(ports=ports).code == "plan_port_negative"


def test_port_money_of_a_city_without_a_port_is_refused() -> None:
    ports = base_plan(REGION).ports.copy()
    ports[FAR, 0] = 1.0
    assert refused(ports=ports).code == "plan_no_port"


@pytest.mark.parametrize("share", [-0.01, 0.21])
def test_targeting_outside_a_fifth_is_refused(share: float) -> None:
    targeting = base_plan(REGION).targeting.copy()
    targeting[FAR, 2] = share
    assert refused(targeting=targeting).facts["city"] == "Far"


@pytest.mark.parametrize("strength", [-0.1, 1.1])
def test_strengths_outside_zero_and_one_are_refused(strength: float) -> None:
    agreements = base_plan(REGION).agreements.copy()
    agreements[NEAR, FAR, Domain.SCIENCE, 0] = strength
    agreements[FAR, NEAR, Domain.SCIENCE, 0] = strength
    with pytest.raises(PlanError):
        check_plan(REGION, changed(REGION, agreements=agreements))
