# SPDX-License-Identifier: Apache-2.0
"""calibration.toml is read whole or refused with the place that is wrong."""

import shutil
from pathlib import Path

import pytest

from desktop.core.calibration import Leg, Years
from desktop.core.errors import DataError
from desktop.core.hindcast import HindcastRow
from desktop.storage.calibration_folder import (
    hindcast_text,
    load_calibration_rules,
    load_hindcast_rules,
)
from desktop.storage.paths import ProgramPaths


@pytest.fixture
def folder(tmp_path: Path, program_paths: ProgramPaths) -> Path:
    shutil.copy(program_paths.data() / "calibration.toml", tmp_path)
    return tmp_path


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "calibration.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_bundled_rules_name_both_windows_and_their_legs(folder: Path) -> None:
    rules = load_calibration_rules(folder)

    assert [window.name for window in rules.windows] == ["2010-2019", "2010-2023"]
    assert rules.windows[0].urban_legs[0] == Leg("Luzhou", Years(2012, 2014))
    assert (rules.own_weight_doctors, rules.own_weight_beds) == (0.5, 0.3)


def test_the_naive_trend_of_output_ends_where_the_constants_end(folder: Path) -> None:
    rules = load_hindcast_rules(folder)

    assert rules.growth == Years(2011, 2019)
    assert list(rules.tested) == [2020, 2021, 2022, 2023]


def test_a_folder_without_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError) as refused:
        load_calibration_rules(tmp_path)

    assert refused.value.code == "data_missing_file"
    assert refused.value.facts["file"] == "calibration.toml"


def test_a_missing_key_is_named_with_its_table(folder: Path) -> None:
    change(folder, "jump_off = 2019", "")

    with pytest.raises(DataError) as refused:
        load_hindcast_rules(folder)

    assert refused.value.facts["column"] == "hindcast.jump_off"
    assert str(refused.value)


@pytest.mark.parametrize(
    ("old", "new", "row", "column"),
    [
        ("growth = [2011, 2019]", 'growth = "2011"', "windows 1", "growth"),
        ("growth = [2011, 2019]", "growth = [2019, 2011]", "windows 1", "growth"),
        ("growth = [2011, 2019]", "growth = [2011]", "windows 1", "growth"),
        ("doctors = 0.5", "doctors = true", "own_weight", "doctors"),
        (
            "years = [2012, 2014]",
            "years = [2012.5, 2014]",
            "windows 1.urban_legs 1",
            "years",
        ),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_with_its_table(
    folder: Path, old: str, new: str, row: str, column: str
) -> None:
    change(folder, old, new)

    with pytest.raises(DataError) as refused:
        load_calibration_rules(folder)

    assert refused.value.facts["row"] == row
    assert refused.value.facts["column"] == column
    assert str(refused.value)


def test_a_file_that_is_no_toml_is_refused(folder: Path) -> None:
    change(folder, "[own_weight]", "[own_weight")

    with pytest.raises(DataError) as refused:
        load_calibration_rules(folder)

    assert refused.value.facts["file"] == "calibration.toml"
    assert str(refused.value)


def test_rules_that_are_not_defined_leave_their_cells_empty() -> None:
    row = HindcastRow("growth", "points", 3, 1.25, 2.0, None, None, None, -0.5)

    assert hindcast_text([row]).splitlines() == [
        "variable,unit,n,model,no_change,own_trend,national,coverage_90,bias",
        "growth,points,3,1.25,2.0,,,,-0.5",
    ]
