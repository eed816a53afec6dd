# SPDX-License-Identifier: Apache-2.0
"""A program that cannot start says why."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.ui.refusal import refuse_to_start

ROOT = Path(__file__).parents[3]


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> list[str]:
    shown: list[str] = []

    def remember(parent: None, title: str, sentence: str) -> None:
        shown.append(f"{title}: {sentence}")

    monkeypatch.setattr(QMessageBox, "critical", remember)
    return shown


def test_on_a_screen_the_reason_stands_in_a_box(
    boxes: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    assert refuse_to_start(FileNotFoundError("The data are missing.")) == 2
    assert boxes == ["Luzhou Planner: The data are missing.\n"]
    assert capsys.readouterr().err == "The data are missing.\n"


def test_without_a_console_the_box_alone_says_it(
    boxes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "windows")
    monkeypatch.setattr(sys, "stderr", None)
    assert refuse_to_start(FileNotFoundError("The data are missing.")) == 2
    assert len(boxes) == 1


def test_without_a_screen_nobody_is_kept_waiting_by_a_box(
    boxes: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert refuse_to_start(FileNotFoundError("The data are missing.")) == 2
    assert boxes == []
    assert capsys.readouterr().err == "The data are missing.\n"


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("data", "no file region.toml. Reinstall the program"),
        (".", "Install the program again."),
    ],
)
def test_a_start_without_the_data_ends_with_a_sentence(
    tmp_path: Path, missing: str, said: str
) -> None:
    copy = tmp_path / "program"
    shutil.copytree(ROOT / "desktop", copy / "desktop")
    shutil.copytree(ROOT / "resources", copy / "resources")
    shutil.rmtree(copy / "resources" / missing)
    run = subprocess.run(
        [sys.executable, "-m", "desktop", "--picture", str(tmp_path / "out.png")],
        cwd=copy,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1, run.stderr
    assert said in run.stderr
