# SPDX-License-Identifier: Apache-2.0
"""Acceptance tests of the method notes, section 6; 13 is in test_golden_numbers."""

from __future__ import annotations

from dataclasses import fields, replace
from math import exp
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.parameters import Draws, random_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import Projection, Run, project
from desktop.core.region import FloatArray, Line
from tests.plans import all_agreements, changed
from tests.reference.compare import ROUNDING
from tests.regions import central, real_parameters, real_region, two_cities
from tests.strategies import plans

LAST_YEAR = 2040
LIFE_MAX, BEDS_MAX, DOCTORS_MAX, EXPECTED_MAX = 86.0, 10.0, 6.0, 16.0
BATCH = 256


def _members(count: int) -> Draws:
    generator = np.random.default_rng(1)
    return random_draws(real_parameters(), real_region(), count, generator)


def _central(plan: Plan, year: int = LAST_YEAR) -> Projection:
    return project(real_region(), central(real_region()), plan, year)


def _fields(run: Run) -> dict[str, FloatArray]:
    return {field.name: getattr(run, field.name) for field in fields(Run)}


# ------------------------------------------------------------------------------ 1


def test_an_unchanged_plan_equals_the_base_run_in_every_output() -> None:
    region = real_region()
    both = project(region, _members(64), base_plan(region), LAST_YEAR)
    base = _fields(both.base)
    for name, values in _fields(both.plan).items():
        absolute = ROUNDING.get(name, 1e-14)
        np.testing.assert_allclose(
            values, base[name], rtol=1e-10, atol=absolute, err_msg=name
        )


# ------------------------------------------------------------------------------ 2


def test_everything_is_finite_for_4096_members_over_17_years() -> None:
    region, draws = real_region(), _members(4096)
    plan = changed(region, agreements=all_agreements(region))
    for start in range(0, draws.n_members, BATCH):
        both = project(region, draws.part(start, start + BATCH), plan, LAST_YEAR)
        assert both.plan.n_years == 17
        for run in (both.base, both.plan):
            broken = [n for n, v in _fields(run).items() if not np.isfinite(v).all()]
            assert broken == []


# ------------------------------------------------------------------------------ 3


def test_infrastructure_returns_between_a_twentieth_and_a_fifth_everywhere() -> None:
    run = _central(base_plan(real_region())).base
    gamma = real_parameters()["gamma"].central
    returns = gamma * run.gdp[0, 0] / run.infrastructure[0, 0]
    assert ((returns > 0.05) & (returns < 0.20)).all()


# ------------------------------------------------------------------------------ 4


def test_all_agreements_raise_regional_gdp_by_one_and_a_half_per_cent() -> None:
    region = real_region()
    both = _central(changed(region, agreements=all_agreements(region)), 2035)
    gain = both.plan.gdp[0, -1].sum() / both.base.gdp[0, -1].sum() - 1.0
    assert 0.003 < gain < 0.06
    assert round(100.0 * gain, 2) == 1.52


# ------------------------------------------------------------------------------ 5


@pytest.mark.parametrize("pair", [(0, 5), (0, 2), (6, 7), (3, 4)])
def test_halving_one_direct_time_changes_others_only_through_shortest_paths(
    pair: tuple[int, int],
) -> None:
    region, (a, b) = real_region(), pair
    direct = region.network.travel_direct.copy()
    half = direct[:, a, b] / 2.0
    direct[:, a, b] = direct[:, b, a] = half
    quicker = replace(region, network=replace(region.network, travel_direct=direct))
    before = _central(base_plan(region)).base.travel_hours[0]
    both = project(quicker, central(quicker), base_plan(quicker), LAST_YEAR)
    after = both.base.travel_hours[0]
    for t in range(len(before)):
        for c in range(region.n_cities):
            for d in range(region.n_cities):
                by_the_new_way = min(
                    before[t, c, a] + half[t] + before[t, b, d],
                    before[t, c, b] + half[t] + before[t, a, d],
                )
                expected = min(before[t, c, d], by_the_new_way)
                assert after[t, c, d] == pytest.approx(expected, rel=1e-12)


# ------------------------------------------------------------------------------ 6


def test_bounds_hold_for_1024_members_under_the_harshest_plan() -> None:
    region, draws = real_region(), _members(1024)
    base = base_plan(region)
    harshest = changed(
        region,
        budgets=base.budgets * 0.3,
        targeting=np.full_like(base.targeting, 0.20),
        agreements=all_agreements(region),
    )
    for start in range(0, draws.n_members, BATCH):
        both = project(region, draws.part(start, start + BATCH), harshest, LAST_YEAR)
        for run in (both.base, both.plan):
            _assert_bounds(run, both.base.schooling_expected)


