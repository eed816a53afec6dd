"""The recovery journal: unsaved work on the disk within a second, without a pause.

A journal is a file of lines, each with a checksum before it. The first line is a whole
scenario file; each further one tells what changed since the line before. A line that
was cut off when the power went is seen by its checksum and left out, so that at most
the last edit is missing. There is a journal only while there is unsaved work.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.core.replacing import replaced_region
from desktop.document.scenario_edits import ScenarioList
from desktop.storage.files import MEGABYTE, write_file
from desktop.storage.os_lock import try_lock
from desktop.storage.scenario_file import file_model
from desktop.storage.scenario_models import model_of

SUFFIX = ".journal"
LOCK_SUFFIX = ".lock"
LARGEST = 4 * MEGABYTE
"""Bytes behind the first line, from which on a journal begins anew."""
MOST_JOURNALS = 100
"""Orphans kept at once; each is offered at the next start and then gone."""

_APPEND = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)
_LOCK = os.O_RDWR | os.O_CREAT


@dataclass(frozen=True, eq=False)
class Work:
    """Unsaved work at one moment.

    Attributes
    ----------
    path
        The file it belongs to; None where it has none yet.
    """

    listed: ScenarioList
    path: Path | None = None


class Journal:
    """The journal of one window. Safe to use from several threads.

    Parameters
    ----------
    folder
        Where journals are; made when first needed.
    region
        Of the data; the work says what is replaced in it.
    """

    def __init__(self, folder: Path, region: Region) -> None:
        self._folder, self._region = folder, region
        self._guard = threading.Lock()
        self._path: Path | None = None
        self._lock = -1
        self._handle = -1
        self._added = 0
        self._written: Work | None = None
        self._closed = False
        self._cleared = 0

    @property
    def cleared(self) -> int:
        """How often it was cleared; work from before is not wanted after."""
        return self._cleared

    def record(self, work: Work, cleared: int | None = None) -> None:
        """Put the work on the disk; nothing is written where nothing changed.

        Parameters
        ----------
        cleared
            As it was when the work was handed over: where it was saved meanwhile, an
            older state must not come back.

        Raises
        ------
        UserError
            Where the system refuses; what was recorded before stays readable.
        """
        with self._guard:
            if self._closed or cleared not in {None, self._cleared}:
                return
            path = self._claimed()
            try:
                self._write(path, work)
            except (OSError, UserError) as error:
                # What is there now is unknown: the next line begins a new file.
                self._forget()
                raise _refusal(path, error) from error

    def clear(self) -> None:
        """All is saved: keep nothing."""
        with self._guard:
            self._clear()

    def close(self) -> None:
        """All is saved or given up: keep nothing, and record nothing any more."""
        with self._guard:
            self._clear()
            self._closed = True
            if self._lock >= 0:
                if self._path is not None:
                    self._remove(lock_of(self._path))
                os.close(self._lock)
                self._lock = -1

    # --------------------------------------------------------------- the lines

    def _write(self, path: Path, work: Work) -> None:
        self._region = replaced_region(self._region, work.listed.replaced)
        known = self._written
        if known is not None and known.path == work.path:
            if known.listed.same(work.listed):
                return
            told = _changes(self._region, known.listed, work.listed)
            line = None if told is None else line_of(told)
            if line is not None and self._added + len(line) <= LARGEST:
                self._append(line)
                self._written = work
                return
        self._begin(path, work)
        self._written = work

    def _begin(self, path: Path, work: Work) -> None:
        """Begin anew in one step, so that there is a whole journal at any moment."""
        self._forget()
        model = file_model(self._region, work.listed)
        told = {
            "path": None if work.path is None else str(work.path.absolute()),
            "whole": model.model_dump(),
        }
        line = line_of(told)
        write_file(path, line)
        self._handle, self._added = os.open(path, _APPEND), 0

    def _append(self, line: bytes) -> None:
        if os.write(self._handle, line) != len(line):
            raise OSError(0, "the line was written in part")
        os.fsync(self._handle)
        self._added += len(line)

    def _forget(self) -> None:
        self._written = None
        if self._handle >= 0:
            handle, self._handle = self._handle, -1
            with contextlib.suppress(OSError):
                os.close(handle)

    def _clear(self) -> None:
        self._cleared += 1
        self._forget()
        if self._path is not None:
            self._remove(self._path)

    @staticmethod
    def _remove(path: Path) -> None:
        # Where it cannot be removed, it says the same as the file and is not offered.
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)

    # ---------------------------------------------------------------- its name

    def _claimed(self) -> Path:
        """A name that no other window has and no rescue waits under."""
        if self._path is not None:
            return self._path
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for number in range(MOST_JOURNALS):
                path = self._folder / f"work-{number}{SUFFIX}"
                handle = try_own(path)
                if handle is None:
                    continue
                if path.exists():
                    os.close(handle)  # an orphan that waits for its rescue
                    continue
                self._path, self._lock = path, handle
                return path
        except OSError as error:
            raise _refusal(self._folder, error) from error
        raise UserError(
            "journal_unwritable", file=str(self._folder), reason=f"{MOST_JOURNALS}"
        )


def lock_of(path: Path) -> Path:
    """The lock file of a journal: held as long as its window lives."""
    return path.with_suffix(LOCK_SUFFIX)


def try_own(path: Path) -> int | None:
    """The open lock of a journal, or None where its window lives."""
    handle = os.open(lock_of(path), _LOCK, 0o600)
    try:
        owned = try_lock(handle) and _still_there(handle, lock_of(path))
    except OSError:
        owned = True  # a disk that knows no locks: nobody can say
    if owned:
        return handle
    os.close(handle)
    return None


def line_of(told: dict[str, Any]) -> bytes:
    """A line of a journal with its checksum."""
    text = json.dumps(
        told, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True
    ).encode(errors="replace")
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _refusal(path: Path, error: OSError | UserError) -> UserError:
    if isinstance(error, UserError):
        reason = error.facts.get("reason", str(error))
    else:
        reason = error.strerror or str(error)
    return UserError("journal_unwritable", file=str(path), reason=reason)


def _still_there(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _changes(
    region: Region, before: ScenarioList, after: ScenarioList
) -> dict[str, Any] | None:
    """What changed, scenario by scenario; None where the list is another one."""
    if len(before.scenarios) != len(after.scenarios):
        return None
    if before.replaced != after.replaced:
        return None
    return {
        "active": after.active,
        "baseline": after.baseline,
        "changed": {
            str(position): model_of(region, now).model_dump()
            for position, (was, now) in enumerate(
                zip(before.scenarios, after.scenarios, strict=True)
            )
            if was is not now
        },
    }
