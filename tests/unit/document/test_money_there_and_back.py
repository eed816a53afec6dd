# SPDX-License-Identifier: Apache-2.0
"""An edit and its reset lead back, in what is asked for and in what is projected."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.core.plan import Plan
from desktop.core.plan_rules import violations
from desktop.core.projection import project_base, project_plan
from desktop.document.edits import EditKind, EditLabel, SetMoney
from desktop.document.money import HEADINGS, Column, Ledger
from desktop.document.money_changes import reset_cells
from desktop.document.scenario import base_scenario
from desktop.document.view import MoneyUnit
from tests.invented import invented_region
from tests.regions import central
from tests.strategies import plans

REGION = invented_region(4, 2)
DRAWS = central(REGION)
BASE_RUN = project_base(REGION, DRAWS, REGION.last_year)
START = base_scenario(REGION, "s")
PORT_CITY = int(REGION.network.port_city[0])
columns = st.sampled_from([*HEADINGS, Column.LOCAL_WORKS, Column.PORT])
spans = st.tuples(st.integers(0, 13), st.integers(0, 13)).map(
    lambda pair: (REGION.years[min(pair)], REGION.years[max(pair)])
)


def edited(
    plan: Plan, years: tuple[int, int], column: Column, share: float
) -> tuple[Plan, slice]:
    """The plan with one cell set to a share of the way between its bounds."""
    ledger = Ledger.of(REGION, BASE_RUN, years, MoneyUnit.PER_HEAD)
    low, high = ledger.bounds(plan, PORT_CITY, column)
    cells = ledger.cells(PORT_CITY, column, low + share * (high - low))
    edit = SetMoney(EditLabel(EditKind.BUDGET), cells)
    return edit.apply(REGION, START.with_plan(plan)).plan, ledger.positions


def same_results(first: Plan, second: Plan) -> None:
    one = project_plan(REGION, DRAWS, first, BASE_RUN)
    other = project_plan(REGION, DRAWS, second, BASE_RUN)
    for name in ("gdp", "low_income_people", "debt_ratio", "travel_hours", "executed"):
        left, right = getattr(one, name), getattr(other, name)
        assert left == pytest.approx(right, rel=1e-10, abs=1e-12), name


@settings(max_examples=40)
@given(years=spans, column=columns, share=st.floats(0.0, 1.0))
def test_from_the_base_the_way_back_is_exact(
    years: tuple[int, int], column: Column, share: float
) -> None:
    changed, positions = edited(START.plan, years, column, share)
    back = reset_cells(REGION, changed, [(PORT_CITY, column)], positions)
    assert back.equals(START.plan)
    same_results(back, START.plan)


@settings(max_examples=40)
@given(plan=plans(REGION), years=spans, column=columns, share=st.floats(0.0, 1.0))
def test_within_any_plan_the_reset_undoes_the_edit(
    plan: Plan, years: tuple[int, int], column: Column, share: float
) -> None:
    first, last = years
    positions = slice(first - REGION.base_year - 1, last - REGION.base_year)
    before = reset_cells(REGION, plan, [(PORT_CITY, column)], positions)
    # a heading that only links and port kept above its floor cannot lose them
    assume(not violations(REGION, before))
    changed, _ = edited(before, years, column, share)
    back = reset_cells(REGION, changed, [(PORT_CITY, column)], positions)
    for name in ("budgets", "links", "ports"):
        assert np.allclose(
            getattr(back, name), getattr(before, name), rtol=1e-12, atol=1e-12
        )
    assert np.array_equal(back.targeting, plan.targeting)
    same_results(back, before)
