# SPDX-License-Identifier: Apache-2.0
"""The search for the best allocation: against hand, chance and a global method."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from scipy import optimize

from desktop.core.errors import UserError
from desktop.core.optimiser import (
    BestScore,
    Bound,
    ChangeLimit,
    Clash,
    FairIncome,
    Found,
    Goal,
    LeastMoney,
    Limit,
    Lock,
    Measure,
    MoneyLimit,
    OneNumber,
    ResultLimit,
    Task,
    Where,
    Whose,
    common_envelope,
    debt_ceilings,
    lending,
    moves_between_cities,
    optimise,
    own_envelopes,
    trade_off,
)
from desktop.core.optimiser.feasible import random_points
from desktop.core.optimiser.problem import problem_of
from desktop.core.plan import Plan, base_budgets, base_plan
from desktop.core.plan_rules import violations
from desktop.core.progress import Progress
from desktop.core.projection import project_base, project_plans
from desktop.core.question import question
from desktop.core.region import FloatArray, Line, Period, Region
from desktop.core.scores import weights_of
from tests.invented import invented_region
from tests.plans import changed
from tests.regions import central, two_cities

TWO = two_cities()
"""Ten years, no plan periods: one ratio for each city and heading."""
NEAR, FAR = 0, 1
GDP = BestScore(weights_of({"gdp": 1.0}, of_cities=False), 0.03)
BALANCED = BestScore(
    weights_of(
        {"gdp": 1.0, "low_income_people": 0.5, "schooling_expected": 2.0},
        of_cities=False,
    ),
    0.03,
)


def task(
    goal: Goal,
    *limits: Limit,
    region: Region = TWO,
    start: Plan | None = None,
    horizon: int | None = None,
    **coefficients: float,
) -> Task:
    draws = central(region, **coefficients)
    base = project_base(region, draws, horizon)
    plan = base_plan(region) if start is None else start
    return Task(region, draws, base, plan, goal, limits)


def best(wanted: Task, seed: int = 1) -> Found:
    found = optimise(wanted, generator=np.random.default_rng(seed))
    assert isinstance(found, Found)
    assert violations(wanted.region, found.plan) == ()
    return found


def ratios(found: Found) -> FloatArray:
    return np.asarray(found.plan.budgets / base_budgets(TWO))


def floor(line: Line, value: float) -> MoneyLimit:
    return MoneyLimit(Bound.LEAST, value, Measure.OF_BASE, line=line)


def three_cities() -> Region:
    """Invented, with two plan periods: eighteen ratios."""
    region = invented_region(3, 1)
    first = region.base_year + 3
    periods = (
        Period(first, first + 4, "first", ""),
        Period(first + 5, first + 9, "second", ""),
    )
    return replace(region, periods=periods)


# ---------------------------------------------------------------------- against others


def test_a_global_method_finds_nothing_better_under_own_envelopes() -> None:
    wanted = task(BALANCED, own_envelopes())
    found = best(wanted)
    problem = problem_of(wanted)

    def cost(points: FloatArray) -> FloatArray:
        values = problem.values(np.ascontiguousarray(points.T))
        over = np.maximum(-problem.rows.slack(points.T), 0.0).sum(axis=1)
        return np.asarray(-values.goal + 1e3 * over)

    evolve: Any = optimize.differential_evolution  # typed for one point at a time
    rival = evolve(
        cost,
        list(zip(problem.space.low, problem.space.high, strict=True)),
        vectorized=True,
        updating="deferred",
        maxiter=120,
        popsize=12,
        tol=0.0,
        seed=3,
        polish=False,
    )
    assert found.after > found.before
    assert found.after >= -rival.fun - 1e-4 * abs(rival.fun)
    # And they meet, so the rival did look everywhere.
    assert found.after == pytest.approx(-rival.fun, rel=2e-2)


@pytest.mark.parametrize("goal", [GDP, FairIncome(1.5, 0.03), BALANCED])
def test_never_worse_than_the_best_of_ten_thousand_random_plans(goal: Goal) -> None:
    region = three_cities()
    wanted = task(goal, own_envelopes(), region=region)
    found = best(wanted)
    problem = problem_of(wanted)
    generator = np.random.default_rng(11)
    points = generator.uniform(
        problem.space.low, problem.space.high, (10_000, problem.space.size)
    )
    # Scaled into the envelopes, city by city and period by period.
    for _ in range(40):
        over = np.minimum(problem.rows.slack(points), 0.0)
        points += (
            1.05
            * over
            @ (
                problem.rows.matrix
                / (problem.rows.matrix**2).sum(axis=1, keepdims=True)
            )
        )
        points = np.clip(points, problem.space.low, problem.space.high)
    kept = points[(problem.rows.slack(points) > -1e-9).all(axis=1)]
    assert len(kept) > 9_000
    assert found.after >= problem.values(kept).goal.max()


def test_the_two_directions_meet() -> None:
    # The least money for what the best plan of an envelope reaches is that envelope.
    last = TWO.years[-1]
    reached = OneNumber(question(TWO, "low_income_people", "region", last))
    first = best(task(reached, common_envelope(), start=lending(base_plan(TWO))))
    demand = ResultLimit("low_income_people", "region", Bound.MOST, first.after, last)
    second = best(task(LeastMoney(0.03), demand, start=lending(base_plan(TWO))))
    assert second.after == pytest.approx(second.before, rel=2e-4)
    assert second.after <= second.before * (1.0 + 1e-5)


# ------------------------------------------------------------------------------ by hand


def test_the_least_money_for_a_demand_of_the_first_year_is_worked_out_by_hand() -> None:
    # Output of the first year is the base plus mult times the extra money; 0.5 x 20 in
    # Near. Far needs nothing, so it falls to the least a plan may have.
    base = project_base(TWO, central(TWO, mult=0.5), 2011 + 3)
    year = TWO.years[0]
    value = float(base.gdp[0, 1, NEAR]) + 10.0
    demand = ResultLimit("gdp", "Near", Bound.LEAST, value, year)
    found = best(
        task(
            LeastMoney(0.0),
            demand,
            start=lending(base_plan(TWO)),
            horizon=2011 + 3,
            mult=0.5,
        )
    )
    near = 110.0 * 1.03 + 20.0  # in the first year; it grows with the base
    growth = (1.0 + 1.03 + 1.03**2) / 3.0
    assert found.after == pytest.approx((near + 0.3 * 380.0 * 1.03) * growth, rel=1e-5)
    assert found.before == pytest.approx(490.0 * 1.03 * growth)
    assert Where("Far", Line.HEALTH, 2012, 2014) in {b.where for b in found.binding}
    assert demand in {b.limit for b in found.binding}


def test_free_money_for_demand_goes_to_the_bounds() -> None:
    found = best(
        task(
            OneNumber(question(TWO, "gdp", "region", TWO.years[0])),
            start=lending(base_plan(TWO)),
        )
    )
    assert ratios(found) == pytest.approx(np.full((2, 3, 10), 3.0))
    assert {binding.limit for binding in found.binding} == {None}


def test_the_smallest_clash_is_named() -> None:
    # Near has 50, 40, 20. Twice the schools (80) and 0.9 of the works (45) pass 110
    # already with the least health (6); each other pair fits: 80 + 15 + 14 = 109.
    schools, works = floor(Line.EDUCATION, 2.0), floor(Line.INFRASTRUCTURE, 0.9)
    health = floor(Line.HEALTH, 0.7)
    envelope = own_envelopes()
    limits = (health, ChangeLimit(2.0), works, envelope, schools)
    found = optimise(task(GDP, *limits), generator=np.random.default_rng(1))
    assert isinstance(found, Clash)
    assert set(found.limits) == {envelope, schools, works}


def test_a_limit_that_no_plan_can_keep_is_named_alone() -> None:
    limits = (own_envelopes(), floor(Line.EDUCATION, 3.5), floor(Line.HEALTH, 0.9))
    found = optimise(task(GDP, *limits), generator=np.random.default_rng(1))
    assert found == Clash((floor(Line.EDUCATION, 3.5),))


def test_locks_take_part_in_a_clash() -> None:
    locked = Lock("Near", Line.EDUCATION)
    raised = floor(Line.EDUCATION, 1.2)
    found = optimise(
        task(GDP, own_envelopes(), locked, raised), generator=np.random.default_rng(1)
    )
    assert isinstance(found, Clash)
    assert set(found.limits) == {locked, raised}


def test_a_target_out_of_reach_is_named_with_the_money_that_keeps_it_so() -> None:
    last = TWO.years[-1]
    poor = OneNumber(question(TWO, "low_income_people", "region", last))
    within = best(task(poor, own_envelopes()))
    start = lending(base_plan(TWO))
    without = best(task(poor, start=start))
    assert without.after < within.after
    between = (within.after + without.after) / 2.0
    target = ResultLimit("low_income_people", "region", Bound.MOST, between, last)
    found = optimise(
        task(GDP, own_envelopes(), floor(Line.HEALTH, 0.4), target, start=start),
        generator=np.random.default_rng(1),
    )
    assert isinstance(found, Clash)
    assert set(found.limits) == {own_envelopes(), target}


# ------------------------------------------------------------------------------- limits


def test_every_kind_of_limit_is_kept() -> None:
    region = three_cities()
    first, last = region.periods[0].first, region.periods[-1].last
    name = region.cities[0].id
    limits = (
        common_envelope(),
        MoneyLimit(Bound.LEAST, 0.9, Measure.OF_BASE, name),
        floor(Line.EDUCATION, 0.8),
        MoneyLimit(
            Bound.MOST, 1.1, Measure.OF_BASE, line=Line.HEALTH, years=(first, first + 4)
        ),
        ChangeLimit(0.25),
        Lock(region.cities[1].id, Line.INFRASTRUCTURE),
        ResultLimit("debt_ratio", region.cities[2].id, Bound.MOST, 1.0, last),
    )
    plan = lending(base_plan(region))
    found = best(task(GDP, *limits, region=region, start=plan))
    base, money = base_budgets(region), found.plan.budgets
    years = slice(0, last - region.base_year)
    assert found.after > 0.0
    slack = 1.0 + 1e-6
    assert (money.sum(axis=(0, 1)) <= base.sum(axis=(0, 1)) * slack).all()
    assert (money[0].sum(axis=0) * slack >= 0.9 * base[0].sum(axis=0)).all()
    assert (money[:, Line.EDUCATION] * slack >= 0.8 * base[:, Line.EDUCATION]).all()
    early = slice(first - region.base_year - 1, first - region.base_year + 4)
    health = money[:, Line.HEALTH, early] / base[:, Line.HEALTH, early]
    assert (health <= 1.1 * slack).all()
    path = np.concatenate([region.state.spending[..., None], money], axis=-1)[
        ..., years
    ]
    change = path[..., 1:] / path[..., :-1] - 1.0
    assert (np.abs(change) <= 0.25 + 1e-6).all()
    np.testing.assert_array_equal(
        money[1, Line.INFRASTRUCTURE], base[1, Line.INFRASTRUCTURE]
    )
    # What lies before the plan periods stays.
    before = slice(0, first - region.base_year - 1)
    np.testing.assert_array_equal(money[..., before], base[..., before])


def test_links_and_port_of_the_start_stay_and_bind_infrastructure() -> None:
    base = base_plan(TWO)
    links = base.links.copy()
    links[NEAR, FAR] = 0.8 * base.budgets[NEAR, Line.INFRASTRUCTURE]
    start = changed(TWO, links=links)
    goal = OneNumber(question(TWO, "life_expectancy", "Near", 2021))
    found = best(task(goal, own_envelopes(), start=start))
    np.testing.assert_array_equal(found.plan.links, links)
    least = ratios(found)[NEAR, Line.INFRASTRUCTURE]
    assert least == pytest.approx(np.full(10, 0.8), abs=1e-4)


def test_with_everything_locked_the_plan_stays() -> None:
    start = base_plan(TWO)
    found = best(task(GDP, own_envelopes(), Lock(), start=start))
    assert found.plan.equals(start)
    assert found.after == found.before == 0.0


def test_debt_that_would_pass_its_limit_holds_spending_down() -> None:
    last = TWO.years[-1]
    base = project_base(TWO, central(TWO))
    most = float(base.debt_ratio[0, -1, NEAR]) + 0.02
    limit = ResultLimit("debt_ratio", "Near", Bound.MOST, most, last)
    wanted = task(GDP, limit, start=lending(base_plan(TWO)))
    found = best(wanted)
    run = project_plans(TWO, wanted.central, [found.plan], wanted.base)
    assert run.debt_ratio[0, -1, NEAR] == pytest.approx(most, rel=1e-5)
    assert limit in {binding.limit for binding in found.binding}


def test_money_that_all_share_is_known_to_move_between_cities() -> None:
    assert moves_between_cities((common_envelope(),))
    assert not moves_between_cities((own_envelopes(), ChangeLimit(0.1)))
    one_line = replace(common_envelope(), line=Line.HEALTH)
    assert not moves_between_cities((one_line,))
    assert not lending(base_plan(TWO)).debt_rule


def test_a_demand_on_what_does_not_exist_is_refused() -> None:
    wanted = task(GDP, ResultLimit("gdp", "Chengdu", Bound.LEAST, 1.0))
    with pytest.raises(UserError):
        optimise(wanted, generator=np.random.default_rng(1))
    late = ResultLimit("gdp", "Near", Bound.LEAST, 1.0, 2018)
    with pytest.raises(UserError):
        optimise(task(GDP, late, horizon=2016), generator=np.random.default_rng(1))


# ------------------------------------------------------------------ watched and stopped


def test_the_same_seed_finds_the_same_plan() -> None:
    wanted = task(BALANCED, own_envelopes())
    assert best(wanted, seed=5).plan.equals(best(wanted, seed=5).plan)


def test_a_stopped_search_returns_its_best_so_far() -> None:
    seen: list[Progress] = []

    def watch(progress: Progress) -> bool:
        seen.append(progress)
        return len(seen) < 8

    wanted = task(GDP, own_envelopes())
    found = optimise(wanted, generator=np.random.default_rng(1), watch=watch)
    assert isinstance(found, Found)
    assert found.stopped
    assert len(seen) == 8
    whole = best(wanted)
    assert not whole.stopped
    assert 0.0 < found.after < whole.after
    # Going on from there ends where the whole search ends.
    again = optimise(wanted, generator=np.random.default_rng(1), first=found.point)
    assert isinstance(again, Found)
    assert again.after == pytest.approx(whole.after, rel=1e-4)


def test_more_equality_costs_output_along_the_curve() -> None:
    wanted = task(GDP, common_envelope(), start=lending(base_plan(TWO)))
    points = trade_off(wanted, generator=np.random.default_rng(2), n_points=5)
    assert not isinstance(points, Clash)
    assert len(points) == 5
    output = [point.output for point in points]
    unequal = [point.inequality for point in points]
    assert output == sorted(output, reverse=True)
    assert unequal == sorted(unequal, reverse=True)
    steps = np.diff(unequal)
    assert steps == pytest.approx(np.full(4, steps.mean()), rel=1e-2)
    for point in points:
        assert violations(TWO, point.plan) == ()


def test_every_plan_of_the_curve_names_what_keeps_it_from_more() -> None:
    wanted = task(GDP, common_envelope(), start=lending(base_plan(TWO)))
    points = trade_off(wanted, generator=np.random.default_rng(2), n_points=5)
    assert not isinstance(points, Clash)
    for point in points[1:-1]:
        held = [one.limit for one in point.binding if one.limit in wanted.limits]
        level = [
            one.limit for one in point.binding if isinstance(one.limit, ResultLimit)
        ]
        assert held
        assert [one.indicator for one in level] == ["inequality_theil"]
        assert level[0].value == pytest.approx(point.inequality, rel=1e-4)


def test_a_curve_that_is_stopped_has_the_plans_found_so_far() -> None:
    wanted = task(GDP, common_envelope(), start=lending(base_plan(TWO)))
    stages: list[int] = []

    def watch(progress: Progress) -> bool:
        assert progress.stage == "curve"
        stages.append(progress.done)
        return progress.done < 3

    points = trade_off(
        wanted, generator=np.random.default_rng(2), n_points=7, watch=watch
    )
    assert not isinstance(points, Clash)
    assert len(points) == 3
    assert stages == sorted(stages)
    assert stages[-1] == 3


def test_no_plan_of_the_curve_is_dominated_by_any_of_a_thousand_random_plans() -> None:
    wanted = task(GDP, common_envelope(), start=lending(base_plan(TWO)))
    points = trade_off(wanted, generator=np.random.default_rng(2), n_points=5)
    assert not isinstance(points, Clash)
    problem = problem_of(wanted)
    generator = np.random.default_rng(8)
    corners = random_points(problem, 40, generator)
    mixed = generator.dirichlet(np.full(40, 0.3), 1000) @ corners
    run = project_plans(TWO, wanted.central, problem.space.plans(mixed), wanted.base)
    output = run.gdp[:, -1].sum(axis=1)
    unequal = run.inequality_theil[:, -1]
    for point in points:
        better = (output > point.output * (1 + 1e-6)) & (
            unequal < point.inequality * (1 - 1e-6)
        )
        assert not better.any()


def test_debt_is_held_a_number_of_points_above_the_base_path_of_each_city() -> None:
    base = project_base(TWO, central(TWO), None)
    last = TWO.years[base.n_years - 1]
    limits = debt_ceilings(TWO, base, 0.02, (last,))
    assert [one.place for one in limits] == [city.id for city in TWO.cities]
    free = best(task(GDP))
    held = best(task(GDP, *limits))
    run = project_plans(TWO, central(TWO), [free.plan, held.plan], base)
    above = run.debt_ratio[:, -1] - base.debt_ratio[0, -1]
    assert above[0].max() > 0.02
    assert above[1].max() <= 0.02 + 1e-5
    assert {one.limit for one in held.binding} & set(limits)


def test_the_curve_of_limits_that_clash_is_the_clash() -> None:
    wanted = task(GDP, own_envelopes(), floor(Line.EDUCATION, 3.5))
    assert isinstance(trade_off(wanted, generator=np.random.default_rng(2)), Clash)


def test_cities_together_are_one_row_a_year() -> None:
    wanted = task(
        GDP,
        MoneyLimit(Bound.MOST, 400.0, Measure.AMOUNT, Whose.TOGETHER),
        own_envelopes(),
    )
    found = best(wanted)
    assert found.plan.budgets.sum(axis=(0, 1)).max() <= 400.0 * (1.0 + 1e-6)
