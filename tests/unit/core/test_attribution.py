# SPDX-License-Identifier: Apache-2.0
"""What moved a number: divided among the parts of a plan and the channels of output."""

from __future__ import annotations

from math import log

import numpy as np
import pytest
from hypothesis import given, settings

from desktop.core.attribution import (
    Attribution,
    Channel,
    Method,
    attribute,
    channels,
    parts_of,
)
from desktop.core.errors import Cancelled, UserError
from desktop.core.parameters import Draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project_base, project_plan
from desktop.core.question import question
from desktop.core.region import Domain, Line, Region
from tests.plans import all_agreements, changed, gp1
from tests.regions import central, real_region, two_cities
from tests.strategies import plans

TWO = two_cities()
REGION = real_region()
NEAR, FAR = 0, 1


def asked(
    plan: Plan,
    indicator: str,
    place: str,
    year: int,
    *,
    region: Region = TWO,
    draws: Draws | None = None,
) -> Attribution:
    draws = central(region) if draws is None else draws
    return attribute(
        region,
        draws,
        plan,
        project_base(region, draws, region.years[-1]),
        place,
        read=question(region, indicator, place, year).read,
        generator=np.random.default_rng(1),
    )


def amounts(found: Attribution) -> dict[str, float]:
    return {one.part.key: one.amount for one in found.contributions}


def more(city: int, line: Line, amount: float) -> Plan:
    budgets = base_plan(TWO).budgets.copy()
    budgets[city, line] += amount
    return changed(TWO, budgets=budgets)


# -------------------------------------------------------------------------- the parts


def test_a_plan_of_one_part_owes_everything_to_it() -> None:
    found = asked(more(NEAR, Line.EDUCATION, 4.0), "schooling_expected", "Near", 2018)
    assert found.method is Method.EXACT
    assert found.value > found.base
    assert amounts(found) == {"education Near": found.value - found.base}


def test_two_parts_get_the_mean_of_coming_first_and_coming_last() -> None:
    budgets = base_plan(TWO).budgets.copy()
    budgets[NEAR, Line.INFRASTRUCTURE] += 10.0
    works = changed(TWO, budgets=budgets)
    targeting = base_plan(TWO).targeting.copy()
    targeting[NEAR] = 0.10
    targeted = changed(TWO, targeting=targeting)
    both = changed(TWO, budgets=budgets, targeting=targeting)
    base = project_base(TWO, central(TWO), 2020)
    read = question(TWO, "low_income_people", "Near", 2020).read
    nothing, first, second, together = (
        float(read(project_plan(TWO, central(TWO), plan, base))[0])
        for plan in (base_plan(TWO), works, targeted, both)
    )
    expected = {
        "local_works Near": (first - nothing + together - second) / 2.0,
        "targeting Near": (second - nothing + together - first) / 2.0,
    }
    found = amounts(asked(both, "low_income_people", "Near", 2020))
    assert found == pytest.approx(expected, rel=1e-9)
    # They act together: neither is what it would be alone.
    assert abs(found["targeting Near"] - (second - nothing)) > 1e-4


def test_the_demand_of_one_year_is_divided_by_hand() -> None:
    # In the first year money acts through demand alone: mult times the money.
    budgets = base_plan(TWO).budgets.copy()
    budgets[NEAR, Line.EDUCATION, 0] += 4.0
    budgets[NEAR, Line.HEALTH, 0] += 2.0
    budgets[FAR, Line.HEALTH, 0] += 7.0
    found = asked(
        changed(TWO, budgets=budgets),
        "gdp",
        "Near",
        2012,
        draws=central(TWO, mult=0.5),
    )
    expected = {"education Near": 2.0, "health Near": 1.0, "neighbours": 0.0}
    assert amounts(found) == pytest.approx(expected, abs=1e-9)
    assert found.contributions[0].part.key == "education Near"


def test_an_agreement_on_the_environment_moves_no_output() -> None:
    agreements = base_plan(TWO).agreements.copy()
    agreements[NEAR, FAR] = agreements[FAR, NEAR] = 1.0
    found = amounts(asked(changed(TWO, agreements=agreements), "gdp", "Near", 2020))
    assert len(found) == len(Domain)
    assert found["agreement Near-Far environment"] == pytest.approx(0.0, abs=1e-10)
    assert found["agreement Near-Far industry"] > 0.1


def test_a_link_is_one_part_with_the_money_of_both_sides() -> None:
    plan = gp1(REGION)
    keys = [part.key for part in parts_of(REGION, plan, "Luzhou").parts]
    assert keys[:5] == [
        "local_works Luzhou",
        "education Luzhou",
        "port Luzhou",
        "neighbours",
        "link Luzhou-Zunyi",
    ]
    assert len(keys) == 5 + 7 * len(Domain)
    # Bijie and Zhaotong alone are the neighbours: targeting at the poorest there.
    at_pair = [part.key for part in parts_of(REGION, plan, "Luzhou-Zunyi").parts]
    assert {"targeting Bijie", "targeting Zhaotong"} < set(at_pair)
    assert "neighbours" not in at_pair


