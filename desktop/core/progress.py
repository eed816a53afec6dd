"""How a long computation is watched and stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """How far a long computation has come.

    Attributes
    ----------
    stage
        What it is doing, a short code that a front end puts into words.
    done, total
        Steps done and, as far as known, to be done in all.
    best
        The best value of the goal so far; None where there is none.
    """

    stage: str
    done: int
    total: int
    best: float | None = None


Watch = Callable[[Progress], bool]
"""Told now and then; returns whether to go on. Stopped work returns its best so far."""


def keep_going(progress: Progress) -> bool:
    """Let the computation run to its end unwatched."""
    del progress
    return True
