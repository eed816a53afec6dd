# SPDX-License-Identifier: Apache-2.0
"""The first window is no larger than the screen it is on."""

from PySide6.QtCore import QSize

from desktop.ui.main_window import MainWindow
from desktop.ui.remembering import keep_on_screen


def test_a_window_too_large_for_its_screen_is_made_smaller(window: MainWindow) -> None:
    room = window.screen().availableSize()
    window.resize(room + QSize(300, 300))

    keep_on_screen(window)

    assert window.height() < room.height()
    assert window.width() == max(room.width(), window.minimumSizeHint().width())


def test_a_window_with_room_keeps_its_size(window: MainWindow) -> None:
    small = window.minimumSizeHint()
    window.resize(small)

    keep_on_screen(window)

    assert window.size() == small