def test_the_debt_rule_is_a_part_where_it_is_off() -> None:
    budgets = base_plan(TWO).budgets.copy()
    budgets[NEAR] *= 2.5
    found = amounts(
        asked(changed(TWO, budgets=budgets, debt_rule=False), "gdp", "Near", 2020)
    )
    assert found["debt_rule"] > 0.0


def test_all_parts_together_are_the_plan_and_none_the_base() -> None:
    plan = gp1(REGION)
    parts = parts_of(REGION, plan, "Luzhou")
    n = len(parts.parts)
    assert parts.plan_with(np.ones(n, dtype=bool)) is plan
    assert parts.plan_with(np.zeros(n, dtype=bool)).equals(base_plan(REGION))
    # All but one agreement: only that one is back at its base.
    but_one = np.ones(n, dtype=bool)
    position = [part.key for part in parts.parts].index(
        "agreement Luzhou-Yibin science"
    )
    but_one[position] = False
    found = parts.plan_with(but_one)
    np.testing.assert_allclose(found.budgets, plan.budgets, rtol=1e-12)
    np.testing.assert_array_equal(found.links, plan.links)
    np.testing.assert_array_equal(found.joint_funding, plan.joint_funding)
    differs = np.argwhere((found.agreements != plan.agreements).any(axis=-1))
    assert differs.tolist() == [[0, 1, Domain.SCIENCE], [1, 0, Domain.SCIENCE]]


def test_parts_that_leave_no_infrastructure_when_alone_stay_finite() -> None:
    # All local works become a link: the cut alone leaves nothing to spend, beside a
    # port that is still built elsewhere.
    base = base_plan(TWO)
    links = base.links.copy()
    links[NEAR, FAR] = base.budgets[NEAR, Line.INFRASTRUCTURE]
    found = asked(changed(TWO, links=links), "gdp", "Near", 2020)
    assert set(amounts(found)) == {"local_works Near", "link Near-Far"}
    assert np.isfinite(list(amounts(found).values())).all()


@settings(max_examples=12)
@given(plans(REGION, max_measures=4))
def test_contributions_add_up_to_the_difference(plan: Plan) -> None:
    base = project_base(REGION, central(REGION), 2030)
    wanted = question(REGION, "gdp", "Luzhou", 2030)
    found = attribute(
        REGION,
        central(REGION),
        plan,
        base,
        "Luzhou",
        read=wanted.read,
        generator=np.random.default_rng(3),
    )
    run = project_plan(REGION, central(REGION), plan, base)
    assert found.value == pytest.approx(run.gdp[0, -1, 0], rel=1e-12)
    assert found.base == pytest.approx(base.gdp[0, -1, 0], rel=1e-12)
    total = sum(one.amount for one in found.contributions)
    assert total == pytest.approx(found.value - found.base, abs=1e-7)


