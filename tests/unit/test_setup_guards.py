# SPDX-License-Identifier: Apache-2.0
"""Each guard of tests/guards bites, and none bites who behaves."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

BITTEN = {
    "test_qt_message": "something of Qt is wrong",
    "test_warning": "DeprecationWarning: old way",
    "test_log_warning": "desktop.somewhere: half of it is missing",
    "test_slot_exception": "raised in a slot",
    "test_thread_exception": "PytestUnhandledThreadExceptionWarning",
    "test_window_left": "Windows were left open",
    "test_job_left": "QThreadPool started in",
    "test_timer_left": "QTimer started in",
    "test_qt_thread_left": "QThread started in",
    "test_thread_left": "forgotten",
}
LEFT_ALONE = (
    "test_expected_log_warning",
    "test_window_closed",
    "test_job_finished",
    "test_timer_stopped",
    "test_folders_are_temporary",
)


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the offenders once; return what was said about each of them."""
    folder = tmp_path_factory.mktemp("offenders")
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "tests/guards/offenders.py"]
    command += ["-p", "no:randomly", "-p", "no:cacheprovider", "-n", "0"]
    command += [f"--junitxml={report}", f"--basetemp={folder / 'tmp'}"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert report.exists(), run.stdout + run.stderr
    said: dict[str, str] = {}
    for case in ET.parse(report).iter("testcase"):
        parts = [
            "".join([child.get("message", ""), child.text or ""]) for child in case
        ]
        name = str(case.get("name"))
        said[name] = said.get(name, "") + "".join(parts)
    return said


@pytest.mark.parametrize("name", sorted(BITTEN))
def test_a_guard_fails_the_test_that_breaks_its_rule(
    name: str, complaints: dict[str, str]
) -> None:
    assert BITTEN[name] in complaints[name]


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_the_guards_are_silent_about_a_test_that_tidies_up(
    name: str, complaints: dict[str, str]
) -> None:
    assert complaints[name] == ""


def test_every_offender_is_accounted_for(complaints: dict[str, str]) -> None:
    assert sorted(complaints) == sorted([*BITTEN, *LEFT_ALONE])
