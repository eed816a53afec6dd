# SPDX-License-Identifier: Apache-2.0
"""Says why no window opens, also where nobody reads what a terminal would show."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

_WITHOUT_A_SCREEN = frozenset({"minimal", "offscreen"})


def refuse_to_start(why: Exception) -> int:
    """Tell in a box and on standard error what is missing; return the exit code 2.

    The sentence is English: the Chinese of the program may be what is missing.
    """
    sentence = f"{why}\n"
    # A program of Windows without a console has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(sentence)
    if QGuiApplication.platformName() not in _WITHOUT_A_SCREEN:
        QMessageBox.critical(None, "Luzhou Planner", sentence)
    return 2