def _assert_bounds(run: Run, base_expected: FloatArray) -> None:
    shares = (
        run.low_income_share,
        run.urban_share,
        run.idle_industry_share,
        run.idle_port_share,
        run.agreements,
        run.cut_scale,
    )
    for share in shares:
        assert share.min() >= 0.0
        assert share.max() <= 1.0
    assert run.urban_rural_ratio.min() >= 1.2 * (1.0 - 1e-12)
    assert run.life_expectancy.max() <= LIFE_MAX
    assert run.beds.min() >= 0.0
    assert run.beds.max() <= BEDS_MAX
    assert run.doctors.min() >= 0.0
    assert run.doctors.max() <= DOCTORS_MAX
    assert (run.schooling_expected >= 0.5 * base_expected * (1.0 - 1e-12)).all()
    assert run.schooling_expected.max() <= EXPECTED_MAX
    assert run.coordination_index.max() <= 1.0


# ------------------------------------------------------------------------------ 7


def test_the_lognormal_block_follows_rural_poverty_from_2010_to_2016() -> None:
    spread, line, start = 0.723, 2300.0, 0.172
    growth = [0.114, 0.107, 0.093, 0.092, 0.075, 0.062]
    # Phi(ln(z/y)/s + s/2) = 17.2 % solved for the rural income y
    depth = NormalDist().inv_cdf(start)
    income = line * exp(-spread * (depth - spread / 2.0))
    region = two_cities(
        state={
            "income_rural": np.array([income, income]),
            "income_urban": np.array([2.0 * income, 2.0 * income]),
            "low_income_line": line,
            "targeted_share": 0.0,
        },
        trends={
            "k_u": 0.0,
            "growth_lead": np.zeros(2),
            "population_growth": np.zeros(2),
        },
    )
    national = region.national_growth.copy()
    national[1:7] = growth
    region = replace(region, national_growth=national)
    draws = central(region, sigma_r=spread, k_R=0.0)
    run = project(region, draws, base_plan(region)).base
    shares = [round(100.0 * share, 1) for share in run.low_income_share[0, :7, 0]]
    assert shares == [17.2, 13.7, 10.8, 8.7, 6.9, 5.7, 4.8]


# ------------------------------------------------------------------------------ 8


@pytest.mark.parametrize("city", range(8))
def test_moving_money_from_works_to_schools_leaves_next_years_gdp(city: int) -> None:
    region = real_region()
    budgets = base_plan(region).budgets.copy()
    budgets[city, Line.INFRASTRUCTURE] -= 10.0
    budgets[city, Line.EDUCATION] += 10.0
    both = _central(changed(region, budgets=budgets))
    np.testing.assert_allclose(both.plan.gdp[0, 1], both.base.gdp[0, 1], rtol=1e-12)
    later = both.plan.gdp[0, 4, city] / both.base.gdp[0, 4, city]
    assert abs(later - 1.0) > 1e-6


# ------------------------------------------------------------------------------ 9


def test_three_times_the_money_everywhere_keeps_extra_debt_under_its_limit() -> None:
    region = real_region()
    plan = changed(region, budgets=base_plan(region).budgets * 3.0)
    for draws in (central(region), _members(256)):
        both = project(region, draws, plan, LAST_YEAR)
        worst = (both.plan.extra_debt / both.base.gdp).max()
        assert 0.05 < worst <= 0.115


# ----------------------------------------------------------------------------- 10


@settings(max_examples=40)
@given(st.data())
def test_random_bounded_plans_stay_finite_and_positive(data: st.DataObject) -> None:
    plan = data.draw(plans(real_region()))
    run = _central(plan).plan
    assert [n for n, v in _fields(run).items() if not np.isfinite(v).all()] == []
    for values in (run.gdp, run.infrastructure, run.population):
        assert values.min() > 0.0


# ----------------------------------------------------------------------------- 11


@pytest.mark.parametrize("city", range(8))
def test_a_third_more_for_schools_raises_schooling_and_extra_debt(city: int) -> None:
    region = real_region()
    budgets = base_plan(region).budgets.copy()
    budgets[city, Line.EDUCATION] *= 1.3
    both = _central(changed(region, budgets=budgets))
    plan, base = both.plan, both.base
    # money of t = 1 is learned from t = 2 on, and in the adult population from t = 3
    expected = plan.schooling_expected[0, :, city] - base.schooling_expected[0, :, city]
    adults = plan.schooling_adults[0, :, city] - base.schooling_adults[0, :, city]
    assert (expected[2:] > 0.0).all()
    assert (adults[3:] > 0.0).all()
    assert (plan.extra_debt[0, 2:, city] > 0.0).all()


# ----------------------------------------------------------------------------- 12


@settings(max_examples=25)
@given(pair=st.sampled_from(real_region().pairs), first_pays=st.booleans())
def test_a_link_paid_from_one_side_changes_no_travel_time(
    pair: tuple[int, int],
    first_pays: bool,
) -> None:
    region = real_region()
    payer, partner = pair if first_pays else pair[::-1]
    links = base_plan(region).links.copy()
    links[payer, partner] = 20.0
    both = _central(changed(region, links=links))
    np.testing.assert_array_equal(both.plan.travel_hours, both.base.travel_hours)
