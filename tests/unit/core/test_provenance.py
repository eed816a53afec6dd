# SPDX-License-Identifier: Apache-2.0
"""Provenance: a base-year value is as sure as the least sure figure in it."""

from __future__ import annotations

import pytest

from desktop.core.facts import Status
from desktop.core.indicators import INDICATORS, places
from desktop.core.provenance import (
    ORDER,
    base_inputs,
    base_status,
    link_inputs,
    money_inputs,
    targeting_input,
    worst,
)
from desktop.core.region import Line
from tests.regions import real_region


def test_every_indicator_has_a_status_at_every_place() -> None:
    region = real_region()

    for indicator in INDICATORS:
        where = places(region, indicator)
        if indicator.read_region is not None:
            where = (*where, "region")
        for place in where:
            assert base_status(region, indicator.id, place) in ORDER


def test_output_and_people_are_as_published() -> None:
    region = real_region()

    assert base_status(region, "gdp", "Luzhou") is Status.PUBLISHED
    assert base_status(region, "gdp_per_head", "Bijie") is Status.PUBLISHED


def test_a_ratio_of_incomes_is_as_sure_as_the_weaker_of_both() -> None:
    # assumptions.csv, 2023: both incomes of Chongqing are recalled.
    region = real_region()

    inputs = base_inputs(region, "urban_rural_ratio", "Chongqing")

    assert {fact.quantity for fact in inputs} == {"income_urban", "income_rural"}
    assert base_status(region, "urban_rural_ratio", "Chongqing") is Status.RECALLED


def test_the_base_budget_is_estimated_though_its_schools_are_published() -> None:
    region = real_region()

    inputs = base_inputs(region, "budget_asked", "Luzhou")

    assert [fact.quantity for fact in inputs][-1] == "education_expenditure"
    assert inputs[-1].status is Status.PUBLISHED
    assert base_status(region, "budget_asked", "Luzhou") is Status.ESTIMATED


def test_the_regions_value_is_as_sure_as_its_least_sure_city() -> None:
    region = real_region()
    each = [base_status(region, "low_income_people", city.id) for city in region.cities]

    whole = base_status(region, "low_income_people", "region")

    assert whole is worst(each)
    assert len(set(each)) > 1


def test_a_detour_rests_on_the_times_of_both_its_legs() -> None:
    # 2023: Luzhou-Zunyi 3.58 h directly, 4.55 h over Chongqing. Zigong-Bijie 4.16 h
    # directly, but 1.1167 + 1.8833 = 3.00 h over Yibin.
    region = real_region()

    direct = base_inputs(region, "travel_hours", "Luzhou-Zunyi")
    detour = base_inputs(region, "travel_hours", "Zigong-Bijie")

    assert [fact.place for fact in direct] == ["Luzhou-Zunyi"]
    assert {fact.place for fact in detour} == {"Yibin-Zigong", "Yibin-Bijie"}


def test_idle_industry_is_set_by_a_rule_and_no_fact() -> None:
    region = real_region()

    assert base_inputs(region, "idle_industry_share", "Luzhou") == ()
    assert base_status(region, "idle_industry_share", "Luzhou") is Status.ESTIMATED


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(KeyError):
        base_status(real_region(), "gdp", "Atlantis")


def test_the_base_money_of_a_row_is_as_sure_as_its_least_sure_heading() -> None:
    # assumptions.csv: works and health of Luzhou are estimated; statistics.csv:
    # its education spending of 2023 is published.
    region = real_region()
    luzhou = [city.id for city in region.cities].index("Luzhou")

    schools = money_inputs(region, [luzhou], [Line.EDUCATION])
    all_three = money_inputs(region, [luzhou], list(Line))

    assert [fact.status for fact in schools] == [Status.PUBLISHED]
    assert all_three[0].status is Status.ESTIMATED
    assert {fact.quantity for fact in all_three} == {
        "infrastructure_spending",
        "education_expenditure",
        "health_expenditure",
    }


def test_a_link_has_the_same_origin_from_both_ends() -> None:
    # assumptions.csv, Luzhou-Zunyi: 3.5794 h now, 1.9831 h at best, 493.25.
    region = real_region()
    ids = [city.id for city in region.cities]
    luzhou, zunyi = ids.index("Luzhou"), ids.index("Zunyi")

    facts = link_inputs(region, luzhou, zunyi)

    assert [fact.value for fact in facts] == [3.5794, 1.9831, 493.25]
    assert link_inputs(region, zunyi, luzhou) == facts


def test_the_share_for_the_poorest_is_an_estimate() -> None:
    # assumptions.csv, all, targeted_share: 0.02 (0.005 to 0.05).
    fact = targeting_input(real_region())

    assert (fact.value, fact.low, fact.high) == (0.02, 0.005, 0.05)
    assert fact.status is Status.ESTIMATED
