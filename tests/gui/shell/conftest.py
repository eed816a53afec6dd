# SPDX-License-Identifier: Apache-2.0
"""A window around plain widgets: the shell without the panels."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from desktop.storage.paths import ProgramPaths
from desktop.ui.docks import DockId
from desktop.ui.icons import Icons
from desktop.ui.main_window import MainWindow
from desktop.ui.samples import SampleFiles
from desktop.ui.side_windows import side_windows
from desktop.ui.window_parts import WindowParts
from tests.gui.conftest import Desk


@pytest.fixture
def window(desk: Desk, program_paths: ProgramPaths) -> Iterator[MainWindow]:
    """The window, not shown yet."""
    context, resources = desk.context, program_paths.resources
    samples = SampleFiles(program_paths.samples(), context.region, context.words)
    made = MainWindow(
        WindowParts(
            context=context,
            undo=desk.undo,
            languages=desk.languages,
            icons=Icons(resources / "icons"),
            side=side_windows(context, resources, program_paths.data()),
            centre=QLabel(),
            docked={name: QLabel() for name in DockId},
            samples=samples.names,
        )
    )
    made.resize(1400, 900)
    yield made
    context.session.mark_saved()
    made.close()
    made.deleteLater()
