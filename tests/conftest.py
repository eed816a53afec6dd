# SPDX-License-Identifier: Apache-2.0
"""What every test gets: the guards, folders of its own, repeatable random examples."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from desktop.storage.paths import ProgramPaths

# A test run opens no window on the screen of whoever started it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.guards.plugin"]

# `ci` is what everybody runs; `explore` looks further, with new examples each time.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("ci")


@pytest.fixture
def program_paths(tmp_path: Path) -> ProgramPaths:
    """Return the program's resources and, for the user, folders of this test."""
    return ProgramPaths.below(tmp_path / "user")
