# SPDX-License-Identifier: Apache-2.0
"""The real program is killed while it is typed into; what was recorded is there.

`python -m tests.kills` does the same 200 times at random moments.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.kills import Event, Victim
from tests.regions import real_region


class After:
    """True from the n-th event of a kind on."""

    def __init__(self, what: str, times: int) -> None:
        self._what, self._left = what, times

    def __call__(self, event: Event) -> bool:
        self._left -= event.what == self._what
        return self._left <= 0


@pytest.mark.skipif(os.name != "posix", reason="the folders are set by XDG variables")
def test_nothing_recorded_is_lost_and_each_start_takes_up_what_was_left(
    tmp_path: Path,
) -> None:
    victim = Victim(tmp_path, real_region())
    least = 0.0
    for until in (
        After("recorded", 1),
        After("recorded", 3),
        After("saved", 1),
        After("opened", 1),
    ):
        events = victim.run(until, None)

        opened = [event.value for event in events if event.what == "opened"]
        assert opened
        assert opened[0] >= least
        kept = [e.value for e in events if e.what in {"recorded", "saved"}]
        least = max([least, *kept])
        found = victim.recovered()
        assert found >= least
        assert found <= max(least, *(event.value for event in events)) + 0.01
        least = found
