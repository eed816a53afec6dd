# SPDX-License-Identifier: Apache-2.0
"""What a search is asked in the window: rules, locks and targets become limits."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.core.errors import UserError
from desktop.core.optimiser import (
    BestScore,
    Bound,
    ChangeLimit,
    Clash,
    LeastMoney,
    Lock,
    Measure,
    MoneyLimit,
    ResultLimit,
    Whose,
)
from desktop.core.plan_rules import violations
from desktop.core.progress import keep_going
from desktop.core.projection import project_base
from desktop.core.region import Line
from desktop.core.scores import weights_of
from desktop.document.locks import Locks
from desktop.document.money import Column
from desktop.document.scenario import base_scenario
from desktop.document.search_setting import (
    Envelope,
    Rules,
    SearchResult,
    SearchSetting,
    checked_years,
    found_scenario,
    limits_of,
    locks_as_limits,
    search,
    search_curve,
    targets_as_limits,
)
from desktop.document.targets import Target
from tests.regions import central, real_region

REGION = real_region()
GDP = BestScore(weights_of({"gdp": 1.0}, of_cities=False), 0.03)
PLAIN = SearchSetting(GDP)
SCENARIO = replace(base_scenario(REGION, "Test"), horizon=2028)
BASE = project_base(REGION, central(REGION), 2028)
LOCKED = Locks().toggled_row("Yibin").toggled_cell("Luzhou", Column.EDUCATION)


def test_locked_rows_and_cells_of_the_budget_table_become_locks() -> None:
    assert set(locks_as_limits(REGION, LOCKED)) == {
        *(Lock("Yibin", line) for line in Line),
        Lock("Luzhou", Line.EDUCATION),
    }


def test_a_lock_of_local_works_holds_infrastructure() -> None:
    locks = Locks().toggled_cell("Bijie", Column.LOCAL_WORKS)
    assert locks_as_limits(REGION, locks) == (Lock("Bijie", Line.INFRASTRUCTURE),)


def test_targets_demand_at_least_or_at_most_as_the_indicator_is_better() -> None:
    targets = (
        Target("life_expectancy", "Bijie", 2028, 79.0),
        Target("low_income_people", "Bijie", 2028, 30.0),
        Target("gdp", "Luzhou", 2035, 9999.0),
    )
    found = targets_as_limits(replace(SCENARIO, targets=targets))
    assert found == (
        ResultLimit("life_expectancy", "Bijie", Bound.LEAST, 79.0, 2028),
        ResultLimit("low_income_people", "Bijie", Bound.MOST, 30.0, 2028),
    )


def test_debt_is_looked_at_when_plan_periods_end_and_at_the_horizon() -> None:
    assert checked_years(REGION, 12) == (2030, 2035)
    assert checked_years(REGION, 5) == (2028,)


def test_rules_become_limits_of_every_city() -> None:
    rules = Rules(change=0.3, education=0.7, health=0.8, debt=0.05)
    found = limits_of(REGION, SCENARIO, replace(PLAIN, rules=rules), BASE)
    assert ChangeLimit(0.3) in found
    floor = MoneyLimit(Bound.LEAST, 0.8, Measure.OF_BASE, Whose.EACH, Line.HEALTH)
    assert floor in found
    debts = [one for one in found if isinstance(one, ResultLimit)]
    assert len(debts) == REGION.n_cities
    luzhou = next(d for d in debts if (d.place, d.year) == ("Luzhou", 2028))
    assert luzhou.value == pytest.approx(BASE.debt_ratio[0, 5, 0] + 0.05)


def test_the_plan_found_keeps_locked_money_envelopes_and_floors() -> None:
    rules = Rules(change=0.3, education=0.9)
    setting = replace(PLAIN, rules=rules, locks=LOCKED)
    found = search(REGION, SCENARIO, setting, keep_going)
    assert isinstance(found, SearchResult)
    assert found.after > found.before
    start, plan = SCENARIO.plan.budgets, found.plan.budgets
    yibin, luzhou = REGION.index("Yibin"), REGION.index("Luzhou")
    np.testing.assert_array_equal(plan[yibin], start[yibin])
    np.testing.assert_array_equal(
        plan[luzhou, Line.EDUCATION], start[luzhou, Line.EDUCATION]
    )
    assert (plan[:, Line.EDUCATION] >= 0.9 * start[:, Line.EDUCATION] * 0.999999).all()
    assert (plan.sum(axis=1) <= start.sum(axis=1) * 1.000001).all()
    made = found_scenario(SCENARIO, found.plan, "Best", "How")
    assert (made.text.name, made.plan) == ("Best", found.plan)
    assert violations(REGION, made.plan) == ()


def test_least_money_that_must_reach_nothing_is_refused() -> None:
    setting = SearchSetting(LeastMoney(0.03), Envelope.FREE)
    with pytest.raises(UserError) as refused:
        search(REGION, SCENARIO, setting, keep_going)
    assert refused.value.code == "search_nothing_wanted"


def test_least_money_reaches_its_target_with_less_than_the_base() -> None:
    """Doctors of Bijie as on the base path ask for no money elsewhere."""
    value = float(BASE.doctors[0, 5, REGION.index("Bijie")])
    target = Target("doctors_per_1000", "Bijie", 2028, value)
    scenario = replace(SCENARIO, targets=(target,))
    goal = LeastMoney(0.03)
    setting = SearchSetting(goal, Envelope.FREE, keeps_targets=True)
    found = search(REGION, scenario, setting, keep_going)
    assert isinstance(found, SearchResult)
    assert found.after < found.before
    reached = float(found.run_after.doctors[0, 5, REGION.index("Bijie")])
    assert reached >= value * (1.0 - 1e-5)


def test_demands_that_clash_are_named_and_each_is_needed() -> None:
    impossible = (
        MoneyLimit(Bound.MOST, 1.0, Measure.OF_BASE, "Luzhou", Line.HEALTH),
        MoneyLimit(Bound.LEAST, 1.2, Measure.OF_BASE, "Luzhou", Line.HEALTH),
        MoneyLimit(Bound.LEAST, 0.5, Measure.OF_BASE, "Zunyi", Line.HEALTH),
    )
    setting = replace(PLAIN, limits=impossible)
    found = search(REGION, SCENARIO, setting, keep_going)
    assert isinstance(found, Clash)
    assert set(found.limits) == set(impossible[:2])


def test_a_stopped_curve_has_runs_for_the_plans_it_has() -> None:
    seen = []

    def watch(progress: object) -> bool:
        seen.append(progress)
        return len(seen) < 3

    found = search_curve(REGION, SCENARIO, PLAIN, watch)
    assert not isinstance(found, Clash)
    assert len(found.points) == len(found.runs) == 1
    total = float(found.runs[0].gdp[0, -1].sum())
    assert found.points[0].output == pytest.approx(total)
