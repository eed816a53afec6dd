"""The base run: trend rules, and the states that money keeps up on the base path."""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients, Draws
from desktop.core.projection import (
    air,
    base_trends,
    capital,
    education,
    health,
    infrastructure,
    learning,
    people,
    ports,
    poverty,
    travel,
)
from desktop.core.projection.course import BaseRun, Basis, Course
from desktop.core.projection.infrastructure import Works
from desktop.core.projection.readings import read_out
from desktop.core.projection.ties import (
    Anchors,
    Ties,
    anchors,
    bonds,
    hours_with_own,
    tie,
)
from desktop.core.region import Domain, FloatArray, Line, Region


def run_base(region: Region, draws: Draws, n_years: int) -> BaseRun:
    """Project the base run for `n_years` years after the base year."""
    k = draws.coefficients
    network = region.network
    then = np.moveaxis(network.agreements, -1, 0)[None, None]
    agreements = np.broadcast_to(then, (n_years + 1, *then.shape[1:]))
    shortest = travel.shortest_hours(network.travel_direct[: n_years + 1])
    hours = hours_with_own(shortest[:, None], network.travel_own)
    fixed = anchors(region, k, hours[0], agreements[0])
    unbuilt = np.zeros((n_years + 1, 1, len(network.port_city)))
    bound = bonds(region, k, fixed, agreements)
    ties = tie(region, k, fixed, hours, bound, unbuilt)
    course, first_works = _course(region, draws, n_years, ties, agreements)
    basis = _basis(region, k, fixed, course, first_works)
    fields = read_out(region, k, basis, course, basis.beds)
    return BaseRun(**fields, basis=basis)


def _course(
    region: Region, draws: Draws, n_years: int, ties: Ties, agreements: FloatArray
) -> tuple[Course, Works]:
    s, k = region.state, draws.coefficients
    output, population = _trend_paths(region, draws, n_years)
    q_doctors = region.trends.q_doctors * k.q_mult
    q_life = region.trends.q_life * k.q_mult
    expected = s.schooling_expected + k.E_drift * np.arange(n_years + 1)[:, None, None]
    stock, first_works, money = _works(region, k, n_years)
    zero = np.zeros_like(output)
    course = Course(
        output=output,
        supply=output,
        population=population,
        people=zero,
        capital=_capital(region, k, output),
        infrastructure=stock,
        adults=_adults(region, k, expected),
        expected=expected,
        doctors=_toward(s.doctors, k.D_max, q_doctors, n_years),
        life=_toward(s.life_expectancy, k.LE_max, q_life, n_years),
        learning=_learning(k, output, population, ties),
        extra_debt=zero,
        market_access=_market_access(ties, output),
        idle_plant=np.broadcast_to(k.o0, output.shape),
        asked=money,
        executed=money,
        scale=np.ones_like(output),
        local_works=money[..., Line.INFRASTRUCTURE],
        targeting=np.full((n_years + 1, 1, region.n_cities), s.targeted_share),
        agreements=agreements,
        finished_ports=np.zeros((n_years + 1, 1, len(region.network.port_city))),
        ties=ties,
    )
    return course, first_works


def _trend_paths(
    region: Region, draws: Draws, n_years: int
) -> tuple[FloatArray, FloatArray]:
    """Output and population of E0, both [T, M, C]."""
    s, k, trends = region.state, draws.coefficients, region.trends
    shocks = (
        trends.sd_common * draws.noise_common[:, :n_years, None]
        + trends.sd_city * draws.noise_city[:, :n_years]
    )
    fading = base_trends.fading_lead(
        trends.gap_decay, trends.lead_year, region.base_year + 1, n_years
    )
    growth = region.national_growth[1 : n_years + 1]
    output = base_trends.output_path(
        s.gdp, growth, trends.growth_lead, fading, k.g_shift, shocks
    )
    population = base_trends.population_path(
        s.population, trends.population_growth, k.n_fade, k.n_shift, n_years
    )
    return output, np.broadcast_to(population, output.shape)


def base_money(region: Region, n_years: int) -> FloatArray:
    """X^b with the base year, [T, 1, C, 3]."""
    growth = (1.0 + region.state.spending_growth) ** np.arange(n_years + 1)
    return np.asarray(growth[:, None, None, None] * region.state.spending)


