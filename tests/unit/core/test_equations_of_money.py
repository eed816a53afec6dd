# SPDX-License-Identifier: Apache-2.0
"""E0, E5, E6, E9, E10, E13 to E16, each worked by hand on two round cities."""

from __future__ import annotations

from math import exp, log

import numpy as np
import pytest

from desktop.core.parameters import Draws
from desktop.core.plan import base_plan
from desktop.core.projection import Projection, Run, project
from desktop.core.region import Domain, FloatArray, Line
from tests.plans import changed
from tests.regions import central, two_cities

NEAR, FAR = 0, 1
REGION = two_cities()
BASE = base_plan(REGION)


def project_with(draws: Draws | None = None, **arrays: object) -> Projection:
    return project(REGION, draws or central(REGION), changed(REGION, **arrays))


def base_run(**values: float) -> Run:
    return project(REGION, central(REGION, **values), BASE).base


def times(line: Line, factor: float, years: slice = slice(0, 1)) -> FloatArray:
    """Budgets in which Near spends a multiple of the base in some years."""
    budgets = BASE.budgets.copy()
    budgets[NEAR, line, years] *= factor
    return budgets


def agreed(domain: Domain, years: slice = slice(None)) -> FloatArray:
    agreements = BASE.agreements.copy()
    agreements[NEAR, FAR, domain, years] = agreements[FAR, NEAR, domain, years] = 1.0
    return agreements


# ------------------------------------------------------------------------------ E0


def test_output_grows_with_the_nation_plus_a_lead_that_halves_every_year() -> None:
    gdp = base_run().gdp[0]
    # 0.04 + 0.02 / 2 = 5 %, then 0.04 + 0.02 / 4 = 4.5 %
    assert gdp[:3, NEAR] == pytest.approx([1000.0, 1050.0, 1097.25], rel=1e-12)
    assert gdp[:3, FAR] == pytest.approx([4000.0, 4160.0, 4326.4], rel=1e-12)


def test_a_shift_of_growth_is_added_in_every_year() -> None:
    gdp = base_run(g_shift=0.01).gdp[0]
    assert gdp[:3, NEAR] == pytest.approx([1000.0, 1060.0, 1118.3], rel=1e-12)


def test_noise_multiplies_output_and_stays_in_the_level() -> None:
    plain = central(REGION)
    common, city = plain.noise_common.copy(), plain.noise_city.copy()
    common[0, 0] = 2.0  # times 0.01
    city[0, 0, NEAR] = 1.0  # times 0.02
    noisy = project(REGION, Draws(plain.coefficients, common, city), BASE).base
    assert noisy.gdp[0, 1, NEAR] == pytest.approx(1050.0 * exp(0.04), rel=1e-12)
    assert noisy.gdp[0, 2, NEAR] == pytest.approx(1097.25 * exp(0.04), rel=1e-12)
    assert noisy.gdp[0, 1, FAR] == pytest.approx(4160.0 * exp(0.02), rel=1e-12)


def test_the_population_trend_fades_by_a_twentieth_every_year() -> None:
    people = base_run().population[0, :, NEAR]
    worked = [200.0, 200.0 * exp(0.01), 200.0 * exp(0.0195), 200.0 * exp(0.028525)]
    assert people[:4] == pytest.approx(worked, rel=1e-12)
    shifted = base_run(n_shift=-0.005).population[0, :, NEAR]
    assert shifted[2] == pytest.approx(200.0 * exp(0.0195 - 0.01), rel=1e-12)


# ------------------------------------------------------------------------- E5, E15


def test_extra_money_adds_demand_in_its_own_year_only() -> None:
    both = project_with(budgets=times(Line.HEALTH, 2.0))
    # 20 * 1.03 more, times 0.6
    assert both.plan.gdp[0, 1, NEAR] == pytest.approx(1050.0 + 12.36, rel=1e-12)
    assert both.plan.gdp_supply[0, 1, NEAR] == pytest.approx(1050.0, rel=1e-12)
    np.testing.assert_array_equal(both.plan.gdp[0, 2], both.plan.gdp_supply[0, 2])


def test_air_follows_output_and_joint_control() -> None:
    spent = project_with(budgets=times(Line.HEALTH, 2.0)).plan
    assert spent.pm25[0, 1, NEAR] == pytest.approx(40.0 * (1062.36 / 1050.0) ** 0.3)
    joint = project_with(agreements=agreed(Domain.ENVIRONMENT)).plan
    # a third of the wish is in force in the first year; the only neighbour joins
    assert joint.pm25[0, 1] == pytest.approx(
        [40.0 * (1 - 0.1 / 3), 30.0 * (1 - 0.1 / 3)]
    )


def test_supply_follows_people_and_their_health_with_the_share_of_labour() -> None:
    both = project_with(budgets=times(Line.HEALTH, 2.0))
    # in year 2 only lives (a quarter of the aim) and people (0.01) have moved
    longer = (2.0 * log(1062.36 / 1050.0) + log(2.0)) / 4.0
    moved = 0.01 * (log(1062.36 / 1050.0) - log(5222.36 / 5210.0))
    supply = both.plan.gdp_supply[0, 2, NEAR] / both.base.gdp[0, 2, NEAR]
    assert supply == pytest.approx(exp(0.55 * (0.01 * longer + moved)), rel=1e-12)


