# SPDX-License-Identifier: Apache-2.0
"""Inequality between cities and the coordination index, by hand."""

from __future__ import annotations

from math import log, sqrt

import numpy as np
import pytest

from desktop.core.fairness import coordination_index, theil
from desktop.core.plan import base_plan
from desktop.core.projection import project
from tests.regions import central, two_cities


def test_theil_is_zero_where_output_is_spread_like_people() -> None:
    output, people = np.array([10.0, 20.0, 30.0]), np.array([1.0, 2.0, 3.0])
    assert theil(output, people) == pytest.approx(0.0, abs=1e-15)


def test_theil_of_two_cities_of_one_size_is_worked_by_hand() -> None:
    # three quarters of output with half of the people
    worked = 0.75 * log(1.5) + 0.25 * log(0.5)
    assert worked == pytest.approx(0.130812, abs=1e-6)
    found = theil(np.array([30.0, 10.0]), np.array([2.0, 2.0]))
    assert found == pytest.approx(worked, rel=1e-14)


def test_theil_works_along_the_last_axis_of_any_array() -> None:
    output = np.array([[[30.0, 10.0]], [[10.0, 10.0]]])
    people = np.full((2, 1, 2), 2.0)
    found = theil(output, people)
    assert found.shape == (2, 1)
    assert found[1, 0] == pytest.approx(0.0, abs=1e-15)


def test_a_run_shows_the_theil_index_of_its_own_figures() -> None:
    region = two_cities()
    run = project(region, central(region), base_plan(region)).base
    worked = 0.2 * log(0.2 / (1 / 3)) + 0.8 * log(0.8 / (2 / 3))
    assert run.inequality_theil[0, 0] == pytest.approx(worked, rel=1e-12)


def _index(*values: float) -> float:
    return float(coordination_index(*(np.array([value]) for value in values))[0])


def test_six_equal_scores_couple_fully_and_the_index_is_their_root() -> None:
    # one half on every goalpost
    assert _index(80000.0, 3.25, 9.0, 75.0, 2.6, 45.0) == pytest.approx(sqrt(0.5))


def test_the_coordination_index_of_the_base_year_is_worked_by_hand() -> None:
    region = two_cities()
    run = project(region, central(region), base_plan(region)).base
    scores = [40 / 140, 2 / 5.5, 3 / 8, 11 / 20, 2 / 2.8, 40 / 70]
    mean = sum(scores) / 6
    product = 1.0
    for score in scores:
        product *= score
    worked = sqrt((product / mean**6) ** (1 / 6) * mean)
    # the geometric mean of the scores is 0.45391, its root the index
    assert worked == pytest.approx(0.67373, abs=1e-5)
    assert run.coordination_index[0, 0, 0] == pytest.approx(worked, rel=1e-12)


def test_scores_beyond_the_goalposts_count_as_the_goalposts() -> None:
    best = _index(150000.0, 0.5, 13.0, 85.0, 1.2, 10.0)
    assert _index(9e9, 0.1, 30.0, 99.0, 1.0, 0.0) == pytest.approx(best, rel=1e-15)
    assert best == pytest.approx(sqrt(0.99), rel=1e-12)
    worst = _index(0.0, 99.0, 0.0, 0.0, 9.0, 900.0)
    assert worst == pytest.approx(sqrt(0.01), rel=1e-12)


def test_unequal_scores_of_the_same_mean_give_a_lower_index() -> None:
    even = _index(80000.0, 3.25, 9.0, 75.0, 2.6, 45.0)
    uneven = _index(108000.0, 4.35, 9.0, 75.0, 2.6, 45.0)  # scores 0.7 and 0.3
    assert uneven == pytest.approx((0.7 * 0.3 * 0.5**4) ** (1 / 12), rel=1e-12)
    assert uneven < even
