# SPDX-License-Identifier: Apache-2.0
"""A disk that fails at any call, and a program that dies at any time, lose nothing."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from desktop.core.errors import UserError
from desktop.document.scenario import base_scenario
from desktop.document.scenario_edits import ScenarioList
from desktop.storage.journal import Journal, Work
from desktop.storage.rescue import find_rescued
from desktop.storage.scenario_file import backup_path, load_scenarios, save_scenarios
from tests.regions import two_cities

REGION = two_cities()
CALLS = ("open", "write", "fsync", "link", "replace", "unlink", "chmod", "mkdir")
NEVER = 10_000


class FailingDisk:
    """The calls of the operating system, of which one fails and may do half."""

    def __init__(self, fails_at: int, *, torn: bool) -> None:
        self.left, self.torn = fails_at, torn
        self.failed = False

    def wrap(self, name: str) -> Callable[..., Any]:
        really = getattr(os, name)

        def call(*arguments: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left != 0:
                return really(*arguments, **options)
            self.failed = True
            if self.torn and name == "write":
                handle, content = arguments
                really(handle, content[: len(content) // 2])
            elif self.torn and name != "open":  # done, but the answer was lost
                really(*arguments, **options)
            raise OSError(errno.EIO, "Input/output error")

        return call


@contextlib.contextmanager
def failing(fails_at: int, *, torn: bool) -> Iterator[FailingDisk]:
    disk = FailingDisk(fails_at, torn=torn)
    with contextlib.ExitStack() as stack:
        for name in CALLS:
            stack.enter_context(mock.patch.object(os, name, disk.wrap(name)))
        yield disk


class Planner(RuleBasedStateMachine):
    """Edits, saves, crashes and starts again; numbers stand for what is planned."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.file = self.folder / "plan.lzplan"
        self.now = 0
        self.number = 0

    @initialize()
    def begin(self) -> None:
        self.save_to_disk(self.now)
        self.saved = {0}  # what may stand in the file
        self.recorded: set[int] = set()  # what may stand in the journal, if anything
        self.start()

    def start(self) -> None:
        self.journal = Journal(self.folder / "recovery", REGION)

    def save_to_disk(self, number: int) -> None:
        save_scenarios(self.file, REGION, [base_scenario(REGION, str(number))])

    @rule(fails_at=st.integers(1, 14) | st.just(NEVER), torn=st.booleans())
    def edit(self, fails_at: int, torn: bool) -> None:
        self.number += 1
        self.now = self.number
        listed = ScenarioList((base_scenario(REGION, str(self.now)),))
        with failing(fails_at, torn=torn):
            try:
                self.journal.record(Work(listed, self.file))
            except UserError:
                # The line may be there all the same, or a part of it.
                self.recorded = (self.recorded or set(self.saved)) | {self.now}
                return
        self.recorded = {self.now}

    @rule(fails_at=st.integers(1, 14) | st.just(NEVER), torn=st.booleans())
    def save(self, fails_at: int, torn: bool) -> None:
        with failing(fails_at, torn=torn):
            try:
                self.save_to_disk(self.now)
            except UserError:
                self.saved |= {self.now}
                return
            self.saved = {self.now}
            self.journal.clear()
        self.recorded = set()

    @precondition(lambda self: self.number > 0)
    @rule()
    def die_and_start_again(self) -> None:
        for handle in (self.journal._handle, self.journal._lock):
            if handle >= 0:
                os.close(handle)
        found = find_rescued(self.folder / "recovery", REGION)
        assert found.unreadable == ()
        there = {int(name) for rescued in found.rescued for name in rescued.names}
        in_file = self.in_file()
        if self.recorded and self.recorded != {in_file}:
            assert len(there) <= 1
            assert (there or {in_file}) <= self.recorded | {in_file}
            if len(self.recorded) == 1:
                assert there == self.recorded
        for rescued in found.rescued:
            rescued.drop()
        self.now = next(iter(there), in_file)
        self.save_to_disk(self.now)
        self.saved, self.recorded = {self.now}, set()
        self.start()

    def in_file(self) -> int:
        return int(load_scenarios(self.file, REGION).scenarios[0].text.name)

    @invariant()
    def the_file_is_whole_and_says_what_was_saved(self) -> None:
        if self.file.exists():
            assert self.in_file() in self.saved
        with contextlib.suppress(FileNotFoundError):
            backup_path(self.file).stat()
            load_scenarios(backup_path(self.file), REGION)

    def teardown(self) -> None:
        self.journal.close()
        shutil.rmtree(self.folder)


TestPlanner = Planner.TestCase
TestPlanner.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)


@pytest.mark.parametrize("torn", [False, True])
def test_saving_survives_a_fault_at_every_call_in_turn(
    tmp_path: Path, *, torn: bool
) -> None:
    file = tmp_path / "a.lzplan"
    old, new = ([base_scenario(REGION, name)] for name in ("old", "new"))
    for fails_at in range(1, 100):
        save_scenarios(file, REGION, old)
        with failing(fails_at, torn=torn) as disk:
            with contextlib.suppress(UserError):
                save_scenarios(file, REGION, new)
            failed = disk.failed

        name = load_scenarios(file, REGION).scenarios[0].text.name
        assert name in {"old", "new"}
        if not failed:
            assert name == "new"
            break
    assert 8 < fails_at < 30


@pytest.mark.parametrize("torn", [False, True])
def test_recording_survives_a_fault_at_every_call_in_turn(
    tmp_path: Path, *, torn: bool
) -> None:
    for fails_at in range(1, 100):
        folder = tmp_path / str(fails_at)
        journal = Journal(folder, REGION)
        done = 0
        with failing(fails_at, torn=torn) as disk:
            for number in (1, 2, 3):
                listed = ScenarioList((base_scenario(REGION, str(number)),))
                with contextlib.suppress(UserError):
                    journal.record(Work(listed))
                    done = number
            failed = disk.failed
        for handle in (journal._handle, journal._lock):
            if handle >= 0:
                os.close(handle)

        (found,) = find_rescued(folder, REGION).rescued

        assert found.names in {(str(done),), (str(done + 1),)}
        if not failed:
            break
    assert 6 < fails_at < 40
