# SPDX-License-Identifier: Apache-2.0
"""The real data folder: values worked by hand from the rows of its files."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from desktop.core.facts import Status
from desktop.core.region import Domain, Line
from desktop.storage.paths import find_resources
from desktop.storage.region_folder import (
    DATA_FILES,
    fingerprint,
    load_region_folder,
    load_trends,
)
from tests.regions import real_folder, real_region

LUZHOU, YIBIN, CHONGQING, ZUNYI, BIJIE, ZHAOTONG = 0, 1, 4, 5, 6, 7
DATA = find_resources() / "data"


def test_the_cities_stand_in_their_order_with_their_provinces() -> None:
    region = real_region()
    assert [city.id for city in region.cities] == [
        *("Luzhou", "Yibin", "Zigong", "Neijiang"),
        *("Chongqing", "Zunyi", "Bijie", "Zhaotong"),
    ]
    assert [city.province for city in region.cities][3:] == [
        *("Sichuan", "Chongqing", "Guizhou", "Guizhou", "Yunnan"),
    ]
    assert region.index("Zunyi") == region.index("遵义") == ZUNYI
    assert (region.base_year, region.last_year, region.default_horizon) == (
        *(2023, 2040, 2035),
    )
    assert list(region.years) == list(range(2024, 2041))
    assert len(region.pairs) == 28


def test_a_city_that_is_not_there_is_not_found() -> None:
    with pytest.raises(KeyError):
        real_region().index("Chengdu")


def test_published_figures_of_luzhou_are_those_of_the_file() -> None:
    state = real_region().state
    assert state.gdp[LUZHOU] == 2725.9
    assert state.population[LUZHOU] == 426.7
    assert state.urban_share[LUZHOU] == pytest.approx(0.5316, rel=1e-14)
    # 27,999 beds and 13,374 doctors for 4.267 million residents, per thousand
    assert state.beds[LUZHOU] == pytest.approx(27999.0 / 4267.0, rel=1e-14)
    assert state.doctors[LUZHOU] == pytest.approx(13374.0 / 4267.0, rel=1e-14)
    assert state.pm25[LUZHOU] == 44.0
    assert state.secondary_share[LUZHOU] == pytest.approx(1332.93 / 2725.9)
    assert state.revenue[LUZHOU] == 212.3769
    assert state.debt[LUZHOU] == 994.2
    # debt rose from 610.0 of 2157.22 in 2020 to 994.2 of 2725.9 in 2023
    drift = (994.2 / 2725.9 - 610.0 / 2157.22) / 3.0
    assert state.debt_drift[LUZHOU] == pytest.approx(drift, rel=1e-14)


def test_assumed_figures_of_luzhou_are_those_of_the_file() -> None:
    state = real_region().state
    assert state.spending[LUZHOU, Line.INFRASTRUCTURE] == 152.333
    assert state.spending[LUZHOU, Line.EDUCATION] == 90.1437  # this one is published
    assert state.spending[LUZHOU, Line.HEALTH] == 46.8747
    assert (state.income_urban[LUZHOU], state.income_rural[LUZHOU]) == (
        47392.0,
        23000.0,
    )
    assert state.schooling[LUZHOU] == 9.195
    assert state.schooling_expected[LUZHOU] == 13.465
    assert state.schooling_oldest[LUZHOU] == 3.5
    assert state.life_expectancy[LUZHOU] == 78.5623
    np.testing.assert_array_equal(state.industry_shares[LUZHOU], [0.55, 0.25, 0.2])
    assert state.targeted_share == 0.02
    assert state.spending_growth == 0.03
    assert state.low_income_line == 8867.0
    assert state.capital_formation_rate == 0.4208


def test_journeys_are_symmetric_and_openings_shorten_them_from_their_year_on() -> None:
    network = real_region().network
    hours = network.travel_direct[:, LUZHOU, CHONGQING]
    # 2.4625 h by road, 1.1833 h by the railway of 2025
    assert list(hours[:4]) == [2.4625, 2.4625, 1.1833, 1.1833]
    np.testing.assert_array_equal(
        network.travel_direct, network.travel_direct.transpose(0, 2, 1)
    )
    assert network.travel_min[ZUNYI, LUZHOU] == 1.9831
    assert network.link_cost[LUZHOU, ZUNYI] == 493.25
    assert network.link_cost[ZHAOTONG, BIJIE] == 388.5
    assert network.travel_own[LUZHOU] == 0.8
    assert not network.travel_direct[:, range(8), range(8)].any()


def test_ports_stand_in_the_order_of_their_cities() -> None:
    network = real_region().network
    assert list(network.port_city) == [LUZHOU, YIBIN, CHONGQING]
    assert list(network.port_capacity) == [100.0, 50.0, 500.0]
    assert list(network.port_throughput) == [25.5, 21.5, 130.0]
    assert list(network.river_hours) == [174.85, 180.4, 163.7]
    assert network.rail_hours == 200.0


def test_the_strongest_agreement_in_force_counts_for_a_pair_and_domain() -> None:
    strength = real_region().network.agreements
    assert strength[LUZHOU, ZUNYI, Domain.TRANSPORT] == 0.3  # of 2018
    assert strength[LUZHOU, ZUNYI, Domain.INDUSTRY] == 0.3
    assert strength[LUZHOU, ZUNYI, Domain.TOURISM_AGRICULTURE] == 0.15  # of provinces
    # 0.15 since 2016 among all eight, 0.3 since 2023 in the Chishui basin
    assert strength[LUZHOU, ZUNYI, Domain.ENVIRONMENT] == 0.3
    assert strength[LUZHOU, YIBIN, Domain.ENVIRONMENT] == 0.15
    assert strength[LUZHOU, YIBIN, Domain.HEALTH_EDUCATION] == 0.3
    assert strength[LUZHOU, ZUNYI, Domain.SCIENCE] == 0.0
    np.testing.assert_array_equal(strength, strength.transpose(1, 0, 2))
    assert not strength[range(8), range(8)].any()


def test_trend_constants_are_those_of_the_window_in_use() -> None:
    trends = real_region().trends
    assert trends.gap_decay == 0.82695
    assert trends.lead_year == 2011
    assert trends.growth_lead[LUZHOU] == 0.05741
    assert trends.population_growth[CHONGQING] == 0.00582
    assert trends.q_doctors[ZHAOTONG] == 0.03783
    assert trends.q_beds[ZHAOTONG] == 0.04848
    assert (trends.sd_common, trends.sd_city) == (0.00762, 0.0112)
    assert (trends.k_u, trends.q_life) == (0.05097, 0.03223)


def test_another_window_gives_its_own_constants() -> None:
    trends = load_trends(DATA, real_folder().description, "2010-2019")
    assert trends.gap_decay == 0.83369
    assert trends.growth_lead[BIJIE] == 0.07595


def test_national_growth_is_a_fraction_by_year() -> None:
    growth = real_region().national_growth
    assert len(growth) == 18
    assert growth[1] == pytest.approx(0.047)  # 2024
    assert growth[12] == pytest.approx(0.036)  # 2035
    assert growth[17] == pytest.approx(0.031)  # 2040


def test_parameters_carry_range_kind_and_source() -> None:
    gamma = real_folder().parameters["gamma"]
    assert (gamma.low, gamma.central, gamma.high) == (0.03, 0.07, 0.12)
    assert gamma.sampled
    assert gamma.citation.startswith("Bom & Ligthart (2014)")
    assert not real_folder().parameters["u_max"].sampled


def test_every_value_knows_where_it_comes_from() -> None:
    facts = real_region().facts
    beds = facts.published("Luzhou", "hospital_beds", 2023)
    assert beds.status is Status.PUBLISHED
    assert beds.confidence == "medium"
    assert beds.source.startswith("China City Statistical Yearbook 2024")
    assert (beds.low, beds.high) == (27999.0, 27999.0)
    line = (DATA / beds.file).read_text(encoding="utf-8-sig").splitlines()
    assert "Luzhou" in line[beds.row - 1]
    assert "hospital_beds,27999.0" in line[beds.row - 1]
    works = facts.assumed("Luzhou", "infrastructure_spending", 2023)
    assert works.status is Status.ESTIMATED
    assert (works.low, works.high) == (91.3998, 228.4995)
    years = [fact.year for fact in facts.series("Luzhou", "pm25")]
    assert years == sorted(years)
    assert facts.find("Luzhou", "nothing", 2023) is None


def test_the_fingerprint_follows_the_content_and_not_the_line_ends(
    tmp_path: Path,
) -> None:
    for name in DATA_FILES:
        shutil.copy(DATA / name, tmp_path / name)
    assert fingerprint(tmp_path) == real_region().fingerprint
    table = tmp_path / "calibrated.csv"
    unix = table.read_bytes().replace(b"\r\n", b"\n")
    table.write_bytes(unix.replace(b"\n", b"\r\n"))
    assert fingerprint(tmp_path) == real_region().fingerprint
    assert load_region_folder(tmp_path).region.trends.gap_decay == 0.82695
    table.write_bytes(unix.replace(b"0.82695", b"0.82696"))
    assert fingerprint(tmp_path) != real_region().fingerprint
