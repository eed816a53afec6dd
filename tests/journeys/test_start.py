# SPDX-License-Identifier: Apache-2.0
"""The start: nothing slow before the first paint; the picture without a screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

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


def test_a_size_that_is_none_is_refused(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    ended = _run("-m", "desktop", "--picture", "x.png", "--size", "large", folder=root)
    assert ended.returncode == 2
    assert "1400x900" in ended.stderr
