"""Opens the windows beside the main one and says where one cannot be opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.core.errors import UserError
from desktop.document.view import Asked
from desktop.ui.actions import Command
from desktop.ui.context import PanelContext
from desktop.ui.message_strip import MessageStrip
from desktop.ui.side_windows import Made


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
    context
        Its view says when a number is asked about.
    """

    def __init__(
        self,
        window: QWidget,
        side: Mapping[Command, Made],
        strip: MessageStrip,
        context: PanelContext,
    ) -> None:
        self._window, self._side = window, side
        self._strip, self._words = strip, context.words
        context.view.why_asked.connect(self._on_why_asked)

    def callbacks(self) -> dict[Command, Callable[[], object]]:
        """What each of the commands does."""
        return {
            command: partial(self._show, make) for command, make in self._side.items()
        }

    def _on_why_asked(self, asked: Asked) -> None:
        del asked
        self._show(self._side[Command.WHY])

    def _show(self, make: Made) -> None:
        try:
            make(self._window).show()
        except UserError as error:
            self._strip.refuse(self._words.error(error))
