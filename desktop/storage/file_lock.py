"""Says that a scenario file is open, so that two windows do not overwrite each other.

A small file beside it names who has it open. On one machine a lock of the operating
system tells whether they are still there: it goes with the process, however that
ends. Across machines only the name can be believed, and the user decides.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
from dataclasses import dataclass
from pathlib import Path

from desktop.storage.os_lock import try_lock

_MOST = 4096
"""Bytes read of a lock file; one of ours has a hundred."""
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Holder:
    """Who has a file open; texts are empty where the lock does not say.

    Attributes
    ----------
    here
        Whether it is on this machine, where it is known to be running.
    """

    host: str
    user: str
    pid: int
    here: bool


class FileLock:
    """The lock of one file, held until `release`.

    Attributes
    ----------
    path
        The lock file; None where its folder takes none, as on a read-only disk.
    """

    def __init__(self, path: Path | None, handle: int = -1) -> None:
        self.path = path
        self._handle = handle

    def release(self) -> None:
        """Give the file free; again is harmless."""
        if self._handle < 0:
            return
        if os.name == "posix":
            self._unlink()  # while it is still locked: nobody takes a dead file
        os.close(self._handle)
        self._handle = -1
        if os.name != "posix":
            self._unlink()  # Windows removes no open file

    def _unlink(self) -> None:
        if self.path is not None:
            with contextlib.suppress(OSError):
                self.path.unlink()


def lock_path(file: Path) -> Path:
    """Where the lock of a file stands."""
    return file.with_name(f".{file.name}.lock")


def take_lock(file: Path, *, by_force: bool = False) -> FileLock | Holder:
    """Take the lock, or say who has it.

    A lock left behind by a process of this machine that is gone is taken over.

    Parameters
    ----------
    by_force
        Take over what another machine left; the user said that nobody is there.
    """
    path = lock_path(file)
    try:
        return _taken(path, by_force=by_force)
    except OSError:
        return FileLock(None)  # nothing can be written there, by anybody


def _taken(path: Path, *, by_force: bool) -> FileLock | Holder:
    while True:
        handle = os.open(path, _FLAGS, 0o666)
        try:
            if not try_lock(handle):
                return _holder(handle, here=True)
            if not _is_at(handle, path):
                continue  # released and removed just before we had it
            holder = _holder(handle, here=False)
            if holder.host not in {"", platform.node()} and not by_force:
                return holder
            _write_self(handle)
            kept, handle = handle, -1
            return FileLock(path, kept)
        finally:
            if handle >= 0:
                os.close(handle)


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _write_self(handle: int) -> None:
    told = {"host": platform.node(), "pid": os.getpid(), "user": _user()}
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(told, sort_keys=True).encode())
    os.fsync(handle)


def _holder(handle: int, *, here: bool) -> Holder:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        told = json.loads(os.read(handle, _MOST))
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        return Holder("", "", 0, here)
    pid = told.get("pid")
    return Holder(
        _text(told.get("host")),
        _text(told.get("user")),
        pid if isinstance(pid, int) else 0,
        here,
    )


def _text(value: object) -> str:
    return value[:80] if isinstance(value, str) else ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        return ""
