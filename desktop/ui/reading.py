"""Opens the windows of the help menu and says where one cannot be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from desktop.core.errors import UserError
from desktop.ui.dialogs.help import Help
from desktop.ui.message_strip import MessageStrip
from desktop.ui.translation import Words


class Reading:
    """The commands that open a window beside the main one.

    Parameters
    ----------
    window
        The dialogs belong to it.
    strip
        Told what could not be read.
    """

    def __init__(
        self, window: QWidget, made: Help, strip: MessageStrip, words: Words
    ) -> None:
        self._window, self._made = window, made
        self._strip, self._words = strip, words

    def about(self) -> None:
        """Version, licence, limits."""
        self._show(self._made.about)

    def method(self) -> None:
        """The method notes."""
        self._show(self._made.method)

    def hindcast(self) -> None:
        """The table of the hindcast."""
        self._show(self._made.hindcast)

    def sources(self) -> None:
        """Every figure with its source."""
        self._show(self._made.sources)

    def catalogue(self) -> None:
        """Agreements and lines to plan with."""
        self._show(self._made.catalogue)

    def _show(self, make: Callable[[QWidget], QDialog]) -> None:
        try:
            make(self._window).show()
        except UserError as error:
            self._strip.tell(self._words.error(error))
