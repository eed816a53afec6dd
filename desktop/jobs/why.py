"""Why a number is what it is: computed behind the window, anew after each edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.attribution import Attribution, Channel, attribute, channels
from desktop.core.chain import Chain
from desktop.core.errors import UserError
from desktop.core.indicators import Place
from desktop.core.parameters import central_draws
from desktop.core.plan import Plan
from desktop.core.progress import Progress, Watch
from desktop.core.projection import project_base, project_plan
from desktop.core.question import REGION, Question, question
from desktop.core.region import Region
from desktop.core.replacing import parameters_of
from desktop.document.session import Session
from desktop.document.view import Asked
from desktop.jobs.watched import Watched

SEED = 2023
"""Of the orders drawn where a plan has many parts; that of the command `why`."""
_TELLING_MS = 300
"""Most answers are there sooner; a bar that flashes would only disturb."""
_PAUSE_MS = 150
"""A drag that moves on within this time is not worth an answer."""


@dataclass(frozen=True, eq=False)
class Explanation:
    """The answer to one question.

    Attributes
    ----------
    channels
        What each channel of output did to output of `channels_place`, 100 million
        yuan; they add up to `output` less `output_base`.
    """

    question: Question
    year: int
    attribution: Attribution
    channels: Mapping[Channel, float]
    channels_place: str
    output_base: float
    output: float
    chain: Chain


def explain(region: Region, plan: Plan, asked: Asked, watch: Watch) -> Explanation:
    """Divide a number among parts and channels, and lay out its chain.

    Raises
    ------
    UserError
        Where there is no such number.
    Cancelled
        Where `watch` says to stop.
    """
    found = question(region, asked.indicator, asked.place, asked.year)
    parameters = parameters_of(region)
    central = central_draws(parameters, region)
    base = project_base(region, central, asked.year)
    run = project_plan(region, central, plan, base)
    divided = attribute(
        region,
        central,
        plan,
        base,
        found.place,
        read=found.read,
        generator=np.random.default_rng(SEED),
        watch=watch,
    )
    place = _output_place(region, found)
    cities = slice(None) if place == REGION else [region.index(place)]
    amounts = channels(base, run, central.coefficients).amounts
    return Explanation(
        found,
        asked.year,
        divided,
        {
            channel: float(amount[0, found.t, cities].sum())
            for channel, amount in amounts.items()
        },
        place,
        float(base.gdp[0, found.t, cities].sum()),
        float(run.gdp[0, found.t, cities].sum()),
        Chain(region, parameters, central, plan, base, run),
    )


def _output_place(region: Region, asked: Question) -> str:
    """Whose output the channels are about: the city asked about, else the region."""
    is_city = asked.indicator.place in {Place.CITY, Place.PORT}
    if is_city and asked.position is not None:
        return region.cities[region.index(asked.place)].id
    return REGION


class LiveWhy(QObject):
    """Answers the newest question for the plan on view; `close` before it goes.

    Parameters
    ----------
    session
        Its active scenario is asked about.
    """

    outdated = Signal()
    """What was told belongs to an earlier plan or question."""
    progressed = Signal(Progress)
    finished = Signal(Explanation)
    refused = Signal(UserError)
    stopped = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Asked | None = None
        self._job = Watched(self, telling_ms=_TELLING_MS)
        self._job.progressed.connect(self.progressed)
        self._job.answered.connect(self.finished)
        self._job.refused.connect(self.refused)
        self._job.ended.connect(self._on_ended)
        self._answered = False
        self._job.answered.connect(self._on_answered)
        self._job.refused.connect(self._on_answered)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)

    @property
    def asked(self) -> Asked | None:
        """The newest question."""
        return self._asked

    def ask(self, asked: Asked) -> None:
        """Answer this from now on."""
        self._asked = asked
        self.outdated.emit()
        self._on_pause()

    def refresh(self) -> None:
        """The plan is another: answer again, a moment later."""
        if self._asked is not None:
            self._job.drop()
            self.outdated.emit()
            self._timer.start()

    def stop(self) -> None:
        """Leave the work; the question stays unanswered until something changes."""
        self._job.stop()

    def close(self) -> None:
        """Leave the work and wait for the thread."""
        self._timer.stop()
        self._job.close()

    def _on_pause(self) -> None:
        if self._asked is None:
            return
        self._timer.stop()
        asked, region = self._asked, self._session.region
        plan = self._session.active.plan
        self._answered = False

        def work(watch: Watch) -> Explanation:
            return explain(region, plan, asked, watch)

        self._job.start(work)

    def _on_answered(self, answer: object) -> None:
        del answer
        self._answered = True

    def _on_ended(self) -> None:
        if not self._answered:
            self.stopped.emit()
