# SPDX-License-Identifier: Apache-2.0
"""Unsaved work is on the disk soon after each edit, and offered after a crash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.errors import UserError
from desktop.document.scenario import ScenarioText
from desktop.document.scenario_edits import NewScenario
from desktop.jobs.safekeeping import Safekeeping
from desktop.storage.journal import Journal
from desktop.storage.rescue import find_rescued
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from desktop.ui.dialogs.file_questions import Rescue, RescueQuestion
from desktop.ui.keeping import Keeping
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture
def keeping(desk: Desk, window: MainWindow, folder: Path) -> Iterator[Keeping]:
    made = Keeping(window, desk.context, folder)
    yield made
    made.stop(keep=False)


def lines(folder: Path) -> int:
    (journal,) = folder.glob("*.journal")
    return journal.read_bytes().count(b"\n")


def is_recorded(folder: Path) -> bool:
    return any(folder.glob("*.journal"))


def left_behind(desk: Desk, folder: Path, path: Path | None = None) -> None:
    """What a killed window leaves: a journal whose lock is gone."""
    journal = Journal(folder, desk.context.region)
    safe = Safekeeping(desk.session, journal, lambda: path)
    assert safe.record_now() is None
    safe.stop(keep=True)
    for handle in (journal._handle, journal._lock):
        os.close(handle)


def answers(monkeypatch: pytest.MonkeyPatch, *given: Rescue) -> list[tuple[str, str]]:
    asked: list[tuple[str, str]] = []
    waiting = list(given)

    def ask(parent: object, names: str, written: str, file: str) -> Rescue:
        asked.append((names, file))
        return waiting.pop(0)

    monkeypatch.setattr(RescueQuestion, "ask", ask)
    return asked


def test_an_edit_is_on_the_disk_soon_and_gone_once_it_is_taken_back(
    desk: Desk, keeping: Keeping, folder: Path, qtbot: QtBot
) -> None:
    desk.context.submit(school_money(131.5))
    qtbot.waitUntil(lambda: is_recorded(folder))

    desk.undo.undo()
    qtbot.waitUntil(lambda: not is_recorded(folder))


def test_edits_of_a_moment_become_one_line(
    desk: Desk, keeping: Keeping, folder: Path, qtbot: QtBot
) -> None:
    for amount in (131.0, 132.0, 133.0):
        desk.context.submit(school_money(amount))
    qtbot.waitUntil(lambda: is_recorded(folder))
    assert lines(folder) == 1

    desk.context.submit(school_money(134.0))
    qtbot.waitUntil(lambda: lines(folder) == 2)


def test_scenarios_that_were_added_are_recorded(
    desk: Desk, keeping: Keeping, folder: Path
) -> None:
    desk.undo.submit_list(NewScenario(ScenarioText("Second", "")))
    assert keeping.record_now() is None
    keeping.stop(keep=True)
    (journal,) = folder.glob("*.journal")
    assert '"Second"' in journal.read_text(encoding="utf-8")


def test_kept_work_is_offered_beside_its_file_and_opened_as_unsaved(
    desk: Desk,
    window: MainWindow,
    keeping: Keeping,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "plan.lzplan"
    save_scenarios(path, desk.context.region, desk.session.scenarios)
    desk.context.submit(school_money(131.5))
    left_behind(desk, folder, path)
    desk.undo.undo()
    asked = answers(monkeypatch, Rescue.OPEN)

    keeping.offer()

    ((names, file),) = asked
    assert names == "Test"
    assert "plan.lzplan" in file
    assert desk.session.active.plan.budgets[0, 1, 2] == 131.5
    assert not desk.session.is_clean
    assert window.files.path == path
    keeping.stop(keep=True)
    window.files.leave()
    assert lines(folder) == 1
    # The saved file is untouched until the user saves.
    (saved,) = load_scenarios(path, desk.context.region).scenarios
    assert saved.plan.budgets[0, 1, 2] != 131.5


@pytest.mark.parametrize(("answer", "left"), [(Rescue.LATER, 1), (Rescue.DISCARD, 0)])
def test_kept_work_waits_or_goes_as_the_user_says(
    desk: Desk,
    keeping: Keeping,
    folder: Path,
    answer: Rescue,
    left: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.context.submit(school_money(131.5))
    left_behind(desk, folder)
    desk.undo.undo()
    asked = answers(monkeypatch, answer)

    keeping.offer()

    assert asked == [("Test", "")]
    assert desk.session.is_clean
    found = find_rescued(folder, desk.context.region).rescued
    assert len(found) == left
    for rescued in found:
        rescued.drop()


def test_a_journal_that_cannot_be_read_is_told(
    window: MainWindow, keeping: Keeping, folder: Path
) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "work-0.journal").write_bytes(b"junk\n")
    keeping.offer()
    assert "work-0.journal.unreadable" in window.strip.sentence


def test_a_journal_that_cannot_be_written_is_told_once(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_bytes(b"")
    journal = Journal(tmp_path / "file", desk.context.region)
    safe = Safekeeping(desk.session, journal, lambda: None)
    told: list[object] = []
    safe.refused.connect(told.append)

    with qtbot.waitSignal(safe.refused):
        desk.context.submit(school_money(131.5))
    with qtbot.waitSignal(safe._ended):
        desk.context.submit(school_money(132.5))

    (problem,) = told
    assert isinstance(problem, UserError)
    assert problem.code == "journal_unwritable"
    safe.stop()
