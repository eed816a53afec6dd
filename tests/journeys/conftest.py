# SPDX-License-Identifier: Apache-2.0
"""The real program, offscreen and in this process."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.storage.paths import ProgramPaths
from desktop.ui.languages import ENGLISH

Start = Callable[[], Program]


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, program_paths: ProgramPaths
) -> Iterator[Start]:
    """Start the program, as often as a story needs it."""
    palette, font = qapp.palette(), qapp.font()
    started: list[Program] = []

    def start_again() -> Program:
        program = Program(qapp, program_paths)
        started.append(program)
        program.show()
        qtbot.waitExposed(program.window)
        return program

    yield start_again
    for program in started:
        program.session.mark_saved()
        program.window.close()
        program.window.deleteLater()
        program.stop()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def program(start: Start) -> Program:
    """The program as it is at the first start, in English."""
    started = start()
    started.languages.choose(ENGLISH)
    return started
