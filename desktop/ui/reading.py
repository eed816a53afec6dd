"""Opens the windows beside the main one and says where one cannot be opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.core.errors import UserError
from desktop.ui.actions import Command
from desktop.ui.message_strip import MessageStrip
from desktop.ui.side_windows import Made
from desktop.ui.translation import Words


class Reading:
    """The commands that open a window beside the main one.

    Parameters
    ----------
    window
        The dialogs belong to it.
    side
        What makes the window of each command.
    strip
        Told what could not be read.
    """

    def __init__(
        self,
        window: QWidget,
        side: Mapping[Command, Made],
        strip: MessageStrip,
        words: Words,
    ) -> None:
        self._window, self._side = window, side
        self._strip, self._words = strip, words

    def callbacks(self) -> dict[Command, Callable[[], object]]:
        """What each of the commands does."""
        return {
            command: partial(self._show, make) for command, make in self._side.items()
        }

    def _show(self, make: Made) -> None:
        try:
            make(self._window).show()
        except UserError as error:
            self._strip.tell(self._words.error(error))
