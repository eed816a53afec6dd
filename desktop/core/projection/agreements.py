"""E14: agreements take hold.

Plain: signing is not doing; effects build over about three years.
"""

from __future__ import annotations

import numpy as np

from desktop.core.region import FloatArray


def strength_in_force(
    then: FloatArray, wanted: FloatArray, tau: FloatArray
) -> FloatArray:
    """Strength of every agreement over the years.

    Parameters
    ----------
    then
        [J, C, C], in force in the base year.
    wanted
        [T, P, J, C, C], wishes of P plans or 1; the first plan year's count in it.
    tau
        [M, 1], years an agreement needs to take hold.

    Returns
    -------
    FloatArray
        [T + 1, M, J, C, C].
    """
    pace = (1.0 / tau)[..., None, None]
    members = max(len(tau), wanted.shape[1])
    shape = (len(wanted) + 1, members, *then.shape)
    strength = np.empty(shape)
    strength[0] = then
    for t, wish in enumerate(wanted):
        now = strength[t]
        np.add(now, (wish - now) * pace, out=strength[t + 1])
    return strength
