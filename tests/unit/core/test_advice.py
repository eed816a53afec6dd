# SPDX-License-Identifier: Apache-2.0
"""Advice: each warning of section 3 of the method notes, worked out by hand.

The runs are written by hand, so that no number here comes from the model.
"""

from __future__ import annotations

import math
import string
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest

from desktop.core.advice import advise
from desktop.core.advice_facts import Advice, Tone
from desktop.core.messages_advice import ADVICE
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import Run
from desktop.core.region import BaseState, City, Domain, FloatArray, Line, Region
from tests.regions import two_cities

YEARS = 5
"""Horizon of the runs by hand; the region itself goes on to ten."""


def run_of(region: Region, hours: FloatArray | None = None, **arrays: Any) -> Run:
    """A run in which nothing happens: no debt, no cut, travel as on the base path."""
    c = region.n_cities
    shapes = {
        "travel_hours": (c, c),
        "agreements": (c, c, len(Domain)),
        "asked": (c, 3),
        "executed": (c, 3),
        "port_throughput": (len(region.network.port_city),),
        "idle_port_share": (len(region.network.port_city),),
        "inequality_theil": (),
    }
    values: dict[str, FloatArray] = {
        field.name: np.zeros((1, YEARS + 1, *shapes.get(field.name, (c,))))
        for field in fields(Run)
    }
    values["cut_scale"] += 1.0
    values["travel_hours"][:] = region.network.travel_direct[0]
    if hours is not None:
        values["travel_hours"][:] = hours
    values["agreements"][:] = region.network.agreements
    return replace(Run(**values), **arrays)


def advice_on(region: Region, plan: Plan, run: Run | None = None) -> tuple[Advice, ...]:
    base = run_of(region)
    return advise(region, plan, base, base if run is None else run)


def only(found: tuple[Advice, ...]) -> Advice:
    assert len(found) == 1, found
    return found[0]


def budgets(region: Region, line: Line, factors: list[float]) -> Plan:
    """The base plan with one heading of the first city multiplied year by year."""
    plan = base_plan(region)
    amounts = plan.budgets.copy()
    amounts[0, line] *= np.array(factors + [factors[-1]] * (10 - len(factors)))
    return replace(plan, budgets=amounts)


def links(region: Region, payments: dict[tuple[int, int], list[float]]) -> Plan:
    plan = base_plan(region)
    paid = plan.links.copy()
    for (city, partner), amounts in payments.items():
        paid[city, partner, : len(amounts)] = amounts
    return replace(plan, links=paid)


def pooled(plan: Plan, years: slice) -> Plan:
    joint = plan.joint_funding.copy()
    joint[0, 1, years] = joint[1, 0, years] = True
    return replace(plan, joint_funding=joint)


def signed(region: Region, run: Run) -> Run:
    agreements = run.agreements.copy()
    agreements[:, 1:, 0, 1, Domain.TRANSPORT] = 0.3
    agreements[:, 1:, 1, 0, Domain.TRANSPORT] = 0.3
    return replace(run, agreements=agreements)


def three_cities(travel: list[list[float]], least: float, cost: float) -> Region:
    """Near, Far and Middle with given direct times."""
    two = two_cities()
    state = {
        field.name: np.concatenate((value, value[:1]))
        for field in fields(BaseState)
        if isinstance(value := getattr(two.state, field.name), np.ndarray)
    }
    apart = 1.0 - np.eye(3)
    network = replace(
        two.network,
        travel_own=np.array([1.0, 0.5, 0.5]),
        travel_direct=np.repeat(np.array(travel)[None], 11, axis=0),
        travel_min=least * apart,
        link_cost=cost * apart,
        agreements=np.zeros((3, 3, len(Domain))),
    )
    return replace(
        two,
        cities=(*two.cities, City("Middle", "中", "East", "3", "#808080")),
        state=replace(two.state, **state),
        network=network,
    )


# ------------------------------------------------------------------- no advice


def test_the_base_plan_needs_no_advice() -> None:
    region = two_cities()

    assert advice_on(region, base_plan(region)) == ()


# ------------------------------------------------------------------ budget jumps


