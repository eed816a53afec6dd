# SPDX-License-Identifier: Apache-2.0
"""E17, what agreements cost, worked by hand on two round cities, and in the game."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.advice import advise
from desktop.core.chain import Chain
from desktop.core.cooperation import Game, Payoff, everyone_for_himself
from desktop.core.cooperation.offers import offers
from desktop.core.parameters import Draws, central_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import Projection, project, project_base, project_plan
from desktop.core.projection.agreement_costs import PRICES
from desktop.core.region import Domain, FloatArray, Line, Region
from desktop.core.replacements import Replacement
from desktop.core.replacing import parameters_of, replaced_region
from desktop.core.scores import weights_of
from tests.plans import all_agreements, changed, gp1
from tests.reference import compare, model
from tests.regions import central, real_parameters, real_region, two_cities
from tests.strategies import plans
from tests.unit.core.test_chain import by_calculator, everything_behind

NEAR, FAR = 0, 1
REGION = two_cities()
BASE = base_plan(REGION)
REAL = real_region()
ALL_PRICES = dict.fromkeys(PRICES.values(), 0.4)


def agreed(region: Region, domain: Domain, years: slice = slice(None)) -> Plan:
    agreements = base_plan(region).agreements.copy()
    agreements[NEAR, FAR, domain, years] = agreements[FAR, NEAR, domain, years] = 1.0
    return changed(region, agreements=agreements)


def run(plan: Plan, **prices: float) -> Projection:
    return project(REGION, central(REGION, **prices), plan)


def lost(both: Projection) -> FloatArray:
    """[T, C], infrastructure that is not there."""
    return np.asarray(both.base.infrastructure[0] - both.plan.infrastructure[0])


def test_agreements_are_free_as_long_as_nobody_says_what_they_cost() -> None:
    for symbol in PRICES.values():
        parameter = real_parameters()[symbol]
        assert (parameter.central, parameter.low, parameter.high) == (0.0, 0.0, 1.0)
        assert not parameter.sampled
    assert not lost(run(agreed(REGION, Domain.ENVIRONMENT))).any()


def test_an_agreement_takes_money_of_both_sides_as_it_takes_hold() -> None:
    # Strength 1/3 and 5/9 in the first two years, so 1 and 5/3 of 3; spent in year 1
    # it would have opened in year 4, of which 6 per cent wear out by year 5.
    both = run(agreed(REGION, Domain.ENVIRONMENT), cost_environment=3.0)

    for city in (NEAR, FAR):
        assert lost(both)[:6, city] == pytest.approx(
            [0.0, 0.0, 0.0, 0.0, 1.0, 0.94 + 5.0 / 3.0], rel=1e-11, abs=1e-10
        )


def test_only_the_domain_that_is_agreed_on_costs_its_price() -> None:
    for domain, symbol in PRICES.items():
        other = PRICES[Domain((domain + 1) % len(Domain))]
        plan = agreed(REGION, domain)
        assert lost(run(plan, **{symbol: 3.0}))[4, NEAR] == pytest.approx(1.0)
        assert lost(run(plan, **{other: 3.0}))[4, NEAR] == pytest.approx(0.0, abs=1e-9)


def test_money_for_agreements_is_not_borrowed() -> None:
    both = run(agreed(REGION, Domain.ENVIRONMENT), cost_environment=3.0)

    assert (both.plan.executed == both.plan.asked).all()
    assert both.plan.asked[0, 1:, NEAR, Line.INFRASTRUCTURE] == pytest.approx(
        both.base.asked[0, 1:, NEAR, Line.INFRASTRUCTURE]
    )
    # Debt moves only by the revenue of what the missing works would have brought.
    assert both.plan.extra_debt[0, :5] == pytest.approx(np.zeros((5, 2)), abs=1e-9)
    assert (both.plan.extra_debt[0, 6:] > 0.0).all()


def test_an_agreement_that_ends_frees_what_it_cost() -> None:
    then = np.zeros((2, 2, len(Domain)))
    then[NEAR, FAR, Domain.ENVIRONMENT] = then[FAR, NEAR, Domain.ENVIRONMENT] = 0.3
    region = two_cities(network={"agreements": then})
    ended = changed(region, agreements=np.zeros((2, 2, len(Domain), region.n_years)))

    both = project(region, central(region, cost_environment=3.0), ended)
    # A third of 0.3 is gone in year 1: 0.3 of money comes back to local works.
    assert lost(both)[4, NEAR] == pytest.approx(-0.3, rel=1e-9)


def test_what_is_in_force_in_the_base_year_is_paid_by_base_money() -> None:
    prices = dict.fromkeys(PRICES.values(), 1.0)
    free, paid = (
        project(REAL, central(REAL, **values), base_plan(REAL))
        for values in ({}, prices)
    )
    assert np.array_equal(free.base.gdp, paid.base.gdp)
    assert np.array_equal(free.plan.gdp, paid.plan.gdp)


def test_what_local_works_cannot_pay_is_not_paid() -> None:
    both = run(agreed(REGION, Domain.ENVIRONMENT), cost_environment=1e4)

    # All of the 51.5 of year 1, and nothing below zero.
    assert lost(both)[4, NEAR] == pytest.approx(51.5, rel=1e-11)
    assert (both.plan.infrastructure > 0.0).all()
    assert np.isfinite(both.plan.gdp).all()


@settings(max_examples=15)
@given(
    st.data(),
    st.fixed_dictionaries({name: st.floats(0.0, 1.0) for name in PRICES.values()}),
)
def test_both_implementations_agree_whatever_agreements_cost(
    data: st.DataObject, prices: dict[str, float]
) -> None:
    plan, draws = data.draw(plans(REAL)), central(REAL, **prices)
    both = project(REAL, draws, plan, REAL.last_year)
    base, planned = model.run(REAL, draws, plan, REAL.last_year, 0)

    compare.assert_same(both.base, base)
    compare.assert_same(both.plan, planned)


def test_every_member_pays_its_own_price() -> None:
    one = central(REAL)
    k = one.coefficients
    three = replace(k, cost_science=np.array([[0.0], [0.5], [1.0]]))
    draws = Draws(
        replace(
            three,
            **{
                name: np.repeat(getattr(k, name), 3, axis=0)
                for name in vars(k)
                if name != "cost_science"
            },
        ),
        np.repeat(one.noise_common, 3, axis=0),
        np.repeat(one.noise_city, 3, axis=0),
    )
    plan = changed(REAL, agreements=all_agreements(REAL))
    together = project(REAL, draws, plan).plan.infrastructure

    for member, price in enumerate((0.0, 0.5, 1.0)):
        alone = project(REAL, central(REAL, cost_science=price), plan).plan
        assert together[member] == pytest.approx(alone.infrastructure[0], rel=1e-12)


def dear() -> Region:
    """The real region in which every agreement has a price."""
    return replaced_region(
        REAL, [Replacement("", name, 0, p, "assumed") for name, p in ALL_PRICES.items()]
    )


def test_the_chain_behind_a_number_holds_with_prices_as_well() -> None:
    region = dear()
    draws = central_draws(parameters_of(region), region)
    plan = gp1(region)
    base = project_base(region, draws, region.last_year)
    ran = project_plan(region, draws, plan, base)
    chain = Chain(region, parameters_of(region), draws, plan, base, ran)
    steps = [step for step in everything_behind(chain) if step.formula]
    assert {step.equation for step in steps} >= {"E16", "E17"}
    for step in steps:
        assert math.isclose(
            step.value, by_calculator(step), rel_tol=1e-9, abs_tol=1e-11
        ), step.key


def test_agreements_that_local_works_cannot_pay_are_told_of() -> None:
    prices = [Replacement("", name, 0, 1.0, "assumed") for name in PRICES.values()]
    region = replaced_region(REAL, prices)
    draws = central_draws(parameters_of(region), region)
    zigong = region.index("Zigong")
    budgets = base_plan(region).budgets.copy()
    budgets[zigong, Line.INFRASTRUCTURE] *= 0.5
    links = base_plan(region).links.copy()
    links[zigong, zigong + 1] = budgets[zigong, Line.INFRASTRUCTURE] - 20.0
    plan = changed(
        region, budgets=budgets, links=links, agreements=all_agreements(region)
    )
    both = project(region, draws, plan)

    found = [
        one
        for one in advise(region, plan, both.base, both.plan)
        if one.code == "advice_agreements_unpaid"
    ]
    # By hand: what all its agreements cost beyond the base year, less the works.
    costs = np.zeros(both.plan.n_years)
    for t in range(both.plan.n_years):
        now = both.plan.agreements[0, t + 1, zigong]
        costs[t] = (now - both.plan.agreements[0, 0, zigong]).sum()
    unpaid = np.maximum(costs - 20.0, 0.0)
    assert unpaid.any()
    assert {one.city for one in found} == {"Zigong"}
    assert sum(one.number("amount") for one in found) == pytest.approx(unpaid.sum())
    # As the data have it nothing costs anything.
    free = project(REAL, central(REAL), plan)
    told = [one.code for one in advise(REAL, plan, free.base, free.plan)]
    assert "advice_agreements_unpaid" not in told


def game(region: Region, price: float) -> Game:
    """Output alone, to the first year after a plan period of five years."""
    prices = dict.fromkeys(PRICES.values(), price)
    draws = central(region, **prices)
    base = project_base(region, draws, region.base_year + 8)
    output = weights_of({"gdp": 1.0}, of_cities=True)
    return Game(region, draws, base, base_plan(region), Payoff(output, 0.03), 0.7)


def test_with_prices_not_every_pair_signs_and_the_study_names_who_refuses() -> None:
    free, priced = game(REAL, 0.0), game(REAL, 0.4)
    everyone = range(REAL.n_cities)
    of_free, of_priced = (
        everyone_for_himself(one, one.first(), everyone, steps=()).state
        for one in (free, priced)
    )
    assert 0 < of_priced.signed.sum() < of_free.signed.sum()
    assert not (of_priced.signed & ~of_free.signed).any()

    told = [o for o in offers(priced, of_priced, of_priced) if o.domain is not None]
    assert len(told) == len(REAL.pairs) * len(Domain)
    for offer in told:
        c, d = offer.pair
        assert offer.alone == of_priced.signed[0, c, d, offer.domain]
        assert offer.alone == (not offer.refusers)
    unsigned = [o for o in told if o.refusers and of_free.signed[0, *o.pair, o.domain]]
    assert unsigned
    assert all(min(offer.worth) <= 0.0 for offer in unsigned)


def test_no_price_makes_an_agreement_worth_more() -> None:
    games = [game(REAL, price) for price in (0.0, 0.2, 0.4)]
    told = [offers(one, one.first(), one.first()) for one in games]
    worth = [np.array([o.worth for o in each if o.domain is not None]) for each in told]
    assert (worth[0] > worth[1]).all()
    assert (worth[1] > worth[2]).all()
