"""E8: low-income rural residents.

Plain: growth lifts most people; targeted money reaches part of the rest, with a
falling return. The line is half the national rural median income, not an official
one.
"""

from __future__ import annotations

import math

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray

LEAST_NEED_YUAN = 1e6
YUAN_PER_100_MILLION = 1e8
PERSONS_PER_UNIT = 1e4

_SMALL = 4096


def normal_cdf(x: FloatArray) -> FloatArray:
    """Phi, element by element.

    scipy's is far quicker on many members but takes long to import, which the first
    paint must not wait for; small arrays go through the standard library.
    """
    if x.size <= _SMALL:
        flat = [0.5 * math.erfc(-v * math.sqrt(0.5)) for v in x.ravel().tolist()]
        return np.array(flat).reshape(x.shape)
    from scipy.special import ndtr

    return np.asarray(ndtr(x))


def share_below(line: float, income: FloatArray, spread: FloatArray) -> FloatArray:
    """Share of a lognormal population of mean `income` below the line.

    `spread` is the s.d. of logs; the mean of logs is ln(income) - spread^2/2.
    """
    return normal_cdf(np.log(line / income) / spread + spread / 2.0)


def need_in_base_year(
    share: FloatArray, rural_people: FloatArray, line: float
) -> FloatArray:
    """[M, C], yuan a year that low-income people would need to have the line each."""
    need = share * rural_people * PERSONS_PER_UNIT * line
    return np.maximum(need, LEAST_NEED_YUAN)


def reach(
    targeting: FloatArray, money: FloatArray, need: FloatArray, k: Coefficients
) -> FloatArray:
    """Share of low-income people that targeted money reaches when kept up.

    Parameters
    ----------
    targeting
        [..., C], share of the headings that is targeted.
    money
        [..., M, C], executed money of all headings, 100 million yuan.
    need
        [M, C], yuan.
    """
    per_need = targeting * YUAN_PER_100_MILLION * money / need
    return np.asarray(1.0 - np.exp(-per_need / k.xstar))


def next_covered(covered: FloatArray, reached: FloatArray) -> FloatArray:
    """Share covered a year later: half of the way to what the money reaches."""
    return np.asarray(covered + (reached - covered) / 2.0)
