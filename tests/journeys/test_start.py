# SPDX-License-Identifier: Apache-2.0
"""The start: nothing slow before the first paint; the picture without a screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.ui.options import parsed

_UNTIL_FIRST_PAINT = """
import json, sys
from desktop import app
from desktop.storage.paths import ProgramPaths
from desktop.ui.first_paint import Later

application = app.made_application()
found = []

def what_was_imported(place):
    slow = {"pandas", "scipy", "pyqtgraph", "xlsxwriter", "python_calamine"}
    found.extend(sorted(slow & set(sys.modules)))
    application.quit()

# The plots are made right after the first paint; look instead of making them.
Later.fill = what_was_imported
program = app.Program(application, ProgramPaths.of_user())
program.show(in_steps=True)
application.exec()
program.stop()
print(json.dumps(found))
"""


def _run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        cwd=folder,
    )


def test_nothing_slow_is_imported_before_the_first_paint() -> None:
    root = Path(__file__).parents[2]
    ended = _run("-c", _UNTIL_FIRST_PAINT, folder=root)
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == []


def test_the_picture_shows_the_window_with_its_band(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    target = tmp_path / "new folder" / "window.png"
    sample = root / "resources" / "samples" / "hub.lzplan"
    arguments = ["--picture", str(target), "--language", "zh_CN", "--size", "1280x720"]

    ended = _run("-m", "desktop", *arguments, str(sample), folder=root)

    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1280, 720)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, 1280, 2)
        for y in range(0, 720, 2)
    }
    # Ground, accent and text of the light scheme, and much more than flat areas.
    assert {"#ffffff", "#f3f5f8"} <= colours
    assert len(colours) > 200


def test_a_picture_of_a_missing_file_says_so(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    target = tmp_path / "window.png"
    missing = tmp_path / "missing.lzplan"

    ended = _run(
        "-m",
        "desktop",
        "--picture",
        str(target),
        "--language",
        "en",
        str(missing),
        folder=root,
    )

    assert ended.returncode == 2
    assert "There is no" in ended.stderr
    assert not target.exists()


def test_a_picture_that_has_no_place_says_so(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    (tmp_path / "notes").write_text("no folder", encoding="utf-8")
    target = tmp_path / "notes" / "window.png"

    ended = _run("-m", "desktop", "--picture", str(target), folder=root)

    assert ended.returncode == 2
    assert ended.stderr == (
        f"luzhou-planner: {target} cannot be written. Choose another folder.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--picture", "x.png", "--size", "foo"],
            "--size: “foo” is not a size, write two numbers from 1 to 8192 like 1400",
        ),
        (["--size", "0x900"], "--size: “0x900” is not a size"),
        (["--size", "²x900"], "--size: “²x900” is not a size"),
        (["--size", "99999x900"], "--size: “99999x900” is not a size"),
        (["--size", "1400"], "--size: “1400” is not a size"),
        (
            ["--picture", "x.xyz"],
            "--picture: “x.xyz” is not a picture that can be drawn, end its name",
        ),
        (["--language", "fr"], "--language: “fr” is not known, use one of: en, zh_CN."),
        (["--picture"], "--picture: expected one argument."),
        (["./a.lzplan", "b"], "unrecognized arguments: b."),
    ],
)
def test_a_wrong_option_is_told_in_one_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parsed(arguments)
    told = capsys.readouterr()
    assert left.value.code == 2
    assert told.err.startswith(f"luzhou-planner: {said}")
    assert told.err.endswith(" See luzhou-planner --help\n")
    assert (told.err.count("\n"), told.out) == (1, "")
