# SPDX-License-Identifier: Apache-2.0
"""One window has a file; a lock left by a dead program does not count."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage.file_lock import FileLock, Holder, lock_path, take_lock
from desktop.storage.os_lock import try_lock

HOLD = """
import sys
from pathlib import Path
from desktop.storage.file_lock import take_lock
lock = take_lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def told(host: str) -> str:
    return json.dumps({"host": host, "user": "li", "pid": 7})


def test_a_lock_names_who_has_the_file_and_goes_when_it_is_released(
    tmp_path: Path,
) -> None:
    file = tmp_path / "泸州.lzplan"

    lock = take_lock(file)

    assert isinstance(lock, FileLock)
    found = json.loads(lock_path(file).read_bytes())
    assert (found["host"], found["pid"]) == (platform.node(), os.getpid())
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_second_window_learns_who_has_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.lzplan"
    first = take_lock(file)

    second = take_lock(file)

    assert isinstance(first, FileLock)
    assert isinstance(second, Holder)
    assert (second.pid, second.here) == (os.getpid(), True)
    first.release()
    third = take_lock(file)
    assert isinstance(third, FileLock)
    third.release()


def test_a_killed_program_of_this_machine_leaves_no_lock(tmp_path: Path) -> None:
    file = tmp_path / "a.lzplan"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        held = take_lock(file)
        other.kill()
        other.wait()

        taken = take_lock(file)

    assert isinstance(held, Holder)
    assert held.pid == other.pid
    assert isinstance(taken, FileLock)
    taken.release()


def test_another_machine_is_believed_until_the_user_knows_better(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.lzplan"
    lock_path(file).write_text(told("elsewhere"), encoding="utf-8")

    asked = take_lock(file)
    forced = take_lock(file, by_force=True)

    assert asked == Holder("elsewhere", "li", 7, here=False)
    assert isinstance(forced, FileLock)
    forced.release()


@pytest.mark.parametrize(
    "left", [b"", b"\xff\xfe", b"[]", b'{"host": 3}', b"[" * 4000, b"{}"]
)
def test_a_damaged_lock_that_nobody_holds_is_taken(tmp_path: Path, left: bytes) -> None:
    file = tmp_path / "a.lzplan"
    lock_path(file).write_bytes(left)

    lock = take_lock(file)

    assert isinstance(lock, FileLock)
    lock.release()


def test_where_no_lock_can_be_written_the_file_is_used_without(tmp_path: Path) -> None:
    lock = take_lock(tmp_path / "no such folder" / "a.lzplan")
    assert isinstance(lock, FileLock)
    assert lock.path is None
    lock.release()


def test_a_lock_removed_while_it_was_taken_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.lzplan"
    times = 0

    def removed_first(handle: int) -> bool:
        nonlocal times
        times += 1
        if times == 1:
            lock_path(file).unlink()
        return try_lock(handle)

    monkeypatch.setattr("desktop.storage.file_lock.try_lock", removed_first)

    lock = take_lock(file)

    assert times == 2
    assert lock_path(file).exists()
    assert isinstance(lock, FileLock)
    lock.release()
