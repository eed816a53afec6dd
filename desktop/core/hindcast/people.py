"""Residents, urban share, life expectancy, urban-rural ratio of incomes."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from desktop.core.calibration import Leg, figure
from desktop.core.hindcast import base_rules
from desktop.core.hindcast.case import Case
from desktop.core.hindcast.rules import LifeTest
from desktop.core.hindcast.table import IncomeRatioLeg
from desktop.core.hindcast.trial import NATIONAL, NO_CHANGE, OWN_TREND, Trial
from desktop.core.parameters import Draws
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
        path = base_rules.population(start, trend, draws.coefficients, years.size)
        return path.reshape(path.shape[0], -1)

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
        path = base_rules.urban(
            start / 100.0, case.trends.k_u, draws.coefficients, rules.last - rules.first
        )
        return 100.0 * path[:, -len(rules.tested) :][:, where]

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

    def start(test: LifeTest) -> float:
        return figure(case.facts, test.place, LIFE, test.start)

    def run(draws: Draws) -> FloatArray:
        """[M, n]"""
        columns = [
            base_rules.closing(
                np.full((1, 1), start(test)),
                draws.coefficients.LE_max,
                np.full((1, 1), case.trends.q_life),
                draws.coefficients.q_mult,
                year - test.start,
            )[:, -1, 0]
            for test, year in tests
        ]
        return np.stack(columns, axis=1)

    observed = [figure(case.facts, test.place, LIFE, year) for test, year in tests]
    return Trial(
        variable="life_expectancy",
        unit="years",
        observed=np.array(observed),
        model=run(case.central)[0],
        naive={NO_CHANGE: np.array([start(test) for test, _ in tests])},
        members=run(case.members),
    )


def income_ratio_legs(case: Case) -> tuple[IncomeRatioLeg, ...]:
    """The convergence rule of the urban-rural ratio (E7) over published stretches."""
    return tuple(_income_ratio_leg(case, leg) for leg in case.rules.income_ratio)


def _income_ratio_leg(case: Case, leg: Leg) -> IncomeRatioLeg:
    coefficients = case.central.coefficients
    speed, settled = coefficients.k_R.item(), coefficients.R_inf.item()
    start = _income_ratio(case, leg.place, leg.years.first)
    log_ratio = math.log(start)
    for _ in range(leg.years.length):
        log_ratio -= speed * (log_ratio - math.log(settled))
    return IncomeRatioLeg(
        place=leg.place,
        first=leg.years.first,
        last=leg.years.last,
        start=start,
        observed=_income_ratio(case, leg.place, leg.years.last),
        model=math.exp(log_ratio),
    )


def _income_ratio(case: Case, place: str, year: int) -> float:
    """The ratio as published, else of the two published incomes."""
    ratio = case.facts.find(place, "income_urban_rural_ratio", year)
    if ratio is not None:
        return ratio.value
    urban = figure(case.facts, place, "income_urban", year)
    return urban / figure(case.facts, place, "income_rural", year)
