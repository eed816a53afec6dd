# SPDX-License-Identifier: Apache-2.0
"""Work behind the window: it waits for the user, stops with what it has, goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop.core.cooperation import Study
from desktop.core.errors import UserError
from desktop.core.progress import Progress
from desktop.document.scenario import base_scenario
from desktop.jobs.courtesy import Courtesy
from desktop.jobs.studies import StudyJob, StudyRequest
from desktop.storage.bundled import Bundled
from tests.gui.study.conftest import HORIZON, SETTING


@pytest.fixture
def job(qapp: QCoreApplication) -> Iterator[StudyJob]:
    made = StudyJob()
    yield made
    made.shut()


@pytest.fixture
def request_of_two(bundled: Bundled) -> StudyRequest:
    """From two starts, so that it can be stopped between them."""
    region = bundled.region
    scenario = replace(base_scenario(region, "Base"), horizon=HORIZON)
    return StudyRequest(
        replace(SETTING, n_starts=2), region, bundled.parameters, scenario
    )


def running(job: StudyJob) -> bool:
    return job.is_running


def waiting(courtesy: Courtesy) -> bool:
    return courtesy.is_waiting


def test_a_study_tells_its_best_so_far_and_ends_whole(
    qtbot: QtBot, job: StudyJob, request_of_two: StudyRequest
) -> None:
    told: list[Progress] = []
    job.progressed.connect(told.append)
    with qtbot.waitSignal(job.finished, timeout=60_000) as ended:
        job.start(request_of_two)
        assert running(job)
    (found,) = ended.args
    assert isinstance(found, Study)
    assert job.found is found
    assert not running(job)
    stages = list(dict.fromkeys(progress.stage for progress in told))
    assert stages == ["alone", "together", "money", "members"]
    second = [one for one in told if (one.stage, one.done) == ("alone", 1)]
    assert second[0].best == pytest.approx(found.outcomes[0].total)
    assert told[-1].best == pytest.approx(float(found.payoffs_together.sum()))


def test_stopped_between_starts_it_shows_what_it_has_and_goes_on(
    qtbot: QtBot, job: StudyJob, request_of_two: StudyRequest
) -> None:
    def stop_after_the_first(progress: Progress) -> None:
        if (progress.stage, progress.done) == ("alone", 1):
            job.stop()

    # On the thread of the work: it must be stopped before it goes on.
    at_once = Qt.ConnectionType.DirectConnection
    job.progressed.connect(stop_after_the_first, at_once)
    with qtbot.waitSignal(job.finished, timeout=60_000) as ended:
        job.start(request_of_two)
    (stopped,) = ended.args
    assert isinstance(stopped, Study)
    assert (len(stopped.outcomes), stopped.is_whole) == (1, False)

    job.progressed.disconnect(stop_after_the_first)
    with qtbot.waitSignal(job.finished, timeout=60_000) as ended:
        job.go_on()
    (whole,) = ended.args
    assert isinstance(whole, Study)
    assert (len(whole.outcomes), whole.is_whole) == (2, True)
    assert whole.outcomes[0] is stopped.outcomes[0]


def test_what_cannot_be_played_is_refused(
    qtbot: QtBot, job: StudyJob, request_of_two: StudyRequest
) -> None:
    above_the_base = replace(request_of_two.setting, floor=1.01)
    with qtbot.waitSignal(job.finished) as ended:
        job.start(replace(request_of_two, setting=above_the_base))
    (answer,) = ended.args
    assert isinstance(answer, UserError)
    assert answer.code == "game_outside_floor"
    assert job.found is None


def test_a_fault_of_the_program_ends_the_study_and_is_reported(
    qtbot: QtBot,
    job: StudyJob,
    request_of_two: StudyRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*arguments: object, **named: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("desktop.document.study_setting.study", broken)
    with capture_exceptions() as faults, qtbot.waitSignal(job.finished) as ended:
        job.start(request_of_two)
    assert ended.args == [None]
    assert not running(job)
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]


def test_a_study_that_is_left_says_nothing(
    qtbot: QtBot, job: StudyJob, request_of_two: StudyRequest
) -> None:
    heard: list[object] = []
    job.finished.connect(heard.append)
    with qtbot.waitSignal(job.progressed):
        job.start(request_of_two)
    job.shut()
    QCoreApplication.sendPostedEvents()
    assert heard == []
    assert not running(job)


def test_work_waits_while_keys_are_pressed_and_goes_on_afterwards(
    qtbot: QtBot,
) -> None:
    courtesy, window = Courtesy(), QObject()
    courtesy.attend([window])
    assert not waiting(courtesy)
    pressed = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(window, pressed)
    assert waiting(courtesy)
    qtbot.waitUntil(lambda: not waiting(courtesy))
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.Paint))
    assert not waiting(courtesy)


def test_nothing_waits_for_a_window_that_is_not_attended_any_more() -> None:
    courtesy, window = Courtesy(), QObject()
    courtesy.attend([window])
    moved = QEvent(QEvent.Type.Wheel)
    QCoreApplication.sendEvent(window, moved)
    assert waiting(courtesy)
    courtesy.leave()
    assert not waiting(courtesy)
    QCoreApplication.sendEvent(window, moved)
    assert not waiting(courtesy)
