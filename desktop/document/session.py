"""The open scenarios: the one mutable object, owned by the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from psygnal import Signal

from desktop.core.region import Region
from desktop.core.replacements import Replacement
from desktop.core.replacing import replaced_region
from desktop.document.edits import Edit
from desktop.document.scenario import Scenario
from desktop.document.scenario_edits import ScenarioList


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
        The region all scenarios belong to; another one where values are replaced.
    scenarios
        At least one.
    """

    scenario_changed = Signal(Change)
    active_changed = Signal(Scenario)
    """Another scenario is on view."""
    list_changed = Signal(ScenarioList)
    """Scenarios were added, removed or moved, or another one is the baseline."""
    region_changed = Signal(Region)
    """Values of the data were replaced or taken back; what follows tells the rest."""
    scenarios_replaced = Signal()
    clean_changed = Signal(bool)

    def __init__(self, region: Region, scenarios: Sequence[Scenario]) -> None:
        self.region = region
        self._scenarios = list(scenarios)
        self._active = 0
        self._baseline: int | None = None
        self._saved = self.listed

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
    def baseline_position(self) -> int | None:
        """Position of the scenario others are compared with; None: the base path."""
        return self._baseline

    @property
    def listed(self) -> ScenarioList:
        """Scenarios, the one on view, the baseline and what is replaced: one value."""
        return ScenarioList(
            tuple(self._scenarios), self._active, self._baseline, self.region.replaced
        )

    @property
    def saved(self) -> ScenarioList:
        """The scenarios as they were last saved or opened; none of rescued work."""
        return self._saved

    @property
    def is_clean(self) -> bool:
        """Whether the scenarios are those last saved or opened.

        Going back by undo to the saved scenarios makes the session clean again.
        """
        return self._saved.same(self.listed)

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
        self._tell_clean(was_clean=was_clean)
        return change

    def put_list(self, after: ScenarioList) -> None:
        """Set the list of scenarios, as an edit of the list, undo and redo do.

        Raises
        ------
        UserError
            Where the values replaced in it cannot be; the session stays as it was.
        """
        region = replaced_region(self.region, after.replaced)
        was_clean, on_view = self.is_clean, self.active
        self._scenarios = list(after.scenarios)
        self._active, self._baseline = after.active, after.baseline
        moved = self._stand_on(region)
        self.list_changed.emit(after)
        if moved or self.active is not on_view:
            self.active_changed.emit(self.active)
        self._tell_clean(was_clean=was_clean)

    def replace_all(
        self,
        scenarios: Sequence[Scenario],
        active: int = 0,
        baseline: int | None = None,
        *,
        replaced: Sequence[Replacement] = (),
        saved: bool = True,
    ) -> None:
        """Show the scenarios of another file.

        Parameters
        ----------
        replaced
            Values of the data that the file replaces.
        saved
            Whether they stand in that file; rescued work does not.
        """
        region = replaced_region(self.region, replaced)
        self._scenarios = list(scenarios)
        self._active, self._baseline = active, baseline
        self._stand_on(region)
        self._saved = self.listed if saved else ScenarioList(())
        self.scenarios_replaced.emit()
        self.clean_changed.emit(saved)

    def mark_saved(self, saved: ScenarioList | None = None) -> None:
        """Remember the scenarios of now as those in the file.

        Parameters
        ----------
        saved
            Those that were written, where editing may have gone on meanwhile.
        """
        self._saved = self.listed if saved is None else saved
        self.clean_changed.emit(self.is_clean)

    def _stand_on(self, region: Region) -> bool:
        moved = region is not self.region
        self.region = region
        if moved:
            self.region_changed.emit(region)
        return moved

    def _tell_clean(self, *, was_clean: bool) -> None:
        if self.is_clean != was_clean:
            self.clean_changed.emit(self.is_clean)
