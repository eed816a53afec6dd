"""Which edits belong to one gesture: a burst of steps on the same cell is one."""

from __future__ import annotations

from collections.abc import Callable, Hashable

PAUSE_SECONDS = 1.5
"""Steps further apart than this are two bursts."""


class Bursts:
    """Hands out gesture numbers.

    Parameters
    ----------
    new_gesture
        A number no other gesture has.
    clock
        Seconds, never going back.
    """

    def __init__(
        self, new_gesture: Callable[[], int], clock: Callable[[], float]
    ) -> None:
        self._new_gesture = new_gesture
        self._clock = clock
        self._key: Hashable = None
        self._number = 0
        self._last = 0.0

    def number(self, key: Hashable) -> int:
        """The number of the burst going on for `key`, or of a new one."""
        now = self._clock()
        if key != self._key or now - self._last > PAUSE_SECONDS:
            self._key, self._number = key, self._new_gesture()
        self._last = now
        return self._number

    def end(self) -> None:
        """The next step begins a new burst."""
        self._key = None
