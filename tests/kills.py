# SPDX-License-Identifier: Apache-2.0
"""Kill the real program while it is typed into, and see what can be rescued.

``python -m tests.kills --times 200 --seed 1`` kills at random moments, during the
start and during saving too, and says what was lost and how long an edit took to be on
the disk. The tests have a shorter form that waits for facts instead of the clock.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.core.region import Region
from desktop.document.scenario import base_scenario
from desktop.storage.rescue import find_rescued
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from tests.kill_driver import amount
from tests.regions import real_region

ROOT = Path(__file__).parents[1]
SECOND = 1.0


@dataclass(frozen=True)
class Event:
    """A line of the driver."""

    what: str
    value: float
    time: float


class Victim:
    """A program that will be killed, and its folders, which outlive it."""

    def __init__(self, folder: Path, region: Region) -> None:
        self.folder, self.region = folder, region
        self.file = folder / "计划.lzplan"
        save_scenarios(self.file, region, [base_scenario(region, "Plan")])
        self.typed = 0

    def run(
        self, until: Callable[[Event], bool] | None, wait: float | None
    ) -> list[Event]:
        """What it said before it was killed: at `until`, or after `wait` seconds."""
        places = {"XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.kill_driver", self.file, str(self.typed)],
            cwd=ROOT,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                **{name: str(self.folder / place) for name, place in places.items()},
            },
            stdout=subprocess.PIPE,
            text=True,
        )
        assert program.stdout is not None
        timer = threading.Timer(wait or 3600.0, program.kill)
        timer.start()
        events: list[Event] = []
        try:
            for line in program.stdout:
                what, value, time = line.split()
                events.append(Event(what, float(value), float(time)))
                if until is not None and until(events[-1]):
                    break
        finally:
            timer.cancel()
            program.kill()
            program.stdout.close()
            program.wait()
        assert program.returncode == -9, program.returncode
        self.typed += 1 + sum(event.what == "typed" for event in events)
        return events

    def recovered(self) -> float:
        """The latest of what the file and the journals say; nothing is removed."""
        found = find_rescued(self.folder / "state/luzhou-planner/recovery", self.region)
        assert found.unreadable == ()
        amounts = [amount(load_scenarios(self.file, self.region).scenarios[0])]
        for rescued in found.rescued:
            amounts.append(amount(rescued.work.scenarios[0]))
            rescued.keep()
        return max(amounts)


def main() -> int:
    """Kill, look, and say what was found; 1 where more than the allowed was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=5.0, help="seconds")
    options = parser.parse_args()
    generator = np.random.default_rng(options.seed)
    lost, lags, typed, saving = 0, [0.0], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        victim, floor = Victim(Path(folder), real_region()), 0.0
        for number in range(options.times):
            wait = float(generator.uniform(0.2, options.longest))
            events = victim.run(None, wait)
            ended = max((event.time for event in events), default=0.0)
            typed += sum(event.what == "typed" for event in events)
            saving += bool(events) and events[-1].what == "typed"
            old = [e.value for e in events if e.time <= ended - SECOND]
            floor = max([floor, *old])
            found = victim.recovered()
            lags += _lags(events)
            if found < floor - 1e-9:
                lost += 1
                tell(f"kill {number}: {found} is left, {floor} was typed before")
            floor = max(floor, found)
    tell(
        f"{options.times} kills, {typed} edits typed, {saving} kills after an edit or"
        f" during a save; {lost} lost more than a second of typing; an edit was on the"
        f" disk after {1e3 * float(np.median(lags)):.0f} ms (median),"
        f" {1e3 * max(lags):.0f} ms (longest)."
    )
    return 1 if lost else 0


def tell(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")


def _lags(events: list[Event]) -> list[float]:
    """How long each typed amount waited until it, or a later one, was kept."""
    kept = [event for event in events if event.what in {"recorded", "saved"}]
    found = []
    for event in events:
        if event.what == "typed":
            later = [k.time for k in kept if k.value >= event.value]
            if later:
                found.append(max(0.0, min(later) - event.time))
    return found


if __name__ == "__main__":
    raise SystemExit(main())
