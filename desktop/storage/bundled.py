"""The region that is shipped with the program."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from desktop.core.parameters import Draws, Parameters, central_draws
from desktop.core.region import Region
from desktop.core.renderings import Renderings
from desktop.core.replacements import Replacement
from desktop.core.replacing import parameters_of, replaced_region
from desktop.storage.paths import ProgramPaths
from desktop.storage.region_folder import RegionFolder, load_region_folder
from desktop.storage.renderings_file import load_renderings


@dataclass(frozen=True)
class Bundled:
    """The shipped data, read when first asked for.

    Parameters
    ----------
    paths
        Where the program's resources are.
    replaced
        Values of the data that a file does without; none as shipped.
    """

    paths: ProgramPaths
    replaced: tuple[Replacement, ...] = ()

    @cached_property
    def folder(self) -> RegionFolder:
        """The data folder as read.

        Raises
        ------
        DataError
            Where the installation is damaged.
        """
        return load_region_folder(self.paths.data())

    @cached_property
    def region(self) -> Region:
        """The region."""
        return replaced_region(self.folder.region, self.replaced)

    @property
    def parameters(self) -> Parameters:
        """The response parameters."""
        return parameters_of(self.region)

    def with_replaced(self, replaced: tuple[Replacement, ...]) -> Bundled:
        """The same data, read once, with these values replaced.

        Raises
        ------
        UserError
            As `desktop.core.replacing.replaced_region`.
        """
        made = Bundled(self.paths, replaced)
        # Where a cached property keeps what it read.
        vars(made)["folder"] = self.folder
        return made

    def renderings(self) -> Renderings:
        """Chinese for sources and notes; read at each call, and only if asked for.

        Raises
        ------
        DataError
            Where the installation is damaged.
        """
        return load_renderings(self.paths.data())

    @cached_property
    def central(self) -> Draws:
        """One member at central values."""
        return central_draws(self.parameters, self.region)