def test_a_rise_by_more_than_three_tenths_is_named_with_its_year_and_size() -> None:
    # Base: 40 grows by 3% a year. Factor 1.5 in the second year: 1.5 x 1.03 - 1.
    region = two_cities()

    found = only(advice_on(region, budgets(region, Line.EDUCATION, [1.0, 1.5])))

    assert found.code == "advice_budget_rise"
    assert (found.city, found.line, found.years) == (
        "Near",
        Line.EDUCATION,
        (2013, 2013),
    )
    assert found.number("change") == pytest.approx(0.545)


def test_the_first_plan_year_is_held_against_the_base_year() -> None:
    # 50 in the base year, 50 x 1.03 x 1.3 = 66.95 in the first: a rise of 33.9%.
    region = two_cities()

    found = only(advice_on(region, budgets(region, Line.INFRASTRUCTURE, [1.3])))

    assert found.years == (2012, 2012)
    assert found.number("change") == pytest.approx(0.339)


def test_a_rise_of_exactly_three_tenths_is_not_warned_of() -> None:
    region = two_cities()

    assert advice_on(region, budgets(region, Line.HEALTH, [1.3 / 1.03])) == ()


def test_jumps_in_unbroken_years_are_one_advice_with_the_largest() -> None:
    # 1.03 x 1.3 twice: 33.9% each; then 1.03 x 1.4: 44.2%.
    region = two_cities()
    plan = budgets(region, Line.INFRASTRUCTURE, [1.3, 1.69, 1.69 * 1.4])

    found = only(advice_on(region, plan))

    assert found.years == (2012, 2014)
    assert found.number("change") == pytest.approx(0.442)


def test_a_rise_and_the_fall_after_it_are_two_advices() -> None:
    # Down from 1.5 to 1.0: 1.03 / 1.5 - 1 = -31.3%.
    region = two_cities()

    found = advice_on(region, budgets(region, Line.HEALTH, [1.5, 1.0]))

    assert [advice.code for advice in found] == [
        "advice_budget_rise",
        "advice_budget_fall",
    ]
    assert found[1].years == (2013, 2013)
    assert found[1].number("change") == pytest.approx(1.0 - 1.03 / 1.5)


def test_years_beyond_the_horizon_are_not_judged() -> None:
    region = two_cities()
    plan = budgets(region, Line.EDUCATION, [1.0] * YEARS + [2.0])

    assert advice_on(region, plan) == ()


# ------------------------------------------------------------------ service cuts


def test_schools_below_seven_tenths_of_the_base_are_named_with_the_lowest() -> None:
    region = two_cities()
    plan = budgets(region, Line.EDUCATION, [0.8, 0.69, 0.6, 0.75])

    found = only(advice_on(region, plan))

    assert found.code == "advice_service_cut"
    assert (found.line, found.years) == (Line.EDUCATION, (2013, 2014))
    assert found.number("ratio") == pytest.approx(0.6)


def test_infrastructure_below_seven_tenths_is_no_service_cut() -> None:
    # 0.8 then 0.64: falls of 17.6% a year only.
    region = two_cities()

    plan = budgets(region, Line.INFRASTRUCTURE, [0.8, 0.64])

    assert advice_on(region, plan) == ()


# -------------------------------------------------------------------------- links


def test_a_link_paid_by_one_side_only_names_payer_partner_and_money() -> None:
    region = two_cities()

    found = only(advice_on(region, links(region, {(1, 0): [3.0, 4.0]})))

    assert found.code == "advice_link_one_sided"
    assert (found.city, found.partner, found.years) == ("Far", "Near", (2012, 2013))
    assert found.number("amount") == pytest.approx(7.0)


def test_a_link_paid_by_both_sides_in_different_years_is_not_one_sided() -> None:
    region = two_cities()
    plan = links(region, {(0, 1): [5.0], (1, 0): [0.0, 0.0, 5.0]})

    assert advice_on(region, plan) == ()


def test_one_side_may_pay_alone_where_a_signed_pool_counts_all_money() -> None:
    region = two_cities()
    plan = pooled(links(region, {(0, 1): [5.0, 5.0]}), slice(1, None))

    assert advice_on(region, plan, signed(region, run_of(region))) == ()


