# SPDX-License-Identifier: Apache-2.0
"""Tests that do what the guards forbid, and their well-behaved neighbours.

Not collected by the name of this file; `tests/unit/test_setup_guards.py` runs it.
"""

import logging
import os
import threading
import warnings
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

KEPT: list[object] = []
RELEASE = threading.Event()


class _Job(QRunnable):
    def run(self) -> None:
        RELEASE.wait()


class _Clicked(QObject):
    def on_timeout(self) -> None:
        raise ValueError("raised in a slot")


def test_qt_message(qapp: object) -> None:
    qWarning("something of Qt is wrong")


def test_warning() -> None:
    warnings.warn("old way", DeprecationWarning, stacklevel=1)


def test_log_warning() -> None:
    logging.getLogger("desktop.somewhere").warning("half of it is missing")


@pytest.mark.allow_log_warnings
def test_expected_log_warning() -> None:
    logging.getLogger("desktop.somewhere").warning("half of it is missing")


def test_slot_exception(qtbot: QtBot) -> None:
    timer = QTimer()
    receiver = _Clicked()
    timer.setSingleShot(True)
    timer.timeout.connect(receiver.on_timeout)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)


def test_thread_exception() -> None:
    thread = threading.Thread(target=int, args=("no number",))
    thread.start()
    thread.join()


def test_window_left(qapp: object) -> None:
    label = QLabel("left on the screen")
    label.show()
    KEPT.append(label)


def test_window_closed(qtbot: QtBot) -> None:
    label = QLabel("closed by the end")
    qtbot.addWidget(label)
    label.show()


def test_job_left(qapp: object) -> None:
    RELEASE.clear()
    QThreadPool.globalInstance().start(_Job())
    # The guard waits for it in the end; without this it would wait for ever.
    release = threading.Timer(0.2, RELEASE.set)
    release.daemon = True
    release.start()
    KEPT.append(release)


def test_job_finished(qapp: object) -> None:
    RELEASE.set()
    QThreadPool.globalInstance().start(_Job())
    assert QThreadPool.globalInstance().waitForDone(10_000)


def test_timer_left(qapp: object) -> None:
    timer = QTimer()
    timer.start(60_000)
    KEPT.append(timer)


def test_timer_stopped(qapp: object) -> None:
    timer = QTimer()
    timer.start(60_000)
    timer.stop()
    KEPT.append(timer)


def test_qt_thread_left(qapp: object) -> None:
    thread = QThread()
    thread.start()
    KEPT.append(thread)


def test_thread_left() -> None:
    ended = threading.Event()
    KEPT.append(ended)
    threading.Thread(target=ended.wait, name="forgotten", daemon=True).start()


def test_folders_are_temporary(tmp_path: Path) -> None:
    folders = platformdirs.PlatformDirs("luzhou-planner", appauthor=False)
    for folder in (
        folders.user_config_path,
        folders.user_data_path,
        folders.user_state_path,
        folders.user_log_path,
        folders.user_cache_path,
    ):
        assert folder.is_relative_to(tmp_path)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
