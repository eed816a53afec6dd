"""Unsaved work that a crash left behind: found at the next start, offered, removed."""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.storage.files import read_file
from desktop.storage.journal import SUFFIX, lock_of, try_own
from desktop.storage.scenario_file import ScenarioFile, decode, load_scenarios

SET_ASIDE = ".unreadable"


@dataclass(frozen=True, eq=False)
class Rescued:
    """What was found of one window.

    Attributes
    ----------
    journal
        Kept until `drop`; its lock keeps other windows from offering it too.
    work
        The scenarios as last recorded.
    path
        The file they belong to; None where they were never saved.
    written
        When it was last recorded, seconds since 1970.
    saved
        When the file was last saved, the same; None where it is not there.
    """

    journal: Path
    lock: int
    work: ScenarioFile
    path: Path | None
    written: float
    saved: float | None

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the rescued scenarios."""
        return tuple(scenario.text.name for scenario in self.work.scenarios)

    def drop(self) -> None:
        """The work is safe elsewhere or not wanted: remove the journal."""
        _remove(self.journal)
        self.keep()

    def keep(self) -> None:
        """Leave the journal for the next start."""
        with contextlib.suppress(OSError):
            lock_of(self.journal).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            os.close(self.lock)


@dataclass(frozen=True, eq=False)
class Found:
    """All that was left behind.

    Attributes
    ----------
    rescued
        The latest work first.
    unreadable
        Journals that tell nothing any more, set aside under these names.
    """

    rescued: tuple[Rescued, ...]
    unreadable: tuple[Path, ...]


def find_rescued(folder: Path, region: Region) -> Found:
    """Work of windows that ended without saving or giving it up.

    What its file says as well is removed without a word.
    """
    rescued, unreadable = [], []
    for journal in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            lock = try_own(journal)
        except OSError:
            continue
        if lock is None:
            continue  # its window lives
        try:
            found = _read(journal, lock, region)
        except UserError:
            unreadable.append(_set_aside(journal))
            os.close(lock)
            continue
        if _is_saved(found, region):
            found.drop()
        else:
            rescued.append(found)
    rescued.sort(key=lambda found: found.written, reverse=True)
    return Found(tuple(rescued), tuple(unreadable))


def read_journal(content: bytes, file: str) -> tuple[dict[str, Any], str | None]:
    """The scenario file that the lines add up to, as JSON, and its path.

    Lines behind a damaged one are left out.

    Raises
    ------
    UserError
        Where not even the first line is whole.
    """
    lines = content.split(b"\n")[:-1]  # behind the last line break: cut off
    first = _told(lines[0]) if lines else None
    if first is None or not isinstance(first.get("whole"), dict):
        raise UserError("file_not_scenarios", file=file)
    raw, path = first["whole"], first.get("path")
    for line in lines[1:]:
        told = _told(line)
        if told is None or not _apply(raw, told):
            break
    return raw, path if isinstance(path, str) else None


def _told(line: bytes) -> dict[str, Any] | None:
    checksum, _, text = line.partition(b" ")
    if checksum != b"%08x" % zlib.crc32(text):
        return None
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _apply(raw: dict[str, Any], told: Mapping[str, Any]) -> bool:
    scenarios, changed = raw.get("scenarios"), told.get("changed")
    if not isinstance(scenarios, list) or not isinstance(changed, dict):
        return False
    positions = {str(position): position for position in range(len(scenarios))}
    if not set(changed) <= set(positions):
        return False
    for position, scenario in changed.items():
        scenarios[positions[position]] = scenario
    raw["active"], raw["baseline"] = told.get("active"), told.get("baseline")
    return True


def _read(journal: Path, lock: int, region: Region) -> Rescued:
    raw, name = read_journal(read_file(journal), str(journal))
    path = None if name is None else Path(name)
    work = decode(json.dumps(raw).encode(), region, str(journal))
    return Rescued(
        journal, lock, work, path, _changed_at(journal) or 0.0, _changed_at(path)
    )


def _is_saved(found: Rescued, region: Region) -> bool:
    if found.path is None:
        return False
    try:
        there = load_scenarios(found.path, region)
    except UserError:
        return False
    return (
        len(there.scenarios) == len(found.work.scenarios)
        and there.baseline == found.work.baseline
        and there.replaced == found.work.replaced
        and all(
            saved.same_content(rescued)
            for saved, rescued in zip(
                there.scenarios, found.work.scenarios, strict=True
            )
        )
    )


def _changed_at(path: Path | None) -> float | None:
    try:
        return None if path is None else path.stat().st_mtime
    except (OSError, ValueError):
        return None


def _set_aside(journal: Path) -> Path:
    """Out of the way of the next start, but not deleted: somebody may read it."""
    aside = journal.with_name(journal.name + SET_ASIDE)
    with contextlib.suppress(OSError):
        journal.replace(aside)
    return aside


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
