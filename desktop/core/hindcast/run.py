"""Runs all tests of the hindcast."""

from __future__ import annotations

import numpy as np

from desktop.core.facts import Facts
from desktop.core.hindcast.case import Case
from desktop.core.hindcast.output import (
    growth_trial,
    output_errors,
    output_points,
    output_trials,
)
from desktop.core.hindcast.people import (
    income_ratio_legs,
    life_trials,
    population_trial,
    urban_trial,
)
from desktop.core.hindcast.rules import HindcastRules
from desktop.core.hindcast.services import air_trial, service_trials
from desktop.core.hindcast.table import HindcastTable
from desktop.core.parameters import (
    Draws,
    Parameters,
    central_coefficients,
    random_coefficients,
)
from desktop.core.region import Trends
from desktop.core.region_builder import Description


def hindcast(
    description: Description,
    facts: Facts,
    trends: Trends,
    parameters: Parameters,
    rules: HindcastRules,
    *,
    n_members: int,
    generator: np.random.Generator,
) -> HindcastTable:
    """Hold the base rules against published years that they have not seen.

    Parameters
    ----------
    trends
        Constants of `description.hindcast_window`, as written in calibrated.csv.
    n_members
        Members of the bands; the method notes use 1,024.
    generator
        Advanced by the call; the same state gives the same table.

    Returns
    -------
    HindcastTable
        One row for each line of the table in the method notes; a variable without a
        single figure to compare has none.

    Raises
    ------
    DataError
        Where a figure that a test starts from is missing. Years without an observed
        urban share, doctors, beds or PM2.5 are left out instead.
    """
    case = Case(
        description,
        facts,
        rules,
        trends,
        _central(parameters, rules, len(description.cities)),
        _members(parameters, rules, len(description.cities), n_members, generator),
    )
    trials = (
        *output_trials(case),
        growth_trial(case),
        population_trial(case),
        urban_trial(case),
        *service_trials(case),
        *life_trials(case),
        air_trial(case),
    )
    return HindcastTable(
        rows=tuple(trial.score() for trial in trials if trial.observed.size),
        output_errors=output_errors(case),
        output_path=output_points(case),
        income_ratio=income_ratio_legs(case),
        members=n_members,
    )


def _central(parameters: Parameters, rules: HindcastRules, n_cities: int) -> Draws:
    years = rules.last - rules.first
    return Draws(
        central_coefficients(parameters),
        np.zeros((1, years)),
        np.zeros((1, years, n_cities)),
    )


def _members(
    parameters: Parameters,
    rules: HindcastRules,
    n_cities: int,
    n_members: int,
    generator: np.random.Generator,
) -> Draws:
    years = rules.last - rules.first
    return Draws(
        random_coefficients(parameters, n_members, generator),
        generator.standard_normal((n_members, years)),
        generator.standard_normal((n_members, years, n_cities)),
    )
