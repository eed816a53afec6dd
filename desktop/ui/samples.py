"""The sample scenarios by their names in the language of the window."""

from __future__ import annotations

from pathlib import Path

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.storage.scenario_file import SUFFIX, load_scenarios
from desktop.ui.translation import Words


class SampleFiles:
    """Lists the samples; a file that cannot be read is called by its file name.

    Parameters
    ----------
    folder
        Folder of the sample files.
    """

    def __init__(self, folder: Path, region: Region, words: Words) -> None:
        self._folder, self._region, self._words = folder, region, words

    def names(self) -> list[tuple[Path, str]]:
        """File and name of each, in the order of the files."""
        return [(path, self._name(path)) for path in self.paths()]

    def paths(self) -> list[Path]:
        """The files."""
        return sorted(self._folder.glob(f"*{SUFFIX}"))

    def _name(self, path: Path) -> str:
        try:
            opened = load_scenarios(path, self._region)
        except UserError:
            return path.stem
        return self._words.scenario(opened.scenarios[opened.active])
