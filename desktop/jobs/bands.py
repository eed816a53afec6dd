"""The band of assumptions behind the central curves, a moment after each edit.

All plans meet the same members (fixed seed), so that differences between plans are
never differences between draws.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.ensemble import Bands, bands
from desktop.core.parameters import Draws, Parameters, random_draws
from desktop.core.plan import Plan
from desktop.core.projection import (
    BaseRun,
    Projection,
    Run,
    project_base,
    project_plan,
)
from desktop.core.region import Region
from desktop.core.replacing import parameters_of
from desktop.document.live import LiveProjection
from desktop.document.session import Session
from desktop.jobs.latest import Latest, Ticket

MEMBERS = 256
SEED = 2023
PART = 64
"""Members projected in one go; between parts a newer request is noticed."""
_PAUSE_MS = 40
"""A drag that moves on within this time is not worth a band."""


class Members:
    """The members and their base runs; used on the worker's thread only."""

    def __init__(self, region: Region, parameters: Parameters) -> None:
        self._region = region
        self._parameters = parameters
        self._parts: tuple[Draws, ...] = ()
        self._base: dict[int, list[BaseRun]] = {}

    def bands(self, plan: Plan, horizon: int, ticket: Ticket) -> Bands:
        """Project all members and read their bands.

        Raises
        ------
        Cancelled
            Where the ticket is not wanted any more.
        """
        base_runs = self._base_runs(horizon, ticket)
        plan_runs: list[Run] = []
        for draws, base in zip(self._draws(), base_runs, strict=True):
            ticket.check()
            plan_runs.append(project_plan(self._region, draws, plan, base))
        ticket.check()
        return bands(base_runs, plan_runs)

    def _draws(self) -> tuple[Draws, ...]:
        if not self._parts:
            generator = np.random.default_rng(SEED)
            draws = random_draws(self._parameters, self._region, MEMBERS, generator)
            starts = range(0, MEMBERS, PART)
            self._parts = tuple(draws.part(k, k + PART) for k in starts)
        return self._parts

    def _base_runs(self, horizon: int, ticket: Ticket) -> list[BaseRun]:
        if horizon not in self._base:
            runs = []
            for draws in self._draws():
                ticket.check()
                runs.append(project_base(self._region, draws, horizon))
            # One horizon at a time: a run of all members takes tens of megabytes.
            self._base = {horizon: runs}
        return self._base[horizon]


class LiveBands(QObject):
    """Bands of the scenario on view, computed behind the window.

    Parameters
    ----------
    session
        Whose active scenario is followed.
    live
        Says when its projection moved.
    parameters
        The ranges the members are drawn from.
    """

    outdated = Signal()
    finished = Signal(Bands)

    def __init__(
        self, session: Session, live: LiveProjection, parameters: Parameters
    ) -> None:
        super().__init__()
        self._session = session
        self._members = Members(session.region, parameters)
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)
        self._current: Bands | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        live.projected.connect(self._on_projected)
        session.region_changed.connect(self._on_region_changed)

    @property
    def current(self) -> Bands | None:
        """The newest bands there are; None before the first."""
        return self._current

    @property
    def is_stale(self) -> bool:
        """Whether `current` belongs to an earlier plan than the one on view."""
        return self._stale

    def start(self) -> None:
        """Compute the first bands; called once the window has been painted."""
        self._timer.start()

    def stop(self) -> None:
        """Leave the work and wait for the thread; nothing is computed any more."""
        self._timer.stop()
        self._latest.stop()

    def _on_region_changed(self, region: Region) -> None:
        self._members = Members(region, parameters_of(region))

    def _on_projected(self, projection: Projection) -> None:
        del projection
        self._latest.drop()
        self._stale = True
        self.outdated.emit()
        self._timer.start()

    def _on_pause(self) -> None:
        scenario = self._session.active
        plan, horizon, members = scenario.plan, scenario.horizon, self._members

        def work(ticket: Ticket) -> Bands:
            return members.bands(plan, horizon, ticket)

        self._latest.request(work)

    def _on_answered(self, result: Bands) -> None:
        self._current = result
        self._stale = False
        self.finished.emit(result)
