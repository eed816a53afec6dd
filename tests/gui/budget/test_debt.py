# SPDX-License-Identifier: Apache-2.0
"""Extra debt against its limit, and the debt rule's cut in words."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from desktop.core.plan import Plan
from desktop.core.region import Region
from desktop.document.edits import ChangePlan, EditKind, EditLabel
from desktop.document.money import Column
from desktop.ui.budget.debt_facts import spans
from desktop.ui.budget.limit_bar import LimitBar
from tests.gui.budget.support import BudgetColumn
from tests.plans import GOLDEN, gp1

IMPORT = EditLabel(EditKind.IMPORT)


def golden_plan(region: Region, now: Plan) -> Plan:
    return gp1(region)


@pytest.fixture
def golden(column: BudgetColumn) -> BudgetColumn:
    """The golden plan GP1 on view, Luzhou in hand."""
    assert column.desk.context.submit(ChangePlan(IMPORT, golden_plan))
    return column


def golden_value(year: int, symbol: str, name: str = "gp1.csv") -> float:
    """A number of the golden tables for Luzhou."""
    with (GOLDEN / name).open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            here = (row["place"], row["year"], row["variable"])
            if here == ("Luzhou", str(year), symbol):
                return float(row["value"])
    raise KeyError(symbol)


def cuts(column: BudgetColumn) -> str:
    label = column.part(QLabel, "debtCuts")
    return "" if label.isHidden() else label.text()


def test_the_base_has_no_extra_debt_and_no_cuts(column: BudgetColumn) -> None:
    assert column.part(QLabel, "debtExtra").text() == "0.0\u2009% of at most 10\u2009%"
    assert column.panel.findChild(LimitBar).filled == 0.0  # type: ignore[union-attr]
    assert cuts(column) == ""


def test_the_cut_of_each_year_shown_is_told_in_words(golden: BudgetColumn) -> None:
    golden.desk.context.view.set(years=(2028, 2028))
    # the paper: 0.858 in 2028; asked: 0.2 of infrastructure, 15 for the link, 0.1 of
    # education, five years after 2023 at three per cent
    grown = 1.03**5
    asked = 0.2 * 152.333 * grown + 15.0 + 0.1 * 90.1437 * grown
    assert "lets through 86\u2009% of the increase asked for in 2028" in cuts(golden)
    assert f"{asked:.1f} asked" in cuts(golden)
    told = float(cuts(golden).split("asked, ")[1].split(" executed")[0])
    assert told == pytest.approx(golden_value(2028, "scale") * asked, abs=0.05)


def test_further_years_are_told_in_one_line_each(golden: BudgetColumn) -> None:
    golden.desk.context.view.set(years=(2028, 2030))
    lines = cuts(golden).split("\n")
    assert "asked for in 2028" in lines[0]
    share = 100 * golden_value(2030, "scale")
    assert lines[2].startswith(f"2030: {share:.0f}\u2009%, ")
    assert lines[3].startswith("It also cuts 2031–2035")


def test_cuts_in_other_years_are_summed_up(golden: BudgetColumn) -> None:
    golden.desk.context.view.set(years=(2024, 2024))
    # the paper: 1.000 in 2024, cut in 2028, 2031 and 2035
    assert "lets through" not in cuts(golden)
    assert "cuts the increase in" in cuts(golden)
    assert "2035" in cuts(golden)


def test_years_without_a_gap_stand_together() -> None:
    assert spans([2028, 2029, 2030, 2032, 2034, 2035]) == [
        (2028, 2030),
        (2032, 2032),
        (2034, 2035),
    ]
    assert spans([]) == []


def test_another_city_in_hand_shows_its_own_debt(golden: BudgetColumn) -> None:
    golden.desk.context.view.set(years=(2028, 2028))
    golden.take("Zigong", Column.EDUCATION)
    assert cuts(golden) == ""
    assert "0.0\u2009% of at most" in golden.part(QLabel, "debtExtra").text()


def test_switching_the_rule_off_lets_everything_through(golden: BudgetColumn) -> None:
    golden.part(QCheckBox, "debtRule").click()
    assert not golden.plan.debt_rule
    assert cuts(golden) == ""
    golden.undo.undo()
    assert golden.part(QCheckBox, "debtRule").isChecked()
    assert cuts(golden) != ""


def test_saving_is_shown_as_a_reserve(column: BudgetColumn) -> None:
    column.type_in_cell("-50%")
    assert column.part(QLabel, "debtExtra").text().startswith("reserve ")
    assert column.panel.findChild(LimitBar).filled == 0.0  # type: ignore[union-attr]


def test_the_debt_ratio_is_told_from_base_to_plan_with_the_line(
    golden: BudgetColumn,
) -> None:
    base = golden_value(2035, "D", "base.csv")
    plan = golden_value(2035, "D")
    text = golden.part(QLabel, "debtRatio").text()
    assert f"{100 * base:.0f}\u2009% → {100 * plan:.0f}\u2009%" in text
    side = "above" if plan > 0.6 else "below"
    assert f"{side} the warning line of 60\u2009%" in text
