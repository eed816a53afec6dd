# SPDX-License-Identifier: Apache-2.0
"""Settings come back as they were; a broken file costs the settings, not the start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import UserError
from desktop.document.view import MoneyUnit, Viewpoint
from desktop.storage.settings import (
    SET_ASIDE_FILE,
    SETTINGS_FILE,
    Settings,
    load_settings,
    save_settings,
)
from tests.regions import two_cities

REGION = two_cities()
VIEW = Viewpoint(
    city="Far",
    shown_cities=("Near", "region"),
    indicators=("gdp", "pm25"),
    difference=True,
    year=2015,
    years=(2012, 2021),
    unit=MoneyUnit.PER_HEAD,
)
CHOSEN = Settings(
    "zh_CN", VIEW, "AdnQywADAAA=", "AAAA/wAAAAD9", ("/规划/泸州.lzplan",), "dark"
)


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    save_settings(tmp_path / "config", CHOSEN)

    read = load_settings(tmp_path / "config", REGION)

    assert read.settings == CHOSEN
    assert read.problem is None


def test_the_first_start_has_defaults_and_no_complaint(tmp_path: Path) -> None:
    read = load_settings(tmp_path / "config", REGION)

    assert read.settings == Settings()
    assert read.problem is None
    assert not (tmp_path / "config").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"format_version": 1}',
        b"x" * 2_000_000,
    ],
)
def test_a_broken_file_is_set_aside_and_defaults_are_used(
    content: bytes, tmp_path: Path
) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(content)

    read = load_settings(tmp_path, REGION)

    assert read.settings == Settings()
    assert isinstance(read.problem, UserError)
    assert str(read.problem).startswith(f"The settings in {tmp_path / SETTINGS_FILE}")
    assert read.set_aside == tmp_path / SET_ASIDE_FILE
    assert read.set_aside.read_bytes() == content
    assert load_settings(tmp_path, REGION).problem is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("language", 1),
        ("geometry", None),
        ("recent_files", "a.lzplan"),
        ("recent_files", [1]),
        ("format_version", 2),
        ("unheard_of", 1),
        ("viewpoint", {"city": "Far"}),
    ],
)
def test_a_field_of_a_wrong_kind_breaks_the_file_and_not_the_program(
    field: str, value: object, tmp_path: Path
) -> None:
    save_settings(tmp_path, CHOSEN)
    raw = json.loads((tmp_path / SETTINGS_FILE).read_text(encoding="utf-8"))
    raw[field] = value
    (tmp_path / SETTINGS_FILE).write_text(json.dumps(raw))

    read = load_settings(tmp_path, REGION)

    assert read.settings == Settings()
    assert read.set_aside is not None


def test_a_file_that_cannot_be_moved_away_is_told_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    (tmp_path / SETTINGS_FILE).write_bytes(b"{")
    monkeypatch.setattr(Path, "replace", refuse)

    read = load_settings(tmp_path, REGION)

    assert read.settings == Settings()
    assert read.problem is not None
    assert read.set_aside is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("city", "Nowhere"),
        ("shown_cities", ["Near", "Nowhere"]),
        ("indicators", ["happiness"]),
        ("year", 2010),
        ("year", 2022),
        ("first_year", 2011),
        ("last_year", 2022),
        ("first_year", 2021),
    ],
)
def test_what_another_region_showed_is_forgotten_and_nothing_else(
    field: str, value: object, tmp_path: Path
) -> None:
    save_settings(tmp_path, CHOSEN)
    raw = json.loads((tmp_path / SETTINGS_FILE).read_text(encoding="utf-8"))
    raw["viewpoint"]["last_year"] = 2020
    raw["viewpoint"][field] = value
    (tmp_path / SETTINGS_FILE).write_text(json.dumps(raw))

    read = load_settings(tmp_path, REGION)

    assert read.problem is None
    assert read.settings.viewpoint is None
    assert read.settings.recent_files == CHOSEN.recent_files
    assert read.settings.language == "zh_CN"


def test_no_more_than_ten_recent_files_are_remembered(tmp_path: Path) -> None:
    many = tuple(f"{number}.lzplan" for number in range(12))
    save_settings(tmp_path, Settings(recent_files=many))
    assert load_settings(tmp_path, REGION).settings.recent_files == many[:10]


@given(st.binary(max_size=200))
def test_any_bytes_at_all_leave_settings_to_start_with(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("config")
    (folder / SETTINGS_FILE).write_bytes(content)
    assert load_settings(folder, REGION).settings == Settings()


def test_settings_where_nobody_may_look_are_told_and_defaults_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(path: Path, *, follow_symlinks: bool = True) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", refusing)
    found = load_settings(tmp_path, REGION)
    assert found.settings == Settings()
    assert found.problem is not None
    assert found.problem.code == "settings_unreadable"
