# SPDX-License-Identifier: Apache-2.0
"""The published past, only where it is comparable with what the model says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.facts import Fact, Facts, Status
from desktop.document.history import REGION, Basis, Histories
from desktop.document.history_rules import build_histories
from tests.regions import BASE_YEAR, real_region, two_cities


def fact(
    quantity: str,
    year: int,
    value: float,
    place: str = "Near",
    status: Status = Status.PUBLISHED,
    confidence: str = "high",
) -> Fact:
    return Fact(
        place, quantity, year, value, value, value, "", status, f"{quantity} {year}",
        confidence, "", "statistics.csv", 2,
    )  # fmt: skip


def past_of(*facts: Fact) -> Histories:
    return build_histories(replace(two_cities(), facts=Facts(facts)))


def test_gdp_is_carried_back_from_the_base_year_with_real_growth() -> None:
    past = past_of(
        fact("gdp_nominal_revised", BASE_YEAR, 1100.0),
        fact("gdp_nominal_revised", BASE_YEAR - 1, 900.0),
        fact("gdp_real_growth_revised", BASE_YEAR, 10.0),
        fact("gdp_real_growth_revised", BASE_YEAR - 1, 25.0),
    )["gdp", "Near"]

    # 1100 / 1.10 = 1000 and 1000 / 1.25 = 800; the nominal 900 plays no part.
    assert past.years.tolist() == [BASE_YEAR - 2, BASE_YEAR - 1, BASE_YEAR]
    assert past.values.tolist() == pytest.approx([800.0, 1000.0, 1100.0])
    statuses = [point.status for point in past.points]
    assert statuses == [Status.DERIVED, Status.DERIVED, Status.PUBLISHED]
    assert past.points[0].basis is Basis.CHAINED


def test_the_chain_ends_where_growth_is_missing() -> None:
    past = past_of(
        fact("gdp_nominal_revised", BASE_YEAR, 1100.0),
        fact("gdp_real_growth_revised", BASE_YEAR - 1, 25.0),
    )["gdp", "Near"]

    assert past.years.tolist() == [BASE_YEAR]


def test_doctors_are_counted_per_thousand_residents_and_derived() -> None:
    past = past_of(
        fact("doctors", BASE_YEAR, 6000.0, confidence="medium"),
        fact("population_resident", BASE_YEAR, 200.0),
        fact("doctors", BASE_YEAR - 1, 5000.0),
    )["doctors_per_1000", "Near"]

    # 6,000 doctors for 2,000,000 residents; the year without residents is left out.
    (point,) = past.points
    assert point.value == pytest.approx(3.0)
    assert point.status is Status.DERIVED
    assert point.confidence == "medium"


def test_census_figures_stay_points_and_yearly_figures_are_joined() -> None:
    past = past_of(
        fact("urbanisation_rate", BASE_YEAR, 40.0),
        fact("population_resident", BASE_YEAR, 200.0),
    )

    assert past["urban_share", "Near"].values.tolist() == pytest.approx([0.4])
    assert not past["urban_share", "Near"].joined
    assert past["population", "Near"].joined


def test_debt_is_set_against_the_nominal_output_of_its_own_year() -> None:
    past = past_of(
        fact("gov_debt_balance", BASE_YEAR, 300.0),
        fact("gdp_nominal_revised", BASE_YEAR, 1000.0),
    )

    assert past["debt_ratio", "Near"].values.tolist() == pytest.approx([0.3])


def test_a_start_that_nobody_published_keeps_its_status() -> None:
    past = past_of(
        fact("schooling_15plus", BASE_YEAR, 8.0, status=Status.ESTIMATED, confidence="")
    )["schooling_adults", "Near"]

    (point,) = past.points
    assert point.status is Status.ESTIMATED
    assert point.basis is Basis.ASSUMED


def test_a_ratio_of_two_estimates_is_as_sure_as_the_less_sure_one() -> None:
    past = past_of(
        fact("income_urban", BASE_YEAR, 40.0, status=Status.DERIVED, confidence=""),
        fact("income_rural", BASE_YEAR, 20.0, status=Status.RECALLED, confidence=""),
    )["urban_rural_ratio", "Near"]

    (point,) = past.points
    assert point.value == pytest.approx(2.0)
    assert point.status is Status.RECALLED


def test_the_regions_values_need_every_city() -> None:
    facts = [
        fact("gdp_nominal_revised", BASE_YEAR, 1000.0),
        fact("gdp_nominal_revised", BASE_YEAR, 3000.0, "Far"),
        fact("population_resident", BASE_YEAR, 200.0),
    ]
    without = past_of(*facts)
    past = past_of(*facts, fact("population_resident", BASE_YEAR, 200.0, "Far"))

    assert ("gdp", REGION) not in without
    assert past["gdp", REGION].values.tolist() == pytest.approx([4000.0])
    # 10,000 times 4,000 over 400.
    assert past["gdp_per_head", REGION].values.tolist() == pytest.approx([100_000.0])
    # Shares of output 1/4, 3/4 and of people 1/2: 0.25 ln 0.5 + 0.75 ln 1.5.
    assert past["inequality_theil", REGION].values.tolist() == pytest.approx(
        [0.130812035], rel=1e-8
    )


def test_what_was_published_after_the_base_year_is_not_shown() -> None:
    past = past_of(
        fact("population_resident", BASE_YEAR, 200.0),
        fact("population_resident", BASE_YEAR + 1, 201.0),
    )["population", "Near"]

    assert past.years.tolist() == [BASE_YEAR]


# ------------------------------------------------------- the figures of the program


def test_the_shipped_past_meets_the_projection_in_the_base_year() -> None:
    region = real_region()
    past = build_histories(region)

    for k, city in enumerate(region.cities):
        for indicator, start in (
            ("gdp", region.state.gdp[k]),
            ("population", region.state.population[k]),
            ("doctors_per_1000", region.state.doctors[k]),
        ):
            point = past[indicator, city.id].at(region.base_year)
            assert point is not None
            assert point.value == pytest.approx(start, rel=1e-12)


def test_beds_begin_after_the_break_of_their_definition() -> None:
    past = build_histories(real_region())

    assert past["beds_per_1000", "Luzhou"].years.min() == 2017


def test_incomes_in_current_yuan_are_not_shown_as_the_past() -> None:
    region = real_region()
    past = build_histories(region)

    for city in region.cities:
        assert past["income_urban", city.id].years.tolist() == [region.base_year]


def test_what_the_model_shares_with_no_statistic_has_no_past() -> None:
    known = {indicator for indicator, _ in build_histories(real_region())}

    assert not known & {
        "low_income_share",
        "low_income_people",
        "access_hours",
        "travel_hours",
        "idle_port_share",
        "idle_industry_share",
        "coordination_index",
        "budget_asked",
    }
