# SPDX-License-Identifier: Apache-2.0
"""What every test gets: the guards, folders of its own, repeatable random examples."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from desktop.storage.paths import ProgramPaths
from desktop.ui.garbage import collect_due

# A test run opens no window on the screen of whoever started it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.guards.plugin"]

# `ci` is what everybody runs; `explore` looks further, with new examples each time.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("ci")


@pytest.fixture(autouse=True)
def no_garbage_of_windows_elsewhere(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program: only the thread of the windows looks for garbage."""
    has_windows = "qapp" in request.fixturenames
    if has_windows:
        gc.disable()
    yield
    if has_windows:
        collect_due()
        gc.enable()


@pytest.fixture
def program_paths(tmp_path: Path) -> ProgramPaths:
    """Return the program's resources and, for the user, folders of this test."""
    return ProgramPaths.below(tmp_path / "user")
