"""Draws of parameters, held against SciPy and against figures worked by hand."""

import numpy as np
import pytest
from scipy.stats import qmc, triang

from desktop.core.triangular import latin_hypercube, triangular_quantiles


@pytest.mark.parametrize(("n_points", "n_dimensions"), [(1, 1), (7, 3), (500, 28)])
def test_points_are_those_of_scipy_to_the_last_digit(
    n_points: int, n_dimensions: int
) -> None:
    mine, theirs = np.random.default_rng(8), np.random.default_rng(8)
    for _ in range(2):
        ours = latin_hypercube(n_points, n_dimensions, mine)
        cube = qmc.LatinHypercube(n_dimensions, rng=theirs).random(n_points)
        assert np.array_equal(ours, cube)
    # What is drawn afterwards is untouched by how many points there were.
    assert mine.standard_normal() == theirs.standard_normal()


@pytest.mark.parametrize("mode", [2.0, 2.5, 3.3, 7.0])
def test_quantiles_are_those_of_scipy_to_the_last_digit(mode: float) -> None:
    shares = np.append(np.random.default_rng(4).uniform(size=1000), [0.0, 1.0])
    ours = triangular_quantiles(shares, 2.0, mode, 7.0)
    theirs = triang.ppf(shares, (mode - 2.0) / 5.0, loc=2.0, scale=5.0)
    assert np.array_equal(ours, theirs)


def test_each_part_of_each_dimension_holds_one_point() -> None:
    cube = latin_hypercube(40, 5, np.random.default_rng(1))
    cells = np.ceil(cube * 40).astype(int)
    for dimension in range(5):
        assert sorted(cells[:, dimension]) == list(range(1, 41))


def test_quantiles_worked_by_hand() -> None:
    # On 0 to 4 with the peak at 1 the mass below x is x*x/4 up to the peak, and the
    # mass above x is (4-x)*(4-x)/12 after it: at 2 a third is above.
    shares = np.array([0.0, 1 / 16, 1 / 4, 2 / 3, 1.0])
    expected = [0.0, 0.5, 1.0, 2.0, 4.0]
    assert np.allclose(
        triangular_quantiles(shares, 0.0, 1.0, 4.0), expected, rtol=1e-15
    )