def test_drawn_orders_agree_with_all_subsets(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    agreements = base_plan(REGION).agreements.copy()
    partners = [1, 4]
    for domain in (Domain.INDUSTRY, Domain.SCIENCE, Domain.TRANSPORT):
        agreements[0, partners, domain] = agreements[partners, 0, domain] = 1.0
    budgets = base_plan(REGION).budgets.copy()
    budgets[0, Line.INFRASTRUCTURE] *= 1.3
    plan = changed(REGION, agreements=agreements, budgets=budgets)
    exact = asked(plan, "gdp", "Luzhou", 2032, region=REGION)
    monkeypatch.setattr("desktop.core.attribution.shares.EXACT_PARTS", 3)
    drawn = asked(plan, "gdp", "Luzhou", 2032, region=REGION)
    assert (exact.method, drawn.method) == (Method.EXACT, Method.ORDERS)
    near = amounts(exact)
    for one in drawn.contributions:
        scatter = 4.0 * one.error + 1e-6
        assert one.amount == pytest.approx(near[one.part.key], abs=scatter)
        assert one.error < 0.02 * max(abs(one.amount), 1.0)


def test_a_stopped_attribution_gives_no_half_answer() -> None:
    with pytest.raises(Cancelled):
        attribute(
            REGION,
            central(REGION),
            changed(REGION, agreements=all_agreements(REGION)),
            project_base(REGION, central(REGION)),
            "Luzhou",
            read=question(REGION, "gdp", "Luzhou", 2030).read,
            generator=np.random.default_rng(1),
            watch=lambda progress: progress.done == 0,
        )


# ------------------------------------------------------------------------ the question


def test_cities_are_found_by_either_name_and_pairs_in_either_order() -> None:
    assert question(REGION, "gdp", "泸州", 2030).position == 0
    pair = question(REGION, "travel_hours", "遵义-Luzhou", 2030)
    assert pair.place == "Luzhou-Zunyi"
    assert question(REGION, "gdp", "region", 2030).position is None


@pytest.mark.parametrize(
    ("indicator", "place", "year", "code"),
    [
        ("wealth", "Luzhou", 2030, "unknown_indicator"),
        ("gdp", "Chengdu", 2030, "place_without_indicator"),
        ("port_throughput", "Zigong", 2030, "place_without_indicator"),
        ("life_expectancy", "region", 2030, "place_without_indicator"),
        ("gdp", "Luzhou", 2023, "year_outside"),
        ("gdp", "Luzhou", 2041, "year_outside"),
    ],
)
def test_what_has_no_number_is_refused(
    indicator: str, place: str, year: int, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        question(REGION, indicator, place, year)
    assert refused.value.code == code
    assert str(refused.value)


# ------------------------------------------------------------------------ the channels


def test_channels_add_up_to_the_change_of_output() -> None:
    draws = central(REGION)
    base = project_base(REGION, draws)
    run = project_plan(REGION, draws, gp1(REGION), base)
    found = channels(base, run, draws.coefficients)
    total = np.sum([found.amounts[channel] for channel in Channel], axis=0)
    np.testing.assert_allclose(total, run.gdp - base.gdp, atol=1e-8)


def test_where_industry_alone_moves_all_goes_through_plant() -> None:
    # No border and no siphon, so an industry agreement acts through duplication alone;
    # a year later plant in use has changed and nothing else yet.
    agreements = base_plan(TWO).agreements.copy()
    agreements[NEAR, FAR, Domain.INDUSTRY] = 1.0
    agreements[FAR, NEAR, Domain.INDUSTRY] = 1.0
    plan = changed(TWO, agreements=agreements)
    draws = central(TWO, border=0.0, theta_S=0.0)
    base = project_base(TWO, draws)
    run = project_plan(TWO, draws, plan, base)
    found = channels(base, run, draws.coefficients)
    rise = run.gdp[0, 2, NEAR] - base.gdp[0, 2, NEAR]
    assert rise > 0.5
    for channel in Channel:
        expected = rise if channel is Channel.PLANT else 0.0
        amount = found.amounts[channel][0, 2, NEAR]
        assert amount == pytest.approx(expected, abs=1e-9), channel


def test_two_channels_share_in_the_ratio_of_their_logarithms() -> None:
    # Output is a product, so of a rise by 10 per cent that two factors of 2 and 7 per
    # cent and a rest make, they get ln 1.02 / ln 1.1 and ln 1.07 / ln 1.1.
    draws = central(TWO)
    base = project_base(TWO, draws)
    run = project_plan(TWO, draws, more(NEAR, Line.INFRASTRUCTURE, 20.0), base)
    found = channels(base, run, draws.coefficients)
    k = draws.coefficients

    def ratio(name: str) -> float:
        return float(getattr(run, name)[0, 8, NEAR] / getattr(base, name)[0, 8, NEAR])

    supply = log(ratio("gdp_supply"))
    rise = float(run.gdp_supply[0, 8, NEAR] - base.gdp_supply[0, 8, NEAR])
    works = float(k.gamma[0, 0]) * log(ratio("infrastructure")) / supply * rise
    plant = float(k.alpha[0, 0]) * log(ratio("capital")) / supply * rise
    assert found.amounts[Channel.INFRASTRUCTURE][0, 8, NEAR] == pytest.approx(works)
    assert found.amounts[Channel.CAPITAL][0, 8, NEAR] == pytest.approx(plant)
    assert works > plant > 0.0


@pytest.mark.parametrize("indicator", ["gdp", "coordination_index", "life_expectancy"])
def test_the_first_plan_year_can_be_asked_about_too(indicator: str) -> None:
    """Schooling, life and doctors are still the base run's then, of one member."""
    year = REGION.base_year + 1
    draws = central(REGION)
    base = project_base(REGION, draws, year)
    plan = gp1(REGION)
    found = attribute(
        REGION,
        draws,
        plan,
        base,
        "Luzhou",
        read=question(REGION, indicator, "Luzhou", year).read,
        generator=np.random.default_rng(1),
    )
    total = sum(one.amount for one in found.contributions)
    assert found.base + total == pytest.approx(found.value, rel=1e-12)
    alone = question(REGION, indicator, "Luzhou", year)
    run = project_plan(REGION, draws, plan, base)
    assert found.value == pytest.approx(float(alone.read(run)[0]), rel=1e-12)
