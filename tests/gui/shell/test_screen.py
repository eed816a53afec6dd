# SPDX-License-Identifier: Apache-2.0
"""A start without a display ends with a sentence, not with an abort of Qt."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.ui.screen import why_no_screen

ROOT = Path(__file__).parents[3]
NOBODY = ":4711"
"""No X server has this number."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="others have one screen")


@contextmanager
def x_server() -> Iterator[str]:
    """The name of a display whose server accepts one connection."""
    answer = struct.pack("<BxHHH", 1, 11, 0, 8) + bytes(32)

    def accept(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(64)
            connection.sendall(answer)
            connection.recv(64)  # until it is closed

    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        thread = threading.Thread(target=accept, args=(listening,))
        thread.start()
        yield f"127.0.0.1:{port - 6000}"
        thread.join()


@linux
def test_a_display_that_answers_is_used() -> None:
    with x_server() as name:
        assert why_no_screen({"DISPLAY": name}, "linux") == ""


@linux
def test_a_wayland_socket_that_answers_is_used(tmp_path: Path) -> None:
    given = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "w-1"}
    assert "WAYLAND_DISPLAY=w-1" in why_no_screen(given, "linux")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "w-1"))
        listening.listen()
        assert why_no_screen(given, "linux") == ""
        assert why_no_screen({"WAYLAND_DISPLAY": str(tmp_path / "w-1")}, "linux") == ""
        x_alone = {**given, "QT_QPA_PLATFORM": "xcb"}
        assert "QT_QPA_PLATFORM=xcb" in why_no_screen(x_alone, "linux")
        both = {**given, "QT_QPA_PLATFORM": "xcb;wayland"}
        assert why_no_screen(both, "linux") == ""
    assert why_no_screen({"WAYLAND_SOCKET": "7"}, "linux") == ""


def test_where_no_display_is_needed_none_is_looked_for() -> None:
    for name in ("offscreen", "vnc:size=800x600", "xcb;offscreen"):
        given = {"QT_QPA_PLATFORM": name, "DISPLAY": NOBODY}
        assert why_no_screen(given, "linux") == ""
    for system in ("win32", "darwin"):
        assert why_no_screen({}, system) == ""


@linux
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "(DISPLAY is not set)"),
        ({"DISPLAY": NOBODY}, f"(DISPLAY={NOBODY})"),
        ({"DISPLAY": "nonsense"}, "(DISPLAY=nonsense)"),
        ({"WAYLAND_DISPLAY": "w-4711"}, "(WAYLAND_DISPLAY=w-4711)"),
        (
            {"QT_QPA_PLATFORM": "xcb", "DISPLAY": NOBODY},
            f"(QT_QPA_PLATFORM=xcb, DISPLAY={NOBODY})",
        ),
    ],
)
def test_a_start_without_a_display_says_what_to_do(
    given: dict[str, str], said: str, tmp_path: Path
) -> None:
    of_displays = {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"}
    kept = {name: text for name, text in os.environ.items() if name not in of_displays}
    run = subprocess.run(
        [sys.executable, "-m", "desktop"],
        cwd=ROOT,
        env={**kept, "XDG_RUNTIME_DIR": str(tmp_path), **given},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (run.returncode, run.stdout) == (2, "")
    (sentence,) = run.stderr.splitlines()
    assert said in sentence
    assert "--picture OUT.png" in sentence
