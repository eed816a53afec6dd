# SPDX-License-Identifier: Apache-2.0
"""A file that others changed, hold or took away: asked about, nothing lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.document.scenario import base_scenario
from desktop.document.scenario_edits import SetBaseline
from desktop.storage.file_lock import FileLock, Holder, lock_path, take_lock
from desktop.storage.file_state import FileState
from desktop.storage.scenario_file import backup_path, load_scenarios, save_scenarios
from desktop.ui.dialogs.file_questions import (
    Held,
    HeldQuestion,
    Replace,
    ReplaceQuestion,
)
from desktop.ui.dialogs.questions import ScenarioFileQuestion
from desktop.ui.files import Files
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


@pytest.fixture
def files(window: MainWindow) -> Files:
    return window.files


@pytest.fixture
def path(desk: Desk, tmp_path: Path) -> Path:
    found = tmp_path / "plan.lzplan"
    region = desk.context.region
    save_scenarios(found, region, [base_scenario(region, n) for n in "AB"], 1, 0)
    return found


def asked_to_replace(
    monkeypatch: pytest.MonkeyPatch, answer: Replace
) -> list[FileState]:
    asked: list[FileState] = []

    def ask(parent: object, path: Path, state: FileState) -> Replace:
        asked.append(state)
        return answer

    monkeypatch.setattr(ReplaceQuestion, "ask", ask)
    return asked


def change_outside(desk: Desk, path: Path) -> None:
    region = desk.context.region
    save_scenarios(path, region, [base_scenario(region, "theirs")])


def test_a_file_changed_outside_is_kept_as_backup_when_it_is_replaced(
    desk: Desk, files: Files, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asked_to_replace(monkeypatch, Replace.REPLACE)
    files.open_path(path)
    desk.context.submit(school_money(131.5))
    change_outside(desk, path)

    assert files.save()

    assert asked == [FileState.CHANGED]
    opened = load_scenarios(path, desk.context.region)
    assert opened.scenarios[1].plan.budgets[0, 1, 2] == 131.5
    theirs = load_scenarios(backup_path(path), desk.context.region)
    assert theirs.scenarios[0].text.name == "theirs"


def test_staying_writes_nothing_and_keeps_the_work(
    desk: Desk, files: Files, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_to_replace(monkeypatch, Replace.STAY)
    files.open_path(path)
    desk.context.submit(school_money(131.5))
    change_outside(desk, path)
    before = path.read_bytes()

    assert not files.save()

    assert path.read_bytes() == before
    assert not desk.session.is_clean


def test_a_folder_that_is_gone_leads_to_another_place(
    desk: Desk,
    files: Files,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "disk"
    asked = asked_to_replace(monkeypatch, Replace.ELSEWHERE)
    places = [folder / "a.lzplan", tmp_path / "b.lzplan"]
    monkeypatch.setattr(ScenarioFileQuestion, "ask_save", lambda *_: places.pop(0))
    assert files.save()
    desk.context.submit(school_money(131.5))
    (folder / "a.lzplan").unlink()
    lock_path(folder / "a.lzplan").unlink()
    folder.rmdir()

    assert files.save()

    assert asked == [FileState.NO_FOLDER]
    assert not folder.exists()
    assert files.path == tmp_path / "b.lzplan"
    assert desk.session.is_clean


def test_an_untouched_file_is_saved_without_a_question(
    desk: Desk, files: Files, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asked_to_replace(monkeypatch, Replace.STAY)
    files.open_path(path)
    for amount in (131.5, 132.5):
        desk.context.submit(school_money(amount))
        assert files.save()
    assert asked == []


def test_the_open_file_is_locked_until_another_is_open(
    desk: Desk, files: Files, path: Path
) -> None:
    files.open_path(path)
    assert isinstance(take_lock(path), Holder)

    assert files.open_path(path)
    assert isinstance(take_lock(path), Holder)

    files.new()
    lock = take_lock(path)
    assert isinstance(lock, FileLock)
    lock.release()


@pytest.mark.parametrize(
    ("answer", "opens", "has_place"),
    [
        (Held.STAY, False, False),
        (Held.COPY, True, False),
        (Held.ANYWAY, True, True),
    ],
)
def test_a_file_open_elsewhere_is_asked_about(
    files: Files,
    path: Path,
    answer: Held,
    opens: bool,
    has_place: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = {"host": "elsewhere", "user": "li", "pid": 7}
    lock_path(path).write_text(json.dumps(told), encoding="utf-8")
    asked: list[Holder] = []

    def ask(parent: object, path: Path, holder: Holder) -> Held:
        asked.append(holder)
        return answer

    monkeypatch.setattr(HeldQuestion, "ask", ask)

    assert files.open_path(path) is opens

    assert [holder.host for holder in asked] == ["elsewhere"]
    assert files.path == (path if has_place else None)


def test_what_is_on_view_baseline_and_results_go_into_the_file_and_come_back(
    desk: Desk, files: Files, path: Path
) -> None:
    files.open_path(path)
    desk.view.set(city="Yibin", difference=True)
    desk.undo.submit_list(SetBaseline(1))
    files.save()
    desk.view.set(city="Luzhou", difference=False)

    files.new()
    files.open_path(path)

    assert (desk.view.now.city, desk.view.now.difference) == ("Yibin", True)
    assert desk.session.baseline_position == 1
    opened = load_scenarios(path, desk.context.region)
    for scenario in opened.scenarios:
        (results,) = scenario.results
        told = results.values["gdp"]["Luzhou"][2030]
        run = desk.context.live.project(scenario).plan
        home = desk.context.region.index("Luzhou")
        assert told == pytest.approx(float(run.gdp[0, 7, home]))


def test_a_file_of_another_model_says_what_moved_most(
    desk: Desk, window: MainWindow, files: Files, path: Path
) -> None:
    files.open_path(path)
    files.save()
    raw = json.loads(path.read_bytes())
    raw["model_version"] = "0.9"
    for scenario in raw["scenarios"]:
        (results,) = scenario["results"]
        results["model_version"] = "0.9"
        results["values"]["gdp"]["Yibin"]["2030"] *= 2.0
    path.write_text(json.dumps(raw), encoding="utf-8")
    files.new()

    files.open_path(path)

    assert "Yibin 2030" in window.strip.sentence
    files.save()
    opened = load_scenarios(path, desk.context.region)
    versions = [r.model_version for r in opened.scenarios[0].results]
    assert versions[0] == "0.9"
    assert len(versions) == 2


def test_a_file_that_cannot_be_read_leaves_no_lock(
    files: Files, tmp_path: Path
) -> None:
    path = tmp_path / "broken.lzplan"
    path.write_bytes(b"{")
    assert not files.open_path(path)
    assert not lock_path(path).exists()


def test_a_refusal_leaves_the_strip_once_the_work_is_in_a_file(
    desk: Desk,
    window: MainWindow,
    files: Files,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_bytes(b"")
    places = [in_the_way / "a.lzplan", tmp_path / "b.lzplan"]
    monkeypatch.setattr(ScenarioFileQuestion, "ask_save", lambda *_: places.pop(0))
    desk.context.submit(school_money(131.5))

    assert not files.save_as()
    assert "a.lzplan" in window.strip.sentence
    assert not desk.session.is_clean
    assert files.save_as()
    assert window.strip.sentence == ""
