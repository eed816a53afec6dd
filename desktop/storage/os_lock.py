"""A lock of the operating system on an open file: gone with whoever held it."""

from __future__ import annotations

import sys

_FAR = 1 << 30
"""Windows locks bytes and keeps others from reading them: so bytes nobody reads."""


def try_lock(handle: int) -> bool:
    """Take the lock of an open file without waiting; False where another has it.

    Raises
    ------
    OSError
        Where the file system knows no locks.
    """
    try:
        _lock(handle)
    except (BlockingIOError, PermissionError):
        return False
    return True


if sys.platform == "win32":
    import msvcrt
    import os

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
