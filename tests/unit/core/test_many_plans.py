# SPDX-License-Identifier: Apache-2.0
"""Many plans in one call give what each gives alone."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.parameters import Draws, random_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import Run, project_base, project_plan, project_plans
from tests.invented import invented_region
from tests.plans import GOLDEN, gp1, plan_of_tables
from tests.regions import central, real_parameters, real_region
from tests.strategies import plans

REGION = real_region()


def assert_row(many: Run, row: int, alone: Run) -> None:
    for field in fields(Run):
        found, expected = getattr(many, field.name)[row], getattr(alone, field.name)[0]
        np.testing.assert_allclose(
            found, expected, rtol=1e-12, atol=1e-12, err_msg=field.name
        )


def members(count: int) -> Draws:
    generator = np.random.default_rng(23)
    return random_draws(real_parameters(), REGION, count, generator)


@settings(max_examples=15)
@given(st.lists(plans(REGION), min_size=2, max_size=5))
def test_plans_that_meet_one_member_stand_in_their_order(
    found: list[Plan],
) -> None:
    draws = central(REGION)
    base = project_base(REGION, draws, 2033)
    many = project_plans(REGION, draws, found, base)
    assert many.n_members == len(found)
    for row, plan in enumerate(found):
        assert_row(many, row, project_plan(REGION, draws, plan, base))


def test_plans_with_a_member_each_meet_their_own() -> None:
    draws = members(3)
    wishes = [gp1(REGION), base_plan(REGION), plan_of_tables(REGION, GOLDEN / "gp2")]
    many = project_plans(REGION, draws, wishes, project_base(REGION, draws, 2040))
    for row, plan in enumerate(wishes):
        own = draws.part(row, row + 1)
        alone = project_plan(REGION, own, plan, project_base(REGION, own, 2040))
        assert_row(many, row, alone)


def test_as_many_members_as_plans_or_one_are_needed() -> None:
    draws = members(3)
    base = project_base(REGION, draws)
    with pytest.raises(ValueError, match="3"):
        project_plans(REGION, draws, [base_plan(REGION)] * 2, base)


def test_many_plans_of_a_region_without_ports_stand_beside_each_other() -> None:
    inland = invented_region(3, 0)
    draws = central(inland)
    base = project_base(inland, draws)
    many = project_plans(inland, draws, [base_plan(inland)] * 2, base)
    for row in range(2):
        np.testing.assert_allclose(many.gdp[row], base.gdp[0], rtol=1e-12)
