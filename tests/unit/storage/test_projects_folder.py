# SPDX-License-Identifier: Apache-2.0
"""The catalogue of projects: what is read and what is refused."""

import shutil
from pathlib import Path

import pytest

from desktop.core.errors import DataError
from desktop.document.projects import Mode, Standing
from desktop.storage.paths import find_resources
from desktop.storage.projects_folder import PROJECTS_FILE, load_projects
from tests.regions import real_region

SHIPPED = find_resources() / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(SHIPPED / PROJECTS_FILE, tmp_path)
    return tmp_path


def exchanged(folder: Path, old: str, new: str) -> None:
    path = folder / PROJECTS_FILE
    text = path.read_bytes().decode("utf-8")
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode("utf-8"))


def test_all_26_projects_are_read_with_their_names_in_both_languages() -> None:
    projects = load_projects(SHIPPED, real_region())

    assert len(projects) == 26
    assert all(project.name_zh and project.source for project in projects)


def test_a_row_keeps_what_is_published_and_nothing_else() -> None:
    projects = {one.id: one for one in load_projects(SHIPPED, real_region())}

    line = projects["exp_gl_rh"]
    assert (line.first, line.second) == ("Luzhou", "Zunyi")
    assert line.mode is Mode.EXPRESSWAY
    assert line.standing is Standing.PLANNED
    assert (line.length_km, line.cost) == (59.0, 119.2)
    assert line.speed_kmh is None
    assert line.minutes is None


def test_lines_between_two_cities_that_nobody_builds_are_candidates() -> None:
    projects = load_projects(SHIPPED, real_region())

    candidates = [project.id for project in projects if project.is_candidate]

    assert candidates == ["exp_gl_rh", "hsr_lz_zy", "rail_dc_zy"]


@pytest.mark.parametrize(
    ("project", "year"),
    [
        ("hsr_cd_gy", 2019),  # 2019-12-16
        ("rail_lc_xy_old", 2009),  # 1992-2009, all of it from 2009
        ("rail_zj_ht", 2016),  # 2016-01
        ("port_lz_2", 2013),  # 2013
        ("rail_xy_dc", None),  # not printed
    ],
)
def test_the_opening_year_is_read_off_what_is_published(
    project: str, year: int | None
) -> None:
    projects = {one.id: one for one in load_projects(SHIPPED, real_region())}

    assert projects[project].opening_year == year


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (",Yibin,Bijie,rail_hsr,", ",Yibin,Paris,rail_hsr,", "data_unknown_word"),
        (",rail_hsr,648,", ",maglev,648,", "data_unknown_word"),
        (",under_construction,", ",dreamed_of,", "data_unknown_word"),
        (",648,", ",far,", "data_bad_number"),
        (",648,", ",-648,", "data_not_positive"),
        ("hsr_nj_zg_lz,", "hsr_cd_gy,", "data_duplicate"),
        (",confidence,", ",trust,", "data_missing_column"),
    ],
)
def test_what_is_not_known_is_refused(
    folder: Path, old: str, new: str, code: str
) -> None:
    exchanged(folder, old, new)

    with pytest.raises(DataError) as refused:
        load_projects(folder, real_region())

    assert refused.value.code == code
    assert refused.value.facts["file"] == PROJECTS_FILE


def test_a_region_without_the_file_has_no_projects(tmp_path: Path) -> None:
    assert load_projects(tmp_path, real_region()) == ()
