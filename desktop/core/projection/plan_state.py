"""What a plan run knows beforehand, carries from year to year and makes in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.plan import Plan
from desktop.core.projection import duplication, money, output
from desktop.core.projection.agreement_costs import yearly_costs
from desktop.core.projection.agreements import strength_in_force
from desktop.core.projection.course import BaseRun, Basis, Course
from desktop.core.projection.infrastructure import Building, Works
from desktop.core.projection.readings import untargeted
from desktop.core.projection.ties import Bonds, Ties, bonds, tie
from desktop.core.projection.wishes import Wishes, wishes_of
from desktop.core.region import Domain, FloatArray, Region


@dataclass(frozen=True, eq=False)
class State:
    """What the plan run carries from one year into the next; [M, C] and chains.

    Links and ports stay None until the plan gives them money.
    """

    people: FloatArray
    capital: FloatArray
    stock: FloatArray
    works: Works
    adults: FloatArray
    expected: FloatArray
    doctors: FloatArray
    life: FloatArray
    learning: FloatArray
    extra_debt: FloatArray
    supply_before: FloatArray
    links: Building | None
    ports: Building | None


@dataclass(frozen=True, eq=False)
class Spent:
    """The executed money of a year.

    Attributes
    ----------
    headings
        [M, C, 3].
    scale, local_works, extra
        [M, C]; `extra` is all headings above the base run.
    links, ports
        [M, C, C] and [M, P]; None where the plan builds neither.
    """

    headings: FloatArray
    scale: FloatArray
    local_works: FloatArray
    extra: FloatArray
    links: FloatArray | None
    ports: FloatArray | None


@dataclass(frozen=True, eq=False)
class Made:
    """Output of a year, [M, C]; `log_output` against the base run."""

    supply: FloatArray
    output: FloatArray
    log_output: FloatArray
    market_access: FloatArray


@dataclass(frozen=True, eq=False)
class Inputs:
    """What is known before the year loop.

    Attributes
    ----------
    agreements
        [T, M, J, C, C], strength in force.
    idle_plant, log_plant
        [T, M, C]: E6 and its factor in E5; agreements alone move them.
    targeting, untargeted
        [T, M, C]: pi and pf.
    revenue_share
        [C], what of extra supply returns as revenue.
    wishes
        The plans, years first.
    money, asked
        The headings of all years with the base year, one by one and [T, M, C, 3].
    rises
        Whether the debt rule may have something to cut in a year.
    agreement_costs
        [T, M, C], E17; None where agreements cost nothing.
    builds
        Whether the plan gives any link or port money.
    bonds
        What agreements do, all years.
    ties
        Of all years, where nothing is built; else None, worked out year by year.
    """

    region: Region
    k: Coefficients
    wishes: Wishes
    basis: Basis
    base: Course
    n_years: int
    agreements: FloatArray
    idle_plant: FloatArray
    log_plant: FloatArray
    targeting: FloatArray
    untargeted: FloatArray
    revenue_share: FloatArray
    money: tuple[money.Wish, ...]
    asked: FloatArray
    rises: tuple[bool, ...]
    agreement_costs: FloatArray | None
    builds: bool
    bonds: Bonds
    ties: Ties | None


def prepare(
    region: Region, k: Coefficients, plans: Sequence[Plan], base: BaseRun
) -> Inputs:
    """Work out everything that no year of the loop can change."""
    course = base.basis.course
    asked_for = wishes_of(plans, base.n_years)
    then = course.agreements[0, 0]
    same = bool((asked_for.agreements == then).all())
    wanted = asked_for.agreements
    strength = course.agreements if same else strength_in_force(then, wanted, k.tau_a)
    idle = course.idle_plant if same else _idle_plant(base.basis, strength, k)
    builds = bool(asked_for.links.any() or asked_for.ports.any())
    bound = bonds(region, k, base.basis.anchors, strength)
    ties: Ties | None = None
    if not builds:
        ties = course.ties if same else _ties(region, k, base.basis, bound)
    asked = _with_base_year(course.asked, asked_for.budgets)
    wishes = money.wish(asked, course.asked)
    rises = (wishes.total_up > wishes.total_down).any(axis=(1, 2))
    targeting = _with_base_year(course.targeting, asked_for.targeting)
    return Inputs(
        region=region,
        k=k,
        wishes=asked_for,
        basis=base.basis,
        base=course,
        n_years=base.n_years,
        agreements=strength,
        idle_plant=idle,
        log_plant=np.log(output.plant_in_use(idle, region.state.secondary_share, k)),
        targeting=targeting,
        untargeted=untargeted(region, targeting),
        revenue_share=region.state.revenue / region.state.gdp,
        money=wishes.years,
        asked=asked,
        rises=tuple((rises & asked_for.debt_rule.any()).tolist()),
        agreement_costs=None if same else yearly_costs(strength, k),
        builds=builds,
        bonds=bound,
        ties=ties,
    )


def first_state(given: Inputs) -> State:
    """The first plan year begins where the base run stands."""
    b = given.base
    return State(
        people=b.people[1],
        capital=b.capital[1],
        stock=b.infrastructure[1],
        works=given.basis.first_works,
        adults=b.adults[1],
        expected=b.expected[1],
        doctors=b.doctors[1],
        life=b.life[1],
        learning=b.learning[1],
        extra_debt=b.extra_debt[1],
        supply_before=b.supply[0],
        links=None,
        ports=None,
    )


def _with_base_year(base: FloatArray, years: FloatArray) -> FloatArray:
    """[T + 1, M, ...]: the base year of `base` before the plan years."""
    first = np.broadcast_to(base[:1], (1, *years.shape[1:]))
    return np.concatenate([first, years])


def _idle_plant(basis: Basis, strength: FloatArray, k: Coefficients) -> FloatArray:
    fixed = basis.anchors
    industry = strength[:, :, Domain.INDUSTRY]
    dup = duplication.duplication(fixed.duplication_weights, industry, k.e_a)
    idle = np.empty(dup.shape)
    idle[0] = k.o0
    for t in range(len(idle) - 1):
        idle[t + 1] = duplication.next_idle(idle[t], dup[t], fixed.duplication, k)
    return idle


def _ties(region: Region, k: Coefficients, basis: Basis, bound: Bonds) -> Ties:
    base = basis.course
    hours, ports = base.ties.hours, base.finished_ports
    return tie(region, k, basis.anchors, hours, bound, ports)
