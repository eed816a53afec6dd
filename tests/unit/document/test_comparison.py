# SPDX-License-Identifier: Apache-2.0
"""Inputs that differ cell by cell with totals, and what follows from them."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings

from desktop.core.indicators import BY_ID
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import project
from desktop.core.region import Domain, Line
from desktop.document.comparison import (
    INPUT_KEYS,
    indicators_table,
    input_totals,
    inputs_table,
)
from tests.plans import changed, gp1
from tests.regions import central, real_region, two_cities
from tests.strategies import plans

TWO = two_cities()
REGION = real_region()


def a_plan() -> Plan:
    base = base_plan(TWO)
    budgets, links, ports = base.budgets.copy(), base.links.copy(), base.ports.copy()
    targeting, agreements = base.targeting.copy(), base.agreements.copy()
    joint = base.joint_funding.copy()
    budgets[1, Line.EDUCATION, 0] = 100.0
    links[1, 0, 1] = 7.0
    ports[0, 2] = 3.0
    targeting[0, 9] = 0.1
    agreements[0, 1, Domain.SCIENCE, 3] = agreements[1, 0, Domain.SCIENCE, 3] = 0.75
    joint[0, 1, 4] = joint[1, 0, 4] = True
    return Plan(budgets, links, ports, targeting, agreements, joint, debt_rule=False)


def test_every_kind_of_input_is_listed_by_name_where_it_differs() -> None:
    found = inputs_table(TWO, base_plan(TWO), [a_plan()])

    assert found[list(INPUT_KEYS)].to_numpy().tolist() == [
        ["budgets", "Far", "", "education", 2012],
        ["links", "Far", "Near", "", 2013],
        ["ports", "Near", "", "", 2014],
        ["targeting", "Near", "", "", 2021],
        ["agreements", "Near", "Far", "science", 2015],
        ["joint_funding", "Near", "Far", "", 2016],
        ["debt_rule", "", "", "", 0],
    ]
    assert found["value_0"].tolist() == [100.0, 7.0, 3.0, 0.1, 0.75, 1.0, 0.0]
    assert found["baseline"].iloc[-1] == 1.0
    expected = 100.0 - base_plan(TWO).budgets[1, Line.EDUCATION, 0]
    assert found["change_0"].iloc[0] == expected


def test_a_cell_that_one_of_several_changed_is_told_for_all() -> None:
    base, ports = base_plan(TWO), base_plan(TWO).ports.copy()
    ports[0, 5] = 2.0

    found = inputs_table(TWO, base, [base, changed(TWO, ports=ports)])

    assert found[
        ["value_0", "change_0", "value_1", "change_1"]
    ].to_numpy().tolist() == [[0.0, 0.0, 2.0, 2.0]]


def test_any_plan_can_be_the_baseline() -> None:
    there = inputs_table(TWO, base_plan(TWO), [a_plan()])
    back = inputs_table(TWO, a_plan(), [base_plan(TWO)])

    assert back["baseline"].tolist() == there["value_0"].tolist()
    assert back["change_0"].tolist() == [-x for x in there["change_0"]]


def test_equal_plans_differ_in_nothing() -> None:
    found = inputs_table(REGION, gp1(REGION), [gp1(REGION)])
    assert found.empty
    assert list(found.columns) == [*INPUT_KEYS, "baseline", "value_0", "change_0"]
    assert input_totals(REGION, gp1(REGION), [gp1(REGION)]).empty
    assert inputs_table(REGION, gp1(REGION), []).empty


@given(plans(REGION), plans(REGION))
@settings(max_examples=15)
def test_the_cells_add_up_to_the_totals(first: Plan, second: Plan) -> None:
    cells = inputs_table(REGION, first, [second])
    totals = input_totals(REGION, first, [second])

    money = cells[cells["table"].isin(["budgets", "links", "ports"])]
    whole = totals[totals["city"] == "region"]
    for table in ("budgets", "links", "ports"):
        by_cell = money.loc[money["table"] == table, "change_0"].sum()
        by_city = whole.loc[whole["table"] == table, "change_0"].sum()
        assert by_cell == pytest.approx(by_city, abs=1e-6)


def test_totals_are_those_of_the_city_and_of_the_region() -> None:
    found = input_totals(REGION, base_plan(REGION), [gp1(REGION)])

    links = found[found["table"] == "links"].set_index("city")["value_0"]
    assert links.to_dict() == {
        "Luzhou": 15.0 * 17,
        "Zunyi": 15.0 * 17,
        "region": 15.0 * 34,
    }
    ports = found[found["table"] == "ports"].set_index("city")["change_0"]
    assert ports.to_dict() == {"Luzhou": 34.0, "region": 34.0}


def test_indicators_are_told_absolutely_and_in_per_cent() -> None:
    draws = central(REGION)
    planned = project(REGION, draws, gp1(REGION), 2040)
    shorter = project(REGION, draws, base_plan(REGION), 2030)

    found = indicators_table(REGION, shorter.base, [planned.plan, shorter.plan])

    def row_of(indicator: str, place: str, year: int) -> pd.Series:
        keys = (found["indicator"], found["place"], found["year"])
        at = (keys[0] == indicator) & (keys[1] == place) & (keys[2] == year)
        return found[at].iloc[0]

    assert sorted(found["year"].unique()) == list(range(2023, 2031))
    yibin = REGION.index("Yibin")
    row = row_of("gdp", "Yibin", 2030)
    plan = float(planned.plan.gdp[0, 7, yibin])
    base = float(planned.base.gdp[0, 7, yibin])
    assert row["change_0"] == pytest.approx(plan - base)
    assert row["percent_0"] == pytest.approx(100.0 * (plan / base - 1.0))
    assert row["change_1"] == 0.0
    whole = row_of("gdp", "region", 2030)
    assert whole["value_0"] == pytest.approx(float(planned.plan.gdp[0, 7].sum()))
    theil = float(planned.plan.inequality_theil[0, 7])
    assert row_of("inequality_theil", "region", 2030)["value_0"] == theil
    pair = row_of("travel_hours", "Luzhou-Zunyi", 2030)
    hours = planned.plan.travel_hours[0, 7]
    home, zunyi = REGION.index("Luzhou"), REGION.index("Zunyi")
    assert pair["value_0"] == float(hours[home, zunyi])


def test_against_nothing_there_is_no_per_cent() -> None:
    draws = central(REGION)
    run = project(REGION, draws, base_plan(REGION), 2026).base
    found = indicators_table(REGION, run, [run], [BY_ID["idle_port_share"]])
    zero = found["baseline"] == 0.0
    assert found.loc[zero, "percent_0"].isna().all()
    assert (found.loc[~zero, "percent_0"] == 0.0).all()
