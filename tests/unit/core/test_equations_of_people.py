# SPDX-License-Identifier: Apache-2.0
"""E7, E8, E11 and E12 worked by hand on two round cities."""

from __future__ import annotations

from math import exp, log
from statistics import NormalDist

import numpy as np
import pytest

from desktop.core.plan import base_plan
from desktop.core.projection import Projection, Run, project
from desktop.core.region import Domain, FloatArray, Line
from tests.plans import changed
from tests.regions import central, two_cities

NEAR, FAR = 0, 1
REGION = two_cities()
BASE = base_plan(REGION)


def project_with(**arrays: object) -> Projection:
    return project(REGION, central(REGION), changed(REGION, **arrays))


def base_run(**values: float) -> Run:
    return project(REGION, central(REGION, **values), BASE).base


def times(line: Line, factor: float) -> FloatArray:
    """Budgets in which Near spends a multiple of the base in the first year."""
    budgets = BASE.budgets.copy()
    budgets[NEAR, line, 0] *= factor
    return budgets


def targeted(share: float) -> FloatArray:
    targeting = BASE.targeting.copy()
    targeting[NEAR, 0] = share
    return targeting


# ------------------------------------------------------------------------------ E7


def test_incomes_start_as_assumed_and_follow_output_per_head() -> None:
    run = base_run()
    assert run.income_rural[0, 0] == pytest.approx([20000.0, 25000.0], rel=1e-12)
    assert run.income_urban[0, 0] == pytest.approx([40000.0, 45000.0], rel=1e-12)
    # mean income is 0.6 of output per head, as in the base year
    per_head = 1e4 * 1050.0 / (200.0 * exp(0.01))
    ratio, urban = 2.0 * 1.25**-0.04, 0.509375
    rural = 0.6 * per_head / (urban * ratio + 1.0 - urban)
    assert run.income_rural[0, 1, NEAR] == pytest.approx(rural, rel=1e-12)
    assert run.income_urban[0, 1, NEAR] == pytest.approx(rural * ratio, rel=1e-12)


def test_towns_grow_towards_four_fifths_at_the_fitted_speed() -> None:
    urban = base_run().urban_share[0, :, NEAR]
    # 0.05 * 0.5 * (1 - 0.5 / 0.8) = 0.009375
    assert urban[1] == pytest.approx(0.509375, rel=1e-12)
    assert base_run(ku_mult=2.0).urban_share[0, 1, NEAR] == pytest.approx(0.51875)


def test_the_gap_of_incomes_closes_by_a_twenty_fifth_of_its_logarithm() -> None:
    ratio = base_run().urban_rural_ratio[0, :, NEAR]
    assert ratio[0] == pytest.approx(2.0, rel=1e-12)
    assert ratio[1] == pytest.approx(2.0 * 1.25**-0.04, rel=1e-12)


def test_less_for_schools_and_works_closes_the_gap_more_slowly() -> None:
    both = project_with(budgets=times(Line.EDUCATION, 0.5))
    served = (51.5 + 20.6) / (51.5 + 41.2)
    wider = both.plan.urban_rural_ratio[0] / both.base.urban_rural_ratio[0]
    assert wider[:2, NEAR] == pytest.approx([1.0, 1.0], rel=1e-12)
    assert wider[2, NEAR] == pytest.approx(served**-0.01, rel=1e-12)


def test_links_and_ports_serve_no_village() -> None:
    links, ports = BASE.links.copy(), BASE.ports.copy()
    links[NEAR, FAR, 0], ports[NEAR, 0] = 20.0, 10.0
    both = project_with(links=links, ports=ports)
    served = (51.5 - 30.0 + 41.2) / (51.5 + 41.2)
    wider = both.plan.urban_rural_ratio[0, 2] / both.base.urban_rural_ratio[0, 2]
    assert wider[NEAR] == pytest.approx(served**-0.01, rel=1e-12)


def test_villages_left_with_next_to_nothing_count_as_left_with_a_fifth() -> None:
    budgets, links = BASE.budgets.copy(), BASE.links.copy()
    budgets[NEAR, :2, 0] *= 0.3
    links[NEAR, FAR, 0] = budgets[NEAR, Line.INFRASTRUCTURE, 0]
    both = project_with(budgets=budgets, links=links)
    wider = both.plan.urban_rural_ratio[0, 2] / both.base.urban_rural_ratio[0, 2]
    assert wider[NEAR] == pytest.approx(0.2**-0.01, rel=1e-12)