def test_supply_follows_skills_with_the_share_of_labour() -> None:
    draws = central(REGION, mult=0.0)  # no demand, so nobody moves
    both = project_with(draws, budgets=times(Line.EDUCATION, 2.0))
    learned = (16.0 - 2.94 * 2.0**-0.5 - 13.06) / 6.0
    skills = 0.7 * 0.012 * learned
    supply = both.plan.gdp_supply[0, 3, NEAR] / both.base.gdp[0, 3, NEAR]
    assert supply == pytest.approx(exp(0.55 * 0.09 * skills), rel=1e-12)


# ------------------------------------------------------------------------------ E6


def test_an_industry_agreement_divides_the_labour_and_wakes_idle_plant() -> None:
    both = project_with(agreements=agreed(Domain.INDUSTRY))
    # similarity 0.96; agreed a third: 0.96 (1 - 0.5 / 3) = 0.80, that is 0.16 less
    idle = both.plan.idle_industry_share[0, :, NEAR]
    assert idle[:2] == pytest.approx([0.25, 0.25], abs=1e-15)
    assert idle[2] == pytest.approx(0.25 - 0.03 * 0.16 / 3.0, rel=1e-12)
    in_use = both.plan.plant_in_use[0, 2, NEAR]
    assert in_use == pytest.approx(1.0 + 0.4 * 0.0016 / 0.75, rel=1e-12)
    assert both.base.idle_industry_share[0, :, NEAR] == pytest.approx(0.25)


# ------------------------------------------------------------------------------ E9


def test_capital_wears_out_by_a_tenth_and_grows_by_investment() -> None:
    capital = base_run().capital[0, :, NEAR]
    first = 0.4 * 1000.0 / 0.15
    second = 0.9 * first + 0.4 * 1000.0
    assert capital[:2] == pytest.approx([first, second], rel=1e-12)
    assert capital[2] == pytest.approx(0.9 * second + 0.4 * 1050.0, rel=1e-12)


def test_investors_follow_relative_returns() -> None:
    both = project_with(budgets=times(Line.INFRASTRUCTURE, 3.0, slice(0, 3)))
    t = 6
    near_to_far = 4.0**-1 * exp(-0.5)

    def relative(run: Run) -> float:
        returns = run.gdp_supply[0, t] / run.capital[0, t]
        mean = (1.0 * returns[NEAR] + near_to_far * returns[FAR]) / (1.0 + near_to_far)
        return float(returns[NEAR] / mean)

    pull = (relative(both.plan) / relative(both.base)) ** 0.5
    assert pull > 1.0001
    capital, supply = both.plan.capital[0, :, NEAR], both.plan.gdp_supply[0, :, NEAR]
    grown = 0.9 * capital[t] + 0.4 * supply[t] * pull
    assert capital[t + 1] == pytest.approx(grown, rel=1e-12)


# ----------------------------------------------------------------------------- E10


def test_infrastructure_of_the_base_run_is_built_two_years_after_it_is_paid() -> None:
    stock = base_run().infrastructure[0, :, NEAR]
    worked = [50.0 / 0.10]
    for done in (50.0, 50.0, 50.0, 51.5):
        worked.append(0.94 * worked[-1] + done)
    assert stock[:5] == pytest.approx(worked, rel=1e-12)
    assert worked[4] == pytest.approx(574.58368, rel=1e-12)


def test_local_works_far_above_the_normal_pace_buy_less_per_yuan() -> None:
    both = project_with(budgets=times(Line.INFRASTRUCTURE, 2.0))
    need, money, stock = 0.11 * 520.0, 103.0, 520.0
    beyond = money - need
    bought = need + beyond * (1.0 + beyond / stock) ** -3.0
    assert bought == pytest.approx(92.75, abs=0.01)
    gain = both.plan.infrastructure[0] - both.base.infrastructure[0]
    assert gain[:4, NEAR] == pytest.approx([0.0, 0.0, 0.0, 0.0], abs=1e-10)
    assert gain[4, NEAR] == pytest.approx(bought - 51.5, rel=1e-11)


def test_money_for_the_poorest_builds_no_works() -> None:
    targeting = BASE.targeting.copy()
    targeting[NEAR, 0] = 0.118
    both = project_with(targeting=targeting)
    lost = both.base.infrastructure[0, 4, NEAR] - both.plan.infrastructure[0, 4, NEAR]
    assert lost == pytest.approx(51.5 * (1.0 - 0.882 / 0.98), rel=1e-11)


# ----------------------------------------------------------------------------- E13


def test_the_poorer_city_learns_from_the_richer_one_and_not_the_other_way() -> None:
    learned = base_run().learning[0]
    assert learned[1, NEAR] == pytest.approx(0.01 * log(2.0), rel=1e-12)
    assert learned[:, FAR] == pytest.approx(0.0, abs=1e-15)


