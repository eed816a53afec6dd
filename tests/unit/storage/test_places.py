# SPDX-License-Identifier: Apache-2.0
"""A place that cannot be written is refused before anything is computed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.errors import UserError
from desktop.storage.places import (
    is_file,
    is_folder,
    require_file_place,
    require_folder_place,
)

Check = Callable[[Path], None]
BOTH = pytest.mark.parametrize("check", [require_file_place, require_folder_place])


def refused(check: Check, path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        check(path)
    assert caught.value.facts["file"] == str(path)
    return caught.value


@BOTH
def test_a_new_name_in_a_new_folder_is_a_place(check: Check, tmp_path: Path) -> None:
    check(tmp_path / "a" / "b" / "c.csv")
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_already_can_be_written_again(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    require_file_place(tmp_path / "a.csv")
    require_folder_place(tmp_path)
    assert (tmp_path / "a.csv").read_text() == "old"


def test_a_folder_is_no_file_and_a_file_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    assert refused(require_file_place, tmp_path).code == "file_is_folder"
    found = refused(require_folder_place, tmp_path / "a.csv")
    assert found.code == "file_unwritable"


@BOTH
def test_nothing_can_lie_below_a_file(check: Check, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    found = refused(check, tmp_path / "a.csv" / "b" / "c.csv")
    assert found.code == "file_unwritable"


@BOTH
def test_a_folder_that_takes_no_new_names_is_refused(
    check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told by the system's answer: root may write anywhere."""
    closed = tmp_path / "closed"
    closed.mkdir()

    def access(path: Path, mode: int) -> bool:
        return not (path == closed and mode & os.W_OK)

    monkeypatch.setattr(os, "access", access)
    assert refused(check, closed / "new" / "c.csv").code == "file_unwritable"
    check(tmp_path / "c.csv")


@BOTH
def test_what_nobody_may_look_at_is_refused_and_is_no_fault(
    check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    stat = Path.stat

    def refusing(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if closed in path.parents:
            raise PermissionError(13, "Permission denied")
        return stat(path, follow_symlinks=follow_symlinks)

    def access(path: Path, mode: int) -> bool:
        return not (path == closed and mode & os.X_OK)

    monkeypatch.setattr(Path, "stat", refusing)
    monkeypatch.setattr(os, "access", access)
    assert refused(check, closed / "new.csv").code == "file_unwritable"
    assert refused(check, closed / "new" / "c.csv").code == "file_unwritable"
    assert not is_file(closed / "new.csv")
    assert not is_folder(closed / "new")
    assert is_folder(closed)
