# SPDX-License-Identifier: Apache-2.0
"""Bands worked out by hand."""

import numpy as np
import pytest

from desktop.core.ensemble import band_of, bands, spread_of
from desktop.core.indicators import BY_ID
from desktop.core.parameters import random_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project_base, project_plan
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths

# Eleven members: 10 per cent is the second smallest, 90 per cent the second largest.
MEMBERS = np.arange(11.0)[:, None]


def test_quantiles_of_eleven_members_are_the_second_the_middle_and_the_tenth() -> None:
    band = band_of(base=np.zeros((11, 1)), plan=MEMBERS, better=1)
    assert (band.low[0], band.median[0], band.high[0]) == (1.0, 5.0, 9.0)


def test_differences_are_taken_member_by_member() -> None:
    # The members run in opposite order, so the difference is not the difference of
    # quantiles: 0-10, 1-9, ... 10-0.
    band = band_of(base=MEMBERS[::-1], plan=MEMBERS, better=1)
    found = (band.difference_low[0], band.difference_median[0], band.difference_high[0])
    assert found == (-8.0, 0.0, 8.0)
    assert band.base_median[0] == 5.0


def test_the_share_that_is_better_depends_on_the_direction() -> None:
    base, plan = np.full((4, 1), 5.0), np.array([[4.0], [5.0], [6.0], [7.0]])
    assert band_of(base, plan, 1).share_better[0] == 0.5
    assert band_of(base, plan, -1).share_better[0] == 0.25
    assert np.isnan(band_of(base, plan, 0).share_better[0])


def _more_for_schools(plan: Plan) -> Plan:
    budgets = plan.budgets.copy()
    budgets[0, 1] *= 1.2
    return Plan(
        budgets,
        plan.links,
        plan.ports,
        plan.targeting,
        plan.agreements,
        plan.joint_funding,
    )


def test_members_in_parts_give_the_bands_of_all_together() -> None:
    bundled = Bundled(ProgramPaths.of_user())
    region = bundled.region
    draws = random_draws(bundled.parameters, region, 6, np.random.default_rng(1))
    plan = _more_for_schools(base_plan(region))
    together = [project_base(region, draws)]
    parts = [draws.part(0, 2), draws.part(2, 6)]
    bases = [project_base(region, part) for part in parts]

    whole = bands(together, [project_plan(region, draws, plan, together[0])])
    split = bands(
        bases,
        [
            project_plan(region, part, plan, base)
            for part, base in zip(parts, bases, strict=True)
        ],
    )

    assert split.n_members == whole.n_members == 6
    assert set(split.places) == set(BY_ID)
    assert {"gdp", "population", "gdp_per_head"} <= set(split.region)
    for name, band in whole.places.items():
        np.testing.assert_allclose(split.places[name].low, band.low, rtol=1e-12)
        np.testing.assert_allclose(split.places[name].high, band.high, rtol=1e-12)
    np.testing.assert_allclose(
        split.region["gdp"].median, whole.region["gdp"].median, rtol=1e-12
    )


def test_more_school_money_is_better_for_schooling_in_every_member() -> None:
    bundled = Bundled(ProgramPaths.of_user())
    region = bundled.region
    draws = random_draws(bundled.parameters, region, 8, np.random.default_rng(2))
    base = project_base(region, draws)
    plan = project_plan(region, draws, _more_for_schools(base_plan(region)), base)

    found = bands([base], [plan]).places["schooling_expected"]

    assert found.share_better[-1, 0] == 1.0
    assert found.share_better[0, 0] == 0.0  # nothing differs in the base year
    assert found.low[-1, 0] <= found.median[-1, 0] <= found.high[-1, 0]
    assert found.difference_median[-1, 0] == pytest.approx(
        np.median(plan.schooling_expected[:, -1, 0] - base.schooling_expected[:, -1, 0])
    )


def test_a_spread_of_twenty_one_members_is_read_off_their_ranks() -> None:
    """0, 1, ... 20: 5 per cent is the second smallest, 95 the second largest."""
    plan = np.arange(21.0)[::-1, None]
    spread = spread_of(base=np.full((21, 1), 7.0), plan=plan, better=1)
    assert spread.quantiles[:, 0].tolist() == [1.0, 2.0, 10.0, 18.0, 19.0]
    assert spread.base_median[0] == 7.0
    assert spread.share_better[0] == 13 / 21
    assert np.isnan(spread_of(plan, plan, 0).share_better[0])


def test_between_two_members_a_spread_goes_straight() -> None:
    plan = np.array([[0.0], [10.0]])
    spread = spread_of(base=plan, plan=plan, better=-1)
    assert spread.quantiles[:, 0] == pytest.approx([0.5, 1.0, 5.0, 9.0, 9.5])
    assert spread.share_better[0] == 0.0
