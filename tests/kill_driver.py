# SPDX-License-Identifier: Apache-2.0
"""The real program that types into its own window and says what it did, until killed.

``python -m tests.kill_driver FILE FIRST``: opens FILE, takes up what was rescued, then
types FIRST, FIRST + 1, ... hundredths more into the first city's education cell, and
saves after seven or more once the journal has a line: a quick machine would otherwise
save before anything needs to be recorded. Each line it prints is `what amount
seconds`, where the amount is that of the cell's first year: `opened`, `typed`,
`recorded`, `saved`.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

import desktop.app
from desktop.app import Program
from desktop.core.region import Line
from desktop.document.scenario import Scenario
from desktop.storage.journal import Journal, Work
from desktop.ui.actions import Command
from desktop.ui.dialogs.file_questions import Rescue, RescueQuestion

EDUCATION_COLUMN, CITY, YEAR = 1, 0, 2
SAVES_AFTER = 7
LEAST = 110.0
"""Typed first; within the bounds of the shipped region."""


def amount(scenario: Scenario) -> float:
    """What the driver changes: one year of the cell it types into."""
    return float(scenario.plan.budgets[CITY, Line.EDUCATION, YEAR])


def say(what: str, value: float) -> None:
    sys.stdout.write(f"{what} {value!r} {time.monotonic()!r}\n")
    sys.stdout.flush()


class Typist(QObject):
    """Types whenever the event loop has nothing else to do."""

    def __init__(self, program: Program, first: int, recorded: threading.Event) -> None:
        super().__init__(program.window)
        self._program, self._number = program, first
        self._recorded, self._unsaved = recorded, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        say("opened", amount(self._program.session.active))
        self._timer.start()

    def _on_turn(self) -> None:
        program = self._program
        table = program.window.findChild(QTableView, "budgetTable")
        assert isinstance(table, QTableView)
        program.window.activateWindow()
        table.setFocus()
        table.setCurrentIndex(table.model().index(CITY, EDUCATION_COLUMN))
        QTest.keyClick(table, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        if not isinstance(editor, QLineEdit):
            return  # not active yet, or the last one is being closed
        editor.selectAll()
        QTest.keyClicks(editor, f"{LEAST + 0.01 * self._number:.2f}")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        say("typed", amount(program.session.active))
        self._number += 1
        self._unsaved += 1
        if self._unsaved >= SAVES_AFTER and self._recorded.is_set():
            program.window.actions_of_window[Command.SAVE].trigger()
            say("saved", amount(program.session.active))
            self._unsaved = 0
            self._recorded.clear()


def main(file: Path, first: int) -> int:
    """Run the real `desktop.app.main` with the typist in its window."""
    shows, records = Program.show, Journal.record
    recorded = threading.Event()

    def show(self: Program, *arguments: Any, **options: Any) -> bool:
        typist = Typist(self, first, recorded)
        # After the question about rescued work, which waits for the same signal.
        self.first_paint.painted.connect(typist.start)
        return shows(self, *arguments, **options)

    def record(self: Journal, work: Work, cleared: int | None = None) -> None:
        records(self, work, cleared)
        say("recorded", amount(work.listed.scenarios[work.listed.active]))
        recorded.set()

    def ask(*_: object) -> Rescue:
        return Rescue.OPEN

    Program.show = show  # type: ignore[method-assign]
    Journal.record = record  # type: ignore[method-assign]
    RescueQuestion.ask = ask  # type: ignore[assignment]
    return desktop.app.main([str(file)])


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), int(sys.argv[2])))