def test_the_ratio_of_incomes_never_falls_below_six_fifths() -> None:
    ratio = base_run(k_R=0.9, R_inf=1.0).urban_rural_ratio[0, -1]
    assert ratio == pytest.approx([1.2, 1.2], rel=1e-12)


def test_people_move_slowly_towards_relative_gains() -> None:
    both = project_with(budgets=times(Line.HEALTH, 2.0))
    # demand of 12.36 in year 1: Near gains on the region of 1050 + 4160
    own = log(1062.36 / 1050.0)
    whole = log((1062.36 + 4160.0) / 5210.0)
    moved = both.plan.log_ratio_population[0]
    assert moved[2, NEAR] == pytest.approx(0.01 * (own - whole), rel=1e-10)
    assert moved[2, FAR] == pytest.approx(-0.01 * whole, rel=1e-10)
    people = both.plan.population[0, 2] / both.base.population[0, 2]
    assert people == pytest.approx(np.exp(moved[2]), rel=1e-12)


# ------------------------------------------------------------------------------ E8


def test_low_incomes_follow_the_lognormal_with_half_the_line_reached() -> None:
    run = base_run()
    share = NormalDist().cdf(log(0.5) / 0.72 + 0.36)
    assert run.low_income_share[0, 0, NEAR] == pytest.approx(share, rel=1e-12)
    # half of two million people live in villages
    assert run.low_income_people[0, 0, NEAR] == pytest.approx(100.0 * share, rel=1e-12)


def test_targeted_money_reaches_part_of_the_poor_with_a_falling_return() -> None:
    run = project_with(targeting=targeted(0.10)).plan
    before_help = NormalDist().cdf(log(0.5) / 0.72 + 0.36)
    need = before_help * 100.0 * 1e4 * 1e4  # persons times the line
    reached = 1.0 - exp(-0.02 * 1e8 * 110.0 / need / 4.0)
    later = 1.0 - exp(-0.10 * 1e8 * 110.0 * 1.03 / need / 4.0)
    covered = reached + (later - reached) / 2.0
    income = run.income_rural[0, 2, NEAR]
    left = NormalDist().cdf(log(10000.0 / income) / 0.72 + 0.36)
    left *= (1.0 - covered) / (1.0 - reached)
    assert run.low_income_share[0, 2, NEAR] == pytest.approx(left, rel=1e-11)


# ----------------------------------------------------------------------------- E11


def test_adult_schooling_rises_by_entry_of_leavers_and_exit_of_the_oldest() -> None:
    run = base_run()
    # leavers add 0.012 (13 - 8), the oldest leave 0.009 (8 - 4) behind
    assert run.schooling_adults[0, 1, NEAR] == pytest.approx(8.096, rel=1e-12)
    assert run.schooling_expected[0, :3, NEAR] == pytest.approx([13.0, 13.03, 13.06])


def test_school_money_shows_in_leavers_first_and_slowly_in_all_adults() -> None:
    both = project_with(budgets=times(Line.EDUCATION, 2.0))
    goal = 16.0 - (16.0 - 13.06) * 2.0**-0.5
    learned = 13.06 + (goal - 13.06) / 6.0
    expected = both.plan.schooling_expected[0, :, NEAR]
    assert expected[:2] == pytest.approx([13.0, 13.03], rel=1e-12)
    assert expected[2] == pytest.approx(learned, rel=1e-12)
    adults = both.plan.schooling_adults[0] - both.base.schooling_adults[0]
    assert adults[:3, NEAR] == pytest.approx(0.0, abs=1e-12)
    assert adults[3, NEAR] == pytest.approx(0.7 * 0.012 * (learned - 13.06), rel=1e-10)


def test_a_partner_shares_in_better_schools_under_an_agreement() -> None:
    agreements = BASE.agreements.copy()
    agreements[NEAR, FAR, Domain.HEALTH_EDUCATION] = 1.0
    agreements[FAR, NEAR, Domain.HEALTH_EDUCATION] = 1.0
    run = project_with(budgets=times(Line.EDUCATION, 2.0), agreements=agreements).plan
    # a third in force, one neighbour with twice the money: 1 + 0.15 / 3
    goal = 16.0 - (16.0 - 14.06) * 1.05**-0.5
    learned = run.schooling_expected[0, 2, FAR]
    assert learned == pytest.approx(14.06 + (goal - 14.06) / 6.0, rel=1e-12)


