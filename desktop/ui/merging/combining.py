"""Reads files and puts them together behind the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.document.merging import Contribution, Merge, merged
from desktop.document.merging_accounts import Account, accounts
from desktop.document.merging_courses import Key
from desktop.document.replacement_edits import brought_over
from desktop.document.session import Session
from desktop.jobs.latest import Latest, Ticket
from desktop.storage.scenario_file import load_scenarios
from desktop.ui.merging.given import GivenFile, contributions, given_file


@dataclass(frozen=True, eq=False)
class Package:
    """What the files add up to, with one account a city."""

    merge: Merge
    accounts: tuple[Account, ...]


@dataclass(frozen=True, eq=False)
class _Read:
    files: tuple[GivenFile, ...]
    refused: tuple[UserError, ...]
    other_data: tuple[str, ...]


class Combining(QObject):
    """Holds files and decisions; `stop` before it goes."""

    files_changed = Signal()
    combined = Signal(Package)
    refused = Signal(object)
    """The `UserError`s of files that cannot be read."""
    other_data = Signal(object)
    """Names of files that replace other values of the data than the open one."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._given: tuple[GivenFile, ...] = ()
        self._decisions: dict[Key, int] = {}
        self._reader, self._merger = Latest(self), Latest(self)
        self._reader.answered.connect(self._on_read)
        self._merger.answered.connect(self._on_combined)

    @property
    def given(self) -> tuple[GivenFile, ...]:
        """The files, in the order they came."""
        return self._given

    def stop(self) -> None:
        """Leave what is being read or computed."""
        self._reader.stop()
        self._merger.stop()

    def add_open(self, name: str) -> None:
        """Add the scenarios of the open file, as they are now."""
        session = self._session
        found = given_file(
            session.region, name, None, session.scenarios, session.active_position
        )
        self._set((*self._given, found))

    def read(self, paths: Sequence[Path]) -> None:
        """Add files; those that are there already are read again."""
        region = self._session.region

        def work(ticket: Ticket) -> _Read:
            files, refused, other = [], [], []
            for path in paths:
                ticket.check()
                try:
                    read = load_scenarios(path, region)
                    # What follows the base follows that of the file that is open.
                    scenarios = brought_over(read.scenarios, read.region, region)
                except UserError as error:
                    refused.append(error)
                    continue
                name, active = path.stem, read.active
                if read.replaced != region.replaced:
                    other.append(name)
                files.append(given_file(region, name, path, scenarios, active))
            return _Read(tuple(files), tuple(refused), tuple(other))

        self._reader.request(work)

    def remove(self, row: int) -> None:
        """Leave a file out."""
        self._set(self._given[:row] + self._given[row + 1 :])

    def choose_scenario(self, row: int, position: int) -> None:
        """Another scenario of a file counts."""
        self._change(row, self._given[row].choosing(self._session.region, position))

    def choose_city(self, row: int, position: int) -> None:
        """Another city made it; -1 for nobody."""
        city = None if position < 0 else position
        self._change(row, replace(self._given[row], city=city))

    def decide(self, key: Key, option: int) -> None:
        """Take an option of a conflict."""
        self._decisions[key] = option
        self._combine()

    def _change(self, row: int, one: GivenFile) -> None:
        given = list(self._given)
        given[row] = one
        self._set(tuple(given))

    def _set(self, given: tuple[GivenFile, ...]) -> None:
        # Options are told by their order, which other files change.
        self._given, self._decisions = given, {}
        self.files_changed.emit()
        self._combine()

    def _combine(self) -> None:
        region, files = self._session.region, contributions(self._given)
        decisions = dict(self._decisions)

        def work(ticket: Ticket) -> Package:
            del ticket
            return _package(region, files, decisions)

        self._merger.request(work)

    def _on_read(self, read: _Read) -> None:
        if read.refused:
            self.refused.emit(read.refused)
        elif read.other_data:
            self.other_data.emit(read.other_data)
        if read.files:
            paths = {one.path for one in read.files}
            kept = [one for one in self._given if one.path not in paths]
            self._set((*kept, *read.files))

    def _on_combined(self, package: Package) -> None:
        self.combined.emit(package)


def _package(
    region: Region, files: Sequence[Contribution], decisions: Mapping[Key, int]
) -> Package:
    merge = merged(region, files, decisions)
    return Package(merge, accounts(region, merge))
