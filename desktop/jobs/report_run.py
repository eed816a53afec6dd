"""Makes a report in a process of its own, with its steps and a stop.

The process has its own language, fonts and pages, so nothing of the window waits for
it; what it writes goes to its place only when all is there.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.document.scenario_edits import ScenarioList
from desktop.jobs.latest import Latest, Refused, Ticket
from desktop.storage.files import read_file, write_file
from desktop.storage.scenario_file import SUFFIX, save_scenarios

LARGEST = 64 * 1_000_000
"""Bytes of a report that are believed."""
STEPS = 4
"""Numbers that the process tells: file read, runs, bands, words."""


@dataclass(frozen=True, eq=False)
class ReportOrder:
    """What is wanted.

    Attributes
    ----------
    position
        Of the scenario in `listed`.
    called
        Name of the scenario file; empty where it was never saved.
    language, day
        Locale name; ISO date.
    target
        Where the report goes; its ending says which kind.
    """

    region: Region
    listed: ScenarioList
    position: int
    called: str
    language: str
    day: str
    target: Path


def own_command() -> tuple[str, ...]:
    """How this program starts itself: as Python's module, or frozen by its own name."""
    if Path(sys.executable).stem.lower().startswith("python"):
        return (sys.executable, "-m", "desktop")
    return (sys.executable,)


class ReportRun(QObject):
    """One report at a time; the newest order wins.

    Parameters
    ----------
    parent
        Its owner; `stop` must be called before it goes.
    """

    stepped = Signal(int)
    """Steps that are done, up to `STEPS`."""
    written = Signal(object)
    """The path of the report that is in its place."""
    refused = Signal(object)
    """A `UserError`: why it cannot be put there."""
    failed = Signal(str)
    """What the process said before it ended without a report."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(self)
        self._latest.answered.connect(self._on_answered)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_told)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._order: ReportOrder | None = None

    @property
    def is_running(self) -> bool:
        """Whether a report is on its way."""
        return self._order is not None

    def start(self, order: ReportOrder) -> None:
        """Make a report; one that is under way is left."""
        self.stop()
        self._order = order
        self._folder = tempfile.TemporaryDirectory(prefix="luzhou-planner-")
        file = Path(self._folder.name) / f"scenarios{SUFFIX}"

        def prepare(ticket: Ticket) -> object:
            del ticket
            listed = order.listed
            try:
                save_scenarios(
                    file, order.region, listed.scenarios, listed.active, listed.baseline
                )
            except UserError as error:
                return Refused(error)
            return file

        self._latest.request(prepare)

    def stop(self) -> None:
        """Leave the report that is under way; what stood at its place stays there."""
        self._order = None
        self._latest.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()
        self._clean()

    def _on_answered(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self._end()
            self.refused.emit(answer.error)
        elif self._order is not None and answer == self._order.target:
            self._end()
            self.written.emit(answer)
        elif self._order is not None and isinstance(answer, Path):
            self._run(self._order, answer)

    def _run(self, order: ReportOrder, file: Path) -> None:
        program, *before = own_command()
        arguments = [
            *before,
            "report",
            str(file),
            "--out",
            str(self._made(order)),
            "--language",
            order.language,
            "--date",
            order.day,
            "--position",
            str(order.position),
            "--called",
            order.called,
            "--steps",
        ]
        self._process.start(program, arguments)

    def _made(self, order: ReportOrder) -> Path:
        """Where the process writes: beside the scenarios it reads."""
        folder = "" if self._folder is None else self._folder.name
        return Path(folder) / f"report{order.target.suffix}"

    def _on_told(self) -> None:
        told = bytes(self._process.readAllStandardOutput().data()).split()
        steps = [int(word) for word in told if word.isdigit()]
        if steps and self.is_running:
            self.stepped.emit(min(max(steps), STEPS))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Whatever else goes wrong also ends the process, which is told by itself.
        if error is QProcess.ProcessError.FailedToStart and self.is_running:
            said = self._process.errorString()
            self._end()
            self.failed.emit(said)

    def _on_finished(self, code: int) -> None:
        order = self._order
        if order is None:
            return
        if code != 0:
            said = bytes(self._process.readAllStandardError().data())
            self._end()
            self.failed.emit(said.decode("utf-8", errors="replace").strip())
            return
        made, target = self._made(order), order.target

        def put(ticket: Ticket) -> object:
            ticket.check()
            try:
                write_file(target, read_file(made, LARGEST))
            except UserError as error:
                return Refused(error)
            return target

        self._latest.request(put)

    def _end(self) -> None:
        self._order = None
        self._clean()

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
