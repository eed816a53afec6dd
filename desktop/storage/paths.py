# SPDX-License-Identifier: Apache-2.0
"""Where the program's own files and the user's folders are."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

PROGRAM = "luzhou-planner"
_PACKAGE = Path(__file__).resolve().parents[1]


def find_resources(package: Path = _PACKAGE, frozen: Path | None = None) -> Path:
    """Return the folder that holds ``data``, ``map``, ``samples`` and the rest.

    Parameters
    ----------
    package
        Folder of the import package ``desktop``.
    frozen
        Folder of a PyInstaller program; by default the one this process runs from.

    Raises
    ------
    FileNotFoundError
        If no such folder exists: the installation is broken.
    """
    if frozen is None:
        unpacked = getattr(sys, "_MEIPASS", None)
        frozen = None if unpacked is None else Path(unpacked)
    candidates = [package / "_resources", package.parent / "resources"]
    if frozen is not None:
        # Nothing outside its own folder belongs to a frozen program.
        candidates = [frozen / "desktop" / "_resources", frozen / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    looked = ", ".join(str(candidate) for candidate in candidates)
    message = (
        f"The resources of {PROGRAM} are missing; looked for {looked}. "
        "Install the program again."
    )
    raise FileNotFoundError(message)


@dataclass(frozen=True)
class ProgramPaths:
    """The folders one run of the program reads and writes.

    Attributes
    ----------
    resources
        Data, map, samples, icons, languages and fonts; only read.
    config, recovery, log
        The user's own; made by whoever first writes there.
    """

    resources: Path
    config: Path
    recovery: Path
    log: Path

    @classmethod
    def of_user(cls, resources: Path | None = None) -> Self:
        """Return the folders that the operating system gives this user."""
        folders = platformdirs.PlatformDirs(PROGRAM, appauthor=False)
        return cls(
            resources=find_resources() if resources is None else resources,
            config=folders.user_config_path,
            recovery=folders.user_state_path / "recovery",
            log=folders.user_log_path,
        )

    @classmethod
    def below(cls, folder: Path, resources: Path | None = None) -> Self:
        """Return folders that all lie below one: a portable copy, or a test's own."""
        return cls(
            resources=find_resources() if resources is None else resources,
            config=folder / "config",
            recovery=folder / "recovery",
            log=folder / "log",
        )

    def data(self) -> Path:
        """Return the folder of the bundled region's tables."""
        return self.resources / "data"

    def samples(self) -> Path:
        """Return the folder of the sample scenarios."""
        return self.resources / "samples"
