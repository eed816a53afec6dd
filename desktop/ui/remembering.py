"""What the window remembers between two starts, taken from its parts and given back."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QSize, Qt

from desktop.core.errors import UserError
from desktop.document.view import View
from desktop.storage.settings import Settings, save_settings
from desktop.ui.docks import Arrangement
from desktop.ui.languages import Languages
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Appearance, Themes

_LOG = logging.getLogger(__name__)
_BETWEEN = "|"
"""Parts the two arrangements; base64 does not use it."""
_TITLE_BAR = 32

_APPEARANCES: dict[Appearance, Literal["", "light", "dark"]] = {
    Appearance.SYSTEM: "",
    Appearance.LIGHT: "light",
    Appearance.DARK: "dark",
}


def remembered_arrangement(settings: Settings) -> Arrangement:
    """The places of the docks in wide and in narrow windows."""
    wide, _, narrow = settings.window_state.partition(_BETWEEN)
    return Arrangement(wide, narrow)


def remember(
    folder: Path, window: MainWindow, view: View, languages: Languages, themes: Themes
) -> None:
    """Write the settings of the window into their folder."""
    try:
        save_settings(folder, settings_of(window, view, languages, themes))
    except UserError as error:
        # Nobody is there to read it any more, and nothing of the work is lost.
        _LOG.info("Settings were not saved: %s", error)


def restore_window(window: MainWindow, settings: Settings) -> None:
    """Put the window and its docks where they were."""
    window.docks.remember(remembered_arrangement(settings))
    if settings.geometry:
        window.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))


def keep_on_screen(window: MainWindow) -> None:
    """Make the window no larger than its screen, below a title bar as tall as usual.

    One remembered as filling the screen fills it.
    """
    if window.windowState() != Qt.WindowState.WindowNoState:
        return
    room = window.screen().availableSize() - QSize(0, _TITLE_BAR)
    window.resize(window.size().boundedTo(room))


def recent_paths(settings: Settings) -> tuple[Path, ...]:
    """Files opened lately, the newest first."""
    return tuple(Path(name) for name in settings.recent_files)


def settings_of(
    window: MainWindow, view: View, languages: Languages, themes: Themes
) -> Settings:
    """What to remember of the window as it is now."""
    arrangement = window.docks.arrangement()
    return Settings(
        language=languages.code,
        viewpoint=view.now,
        geometry=bytes(window.saveGeometry().toBase64().data()).decode(),
        window_state=f"{arrangement.wide}{_BETWEEN}{arrangement.narrow}",
        recent_files=tuple(str(path) for path in window.files.recent),
        appearance=_APPEARANCES[themes.appearance],
    )
