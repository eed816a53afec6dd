# SPDX-License-Identifier: Apache-2.0
"""Games between cities: payoffs by hand, small cases by brute force."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest

from desktop.core.cooperation import (
    LINKS,
    LOCAL,
    Game,
    Payoff,
    States,
    Study,
    StudyOptions,
    equal_split,
    everyone_for_himself,
    plan_together,
    shapley_split,
    study,
)
from desktop.core.cooperation.sharing import asks, coalition_worths
from desktop.core.cooperation.states import joined
from desktop.core.cooperation.sureness import sureness
from desktop.core.errors import Cancelled
from desktop.core.parameters import random_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.plan_rules import violations
from desktop.core.progress import Progress, keep_going
from desktop.core.projection import project_base
from desktop.core.region import Domain, FloatArray, Region
from desktop.core.scores import weights_of
from tests.invented import invented_region
from tests.plans import changed
from tests.regions import central, real_parameters, two_cities

NO_PORTS: dict[str, Any] = {
    "port_city": np.array([], dtype=np.intp),
    "port_capacity": np.zeros(0),
    "port_throughput": np.zeros(0),
    "river_hours": np.zeros(0),
}
TWO = two_cities(network=NO_PORTS)
NEAR, FAR = 0, 1
OUTPUT = weights_of({"gdp": 1.0}, of_cities=True)
MIXED = weights_of(
    {"gdp_per_head": 1.0, "life_expectancy": 1.0, "schooling_expected": 1.0},
    of_cities=True,
)


def game(
    region: Region = TWO,
    *,
    payoff: Payoff | None = None,
    start: Plan | None = None,
    horizon: int = 2019,
    floor: float = 0.3,
    domains: tuple[Domain, ...] = tuple(Domain),
    **coefficients: float,
) -> Game:
    draws = central(region, **coefficients)
    return Game(
        region,
        draws,
        project_base(region, draws, horizon),
        base_plan(region) if start is None else start,
        payoff or Payoff(OUTPUT, 0.03),
        floor,
        domains,
    )


def on_a_grid(region: Region) -> Plan:
    """Everybody splits its money 5 : 3 : 2."""
    budgets = base_plan(region).budgets
    shares = np.array([0.5, 0.3, 0.2])[:, None]
    return changed(region, budgets=budgets.sum(axis=1, keepdims=True) * shares)


def grid_states(played: Game, step: float) -> States:
    """Every state with splits in multiples of a step, with and without industry."""
    n = round(1.0 / step)
    splits = [
        np.array([i, j, n - i - j]) * step
        for i in range(n + 1)
        for j in range(n + 1 - i)
    ]
    first = played.first()
    found = []
    for mine, theirs in product(splits, repeat=2):
        for signed in (False, True):
            split, agreed = first.split.copy(), np.zeros_like(first.signed)
            split[0, NEAR, :3], split[0, FAR, :3] = mine, theirs
            agreed[0, NEAR, FAR, Domain.INDUSTRY] = signed
            agreed[0, FAR, NEAR, Domain.INDUSTRY] = signed
            found.append(replace(first, split=split, signed=agreed))
    states = joined(found)
    kept = played.allowed(states)
    return States(
        states.split[kept], states.signed[kept], states.pooled[kept], states.sent[kept]
    )


# ------------------------------------------------------------------------------ payoffs


def test_with_output_alone_a_payoff_is_the_discounted_sum_of_extra_output() -> None:
    base = project_base(TWO, central(TWO), 2013)
    gdp = base.gdp.copy()
    gdp[0, 1] += [30.0, -8.0]
    gdp[0, 2] += [10.0, 16.0]
    found = Payoff(OUTPUT, 0.25).of(TWO, base, replace(base, gdp=gdp))
    expected = [30.0 / 1.25 + 10.0 / 1.5625, -8.0 / 1.25 + 16.0 / 1.5625]
    assert found[0] == pytest.approx(expected)


def test_other_indicators_count_as_shares_of_output() -> None:
    base = project_base(TWO, central(TWO), 2012)
    life = base.life_expectancy.copy()
    life[0, 1, FAR] *= 1.02
    weights = weights_of({"gdp": 3.0, "life_expectancy": 1.0}, of_cities=True)
    found = Payoff(weights, 0.0).of(TWO, base, replace(base, life_expectancy=life))
    expected = [0.0, 0.25 * 0.02 * base.gdp[0, 1, FAR]]
    assert found[0] == pytest.approx(expected)


def test_the_success_of_a_rival_in_the_province_is_a_loss() -> None:
    cities = tuple(replace(city, province="One") for city in TWO.cities)
    region = replace(TWO, cities=cities)
    base = project_base(region, central(region), 2012)
    gdp = base.gdp.copy()
    gdp[0, 1] *= [1.01, 1.04]
    run = replace(base, gdp=gdp)
    found = Payoff(OUTPUT, 0.0, rivalry=0.5).of(region, base, run)
    near, far = base.gdp[0, 1]
    own, other = 0.01 * near, 0.04 * far
    assert found[0] == pytest.approx([own - 0.5 * other, other - 0.5 * own])
    # Across the border there is no rivalry.
    apart = Payoff(OUTPUT, 0.0, rivalry=0.5).of(TWO, base, run)
    assert apart[0] == pytest.approx([near * 0.01, far * 0.04])


def test_all_rivals_of_a_province_together_gain_nothing_by_ruining_one() -> None:
    # Each counts the mean of the two others in full, so in the sum nothing is left;
    # with a quarter of it, three quarters of what they get.
    region = invented_region(3, 1)
    cities = tuple(replace(city, province="One") for city in region.cities)
    region = replace(region, cities=cities)
    base = project_base(region, central(region), region.base_year + 2)
    run = replace(base, gdp=base.gdp * np.array([0.5, 1.3, 1.1]))
    found = Payoff(OUTPUT, 0.03, rivalry=1.0).of(region, base, run)
    assert found.sum() == pytest.approx(0.0, abs=1e-8)
    mild = Payoff(OUTPUT, 0.03, rivalry=0.25).of(region, base, run)
    alone = Payoff(OUTPUT, 0.03).of(region, base, run)
    assert mild.sum() == pytest.approx(0.75 * alone.sum())


# ------------------------------------------------------------------------------- states


def test_the_first_state_is_the_plan_at_the_start() -> None:
    region = two_cities()
    base = base_plan(region)
    links, ports = base.links.copy(), base.ports.copy()
    budgets, agreements = base.budgets.copy(), base.agreements.copy()
    # Shares of what the city has, so that they are the same in every year.
    links[NEAR, FAR] = 0.1 * budgets[NEAR].sum(axis=0)
    ports[NEAR] = 0.05 * budgets[NEAR].sum(axis=0)
    agreements[NEAR, FAR, Domain.SCIENCE] = agreements[FAR, NEAR, Domain.SCIENCE] = 1.0
    start = changed(region, links=links, ports=ports, agreements=agreements)
    played = game(region, start=start, horizon=2021)
    first = played.first()
    assert first.split.sum(axis=2) == pytest.approx(np.ones((1, 2)))
    (plan,) = played.plans(first)
    for name in ("budgets", "links", "ports", "agreements"):
        np.testing.assert_allclose(getattr(plan, name), getattr(start, name), rtol=1e-9)
    assert played.payoffs(game(horizon=2021).first()).shape == (1, 2)


def test_money_that_is_sent_is_spent_elsewhere_and_the_rule_sees_no_debt() -> None:
    played = game()
    sent = np.zeros((1, 2, 2))
    sent[0, FAR, NEAR] = 0.1
    state = replace(played.first(), sent=sent)
    (plan,) = played.plans(state)
    start = played.start.budgets.sum(axis=1)
    years = slice(0, 8)
    expected = start[NEAR] + 0.1 * start[FAR]
    found = plan.budgets.sum(axis=1)
    np.testing.assert_allclose(found[NEAR, years], expected[years])
    np.testing.assert_allclose(found.sum(axis=0), start.sum(axis=0))
    assert not plan.debt_rule


def test_states_outside_the_bounds_of_plans_and_floors_are_not_allowed() -> None:
    played = game(floor=0.7)
    assert played.allowed(played.first()).all()
    # Near spends 50, 40, 20 of 110; 25 for schools is 0.625 of the base, 30 is 0.75.
    splits = {25.0: False, 30.0: True}
    for schools, allowed in splits.items():
        split = played.first().split
        split[0, NEAR, :3] = np.array([90.0 - schools, schools, 20.0]) / 110.0
        assert played.allowed(replace(played.first(), split=split)).all() == allowed


# ----------------------------------------------------------------------- by brute force


@pytest.mark.parametrize("weights", [OUTPUT, MIXED])
def test_two_cities_on_a_coarse_grid_agree_with_brute_force(weights: Any) -> None:
    played = game(
        payoff=Payoff(weights, 0.03),
        start=on_a_grid(TWO),
        domains=(Domain.INDUSTRY,),
        floor=0.5,
    )
    states = grid_states(played, 0.1)
    assert len(states) > 500
    payoffs = played.payoffs(states)
    settled = _settled(played, states, payoffs)
    totals = payoffs.sum(axis=1)

    outcomes = [
        everyone_for_himself(played, states[row], (NEAR, FAR), steps=(0.1,))
        for row in range(0, len(states), len(states) // 5)
    ]
    keys = {states[row].key() for row in settled}
    assert keys
    for outcome in outcomes:
        assert outcome.reached
        assert outcome.state.key() in keys
    found = [outcome.total for outcome in outcomes]
    assert min(found) == pytest.approx(totals[settled].min())
    assert max(found) == pytest.approx(totals[settled].max())

    together = plan_together(
        played, outcomes[0].state, (NEAR, FAR), steps=(0.1,), links=False
    )
    assert played.payoffs(together).sum() == pytest.approx(totals.max())


def _settled(played: Game, states: States, payoffs: FloatArray) -> list[int]:
    """Rows of the states in which nobody wants to move, looked up one by one."""
    signed = states.signed[:, NEAR, FAR, Domain.INDUSTRY]
    split = np.round(states.split[:, :, :3], 6)
    notice = played.worth_noticing
    found = []
    for row in range(len(states)):
        content = True
        for city, other in ((NEAR, FAR), (FAR, NEAR)):
            others = (split[:, other] == split[row, other]).all(axis=1)
            mine = others & (signed == signed[row])
            content &= payoffs[mine, city].max() <= payoffs[row, city] + notice[city]
        twin = (split == split[row]).all(axis=(1, 2)) & (signed != signed[row])
        gain = payoffs[twin][0] - payoffs[row]
        wanted = bool((gain > notice).all())
        kept = bool((-gain > notice).all())
        content &= kept if signed[row] else not wanted
        if content:
            found.append(row)
    return found


def test_three_cities_agree_as_brute_force_says() -> None:
    region = invented_region(3, 1)
    domains = (Domain.INDUSTRY, Domain.SCIENCE)
    horizon = region.base_year + 8
    cost = 0.6
    played = game(
        region,
        payoff=Payoff(OUTPUT, 0.03, agreement_cost=cost),
        horizon=horizon,
        domains=domains,
    )
    cells = [(c, d, j) for c, d in region.pairs for j in domains]
    states = played.first().copies(2 ** len(cells))
    for row, choice in enumerate(product((False, True), repeat=len(cells))):
        for (c, d, j), yes in zip(cells, choice, strict=True):
            states.signed[row, c, d, j] = states.signed[row, d, c, j] = yes
    payoffs = played.payoffs(states)
    best = states[int(payoffs.sum(axis=1).argmax())]
    together = plan_together(played, played.first(), range(3), steps=(), links=False)
    assert together.key() == best.key()

    alone = everyone_for_himself(played, played.first(), range(3), steps=())
    assert alone.reached
    (row,) = (r for r in range(len(states)) if states[r].key() == alone.state.key())
    for cell in range(len(cells)):
        c, d, j = cells[cell]
        other = row ^ (1 << (len(cells) - 1 - cell))
        sign = -1.0 if states.signed[row, c, d, j] else 1.0
        gain = sign * (payoffs[other] - payoffs[row])
        both = all(gain[one] > played.worth_noticing[one] for one in (c, d))
        assert both == states.signed[row, c, d, j]
    # The price keeps some apart, and those are not all that would serve all together.
    assert 0 < alone.state.signed.sum() < 2 * len(cells)
    assert payoffs[row].sum() <= payoffs.sum(axis=1).max()


# ------------------------------------------------------------------------ what it shows


def test_a_link_is_built_by_both_or_by_nobody() -> None:
    # Where access is worth much, both halves at once pay; one alone never does.
    played = game(horizon=2021, theta_M=0.6, domains=())
    alone = everyone_for_himself(played, played.first(), (NEAR, FAR))
    assert alone.reached
    assert not alone.state.split[0, :, LINKS:].any()
    together = plan_together(played, alone.state, (NEAR, FAR))
    link = together.split[0, [NEAR, FAR], [LINKS + FAR, LINKS + NEAR]]
    assert (link > 0.0).all()
    assert played.payoffs(together).sum() > alone.total
    (plan,) = played.plans(together)
    assert violations(TWO, plan) == ()
    # One who stops paying loses more than the local works bring him.
    split = together.split.copy()
    split[0, NEAR, LOCAL] += split[0, NEAR, LINKS + FAR]
    split[0, NEAR, LINKS + FAR] = 0.0
    back = played.payoffs(replace(together, split=split))
    assert back[0, FAR] < played.payoffs(together)[0, FAR]


def test_agreements_that_cost_more_than_they_bring_are_not_signed() -> None:
    free = game(horizon=2021)
    dear = game(horizon=2021, payoff=Payoff(OUTPUT, 0.03, agreement_cost=1e4))
    outcomes = [
        everyone_for_himself(one, one.first(), (NEAR, FAR), steps=())
        for one in (free, dear)
    ]
    assert outcomes[0].state.signed.any()
    assert not outcomes[1].state.signed.any()


def test_the_cost_of_agreements_is_paid_by_both_sides_every_year() -> None:
    played = game(horizon=2013, payoff=Payoff(OUTPUT, 0.25, agreement_cost=2.0))
    first = played.first()
    signed = first.signed.copy()
    signed[0, NEAR, FAR, :3] = signed[0, FAR, NEAR, :3] = True
    each = 3 * 2.0 * (1 / 1.25 + 1 / 1.5625)
    found = played.costs(replace(first, signed=signed))
    assert found == pytest.approx(np.array([[each, each]]))


# ------------------------------------------------------------------------------ sharing


def test_an_equal_split_leaves_everybody_the_same_gain() -> None:
    alone, together = np.array([10.0, 20.0, 0.0]), np.array([40.0, 5.0, 15.0])
    # 30 more in all, 10 each: 20, 30, 10.
    assert equal_split(alone, together).tolist() == [-20.0, 25.0, -5.0]


def test_a_shapley_split_pays_everybody_what_it_brings() -> None:
    # Alone 10 and 20, together 50: each brings half of the extra 20.
    worths = {0: 0.0, 1: 10.0, 2: 20.0, 3: 50.0}
    found = shapley_split(worths, np.array([15.0, 35.0]))
    assert found is not None
    assert found.tolist() == [5.0, -5.0]
    assert shapley_split({0: 0.0, 1: 10.0}, np.array([15.0, 35.0])) is None


def _three() -> Game:
    region = invented_region(3, 1)
    return game(region, horizon=region.base_year + 6, floor=0.7)


def test_coalitions_bring_at_least_what_their_members_have_alone() -> None:
    played = _three()
    alone = everyone_for_himself(played, played.first(), range(3))
    together = plan_together(played, alone.state, range(3))
    worths = coalition_worths(played, alone.state, together, keep_going, {})
    assert sorted(worths) == list(range(8))
    for number, worth in worths.items():
        members = [c for c in range(3) if number >> c & 1]
        assert worth >= alone.payoffs[members].sum() - 1e-9
    assert worths[7] == pytest.approx(played.payoffs(together).sum())
    assert worths[1] == pytest.approx(alone.payoffs[0])


def test_what_a_city_asks_is_what_it_loses_if_the_other_goes_back() -> None:
    played = _three()
    alone = everyone_for_himself(played, played.first(), range(3))
    together = plan_together(played, alone.state, range(3))
    found = asks(played, alone.state, together)
    # City 2 back: its split, and everything it has agreed with 0 and 1.
    split, signed = together.split.copy(), together.signed.copy()
    split[0, 2] = alone.state.split[0, 2]
    signed[0, 2] = alone.state.signed[0, 2]
    signed[0, :, 2] = alone.state.signed[0, :, 2]
    pooled = together.pooled.copy()
    pooled[0, 2], pooled[0, :, 2] = (
        alone.state.pooled[0, 2],
        alone.state.pooled[0, :, 2],
    )
    back = replace(together, split=split, signed=signed, pooled=pooled)
    lost = played.payoffs(together)[0] - played.payoffs(back)[0]
    assert found[:2, 2] == pytest.approx(lost[:2])
    assert found.diagonal().tolist() == [0.0] * 3


def test_on_the_central_member_a_gain_is_sure() -> None:
    played = _three()
    alone = everyone_for_himself(played, played.first(), range(3))
    together = plan_together(played, alone.state, range(3))
    found = sureness(played, alone.state, together, played.central)
    rise = played.payoffs(together)[0] - alone.payoffs
    assert (found.n_members, found.total) == (1, 1.0)
    assert found.cities.tolist() == (rise > 0.0).astype(float).tolist()


# -------------------------------------------------------------------------------- study


def _study(seed: int = 3, **options: Any) -> Study:
    played = _three()
    generator = np.random.default_rng(5)
    draws = random_draws(real_parameters(), played.region, 8, generator)
    return study(
        played,
        draws,
        generator=np.random.default_rng(seed),
        options=StudyOptions(n_starts=3, **options),
    )


def test_a_study_hangs_together() -> None:
    found = _study()
    assert len(found.outcomes) == 3
    assert found.lowest.total <= found.alone.total
    assert found.gain > 0.0
    for payments in (found.equal, found.shapley):
        assert payments is not None
        assert payments.sum() == pytest.approx(0.0, abs=1e-6)
    after = found.payoffs_together + found.equal
    assert after - found.payoffs_alone == pytest.approx(np.full(3, found.gain / 3))
    assert found.payoffs_with_money.sum() >= found.payoffs_together.sum() - 1e-6
    states = joined([found.alone.state, found.together, found.with_money])
    region, start = found.game.region, found.game.start
    for plan in found.game.plans(states):
        assert violations(region, plan) == ()
        total, allowed = plan.budgets.sum(axis=(0, 1)), start.budgets.sum(axis=(0, 1))
        np.testing.assert_allclose(total, allowed)
    own = [plan.budgets.sum(axis=1) for plan in found.game.plans(states)[:2]]
    np.testing.assert_allclose(own[0], start.budgets.sum(axis=1))
    np.testing.assert_allclose(own[1], start.budgets.sum(axis=1))


def test_the_same_seed_gives_the_same_study() -> None:
    first, second = _study(), _study()
    assert first.together.key() == second.together.key()
    assert first.worths == second.worths


def test_a_stopped_study_can_go_on() -> None:
    def stop_at_the_third_coalition(progress: Progress) -> bool:
        return progress.stage != "coalitions" or progress.done < 6

    played = _three()
    arguments: dict[str, Any] = {"generator": np.random.default_rng(3)}
    stopped = study(
        played,
        played.central,
        options=StudyOptions(n_starts=1),
        watch=stop_at_the_third_coalition,
        **arguments,
    )
    assert stopped.shapley is None
    assert len(stopped.worths) == 6
    again = study(
        played,
        played.central,
        options=StudyOptions(n_starts=1, earlier=stopped),
        generator=np.random.default_rng(3),
    )
    whole = study(
        played,
        played.central,
        options=StudyOptions(n_starts=1),
        generator=np.random.default_rng(3),
    )
    assert again.shapley is not None
    assert whole.shapley is not None
    assert again.shapley == pytest.approx(whole.shapley)


def test_a_study_stopped_among_the_starts_goes_on_with_the_next_one() -> None:
    played = _three()
    told: list[tuple[str, int]] = []

    def until_the_second_start(progress: Progress) -> bool:
        return progress.stage not in {"alone", "coalitions"} or (
            progress.stage == "alone" and progress.done < 1
        )

    def noted(progress: Progress) -> bool:
        told.append((progress.stage, progress.done))
        return True

    def run(watch: Any, earlier: Study | None = None) -> Study:
        return study(
            played,
            played.central,
            generator=np.random.default_rng(3),
            options=StudyOptions(n_starts=3, earlier=earlier),
            watch=watch,
        )

    stopped = run(until_the_second_start)
    assert (len(stopped.outcomes), stopped.is_whole) == (1, False)
    assert stopped.shapley is None
    again, whole = run(noted, stopped), run(keep_going)
    assert [done for stage, done in told if stage == "alone"] == [1, 2]
    assert again.is_whole
    assert whole.is_whole
    for first, second in zip(again.outcomes, whole.outcomes, strict=True):
        assert first.state.key() == second.state.key()
    assert again.together.key() == whole.together.key()
    assert again.worths == pytest.approx(whole.worths)


def test_work_is_left_at_once_where_the_turn_never_comes() -> None:
    def leave() -> None:
        raise Cancelled

    played = replace(_three(), wait_turn=leave)
    with pytest.raises(Cancelled):
        study(played, played.central, generator=np.random.default_rng(1))


def test_a_study_stopped_at_once_says_nothing() -> None:
    played = _three()
    with pytest.raises(Cancelled):
        study(
            played,
            played.central,
            generator=np.random.default_rng(1),
            watch=lambda _: False,
        )
