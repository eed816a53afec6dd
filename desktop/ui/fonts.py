"""The bundled font, so that both languages look the same on every machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import TEXT


def add_fonts(folder: Path) -> list[str]:
    """Make the bundled fonts known to Qt, which takes missing letters from them.

    Returns
    -------
    list of str
        Their family names; empty where the folder has none.
    """
    families: list[str] = []
    # In the packages for Windows they are .ttf: Qt does not unpack fonts there.
    for path in sorted((*folder.glob("*.woff2"), *folder.glob("*.ttf"))):
        # Read here: Qt does not find every path with Chinese letters on Windows.
        identity = QFontDatabase.addApplicationFontFromData(path.read_bytes())
        families += QFontDatabase.applicationFontFamilies(identity)
    return families


def use_font(application: QApplication, folder: Path) -> None:
    """Write in the bundled font; what it lacks comes from the system's."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont([*add_fonts(folder), *system.families()])
    font.setPixelSize(TEXT)
    application.setFont(font)
