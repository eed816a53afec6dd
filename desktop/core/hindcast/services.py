"""Doctors and beds per 1,000 residents, and air."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from desktop.core.calibration import per_thousand
from desktop.core.errors import DataError
from desktop.core.hindcast.case import Case
from desktop.core.hindcast.trial import NO_CHANGE, OWN_TREND, Trial
from desktop.core.parameters import Draws
from desktop.core.projection.base_trends import next_toward
from desktop.core.region import FloatArray

DOCTORS = "doctors"
BEDS = "hospital_beds"
AIR = "pm25"


def service_trials(case: Case) -> tuple[Trial, Trial]:
    """Doctors and beds in the tested years, where published."""
    return (
        _service_trial(case, DOCTORS, case.rules.first),
        _service_trial(case, BEDS, case.rules.first_beds),
    )


def air_trial(case: Case) -> Trial:
    """PM2.5 in the tested years, where published; the model changes nothing."""
    start = case.by_city(AIR, case.rules.jump_off)
    observed, where = case.published(AIR)
    answer = np.broadcast_to(start, where.shape)[where]
    return Trial(
        variable="pm25",
        unit="ug/m3",
        observed=observed,
        model=answer,
        naive={NO_CHANGE: answer},
    )


def _service_trial(case: Case, quantity: str, first: int) -> Trial:
    rules = case.rules
    start = np.array([_level(case, city, quantity) for city in case.cities])
    first_year, first_level = _first_published(case, quantity, first)
    # A city whose first figure is that of the jump-off has no trend yet.
    elapsed = np.maximum(rules.jump_off - first_year, 1.0)
    slope = (start - first_level) / elapsed
    years = np.arange(1, len(rules.tested) + 1)[:, None]
    observed, where = _observed(case, quantity)

    def run(draws: Draws) -> FloatArray:
        """[M, n]"""
        k = draws.coefficients
        is_doctors = quantity == DOCTORS
        ceiling = k.D_max if is_doctors else k.B_max
        closed = case.trends.q_doctors if is_doctors else case.trends.q_beds
        level = np.broadcast_to(start, (k.q_mult.shape[0], start.size))
        path = []
        for _ in rules.tested:
            level = next_toward(level, ceiling, closed * k.q_mult)
            path.append(level)
        return np.stack(path, axis=1)[:, where]

    return Trial(
        variable="doctors_per_1000" if quantity == DOCTORS else "beds_per_1000",
        unit="per 1000",
        observed=observed,
        model=run(case.central)[0],
        naive={
            NO_CHANGE: np.broadcast_to(start, where.shape)[where],
            OWN_TREND: (start + years * slope)[where],
        },
        members=run(case.members),
    )


def _level(case: Case, city: str, quantity: str) -> float:
    """Per 1,000 residents at the jump-off."""
    level = per_thousand(case.facts, city, quantity, case.rules.jump_off)
    if level is None:
        raise DataError(
            "data_missing_value",
            file="statistics.csv",
            quantity=quantity,
            place=city,
            year=case.rules.jump_off,
        )
    return level


def _first_published(
    case: Case, quantity: str, first: int
) -> tuple[FloatArray, FloatArray]:
    """[C] first published year from `first` on, and the level of that year."""
    found = [
        next(
            (year, level)
            for year in range(first, case.rules.jump_off + 1)
            if (level := per_thousand(case.facts, city, quantity, year)) is not None
        )
        for city in case.cities
    ]
    return np.array([float(year) for year, _ in found]), np.array(
        [level for _, level in found]
    )


def _observed(case: Case, quantity: str) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Figures [n] of the tested years, and where they are [Y, C]."""
    levels = [
        [per_thousand(case.facts, city, quantity, year) for city in case.cities]
        for year in case.rules.tested
    ]
    return case.present(levels)
