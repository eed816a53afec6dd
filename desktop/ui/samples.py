"""The sample scenarios by their names in the language of the window."""

from __future__ import annotations

from pathlib import Path

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.storage.scenario_file import SUFFIX, load_scenarios
from desktop.ui.translation import Words

ORDER = "order.txt"
"""A line with the name of each file, without its suffix, in the order of the menu."""


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
        """File and name of each, in the order of the menu."""
        return [(path, self._name(path)) for path in self.paths()]

    def paths(self) -> list[Path]:
        """The files in the order of `ORDER`, then those it does not name."""
        found = sorted(self._folder.glob(f"*{SUFFIX}"))
        listed = self._folder / ORDER
        if not listed.exists():
            return found
        order = listed.read_text(encoding="utf-8").split()
        last = len(order)
        places = {name: place for place, name in enumerate(order)}
        return sorted(found, key=lambda path: places.get(path.stem, last))

    def _name(self, path: Path) -> str:
        try:
            opened = load_scenarios(path, self._region)
        except UserError:
            return path.stem
        return self._words.scenario(opened.scenarios[opened.active])