def test_money_after_the_end_of_the_pool_is_one_sided_again() -> None:
    region = two_cities()
    plan = pooled(links(region, {(0, 1): [5.0, 5.0, 5.0]}), slice(0, 2))

    found = only(advice_on(region, plan, signed(region, run_of(region))))

    assert found.code == "advice_link_one_sided"
    assert found.years == (2014, 2014)
    assert found.number("amount") == pytest.approx(5.0)


def test_a_pool_without_a_transport_agreement_pools_nothing() -> None:
    region = two_cities()
    plan = pooled(links(region, {(0, 1): [5.0]}), slice(0, 3))

    found = advice_on(region, plan)

    assert [advice.code for advice in found] == [
        "advice_joint_unsigned",
        "advice_link_one_sided",
    ]
    assert (found[0].city, found[0].partner) == ("Near", "Far")
    assert found[0].years == (2012, 2014)


def test_money_for_a_journey_as_short_as_can_be_saves_no_time() -> None:
    apart = np.array([[0.0, 1.0], [1.0, 0.0]])
    region = two_cities(network={"travel_min": 4.0 * apart})
    plan = links(region, {(0, 1): [6.0], (1, 0): [2.0]})

    found = only(advice_on(region, plan))

    assert found.code == "advice_link_no_gain"
    assert found.years == (2012, 2012)
    assert found.number("amount") == pytest.approx(8.0)
    assert found.number("direct") == pytest.approx(4.0)
    assert found.number("best") == pytest.approx(4.0)


def test_where_money_saves_no_time_it_does_not_matter_who_pays() -> None:
    apart = np.array([[0.0, 1.0], [1.0, 0.0]])
    region = two_cities(network={"travel_min": 5.0 * apart})

    found = only(advice_on(region, links(region, {(0, 1): [6.0]})))

    assert found.code == "advice_link_no_gain"


def test_a_line_that_opens_anyway_is_named_with_its_year() -> None:
    region = two_cities()
    hours = region.network.travel_direct.copy()
    hours[3:, 0, 1] = hours[3:, 1, 0] = 1.8
    region = replace(region, network=replace(region.network, travel_direct=hours))
    plan = links(region, {(0, 1): [6.0], (1, 0): [6.0]})

    found = only(advice_on(region, plan))

    assert found.code == "advice_link_overtaken"
    assert found.number("since") == 2014
    assert found.number("direct") == pytest.approx(1.8)


def test_a_detour_needs_so_much_money_before_it_saves_time() -> None:
    # Direct 6 h, over Middle 2 + 3 = 5 h, best 2 h, cost 100. By E1 the direct time
    # reaches 5 h where 4 (1 - exp(-2.3 p)) = 1, so p = -ln(3/4)/2.3 = 0.12508.
    region = three_cities([[0, 6, 2], [6, 0, 3], [2, 3, 0]], least=2.0, cost=100.0)
    hours = np.array([[0.0, 5.0, 2.0], [5.0, 0.0, 3.0], [2.0, 3.0, 0.0]])
    plan = links(region, {(0, 1): [2.0, 2.0], (1, 0): [2.0, 2.0]})
    run = run_of(region, hours)

    found = only(advise(region, plan, run, run))

    assert found.code == "advice_link_detour"
    assert (found.city, found.partner, found.years) == ("Near", "Far", (2012, 2013))
    assert found.number("needed") == pytest.approx(12.508, abs=5e-4)
    assert found.number("route") == pytest.approx(5.0)
    assert found.number("direct") == pytest.approx(6.0)
    assert found.number("amount") == pytest.approx(8.0)


def test_a_detour_that_is_built_far_enough_is_a_note_with_its_year() -> None:
    region = three_cities([[0, 6, 2], [6, 0, 3], [2, 3, 0]], least=2.0, cost=100.0)
    hours = np.array([[0.0, 5.0, 2.0], [5.0, 0.0, 3.0], [2.0, 3.0, 0.0]])
    base = run_of(region, hours)
    shorter = base.travel_hours.copy()
    shorter[0, 4:, 0, 1] = shorter[0, 4:, 1, 0] = [4.5, 4.0]
    run = replace(base, travel_hours=shorter)
    plan = links(region, {(0, 1): [20.0], (1, 0): [20.0]})

    found = only(advise(region, plan, base, run))

    assert found.code == "advice_link_detour_passed"
    assert found.tone is Tone.NOTE
    assert found.number("since") == 2015
    assert found.number("needed") == pytest.approx(-100 * math.log(0.75) / 2.3)


