# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from desktop.storage.paths import ProgramPaths, find_resources

ROOT = Path(__file__).parents[2]


def test_a_checkout_finds_the_resources_beside_the_package() -> None:
    assert find_resources() == ROOT / "resources"


def test_an_installed_wheel_prefers_the_resources_it_carries(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "desktop"
    (package / "_resources").mkdir(parents=True)
    (package.parent / "resources").mkdir()  # some other distribution's
    assert find_resources(package) == package / "_resources"


def test_a_frozen_program_looks_inside_its_own_folder_only(tmp_path: Path) -> None:
    frozen = tmp_path / "program"
    carried = frozen / "desktop" / "_resources"
    with pytest.raises(FileNotFoundError, match="resources of luzhou-planner"):
        find_resources(ROOT / "desktop", frozen)
    carried.mkdir(parents=True)
    assert find_resources(ROOT / "desktop", frozen) == carried


def test_the_folder_that_pyinstaller_names_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert find_resources() == tmp_path / "resources"


def test_a_broken_installation_names_the_places_that_were_searched(
    tmp_path: Path,
) -> None:
    with pytest.raises(FileNotFoundError, match="_resources"):
        find_resources(tmp_path / "desktop")


def test_the_users_folders_are_distinct_and_belong_to_the_program() -> None:
    paths = ProgramPaths.of_user()
    folders = {paths.config, paths.recovery, paths.log}
    assert len(folders) == 3
    assert all("luzhou-planner" in folder.parts for folder in folders)
    assert not any(folder.exists() for folder in folders)


def test_folders_below_one_folder_leave_everything_else_alone(tmp_path: Path) -> None:
    paths = ProgramPaths.below(tmp_path, resources=tmp_path / "resources")
    for folder in (paths.config, paths.recovery, paths.log, paths.data()):
        assert folder.is_relative_to(tmp_path)
