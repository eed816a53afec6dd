# SPDX-License-Identifier: Apache-2.0
"""Find what a test of the window left behind: windows, jobs, threads, timers."""

import gc
import traceback
import weakref
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

# Qt keeps one of each for the whole program.
_OF_QT_ITSELF = frozenset({"QTipLabel", "QDesktopWidget"})


def _windows() -> list[Any]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [
        window
        for window in QApplication.topLevelWidgets()
        if str(window.metaObject().className()) not in _OF_QT_ITSELF
    ]


def open_windows(known: Collection[str] = ()) -> list[str]:
    """Describe the top-level widgets that live now, apart from those known before.

    A window that is closed and held by a circle of references alone is no leftover.
    """
    if not _named(_windows(), known):
        return []
    gc.collect()
    left = _windows()
    described = _named(left, known)
    for window in left:
        # They are reported once, and do not fail the tests that follow.
        window.close()
        window.deleteLater()
    return described


def _named(windows: list[Any], known: Collection[str]) -> list[str]:
    names = (f"{window!r} {window.windowTitle()}" for window in windows)
    return [name for name in names if name not in known]


class StartedThings:
    """Remembers each thread, pool and timer of Qt that Python code starts."""

    def __init__(self) -> None:
        self._started: list[tuple[Callable[[], Any], Callable[[Any], bool], str]] = []

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Remember what is started inside this context."""
        from PySide6.QtCore import QThread, QThreadPool, QTimer

        with (
            mock.patch.object(QThread, "start", self._noting(QThread, _thread_runs)),
            mock.patch.object(QThreadPool, "start", self._noting(QThreadPool, _busy)),
            mock.patch.object(QTimer, "start", self._noting(QTimer, _timer_runs)),
        ):
            yield

    def _noting(
        self, kind: type[Any], runs: Callable[[Any], bool]
    ) -> Callable[..., Any]:
        from PySide6.QtCore import QThreadPool

        start = kind.start

        def start_and_note(thing: Any, *arguments: Any, **options: Any) -> Any:
            place = traceback.extract_stack(limit=2)[0]
            where = f"{kind.__name__} started in {place.filename}:{place.lineno}"
            # The global pool outlives each Python object that stands for it.
            held = (lambda: thing) if kind is QThreadPool else weakref.ref(thing)
            self._started.append((held, runs, where))
            return start(thing, *arguments, **options)

        return start_and_note

    def still_running(self) -> list[str]:
        """Describe what runs on, and end it so that the next test is not disturbed."""
        import shiboken6

        described = []
        for reference, runs, where in self._started:
            thing = reference()
            if thing is None or not shiboken6.isValid(thing) or not runs(thing):
                continue
            described.append(where)
            _end(thing)
        return described


def _thread_runs(thread: Any) -> bool:
    return bool(thread.isRunning())


def _busy(pool: Any) -> bool:
    # A worker that has just handed over its result needs a moment to leave.
    return not pool.waitForDone(20)


def _timer_runs(timer: Any) -> bool:
    return bool(timer.isActive())


def _end(thing: Any) -> None:
    from PySide6.QtCore import QThread, QThreadPool

    if isinstance(thing, QThreadPool):
        thing.clear()
        thing.waitForDone()
    elif isinstance(thing, QThread):
        thing.quit()
        thing.wait()
    else:
        thing.stop()