def test_a_science_agreement_widens_the_contact_that_teaches() -> None:
    both = project_with(agreements=agreed(Domain.SCIENCE))
    distance = log((4160.0 / 400.0) / (1050.0 / (200.0 * exp(0.01))))
    wider = 1.0 + 0.5 / 3.0
    harmonic = 2.0 * wider / (wider + 1.0)
    gain = both.plan.learning[0, :, NEAR] - both.base.learning[0, :, NEAR]
    assert gain[:2] == pytest.approx([0.0, 0.0], abs=1e-15)
    assert gain[2] == pytest.approx(0.01 * distance * (harmonic - 1.0), rel=1e-10)


# ----------------------------------------------------------------------------- E14


def test_agreements_build_by_a_third_of_what_is_missing_and_fade_alike() -> None:
    both = project_with(agreements=agreed(Domain.SCIENCE, slice(0, 2)))
    strength = both.plan.agreements[0, :, NEAR, FAR, Domain.SCIENCE]
    worked = [0.0, 1 / 3, 5 / 9, 10 / 27, 20 / 81]
    assert strength[:5] == pytest.approx(worked, rel=1e-12)
    assert both.base.agreements[0].max() == 0.0


# ----------------------------------------------------------------------------- E16


def test_the_debt_rule_lets_half_of_the_remaining_room_be_borrowed() -> None:
    budgets = BASE.budgets.copy()
    budgets[NEAR, [Line.INFRASTRUCTURE, Line.EDUCATION], :2] *= 2.0
    run = project_with(budgets=budgets).plan
    # year 1: 92.7 more is asked, half of a tenth of 1050 is left
    assert run.cut_scale[0, 1, NEAR] == pytest.approx(52.5 / 92.7, rel=1e-12)
    executed = run.executed[0, 1, NEAR]
    assert executed == pytest.approx(
        [51.5 + 51.5 * 52.5 / 92.7, 41.2 + 41.2 * 52.5 / 92.7, 20.6]
    )
    assert run.asked[0, 1, NEAR] == pytest.approx([103.0, 82.4, 20.6])
    assert run.extra_debt[0, 2, NEAR] == pytest.approx(52.5, rel=1e-12)
    # year 2: half of (109.725 - 1.03 * 52.5) is left, 95.481 more is asked
    assert run.cut_scale[0, 2, NEAR] == pytest.approx(27.825 / 95.481, rel=1e-10)


def test_savings_beside_an_increase_pay_for_it_and_are_not_undone() -> None:
    budgets = BASE.budgets.copy()
    budgets[NEAR, [Line.INFRASTRUCTURE, Line.EDUCATION], 0] *= 2.0
    budgets[NEAR, Line.HEALTH, 0] *= 0.5
    run = project_with(budgets=budgets).plan
    assert run.cut_scale[0, 1, NEAR] == pytest.approx((52.5 + 10.3) / 92.7, rel=1e-12)
    assert run.executed[0, 1, NEAR, Line.HEALTH] == pytest.approx(10.3, rel=1e-12)


def test_earlier_savings_do_not_enlarge_the_room_for_debt() -> None:
    budgets = times(Line.HEALTH, 0.5)
    budgets[NEAR, Line.INFRASTRUCTURE, 1] *= 3.0
    run = project_with(budgets=budgets).plan
    assert run.extra_debt[0, 2, NEAR] == pytest.approx(-10.3, rel=1e-12)
    room = 0.5 * 0.10 * 1097.25
    asked = 2.0 * 50.0 * 1.03**2
    assert run.cut_scale[0, 2, NEAR] == pytest.approx(room / asked, rel=1e-12)


def test_with_the_rule_off_all_is_spent_and_owed() -> None:
    run = project_with(budgets=times(Line.INFRASTRUCTURE, 3.0), debt_rule=False).plan
    assert run.cut_scale.min() == 1.0
    assert run.extra_debt[0, 2, NEAR] == pytest.approx(103.0, rel=1e-12)


def test_extra_debt_bears_interest_and_part_returns_as_revenue() -> None:
    both = project_with(budgets=times(Line.HEALTH, 2.0))
    owed = both.plan.extra_debt[0, :, NEAR]
    # beds and lives react in year 2, so supply of year 2 is the first that moves
    more = both.plan.gdp_supply[0, 2, NEAR] - both.base.gdp[0, 2, NEAR]
    assert owed[2] == pytest.approx(20.6, rel=1e-12)
    assert more > 0.0
    assert owed[3] == pytest.approx(1.03 * 20.6 - 0.08 * more, rel=1e-9)


def test_the_debt_ratio_drifts_on_at_a_fading_pace_and_shows_extra_debt() -> None:
    both = project_with(budgets=times(Line.HEALTH, 2.0))
    assert both.base.debt_ratio[0, :3, NEAR] == pytest.approx([0.3, 0.32, 0.336])
    shown = 0.336 + 20.6 / 1097.25
    assert both.plan.debt_ratio[0, 2, NEAR] == pytest.approx(shown, rel=1e-12)
