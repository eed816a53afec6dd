"""Edits of the scenarios of a file as a list, and of a scenario's targets.

A list edit gives the whole list of scenarios afterwards, so that an undo step keeps
the list before it and going back cannot miss anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.core.region import Region
from desktop.core.replacements import Replacement
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.edits import SingleStep
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.document.targets import Target


@dataclass(frozen=True)
class SetTargets(SingleStep):
    """Sets, moves or drops targets: all of them as they are afterwards."""

    label: EditLabel
    targets: tuple[Target, ...]

    def apply(self, region: Region, scenario: Scenario) -> Scenario:
        """Replace the targets."""
        del region
        return replace(scenario, targets=tuple(sorted(self.targets)))


@dataclass(frozen=True, eq=False)
class ScenarioList:
    """The scenarios of a file.

    Attributes
    ----------
    scenarios
        At least one.
    active
        Position of the one on view.
    baseline
        Position of the one others are compared with; None: the base path.
    replaced
        Values of the data that all of them are projected without.
    """

    scenarios: tuple[Scenario, ...]
    active: int = 0
    baseline: int | None = None
    replaced: tuple[Replacement, ...] = ()

    def same(self, other: ScenarioList) -> bool:
        """Whether both hold the very same scenarios with the same baseline and data."""
        return (
            len(self.scenarios) == len(other.scenarios)
            and self.baseline == other.baseline
            and self.replaced == other.replaced
            and all(
                mine is theirs
                for mine, theirs in zip(self.scenarios, other.scenarios, strict=True)
            )
        )


class ListEdit(Protocol):
    """A change of the list of scenarios."""

    @property
    def label(self) -> EditLabel:
        """What the undo menu calls it."""
        ...

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """The list after it."""
        ...


@dataclass(frozen=True)
class NewScenario:
    """Adds a scenario that equals the base behind the one on view, and shows it."""

    text: ScenarioText

    @property
    def label(self) -> EditLabel:
        """A new scenario."""
        return EditLabel(EditKind.NEW_SCENARIO)

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Insert it; its name is told apart from those there are."""
        name = free_name(self.text.name, before.scenarios)
        added = base_scenario(region, name, self.text.note)
        return _inserted(before, before.active + 1, (added,))


@dataclass(frozen=True)
class CopyScenario:
    """Adds a copy of a scenario behind it, and shows the copy.

    Attributes
    ----------
    text
        Name and note of the copy, in the language of whoever copies.
    """

    position: int
    text: ScenarioText

    @property
    def label(self) -> EditLabel:
        """A copy."""
        return EditLabel(EditKind.COPY_SCENARIO)

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Insert the copy; its name is told apart from those there are."""
        del region
        name = free_name(self.text.name, before.scenarios)
        copied = replace(
            before.scenarios[self.position],
            text=ScenarioText(name, self.text.note),
            translations={},
        )
        return _inserted(before, self.position + 1, (copied,))


@dataclass(frozen=True, eq=False)
class AddScenarios:
    """Adds scenarios made elsewhere (merged, searched for, of another file)."""

    added: Sequence[Scenario]
    label: EditLabel

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Append them and show the first."""
        del region
        known = list(before.scenarios)
        for scenario in self.added:
            name = free_name(scenario.text.name, known)
            if name != scenario.text.name:
                text = ScenarioText(name, scenario.text.note)
                known.append(replace(scenario, text=text, translations={}))
            else:
                known.append(scenario)
        first = len(before.scenarios)
        return replace(before, scenarios=tuple(known), active=first)


@dataclass(frozen=True)
class RemoveScenario:
    """Takes a scenario out; the last one of a file stays."""

    position: int

    @property
    def label(self) -> EditLabel:
        """A removal."""
        return EditLabel(EditKind.REMOVE_SCENARIO)

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Remove it; the base path becomes the baseline where it was that."""
        del region
        if len(before.scenarios) == 1:
            return before
        at = self.position
        kept = (*before.scenarios[:at], *before.scenarios[at + 1 :])
        active = before.active - (before.active > at)
        baseline = before.baseline
        if baseline is not None:
            baseline = None if baseline == at else baseline - (baseline > at)
        shown = min(active, len(kept) - 1)
        return replace(before, scenarios=kept, active=shown, baseline=baseline)


@dataclass(frozen=True)
class MoveScenario:
    """Puts a scenario at another position of the list."""

    position: int
    to: int

    @property
    def label(self) -> EditLabel:
        """Another order."""
        return EditLabel(EditKind.MOVE_SCENARIO)

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Move it; what is on view and the baseline stay the same scenarios."""
        del region
        order = list(range(len(before.scenarios)))
        order.insert(self.to, order.pop(self.position))
        baseline = None if before.baseline is None else order.index(before.baseline)
        return replace(
            before,
            scenarios=tuple(before.scenarios[k] for k in order),
            active=order.index(before.active),
            baseline=baseline,
        )


@dataclass(frozen=True)
class SetBaseline:
    """Chooses the scenario that others are compared with; None: the base path."""

    position: int | None

    @property
    def label(self) -> EditLabel:
        """Another baseline."""
        return EditLabel(EditKind.BASELINE)

    def apply(self, region: Region, before: ScenarioList) -> ScenarioList:
        """Set it."""
        del region
        return replace(before, baseline=self.position)


def free_name(name: str, scenarios: Sequence[Scenario]) -> str:
    """The name, with the first number behind it that no scenario has yet."""
    taken = {scenario.text.name for scenario in scenarios}
    taken |= {t.name for s in scenarios for t in s.translations.values()}
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name} {number}"
    return found


def _inserted(
    before: ScenarioList, at: int, added: tuple[Scenario, ...]
) -> ScenarioList:
    scenarios = (*before.scenarios[:at], *added, *before.scenarios[at:])
    baseline = before.baseline
    if baseline is not None and baseline >= at:
        baseline += len(added)
    return replace(before, scenarios=scenarios, active=at, baseline=baseline)
