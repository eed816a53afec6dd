"""Icons from svg files, drawn in the colours of the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.theme import Theme

_SIZES = (16, 24, 32, 48)


class Icons:
    """Finds icons by name and colours them: `currentColor` becomes the theme's text.

    Parameters
    ----------
    folder
        Folder of the svg files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def icon(self, name: str, theme: Theme, colour: str = "") -> QIcon:
        """The icon `name`.svg in `colour` or that of text; muted where disabled."""
        drawing = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for mode, painted in (
            (QIcon.Mode.Normal, colour or theme.text),
            (QIcon.Mode.Disabled, theme.given),
        ):
            coloured = drawing.replace("currentColor", painted).encode()
            renderer = QSvgRenderer(QByteArray(coloured))
            for size in _SIZES:
                pixmap = QPixmap(size, size)
                pixmap.fill(Qt.GlobalColor.transparent)
                painter = QPainter(pixmap)
                renderer.render(painter)
                painter.end()
                icon.addPixmap(pixmap, mode)
        return icon