def test_a_plan_that_shortens_the_way_over_others_raises_the_mark() -> None:
    # The plan brings the leg Near-Middle from 2 to 1 h: the way over Middle is 4 h,
    # so the direct time must fall by 2 of its 4: p = ln 2 / 2.3, 30.14 of 100.
    region = three_cities([[0, 6, 2], [6, 0, 3], [2, 3, 0]], least=1.0, cost=100.0)
    least = region.network.travel_min.copy()
    least[0, 1] = least[1, 0] = 2.0
    region = replace(region, network=replace(region.network, travel_min=least))
    base = run_of(region, np.array([[0.0, 5, 2], [5, 0, 3], [2, 3, 0]]))
    run = run_of(region, np.array([[0.0, 4, 1], [4, 0, 3], [1, 3, 0]]))
    plan = links(region, {(0, 1): [2.0], (1, 0): [2.0]})

    found = only(advise(region, plan, base, run))

    assert found.number("route") == pytest.approx(4.0)
    assert found.number("needed") == pytest.approx(100 * math.log(2.0) / 2.3)


def test_a_link_that_can_never_beat_the_way_over_others_says_so() -> None:
    region = three_cities([[0, 6, 2], [6, 0, 3], [2, 3, 0]], least=5.5, cost=100.0)
    run = run_of(region, np.array([[0.0, 5, 2], [5, 0, 3], [2, 3, 0]]))
    plan = links(region, {(0, 1): [2.0]})

    found = only(advise(region, plan, run, run))

    assert found.code == "advice_link_never"
    assert found.number("best") == pytest.approx(5.5)
    assert found.number("route") == pytest.approx(5.0)


def test_the_quickest_direct_link_is_worth_every_yuan() -> None:
    region = three_cities([[0, 4, 2], [4, 0, 3], [2, 3, 0]], least=1.0, cost=100.0)
    run = run_of(region)
    plan = links(region, {(0, 1): [2.0], (1, 0): [2.0]})

    assert advise(region, plan, run, run) == ()


# -------------------------------------------------------------------------- port


def test_port_money_beside_idle_berths_names_the_idle_share() -> None:
    region = two_cities()
    plan = base_plan(region)
    ports = plan.ports.copy()
    ports[0, :3] = 2.0
    idle = np.full((1, YEARS + 1, 1), 0.6)
    idle[0, 3] = 0.5

    found = only(
        advice_on(
            region, replace(plan, ports=ports), run_of(region, idle_port_share=idle)
        )
    )

    assert found.code == "advice_port_idle"
    assert (found.city, found.years) == ("Near", (2012, 2013))
    assert found.number("idle") == pytest.approx(0.6)
    assert found.number("amount") == pytest.approx(4.0)


def test_an_idle_port_without_new_money_is_not_warned_of() -> None:
    region = two_cities()
    idle = np.full((1, YEARS + 1, 1), 0.9)

    assert (
        advice_on(region, base_plan(region), run_of(region, idle_port_share=idle)) == ()
    )


# -------------------------------------------------------------------------- debt


def debt(region: Region, path: list[float], base: list[float]) -> tuple[Advice, ...]:
    """Advice where the second city's debt ratio follows `path`."""
    runs = []
    for values in (base, path):
        ratio = np.full((1, YEARS + 1, 2), 0.2)
        ratio[0, 1:, 1] = values
        runs.append(run_of(region, debt_ratio=ratio))
    return advise(region, base_plan(region), *runs)


