# SPDX-License-Identifier: Apache-2.0
"""One edit in the real window: table, model, plots, painted. Prints, asserts nothing.

    python -m tests.benchmarks.bench_frame [--edits 200] [--size 1400x900] [--studying]

Each edit is painted before the next one begins. `typed` are edits far apart, each of
which meets a fresh band and turns it grey; `dragged` are edits that follow each other.
The band itself is computed behind the window and is left out of the edits' time. With
--studying a study of cooperation runs behind the window and has to wait for the edits.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.app import Program, made_application
from desktop.core.parameters import Draws
from desktop.core.plan import base_budgets
from desktop.core.projection import BaseRun, project_plan
from desktop.core.region import Line
from desktop.document.edits import EditKind, EditLabel, Item, MoneyCell, SetMoney
from desktop.document.history import REGION
from desktop.document.study_setting import GDP, StudySetting, interest
from desktop.jobs.studies import StudyJob, StudyRequest
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths

FRAME_MS = 1000.0 / 60.0
PLOTS = 8


class Window:
    """The real window with all cities shown in eight plots.

    Parameters
    ----------
    central
        One member at central values, for the time of the model alone.
    """

    def __init__(self, program: Program, central: Draws, size: QSize) -> None:
        self._program, self._central, self._hand = program, central, 0
        view = program.view
        cities = tuple(city.id for city in program.region.cities)
        view.set(shown_cities=cities, indicators=view.now.indicators[:PLOTS])
        assert REGION not in view.now.shown_cities
        self._amounts = base_budgets(program.region)[0, Line.EDUCATION]
        program.window.resize(size)
        program.window.show()
        self.wait_for_bands()

    def wait_for_bands(self) -> None:
        """Let the event loop run until the band of the plan on view is there."""
        loop = QEventLoop()
        bands = self._program.bands
        bands.finished.connect(loop.quit)
        if bands.is_stale:
            bands.start()
            loop.exec()
        bands.finished.disconnect(loop.quit)
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def study(self, job: StudyJob) -> None:
        """Begin the standard study, as the window of the study does."""
        session = self._program.session
        parameters = self._program.context.parameters
        setting = StudySetting(((GDP, 1.0),), interest(parameters))
        request = StudyRequest(setting, session.region, parameters, session.active)
        job.start(request, QGuiApplication.topLevelWindows())

    def model_ms(self) -> float:
        """Milliseconds of the model alone, to judge the machine by."""
        base, session = self._program.live.current.base, self._program.session
        assert isinstance(base, BaseRun)
        start = time.perf_counter()
        project_plan(
            self._program.region,
            self._central,
            session.active.plan,
            base,
        )
        return 1e3 * (time.perf_counter() - start)

    def edit_ms(self, factor: float) -> tuple[float, float, float]:
        """Milliseconds until an edit is computed and until it is painted.

        The third number is what the painted edit took of this thread's processor time:
        on a busy machine it says more than the clock.
        """
        region = self._program.region
        cells = tuple(
            MoneyCell(0, Item.EDUCATION, t, float(amount * factor))
            for t, amount in enumerate(self._amounts)
        )
        label = EditLabel(
            EditKind.BUDGET, city=region.cities[0].id, item=Item.EDUCATION
        )
        edit = SetMoney(label, cells)
        # An edit begins with the hand of a user, which work behind the window notices.
        # It is among the budgets, not over a plot, whose reading would follow it.
        self._hand = (self._hand + 1) % 100
        handle = self._program.window.windowHandle()
        QTest.mouseMove(handle, QPoint(100 + self._hand, 100))
        start, spent = time.perf_counter(), time.thread_time()
        assert self._program.undo.submit(edit)
        known = time.perf_counter()
        QCoreApplication.processEvents()
        painted = time.perf_counter()
        thread = time.thread_time() - spent
        return 1e3 * (known - start), 1e3 * (painted - start), 1e3 * thread


def told(name: str, values: list[float]) -> str:
    """A line with median, 95th percentile and the share of frames kept."""
    array = np.array(values)
    kept = float(np.mean(array <= FRAME_MS))
    return (
        f"{name:<28} median {np.median(array):6.2f} ms   p95"
        f" {np.percentile(array, 95):6.2f} ms   within a frame {100 * kept:3.0f} %"
    )


def main() -> None:
    """Run the edits and print what they took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--size", default="1400x900")
    parser.add_argument("--studying", action="store_true")
    given = parser.parse_args()
    width, height = (int(part) for part in given.size.split("x"))
    application = made_application()
    with TemporaryDirectory() as folder:
        paths = ProgramPaths.below(Path(folder))
        program = Program(application, paths, "en", remembers=False)
        window = Window(program, Bundled(paths).central, QSize(width, height))
        job = StudyJob()
        if given.studying:
            window.study(job)
        factors = 1.3 + 0.2 * np.sin(0.7 * np.arange(given.edits + 10))
        dragged = [window.edit_ms(float(factor)) for factor in factors][10:]
        typed = []
        for factor in factors[: given.edits // 4]:
            window.wait_for_bands()
            typed.append(window.edit_ms(float(factor)))
        model = [window.model_ms() for _ in range(given.edits)]
        job.shut()
        program.stop()
    print(f"{PLOTS} plots, {len(program.region.cities)} cities, {given.size}")
    print(told("the model alone", model))
    for kind, edits in (("dragged", dragged), ("typed", typed)):
        for name, values in zip(
            ("computed", "painted", "painted, thread time"),
            zip(*edits, strict=True),
            strict=True,
        ):
            print(told(f"{kind}, {name}", list(values)))


if __name__ == "__main__":
    main()
