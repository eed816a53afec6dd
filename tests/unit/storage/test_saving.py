# SPDX-License-Identifier: Apache-2.0
"""Saving keeps the version before, and sees what became of the file meanwhile."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.core.errors import UserError
from desktop.document.scenario import base_scenario
from desktop.storage.file_state import FileState, digest_of, file_state
from desktop.storage.files import write_file
from desktop.storage.scenario_file import backup_path, load_scenarios, save_scenarios
from tests.regions import real_region

REGION = real_region()


def save(path: Path, name: str) -> str:
    return save_scenarios(path, REGION, [base_scenario(REGION, name)])


def name_in(path: Path) -> str:
    return load_scenarios(path, REGION).scenarios[0].text.name


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_version_before_is_kept_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "泸州.lzplan"
    for name in ("first", "second", "third"):
        save(path, name)

    assert name_in(path) == "third"
    assert name_in(tmp_path / "泸州.backup.lzplan") == "second"
    assert names_in(tmp_path) == ["泸州.backup.lzplan", "泸州.lzplan"]


def test_saving_anew_after_the_backup_was_opened_keeps_both(tmp_path: Path) -> None:
    path = tmp_path / "a.lzplan"
    save(path, "first")
    os.link(path, backup_path(path))

    save(path, "second")

    assert (name_in(path), name_in(backup_path(path))) == ("second", "first")
    assert names_in(tmp_path) == ["a.backup.lzplan", "a.lzplan"]


def test_a_disk_without_second_names_gets_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "a.lzplan"
    save(path, "first")
    save(path, "second")

    assert name_in(backup_path(path)) == "first"
    assert names_in(tmp_path) == ["a.backup.lzplan", "a.lzplan"]


def test_the_backup_of_the_longest_name_has_a_name_too(tmp_path: Path) -> None:
    path = tmp_path / ("泸" * 82 + ".lzplan")
    save(path, "first")
    save(path, "second")
    assert name_in(backup_path(path)) == "first"


def test_a_backup_that_cannot_be_written_leaves_the_file_as_it_was(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.lzplan"
    save(path, "first")
    backup_path(path).mkdir()

    with pytest.raises(UserError) as refused:
        save(path, "second")

    assert refused.value.code == "file_unwritable"
    assert name_in(path) == "first"
    assert names_in(tmp_path) == ["a.backup.lzplan", "a.lzplan"]


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.lzplan"
    digest = save(path, "first")
    path.chmod(0o444)

    with pytest.raises(UserError) as refused:
        save(path, "second")

    assert refused.value.code == "file_read_only"
    assert name_in(path) == "first"
    assert file_state(path, digest) is FileState.READ_ONLY


def test_a_file_is_as_left_until_its_content_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.lzplan"
    digest = save(path, "first")
    assert load_scenarios(path, REGION).digest == digest
    assert file_state(path, digest) is FileState.AS_LEFT

    copied = path.read_bytes()
    path.unlink()
    path.write_bytes(copied)
    assert file_state(path, digest) is FileState.AS_LEFT

    path.write_bytes(copied + b"\n")
    assert file_state(path, digest) is FileState.CHANGED


def test_a_removed_file_and_a_removed_folder_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "disk" / "a.lzplan"
    digest = save(path, "first")

    path.unlink()
    assert file_state(path, digest) is FileState.GONE
    assert file_state(path, "") is FileState.AS_LEFT
    path.parent.rmdir()
    assert file_state(path, digest) is FileState.NO_FOLDER


def test_something_else_in_its_place_is_a_change(tmp_path: Path) -> None:
    path = tmp_path / "a.lzplan"
    path.mkdir()
    assert file_state(path, digest_of(b"x")) is FileState.CHANGED
    assert file_state(path, "") is FileState.CHANGED


def test_a_name_that_no_disk_takes_has_no_state_but_a_missing_folder(
    tmp_path: Path,
) -> None:
    path = tmp_path / ("a" * 300) / "b.lzplan"
    assert file_state(path, "") is FileState.NO_FOLDER


def test_writing_without_a_backup_leaves_none(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", b"1")
    write_file(tmp_path / "a.csv", b"2")
    assert names_in(tmp_path) == ["a.csv"]


def test_leftovers_of_a_killed_save_go_with_a_later_one(tmp_path: Path) -> None:
    path = tmp_path / "a.lzplan"
    save(path, "first")
    old, new = tmp_path / ".luzhou-1-0.tmp", tmp_path / ".luzhou-2-0.tmp"
    old.write_bytes(b"")
    new.write_bytes(b"")
    before = path.stat().st_mtime - 7200.0
    os.utime(old, (before, before))

    save(path, "second")

    assert not old.exists()
    assert new.exists()
