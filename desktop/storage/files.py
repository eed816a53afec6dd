"""Reading whole files within limits; writing them so that none is ever half there."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.core.errors import UserError

MEGABYTE = 1_000_000
LARGEST = 50 * MEGABYTE
"""No file of this program comes near; a larger one is a mistake or an attack."""

LEFT_FOR_GOOD = 3600.0
"""Seconds after which nobody is still writing a file."""

_NEW_FILE = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


def read_file(path: Path, limit: int = LARGEST) -> bytes:
    """All bytes of an ordinary file.

    Raises
    ------
    UserError
        Where there is no such file, it is a folder or a device, it has more than
        `limit` bytes, or the system does not hand it over.
    """
    name = str(path)
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise UserError("file_missing", file=name) from error
    except OSError as error:
        raise UserError("file_unreadable", file=name, reason=_reason(error)) from error
    if stat.S_ISDIR(found.st_mode):
        raise UserError("file_is_folder", file=name)
    if not stat.S_ISREG(found.st_mode):  # a pipe or terminal would keep us waiting
        raise UserError("file_is_device", file=name)
    if found.st_size > limit:
        raise _too_large(name, found.st_size, limit)
    try:
        with path.open("rb") as stream:
            content = stream.read(limit + 1)
    except OSError as error:
        raise UserError("file_unreadable", file=name, reason=_reason(error)) from error
    if len(content) > limit:  # it grew, or its system does not know its size
        raise _too_large(name, len(content), limit)
    return content


def write_file(path: Path, content: bytes, backup: Path | None = None) -> None:
    """Put `content` in place of `path`, in one step or not at all.

    Parameters
    ----------
    backup
        Where what stood at `path` is kept, on the same disk; there is always a whole
        file under both names.

    Raises
    ------
    UserError
        Where the system refuses; what stood there before is untouched.
    """
    write_files({path: content}, {} if backup is None else {path: backup})


def write_files(
    contents: Mapping[Path, bytes], backups: Mapping[Path, Path] | None = None
) -> None:
    """Put several files in place; all are on the disk before the first is replaced.

    Missing folders are made. A link is followed, the permissions of a replaced file
    are kept.

    Raises
    ------
    UserError
        Naming the file that the system refuses.
    """
    staged: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            with _naming(path):
                target = Path(os.path.realpath(path))
                _check_target(target, str(path))
                target.parent.mkdir(parents=True, exist_ok=True)
                staged[target] = _stage(target, content)
        for path, backup in (backups or {}).items():
            with _naming(path):
                _keep(Path(os.path.realpath(path)), backup)
        for target, aside in staged.items():
            with _naming(target):
                aside.replace(target)
                _flush_folder(target.parent)
    finally:
        for aside in staged.values():
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)


def sweep_leftovers(path: Path) -> None:
    """Remove what a program killed while writing left in the folder of `path`.

    Only what is much older than `path` itself: another program may be writing now.
    """
    with contextlib.suppress(OSError):
        newest = path.stat().st_mtime
        for left in path.parent.glob(".luzhou-*.tmp"):
            if left.stat().st_mtime < newest - LEFT_FOR_GOOD:
                left.unlink()


@contextlib.contextmanager
def _naming(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        reason = _reason(error)
        raise UserError("file_unwritable", file=str(path), reason=reason) from error


def _check_target(target: Path, name: str) -> None:
    """Refuse to put a file in place of what is none."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise UserError("file_is_folder", file=name)
    if not stat.S_ISREG(mode):
        raise UserError("file_is_device", file=name)


def _keep(target: Path, backup: Path) -> None:
    """Give what stands at `target` the name `backup` as well."""
    if not target.exists():
        return
    aside = _second_name(target, backup.parent) or _stage(backup, target.read_bytes())
    try:
        # Where both are one file already, a rename would leave both names.
        aside.replace(backup)
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def _second_name(target: Path, folder: Path) -> Path | None:
    """None on a disk without such names."""
    for aside in _names_aside(folder, "old"):
        try:
            os.link(target, aside)
        except FileExistsError:
            continue
        except OSError:
            with contextlib.suppress(OSError):
                # A network may have done it and lost the answer.
                aside.unlink(missing_ok=True)
            return None
        break
    return aside


def _names_aside(folder: Path, kind: str) -> Iterator[Path]:
    """Not derived from a target's name, which may be as long as names can be."""
    for number in itertools.count():
        yield folder / f".luzhou-{os.getpid()}-{kind}-{number}.tmp"


def _stage(target: Path, content: bytes) -> Path:
    """Write beside the target, where a rename cannot cross a disk."""
    for aside in _names_aside(target.parent, "new"):
        try:
            handle = os.open(aside, _NEW_FILE, 0o666)
        except FileExistsError:
            continue
        break
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(FileNotFoundError):
            aside.chmod(stat.S_IMODE(target.stat().st_mode))
    except BaseException:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise
    return aside


def _flush_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some network disks
            raise
    finally:
        os.close(handle)


def _too_large(name: str, size: int, limit: int = LARGEST) -> UserError:
    return UserError(
        "file_too_large",
        file=name,
        size=max(size, limit + MEGABYTE) // MEGABYTE,
        limit=limit // MEGABYTE,
    )


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
