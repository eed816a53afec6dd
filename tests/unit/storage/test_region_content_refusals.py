# SPDX-License-Identifier: Apache-2.0
"""Data that are tables but no region: refused with file, row and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.storage.broken_data import GAMMA, LINK, POPULATION, WORKS, Folder, Where

DOCTORS = {**POPULATION, "indicator": "doctors"}
REVENUE = {**POPULATION, "indicator": "budget_revenue"}
URBAN = {**POPULATION, "indicator": "urbanisation_rate"}
JOURNEY = {"place": "Luzhou-Zunyi", "quantity": "travel_time"}
TARGETED = {"quantity": "targeted_share"}
INVESTED = {"quantity": "capital_formation_rate"}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


# ------------------------------------------------------------------ words, places


def test_an_unknown_domain_is_refused_with_the_known_ones(folder: Folder) -> None:
    where = {"id": "ag2018_zunyi"}
    row = folder.set_cell("agreements.csv", where, "domains", "transport;culture")
    error = folder.refused()
    assert error.code == "data_unknown_word"
    assert (error.facts["row"], error.facts["column"]) == (row, "domains")
    assert error.facts["value"] == "culture"
    assert "health-education" in str(error)


@pytest.mark.parametrize("status", ["guessed", "published", "replaced", ""])
def test_an_unknown_status_is_refused(folder: Folder, status: str) -> None:
    row = folder.set_cell("assumptions.csv", WORKS, "status", status)
    error = folder.refused()
    assert error.code == "data_unknown_word"
    assert (error.facts["row"], error.facts["value"]) == (row, status)


def test_an_unknown_kind_of_parameter_is_refused(folder: Folder) -> None:
    row = folder.set_cell("parameters.csv", GAMMA, "kind", "random")
    error = folder.refused()
    assert error.code == "data_unknown_word"
    assert (error.facts["row"], error.facts["column"]) == (row, "kind")


@pytest.mark.parametrize(
    "place", ["Luzhou-Chengdu", "Zunyi-Luzhou", "Luzhou-Luzhou", "Luzhou", ""]
)
@pytest.mark.parametrize("quantity", ["travel_time", "travel_time_min", "link_cost"])
def test_a_journey_that_joins_no_two_known_cities_is_refused(
    folder: Folder, place: str, quantity: str
) -> None:
    row = folder.add_row("assumptions.csv", LINK, place=place, quantity=quantity)
    error = folder.refused()
    assert error.code == "data_not_a_pair"
    assert (error.facts["row"], error.facts["value"]) == (row, place)


@pytest.mark.parametrize("place", ["Zigong", "Leshan"])
def test_port_figures_of_a_place_without_a_port_are_refused(
    folder: Folder, place: str
) -> None:
    like = {"place": "Yibin", "quantity": "port_capacity"}
    row = folder.add_row("assumptions.csv", like, place=place)
    error = folder.refused()
    assert error.code == "data_not_a_port"
    assert (error.facts["row"], error.facts["value"]) == (row, place)


def test_a_port_without_figures_is_refused(folder: Folder) -> None:
    folder.replace("region.toml", 'id = "Zigong"', 'id = "Zigong"\nport = true')
    error = folder.refused()
    assert error.code == "data_missing_value"
    assert (error.facts["place"], error.facts["quantity"]) == (
        "Zigong",
        "port_capacity",
    )


# ----------------------------------------------------------------- sizes, ranges


@pytest.mark.parametrize(
    ("low", "central", "high"),
    [("0.08", "0.07", "0.12"), ("0.03", "0.13", "0.12"), ("0.12", "0.07", "0.03")],
)
def test_a_parameter_outside_its_range_is_refused(
    folder: Folder, low: str, central: str, high: str
) -> None:
    for column, value in (("low", low), ("central", central), ("high", high)):
        row = folder.set_cell("parameters.csv", GAMMA, column, value)
    error = folder.refused()
    assert error.code == "data_range_order"
    assert error.facts == {
        "file": "parameters.csv",
        "row": row,
        "low": low,
        "central": central,
        "high": high,
    }


def test_an_assumption_outside_its_range_is_refused(folder: Folder) -> None:
    row = folder.set_cell("assumptions.csv", WORKS, "low", "152.4")
    error = folder.refused()
    assert error.code == "data_range_order"
    assert error.facts["row"] == row


def test_a_sampled_parameter_without_a_range_is_refused(folder: Folder) -> None:
    for column in ("low", "high"):
        row = folder.set_cell("parameters.csv", GAMMA, column, "0.07")
    error = folder.refused()
    assert error.code == "data_range_empty"
    assert error.facts["row"] == row


@pytest.mark.parametrize(
    ("file", "where", "value", "code"),
    [
        ("statistics.csv", POPULATION, "0", "data_not_positive"),
        ("statistics.csv", DOCTORS, "0", "data_not_positive"),
        ("statistics.csv", REVENUE, "-1", "data_negative"),
        ("statistics.csv", URBAN, "101", "data_too_big"),
        ("assumptions.csv", LINK, "0", "data_not_positive"),
        ("assumptions.csv", TARGETED, "0.3", "data_too_big"),
        ("assumptions.csv", JOURNEY, "-2", "data_not_positive"),
        ("assumptions.csv", INVESTED, "0", "data_not_positive"),
    ],
)
def test_sizes_that_make_no_sense_are_refused(
    folder: Folder, file: str, where: Where, value: str, code: str
) -> None:
    if file == "assumptions.csv":
        folder.set_cell(file, where, "low", "-9")
        folder.set_cell(file, where, "high", "9999")
    row = folder.set_cell(file, where, "value", value)
    error = folder.refused()
    assert error.code == code
    assert (error.facts["row"], error.facts["column"]) == (row, "value")


def test_an_agreement_stronger_than_full_is_refused(folder: Folder) -> None:
    where = {"id": "ag2018_zunyi"}
    row = folder.set_cell("agreements.csv", where, "base_strength", "1.5")
    error = folder.refused()
    assert error.code == "data_too_big"
    assert (error.facts["row"], error.facts["bound"]) == (row, 1)


def test_a_city_without_any_industry_is_refused(folder: Folder) -> None:
    for group in ("food_liquor", "energy_materials", "equipment_electronics"):
        where = {"place": "Zunyi", "quantity": f"industry_share_{group}"}
        folder.set_cell("assumptions.csv", where, "low", "0")
        row = folder.set_cell("assumptions.csv", where, "value", "0")
    error = folder.refused()
    assert error.code == "data_not_positive"
    assert error.facts["row"] == row
