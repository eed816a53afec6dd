# SPDX-License-Identifier: Apache-2.0
"""Replacing a value of the data moves all scenarios of a file, and can be undone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.core.errors import UserError
from desktop.core.parameters import central_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project
from desktop.core.region import Line
from desktop.core.replacements import Replacement
from desktop.core.replacing import parameters_of, replaced_region
from desktop.document.edit_labels import EditKind
from desktop.document.live import LiveProjection
from desktop.document.replacement_edits import (
    ReplaceValue,
    TakeBack,
    brought_over,
    rebased,
)
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.document.scenario_edits import (
    CopyScenario,
    MoveScenario,
    RemoveScenario,
    ScenarioList,
)
from desktop.document.session import Session
from tests.plans import gp1
from tests.regions import central, real_region

REGION = real_region()
YEAR, HOME = REGION.base_year, REGION.index("Luzhou")
SCHOOLS = Replacement("Luzhou", "education_expenditure", YEAR, 120.0, "final accounts")
WORKS = Replacement("Luzhou", "infrastructure_spending", YEAR, 150.0, "audit")
AIMED = Replacement("all", "targeted_share", YEAR, 0.03, "survey")
INCOME = Replacement("Yibin", "income_urban", YEAR, 48_500.0, "communique")
GAMMA = Replacement("", "gamma", 0, 0.09, "nearer to the mean")
BASE = base_scenario(REGION, "Base")


def planned(plan: Plan) -> Scenario:
    return base_scenario(REGION, "Plan").with_plan(plan)


def test_a_plan_that_changes_nothing_is_the_base_of_the_new_data() -> None:
    before = ScenarioList((BASE,))
    after = ReplaceValue(SCHOOLS).apply(REGION, before)
    region = replaced_region(REGION, after.replaced)

    (moved,) = after.scenarios
    assert moved.plan.equals(base_plan(region))
    assert moved.plan.budgets[HOME, Line.EDUCATION, 0] == pytest.approx(
        120.0 * (1.0 + REGION.state.spending_growth)
    )


def test_what_a_plan_sets_stays_as_it_was_set() -> None:
    budgets = base_plan(REGION).budgets.copy()
    budgets[HOME, Line.EDUCATION, 3] = 133.25
    region = replaced_region(REGION, [SCHOOLS])

    moved = rebased(replace(base_plan(REGION), budgets=budgets), REGION, region)

    assert moved.budgets[HOME, Line.EDUCATION, 3] == 133.25
    others = np.arange(REGION.n_years) != 3
    expected = base_plan(region).budgets[HOME, Line.EDUCATION]
    assert np.array_equal(moved.budgets[HOME, Line.EDUCATION][others], expected[others])


def test_link_money_on_top_of_the_base_stays_on_top_of_the_new_base() -> None:
    base = base_plan(REGION)
    links, budgets = base.links.copy(), base.budgets.copy()
    links[HOME, 1, 2] = 7.5
    budgets[HOME, Line.INFRASTRUCTURE, 2] += 7.5
    region = replaced_region(REGION, [WORKS])

    moved = rebased(replace(base, links=links, budgets=budgets), REGION, region)

    works = base_plan(region).budgets[HOME, Line.INFRASTRUCTURE]
    assert moved.local_works[HOME] == pytest.approx(works, rel=1e-12)


def test_the_targeting_share_of_the_base_follows_and_that_of_the_plan_stays() -> None:
    targeting = base_plan(REGION).targeting.copy()
    targeting[2] = 0.1
    region = replaced_region(REGION, [AIMED])

    moved = rebased(
        replace(base_plan(REGION), targeting=targeting), REGION, region
    ).targeting

    assert (moved[2] == 0.1).all()
    assert (np.delete(moved, 2, axis=0) == 0.03).all()


def test_a_value_no_plan_stands_on_leaves_the_very_same_scenarios() -> None:
    before = ScenarioList((BASE, base_scenario(REGION, "B")))
    after = ReplaceValue(INCOME).apply(REGION, before)

    assert all(a is b for a, b in zip(after.scenarios, before.scenarios, strict=True))
    assert not after.same(before)


def test_data_that_put_a_plan_out_of_bounds_are_refused_with_its_name() -> None:
    budgets = base_plan(REGION).budgets.copy()
    budgets[HOME, Line.EDUCATION] *= 2.9
    before = ScenarioList((BASE, planned(replace(base_plan(REGION), budgets=budgets))))

    with pytest.raises(UserError) as refused:
        ReplaceValue(replace(SCHOOLS, value=60.0)).apply(REGION, before)
    assert refused.value.code == "replace_breaks_plan"
    assert "Plan" in str(refused.value)


def test_a_second_value_for_the_same_stands_in_place_of_the_first() -> None:
    once = ReplaceValue(SCHOOLS).apply(REGION, ScenarioList((BASE,)))
    region = replaced_region(REGION, once.replaced)
    other = replace(SCHOOLS, value=118.0)
    twice = ReplaceValue(other).apply(region, once)

    assert twice.replaced == (other,)


def test_each_value_is_taken_back_on_its_own() -> None:
    listed, region = ScenarioList((BASE,)), REGION
    for one in (SCHOOLS, INCOME, GAMMA):
        listed = ReplaceValue(one).apply(region, listed)
        region = replaced_region(region, listed.replaced)
    after = TakeBack(SCHOOLS.key).apply(region, listed)

    assert set(after.replaced) == {INCOME, GAMMA}
    assert after.scenarios[0].plan.equals(base_plan(REGION))


def test_undo_names_what_was_replaced() -> None:
    assert ReplaceValue(GAMMA).label.kind is EditKind.REPLACE
    assert ReplaceValue(INCOME).label.replaced == ("Yibin", "income_urban", YEAR)
    assert TakeBack(GAMMA.key).label.replaced == ("", "gamma", 0)


def test_edits_of_the_list_keep_what_is_replaced() -> None:
    before = ScenarioList((BASE, base_scenario(REGION, "B")), replaced=(INCOME,))
    for edit in (
        CopyScenario(0, ScenarioText("C", "")),
        RemoveScenario(0),
        MoveScenario(0, 1),
    ):
        assert edit.apply(REGION, before).replaced == (INCOME,)


def test_the_window_projects_on_the_replaced_data_and_back_again() -> None:
    session = Session(REGION, [base_scenario(REGION, "Plan").with_plan(gp1(REGION))])
    live = LiveProjection(session, central(REGION))
    first, before = live.current, session.listed
    session.put_list(ReplaceValue(GAMMA).apply(session.region, before))
    session.put_list(ReplaceValue(INCOME).apply(session.region, session.listed))

    region = replaced_region(REGION, [INCOME, GAMMA])
    assert session.region.replaced == region.replaced
    draws = central_draws(parameters_of(region), region)
    expected = project(region, draws, session.active.plan, session.active.horizon)
    assert np.array_equal(live.current.plan.gdp, expected.plan.gdp)
    assert np.array_equal(live.current.base.income_urban, expected.base.income_urban)
    assert not np.array_equal(live.current.plan.gdp, first.plan.gdp)
    assert not session.is_clean

    session.put_list(before)
    assert np.array_equal(live.current.plan.gdp, first.plan.gdp)
    assert session.region.replaced == ()
    assert session.is_clean


def test_a_refused_replacement_leaves_the_session_as_it_was() -> None:
    session = Session(REGION, [BASE])
    wrong = replace(session.listed, replaced=(replace(GAMMA, value=9.0),))

    with pytest.raises(UserError):
        session.put_list(wrong)
    assert session.region is REGION
    assert session.is_clean


def test_scenarios_of_another_file_come_over_with_what_they_set() -> None:
    theirs = replaced_region(REGION, [SCHOOLS])
    budgets = base_plan(theirs).budgets.copy()
    budgets[HOME, Line.HEALTH, 4] = 60.5
    scenario = base_scenario(theirs, "Theirs").with_plan(
        replace(base_plan(theirs), budgets=budgets)
    )
    (moved,) = brought_over([scenario], theirs, REGION)

    schools = Line.EDUCATION
    assert moved.plan.budgets[HOME, Line.HEALTH, 4] == 60.5
    ours = base_plan(REGION).budgets[:, schools]
    assert np.array_equal(moved.plan.budgets[:, schools], ours)
    assert brought_over([scenario], theirs, theirs) == (scenario,)
