# SPDX-License-Identifier: Apache-2.0
"""What plots show, worked out without a window."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from desktop.core.ensemble import Bands, bands
from desktop.core.facts import Fact, Facts, Status
from desktop.core.parameters import random_draws
from desktop.core.plan import base_plan
from desktop.core.projection import Projection, Run, project_base, project_plan
from desktop.core.region import Line, Region
from desktop.document.display import resolve
from desktop.document.display_data import Curve, PlotData, Role, Shown, Source
from desktop.document.display_range import Range
from desktop.document.display_reading import readings, years_of
from desktop.document.history import REGION, Histories
from desktop.document.history_rules import build_histories
from desktop.document.view import Viewpoint
from tests.regions import BASE_YEAR, central, real_parameters, real_region, two_cities

HORIZON = BASE_YEAR + 2
TWO = two_cities()
RAMP = np.array([[[100.0, 400.0], [110.0, 420.0], [120.0, 440.0]]])
"""[1, T = 3, C = 2]"""


@cache
def base_run() -> Run:
    return project_base(TWO, central(TWO), HORIZON)


def source(
    base: dict[str, Any] | None = None,
    plan: dict[str, Any] | None = None,
    histories: Histories | None = None,
) -> Source:
    """A projection in which some results are replaced by numbers of the test."""
    before = replace(base_run(), **(base or {}))
    after = replace(before, **(plan or {}))
    return Source(TWO, Projection(before, after), histories or {})


def looking(**choices: Any) -> Viewpoint:
    start = Viewpoint(
        "Near", ("Near", "Far"), ("gdp",), False, HORIZON, (HORIZON, HORIZON)
    )
    return replace(start, **choices)


def drawn(plot: PlotData, place: str, role: Role) -> list[float]:
    curve = plot.curve(place, role)
    assert curve is not None
    return [float(value) for value in curve.y]


def test_each_shown_city_has_a_base_and_a_plan_curve() -> None:
    raised = RAMP + np.array([0.0, 5.0, 10.0])[None, :, None]

    plot = resolve("gdp", looking(), source({"gdp": RAMP}, {"gdp": raised}))

    assert plot.shown == (Shown("Near", "Near"), Shown("Far", "Far"))
    assert drawn(plot, "Near", Role.BASE) == [100.0, 110.0, 120.0]
    assert drawn(plot, "Near", Role.PLAN) == [100.0, 115.0, 130.0]
    assert drawn(plot, "Far", Role.PLAN) == [400.0, 425.0, 450.0]
    curve = plot.curve("Far", Role.PLAN)
    assert curve is not None
    assert curve.x.tolist() == [BASE_YEAR, BASE_YEAR + 1, BASE_YEAR + 2]


def test_the_region_is_the_sum_of_its_cities() -> None:
    plot = resolve("gdp", looking(shown_cities=("Near", REGION)), source({"gdp": RAMP}))

    assert [one.place for one in plot.shown] == ["Near", REGION]
    assert drawn(plot, REGION, Role.PLAN) == [500.0, 530.0, 560.0]


def test_the_selected_city_has_a_curve_even_where_it_is_not_ticked() -> None:
    plot = resolve("gdp", looking(shown_cities=("Far",)), source({"gdp": RAMP}))

    assert [one.place for one in plot.shown] == ["Near", "Far"]
    assert plot.selected == "Near"


def test_a_ratio_has_no_value_of_the_region() -> None:
    plot = resolve(
        "urban_rural_ratio", looking(shown_cities=("Near", REGION)), source()
    )

    assert [one.place for one in plot.shown] == ["Near"]


def test_an_index_of_the_region_shows_the_region() -> None:
    plot = resolve("inequality_theil", looking(), source())

    assert plot.shown == (Shown(REGION, ""),)
    assert plot.selected == REGION


def test_travel_times_show_the_pairs_of_the_selected_city() -> None:
    plot = resolve("travel_hours", looking(city="Far"), source())

    assert plot.shown == (Shown("Near-Far", "Near"),)


def test_travel_times_lead_to_shown_cities_and_else_to_all() -> None:
    region = real_region()
    run = project_base(region, central(region), region.base_year + 1)
    around = Source(region, Projection(run, run), {})
    some = looking(city="Luzhou", shown_cities=("Luzhou", "Zunyi"))
    none = looking(city="Luzhou", shown_cities=("Luzhou",))

    few = resolve("travel_hours", some, around)
    every = resolve("travel_hours", none, around)

    assert [one.place for one in few.shown] == ["Luzhou-Zunyi"]
    assert len(every.shown) == region.n_cities - 1
    assert every.faded


def test_differences_are_plan_minus_base_and_have_no_past() -> None:
    raised = RAMP + np.array([0.0, 5.0, 10.0])[None, :, None]

    plot = resolve(
        "gdp", looking(difference=True), source({"gdp": RAMP}, {"gdp": raised})
    )

    assert drawn(plot, "Near", Role.PLAN) == [0.0, 5.0, 10.0]
    assert {curve.role for curve in plot.curves} == {Role.PLAN}
    assert plot.x_range == Range(BASE_YEAR, HORIZON)
    assert plot.y_range.low <= 0.0 <= plot.y_range.high


def test_a_plan_that_equals_the_base_is_a_line_at_nothing() -> None:
    plot = resolve("gdp", looking(difference=True), source({"gdp": RAMP}))

    assert drawn(plot, "Near", Role.PLAN) == [0.0, 0.0, 0.0]
    # A thousandth of the greatest level, 440, is the least that the axis spans.
    assert plot.y_range.span >= 0.44
    assert plot.y_range.low < 0.0 < plot.y_range.high


@pytest.mark.parametrize(
    ("indicator", "field", "verdict"),
    [("gdp", "gdp", 1), ("pm25", "pm25", -1), ("population", "population", 0)],
)
def test_more_is_judged_by_the_direction_of_the_indicator(
    indicator: str, field: str, verdict: int
) -> None:
    plot = resolve(
        indicator, looking(year=HORIZON), source({field: RAMP}, {field: RAMP + 3.0})
    )

    assert plot.change.base == 120.0
    assert plot.change.plan == 123.0
    assert plot.change.verdict == verdict


def test_a_year_beyond_the_horizon_counts_as_its_last_year() -> None:
    plot = resolve("gdp", looking(year=2040), source({"gdp": RAMP}))

    assert plot.change.year == HORIZON
    assert plot.change.plan == 120.0


def test_equal_results_give_equal_plots() -> None:
    first = resolve("gdp", looking(), source({"gdp": RAMP}))
    second = resolve("gdp", looking(), source({"gdp": RAMP.copy()}))
    other = resolve("gdp", looking(), source({"gdp": RAMP + 1e-9}))

    assert first == second
    assert first != other


def test_the_axis_holds_still_while_a_value_is_dragged() -> None:
    start = resolve("gdp", looking(), source({"gdp": RAMP}))
    low = source({"gdp": RAMP}, {"gdp": RAMP / 10.0})

    during = resolve("gdp", looking(), low, start, held=True)
    high = source({"gdp": RAMP}, {"gdp": RAMP * 2.0})
    beyond = resolve("gdp", looking(), high, start, held=True)

    assert during.y_range.high == start.y_range.high
    assert beyond.y_range.low == start.y_range.low
    assert beyond.y_range.high >= 880.0


def test_another_choice_of_cities_fits_the_axis_anew_even_in_a_drag() -> None:
    both = resolve("gdp", looking(), source({"gdp": RAMP}))
    one = looking(shown_cities=("Near",))

    after = resolve("gdp", one, source({"gdp": RAMP}), both, held=True)

    assert after.y_range.high < both.y_range.high


# ------------------------------------------------------------------- the past


def published(quantity: str, year: int, value: float) -> Fact:
    return Fact(
        "Near", quantity, year, value, value, value, "", Status.PUBLISHED,
        "Yearbook", "high", "", "statistics.csv", 2,
    )  # fmt: skip


def with_people(*years: int) -> Histories:
    facts = [published("population_resident", year, 0.1 * year) for year in years]
    return build_histories(replace(TWO, facts=Facts(facts)))


def test_the_past_is_as_long_as_the_projection() -> None:
    past = with_people(BASE_YEAR - 5, BASE_YEAR - 2, BASE_YEAR - 1)

    plot = resolve("population", looking(), source(histories=past))

    curve = plot.curve("Near", Role.HISTORY)
    assert curve is not None
    assert curve.x.tolist() == [BASE_YEAR - 2, BASE_YEAR - 1]
    assert plot.x_range == Range(BASE_YEAR - 2, HORIZON)


def test_an_indicator_without_a_past_begins_in_the_base_year() -> None:
    plot = resolve("access_hours", looking(), source())

    assert plot.x_range == Range(BASE_YEAR, HORIZON)


def test_a_reading_gives_plan_base_and_the_published_figure() -> None:
    past = with_people(BASE_YEAR - 1)
    plot = resolve(
        "population",
        looking(),
        source({"population": RAMP}, {"population": RAMP + 1.0}, past),
    )

    near, far = readings(plot, past, BASE_YEAR - 1)
    later, _ = readings(plot, past, HORIZON)

    assert near.past is not None
    assert near.past.value == pytest.approx(0.1 * (BASE_YEAR - 1))
    assert near.past.facts[0].source == "Yearbook"
    assert far.past is None
    assert (near.plan, near.base) == (None, None)
    assert (later.plan, later.base) == (121.0, 120.0)
    assert list(years_of(plot)) == list(range(BASE_YEAR - 2, HORIZON + 1))


# ------------------------------------------------------------------- the band


@cache
def some_bands(education: float) -> Bands:
    region: Region = TWO
    draws = random_draws(real_parameters(), region, 64, np.random.default_rng(7))
    plan = base_plan(region)
    budgets = plan.budgets.copy()
    budgets[0, Line.EDUCATION] *= education
    base = project_base(region, draws, HORIZON)
    run = project_plan(region, draws, replace(plan, budgets=budgets), base)
    return bands([base], [run])


def banded(education: float, indicator: str = "debt_ratio", **choices: Any) -> PlotData:
    around = replace(source(), bands=some_bands(education), fresh=True)
    return resolve(indicator, looking(**choices), around)


def test_the_band_holds_its_own_middle() -> None:
    band = banded(1.5).band

    assert band is not None
    assert band.place == "Near"
    assert (band.low <= band.median).all()
    assert (band.median <= band.high).all()
    assert (band.low < band.high).any()


def test_the_band_moves_with_an_edit() -> None:
    before, after = banded(1.0).band, banded(1.5).band

    assert before is not None
    assert after is not None
    assert after.median[-1] > before.median[-1]
    assert after.low[-1] > before.low[-1]


def test_the_band_of_a_difference_is_taken_member_by_member() -> None:
    level = banded(1.5, "gdp").band
    difference = banded(1.5, "gdp", difference=True).band

    assert level is not None
    assert difference is not None
    # Members differ in their levels far more than in what the plan adds to them.
    assert (difference.high - difference.low)[-1] < (level.high - level.low)[-1]
    assert difference.median[0] == 0.0


def test_a_band_of_an_earlier_plan_says_so() -> None:
    around = replace(source(), bands=some_bands(1.0), fresh=False)

    stale = resolve("debt_ratio", looking(), around).band

    assert stale is not None
    assert not stale.fresh
    assert stale != replace(stale, fresh=True)


def test_the_axis_has_room_for_the_band() -> None:
    plot = banded(1.5)

    assert plot.band is not None
    assert plot.y_range.low <= plot.band.low.min()
    assert plot.band.high.max() <= plot.y_range.high


def test_a_band_of_another_horizon_is_not_drawn() -> None:
    longer = project_base(TWO, central(TWO), HORIZON + 1)
    around = Source(TWO, Projection(longer, longer), {}, some_bands(1.0), True)

    assert resolve("debt_ratio", looking(), around).band is None


def test_curves_are_compared_by_their_values() -> None:
    x = np.array([1.0, 2.0])
    curve = Curve("Near", Role.PLAN, x, np.array([3.0, 4.0]))

    assert curve == Curve("Near", Role.PLAN, x.copy(), np.array([3.0, 4.0]))
    assert curve != Curve("Near", Role.BASE, x, np.array([3.0, 4.0]))
    assert curve != Curve("Near", Role.PLAN, x, np.array([3.0, 4.5]))
