# SPDX-License-Identifier: Apache-2.0
"""Section 5, indicators: what is shown of a year and steers nothing."""

from __future__ import annotations

import math
from types import SimpleNamespace

from tests.reference.inputs import Matrix, Vector


def debt_ratio(
    g: SimpleNamespace, p: SimpleNamespace, t: int, Y_base: Vector, dD: Vector
) -> Vector:
    """E16: the debt ratio shown, over base-run output."""
    fade = (1 - p.drift_fade**t) / (1 - p.drift_fade)
    return [
        ((g.D0[c] / g.Y0[c] + g.drift[c] * fade) * Y_base[c] + dD[c]) / Y_base[c]
        for c in range(g.n)
    ]


def access(T: Matrix, Y: Vector, N: Vector) -> Vector:
    """acc_c, hours to the other cities weighted by their size."""
    n = len(Y)
    M = [math.sqrt(Y[c] * N[c]) for c in range(n)]
    return [
        sum(T[c][d] * M[d] for d in range(n) if d != c)
        / sum(M[d] for d in range(n) if d != c)
        for c in range(n)
    ]


def theil(Y: Vector, N: Vector) -> float:
    """Inequality of GDP per head between cities."""
    total_Y, total_N = sum(Y), sum(N)
    shares = [(y / total_Y, n / total_N) for y, n in zip(Y, N, strict=True)]
    return sum(sy * math.log(sy / sn) for sy, sn in shares)


def coordination(now: SimpleNamespace) -> Vector:
    """The coordination index of each city, between fixed goalposts."""
    index = []
    for c in range(len(now.Y)):
        U = [
            (now.y[c] - 10000) / 140000,
            (6 - now.acc[c]) / 5.5,
            (now.S[c] - 5) / 8,
            (now.LE[c] - 65) / 20,
            (4 - now.R[c]) / 2.8,
            (80 - now.pm[c]) / 70,
        ]
        U = [min(max(value, 0.01), 0.99) for value in U]
        m = sum(U) / 6
        Cc = (math.prod(U) / m**6) ** (1 / 6)
        index.append(math.sqrt(Cc * m))
    return index
