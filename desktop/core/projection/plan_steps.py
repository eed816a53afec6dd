"""One year of a plan run: money, ties, output, and what the year hands on."""

from __future__ import annotations

import numpy as np

from desktop.core.projection import (
    agreement_costs,
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
from desktop.core.projection.infrastructure import Building, next_works
from desktop.core.projection.plan_state import Inputs, Made, Spent, State
from desktop.core.projection.ties import Ties, hours_with_own, tie
from desktop.core.region import Domain, FloatArray, Line

YEARS_KNOWN_AHEAD = 3
"""Years until money spent on a link or port can first open anything (E10)."""


def spend(given: Inputs, t: int, state: State) -> Spent:
    """E16: what the debt rule leaves of the wishes of year `t`."""
    base, year = given.base, given.money[t]
    if given.rises[t]:
        room = money.debt_room(state.extra_debt, base.output[t], given.k)
        scale = money.cut_scale(room, year)
        scale = np.where(given.wishes.debt_rule, scale, 1.0)
        headings = money.executed(year, scale)
    else:
        scale = np.ones_like(state.people)
        headings = year.asked
    extra = headings.sum(axis=-1) - given.basis.base_total[t]
    works = headings[..., Line.INFRASTRUCTURE]
    if not given.builds:
        local = _after_agreements(given, t, works)
        return Spent(headings, scale, local, extra, None, None)
    asked = year.asked[..., Line.INFRASTRUCTURE]
    # No plan asks for nothing, but parts of one do when they are looked at alone.
    kept = np.minimum(works / np.where(asked > 0.0, asked, 1.0), 1.0)
    links = kept[..., None] * given.wishes.links[t - 1]
    ports = kept * given.wishes.ports[t - 1]
    local = _after_agreements(given, t, works - links.sum(axis=-1) - ports)
    of_ports = ports[:, given.region.network.port_city]
    return Spent(headings, scale, local, extra, links, of_ports)


def _after_agreements(given: Inputs, t: int, works: FloatArray) -> FloatArray:
    """E17: local works after what agreements take of them."""
    if given.agreement_costs is None:
        return works
    return agreement_costs.left_for_works(works, given.agreement_costs[t])


def ties_ahead(given: Inputs, t: int, state: State) -> Ties:
    """E1 to E4 of year `t` and the two after it.

    Money runs through two stages, so what is spent in a year opens nothing in the
    next two: their ties are known already, and three years cost little more than one.
    """
    last = min(t + YEARS_KNOWN_AHEAD, given.n_years + 1)
    hours = given.base.ties.hours[t:last]
    if state.links is not None:
        built = _finished_ahead(
            state.links, infrastructure.link_pace(given.k), last - t
        )
        hours = _hours(given, t, last, built)
    ports = given.base.finished_ports[t:last]
    if state.ports is not None:
        ports = _finished_ahead(state.ports, infrastructure.PORT_PACE, last - t)
    bound = given.bonds.between(t, last)
    return tie(given.region, given.k, given.basis.anchors, hours, bound, ports)


def _finished_ahead(
    site: Building, pace: FloatArray | float, n_years: int
) -> FloatArray:
    """[years, M, ...], finished money in the coming years without new money."""
    finished = [site.finished]
    for _ in range(n_years - 1):
        site = site.year_later(0.0, pace)
        finished.append(site.finished)
    return np.stack(finished)


def _hours(given: Inputs, t: int, last: int, built: FloatArray) -> FloatArray:
    """[years, M, C, C], travel times with the finished links."""
    network = given.region.network
    joint = given.wishes.joint_funding[t - 1 : last - 1]
    strength = given.agreements[t:last, :, Domain.TRANSPORT]
    progress = travel.link_progress(built, network.link_cost, joint * strength)
    planned = network.travel_direct[t:last, None]
    direct = travel.direct_hours(planned, network.travel_min, progress)
    return hours_with_own(travel.shortest_hours(direct), network.travel_own)


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
    supply_gain = made.supply - b.supply[t]
    population = b.population[t] * np.exp(state.people)
    log_income = made.log_output - state.people
    gain = people.relative_gain(
        log_income,
        people.log_per_head(made.output, population),
        given.basis.log_regional[t],
    )
    works, finished = next_works(
        state.works,
        infrastructure.effective_money(spent.local_works * pf, state.stock, k),
        infrastructure.local_pace(k),
    )
    per_head = pf * b.population[t] / population
    effort = per_head[..., None] * spent.headings / b.asked[t]
    expected, adults = _schooling(given, t, state, ties, effort[..., Line.EDUCATION])
    doctors, life = _health(given, t, state, ties, log_income, effort[..., Line.HEALTH])
    return State(
        people=state.people + k.mu * gain,
        capital=_capital(given, t, state, ties, made),
        stock=infrastructure.next_stock(state.stock, finished, k),
        works=works,
        adults=adults,
        expected=expected,
        doctors=doctors,
        life=life,
        learning=_learning(given, t, state, ties, made.supply / population),
        extra_debt=money.next_debt(
            state.extra_debt, spent.extra, supply_gain, given.revenue_share, k
        ),
        supply_before=made.supply,
        links=_links(given, t, state, spent),
        ports=_ports(given, t, state, spent),
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
    given: Inputs,
    t: int,
    state: State,
    ties: Ties,
    log_income: FloatArray,
    effort: FloatArray,
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
        log_income,
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
    given: Inputs, t: int, state: State, ties: Ties, supply_per_head: FloatArray
) -> FloatArray:
    """E13."""
    lead = learning.lead_of_others(np.log(supply_per_head), ties.science)
    base_lead = given.basis.learning_lead[t]
    return learning.next_learning(state.learning, lead, base_lead, given.k)


def _links(given: Inputs, t: int, state: State, spent: Spent) -> Building | None:
    """E10 for links; nothing is carried before the first yuan."""
    if spent.links is None or (state.links is None and not spent.links.any()):
        return state.links
    site = state.links or infrastructure.first_money(spent.links)
    inflow = spent.links * given.untargeted[t][..., None]
    return site.year_later(inflow, infrastructure.link_pace(given.k))


def _ports(given: Inputs, t: int, state: State, spent: Spent) -> Building | None:
    """E10 for ports."""
    if spent.ports is None or (state.ports is None and not spent.ports.any()):
        return state.ports
    site = state.ports or infrastructure.first_money(spent.ports)
    inflow = spent.ports * given.untargeted[t][:, given.region.network.port_city]
    return site.year_later(inflow, infrastructure.PORT_PACE)
