# SPDX-License-Identifier: Apache-2.0
"""A package leaves the house only where its self-test says what is listed."""

import sys
from pathlib import Path

import pytest

from resources.installer.smoke import faults, main

PASSED = """\
luzhou-planner  0.1.0, model 1.3.0
fonts           Noto Sans SC Thin
data            8 cities, fingerprint abc
window          1400 x 900
sample          Luzhou as a hub
edit            schooling expected 13.8248 -> 13.8281 years
save            6054 bytes, read back the same
workbook        10771 bytes, read back the same
band            1400 x 900
languages       en, zh_CN
report          386971 bytes of pdf, 362989 bytes of html
self-test       passed
"""


def test_the_listed_lines_pass() -> None:
    assert faults(PASSED, "abc") == []


def test_a_warning_between_the_lines_is_a_fault() -> None:
    text = PASSED.replace("window ", "QtWarningMsg    a widget has no size\nwindow ")
    assert faults(text, "abc") == ["not listed: QtWarningMsg    a widget has no size"]


def test_a_line_after_the_last_is_a_fault() -> None:
    assert faults(f"{PASSED}Segmentation fault\n", "abc") == [
        "not listed: Segmentation fault"
    ]


def test_other_data_than_those_of_the_tree_are_a_fault() -> None:
    assert faults(PASSED, "abd") == [
        "not listed: data            8 cities, fingerprint abc"
    ]


def test_a_self_test_that_ends_early_is_a_fault() -> None:
    text = PASSED.partition("languages")[0]
    assert [fault.split()[:2] for fault in faults(text, "abc")] == [
        ["missing:", "languages"],
        ["missing:", "report"],
        ["missing:", "self-test"],
    ]


def test_an_exit_code_is_a_fault_also_where_all_lines_are_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "program.py"
    program.write_text(f"print({PASSED!r}, end='')\nraise SystemExit(1)\n", "utf-8")
    assert main(["abc", sys.executable, str(program)]) == 1
    assert capsys.readouterr().err == "the self-test ended with 1\n"


def test_a_passing_program_is_let_through(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "program.py"
    program.write_text(f"print({PASSED!r}, end='')\n", "utf-8")
    assert main(["abc", sys.executable, str(program)]) == 0
    assert capsys.readouterr() == (PASSED, "")
