# SPDX-License-Identifier: Apache-2.0
"""What a study tells beside payoffs: offers and refusals, effects, how sure it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.core.cooperation import (
    LINKS,
    Game,
    Payoff,
    StudyOptions,
    Sureness,
    everyone_for_himself,
    plan_together,
    study,
)
from desktop.core.cooperation.effects import effects
from desktop.core.cooperation.moves import LINK_SHARES
from desktop.core.cooperation.offers import offers
from desktop.core.cooperation.sureness import sureness
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project_base
from desktop.core.region import Domain, Region
from desktop.core.scores import weights_of
from tests.invented import invented_region
from tests.plans import changed
from tests.regions import central, two_cities

TWO = two_cities(
    network={
        "port_city": np.array([], dtype=np.intp),
        "port_capacity": np.zeros(0),
        "port_throughput": np.zeros(0),
        "river_hours": np.zeros(0),
    }
)
NEAR, FAR = 0, 1
OUTPUT = weights_of({"gdp": 1.0}, of_cities=True)


def game(
    region: Region = TWO,
    *,
    cost: float = 0.0,
    start: Plan | None = None,
    horizon: int = 2021,
    domains: tuple[Domain, ...] = tuple(Domain),
    **coefficients: float,
) -> Game:
    draws = central(region, **coefficients)
    return Game(
        region,
        draws,
        project_base(region, draws, horizon),
        base_plan(region) if start is None else start,
        Payoff(OUTPUT, 0.03, agreement_cost=cost),
        0.3,
        domains,
    )


def test_side_payments_are_held_against_every_member() -> None:
    rises = np.array([[3.0, -1.0], [5.0, -3.0], [-2.0, -1.0]])
    found = Sureness(rises, {})
    assert found.n_members == 3
    # Totals are 2, 2 and -3.
    assert found.total == pytest.approx(2 / 3)
    assert found.cities.tolist() == pytest.approx([2 / 3, 0.0])
    # Two paid from the first to the second: 1 and 1, 3 and -1, -4 and 1.
    paid = np.array([-2.0, 2.0])
    assert found.after(paid).tolist() == pytest.approx([2 / 3, 2 / 3])
    assert found.nobody_loses(paid) == pytest.approx(1 / 3)
    assert found.range_of_gain(0.0, 1.0) == pytest.approx((-3.0, 2.0))


def test_an_effect_is_read_from_the_three_runs() -> None:
    region = invented_region(3, 1)
    played = game(region, horizon=region.base_year + 6)
    alone = everyone_for_himself(played, played.first(), range(3))
    together = plan_together(played, alone.state, range(3))
    sure = sureness(played, alone.state, together, played.central)
    found = {
        (one.indicator, one.place): one
        for one in effects(played, alone.state, together, sure)
    }
    runs = (played.base, played.run(alone.state), played.run(together))
    whole = found["gdp", "region"]
    sums = [float(run.gdp[0, -1].sum()) for run in runs]
    assert [whole.base, whole.alone, whole.together] == pytest.approx(sums)
    assert whole.better == float(sums[2] > sums[1])
    city = region.cities[1].id
    years = [float(run.life_expectancy[0, -1, 1]) for run in runs]
    one = found["life_expectancy", city]
    assert [one.base, one.alone, one.together] == pytest.approx(years)
    assert one.year == region.base_year + 6
    # Where neither direction is better there is no share of members.
    assert found["population", city].better is None
    assert ("budget_asked", city) not in found


def test_an_offer_says_what_signing_is_worth_to_each_side_and_who_refuses() -> None:
    played = game()
    unsigned = played.first()
    signed = unsigned.signed.copy()
    signed[0, NEAR, FAR, Domain.INDUSTRY] = True
    signed[0, FAR, NEAR, Domain.INDUSTRY] = True
    industry = replace(unsigned, signed=signed)
    worth = (played.payoffs(industry) - played.payoffs(unsigned))[0]
    for alone in (unsigned, industry):
        found = offers(played, alone, industry)
        (one,) = (offer for offer in found if offer.domain is Domain.INDUSTRY)
        # The same whether it is offered or already in force.
        assert one.worth == pytest.approx(tuple(worth))
        assert one.others == pytest.approx(0.0, abs=1e-9)
        assert one.total == pytest.approx(worth.sum())
        assert one.alone == (alone is industry)
        assert one.together
        assert one.is_missed == (alone is unsigned)
        refusing = [c for c in (NEAR, FAR) if worth[c] <= played.worth_noticing[c]]
        assert list(one.refusers) == refusing


def test_a_price_that_one_side_cannot_earn_makes_it_refuse() -> None:
    free = game()
    worth = {one.domain: one.worth for one in offers(free, free.first(), free.first())}
    low, high = sorted(worth[Domain.INDUSTRY])
    assert 0.0 < low < high
    price = (low + high) / 2.0
    years = sum(1.03**-t for t in range(1, int(free.years.sum()) + 1))
    dear = game(cost=price / years)
    found = {one.domain: one for one in offers(dear, dear.first(), dear.first())}
    weaker = int(np.argmin(worth[Domain.INDUSTRY]))
    assert found[Domain.INDUSTRY].refusers == (weaker,)
    assert found[Domain.INDUSTRY].worth[weaker] == pytest.approx(low - price)


def test_a_link_is_offered_with_its_money_and_the_hours_it_saves() -> None:
    played = game(theta_M=0.6, domains=())
    alone = everyone_for_himself(played, played.first(), (NEAR, FAR))
    together = plan_together(played, alone.state, (NEAR, FAR))
    (link,) = offers(played, alone.state, together)
    assert link.domain is None
    assert link.is_missed
    before, after = link.hours or (0.0, 0.0)
    assert before == pytest.approx(float(played.base.travel_hours[0, -1, NEAR, FAR]))
    assert after < before
    # Money of all years together.
    cost = played.region.network.link_cost[NEAR, FAR]
    assert any(link.money == pytest.approx(share * cost) for share in LINK_SHARES)
    assert offers(replace(played, links=False), alone.state, together) == ()


def test_links_that_are_not_played_for_stay_as_in_the_plan() -> None:
    links = base_plan(TWO).links.copy()
    links[NEAR, FAR] = links[FAR, NEAR] = 1.0
    start = changed(TWO, links=links)
    played = replace(game(start=start, theta_M=0.6), links=False)
    found = study(
        played,
        played.central,
        generator=np.random.default_rng(2),
        options=StudyOptions(n_starts=3),
    )
    first = played.first().split[0, :, LINKS:]
    assert first.any()
    for state in (found.alone.state, found.together):
        assert state.split[0, :, LINKS:] == pytest.approx(first)
