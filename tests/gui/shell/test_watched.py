# SPDX-License-Identifier: Apache-2.0
"""Long work behind the window: told of, stopped with what it has, dropped, refused."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.errors import Cancelled, UserError
from desktop.core.progress import Progress, Watch
from desktop.jobs.watched import Watched


@pytest.fixture
def job(qapp: object) -> Iterator[Watched]:
    made = Watched()
    yield made
    made.close()


def until_stopped(watch: Watch) -> str:
    done = 0
    while watch(Progress("count", done, 10, float(done))):
        done += 1
    return "the best so far"


def test_progress_is_told_and_stopped_work_answers_with_what_it_has(
    qtbot: QtBot, job: Watched
) -> None:
    with qtbot.waitSignal(job.progressed) as told:
        job.start(until_stopped)
    assert told.args is not None
    assert told.args[0].stage == "count"
    assert job.is_running
    with qtbot.waitSignal(job.answered) as answered:
        job.stop()
    assert answered.args == ["the best so far"]
    assert not job.is_running


def test_work_that_leaves_when_stopped_ends_without_an_answer(
    qtbot: QtBot, job: Watched
) -> None:
    answers: list[object] = []
    job.answered.connect(answers.append)

    def work(watch: Watch) -> str:
        until_stopped(watch)
        raise Cancelled

    job.start(work)
    with qtbot.waitSignal(job.ended):
        job.stop()
    assert answers == []
    assert not job.is_running


def test_what_the_user_can_mend_is_refused_and_no_fault(
    qtbot: QtBot, job: Watched
) -> None:
    def work(watch: Watch) -> str:
        raise UserError("goal_no_weight")

    with qtbot.waitSignals([job.refused, job.ended]):
        job.start(work)
    assert not job.is_running


def test_newer_work_drops_the_older_one(qtbot: QtBot, job: Watched) -> None:
    answers: list[object] = []
    job.answered.connect(answers.append)
    began = threading.Event()

    def older(watch: Watch) -> str:
        began.set()
        return until_stopped(watch)

    job.start(older)
    began.wait()
    with qtbot.waitSignal(job.answered):
        job.start(lambda _: "new")
    assert answers == ["new"]