def _works(
    region: Region, k: Coefficients, n_years: int
) -> tuple[FloatArray, Works, FloatArray]:
    """Infrastructure of all years, the works under way in year 1, the money."""
    money = base_money(region, n_years)
    spent = money[..., Line.INFRASTRUCTURE]
    under_way = spent[0] * k.tau_G / 2.0
    works = Works(under_way, under_way)
    stock = spent[0] / (k.delta_G + k.g_G)
    stocks, pace = [stock], infrastructure.local_pace(k)
    first_works = works
    for t in range(n_years):
        inflow = infrastructure.effective_money(spent[t], stock, k)
        works, finished = infrastructure.next_works(works, inflow, pace)
        stock = infrastructure.next_stock(stock, finished, k)
        stocks.append(stock)
        if t == 0:
            first_works = works
    return np.stack(stocks), first_works, money


def _capital(region: Region, k: Coefficients, supply: FloatArray) -> FloatArray:
    rate = region.state.capital_formation_rate
    stocks = np.empty_like(supply)
    stocks[0] = rate * region.state.gdp / (k.delta_K + k.K_g)
    for t in range(len(supply) - 1):
        stocks[t + 1] = capital.next_capital(stocks[t], supply[t], 1.0, rate, k)
    return stocks


def _adults(region: Region, k: Coefficients, expected: FloatArray) -> FloatArray:
    oldest = region.state.schooling_oldest
    years = [np.broadcast_to(region.state.schooling, expected.shape[1:])]
    for e in expected[:-1]:
        years.append(education.next_adults(years[-1], e, e, oldest, k))
    return np.stack(np.broadcast_arrays(*years))


def _toward(
    start: FloatArray, ceiling: FloatArray, closed: FloatArray, n_years: int
) -> FloatArray:
    years = [np.broadcast_to(start, (len(closed), len(start)))]
    for _ in range(n_years):
        years.append(base_trends.next_toward(years[-1], ceiling, closed))
    return np.stack(np.broadcast_arrays(*years))


def _learning(
    k: Coefficients, supply: FloatArray, population: FloatArray, ties: Ties
) -> FloatArray:
    lead = learning.lead_of_others(np.log(supply / population), ties.science)
    learned = np.zeros_like(supply)
    np.cumsum(k.lam * lead[:-1], axis=0, out=learned[1:])
    return learned


def _market_access(ties: Ties, supply: FloatArray) -> FloatArray:
    before = np.concatenate([supply[:1], supply[:-1]])
    return np.asarray((ties.contact @ before[..., None])[..., 0])


def _basis(
    region: Region,
    k: Coefficients,
    fixed: Anchors,
    course: Course,
    first_works: Works,
) -> Basis:
    s, ties = region.state, course.ties
    offered = ports.cargo(ties.port_shares[0], course.output[0], s.gdp, k)
    need, covered = _low_income_base(region, k, course)
    speed = region.trends.k_u * k.ku_mult
    urban = [np.broadcast_to(s.urban_share, course.output.shape[1:])]
    for _ in course.output[1:]:
        urban.append(base_trends.next_urban_share(urban[-1], speed, k.u_max))
    log_income = np.log(course.supply / course.population)
    q_beds = region.trends.q_beds * k.q_mult
    return Basis(
        course=course,
        anchors=fixed,
        first_works=first_works,
        service_lead=health.service_neighbours(course.doctors, ties.service, k),
        learning_lead=learning.lead_of_others(log_income, ties.science),
        return_ratio=capital.return_ratio(
            course.supply, course.capital, ties.normal_weights
        ),
        joint_air=air.joint_control(
            ties.contact, course.agreements[:, :, Domain.ENVIRONMENT]
        ),
        log_regional=people.log_per_head(course.output, course.population),
        base_total=course.asked.sum(axis=-1),
        cargo_scale=region.network.port_throughput / offered,
        need=need,
        covered_then=covered,
        urban_share=np.stack(np.broadcast_arrays(*urban)),
        beds=_toward(s.beds, k.B_max, q_beds, len(course.output) - 1),
    )


def _low_income_base(
    region: Region, k: Coefficients, course: Course
) -> tuple[FloatArray, FloatArray]:
    """Need and coverage of the base year (E8), both [M, C]."""
    s = region.state
    mean = s.urban_share * s.income_urban + (1.0 - s.urban_share) * s.income_rural
    ratio = s.income_urban / s.income_rural
    rural = people.rural_income(mean, s.urban_share, ratio)
    before = poverty.share_below(s.low_income_line, rural, k.sigma_r)
    rural_people = s.population * (1.0 - s.urban_share)
    need = poverty.need_in_base_year(before, rural_people, s.low_income_line)
    spent = course.executed[0].sum(axis=-1)
    return need, poverty.reach(course.targeting[0], spent, need, k)
