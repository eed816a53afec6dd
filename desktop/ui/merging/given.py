"""The files that are put together: which scenario of each, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.plan import Plan
from desktop.core.region import Region
from desktop.document.compare_choice import told_apart
from desktop.document.merging import Contribution, likely_city
from desktop.document.scenario import Scenario, ScenarioText
from desktop.document.targets import combined_targets


@dataclass(frozen=True, eq=False)
class GivenFile:
    """One file.

    Attributes
    ----------
    path
        None for the scenarios of the open file.
    chosen
        Position of the scenario that counts.
    city
        Position of the city that made it; None where nobody can say.
    """

    name: str
    path: Path | None
    scenarios: tuple[Scenario, ...]
    chosen: int
    city: int | None

    @property
    def scenario(self) -> Scenario:
        """The scenario that counts."""
        return self.scenarios[self.chosen]

    def choosing(self, region: Region, position: int) -> GivenFile:
        """The same file with another scenario, and the city that seems to be its."""
        city = likely_city(region, self.scenarios[position].plan)
        return replace(self, chosen=position, city=city)


def given_file(
    region: Region,
    name: str,
    path: Path | None,
    scenarios: Sequence[Scenario],
    active: int,
) -> GivenFile:
    """A file with the scenario that was on view in it."""
    city = likely_city(region, scenarios[active].plan)
    return GivenFile(name, path, tuple(scenarios), active, city)


def contributions(given: Sequence[GivenFile]) -> tuple[Contribution, ...]:
    """What each file gives, with names that can be told apart."""
    names = told_apart(one.name for one in given)
    return tuple(
        Contribution(name, one.scenario.plan, one.city)
        for name, one in zip(names, given, strict=True)
    )


def combined_scenario(
    region: Region, given: Sequence[GivenFile], text: ScenarioText, plan: Plan
) -> Scenario:
    """One scenario of all files: the plan agreed on, their targets and authors."""
    authors = dict.fromkeys(one.scenario.author for one in given if one.scenario.author)
    ids = [None if one.city is None else region.cities[one.city].id for one in given]
    targets = combined_targets(
        [(city, one.scenario.targets) for city, one in zip(ids, given, strict=True)]
    )
    horizon = max(one.scenario.horizon for one in given)
    return Scenario(text, plan, horizon, author=", ".join(authors), targets=targets)
