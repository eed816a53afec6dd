# SPDX-License-Identifier: Apache-2.0
"""The shipped region is read when it is first needed, and once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import DataError
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths


def test_the_shipped_region_is_the_one_of_the_resources(
    program_paths: ProgramPaths,
) -> None:
    bundled = Bundled(program_paths)

    assert bundled.region.home == "Luzhou"
    assert bundled.parameters["alpha"].sampled
    assert bundled.central.n_members == 1
    assert bundled.central.noise_city.shape == (1, 17, 8)
    assert bundled.folder is bundled.folder


def test_a_damaged_installation_is_told_when_the_data_are_needed(
    tmp_path: Path,
) -> None:
    bundled = Bundled(ProgramPaths.below(tmp_path, resources=tmp_path))

    with pytest.raises(DataError, match="Reinstall the program"):
        _ = bundled.region
