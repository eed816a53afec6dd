"""Garbage is looked for on the thread of the window, and nowhere else."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1000
"""Milliseconds between two looks; what piles up in between is little."""


def collect_due() -> None:
    """Collect the oldest generation whose threshold is passed, as Python would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation] > 0:
            gc.collect(generation)
            return


class Garbage(QObject):
    """Takes the search for garbage over from Python.

    Python looks whenever enough has been made, on whichever thread makes it. A widget
    that is no longer used, found by the thread that computes a band, would be deleted
    there, and Qt ends the process: windows belong to one thread.

    Parameters
    ----------
    parent
        The application.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_INTERVAL)
        timer.timeout.connect(collect_due)
        timer.start()
