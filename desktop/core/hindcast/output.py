"""Real output from the jump-off and from the first year, and its yearly growth."""

from __future__ import annotations

import numpy as np

from desktop.core.hindcast.case import Case
from desktop.core.hindcast.table import OutputError, OutputPoint
from desktop.core.hindcast.trial import BAND, NATIONAL, NO_CHANGE, OWN_TREND, Trial
from desktop.core.parameters import Draws
from desktop.core.projection.base_trends import fading_lead, output_path
from desktop.core.region import FloatArray

OUTPUT = "gdp_nominal_revised"
GROWTH = "gdp_real_growth_revised"
NATIONAL_GROWTH = "gdp_real_growth"


def output_trials(case: Case) -> tuple[Trial, Trial, Trial]:
    """Three runs of output: shock given, shock not known, free from the first year.

    The naive rules of all three start at the jump-off.
    """
    start, first = case.rules.jump_off, case.rules.first
    given, expected = national_growth(case, start), expected_growth(case)
    return (
        _trial(case, "gdp_shock_given", start, given, given),
        _trial(case, "gdp_shock_not_known", start, expected, expected),
        _trial(case, f"gdp_from_{first}", first, national_growth(case, first), given),
    )


def growth_trial(case: Case) -> Trial:
    """Yearly growth in the tested years, percentage points."""
    observed = growth_observed(case, case.rules.jump_off)
    nation = national_growth(case, case.rules.jump_off)
    answers = {
        NO_CHANGE: case.by_city(GROWTH, case.rules.jump_off) / 100.0,
        OWN_TREND: own_growth(case),
        NATIONAL: nation[:, None],
    }
    path = run(case, case.central, case.rules.jump_off, nation)[0]
    before = np.concatenate(
        [case.by_city(OUTPUT, case.rules.jump_off)[None], path[:-1]]
    )
    model = path / before - 1.0
    return Trial(
        variable="growth",
        unit="points",
        observed=100.0 * observed.ravel(),
        model=100.0 * model.ravel(),
        naive={
            name: 100.0 * np.broadcast_to(answer, observed.shape).ravel()
            for name, answer in answers.items()
        },
    )


def output_errors(case: Case) -> tuple[OutputError, ...]:
    """Errors of the run from the jump-off in the last year, by city."""
    start, last = case.rules.jump_off, case.rules.last
    model = run(case, case.central, start, national_growth(case, start))[0, -1]
    observed = output_observed(case, start)[-1]
    errors = 100.0 * (model / observed - 1.0)
    return tuple(
        OutputError(city, last, float(error))
        for city, error in zip(case.cities, errors, strict=True)
    )


def output_points(case: Case) -> tuple[OutputPoint, ...]:
    """The run from the first year with its band; the first year itself included."""
    first = case.rules.first
    nation = national_growth(case, first)
    start = case.by_city(OUTPUT, first)
    model = run(case, case.central, first, nation)[0]
    low, high = np.quantile(run(case, case.members, first, nation), BAND, axis=0)
    columns = (model, output_observed(case, first), low, high)
    with_start = [np.concatenate([start[None], column]) for column in columns]
    return tuple(
        OutputPoint(first + t, city, *(float(column[t, c]) for column in with_start))
        for t in range(model.shape[0] + 1)
        for c, city in enumerate(case.cities)
    )


def national_growth(case: Case, start: int) -> FloatArray:
    """[Y]: the nation's growth after `start` as observed, fractions."""
    years = range(start + 1, case.rules.last + 1)
    return case.national(NATIONAL_GROWTH, years) / 100.0


def expected_growth(case: Case) -> FloatArray:
    """[Y]: the nation's growth after the jump-off as then expected, fractions."""
    quantity = case.rules.expected_growth
    return case.national(quantity, case.rules.tested) / 100.0


def growth_observed(case: Case, start: int) -> FloatArray:
    """[Y, C]: growth of the cities after `start`, fractions."""
    return case.by_year(GROWTH, range(start + 1, case.rules.last + 1)) / 100.0


def output_observed(case: Case, start: int) -> FloatArray:
    """[Y, C]: output of `start` chained with published growth, prices of `start`."""
    chained = np.cumprod(1.0 + growth_observed(case, start), axis=0)
    return np.asarray(case.by_city(OUTPUT, start) * chained)


def own_growth(case: Case) -> FloatArray:
    """[C]: arithmetic mean of the growth that was known at the jump-off."""
    return np.asarray(case.by_year(GROWTH, case.rules.growth).mean(axis=0) / 100.0)


def run(case: Case, draws: Draws, start: int, nation: FloatArray) -> FloatArray:
    """[M, Y, C]: E0 from the published output of `start`, at its prices."""
    columns = slice(start - case.rules.first, None)
    shocks = (
        case.trends.sd_common * draws.noise_common[:, columns, None]
        + case.trends.sd_city * draws.noise_city[:, columns]
    )
    path = output_path(
        case.by_city(OUTPUT, start),
        nation,
        case.trends.growth_lead,
        _fading(case, start, nation.size),
        draws.coefficients.g_shift,
        shocks,
    )
    return np.moveaxis(path[1:], 0, 1)


def _fading(case: Case, start: int, n_years: int) -> FloatArray:
    """[Y]: what is left of the leads in the years after `start`."""
    trends = case.trends
    return fading_lead(trends.gap_decay, trends.lead_year, start + 1, n_years)


def _trial(
    case: Case, variable: str, start: int, nation: FloatArray, naive: FloatArray
) -> Trial:
    """Output in the tested years; `naive` is the growth of the national rule."""
    n_tested = len(case.rules.tested)
    jump_off = case.rules.jump_off
    # Naive rules start from the observed output of the jump-off at the same prices.
    observed = output_observed(case, start)
    known = (
        case.by_city(OUTPUT, start)
        if start == jump_off
        else observed[jump_off - start - 1]
    )
    years = np.arange(1, n_tested + 1)[:, None]
    answers = {
        NO_CHANGE: np.broadcast_to(known, (n_tested, known.size)),
        OWN_TREND: known * (1.0 + own_growth(case)) ** years,
        NATIONAL: known * np.cumprod(1.0 + naive)[:, None],
    }
    members = run(case, case.members, start, nation)[:, -n_tested:]
    return Trial(
        variable=variable,
        unit="percent",
        observed=observed[-n_tested:].ravel(),
        model=run(case, case.central, start, nation)[0, -n_tested:].ravel(),
        naive={name: answer.ravel() for name, answer in answers.items()},
        members=members.reshape(members.shape[0], -1),
        relative=True,
    )
