# SPDX-License-Identifier: Apache-2.0
"""Widgets that are garbage go on the thread they live on."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.jobs.latest import Latest, Ticket
from desktop.ui.garbage import Garbage, collect_due


class Knot(QObject):
    """Holds itself, so that only a search for garbage finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_work_behind_the_window_collects_nothing_of_it(qtbot: QtBot) -> None:
    owner = QObject()
    Garbage(owner)
    gone_on: list[int] = []
    weakref.finalize(Knot(), lambda: gone_on.append(threading.get_ident()))
    latest = Latest(owner)

    def work(ticket: Ticket) -> object:
        del ticket
        made = [[k] for k in range(200_000)]  # Python would look many times
        return len(made)

    with qtbot.waitSignal(latest.answered, timeout=10_000):
        latest.request(work)
    latest.stop()
    assert gone_on == []

    gc.collect()
    assert gone_on == [threading.get_ident()]
    assert QApplication.instance().thread() is QThread.currentThread()  # type: ignore[union-attr]


def test_what_is_due_is_collected_as_python_would(qtbot: QtBot) -> None:
    gc.collect()
    found = weakref.ref(Knot())
    kept = [[k] for k in range(gc.get_threshold()[0] + 1)]

    collect_due()

    assert found() is None
    assert kept


def test_little_garbage_is_left_for_later(qtbot: QtBot) -> None:
    gc.collect()
    found = weakref.ref(Knot())

    collect_due()

    assert found() is not None
