"""What a crash below Python leaves behind, found at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
from pathlib import Path
from typing import BinaryIO

NOW, LAST = "crash.txt", "crash-last.txt"


class CrashLog:
    """Writes where the program was when it crashed below Python.

    Parameters
    ----------
    folder
        Of the log; without a crash log where nothing can be written there.
    """

    def __init__(self, folder: Path) -> None:
        self.previous = _set_aside(folder)
        self._stream: BinaryIO | None = None
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._stream = (folder / NOW).open("ab", buffering=0)
            faulthandler.enable(self._stream)

    def stop(self) -> None:
        """The program ends as it should."""
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None


def _set_aside(folder: Path) -> Path | None:
    """The report of the last crash under a name of its own; None where none is."""
    now, last = folder / NOW, folder / LAST
    try:
        if not now.stat().st_size:
            return None
        now.replace(last)
    except OSError:
        return None
    return last
