"""What the composition root hands to the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.ui.actions import Command
from desktop.ui.choices import Samples
from desktop.ui.context import PanelContext
from desktop.ui.docks import DockId
from desktop.ui.icons import Icons
from desktop.ui.languages import Languages
from desktop.ui.side_windows import Made
from desktop.ui.undo import Undo


@dataclass(frozen=True, eq=False)
class WindowParts:
    """Everything the window puts in place or connects.

    Attributes
    ----------
    centre
        The plots.
    side
        What makes the window of each command that opens one.
    docked
        A panel for each dock.
    table_commands
        Copy and paste of the budget table, for the edit menu.
    samples_folder
        Where the samples lie; files in it are opened as new ones.
    recent
        Files opened lately.
    """

    context: PanelContext
    undo: Undo
    languages: Languages
    icons: Icons
    side: Mapping[Command, Made]
    centre: QWidget
    docked: Mapping[DockId, QWidget]
    samples: Samples
    table_commands: Sequence[QAction] = ()
    samples_folder: Path | None = None
    recent: tuple[Path, ...] = field(default=())
