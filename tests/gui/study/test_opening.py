# SPDX-License-Identifier: Apache-2.0
"""The command opens the window of the study, and the same one again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.side_windows import study_window
from desktop.ui.study.dialog import StudyDialog
from tests.gui.conftest import Desk


def test_asked_for_again_the_window_comes_forward_with_its_result(
    desk: Desk, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    make = study_window(desk.context)
    first = make(parent)
    assert isinstance(first, StudyDialog)
    assert make(parent) is first
    first.job.shut()
