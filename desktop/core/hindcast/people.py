"""Residents, urban share, life expectancy, urban-rural ratio of incomes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from desktop.core.calibration import Leg, figure
from desktop.core.hindcast.case import Case
from desktop.core.hindcast.rules import LifeTest
from desktop.core.hindcast.table import IncomeRatioLeg
from desktop.core.hindcast.trial import NATIONAL, NO_CHANGE, OWN_TREND, Trial
from desktop.core.parameters import Draws
from desktop.core.projection.base_trends import (
    next_toward,
    next_urban_share,
    population_path,
)
from desktop.core.projection.people import next_log_ratio
from desktop.core.region import FloatArray

POPULATION = "population_resident"
URBAN = "urbanisation_rate"
LIFE = "life_expectancy"


def population_trial(case: Case) -> Trial:
    """Residents in the tested years, per cent."""
    rules = case.rules
    start = case.by_city(POPULATION, rules.jump_off)
    trend = case.trends.population_growth
    years = np.arange(1, len(rules.tested) + 1)[:, None]
    nation = case.national(POPULATION, (rules.jump_off, *rules.tested))

    def run(draws: Draws) -> FloatArray:
        k = draws.coefficients
        path = population_path(start, trend, k.n_fade, k.n_shift, years.size)[1:]
        return np.moveaxis(path, 0, 1).reshape(k.n_shift.shape[0], -1)

    answers = {
        NO_CHANGE: np.broadcast_to(start, (years.size, start.size)),
        OWN_TREND: start * np.exp(trend * years),
        NATIONAL: start * (nation[1:] / nation[0])[:, None],
    }
    return Trial(
        variable="population",
        unit="percent",
        observed=case.by_year(POPULATION, rules.tested).ravel(),
        model=run(case.central)[0],
        naive={name: answer.ravel() for name, answer in answers.items()},
        members=run(case.members),
        relative=True,
    )


def urban_trial(case: Case) -> Trial:
    """Urban share from the first year, percentage points, where published."""
    rules = case.rules
    start = case.by_city(URBAN, rules.first)
    nation = case.national(URBAN, (rules.first, *rules.tested))
    observed, where = case.published(URBAN)

    def run(draws: Draws) -> FloatArray:
        """[M, n], per cent."""
        k = draws.coefficients
        share = np.broadcast_to(start / 100.0, (k.ku_mult.shape[0], start.size))
        path = []
        for year in range(rules.first + 1, rules.last + 1):
            share = next_urban_share(share, case.trends.k_u * k.ku_mult, k.u_max)
            if year in rules.tested:
                path.append(share)
        return 100.0 * np.stack(path, axis=1)[:, where]

    no_change = np.broadcast_to(start, where.shape)
    return Trial(
        variable="urban_share",
        unit="points",
        observed=observed,
        model=run(case.central)[0],
        naive={
            NO_CHANGE: no_change[where],
            NATIONAL: (start + (nation[1:] - nation[0])[:, None])[where],
        },
        members=run(case.members),
    )


def life_trials(case: Case) -> tuple[Trial, ...]:
    """Life expectancy, years, at the places and years that published it, if any."""
    tests = [(test, year) for test in case.rules.life for year in test.observed]
    return (_life_trial(case, tests),) if tests else ()


def _life_trial(case: Case, tests: Sequence[tuple[LifeTest, int]]) -> Trial:

    def run(draws: Draws) -> FloatArray:
        """[M, n]"""
        k = draws.coefficients
        columns = []
        for test, year in tests:
            life = np.broadcast_to(_life(case, test, test.start), k.q_mult.shape)
            for _ in range(year - test.start):
                life = next_toward(life, k.LE_max, case.trends.q_life * k.q_mult)
            columns.append(life[:, 0])
        return np.stack(columns, axis=1)

    observed = [_life(case, test, year) for test, year in tests]
    return Trial(
        variable="life_expectancy",
        unit="years",
        observed=np.array(observed),
        model=run(case.central)[0],
        naive={
            NO_CHANGE: np.array([_life(case, test, test.start) for test, _ in tests])
        },
        members=run(case.members),
    )


def _life(case: Case, test: LifeTest, year: int) -> float:
    return figure(case.facts, test.place, LIFE, year)


def income_ratio_legs(case: Case) -> tuple[IncomeRatioLeg, ...]:
    """The convergence rule of the urban-rural ratio (E7) over published stretches."""
    return tuple(_income_ratio_leg(case, leg) for leg in case.rules.income_ratio)


def _income_ratio_leg(case: Case, leg: Leg) -> IncomeRatioLeg:
    start = _income_ratio(case, leg.place, leg.years.first)
    log_ratio = np.full((1, 1), np.log(start))
    for _ in range(leg.years.length):
        log_ratio = next_log_ratio(log_ratio, 0.0, case.central.coefficients)
    return IncomeRatioLeg(
        place=leg.place,
        first=leg.years.first,
        last=leg.years.last,
        start=start,
        observed=_income_ratio(case, leg.place, leg.years.last),
        model=float(np.exp(log_ratio).item()),
    )


def _income_ratio(case: Case, place: str, year: int) -> float:
    """The ratio as published, else of the two published incomes."""
    ratio = case.facts.find(place, "income_urban_rural_ratio", year)
    if ratio is not None:
        return ratio.value
    urban = figure(case.facts, place, "income_urban", year)
    return urban / figure(case.facts, place, "income_rural", year)
