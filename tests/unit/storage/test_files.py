# SPDX-License-Identifier: Apache-2.0
"""Files are read within limits and put in place whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.errors import UserError
from desktop.storage.files import MEGABYTE, read_file, write_file, write_files

Act = Callable[[Path], object]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def read(path: Path) -> bytes:
    return read_file(path, 50 * MEGABYTE)


def put_x(path: Path) -> None:
    write_file(path, b"x")


def no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "泸州 规划" / "plan.lzplan"

    write_file(path, "泸州".encode())

    assert read(path) == "泸州".encode()
    assert names_in(path.parent) == ["plan.lzplan"]


def test_a_full_disk_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.lzplan"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", no_room)

    with pytest.raises(UserError) as refused:
        write_file(path, b"new")

    assert refused.value.code == "file_unwritable"
    assert "No space left" in str(refused.value)
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["plan.lzplan"]


def test_a_refused_rename_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.lzplan"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", no_room)

    with pytest.raises(UserError):
        write_file(path, b"new")

    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["plan.lzplan"]


def test_content_is_on_the_disk_before_it_takes_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.lzplan"
    path.write_bytes(b"old")
    seen: list[bytes] = []
    really = os.fsync

    def look(handle: int) -> None:
        seen.append(path.read_bytes())
        really(handle)

    monkeypatch.setattr(os, "fsync", look)
    write_file(path, b"new")

    # First the content beside the old file, then the folder with the new name.
    assert seen == [b"old", b"new"]


def test_of_several_files_none_is_replaced_where_one_cannot_be_written(
    tmp_path: Path,
) -> None:
    first = tmp_path / "budgets.csv"
    first.write_bytes(b"old")
    (tmp_path / "links.csv").mkdir()

    with pytest.raises(UserError) as refused:
        write_files({first: b"new", tmp_path / "links.csv": b"new"})

    assert refused.value.facts["file"] == str(tmp_path / "links.csv")
    assert first.read_bytes() == b"old"
    assert names_in(tmp_path) == ["budgets.csv", "links.csv"]


def test_a_replaced_file_keeps_who_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "plan.lzplan"
    path.write_bytes(b"old")
    path.chmod(0o640)

    write_file(path, b"new")

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_may_be_read_as_the_system_has_it(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.write_bytes(b"")

    write_file(tmp_path / "plan.lzplan", b"new")

    assert (tmp_path / "plan.lzplan").stat().st_mode == usual.stat().st_mode


def test_a_link_stays_a_link_to_the_new_content(tmp_path: Path) -> None:
    real, link = tmp_path / "real.lzplan", tmp_path / "link.lzplan"
    real.write_bytes(b"old")
    link.symlink_to(real)

    write_file(link, b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_name_as_long_as_names_can_be_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("泸" * 85)

    write_file(path, b"new")

    assert path.read_bytes() == b"new"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no .*nix\.lzplan"):
        read(tmp_path / "nix.lzplan")


@pytest.mark.parametrize("act", [read, put_x])
def test_a_folder_is_no_file(act: Act, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"is a folder\. Name a file"):
        act(tmp_path)
    assert tmp_path.is_dir()


@pytest.mark.skipif(os.name != "posix", reason="pipes have no place in its folders")
@pytest.mark.parametrize("act", [read, put_x])
def test_a_pipe_neither_keeps_waiting_nor_is_replaced(act: Act, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(UserError, match="is a device"):
        act(pipe)

    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("act", [read, put_x])
def test_links_in_a_circle_are_told(act: Act, tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")

    with pytest.raises(UserError) as refused:
        act(tmp_path / "a")

    assert refused.value.facts["file"] == str(tmp_path / "a")


def test_a_200_mb_file_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "plan.lzplan"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)

    with pytest.raises(UserError, match="200 MB; more than 50 MB are not read"):
        read(path)


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.lzplan"
    with path.open("wb") as stream:
        stream.truncate(50 * MEGABYTE)
    assert len(read(path)) == 50 * MEGABYTE


def test_a_file_that_lies_about_its_size_is_not_read_without_end(
    tmp_path: Path,
) -> None:
    path = tmp_path / "plan.lzplan"
    path.write_bytes(b"x" * 20)
    with pytest.raises(UserError):
        read_file(path, limit=19)
    assert read_file(path, limit=20) == b"x" * 20
