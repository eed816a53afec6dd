"""What the year loop of either run leaves behind, before it is read out."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.projection.infrastructure import Works
from desktop.core.projection.run import Run
from desktop.core.projection.ties import Anchors, Ties
from desktop.core.region import FloatArray


@dataclass(frozen=True, eq=False)
class Course:
    """States of all years, years first: [T, M, C] where nothing else is said.

    Attributes
    ----------
    output, supply, population, capital, infrastructure, adults, expected, doctors,
    life, learning, extra_debt, market_access, people, idle_plant
        [T, M, C]; `people` is dN.
    asked, executed
        [T, M, C, 3].
    scale
        [T, M, C].
    local_works
        [T, M, C], executed money for local works.
    targeting
        [T, M, C].
    agreements
        [T, M, J, C, C].
    finished_ports
        [T, M, P].
    """

    output: FloatArray
    supply: FloatArray
    population: FloatArray
    people: FloatArray
    capital: FloatArray
    infrastructure: FloatArray
    adults: FloatArray
    expected: FloatArray
    doctors: FloatArray
    life: FloatArray
    learning: FloatArray
    extra_debt: FloatArray
    market_access: FloatArray
    idle_plant: FloatArray
    asked: FloatArray
    executed: FloatArray
    scale: FloatArray
    local_works: FloatArray
    targeting: FloatArray
    agreements: FloatArray
    finished_ports: FloatArray
    ties: Ties


@dataclass(frozen=True, eq=False)
class Basis:
    """What a plan run compares itself with, beyond the results of the base run.

    Attributes
    ----------
    course
        Of the base run.
    anchors
        Fixed at the base year.
    first_works
        Local works under way at the start of the first plan year.
    service_lead, learning_lead, return_ratio
        nb^b, X^b and rr^b of E12, E13 and E9, [T, M, C].
    joint_air
        env^b of E15, [T, M, C].
    log_regional
        Log of output per head of the region in the base run, [T, M, 1].
    base_total
        Sum of the headings of the base run, [T, 1, C].
    cargo_scale
        kappa of E4, [M, P].
    need, covered_then
        E8 in the base year, [M, C].
    beds
        [T, M, C].
    """

    course: Course
    anchors: Anchors
    first_works: Works
    service_lead: FloatArray
    learning_lead: FloatArray
    return_ratio: FloatArray
    joint_air: FloatArray
    log_regional: FloatArray
    base_total: FloatArray
    cargo_scale: FloatArray
    need: FloatArray
    covered_then: FloatArray
    urban_share: FloatArray
    beds: FloatArray


@dataclass(frozen=True, eq=False)
class BaseRun(Run):
    """The base run with what plan runs need of it."""

    basis: Basis
