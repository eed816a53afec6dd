"""The open scenarios: the one mutable object, owned by the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from psygnal import Signal

from desktop.core.region import Region
from desktop.document.edits import Edit
from desktop.document.scenario import Scenario


@dataclass(frozen=True, eq=False)
class Change:
    """A scenario that became another one."""

    position: int
    before: Scenario
    after: Scenario


class Session:
    """The scenarios of the open file, the active one, and whether they are saved.

    Parameters
    ----------
    region
        The region all scenarios belong to.
    scenarios
        At least one.
    """

    scenario_changed = Signal(Change)
    active_changed = Signal(Scenario)
    scenarios_replaced = Signal()
    clean_changed = Signal(bool)

    def __init__(self, region: Region, scenarios: Sequence[Scenario]) -> None:
        self.region = region
        self._scenarios = list(scenarios)
        self._active = 0
        self._saved = tuple(scenarios)

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """All scenarios of the file in their order."""
        return tuple(self._scenarios)

    @property
    def active(self) -> Scenario:
        """The scenario on view."""
        return self._scenarios[self._active]

    @property
    def active_position(self) -> int:
        """Its position."""
        return self._active

    @property
    def is_clean(self) -> bool:
        """Whether the scenarios are those last saved or opened.

        Going back by undo to the saved scenarios makes the session clean again.
        """
        return len(self._saved) == len(self._scenarios) and all(
            saved is now
            for saved, now in zip(self._saved, self._scenarios, strict=True)
        )

    def activate(self, position: int) -> None:
        """Look at another scenario."""
        if position != self._active:
            self._active = position
            self.active_changed.emit(self.active)

    def apply(self, edit: Edit) -> Change:
        """Apply an edit to the active scenario.

        Raises
        ------
        PlanError
            Where the edit breaks a bound; the session stays as it was.
        """
        after = edit.apply(self.region, self.active)
        return self.put(self._active, after)

    def put(self, position: int, scenario: Scenario) -> Change:
        """Set a scenario, as undo and redo do."""
        was_clean = self.is_clean
        change = Change(position, self._scenarios[position], scenario)
        self._scenarios[position] = scenario
        self.scenario_changed.emit(change)
        if self.is_clean != was_clean:
            self.clean_changed.emit(self.is_clean)
        return change

    def replace_all(self, scenarios: Sequence[Scenario], active: int = 0) -> None:
        """Show the scenarios of another file; they count as saved."""
        self._scenarios = list(scenarios)
        self._active = active
        self._saved = tuple(scenarios)
        self.scenarios_replaced.emit()
        self.clean_changed.emit(True)

    def mark_saved(self) -> None:
        """Remember the scenarios of now as those in the file."""
        self._saved = tuple(self._scenarios)
        self.clean_changed.emit(True)
