# SPDX-License-Identifier: Apache-2.0
"""What a plan changes, as spans of years worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, Line
from desktop.document.comparison import inputs_table
from desktop.document.report_changes import ChangedInput, changed_inputs
from tests.plans import changed
from tests.regions import two_cities
from tests.strategies import plans

TWO = two_cities()
FIRST = TWO.years[0]
NAMES = tuple(city.id for city in TWO.cities)


def test_the_base_plan_changes_nothing() -> None:
    assert changed_inputs(TWO, base_plan(TWO)) == ()


def test_the_same_amount_in_neighbouring_years_is_one_span() -> None:
    budgets = base_plan(TWO).budgets.copy()
    before = budgets[1, Line.HEALTH, 2:5].sum()
    budgets[1, Line.HEALTH, 2:5] += 4.0
    (one,) = changed_inputs(TWO, changed(TWO, budgets=budgets))
    assert (one.table, one.city, one.item) == ("budgets", NAMES[1], "health")
    (span,) = one.spans
    assert (span.first, span.last) == (FIRST + 2, FIRST + 4)
    assert span.change == pytest.approx(4.0)
    assert span.base == pytest.approx(before)
    assert span.plan == pytest.approx(before + 12.0)


def test_the_same_per_cent_in_every_year_is_one_span_without_an_amount() -> None:
    budgets = base_plan(TWO).budgets.copy()
    budgets[0, Line.EDUCATION] *= 0.9
    (one,) = changed_inputs(TWO, changed(TWO, budgets=budgets))
    (span,) = one.spans
    assert (span.first, span.last) == (FIRST, TWO.last_year)
    assert span.share == pytest.approx(-0.1)
    assert span.change is None


def test_a_gap_of_a_year_parts_two_spans() -> None:
    links = base_plan(TWO).links.copy()
    links[0, 1, [0, 2]] = 6.0
    (one,) = changed_inputs(TWO, changed(TWO, links=links))
    assert [(s.first, s.last) for s in one.spans] == [
        (FIRST, FIRST),
        (FIRST + 2, FIRST + 2),
    ]
    assert one.partner == NAMES[1]
    assert one.spans[0].share is None  # there was no money on the base path


def test_strengths_are_told_as_values_and_pairs_once() -> None:
    agreements = base_plan(TWO).agreements.copy()
    agreements[0, 1, Domain.SCIENCE, 3:] = agreements[1, 0, Domain.SCIENCE, 3:] = 0.75
    (one,) = changed_inputs(TWO, changed(TWO, agreements=agreements))
    assert (one.city, one.partner, one.item) == (*NAMES, "science")
    (span,) = one.spans
    assert span.plan == pytest.approx(0.75)
    assert (span.first, span.last) == (FIRST + 3, TWO.last_year)


def test_the_debt_rule_is_one_input_without_years() -> None:
    (one,) = changed_inputs(TWO, changed(TWO, debt_rule=False))
    assert one.table == "debt_rule"
    (span,) = one.spans
    assert (span.base, span.plan) == (1.0, 0.0)


def _years(inputs: tuple[ChangedInput, ...]) -> int:
    spans = [span for one in inputs for span in one.spans]
    return sum(span.last - span.first + 1 for span in spans)


@settings(max_examples=40)
@given(plan=plans(TWO))
def test_spans_tell_every_cell_that_differs_and_no_other(plan: Plan) -> None:
    cells = inputs_table(TWO, base_plan(TWO), (plan,))
    assert _years(changed_inputs(TWO, plan)) == len(cells)
