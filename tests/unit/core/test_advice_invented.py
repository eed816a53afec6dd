# SPDX-License-Identifier: Apache-2.0
"""Advice on random plans in invented regions: what it says must hold in the runs."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.advice import advise
from desktop.core.plan import base_plan
from desktop.core.projection import project, project_base, project_plan
from desktop.core.provenance import base_status
from tests.invented import invented_region
from tests.regions import central
from tests.strategies import invented_regions, plans


@settings(max_examples=60)
@given(st.data())
def test_what_advice_says_is_true_in_the_runs(data: st.DataObject) -> None:
    region = data.draw(invented_regions(4))
    plan = data.draw(plans(region))
    draws = central(region)
    base = project_base(region, draws)
    run = project_plan(region, draws, plan, base)
    horizon = region.base_year + run.n_years

    for advice in advise(region, plan, base, run):
        first, last = advice.years
        assert region.base_year < first <= last <= horizon
        c = region.index(advice.city)
        t = slice(first - region.base_year, last - region.base_year + 1)
        if advice.code == "advice_debt_cut":
            assert (run.cut_scale[0, t, c] < 1.0).all()
            assert advice.number("executed") < advice.number("asked")
        if advice.code == "advice_debt_high":
            assert (run.debt_ratio[0, t, c] > 0.6).all()
        if advice.code in {"advice_link_detour", "advice_link_never"}:
            # The direct link is never the quickest way at the end.
            d = region.index(advice.partner)
            ways = run.travel_hours[0, -1, c] + run.travel_hours[0, -1, d]
            others = np.delete(ways, [c, d])
            assert np.isclose(others.min(), run.travel_hours[0, -1, c, d])
        if advice.code == "advice_link_detour_passed":
            d = region.index(advice.partner)
            since = int(advice.number("since")) - region.base_year
            saved = base.travel_hours[0, :, c, d] - run.travel_hours[0, :, c, d]
            assert saved[since] > 0.0


def test_forty_cities_are_advised_on_like_eight() -> None:
    region = invented_region(40, 3, seed=1)
    plan = base_plan(region)
    projection = project(region, central(region), plan)

    assert advise(region, plan, projection.base, projection.plan) == ()
    assert base_status(region, "access_hours", region.cities[39].id)
