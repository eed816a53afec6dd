# SPDX-License-Identifier: Apache-2.0
"""The small print says what lines and shades mean in the plots on view."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.languages import CHINESE
from desktop.ui.status_line import StatusLine
from tests.gui.conftest import Desk


def texts(line: StatusLine) -> str:
    labels = line.findChildren(QLabel)
    return " ".join(label.text() for label in labels)


def test_the_dotted_line_in_the_shading_is_explained(qtbot: QtBot, desk: Desk) -> None:
    line = StatusLine(desk.session, desk.view)
    qtbot.addWidget(line)
    assert "dots its middle" in texts(line)
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: "点线为中位数" in texts(line))


def test_published_values_are_spoken_of_only_where_plots_show_them(
    qtbot: QtBot, desk: Desk
) -> None:
    line = StatusLine(desk.session, desk.view)
    qtbot.addWidget(line)
    assert "left of the upright line: published" in texts(line)

    desk.view.set(difference=True)
    assert "published" not in texts(line)
    assert "upright line: base year" in texts(line)

    desk.view.set(difference=False)
    assert "left of the upright line: published" in texts(line)
