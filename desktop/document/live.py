"""The projection of the scenario on view, kept in step with every edit."""

from __future__ import annotations

from psygnal import Signal

from desktop.core.parameters import Draws, central_draws
from desktop.core.projection import BaseRun, Projection, project_base, project_plan
from desktop.core.region import Region
from desktop.core.replacing import parameters_of
from desktop.document.scenario import Scenario
from desktop.document.session import Change, Session


class LiveProjection:
    """Projects the active scenario on central values within the edit's own frame.

    Parameters
    ----------
    session
        Its changes are followed.
    central
        One member at central values.

    Notes
    -----
    The base run depends on neither plan nor edits of it, so it is computed once per
    horizon; anew where values of the data are replaced.
    """

    projected = Signal(Projection)

    def __init__(self, session: Session, central: Draws) -> None:
        self._session = session
        self._central = central
        self._base_runs: dict[int, BaseRun] = {}
        self._current = self.project(session.active)
        session.region_changed.connect(self._on_region_changed)
        session.scenario_changed.connect(self._on_scenario_changed)
        session.active_changed.connect(self._on_active_changed)
        session.scenarios_replaced.connect(self._on_scenarios_replaced)

    @property
    def current(self) -> Projection:
        """Base and plan of the scenario on view."""
        return self._current

    def _on_scenario_changed(self, change: Change) -> None:
        if change.position != self._session.active_position:
            return
        same_plan = change.before.plan is change.after.plan
        if same_plan and change.before.horizon == change.after.horizon:
            return
        self._show(change.after)

    def _on_region_changed(self, region: Region) -> None:
        # What is on view is told next, and projected then.
        self._central = central_draws(parameters_of(region), region)
        self._base_runs.clear()

    def _on_active_changed(self, scenario: Scenario) -> None:
        self._show(scenario)

    def _on_scenarios_replaced(self) -> None:
        self._show(self._session.active)

    def _show(self, scenario: Scenario) -> None:
        self._current = self.project(scenario)
        self.projected.emit(self._current)

    def project(self, scenario: Scenario) -> Projection:
        """Base and plan of any scenario of the region on central values."""
        horizon = scenario.horizon
        if horizon not in self._base_runs:
            self._base_runs[horizon] = project_base(
                self._session.region, self._central, horizon
            )
        base = self._base_runs[horizon]
        plan = project_plan(self._session.region, self._central, scenario.plan, base)
        return Projection(base, plan)
