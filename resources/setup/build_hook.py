# SPDX-License-Identifier: Apache-2.0
"""Build hook: compiles the translations and puts resources into the wheel.

``python resources/setup/build_hook.py`` compiles them by hand.
"""

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CARRIED = ("data", "docs", "fonts", "icons", "languages", "map", "samples", "styles")


def lrelease() -> Path:
    """Return Qt's compiler of translations, as PySide6 brings it."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("PySide6-Essentials is needed to compile translations")
    folder = Path(next(iter(spec.submodule_search_locations)))
    return folder / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def compile_languages(languages: Path) -> list[Path]:
    """Compile every ``.ts`` that is newer than its ``.qm``; return those written."""
    stale = [
        (source, target)
        for source in sorted(languages.glob("*.ts"))
        if not (target := source.with_suffix(".qm")).exists()
        or target.stat().st_mtime < source.stat().st_mtime
    ]
    for source, target in stale:
        # A running program has the old file mapped: it is replaced, not written over.
        fresh = target.with_suffix(".qm.new")
        command = [str(lrelease()), "-silent", str(source), "-qm", str(fresh)]
        subprocess.run(command, check=True)
        fresh.replace(target)
    return [target for _, target in stale]


class ResourcesHook(BuildHookInterface[Any]):
    """Called by hatchling for wheels, editable installs and source archives."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile translations; a standard wheel also carries the resources."""
        resources = Path(self.root) / "resources"
        compile_languages(resources / "languages")
        if self.target_name == "wheel" and version == "standard":
            for name in CARRIED:
                folder = resources / name
                if folder.is_dir():
                    target = f"desktop/_resources/{name}"
                    build_data["force_include"][str(folder)] = target


if __name__ == "__main__":
    for written in compile_languages(Path(__file__).parents[1] / "languages"):
        print(written)
