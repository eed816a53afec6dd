"""Sequential least squares programming (Kraft 1988) of SciPy, on stretched points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.core.region import FloatArray


@dataclass(frozen=True)
class Condition:
    """Values [D] at a point that must not be negative, and their slopes [D, V]."""

    left: Callable[[FloatArray], FloatArray]
    slope: Callable[[FloatArray], FloatArray]


@dataclass(frozen=True, eq=False)
class Bounds:
    """Least and most of every variable, [V], and the stretch of each, [V]."""

    low: FloatArray
    high: FloatArray
    stretch: FloatArray

    def inside(self, point: FloatArray) -> FloatArray:
        """The nearest point within."""
        return np.asarray(np.clip(point, self.low, self.high))


def minimise(
    cost: Callable[[FloatArray], float],
    slope: Callable[[FloatArray], FloatArray],
    start: FloatArray,
    bounds: Bounds,
    conditions: Sequence[Condition],
    *,
    steps: int,
    precision: float,
) -> FloatArray:
    """[V], where the search ended.

    Parameters
    ----------
    steps, precision
        It ends after so many steps, or at one that gains less.
    """
    from scipy import optimize

    stretch = bounds.stretch

    def constraint(one: Condition) -> dict[str, Any]:
        return {
            "type": "ineq",
            "fun": lambda z: one.left(z / stretch),
            "jac": lambda z: one.slope(z / stretch) / stretch,
        }

    low, high = bounds.low * stretch, bounds.high * stretch
    search: Any = optimize.minimize  # its annotations do not know our arrays
    found = search(
        lambda z: cost(z / stretch),
        bounds.inside(start) * stretch,
        jac=lambda z: slope(z / stretch) / stretch,
        method="SLSQP",
        bounds=np.column_stack([low, high]).tolist(),
        constraints=[constraint(one) for one in conditions],
        options={"maxiter": steps, "ftol": precision},
    )
    return bounds.inside(found.x / stretch)
