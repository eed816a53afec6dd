# SPDX-License-Identifier: Apache-2.0
"""Work behind the window: the newest request wins, late answers are dropped."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop.jobs.latest import Latest, Ticket
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


def _new(ticket: Ticket) -> str:
    return "new"


@pytest.fixture
def latest(qapp: object) -> Iterator[Latest]:
    made = Latest()
    yield made
    made.stop()


def test_the_answer_arrives_on_the_thread_of_the_window(
    qtbot: QtBot, latest: Latest
) -> None:
    threads: list[int] = []
    heard: list[int] = []
    latest.answered.connect(lambda _: heard.append(threading.get_ident()))

    def work(ticket: Ticket) -> int:
        threads.append(threading.get_ident())
        return 7

    with qtbot.waitSignal(latest.answered) as answered:
        latest.request(work)

    assert answered.args == [7]
    assert heard == [threading.get_ident()]
    assert threads != heard


def test_an_older_answer_is_dropped_even_when_it_is_ready(
    qtbot: QtBot, latest: Latest
) -> None:
    answers: list[object] = []
    latest.answered.connect(answers.append)
    ended = threading.Event()

    def quick(ticket: Ticket) -> str:
        ended.set()
        return "old"

    latest.request(quick)
    ended.wait()
    with qtbot.waitSignal(latest.answered):
        latest.request(_new)

    assert answers == ["new"]


def test_work_that_looks_at_its_ticket_stops_early(
    qtbot: QtBot, latest: Latest
) -> None:
    started, released = threading.Event(), threading.Event()
    went_on: list[bool] = []

    def slow(ticket: Ticket) -> str:
        started.set()
        released.wait()
        ticket.check()
        went_on.append(True)
        return "old"

    latest.request(slow)
    started.wait()
    with qtbot.waitSignal(latest.answered):
        latest.request(_new)
        released.set()

    assert went_on == []


def test_a_fault_of_the_work_is_reported_in_the_event_loop(
    qtbot: QtBot, latest: Latest
) -> None:
    def broken(ticket: Ticket) -> None:
        raise ValueError("a fault")

    with capture_exceptions() as found:
        latest.request(broken)
        qtbot.waitUntil(lambda: bool(found))

    assert isinstance(found[0][1], ValueError)


def test_bands_follow_an_edit_and_say_when_they_are_of_an_earlier_plan(
    qtbot: QtBot, desk: Desk
) -> None:
    stale: list[bool] = []
    with qtbot.waitSignal(desk.bands.finished):
        desk.bands.start()
    first = desk.bands.current
    stale.append(desk.bands.is_stale)

    with qtbot.waitSignal(desk.bands.finished):
        desk.context.submit(school_money(140.0))
        stale.append(desk.bands.is_stale)
        assert desk.bands.current is first

    second = desk.bands.current
    stale.append(desk.bands.is_stale)
    assert stale == [False, True, False]
    assert first is not None
    assert second is not None
    assert second.n_members == 256
    # The first city's schools got more, so all its members learn longer in the end.
    assert second.places["schooling_expected"].share_better[-1, 0] == 1.0
    assert first.places["schooling_expected"].share_better[-1, 0] == 0.0


def test_going_back_gives_the_very_same_band(qtbot: QtBot, desk: Desk) -> None:
    bands = []
    for step in (desk.bands.start, desk.undo.undo):
        with qtbot.waitSignal(desk.bands.finished):
            step()
        assert desk.bands.current is not None
        bands.append(desk.bands.current.places["gdp"].high)
        desk.context.submit(school_money(140.0))

    assert (bands[0] == bands[1]).all()
