# SPDX-License-Identifier: Apache-2.0
"""What moved most, by which measure, and which decision moved it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from desktop.core.indicators import BY_ID
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import Projection, Run, project_base
from desktop.core.region import Domain, Line
from desktop.document.display_moves import (
    Cause,
    Move,
    Yardstick,
    causes,
    most_moved,
    newly_cut,
    of_the_move,
    typical_distance,
)
from desktop.document.display_score import headlines, score
from desktop.document.history import REGION
from tests.regions import BASE_YEAR, central, two_cities

REGION_OF_TWO = two_cities()
HORIZON = BASE_YEAR + 2
MAD_TO_SD = 1.4826


@cache
def base_run() -> Run:
    return project_base(REGION_OF_TWO, central(REGION_OF_TWO), HORIZON)


def shifted(field: str, *by: float) -> Run:
    """The base run with a result moved in all years, by city."""
    values = getattr(base_run(), field)
    return replace(base_run(), **{field: values + np.array(by)})


def moves(after: Run, year: int = 2) -> list[tuple[str, str]]:
    yardstick = Yardstick.of(base_run(), year)
    found = most_moved(REGION_OF_TWO, yardstick, base_run(), after)
    return [(move.indicator, move.place) for move in found]


def test_years_are_compared_by_their_distance_between_cities() -> None:
    # Median 9, deviations 1 and 1: their median is 1.
    distance = typical_distance(BY_ID["schooling_adults"], np.array([8.0, 10.0]))

    assert distance == pytest.approx(MAD_TO_SD)


def test_sizes_are_compared_by_their_ratio() -> None:
    # ln 100 and ln 400 are ln 2 above and below their middle.
    distance = typical_distance(BY_ID["gdp"], np.array([100.0, 400.0]))

    assert distance == pytest.approx(MAD_TO_SD * np.log(2.0))


def test_a_single_place_is_measured_by_a_tenth_of_itself() -> None:
    distance = typical_distance(BY_ID["inequality_theil"], np.array([0.07]))

    assert distance == pytest.approx(0.007)


def test_nothing_moves_where_nothing_was_changed() -> None:
    assert moves(base_run()) == []


def test_the_city_that_moved_most_speaks_for_an_indicator() -> None:
    assert moves(shifted("schooling_adults", 0.1, -0.3)) == [
        ("schooling_adults", "Far")
    ]


def test_moves_are_ranked_in_typical_distances() -> None:
    run = shifted("schooling_adults", 0.1, 0.0)
    # Schooling: 0.1 of about 1.5; life: 1.2 of about 3. Life moved more.
    run = replace(run, life_expectancy=run.life_expectancy + 1.2)

    assert [name for name, _ in moves(run)] == ["life_expectancy", "schooling_adults"]


def test_a_move_says_where_it_came_from_and_where_it_went() -> None:
    yardstick = Yardstick.of(base_run(), 2)
    after = shifted("schooling_adults", 0.5, 0.0)

    (move,) = most_moved(REGION_OF_TWO, yardstick, base_run(), after)

    assert move.after - move.before == pytest.approx(0.5)
    assert move.city == "Near"
    assert move.score == pytest.approx(0.5 / yardstick.distances["schooling_adults"])


def test_output_and_output_per_head_of_one_city_are_told_once() -> None:
    more = replace(base_run(), gdp=base_run().gdp * np.array([1.1, 1.0]))

    names = [name for name, _ in moves(more)]

    assert len({"gdp", "gdp_per_head"} & set(names)) == 1


def test_money_asked_for_is_no_effect() -> None:
    asked = replace(base_run(), asked=base_run().asked * 2.0)

    assert moves(asked) == []


# ------------------------------------------------------------------ the decision


def changed(**arrays: Any) -> Plan:
    return replace(base_plan(REGION_OF_TWO), **arrays)


def with_budget(line: Line, amount: float) -> Plan:
    budgets = base_plan(REGION_OF_TWO).budgets.copy()
    budgets[0, line, 0] += amount
    return changed(budgets=budgets)


def with_link(amount: float, *, inside: bool) -> Plan:
    plan = base_plan(REGION_OF_TWO)
    links, budgets = plan.links.copy(), plan.budgets.copy()
    links[0, 1, 0] = amount
    budgets[0, Line.INFRASTRUCTURE, 0] += 0.0 if inside else amount
    return changed(links=links, budgets=budgets)


def test_the_same_plan_has_no_cause() -> None:
    assert causes(base_plan(REGION_OF_TWO), base_plan(REGION_OF_TWO)) == ()


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (with_budget(Line.EDUCATION, 1.0), (Cause.EDUCATION,)),
        (with_budget(Line.HEALTH, -1.0), (Cause.HEALTH,)),
        (with_budget(Line.INFRASTRUCTURE, 1.0), (Cause.LOCAL_WORKS,)),
        (with_link(5.0, inside=False), (Cause.LINK,)),
        (changed(debt_rule=False), (Cause.DEBT_RULE,)),
    ],
    ids=["education", "health", "local works", "a link on top", "debt rule"],
)
def test_each_decision_is_recognised(plan: Plan, expected: tuple[Cause, ...]) -> None:
    assert causes(base_plan(REGION_OF_TWO), plan) == expected


def test_a_link_paid_out_of_infrastructure_also_takes_from_local_works() -> None:
    found = causes(base_plan(REGION_OF_TWO), with_link(5.0, inside=True))

    assert set(found) == {Cause.LINK, Cause.LOCAL_WORKS}


def test_agreements_targeting_and_common_funds_are_recognised() -> None:
    plan = base_plan(REGION_OF_TWO)
    agreements, joint = plan.agreements.copy(), plan.joint_funding.copy()
    agreements[0, 1, Domain.SCIENCE] = agreements[1, 0, Domain.SCIENCE] = 0.9
    joint[0, 1] = joint[1, 0] = True
    after = changed(
        agreements=agreements, joint_funding=joint, targeting=plan.targeting + 0.01
    )

    assert set(causes(plan, after)) == {
        Cause.AGREEMENT,
        Cause.JOINT_FUNDING,
        Cause.TARGETING,
    }


def test_the_greater_sum_of_money_is_named_first() -> None:
    budgets = base_plan(REGION_OF_TWO).budgets.copy()
    budgets[0, Line.EDUCATION, 0] += 1.0
    budgets[1, Line.HEALTH, 0] -= 4.0

    found = causes(base_plan(REGION_OF_TWO), changed(budgets=budgets))

    assert found == (Cause.HEALTH, Cause.EDUCATION)


def test_the_decision_that_acts_on_what_moved_most_is_told_before_larger_ones() -> None:
    beds = Move("beds_per_1000", "Near", 0, "Near", 6.0, 7.0, 2.0)
    output = Move("gdp", "Near", 0, "Near", 100.0, 110.0, 2.0)
    found = (Cause.LOCAL_WORKS, Cause.EDUCATION, Cause.HEALTH)

    first = (Cause.HEALTH, Cause.LOCAL_WORKS, Cause.EDUCATION)
    assert of_the_move(found, beds) == first
    assert of_the_move(found, output) == found


def test_a_city_is_named_where_the_debt_rule_cuts_deeper_than_before() -> None:
    scale = base_run().cut_scale.copy()
    scale[0, 1, 1] = 0.5
    cut = replace(base_run(), cut_scale=scale)

    assert newly_cut(base_run(), cut) == (1,)
    assert newly_cut(cut, base_run()) == ()


# ------------------------------------------------------------ scorecard, headline


def test_the_scorecard_has_cities_and_the_region_where_it_has_a_value() -> None:
    card = score(REGION_OF_TWO, Projection(base_run(), base_run()), HORIZON)
    gdp = card.plan[card.indicators.index("gdp")]
    ratio = card.plan[card.indicators.index("urban_rural_ratio")]

    assert card.columns == ("Near", "Far", REGION)
    assert gdp[2] == pytest.approx(gdp[0] + gdp[1])
    assert np.isfinite(ratio[:2]).all()
    assert np.isnan(ratio[2])
    assert "travel_hours" not in card.indicators


def test_the_scorecard_reads_the_chosen_year() -> None:
    both = Projection(base_run(), shifted("schooling_adults", 0.5, 0.0))

    card = score(REGION_OF_TWO, both, BASE_YEAR)
    row = card.indicators.index("schooling_adults")

    assert card.year == BASE_YEAR
    assert card.base[row, 0] == REGION_OF_TWO.state.schooling[0]
    assert card.plan[row, 0] - card.base[row, 0] == pytest.approx(0.5)


def test_headlines_speak_of_the_selected_city_and_of_the_region() -> None:
    raised = replace(base_run(), gdp=base_run().gdp * 1.1)
    both = Projection(base_run(), raised)

    told = dict(headlines(REGION_OF_TWO, both, "Far", HORIZON))

    assert told["gdp"].place == "Far"
    assert told["gdp"].plan / told["gdp"].base == pytest.approx(1.1)
    assert told["gdp"].verdict == 1
    assert told["inequality_theil"].place == REGION
    assert told["debt_ratio"].verdict == 0
