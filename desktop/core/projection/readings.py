"""Reads incomes, poverty, services, air, debt and indices off a finished course.

Nothing here acts back on output, so it is done for all years at once.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from desktop.core.fairness import coordination_index, theil
from desktop.core.parameters import Coefficients
from desktop.core.projection import air, health, money, output, people, ports, poverty
from desktop.core.projection.course import Basis, Course
from desktop.core.projection.travel import mean_hours
from desktop.core.region import Domain, FloatArray, Line, Region

YUAN_PER_HEAD = 1e4
"""100 million yuan over 10,000 persons, in yuan per head."""


def untargeted(region: Region, targeting: FloatArray) -> FloatArray:
    """Pf: what targeting leaves of a heading, 1 at the base share."""
    return np.asarray((1.0 - targeting) / (1.0 - region.state.targeted_share))


def incomes(
    region: Region, course: Course, urban_share: FloatArray, k: Coefficients
) -> tuple[FloatArray, FloatArray]:
    """Urban-rural ratio and rural income (E7), both [T, M, C]."""
    s = region.state
    base_money = course_base_money(region, len(course.output))
    effort = people.rural_effort(
        course.local_works,
        course.executed[..., Line.EDUCATION],
        untargeted(region, course.targeting),
        base_money[:, None],
    )
    log_effort = np.log(effort)
    log_ratio = np.empty_like(course.output)
    log_ratio[0] = np.log(s.income_urban / s.income_rural)
    for t in range(len(log_ratio) - 1):
        log_ratio[t + 1] = people.next_log_ratio(log_ratio[t], log_effort[t], k)
    ratio = np.exp(log_ratio)
    per_head_then = YUAN_PER_HEAD * s.gdp / s.population
    mean_then = s.urban_share * s.income_urban + (1.0 - s.urban_share) * s.income_rural
    per_head = YUAN_PER_HEAD * course.output / course.population
    mean = mean_then / per_head_then * per_head
    return ratio, people.rural_income(mean, urban_share, ratio)


def course_base_money(region: Region, n: int) -> FloatArray:
    """[T, C]: infrastructure and education of the base run, base year included."""
    growth = (1.0 + region.state.spending_growth) ** np.arange(n)
    spent = region.state.spending
    both = spent[:, Line.INFRASTRUCTURE] + spent[:, Line.EDUCATION]
    return np.asarray(growth[:, None] * both)


def low_income(
    course: Course,
    share_before: FloatArray,
    need: FloatArray,
    covered_then: FloatArray,
    k: Coefficients,
) -> FloatArray:
    """H of E8, [T, M, C]; `share_before` is the share before targeting."""
    reached = poverty.reach(course.targeting, course.executed.sum(axis=-1), need, k)
    covered = np.empty_like(course.output)
    covered[0] = covered_then
    for t in range(len(covered) - 1):
        covered[t + 1] = poverty.next_covered(covered[t], reached[t])
    kept = (1.0 - covered) / (1.0 - covered_then)
    return np.asarray(np.minimum(share_before * kept, 1.0))


def beds(region: Region, course: Course, basis: Basis, k: Coefficients) -> FloatArray:
    """Beds of a plan run (E12), [T, M, C]."""
    pf = untargeted(region, course.targeting)
    base = basis.course
    effort = course.executed[..., Line.HEALTH] / base.executed[..., Line.HEALTH]
    effort = effort * pf * np.exp(-course.people)
    target = health.service_target(basis.beds[1:], effort[:-1], k.B_max, k.sig_B)
    now = np.empty_like(course.output)
    now[0] = basis.beds[0]
    for t in range(len(now) - 1):
        now[t + 1] = health.next_service(
            now[t],
            basis.beds[t],
            basis.beds[t + 1],
            target[t],
            health.YEARS_BEDS,
            k.service_floor,
        )
    return now


def read_out(
    region: Region, k: Coefficients, basis: Basis, course: Course, bed: FloatArray
) -> dict[str, Any]:
    """The fields of a `Run`, members first."""
    fields = {
        **_states(course),
        **_people(region, k, basis, course),
        **_surroundings(region, k, basis, course),
        "urban_share": basis.urban_share,
        "beds": bed,
        "inequality_theil": theil(course.output, course.population),
        "plant_in_use": output.plant_in_use(
            course.idle_plant, region.state.secondary_share, k
        ),
    }
    fields["coordination_index"] = coordination_index(
        YUAN_PER_HEAD * course.output / course.population,
        fields["access_hours"],
        course.adults,
        course.life,
        fields["urban_rural_ratio"],
        fields["pm25"],
    )
    members = course.output.shape[1]
    return {name: _members_first(value, members) for name, value in fields.items()}


def _states(course: Course) -> dict[str, FloatArray]:
    """What the loop carried is a result as it is."""
    return {
        "gdp": course.output,
        "gdp_supply": course.supply,
        "population": course.population,
        "schooling_adults": course.adults,
        "schooling_expected": course.expected,
        "doctors": course.doctors,
        "life_expectancy": course.life,
        "extra_debt": course.extra_debt,
        "idle_industry_share": course.idle_plant,
        "asked": course.asked,
        "executed": course.executed,
        "cut_scale": course.scale,
        "agreements": course.agreements.transpose(0, 1, 3, 4, 2),
        "capital": course.capital,
        "infrastructure": course.infrastructure,
        "learning": course.learning,
        "log_ratio_population": course.people,
        "market_access": course.market_access,
        "siphon": np.exp(course.ties.log_siphon),
        "external_access": np.exp(course.ties.log_external),
    }


def _people(
    region: Region, k: Coefficients, basis: Basis, course: Course
) -> dict[str, FloatArray]:
    """Incomes and low income (E7, E8)."""
    urban = basis.urban_share
    ratio, rural = incomes(region, course, urban, k)
    before = poverty.share_below(region.state.low_income_line, rural, k.sigma_r)
    share = low_income(course, before, basis.need, basis.covered_then, k)
    return {
        "income_urban": ratio * rural,
        "income_rural": rural,
        "urban_rural_ratio": ratio,
        "low_income_share": share,
        "low_income_people": share * course.population * (1.0 - urban),
    }


def _surroundings(
    region: Region, k: Coefficients, basis: Basis, course: Course
) -> dict[str, FloatArray]:
    """Travel, ports, air and debt (E1, E4, E15, E16)."""
    s, base = region.state, basis.course
    travel = course.ties.hours * (1.0 - np.eye(region.n_cities))
    offered = ports.cargo(course.ties.port_shares, course.output, s.gdp, k)
    room = ports.capacity(course.finished_ports, region.network, k)
    throughput = np.minimum(basis.cargo_scale * offered, room)
    control = basis.joint_air
    if course.ties is not base.ties or course.agreements is not base.agreements:
        environment = course.agreements[:, :, Domain.ENVIRONMENT]
        control = air.joint_control(course.ties.contact, environment)
    years = np.arange(len(course.output), dtype=float)[:, None, None]
    debt = s.debt / s.gdp + money.debt_drift(s.debt_drift, years, k)
    return {
        "travel_hours": travel,
        "access_hours": mean_hours(travel, np.sqrt(course.output * course.population)),
        "port_throughput": throughput,
        "idle_port_share": 1.0 - throughput / room,
        "pm25": air.particles(
            s.pm25, course.output / base.output, control, basis.joint_air, k
        ),
        "debt_ratio": debt + course.extra_debt / base.output,
    }


def _members_first(values: FloatArray, members: int) -> FloatArray:
    """[M, T, ...] of [T, M or 1, ...], read-only and without copying."""
    if values.shape[1] != members:
        shape = (values.shape[0], members, *values.shape[2:])
        values = np.broadcast_to(values, shape)
    view = values.swapaxes(0, 1)
    view.flags.writeable = False
    return view