def test_debt_above_sixty_per_cent_by_the_plan_names_its_highest_year() -> None:
    found = only(
        debt(
            two_cities(),
            path=[0.595, 0.61, 0.64, 0.62, 0.58],
            base=[0.58, 0.59, 0.60, 0.60, 0.57],
        )
    )

    assert found.code == "advice_debt_high"
    assert (found.city, found.years) == ("Far", (2013, 2015))
    assert found.number("ratio") == pytest.approx(0.64)
    assert found.number("rise") == pytest.approx(0.04)


def test_debt_above_the_line_by_less_than_a_point_is_the_base_paths_own() -> None:
    assert debt(two_cities(), path=[0.679] * YEARS, base=[0.67] * YEARS) == ()


def test_debt_one_whole_point_above_the_base_is_warned_of() -> None:
    assert len(debt(two_cities(), path=[0.68] * YEARS, base=[0.67] * YEARS)) == 1


def test_a_cut_by_the_debt_rule_shows_asked_and_executed_money() -> None:
    region = two_cities()
    scale = np.ones((1, YEARS + 1, 2))
    scale[0, 2:4, 0] = [0.5, 0.25]
    asked = np.zeros((1, YEARS + 1, 2, 3))
    asked[0, 1:, 0] = [60.0, 40.0, 20.0]
    executed = asked.copy()
    executed[0, 2, 0] = [55.0, 40.0, 20.0]
    executed[0, 3, 0] = [52.0, 40.0, 20.0]
    run = run_of(region, cut_scale=scale, asked=asked, executed=executed)

    found = only(advice_on(region, base_plan(region), run))

    assert found.code == "advice_debt_cut"
    assert (found.city, found.years) == ("Near", (2013, 2014))
    assert found.number("asked") == pytest.approx(240.0)
    assert found.number("executed") == pytest.approx(227.0)
    assert found.number("least") == pytest.approx(0.25)


def test_cuts_apart_in_time_are_told_apart() -> None:
    region = two_cities()
    scale = np.ones((1, YEARS + 1, 2))
    scale[0, [1, 2, 4], 0] = 0.9

    found = advice_on(region, base_plan(region), run_of(region, cut_scale=scale))

    assert [advice.years for advice in found] == [(2012, 2013), (2015, 2015)]


def test_less_debt_than_on_the_base_path_is_a_reserve_and_only_a_note() -> None:
    region = two_cities()
    extra = np.zeros((1, YEARS + 1, 2))
    extra[0, -1] = [-12.5, -0.01]

    found = only(advice_on(region, base_plan(region), run_of(region, extra_debt=extra)))

    assert found.code == "advice_reserve"
    assert found.tone is Tone.NOTE
    assert (found.city, found.years) == ("Near", (2016, 2016))
    assert found.number("reserve") == pytest.approx(12.5)


def test_notes_come_after_all_warnings() -> None:
    region = two_cities()
    extra = np.zeros((1, YEARS + 1, 2))
    extra[0, -1] = -5.0
    plan = links(region, {(0, 1): [3.0]})

    found = advice_on(region, plan, run_of(region, extra_debt=extra))

    assert [advice.tone for advice in found] == [Tone.WARNING, Tone.NOTE, Tone.NOTE]


# ---------------------------------------------------------------------- sentences


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("advice_budget_rise", {"change"}),
        ("advice_budget_fall", {"change"}),
        ("advice_service_cut", {"ratio"}),
        ("advice_link_one_sided", {"amount"}),
        ("advice_link_no_gain", {"amount", "direct", "best"}),
        ("advice_link_overtaken", {"amount", "direct", "best", "since"}),
        ("advice_link_detour", {"amount", "route", "direct", "needed"}),
        ("advice_link_detour_passed", {"amount", "route", "direct", "needed", "since"}),
        ("advice_link_never", {"amount", "route", "best"}),
        ("advice_joint_unsigned", set[str]()),
        ("advice_port_idle", {"idle", "amount"}),
        ("advice_debt_high", {"ratio", "rise"}),
        ("advice_debt_cut", {"asked", "executed"}),
        ("advice_reserve", {"reserve"}),
    ],
)
def test_a_sentence_names_the_city_and_every_number(
    code: str, numbers: set[str]
) -> None:
    named = placeholders(ADVICE[code])

    assert "city" in named
    assert named - {"city", "partner", "line", "years"} == numbers
