# SPDX-License-Identifier: Apache-2.0
"""Scores, year weights and equal equivalents, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.core.errors import UserError
from desktop.core.fairness import equal_equivalent
from desktop.core.projection import project_base
from desktop.core.scores import city_scores, region_score, weights_of, year_weights
from tests.regions import central, two_cities

TWO = two_cities()


@pytest.mark.parametrize(
    ("aversion", "expected"),
    [(0.0, 2.5), (1.0, 2.0), (2.0, 1.6), (1.0 + 1e-7, 2.0), (60.0, 1.0)],
)
def test_the_equal_equivalent_of_one_and_four(aversion: float, expected: float) -> None:
    # Arithmetic, geometric and harmonic mean; with much aversion the lowest income.
    found = equal_equivalent(np.array([1.0, 4.0]), np.array([7.0, 7.0]), aversion)
    assert found == pytest.approx(expected, rel=0.02 if aversion > 2 else 1e-6)


def test_people_weigh_in_the_equal_equivalent() -> None:
    # Three at 1 and one at 16: geometric mean 2, mean 4.75.
    incomes, people = np.array([[1.0, 16.0]]), np.array([[3.0, 1.0]])
    assert equal_equivalent(incomes, people, 1.0).tolist() == pytest.approx([2.0])
    assert equal_equivalent(incomes, people, 0.0).tolist() == pytest.approx([4.75])


def test_scores_are_weighted_relative_changes_with_the_sign_of_better() -> None:
    base = project_base(TWO, central(TWO), 2013)
    # Output of Near a tenth up, PM2.5 of Far halved.
    gdp, pm25 = base.gdp.copy(), base.pm25.copy()
    gdp[..., 0] *= 1.1
    pm25[..., 1] *= 0.5
    run = replace(base, gdp=gdp, pm25=pm25)
    weights = weights_of({"gdp": 3.0, "pm25": 1.0}, of_cities=True)

    found = city_scores(weights, base, run)[0, 1]
    assert found == pytest.approx([0.75 * 0.1, 0.25 * 0.5])
    # The region: output is summed; PM2.5 has no value of its own, so people weigh.
    total = base.gdp[0, 1].sum()
    output = 0.1 * base.gdp[0, 1, 0] / total
    people = base.population[0, 1]
    then = (base.pm25[0, 1] * people).sum()
    air = 0.5 * base.pm25[0, 1, 1] * people[1] / then
    expected = 0.75 * output + 0.25 * air
    assert region_score(weights, base, run)[0, 1] == pytest.approx(expected)


def test_the_base_year_has_no_weight_and_later_years_less() -> None:
    assert year_weights(2, 0.25) == pytest.approx([0.0, 0.8, 0.64])


@pytest.mark.parametrize(
    ("weights", "code"),
    [
        ({"wealth": 1.0}, "goal_unknown_indicator"),
        ({"population": 1.0}, "goal_unknown_indicator"),  # neither better nor worse
        ({"travel_hours": 1.0}, "goal_unknown_indicator"),  # of pairs
        ({"inequality_theil": 1.0}, "goal_unknown_indicator"),  # of the region alone
        ({"gdp": -1.0}, "goal_bad_weight"),
        ({"gdp": float("nan")}, "goal_bad_weight"),
        ({"gdp": 0.0}, "goal_no_weight"),
        ({}, "goal_no_weight"),
    ],
)
def test_weights_that_mean_nothing_are_refused(
    weights: dict[str, float], code: str
) -> None:
    with pytest.raises(UserError) as refused:
        weights_of(weights, of_cities=True)
    assert refused.value.code == code
    assert str(refused.value)
