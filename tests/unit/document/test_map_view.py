# SPDX-License-Identifier: Apache-2.0
"""What the map shows: hand-worked values, lines, and what keeps still."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.core.link_works import link_works
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import Projection, project, travel
from desktop.core.region import Domain, FloatArray, Line, Region
from desktop.document.map_lines import Layer
from desktop.document.map_scale import ScaleKind
from desktop.document.map_view import MapChoice, MapData, mapped_indicators, resolve
from desktop.document.view import Viewpoint
from tests.plans import changed, gp1
from tests.regions import central, real_parameters, real_region, two_cities


def seen_from(region: Region, year: int, city: str = "") -> Viewpoint:
    return Viewpoint(
        city=city or region.home,
        shown_cities=(),
        indicators=(),
        difference=False,
        year=year,
        years=(year, year),
    )


def projected(region: Region, plan: Plan) -> Projection:
    return project(region, central(region), plan, region.default_horizon)


def drawn(
    region: Region,
    plan: Plan,
    choice: MapChoice,
    year: int,
    city: str = "",
    previous: MapData | None = None,
) -> MapData:
    results = projected(region, plan)
    works = link_works(region, real_parameters(), plan, results.plan)
    viewpoint = seen_from(region, year, city)
    return resolve(choice, viewpoint, region, results, works, previous)


def with_links(region: Region, amount: float, n_years: int) -> Plan:
    """Both cities of the first pair pay so much in each of the first years."""
    base = base_plan(region)
    links, budgets = base.links.copy(), base.budgets.copy()
    for c, d in ((0, 1), (1, 0)):
        links[c, d, :n_years] = amount
        budgets[c, Line.INFRASTRUCTURE, :n_years] += amount
    return changed(region, links=links, budgets=budgets, debt_rule=False)


# ------------------------------------------------------------------------- colours


def test_levels_are_those_of_the_run_in_the_year_of_the_view() -> None:
    region = two_cities()
    results = projected(region, base_plan(region))

    data = drawn(region, base_plan(region), MapChoice("gdp"), region.base_year + 3)

    for c, value in enumerate(data.values):
        assert value.value == results.plan.gdp[0, 3, c]
        assert value.base == value.value
    assert data.year == region.base_year + 3


def test_a_year_beyond_the_projection_is_its_last_one() -> None:
    region = two_cities()

    data = drawn(region, base_plan(region), MapChoice("gdp"), 2999)

    assert data.year == data.last == region.default_horizon


def test_differences_of_sizes_are_shares_of_the_base_on_the_scale() -> None:
    region = real_region()
    choice = MapChoice("gdp", difference=True)

    data = drawn(region, gp1(region), choice, 2035)

    home = data.of("Luzhou")
    assert home.value is not None
    assert home.base is not None
    assert data.scale.relative
    share = home.value / home.base - 1.0
    expected = (share - data.scale.low) / (data.scale.high - data.scale.low)
    assert home.shade == pytest.approx(expected)


def test_differences_of_rates_are_in_their_own_unit() -> None:
    region = real_region()
    choice = MapChoice("life_expectancy", difference=True)

    data = drawn(region, gp1(region), choice, 2035)

    home = data.of("Luzhou")
    assert home.value is not None
    assert home.base is not None
    assert not data.scale.relative
    moved = home.value - home.base
    assert home.shade == pytest.approx(0.5 + moved / (2.0 * data.scale.high))


def test_without_a_plan_every_difference_is_in_the_middle_of_the_scale() -> None:
    region = real_region()

    for indicator in mapped_indicators():
        choice = MapChoice(indicator, difference=True)
        data = drawn(region, base_plan(region), choice, 2035)
        shades = [one.shade for one in data.values if one.shade is not None]
        assert shades == pytest.approx([0.5] * len(shades))
        assert data.scale.kind is ScaleKind.DIFFERENCE


def test_cities_without_a_port_have_no_port_value() -> None:
    region = two_cities()

    data = drawn(region, base_plan(region), MapChoice("port_throughput"), 2999)

    assert data.of("Near").value is not None
    assert data.of("Far").value is None
    assert data.of("Far").shade is None


def test_travel_times_are_those_from_the_selected_city() -> None:
    region = real_region()
    hours = projected(region, base_plan(region)).plan.travel_hours[0, 12]
    choice = MapChoice("travel_hours")

    data = drawn(region, base_plan(region), choice, 2035, city="Bijie")

    assert data.origin == "Bijie"
    assert data.of("Bijie").value is None
    c, d = region.index("Bijie"), region.index("Chongqing")
    assert data.of("Chongqing").value == hours[c, d]


def test_indicators_of_the_region_alone_have_no_map() -> None:
    assert "inequality_theil" not in mapped_indicators()
    assert "gdp" in mapped_indicators()


def test_the_scale_is_the_same_in_all_years() -> None:
    region = real_region()
    scales = {
        drawn(region, gp1(region), MapChoice("income_rural"), year).scale
        for year in (2024, 2030, 2035)
    }

    assert len(scales) == 1


def test_equal_choices_and_results_give_equal_maps() -> None:
    region = real_region()
    choice = MapChoice("gdp", difference=True)
    first = drawn(region, gp1(region), choice, 2030)

    assert drawn(region, gp1(region), choice, 2030, previous=first) == first


def test_the_map_of_any_number_of_cities_can_be_resolved() -> None:
    region = two_cities()
    for indicator in mapped_indicators():
        for difference in (False, True):
            choice = MapChoice(indicator, difference)
            data = drawn(region, base_plan(region), choice, region.base_year + 5)
            assert len(data.values) == 2


# --------------------------------------------------------------------------- lines


def test_a_link_is_as_wide_as_it_is_quick() -> None:
    region = two_cities()

    data = drawn(region, base_plan(region), MapChoice("gdp"), region.base_year + 1)

    (line,) = data.lines
    assert (line.value, line.base) == (4.0, 4.0)  # as in the region's table
    assert line.weight == 0.25
    assert not line.changed


def test_pairs_joined_more_quickly_over_others_have_no_line() -> None:
    region = real_region()

    data = drawn(region, base_plan(region), MapChoice("gdp"), 2023)

    pairs = {(line.first, line.second) for line in data.lines}
    # 1.5833 h straight to Neijiang and 0.8997 h on beat the way to Zigong.
    assert ("Zigong", "Neijiang") in pairs
    assert ("Zigong", "Chongqing") not in pairs
    assert len(pairs) < len(region.pairs)


def test_works_are_under_way_from_the_first_money_until_they_are_finished() -> None:
    region = two_cities()
    plan = with_links(region, 10.0, 2)
    years = [region.base_year + t for t in (1, 2, 3)]

    lines = [drawn(region, plan, MapChoice("gdp"), year).lines[0] for year in years]

    # Both halves together; tau_L is 4 years, so a half of each stage moves on a year:
    # 20 in the first; 20 again; then 10 of the first money leave the second stage.
    assert [line.under_way for line in lines] == pytest.approx([20.0, 40.0, 35.0])


def test_a_finished_link_is_marked_as_changed_by_the_plan() -> None:
    region = two_cities()
    plan = with_links(region, 10.0, 2)

    early = drawn(region, plan, MapChoice("gdp"), region.base_year + 1).lines[0]
    late = drawn(region, plan, MapChoice("gdp"), region.base_year + 9).lines[0]

    assert not early.changed
    assert late.changed
    assert late.value < late.base == 4.0


def test_agreements_are_as_wide_as_they_are_strong() -> None:
    region = real_region()
    choice = MapChoice("gdp", layer=Layer.AGREEMENTS, domain=Domain.TRANSPORT)

    data = drawn(region, gp1(region), choice, 2035)

    strength = projected(region, gp1(region)).plan.agreements[0, 12]
    by_pair = {(line.first, line.second): line for line in data.lines}
    with_bijie = by_pair["Luzhou", "Bijie"]
    c, d = region.index("Luzhou"), region.index("Bijie")
    assert with_bijie.value == with_bijie.weight == strength[c, d, Domain.TRANSPORT]
    assert with_bijie.base == region.network.agreements[c, d, Domain.TRANSPORT]
    assert with_bijie.changed
    assert data.lines[-1].changed  # what the plan changed is drawn last


def test_an_agreement_that_ends_is_still_seen_beside_the_base() -> None:
    region = real_region()
    ended = base_plan(region).agreements.copy()
    ended[:] = 0.0
    choice = MapChoice("gdp", layer=Layer.AGREEMENTS, domain=Domain.INDUSTRY)

    data = drawn(region, changed(region, agreements=ended), choice, 2035)

    assert len(data.lines) == 9  # as many pairs as on the base path
    assert all(line.changed and line.value < line.base for line in data.lines)


def test_no_lines_are_drawn_where_none_are_wanted() -> None:
    region = real_region()
    choice = MapChoice("gdp", layer=Layer.NONE)

    assert drawn(region, gp1(region), choice, 2035).lines == ()


# --------------------------------------------------------------------------- works


def direct_check(region: Region, plan: Plan, finished: FloatArray) -> FloatArray:
    """Travel times by E1 from finished money, [T + 1, C, C]."""
    results = projected(region, plan).plan
    hours = [results.travel_hours[0, 0]]
    for t in range(1, results.n_years + 1):
        strength = results.agreements[0, t, :, :, Domain.TRANSPORT]
        pooled = plan.joint_funding[:, :, t - 1] * strength
        network = region.network
        progress = travel.link_progress(finished[t], network.link_cost, pooled)
        direct = travel.direct_hours(
            network.travel_direct[t], network.travel_min, progress
        )
        hours.append(travel.shortest_hours(direct))
    return np.stack(hours)


@pytest.mark.parametrize("debt_rule", [True, False])
def test_works_read_back_give_the_travel_times_of_the_run(debt_rule: bool) -> None:
    region = real_region()
    plan = gp1(region)
    links = plan.links * 3.0
    budgets = plan.budgets.copy()
    budgets[:, Line.INFRASTRUCTURE] += (links - plan.links).sum(axis=1)
    plan = replace(plan, links=links, budgets=budgets, debt_rule=debt_rule)
    results = projected(region, plan)

    works = link_works(region, real_parameters(), plan, results.plan)

    hours = direct_check(region, plan, works.finished)
    assert hours == pytest.approx(results.plan.travel_hours[0], rel=1e-9)


def test_all_money_is_either_under_way_or_finished() -> None:
    region = two_cities()
    plan = with_links(region, 10.0, 2)

    works = link_works(region, real_parameters(), plan, projected(region, plan).plan)

    # Targeting is as on the base path, so nothing of a yuan is left aside.
    paid = works.spent.cumsum(axis=0)[:-1]
    under_way, finished = works.under_way[:-1], works.finished[1:]
    assert under_way + finished == pytest.approx(paid)
