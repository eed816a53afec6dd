"""What the map is compared with: the base path, or the baseline that was chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.core.projection import Projection, Run
from desktop.core.region import Region
from desktop.document.scenario import Scenario
from desktop.document.scenario_edits import ScenarioList
from desktop.ui.context import PanelContext


class Against(QObject):
    """Sets the plan on view beside the baseline of the file.

    The baseline itself, and a file without one, are set beside the base path.
    """

    changed = Signal()
    """Another scenario is the baseline."""

    def __init__(self, context: PanelContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: tuple[Region, Scenario, int, Run] | None = None
        context.session.list_changed.connect(self._on_list_changed)

    @property
    def name(self) -> str:
        """The baseline's name in the language of now; empty for the base path."""
        scenario = self._scenario
        return "" if scenario is None else self._context.words.scenario(scenario)

    @property
    def projection(self) -> Projection:
        """The plan of now, with the baseline as its base."""
        now, scenario = self._context.live.current, self._scenario
        return now if scenario is None else replace(now, base=self._run(scenario))

    @property
    def _scenario(self) -> Scenario | None:
        session = self._context.session
        position = session.baseline_position
        if position is None or position == session.active_position:
            return None
        return session.scenarios[position]

    def _run(self, scenario: Scenario) -> Run:
        """Its run to the horizon of the plan on view; projected once, not at each edit.

        Edits change the scenario on view alone, so the baseline stays what it is.
        """
        context = self._context
        region, horizon = context.region, context.session.active.horizon
        kept = self._kept
        if kept is None or kept[:3] != (region, scenario, horizon):
            run = context.live.project(replace(scenario, horizon=horizon)).plan
            kept = self._kept = region, scenario, horizon, run
        return kept[3]

    def _on_list_changed(self, listed: ScenarioList) -> None:
        del listed
        self.changed.emit()
