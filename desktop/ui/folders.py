"""Where dialogs about files begin, and names that every file system takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from desktop.storage.places import is_folder


class Folders:
    """Remembers the folder that was used last.

    Parameters
    ----------
    recent
        Files opened lately, the newest first: so a start knows of the one before.
    """

    def __init__(self, recent: Sequence[Path]) -> None:
        self._last = recent[0].parent if recent else None

    def used(self, file: Path) -> None:
        """Begin there the next time."""
        self._last = file.absolute().parent

    def first(self) -> Path:
        """The last folder, else the user's documents, else home; it is there."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        named = QStandardPaths.writableLocation(documents)
        for folder in (self._last, Path(named) if named else None):
            if folder is not None and is_folder(folder):
                return folder
        return Path.home()


def file_name(name: str) -> str:
    """A name without what file systems refuse."""
    return "".join("-" if sign in '<>:"/\\|?*' else sign for sign in name).strip(". ")
