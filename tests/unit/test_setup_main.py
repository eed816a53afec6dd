# SPDX-License-Identifier: Apache-2.0
import subprocess
import sys
import types

import pytest

import desktop
from desktop.__main__ import main, wants_command_line


@pytest.mark.parametrize(
    "arguments",
    [
        ["project", "--base", "--out", "out"],
        ["check"],
        ["projct", "plan.lzplan"],  # misspelt: told so, not taken for a file
        ["--help"],
        ["--version"],
    ],
)
def test_a_bare_word_is_a_command(arguments: list[str]) -> None:
    assert wants_command_line(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        [""],
        ["plan.lzplan"],
        ["./check"],
        ["/home/planner/project"],
        ["C:\\plans\\check"],
        ["泸州.lzplan"],
        ["--picture", "out.png", "--language", "zh_CN"],
    ],
)
def test_anything_else_opens_the_window(arguments: list[str]) -> None:
    assert not wants_command_line(arguments)


def _front_end(calls: list[tuple[str, list[str]]], name: str) -> types.ModuleType:
    def remember(arguments: list[str], **given: object) -> int:
        calls.append((name, arguments))
        return 2

    module = types.ModuleType(f"desktop.{name}")
    module.__dict__["main"] = remember
    return module


def test_the_chosen_front_end_gets_all_arguments_and_its_code_is_returned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[tuple[str, list[str]]] = []
    for name in ("app", "headless"):
        module = _front_end(calls, name)
        monkeypatch.setitem(sys.modules, f"desktop.{name}", module)
        monkeypatch.setattr(desktop, name, module, raising=False)
    assert main(["check", "--verbose"]) == 2
    assert main(["a.lzplan"]) == 2
    assert calls == [("headless", ["check", "--verbose"]), ("app", ["a.lzplan"])]


def _modules_after(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


def test_the_command_line_is_loaded_without_qt_and_pandas() -> None:
    loaded = _modules_after("import desktop.headless")
    assert not {"PySide6", "pyqtgraph", "pandas", "scipy"} & loaded


def test_the_window_is_loaded_without_pandas_and_scipy() -> None:
    loaded = _modules_after("import desktop.app")
    assert "PySide6" in loaded
    assert not {"pandas", "scipy"} & loaded
