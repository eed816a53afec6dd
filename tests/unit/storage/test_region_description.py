# SPDX-License-Identifier: Apache-2.0
"""region.toml: what it may say, and what it is refused for."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.core.errors import DataError
from desktop.storage.paths import find_resources
from desktop.storage.region_description import load_description

GOOD = """
name = "Two"
name_zh = "两城"
base_year = 2020
last_year = 2030
default_horizon = 2025
nation = "Nation"
home = "East"
trend_window = "w"
lead_year = 2011
hindcast_window = "h"

[[cities]]
id = "East"
name_zh = "东"
province = "P"
code = "1"
colour = "#0a0B0c"
port = true

[[cities]]
id = "West"
name_zh = "西"
province = "Q"
code = "2"
colour = "#ffffff"
"""


def refusal(tmp_path: Path, text: str) -> DataError:
    (tmp_path / "region.toml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_description(tmp_path)
    assert "region.toml" in str(caught.value)
    return caught.value


def test_a_small_region_needs_no_periods_and_names_its_ports(tmp_path: Path) -> None:
    (tmp_path / "region.toml").write_text(GOOD, encoding="utf-8")
    found = load_description(tmp_path)
    assert [city.name_zh for city in found.cities] == ["东", "西"]
    assert found.port_ids == ("East",)
    assert found.periods == ()


def test_the_periods_of_the_real_region_are_its_five_year_plans(tmp_path: Path) -> None:
    shutil.copy(find_resources() / "data" / "region.toml", tmp_path)
    periods = load_description(tmp_path).periods
    assert [(p.first, p.last) for p in periods] == [(2026, 2030), (2031, 2035)]
    assert [p.name_zh for p in periods] == ["十五五", "十六五"]


@pytest.mark.parametrize(
    "key", ["name", "base_year", "nation", "home", "lead_year", "trend_window"]
)
def test_a_missing_key_is_named(tmp_path: Path, key: str) -> None:
    lines = [line for line in GOOD.splitlines() if not line.startswith(f"{key} =")]
    error = refusal(tmp_path, "\n".join(lines))
    assert (error.code, error.facts["key"]) == ("data_missing_key", key)


@pytest.mark.parametrize("key", ["id", "province", "colour"])
def test_a_missing_key_of_a_city_is_named_with_its_number(
    tmp_path: Path, key: str
) -> None:
    head, _, city = GOOD.rpartition("[[cities]]")
    lines = [line for line in city.splitlines() if not line.startswith(f"{key} =")]
    error = refusal(tmp_path, head + "[[cities]]" + "\n".join(lines))
    assert error.facts["key"] == f"cities 2: {key}"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("base_year = 2020", 'base_year = "2020"', "base_year"),
        ("base_year = 2020", "base_year = 2020.0", "base_year"),
        ("base_year = 2020", "base_year = true", "base_year"),
        ("last_year = 2030", "last_year = 2020", "last_year"),
        ("default_horizon = 2025", "default_horizon = 2031", "default_horizon"),
        ("default_horizon = 2025", "default_horizon = 2020", "default_horizon"),
        ('home = "East"', 'home = "North"', "home"),
        ('id = "West"', 'id = "East"', "cities"),
        ('id = "West"', 'id = "东"', "cities"),
        ('name_zh = "西"', 'name_zh = "东"', "cities"),
        ('id = "West"', 'id = " "', "cities 2: id"),
        ('colour = "#ffffff"', 'colour = "white"', "cities 2: colour"),
        ("port = true", 'port = "yes"', "cities 1: port"),
    ],
)
def test_a_value_that_cannot_stand_there_is_named(
    tmp_path: Path, old: str, new: str, key: str
) -> None:
    assert old in GOOD
    error = refusal(tmp_path, GOOD.replace(old, new))
    assert (error.code, error.facts["key"]) == ("data_wrong_key", key)


def test_a_region_of_one_city_is_refused(tmp_path: Path) -> None:
    error = refusal(tmp_path, GOOD.rpartition("[[cities]]")[0])
    assert (error.code, error.facts["key"]) == ("data_wrong_key", "cities")


def test_a_period_that_ends_before_it_begins_is_refused(tmp_path: Path) -> None:
    period = '[[periods]]\nfrom = 2026\nto = 2025\nname = "p"\nname_zh = "期"\n'
    error = refusal(tmp_path, GOOD + period)
    assert error.facts["key"] == "periods 1: to"


def test_cities_that_are_no_tables_are_refused(tmp_path: Path) -> None:
    text = GOOD.partition("[[cities]]")[0] + 'cities = ["East", "West"]\n'
    assert refusal(tmp_path, text).facts["key"] == "cities"


def test_text_that_is_no_toml_is_refused_with_its_place(tmp_path: Path) -> None:
    error = refusal(tmp_path, "name = \n")
    assert error.code == "data_unreadable"
    assert "line 1" in str(error)
