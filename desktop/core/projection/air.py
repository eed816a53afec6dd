"""E15: fine particles in the air.

Plain: air stays as it is unless output or joint control changes it. Sizes are
assumed.
"""

from __future__ import annotations

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.region import FloatArray


def joint_control(contact: FloatArray, environment: FloatArray) -> FloatArray:
    """Env: strength of environment agreements, weighted by contact.

    Parameters
    ----------
    contact
        [..., M, C, C]; the diagonal is left out.
    environment
        [..., M, C, C], strength of the environment agreements.
    """
    others = contact * (1.0 - np.eye(contact.shape[-1]))
    return np.asarray((others * environment).sum(axis=-1) / others.sum(axis=-1))


def particles(
    then: FloatArray,
    output_ratio: FloatArray,
    control: FloatArray,
    base_control: FloatArray,
    k: Coefficients,
) -> FloatArray:
    """PM2.5, ug/m3, [..., M, C]; `then` is the base year's, kept by the base run."""
    cleaned = 1.0 - k.e_env * np.maximum(control - base_control, 0.0)
    return np.asarray(then * output_ratio**k.e_pm * cleaned)
