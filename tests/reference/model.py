# SPDX-License-Identifier: Apache-2.0
"""Section 5 year by year: the base run first, the plan run beside it."""

from __future__ import annotations

from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.core.region import Region
from tests.reference.base_run import base_run
from tests.reference.common import Years
from tests.reference.inputs import coefficients, given, noise
from tests.reference.plan_run import plan_run


def run(
    region: Region, draws: Draws, plan: Plan, horizon: int, member: int = 0
) -> tuple[Years, Years]:
    """The base run and the plan run of one member up to the calendar year."""
    g, p = given(region), coefficients(draws, member)
    last = horizon - region.base_year
    base = base_run(g, p, noise(draws, member), last)
    return base, plan_run(g, p, plan, base, last)
