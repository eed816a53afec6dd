# SPDX-License-Identifier: Apache-2.0
"""Guards around every test: quiet or red, and nothing left behind.

Qt messages, warnings and exceptions in slots are turned into failures by pytest and
pytest-qt (see pyproject.toml); the rest is here. `tests/unit/test_setup_guards.py`
proves that each of them bites.
"""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards.leftovers import StartedThings, open_windows

_USER_FOLDERS = ("CACHE", "CONFIG", "DATA", "STATE")


class _WarningKeeper(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


def _fail(what: str, found: list[str]) -> None:
    if found:
        pytest.fail("\n  ".join([what, *found]), pytrace=False)


@pytest.fixture(autouse=True)
def _users_folders_are_temporary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keep settings, recovery and logs of the developer out of reach."""
    for name in _USER_FOLDERS:
        folder = tmp_path / "home" / name.lower()
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder))


@pytest.fixture(autouse=True)
def _log_stays_free_of_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    keeper = _WarningKeeper()
    logging.getLogger().addHandler(keeper)
    yield
    logging.getLogger().removeHandler(keeper)
    if request.node.get_closest_marker("allow_log_warnings") is None:
        _fail("The log was given warnings:", keeper.lines)


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    # A thread of Qt that once ran Python stays listed as a dummy; see the next guard.
    left = [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    _fail("Threads were left running:", left)


@pytest.fixture(autouse=True)
def _nothing_of_qt_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    # Tests of the core stay free of Qt, and so fast.
    if "qapp" not in request.fixturenames and not _application_runs():
        yield
        return
    request.getfixturevalue("qapp")
    before = open_windows()
    started = StartedThings()
    with started.watched():
        yield
    _fail("Windows were left open:", open_windows(known=before))
    _fail("Jobs or timers were left running:", started.still_running())


def _application_runs() -> bool:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and widgets.QApplication.instance() is not None