def test_sharing_better_schools_helps_by_three_tenths_at_the_most() -> None:
    agreements = BASE.agreements.copy()
    agreements[NEAR, FAR, Domain.HEALTH_EDUCATION] = 1.0
    agreements[FAR, NEAR, Domain.HEALTH_EDUCATION] = 1.0
    plan = changed(REGION, budgets=times(Line.EDUCATION, 3.0), agreements=agreements)
    # 1 + 0.9 * 2 / 3 would be 1.6
    run = project(REGION, central(REGION, chi=0.9), plan).plan
    goal = 16.0 - (16.0 - 14.06) * 1.3**-0.5
    learned = run.schooling_expected[0, 2, FAR]
    assert learned == pytest.approx(14.06 + (goal - 14.06) / 6.0, rel=1e-12)


def test_expected_schooling_never_aims_below_half_the_base_path() -> None:
    budgets = BASE.budgets.copy()
    budgets[:, Line.EDUCATION] *= 0.3
    plan = changed(REGION, budgets=budgets)
    # 16 - 3 * 0.3^-3 is far below zero, so the goal is half of 13.06
    run = project(REGION, central(REGION, sig_E=3.0), plan).plan
    learned = 13.06 + (6.53 - 13.06) / 6.0
    assert run.schooling_expected[0, 2, NEAR] == pytest.approx(learned, rel=1e-12)


# ----------------------------------------------------------------------------- E12


def test_beds_doctors_and_lives_close_a_share_of_the_gap_every_year() -> None:
    run = base_run()
    assert run.beds[0, :3, NEAR] == pytest.approx([6.0, 6.2, 6.39], rel=1e-12)
    assert run.doctors[0, :3, NEAR] == pytest.approx([2.0, 2.16, 2.3136], rel=1e-12)
    assert run.life_expectancy[0, :3, NEAR] == pytest.approx([76.0, 76.3, 76.591])
    assert base_run(q_mult=2.0).beds[0, 1, NEAR] == pytest.approx(6.4, rel=1e-12)


def test_money_for_health_brings_beds_in_three_and_doctors_in_five_years() -> None:
    run = project_with(budgets=times(Line.HEALTH, 2.0)).plan
    beds = 6.39 + (10.0 - 3.61 * 2.0**-0.8 - 6.39) / 3.0
    doctors = 2.3136 + (6.0 - 3.6864 * 2.0**-0.4 - 2.3136) / 5.0
    assert run.beds[0, 2, NEAR] == pytest.approx(beds, rel=1e-12)
    assert run.doctors[0, 2, NEAR] == pytest.approx(doctors, rel=1e-12)


def test_longer_life_follows_income_and_health_money_in_four_years() -> None:
    run = project_with(budgets=times(Line.HEALTH, 2.0)).plan
    aim = 2.0 * log(1062.36 / 1050.0) + 1.0 * log(2.0)
    assert run.life_expectancy[0, 2, NEAR] == pytest.approx(76.591 + aim / 4.0)


def test_better_served_neighbours_help_under_an_agreement_only_in_the_plan() -> None:
    agreements = BASE.agreements.copy()
    agreements[NEAR, FAR, Domain.HEALTH_EDUCATION] = 1.0
    agreements[FAR, NEAR, Domain.HEALTH_EDUCATION] = 1.0
    run = project_with(agreements=agreements).plan
    # Far has 4.1 doctors per 1,000 to 2.16 in Near; a third of the wish in force
    lead = (4.1 / 2.16 - 1.0) / 3.0
    aim = log(1.0 + 0.15 * lead)
    assert run.life_expectancy[0, 2, NEAR] == pytest.approx(76.591 + aim / 4.0)
    assert run.life_expectancy[0, 2, FAR] == pytest.approx(86.0 - 6.0 * 0.97**2)


def test_some_beds_and_doctors_remain_whatever_is_cut() -> None:
    budgets = BASE.budgets.copy()
    budgets[NEAR, Line.HEALTH] *= 0.3
    plan = changed(REGION, budgets=budgets)
    both = project(REGION, central(REGION, sig_B=3.0, sig_D=3.0), plan)
    beds = both.plan.beds[0, -1, NEAR] / both.base.beds[0, -1, NEAR]
    doctors = both.plan.doctors[0, -1, NEAR] / both.base.doctors[0, -1, NEAR]
    assert (beds, doctors) == pytest.approx((0.3, 0.3), rel=1e-12)
