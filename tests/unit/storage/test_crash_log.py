# SPDX-License-Identifier: Apache-2.0
"""A crash below Python is told at the next start, once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.storage.crash_log import LAST, NOW

RUN = """
import faulthandler, sys
from pathlib import Path
from desktop.storage.crash_log import CrashLog
log = CrashLog(Path(sys.argv[1]))
print(log.previous, flush=True)
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
log.stop()
"""


def run(folder: Path, how: str) -> str:
    command = [sys.executable, "-c", RUN, str(folder), how]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode == 0) is (how == "end")
    return ended.stdout.strip()


def test_a_crash_is_told_at_the_next_start_and_not_again(tmp_path: Path) -> None:
    folder = tmp_path / "日志"

    assert run(folder, "crash") == "None"
    assert run(folder, "end") == str(folder / LAST)
    assert run(folder, "end") == "None"

    assert "Segmentation fault" in (folder / LAST).read_text(encoding="utf-8")
    assert (folder / NOW).read_bytes() == b""


def test_without_a_folder_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert run(tmp_path / "file", "end") == "None"
