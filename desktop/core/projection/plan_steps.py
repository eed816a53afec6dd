"""One year of a plan run: money, ties, output, and what the year hands on."""

from __future__ import annotations

import numpy as np

from desktop.core.projection import (
    capital,
    education,
    health,
    infrastructure,
    learning,
    money,
    output,
    people,
    travel,
)
from desktop.core.projection.infrastructure import Works, next_works
from desktop.core.projection.plan_state import Inputs, Made, Spent, State
from desktop.core.projection.ties import Ties, hours_with_own, tie
from desktop.core.region import Domain, FloatArray, Line


def spend(given: Inputs, t: int, state: State) -> Spent:
    """E16: what the debt rule leaves of the wishes of year `t`."""
    plan, base = given.plan, given.base
    year = money.wish(plan.budgets[:, :, t - 1], base.asked[t])
    if plan.debt_rule and (year.total_up > year.total_down).any():
        room = money.debt_room(state.extra_debt, base.output[t], given.k)
        scale = money.cut_scale(room, year)
        headings = money.executed(year, scale)
    else:
        scale = np.ones_like(state.people)
        headings = year.asked[None]
    extra = headings.sum(axis=-1) - base.asked[t].sum(axis=-1)
    works = headings[..., Line.INFRASTRUCTURE]
    if not given.builds:
        return Spent(headings, scale, works, extra, None, None)
    kept = np.minimum(works / year.asked[:, Line.INFRASTRUCTURE], 1.0)
    links = kept[..., None] * plan.links[:, :, t - 1]
    ports = kept * plan.ports[:, t - 1]
    local = works - links.sum(axis=-1) - ports
    of_ports = ports[:, given.region.network.port_city]
    return Spent(headings, scale, local, extra, links, of_ports)


def ties_of(given: Inputs, t: int, state: State) -> Ties:
    """E1 to E4 as they depend on works finished so far and agreements."""
    if given.ties is not None:
        return given.ties.years[t]
    hours, network = given.base.ties.hours[t], given.region.network
    strength = given.agreements[t]
    if state.finished_links is not None:
        joint = given.plan.joint_funding[:, :, t - 1]
        progress = travel.link_progress(
            state.finished_links,
            network.link_cost,
            joint * strength[:, Domain.TRANSPORT],
        )
        direct = travel.direct_hours(
            network.travel_direct[t], network.travel_min, progress
        )
        hours = hours_with_own(travel.shortest_hours(direct), network.travel_own)
    return tie(
        given.region,
        given.k,
        given.basis.anchors,
        hours,
        strength,
        state.finished_ports,
    )


def produce(given: Inputs, t: int, state: State, spent: Spent, ties: Ties) -> Made:
    """E5 with the market access of E3."""
    b, k = given.base, given.k
    market = (ties.contact @ state.supply_before[..., None])[..., 0]
    away = output.Departures(
        capital=np.log(state.capital / b.capital[t]),
        people=state.people,
        infrastructure=np.log(state.stock / b.infrastructure[t]),
        access=np.log(market / b.market_access[t]),
        siphon=ties.log_siphon - b.ties.log_siphon[t],
        ports=ties.log_external - b.ties.log_external[t],
        plant=given.log_plant[t],
        learning=state.learning - b.learning[t],
        schooling=state.adults - b.adults[t],
        life=state.life - b.life[t],
    )
    supply = b.supply[t] * np.exp(output.log_supply_ratio(away, k))
    made = supply + k.mult * spent.extra
    return Made(supply, made, np.log(made / b.output[t]), market)


