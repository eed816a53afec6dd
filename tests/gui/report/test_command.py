# SPDX-License-Identifier: Apache-2.0
"""The command report as a user starts it, and as the window does."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.core.errors import UserError
from desktop.document.scenario_edits import ScenarioList
from desktop.jobs.report_run import STEPS, ReportOrder, ReportRun, own_command
from tests.gui.report.conftest import DAY, Press
from tests.pdf_reader import Pdf

COMMAND = Path(sysconfig.get_path("scripts")) / "luzhou-planner"


def _run(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [COMMAND, *map(str, arguments)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def sample(press: Press) -> Path:
    return press.bundled.paths.samples() / "hub.lzplan"


def test_a_report_is_written_without_a_display_and_without_a_word_of_qt(
    sample: Path, tmp_path: Path
) -> None:
    target = tmp_path / "规划 报告.pdf"
    run = _run(tmp_path, "report", sample, "--out", target, "--language", "zh_CN")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == f"Wrote {target}.\n"
    assert Pdf(target.read_bytes()).offsets_hold()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("{sample}", "--out", "x.doc"), "ends neither in .pdf nor in .html"),
        (("none.lzplan", "--out", "x.pdf"), "none.lzplan"),
        (("{sample}", "--out", "x.pdf", "--scenario", "no such"), "no such"),
        (("{sample}", "--out", "x.pdf", "--date", "yesterday"), "yesterday"),
        (("{sample}", "--out", "x.pdf", "--language", "fr"), "fr"),
        (("{sample}", "--out", "."), "ends neither in .pdf"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_sentence(
    sample: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    given = [one.format(sample=sample) for one in arguments]
    run = _run(tmp_path, "report", *given)
    assert run.returncode == 2
    assert said in run.stderr
    assert run.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_day_comes_from_outside(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.html"
    run = _run(tmp_path, "report", sample, "--out", target, "--date", "2031-02-03")
    assert run.returncode == 0
    assert "3 February 2031" in target.read_text(encoding="utf-8")


def test_the_program_starts_itself_frozen_or_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/x/luzhou-planner")
    assert own_command() == ("/opt/x/luzhou-planner",)
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3.11")
    assert own_command() == ("/usr/bin/python3.11", "-m", "desktop")


@pytest.fixture
def order(press: Press, tmp_path: Path) -> ReportOrder:
    scenarios = press.sample("base").scenarios
    region = press.bundled.region
    target = tmp_path / "made.pdf"
    return ReportOrder(
        region, ScenarioList(scenarios), 0, "base.lzplan", "en", DAY, target
    )


def test_the_window_is_told_each_step_and_the_file_then_stands_there(
    qtbot: QtBot, order: ReportOrder
) -> None:
    run = ReportRun()
    steps: list[int] = []
    run.stepped.connect(steps.append)
    with qtbot.waitSignal(run.written, timeout=60_000) as found:
        run.start(order)
    assert found.args == [order.target]
    assert steps == sorted(steps)
    assert steps[-1] == STEPS
    assert "base.lzplan" in Pdf(order.target.read_bytes()).whole_text()
    run.stop()


def test_a_report_that_is_stopped_leaves_nothing(
    qtbot: QtBot, order: ReportOrder
) -> None:
    run = ReportRun()
    with qtbot.waitSignal(run.stepped, timeout=60_000):
        run.start(order)
    run.stop()
    QCoreApplication.sendPostedEvents()
    assert not run.is_running
    assert list(order.target.parent.iterdir()) == []


def test_a_place_that_cannot_be_written_is_refused_with_its_name(
    qtbot: QtBot, order: ReportOrder
) -> None:
    order.target.mkdir()
    run = ReportRun()
    with qtbot.waitSignal(run.refused, timeout=60_000) as found:
        run.start(order)
    (error,) = found.args
    assert isinstance(error, UserError)
    assert order.target.name in str(error)
    run.stop()


def test_a_process_that_fails_is_told_with_what_it_said(
    qtbot: QtBot, order: ReportOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = [sys.executable, "-c", "import sys; sys.exit('no luck')"]
    monkeypatch.setattr("desktop.jobs.report_run.own_command", lambda: tuple(program))
    run = ReportRun()
    with qtbot.waitSignal(run.failed, timeout=60_000) as found:
        run.start(order)
    assert found.args == ["no luck"]
    run.stop()
