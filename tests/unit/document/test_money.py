# SPDX-License-Identifier: Apache-2.0
"""What a cell of the budget table shows, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from desktop.core.plan import Plan, base_plan
from desktop.core.plan_rules import violations
from desktop.core.projection import Run
from desktop.core.region import Line, Region
from desktop.document.edits import EditKind, EditLabel, SetMoney
from desktop.document.money import Column, Ledger
from desktop.document.money_text import AmountKind, TypedAmount, read_amount
from desktop.document.scenario import base_scenario
from desktop.document.view import MoneyUnit
from tests.plans import changed
from tests.regions import two_cities

NEAR, FAR = 0, 1


def growing_by_a_tenth() -> Region:
    """Near spends 50, 40 and 20 in 2011 and a tenth more in each later year."""
    return two_cities(state={"spending_growth": 0.1})


def run_of(population: list[list[float]], gdp: list[list[float]]) -> Run:
    """Only what a ledger reads of a base run; a row for each year from 2011."""
    years = len(population) - 1
    people, output = np.array([population]), np.array([gdp])
    return cast("Run", SimpleNamespace(population=people, gdp=output, n_years=years))


# 2011, 2012, 2013; Near has 200 then 100, Far 400 then 300
RUN = run_of(
    [[9.0, 9.0], [200.0, 400.0], [100.0, 300.0]],
    [[9.0, 9.0], [1000.0, 4000.0], [1200.0, 5000.0]],
)


def ledger(
    years: tuple[int, int], unit: MoneyUnit = MoneyUnit.HUNDRED_MILLION
) -> Ledger:
    return Ledger.of(growing_by_a_tenth(), RUN, years, unit)


def test_a_period_shows_the_mean_per_year() -> None:
    region = growing_by_a_tenth()
    grid = ledger((2012, 2013)).grid(base_plan(region))
    # 40 x 1.1 = 44 and 40 x 1.21 = 48.4; their mean is 46.2
    assert grid[NEAR, Column.EDUCATION] == pytest.approx(46.2)
    # all three headings: 110 x (1.1 + 1.21) / 2
    assert grid[NEAR, Column.TOTAL] == pytest.approx(127.05)
    # Far spends 380 in 2011
    assert grid[2, Column.TOTAL] == pytest.approx(490.0 * 1.155)


def test_links_and_port_are_taken_out_of_local_works() -> None:
    region = growing_by_a_tenth()
    base = base_plan(region)
    links, ports = base.links.copy(), base.ports.copy()
    links[NEAR, FAR, :2] = 8.0
    ports[NEAR, :2] = [2.0, 4.0]
    grid = ledger((2012, 2013)).grid(changed(region, links=links, ports=ports))
    assert grid[NEAR, Column.LINKS] == 8.0
    assert grid[NEAR, Column.PORT] == 3.0
    # infrastructure 50 x 1.155 = 57.75, less 8 and 3
    assert grid[NEAR, Column.INFRASTRUCTURE] == pytest.approx(57.75)
    assert grid[NEAR, Column.LOCAL_WORKS] == pytest.approx(46.75)


def test_yuan_per_head_divides_by_the_mean_population_of_the_base_run() -> None:
    table = ledger((2012, 2013), MoneyUnit.PER_HEAD)
    shown = table.grid(base_plan(table.region)) * table.factors[:, None]
    # 46.2 x 10^8 yuan for (200 + 100)/2 x 10^4 people
    assert shown[NEAR, Column.EDUCATION] == pytest.approx(3080.0)
    # region: (46.2 + 120 x 1.155) x 10^8 yuan for 500 x 10^4 people
    assert shown[2, Column.EDUCATION] == pytest.approx(184.8 * 1e8 / 500e4)


def test_a_share_of_output_divides_by_the_output_of_the_base_run() -> None:
    table = ledger((2013, 2013), MoneyUnit.GDP_SHARE)
    shown = table.grid(base_plan(table.region)) * table.factors[:, None]
    # 48.4 of 1200
    assert shown[NEAR, Column.EDUCATION] == pytest.approx(4.0333333333)


def test_years_outside_the_run_are_cut_off() -> None:
    assert ledger((2013, 2030)).years == (2013, 2013)
    assert ledger((2000, 2012)).years == (2012, 2012)
    assert ledger((2020, 2030)).years == (2013, 2013)


def test_setting_a_period_scales_each_year_by_one_ratio() -> None:
    table = ledger((2012, 2013))
    cells = table.cells(NEAR, Column.EDUCATION, 69.3)  # 1.5 times 46.2
    assert [cell.year for cell in cells] == [0, 1]
    assert [cell.amount for cell in cells] == pytest.approx([66.0, 72.6])


def test_setting_links_and_port_gives_each_year_the_same() -> None:
    table = ledger((2012, 2013))
    assert [c.amount for c in table.cells(NEAR, Column.PORT, 2.5)] == [2.5, 2.5]
    assert [c.amount for c in table.link_cells(NEAR, FAR, 3.0)] == [3.0, 3.0]


def test_typing_the_mean_of_the_base_path_gives_its_very_bits() -> None:
    table = ledger((2012, 2013))
    mean = float(table.base_grid()[NEAR, Column.HEALTH])
    amounts = [cell.amount for cell in table.cells(NEAR, Column.HEALTH, mean)]
    assert amounts == list(base_plan(table.region).budgets[NEAR, Line.HEALTH, :2])


def test_sums_cannot_be_set() -> None:
    for column in (Column.TOTAL, Column.LINKS):
        with pytest.raises(ValueError, match=str(int(column))):
            ledger((2012, 2012)).cells(NEAR, column, 1.0)


def test_a_heading_may_go_from_three_tenths_to_three_times_the_base() -> None:
    table = ledger((2012, 2013))
    low, high = table.bounds(base_plan(table.region), NEAR, Column.EDUCATION)
    assert (low, high) == (pytest.approx(13.86), pytest.approx(138.6))


def test_infrastructure_cannot_fall_below_the_links_inside_it() -> None:
    table = ledger((2012, 2013))
    links = base_plan(table.region).links.copy()
    links[NEAR, FAR, 0] = 44.0  # 0.8 times the 55 of 2012 decides for both years
    low, high = table.bounds(
        changed(table.region, links=links), NEAR, Column.INFRASTRUCTURE
    )
    assert (low, high) == (pytest.approx(0.8 * 57.75), pytest.approx(3 * 57.75))


@pytest.mark.parametrize("column", [c for c in Column if c.item is not None])
def test_both_bounds_of_a_cell_are_accepted_and_no_more(column: Column) -> None:
    region = growing_by_a_tenth()
    base = base_plan(region)
    links, ports = base.links.copy(), base.ports.copy()
    links[NEAR, FAR, :2], ports[NEAR, :2] = [20.0, 6.0], [1.0, 9.0]
    scenario = base_scenario(region, "s").with_plan(
        changed(region, links=links, ports=ports)
    )
    table = ledger((2012, 2013))
    low, high = table.bounds(scenario.plan, NEAR, column)
    label = EditLabel(EditKind.BUDGET)
    for mean in (low, high):
        SetMoney(label, table.cells(NEAR, column, mean)).apply(region, scenario)
    beyond = [high * 1.001] + ([low * 0.999] if low > 0.0 else [-0.01])
    for mean in beyond:
        assert _is_refused(table.cells(NEAR, column, mean), scenario.plan, region)


def _is_refused(cells: object, plan: Plan, region: Region) -> bool:
    from desktop.core.errors import PlanError

    edit = SetMoney(EditLabel(EditKind.BUDGET), cells)  # type: ignore[arg-type]
    try:
        edit.apply(region, replace(base_scenario(region, "s"), plan=plan))
    except PlanError:
        return True
    return False


def test_a_link_may_take_all_that_three_times_the_base_leaves() -> None:
    table = ledger((2012, 2013))
    plan = base_plan(table.region)
    low, high = table.link_bounds(plan, NEAR, FAR)
    # 3 x 55 less the 55 that local works keep, in the tighter year
    assert (low, high) == (0.0, pytest.approx(110.0))
    assert not violations(table.region, plan)


@pytest.mark.parametrize(
    ("unit", "text", "mean"),
    [
        (MoneyUnit.HUNDRED_MILLION, "50", 50.0),
        (MoneyUnit.HUNDRED_MILLION, "+10%", 46.2 * 1.1),
        (MoneyUnit.HUNDRED_MILLION, "-25%", 46.2 * 0.75),
        (MoneyUnit.HUNDRED_MILLION, "3200万", 0.32),
        (MoneyUnit.HUNDRED_MILLION, "5000000000 yuan", 50.0),
        # 150 x 10^4 people
        (MoneyUnit.PER_HEAD, "3000", 45.0),
        (MoneyUnit.PER_HEAD, "3000元", 45.0),
        (MoneyUnit.PER_HEAD, "45亿", 45.0),
        # output of 1100
        (MoneyUnit.GDP_SHARE, "4", 44.0),
        (MoneyUnit.GDP_SHARE, "4%", 44.0),
        (MoneyUnit.GDP_SHARE, "44亿元", 44.0),
    ],
)
def test_what_is_typed_means_an_amount(unit: MoneyUnit, text: str, mean: float) -> None:
    typed = read_amount(text)
    assert typed is not None
    amount = ledger((2012, 2013), unit).amount(typed, NEAR, Column.EDUCATION, 60.0)
    assert amount == pytest.approx(mean)


def test_a_per_cent_without_sign_means_nothing_in_units_of_money() -> None:
    typed = TypedAmount(AmountKind.PERCENT, 10.0)
    assert ledger((2012, 2013)).amount(typed, NEAR, Column.EDUCATION, 60.0) is None


def test_a_change_of_a_base_of_nothing_means_nothing() -> None:
    typed = TypedAmount(AmountKind.CHANGE, 0.1)
    assert ledger((2012, 2013)).amount(typed, NEAR, Column.PORT, 0.0) is None


def test_a_number_that_reads_like_the_base_is_the_base() -> None:
    table = ledger((2013, 2013), MoneyUnit.GDP_SHARE)
    base = float(table.base_grid()[NEAR, Column.EDUCATION])  # 48.4, 4.0333 % shown 4.03
    typed = TypedAmount(AmountKind.SHOWN, 4.03)
    assert table.amount(typed, NEAR, Column.EDUCATION, 60.0) == base


def test_a_number_that_reads_like_the_cell_leaves_it_as_it_is() -> None:
    typed = TypedAmount(AmountKind.SHOWN, 60.1)
    table = ledger((2012, 2013))
    assert table.amount(typed, NEAR, Column.EDUCATION, 60.06) == 60.06
