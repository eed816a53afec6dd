# SPDX-License-Identifier: Apache-2.0
"""New, open, save, and the question before unsaved work goes away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from desktop.document.scenario import base_scenario
from desktop.storage.paths import ProgramPaths
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from desktop.ui.dialogs.questions import (
    ScenarioFileQuestion,
    Unsaved,
    UnsavedQuestion,
)
from desktop.ui.files import Files
from desktop.ui.folders import Folders, file_name
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


@pytest.fixture
def files(window: MainWindow) -> Files:
    return window.files


def _answers(monkeypatch: pytest.MonkeyPatch, answer: Unsaved) -> list[str]:
    asked: list[str] = []

    def ask(parent: QWidget, name: str) -> Unsaved:
        asked.append(name)
        return answer

    monkeypatch.setattr(UnsavedQuestion, "ask", ask)
    return asked


def _saves_to(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    suggested: list[str] = []

    def ask(parent: QWidget, suggestion: str) -> Path | None:
        suggested.append(suggestion)
        return path

    monkeypatch.setattr(ScenarioFileQuestion, "ask_save", ask)
    return suggested


def test_what_was_saved_is_what_is_opened_again(
    desk: Desk, files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "学校.lzplan"
    _saves_to(monkeypatch, path)
    desk.context.submit(school_money(131.5))

    assert files.save()
    assert desk.session.is_clean
    assert files.path == path

    files.new()
    assert files.open_path(path)
    assert desk.session.active.plan.budgets[0, 1, 2] == 131.5
    assert files.recent == (path,)


def test_saving_again_asks_for_no_place(
    desk: Desk, files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _saves_to(monkeypatch, tmp_path / "a.lzplan")
    files.save()
    desk.context.submit(school_money(131.5))
    files.save()
    assert len(asked) == 1
    opened = load_scenarios(tmp_path / "a.lzplan", desk.context.region)
    assert opened.scenarios[0].plan.budgets[0, 1, 2] == 131.5


def test_unsaved_work_is_asked_about_and_stays_when_the_user_stays(
    desk: Desk, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answers(monkeypatch, Unsaved.STAY)
    desk.context.submit(school_money(131.5))
    edited = desk.session.active

    files.new()

    assert asked == ["Test"]
    assert desk.session.active is edited


def test_saved_work_is_not_asked_about(
    desk: Desk, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answers(monkeypatch, Unsaved.STAY)
    files.new()
    assert asked == []
    assert desk.session.active.text.name == "New scenario"


def test_work_that_cannot_be_saved_is_not_left(
    desk: Desk, files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answers(monkeypatch, Unsaved.SAVE)
    _saves_to(monkeypatch, tmp_path)  # a folder
    desk.context.submit(school_money(131.5))
    edited = desk.session.active

    files.new()

    assert desk.session.active is edited
    assert not desk.session.is_clean


def test_going_back_in_the_save_dialog_saves_nothing(
    desk: Desk, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    _saves_to(monkeypatch, None)
    desk.context.submit(school_money(131.5))
    assert not files.save()
    assert not desk.session.is_clean


def test_a_damaged_file_is_told_in_the_window_and_leaves_the_plan(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "broken.lzplan"
    path.write_text("{", encoding="utf-8")
    before = desk.session.active

    assert not window.files.open_path(path)

    assert "broken.lzplan" in window.strip.sentence
    assert not window.strip.isHidden()
    assert desk.session.active is before
    assert path not in window.files.recent


def test_a_sample_is_saved_under_a_name_of_its_own(
    desk: Desk,
    files: Files,
    program_paths: ProgramPaths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sample = min(program_paths.samples().glob("*.lzplan"))
    before = sample.read_bytes()
    asked = _saves_to(monkeypatch, tmp_path / "mine.lzplan")

    assert files.open_sample(sample)
    assert files.path is None
    files.save()

    assert len(asked) == 1
    assert sample.read_bytes() == before


def test_a_file_of_other_data_says_so(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    region = desk.context.region
    path = tmp_path / "old.lzplan"
    save_scenarios(path, region, (base_scenario(region, "Old"),))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(region.fingerprint, "0" * 64), encoding="utf-8")

    assert window.files.open_path(path)

    assert "other data" in window.strip.sentence
    assert "no results of then" in window.strip.sentence


def test_only_the_newest_files_are_listed(
    desk: Desk, files: Files, tmp_path: Path
) -> None:
    region = desk.context.region
    paths = [tmp_path / f"{k}.lzplan" for k in range(10)]
    for path in paths:
        save_scenarios(path, region, (base_scenario(region, path.stem),))
        files.open_path(path)
    files.open_path(paths[5])
    assert [path.stem for path in files.recent] == list("59876432")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home whose documents Qt would look for in 文档."""
    place = tmp_path / "home"
    place.mkdir()
    monkeypatch.setattr(Path, "home", lambda: place)
    named = str(place / "文档")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: named)
    return place


def test_dialogs_begin_where_the_last_one_ended(home: Path, tmp_path: Path) -> None:
    folders = Folders(())
    assert folders.first() == home
    (home / "文档").mkdir()
    assert folders.first() == home / "文档"
    usb = tmp_path / "usb"
    usb.mkdir()
    folders.used(usb / "plan.xlsx")
    assert folders.first() == usb
    usb.rmdir()
    assert folders.first() == home / "文档"


def test_the_next_start_begins_beside_the_newest_file(
    home: Path, tmp_path: Path
) -> None:
    assert Folders((tmp_path / "a.lzplan", home / "b.lzplan")).first() == tmp_path
    assert Folders((tmp_path / "gone" / "a.lzplan",)).first() == home


def test_saving_a_new_scenario_is_suggested_where_the_last_was_saved(
    files: Files, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _saves_to(monkeypatch, tmp_path / "a.lzplan")
    files.save()
    files.new()
    files.save()
    assert [Path(name).parent for name in asked] == [home, tmp_path]


def test_a_name_that_no_file_can_have_is_changed_for_the_suggestion() -> None:
    assert file_name("2026/27: 枢纽?") == "2026-27- 枢纽-"
    assert file_name(". ") == ""
