"""Scenarios side by side, computed behind the window a moment after each edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.parameters import Draws, central_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import BaseRun, Run, project_base, project_plan
from desktop.core.region import Region
from desktop.core.replacing import parameters_of
from desktop.document.compare_choice import (
    Candidate,
    CompareChoice,
    Standing,
    compared,
    scenario_of,
    told_apart,
)
from desktop.document.scenario import Scenario
from desktop.document.session import Session
from desktop.document.side_by_side import Side, SideBySide, side_by_side
from desktop.jobs.latest import Latest, Ticket

_PAUSE_MS = 40
"""A drag that moves on within this time is not worth a comparison."""


@dataclass(frozen=True, eq=False)
class _Wanted:
    """A side still to be projected; the base path has no scenario."""

    name: str
    scenario: Scenario | None


class Runs:
    """Projects plans once each; used on the worker's thread only."""

    def __init__(self, region: Region) -> None:
        self._region = region
        self._central: Draws | None = None
        self._bases: dict[int, BaseRun] = {}
        self._known: dict[tuple[int, int], tuple[Plan, Run]] = {}

    def compare(self, wanted: Sequence[_Wanted], ticket: Ticket) -> SideBySide:
        """All sides, those known from before not computed again.

        Raises
        ------
        Cancelled
            Where the ticket is not wanted any more.
        """
        known, self._known = self._known, {}
        last = max(
            (one.scenario.horizon for one in wanted if one.scenario),
            default=self._region.default_horizon,
        )
        sides = []
        for one in wanted:
            ticket.check()
            if one.scenario is None:
                plan = base_plan(self._region)
                sides.append(Side(one.name, plan, self._base(last)))
            else:
                scenario = one.scenario
                run = self._run(scenario, known)
                sides.append(Side(one.name, scenario.plan, run, scenario.targets))
        return side_by_side(self._region, sides)

    def _run(
        self, scenario: Scenario, known: dict[tuple[int, int], tuple[Plan, Run]]
    ) -> Run:
        plan, horizon = scenario.plan, scenario.horizon
        key = (id(plan), horizon)
        if key not in known:
            base = self._base(horizon)
            run = project_plan(self._region, self._draws(), plan, base)
            known[key] = (plan, run)
        # The plan is kept with its run: a number of identity lives as long as it does.
        self._known[key] = known[key]
        return known[key][1]

    def _base(self, horizon: int) -> BaseRun:
        if horizon not in self._bases:
            run = project_base(self._region, self._draws(), horizon)
            self._bases[horizon] = run
        return self._bases[horizon]

    def _draws(self) -> Draws:
        if self._central is None:
            parameters = parameters_of(self._region)
            self._central = central_draws(parameters, self._region)
        return self._central


class LiveComparison(QObject):
    """The comparison of a choice, anew after each edit; `stop` before it goes.

    Parameters
    ----------
    name_of
        Calls a candidate in the language of the window.
    """

    finished = Signal(SideBySide)
    chosen = Signal()
    """Another choice, or other candidates to choose from."""

    def __init__(
        self,
        session: Session,
        name_of: Callable[[Candidate], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._name_of = session, name_of
        self._runs = Runs(session.region)
        self._listed = session.listed
        self._choice = _first_choice(session)
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        self._signals = (
            (session.scenario_changed, self._on_scenario_changed),
            (session.list_changed, self._on_list_changed),
            (session.region_changed, self._on_region_changed),
            (session.scenarios_replaced, self._on_scenarios_replaced),
            (session.clean_changed, self._on_clean_changed),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    @property
    def choice(self) -> CompareChoice:
        """What is compared."""
        return self._choice

    def choose(self, choice: CompareChoice) -> None:
        """Compare something else."""
        self._choice = choice.held(self._session)
        self.chosen.emit()
        self.refresh()

    def refresh(self) -> None:
        """Compute it soon, with the names of now."""
        self._latest.drop()
        self._timer.start()

    def stop(self) -> None:
        """Leave the work and hear of nothing any more."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._timer.stop()
        self._latest.stop()

    def _on_pause(self) -> None:
        sides = compared(self._session, self._choice)
        names = told_apart(self._name_of(one) for one in sides)
        wanted = [
            _Wanted(name, scenario_of(self._session, one))
            for name, one in zip(names, sides, strict=True)
        ]
        runs = self._runs

        def work(ticket: Ticket) -> SideBySide:
            return runs.compare(wanted, ticket)

        self._latest.request(work)

    def _on_answered(self, result: SideBySide) -> None:
        self.finished.emit(result)

    def _on_scenario_changed(self) -> None:
        self._listed = self._session.listed
        self.choose(self._choice)

    def _on_list_changed(self) -> None:
        before, self._listed = self._listed, self._session.listed
        choice = self._choice.followed(before, self._listed)
        if before.baseline != self._listed.baseline:
            choice = choice.with_baseline(_first_choice(self._session).baseline)
        self.choose(choice)

    def _on_clean_changed(self) -> None:
        self.choose(self._choice)

    def _on_region_changed(self, region: Region) -> None:
        self._runs = Runs(region)
        self.refresh()

    def _on_scenarios_replaced(self) -> None:
        self._listed = self._session.listed
        self.choose(_first_choice(self._session))


def _first_choice(session: Session) -> CompareChoice:
    """The baseline of the file, and all scenarios beside it."""
    position = session.baseline_position
    if position is None:
        return CompareChoice()
    return CompareChoice(Candidate(Standing.NOW, position))
