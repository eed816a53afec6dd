# SPDX-License-Identifier: Apache-2.0
"""Members: how they are drawn, and that each is a run of its own."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from desktop.core.parameters import (
    Coefficients,
    Draws,
    central_draws,
    random_draws,
)
from desktop.core.projection import Projection, Run, project
from desktop.core.region import FloatArray
from tests.plans import GOLDEN, plan_of_tables
from tests.regions import real_parameters, real_region

COUNT = 12


def drawn(seed: int, count: int = COUNT) -> Draws:
    generator = np.random.default_rng(seed)
    return random_draws(real_parameters(), real_region(), count, generator)


def projected(draws: Draws) -> Projection:
    region = real_region()
    return project(region, draws, plan_of_tables(region, GOLDEN / "gp2"))


def assert_equal(found: Run, expected: Run, members: slice) -> None:
    for field in fields(Run):
        one = getattr(found, field.name)
        other = getattr(expected, field.name)[members]
        np.testing.assert_allclose(one, other, rtol=1e-13, atol=1e-13)


def values_of(draws: Draws) -> dict[str, FloatArray]:
    coefficients = draws.coefficients
    return {f.name: getattr(coefficients, f.name) for f in fields(Coefficients)}


# -------------------------------------------------------------------------- draws


def test_sampled_values_stay_in_their_ranges_and_others_are_fixed() -> None:
    values = values_of(drawn(7, 500))
    for symbol, drawn_values in values.items():
        parameter = real_parameters()[symbol]
        assert drawn_values.shape == (500, 1)
        if parameter.sampled:
            assert drawn_values.min() >= parameter.low
            assert drawn_values.max() <= parameter.high
            assert len(np.unique(drawn_values)) == 500
        else:
            assert (drawn_values == parameter.central).all()


def test_exactly_the_rows_of_kind_sampled_are_drawn() -> None:
    values = values_of(drawn(7, 5))
    varied = {symbol for symbol, v in values.items() if np.ptp(v) > 0.0}
    assert varied == {s for s, p in real_parameters().items() if p.sampled}
    assert "alpha" in varied
    assert "disc" not in values


def test_the_hypercube_puts_one_member_into_every_slice_of_probability() -> None:
    count = 200
    parameter = real_parameters()["theta_S"]  # 0, 0.02, 0.06: skewed
    low, mode, high = parameter.low, parameter.central, parameter.high
    assert (low, mode, high) == (0.0, 0.02, 0.06)
    x = np.sort(drawn(11, count).coefficients.theta_S[:, 0])
    # distribution function of the triangle, by hand
    rising = (x - low) ** 2 / ((high - low) * (mode - low))
    falling = 1.0 - (high - x) ** 2 / ((high - low) * (high - mode))
    probability = np.where(x < mode, rising, falling)
    np.testing.assert_array_equal(np.floor(probability * count), np.arange(count))


def test_one_seed_gives_the_same_members_and_another_seed_others() -> None:
    first, again, other = drawn(1), drawn(1), drawn(2)
    for symbol, values in values_of(first).items():
        np.testing.assert_array_equal(values, values_of(again)[symbol])
    np.testing.assert_array_equal(first.noise_city, again.noise_city)
    np.testing.assert_array_equal(first.noise_common, again.noise_common)
    assert not np.array_equal(first.noise_city, other.noise_city)
    assert not np.array_equal(first.coefficients.alpha, other.coefficients.alpha)


def test_noise_is_standard_normal_for_every_member_year_and_city() -> None:
    draws = drawn(3, 2000)
    years, cities = real_region().n_years, real_region().n_cities
    assert draws.noise_common.shape == (2000, years)
    assert draws.noise_city.shape == (2000, years, cities)
    for noise in (draws.noise_common, draws.noise_city):
        # standard errors are 0.006 and less
        assert noise.mean() == pytest.approx(0.0, abs=0.03)
        assert noise.std() == pytest.approx(1.0, abs=0.03)


def test_the_central_member_has_central_values_and_no_noise() -> None:
    draws = central_draws(real_parameters(), real_region())
    assert draws.n_members == 1
    assert not draws.noise_common.any()
    assert not draws.noise_city.any()
    for symbol, values in values_of(draws).items():
        assert values == pytest.approx(real_parameters()[symbol].central, abs=0.0)


def test_a_part_holds_the_members_asked_for() -> None:
    draws = drawn(5)
    part = draws.part(3, 7)
    assert part.n_members == 4
    np.testing.assert_array_equal(part.noise_common, draws.noise_common[3:7])
    np.testing.assert_array_equal(
        part.coefficients.gamma, draws.coefficients.gamma[3:7]
    )


# --------------------------------------------------------------------------- runs


@pytest.mark.parametrize("split", [(0, 1), (3, 7), (11, 12)])
def test_a_member_has_the_same_numbers_whatever_batch_it_is_in(
    split: tuple[int, int],
) -> None:
    draws = drawn(9)
    whole, part = projected(draws), projected(draws.part(*split))
    assert_equal(part.base, whole.base, slice(*split))
    assert_equal(part.plan, whole.plan, slice(*split))


def test_the_central_member_inside_a_batch_equals_the_central_run() -> None:
    alone, others = central_draws(real_parameters(), real_region()), drawn(13, 5)
    mixed = Draws(
        Coefficients.from_values(
            {
                symbol: np.concatenate([v[:2], values_of(alone)[symbol], v[2:]])
                for symbol, v in values_of(others).items()
            }
        ),
        np.insert(others.noise_common, 2, 0.0, axis=0),
        np.insert(others.noise_city, 2, 0.0, axis=0),
    )
    single, batch = projected(alone), projected(mixed)
    for run, whole in ((single.base, batch.base), (single.plan, batch.plan)):
        for field in fields(Run):
            found = getattr(whole, field.name)[2]
            expected = getattr(run, field.name)[0]
            np.testing.assert_allclose(found, expected, rtol=1e-13, atol=1e-13)


def test_members_differ_from_one_another_in_both_runs() -> None:
    both = projected(drawn(17))
    for run in (both.base, both.plan):
        assert len(np.unique(run.gdp[:, -1, 0])) == COUNT


def test_a_run_ends_in_the_year_asked_for_and_a_shorter_one_is_its_beginning() -> None:
    region, draws = real_region(), drawn(19, 2)
    plan = plan_of_tables(region, GOLDEN / "gp2")
    longest = project(region, draws, plan, 2040).plan
    short = project(region, draws, plan, 2030).plan
    usual = project(region, draws, plan).plan
    assert (short.n_years, usual.n_years, longest.n_years) == (7, 12, 17)
    assert short.n_members == 2
    for field in fields(Run):
        beginning = getattr(longest, field.name)[:, :8]
        np.testing.assert_allclose(
            getattr(short, field.name), beginning, rtol=1e-13, atol=1e-13
        )


@pytest.mark.parametrize("year", [2023, 2041])
def test_years_beyond_the_region_are_refused(year: int) -> None:
    region = real_region()
    with pytest.raises(ValueError, match=str(year)):
        project(region, drawn(1, 1), plan_of_tables(region, GOLDEN / "gp2"), year)
