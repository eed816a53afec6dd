# SPDX-License-Identifier: Apache-2.0
"""The first window is no larger than the screen it is on."""

from PySide6.QtCore import QSize, Qt

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


def test_a_window_that_fills_the_screen_goes_on_doing_so(window: MainWindow) -> None:
    window.resize(window.screen().availableSize() + QSize(300, 300))
    window.setWindowState(Qt.WindowState.WindowMaximized)

    keep_on_screen(window)

    # A window that is given a size does not fill the screen any more.
    assert window.windowState() == Qt.WindowState.WindowMaximized
