"""What is at a place, and whether it can be written before the work has begun."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from desktop.core.errors import UserError


def require_file_place(path: Path) -> None:
    """Refuse a path that no file can have.

    Raises
    ------
    UserError
        Where it is a folder, or a folder above it is none or may not be written.
    """
    if is_folder(path):
        raise UserError("file_is_folder", file=str(path))
    _require_folder(path, path.parent)


def require_folder_place(path: Path) -> None:
    """Refuse a path that no folder for results can have.

    Raises
    ------
    UserError
        Where it or a folder above it is none or may not be written.
    """
    _require_folder(path, path)


def _require_folder(path: Path, folder: Path) -> None:
    """The nearest thing that is there must be a folder that takes new names."""
    above = (folder, *folder.parents)
    nearest = next((one for one in above if _is_there(one)), above[-1])
    if not is_folder(nearest):
        raise _unwritable(path, errno.ENOTDIR)
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise _unwritable(path, errno.EACCES)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # below a folder that lets nobody look into it
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder is there; false where nobody may look."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _unwritable(path: Path, code: int) -> UserError:
    return UserError("file_unwritable", file=str(path), reason=os.strerror(code))


def is_file(path: Path) -> bool:
    """Whether an ordinary file is there; false where nobody may look."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
