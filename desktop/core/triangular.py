"""Triangular draws by Latin hypercube.

The same digits as SciPy's ``qmc.LatinHypercube`` and ``triang``, which take a second to
import and bring a third of SciPy along.
"""

from __future__ import annotations

import numpy as np

from desktop.core.region import FloatArray


def latin_hypercube(
    n_points: int, n_dimensions: int, generator: np.random.Generator
) -> FloatArray:
    """Draw points of which each n-th part of each dimension holds exactly one.

    Parameters
    ----------
    n_points, n_dimensions
        N and D.
    generator
        The draws are a child's, so that their number does not move what follows.

    Returns
    -------
    FloatArray
        [N, D], above 0 and up to 1.
    """
    (child,) = generator.spawn(1)
    within = child.uniform(size=(n_points, n_dimensions))
    cells = np.tile(np.arange(1, n_points + 1), (n_dimensions, 1))
    for dimension in range(n_dimensions):
        child.shuffle(cells[dimension])
    return np.asarray((cells.T - within) / n_points, dtype=np.float64)


def triangular_quantiles(
    shares: FloatArray, low: float, mode: float, high: float
) -> FloatArray:
    """Return below which values these shares of a triangular distribution lie.

    Parameters
    ----------
    shares
        Any shape, 0 to 1.
    low, mode, high
        Ends and peak; `low` is below `high`.
    """
    width = high - low
    peak = (mode - low) / width
    rising = np.sqrt(peak * shares)
    falling = 1 - np.sqrt((1 - peak) * (1 - shares))
    return np.asarray(np.where(shares < peak, rising, falling) * width + low)
