# SPDX-License-Identifier: Apache-2.0
"""Data files that are broken as tables: refused with file, row and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.storage.region_folder import DATA_FILES, load_region_folder
from tests.unit.storage.broken_data import GAMMA, LINK, POPULATION, WORKS, Folder, Where


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_the_untouched_copy_is_accepted(folder: Folder) -> None:
    assert load_region_folder(folder.path).region.n_cities == 8


@pytest.mark.parametrize("file", DATA_FILES)
def test_a_missing_file_is_named(folder: Folder, file: str) -> None:
    (folder.path / file).unlink()
    error = folder.refused()
    assert error.code == "data_missing_file"
    assert error.facts == {"file": file}


@pytest.mark.parametrize(
    ("file", "column"),
    [
        ("statistics.csv", "indicator"),
        ("assumptions.csv", "how_obtained"),
        ("parameters.csv", "kind"),
        ("calibrated.csv", "constant"),
        ("agreements.csv", "parties"),
    ],
)
def test_a_missing_column_is_named(folder: Folder, file: str, column: str) -> None:
    table = folder.rows(file)
    table[0][table[0].index(column)] = "other"
    folder.write(file, table)
    error = folder.refused()
    assert error.code == "data_missing_column"
    assert error.facts == {"file": file, "column": column}


@pytest.mark.parametrize("file", DATA_FILES)
def test_an_empty_file_is_refused(folder: Folder, file: str) -> None:
    (folder.path / file).write_text("", encoding="utf-8")
    assert folder.refused().facts["file"] == file


@pytest.mark.parametrize(
    "value", ["12,5", "about 400", "", "nan", "NaN", "inf", "-inf", "1_000"]
)
@pytest.mark.parametrize(
    ("file", "where", "column"),
    [
        ("statistics.csv", POPULATION, "value"),
        ("assumptions.csv", WORKS, "low"),
        ("parameters.csv", GAMMA, "central"),
        ("calibrated.csv", {"window": "2010-2023", "constant": "k_u"}, "value"),
        ("agreements.csv", {"id": "ag2018_zunyi"}, "base_strength"),
    ],
)
def test_what_is_no_finite_number_is_refused_with_row_and_column(
    folder: Folder, file: str, where: Where, column: str, value: str
) -> None:
    row = folder.set_cell(file, where, column, value)
    error = folder.refused()
    assert error.code == "data_bad_number"
    assert error.facts == {"file": file, "row": row, "column": column, "value": value}


@pytest.mark.parametrize(
    ("file", "where"),
    [
        ("statistics.csv", POPULATION),
        ("assumptions.csv", WORKS),
        ("agreements.csv", {"id": "ag2018_zunyi"}),
    ],
)
def test_half_a_year_is_refused(folder: Folder, file: str, where: Where) -> None:
    row = folder.set_cell(file, where, "year", "2018.5")
    error = folder.refused()
    assert error.code == "data_not_whole"
    assert (error.facts["row"], error.facts["column"]) == (row, "year")


@pytest.mark.parametrize(
    ("file", "where", "place", "quantity"),
    [
        ("statistics.csv", POPULATION, "Luzhou", "population_resident"),
        ("assumptions.csv", WORKS, "Luzhou", "infrastructure_spending"),
        ("assumptions.csv", LINK, "Luzhou-Zunyi", "link_cost"),
        (
            "assumptions.csv",
            {"place": "Yibin", "quantity": "river_hours"},
            *("Yibin", "river_hours"),
        ),
    ],
)
def test_a_value_the_model_needs_is_missed_by_place_and_quantity(
    folder: Folder, file: str, where: Where, place: str, quantity: str
) -> None:
    folder.drop_row(file, where)
    error = folder.refused()
    assert error.code == "data_missing_value"
    assert error.facts == {
        "file": file,
        "place": place,
        "quantity": quantity,
        "year": 2023,
    }


def test_a_missing_trend_constant_is_named_with_its_window(folder: Folder) -> None:
    where = {"window": "2010-2023", "place": "Zigong", "constant": "q_B"}
    folder.drop_row("calibrated.csv", where)
    error = folder.refused()
    assert error.facts == {
        "file": "calibrated.csv",
        "quantity": "q_B",
        "place": "Zigong",
        "year": "2010-2023",
    }


def test_a_missing_parameter_is_named(folder: Folder) -> None:
    folder.drop_row("parameters.csv", GAMMA)
    error = folder.refused()
    assert error.code == "data_missing_key"
    assert error.facts == {"file": "parameters.csv", "key": "gamma"}


@pytest.mark.parametrize(
    ("file", "where"),
    [
        ("statistics.csv", POPULATION),
        ("assumptions.csv", WORKS),
        ("assumptions.csv", LINK),
        ("parameters.csv", GAMMA),
        ("calibrated.csv", {"window": "2010-2023", "place": "Luzhou", "constant": "d"}),
    ],
)
def test_a_row_that_stands_twice_is_refused(
    folder: Folder, file: str, where: Where
) -> None:
    row = folder.repeat_row(file, where)
    error = folder.refused()
    assert error.code == "data_duplicate"
    assert (error.facts["file"], error.facts["row"]) == (file, row)


@pytest.mark.parametrize("file", ["statistics.csv", "assumptions.csv"])
@pytest.mark.parametrize("tail", [",too many", None])
def test_a_row_of_another_length_is_refused(
    folder: Folder, file: str, tail: str | None
) -> None:
    lines = (folder.path / file).read_text(encoding="utf-8-sig").splitlines()
    lines[9] = "Luzhou,cut" if tail is None else lines[9] + tail
    (folder.path / file).write_text("\n".join(lines), encoding="utf-8")
    error = folder.refused()
    assert error.code == "data_row_length"
    assert error.facts == {"file": file, "row": 10}


@pytest.mark.parametrize("file", ["statistics.csv", "region.toml"])
def test_a_file_in_another_encoding_is_refused(folder: Folder, file: str) -> None:
    (folder.path / file).write_bytes("地区,泸州\n".encode("gb18030"))
    error = folder.refused()
    assert error.code == "data_not_text"
    assert error.facts == {"file": file}
