"""Refuses a place that cannot be written before the work for it has begun."""

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
    if path.is_dir():
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
    nearest = next(above for above in (folder, *folder.parents) if _is_there(above))
    if not nearest.is_dir():
        raise _unwritable(path, errno.ENOTDIR)
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise _unwritable(path, errno.EACCES)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # what must not even be looked at is there
        return True


def _unwritable(path: Path, code: int) -> UserError:
    return UserError("file_unwritable", file=str(path), reason=os.strerror(code))
