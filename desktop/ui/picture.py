"""Draws the real window into a picture, band included, without a screen."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.ensemble import Bands
from desktop.jobs.bands import LiveBands


class Picture(QObject):
    """Waits for the band behind the curves, then saves what the window shows.

    Parameters
    ----------
    window
        Shown already.
    target
        Where the picture goes; the suffix says the format.
    """

    def __init__(self, window: QWidget, bands: LiveBands, target: Path) -> None:
        super().__init__(window)
        self._window, self._target = window, target
        self.saved = False
        bands.finished.connect(self._on_finished)

    def _on_finished(self, bands: Bands) -> None:
        del bands
        # The plots take the band from the same signal; the next turn has it painted.
        QTimer.singleShot(0, self._save)

    def _save(self) -> None:
        # Left to raise, it would keep the program waiting for ever.
        with suppress(OSError):
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self.saved = self._window.grab().save(str(self._target))
        QApplication.exit(0 if self.saved else 1)
