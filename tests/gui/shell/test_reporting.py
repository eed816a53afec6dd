# SPDX-License-Identifier: Apache-2.0
"""Faults reach the user with a text to pass on; refusals do not look like faults."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.errors import Cancelled, UserError
from desktop.ui.reporting import Reporter, start_log


@pytest.fixture
def told() -> list[UserError]:
    return []


@pytest.fixture
def reporter(qapp: object, told: list[UserError]) -> Iterator[Reporter]:
    made = Reporter(told.append)
    yield made
    if made.window is not None:
        made.window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


@pytest.mark.allow_log_warnings
def test_a_fault_opens_a_window_whose_text_can_be_copied(reporter: Reporter) -> None:
    reporter.report(_raised(ZeroDivisionError("somewhere")))

    window = reporter.window
    assert window is not None
    text = window.findChild(QPlainTextEdit, "report_text")
    copy = window.findChild(QPushButton, "copy")
    assert isinstance(text, QPlainTextEdit)
    assert isinstance(copy, QPushButton)
    assert "ZeroDivisionError: somewhere" in text.toPlainText()
    assert "test_reporting.py" in text.toPlainText()
    assert "model" in text.toPlainText().splitlines()[0]
    copy.click()
    assert QGuiApplication.clipboard().text() == text.toPlainText()


@pytest.mark.allow_log_warnings
def test_a_fault_that_repeats_opens_one_window(reporter: Reporter) -> None:
    reporter.report(_raised(ValueError("first")))
    first = reporter.window
    reporter.report(_raised(ValueError("second")))
    assert reporter.window is first


def test_a_refusal_is_told_as_its_sentence(
    reporter: Reporter, told: list[UserError]
) -> None:
    refusal = UserError("file_missing", file="a")
    reporter.report(refusal)
    assert told == [refusal]
    assert reporter.window is None


def test_what_the_user_stopped_is_not_spoken_of(
    reporter: Reporter, told: list[UserError]
) -> None:
    reporter.report(Cancelled())
    assert told == []
    assert reporter.window is None


@pytest.mark.allow_log_warnings
def test_hooks_catch_errors_of_slots_and_of_threads_and_can_be_removed(
    qtbot: QtBot, reporter: Reporter, told: list[UserError]
) -> None:
    before = sys.excepthook
    reporter.install()
    try:
        refusal = UserError("file_missing", file="a")
        sys.excepthook(UserError, refusal, None)
        thread_hook = threading.excepthook
        other = UserError("file_missing", file="b")
        thread = threading.Thread(
            target=thread_hook,
            args=(threading.ExceptHookArgs((UserError, other, None, None)),),
        )
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(told) == 2)
    finally:
        Reporter.remove()
        sys.excepthook = before
    assert told == [refusal, other]


@pytest.mark.allow_log_warnings
def test_messages_of_qt_and_faults_go_to_the_log_file(
    reporter: Reporter, tmp_path: Path
) -> None:
    before = sys.excepthook
    handler = start_log(tmp_path / "log")
    assert handler is not None
    reporter.install()
    try:
        qWarning("something of Qt")
        reporter.report(_raised(ZeroDivisionError("somewhere")))
    finally:
        Reporter.remove()
        sys.excepthook = before
        logging.getLogger().removeHandler(handler)
        handler.close()
    written = (tmp_path / "log" / "luzhou-planner.log").read_text(encoding="utf-8")
    assert "WARNING qt: something of Qt" in written
    assert "ZeroDivisionError: somewhere" in written


def test_without_a_place_for_the_log_the_program_starts(tmp_path: Path) -> None:
    in_the_way = tmp_path / "log"
    in_the_way.write_text("a file", encoding="utf-8")
    assert start_log(in_the_way) is None
