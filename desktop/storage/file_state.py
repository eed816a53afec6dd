"""What became of a file since it was last read or written, before it is replaced."""

from __future__ import annotations

import hashlib
import os
import stat
from enum import Enum
from pathlib import Path

from desktop.core.errors import UserError
from desktop.storage.files import read_file

_WRITE_BITS = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class FileState(Enum):
    """How a file stands now."""

    AS_LEFT = "as_left"
    """As last read or written, or not there yet as is expected."""
    CHANGED = "changed"
    """Something else stands there now."""
    GONE = "gone"
    """It was removed or renamed; its folder is there."""
    NO_FOLDER = "no_folder"
    """Its folder is gone: a disk was taken out, a network is down."""
    READ_ONLY = "read_only"
    """It may not be written, or nothing may be put into its folder."""


def digest_of(content: bytes) -> str:
    """Tells contents apart."""
    return hashlib.sha256(content).hexdigest()


def digest_on_disk(path: Path) -> str:
    """Of what stands there now; "" where nothing can be read."""
    try:
        return digest_of(read_file(path))
    except UserError:
        return ""


def file_state(path: Path, digest: str) -> FileState:
    """How a file stands that had the content of `digest`; "" where it was not there.

    Content counts, not the time of the last change: a copy put back is no change.
    """
    if not _is_folder(path.parent):
        return FileState.NO_FOLDER
    if is_read_only(path):
        return FileState.READ_ONLY
    if not os.path.lexists(path):
        return FileState.GONE if digest else FileState.AS_LEFT
    try:
        now = digest_of(read_file(path))
    except UserError:
        return FileState.CHANGED
    return FileState.AS_LEFT if now == digest else FileState.CHANGED


def is_read_only(path: Path) -> bool:
    """Whether the file, or its folder where there is none, is not to be written.

    The bits count as well as the rights: an administrator may write anything, but
    whoever protects a file means it.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return _is_folder(path.parent) and not os.access(path.parent, os.W_OK)
    may = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return not mode & _WRITE_BITS or not may


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, a folder not to be looked into
        return False