def hand_on(
    given: Inputs, t: int, state: State, spent: Spent, ties: Ties, made: Made
) -> State:
    """The state of year `t` + 1."""
    b, k, pf = given.base, given.k, given.untargeted[t]
    gain = people.relative_gain(
        made.log_output, state.people, made.output, b.output[t], b.population[t]
    )
    works, finished = next_works(
        state.works,
        infrastructure.effective_money(spent.local_works * pf, state.stock, k),
        infrastructure.local_pace(k),
    )
    per_head = pf * np.exp(-state.people)
    effort = per_head[..., None] * spent.headings / b.asked[t]
    expected, adults = _schooling(given, t, state, ties, effort[..., Line.EDUCATION])
    doctors, life = _health(given, t, state, ties, made, effort[..., Line.HEALTH])
    link_works, links = _links(given, t, state, spent)
    port_works, ports = _ports(given, t, state, spent)
    return State(
        people=state.people + k.mu * gain,
        capital=_capital(given, t, state, ties, made),
        stock=infrastructure.next_stock(state.stock, finished, k),
        works=works,
        adults=adults,
        expected=expected,
        doctors=doctors,
        life=life,
        learning=_learning(given, t, state, ties, made),
        extra_debt=money.next_debt(
            state.extra_debt,
            spent.extra,
            made.supply - b.supply[t],
            given.revenue_share,
            k,
        ),
        supply_before=made.supply,
        link_works=link_works,
        finished_links=links,
        port_works=port_works,
        finished_ports=ports,
    )


def _schooling(
    given: Inputs, t: int, state: State, ties: Ties, effort: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """E11: expected years of leavers, mean years of adults."""
    b, k = given.base, given.k
    shared = education.effort_with_partners(effort, ties.service, k)
    return (
        education.next_expected(state.expected, b.expected[t + 1], shared, k),
        education.next_adults(
            state.adults,
            state.expected,
            b.expected[t],
            given.region.state.schooling_oldest,
            k,
        ),
    )


def _health(
    given: Inputs, t: int, state: State, ties: Ties, made: Made, effort: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """E12: doctors and life expectancy; beds act on nothing and are read out later."""
    b, k = given.base, given.k
    target = health.service_target(b.doctors[t + 1], effort, k.D_max, k.sig_D)
    doctors = health.next_service(
        state.doctors,
        b.doctors[t],
        b.doctors[t + 1],
        target,
        health.YEARS_DOCTORS,
        k.service_floor,
    )
    lent = health.service_neighbours(state.doctors, ties.service, k)
    with_partners = (1.0 + k.chi * lent) / (1.0 + k.chi * given.basis.service_lead[t])
    life = health.next_life(
        state.life,
        b.life[t],
        b.life[t + 1],
        made.log_output - state.people,
        np.log(effort * with_partners),
        k,
    )
    return doctors, life


def _capital(given: Inputs, t: int, state: State, ties: Ties, made: Made) -> FloatArray:
    """E9."""
    ratio = capital.return_ratio(made.supply, state.capital, ties.normal_weights)
    pull = capital.pull(ratio, given.basis.return_ratio[t], given.k)
    rate = given.region.state.capital_formation_rate
    return capital.next_capital(state.capital, made.supply, pull, rate, given.k)


def _learning(
    given: Inputs, t: int, state: State, ties: Ties, made: Made
) -> FloatArray:
    """E13 on supply per head."""
    population = given.base.population[t] * np.exp(state.people)
    lead = learning.lead_of_others(np.log(made.supply / population), ties.science)
    base_lead = given.basis.learning_lead[t]
    return learning.next_learning(state.learning, lead, base_lead, given.k)


def _links(
    given: Inputs, t: int, state: State, spent: Spent
) -> tuple[Works | None, FloatArray | None]:
    """E10 for links; nothing is carried before the first yuan."""
    if spent.links is None or (state.link_works is None and not spent.links.any()):
        return state.link_works, state.finished_links
    none = np.zeros_like(spent.links)
    before = state.link_works or Works(none, none)
    inflow = spent.links * given.untargeted[t][:, None]
    works, finished = next_works(before, inflow, infrastructure.link_pace(given.k))
    built = none if state.finished_links is None else state.finished_links
    return works, built + finished


def _ports(
    given: Inputs, t: int, state: State, spent: Spent
) -> tuple[Works | None, FloatArray]:
    """E10 for ports."""
    if spent.ports is None or (state.port_works is None and not spent.ports.any()):
        return state.port_works, state.finished_ports
    none = np.zeros_like(spent.ports)
    before = state.port_works or Works(none, none)
    inflow = spent.ports * given.untargeted[t][given.region.network.port_city]
    works, finished = next_works(before, inflow, infrastructure.PORT_PACE)
    return works, state.finished_ports + finished
