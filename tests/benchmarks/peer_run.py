# SPDX-License-Identifier: Apache-2.0
"""Time the comparison model in PySD and in simlin; runs in their own environment.

Both must give the same numbers, or one of them was not doing the work.
"""

import math
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import peer_model
import pysd
import simlin
from timing import heading, measure, report

CITIES = 8


def with_pysd(file: Path) -> tuple[Callable[[], object], list[float]]:
    """Return a run of one stock's path, and where that stock ends."""
    model = pysd.read_vensim(str(file))

    def run() -> object:
        return model.run(return_columns=["stock1"])

    last = model.run(return_columns=["stock1"]).iloc[-1]
    return run, [float(last[f"stock1[c{city}]"]) for city in range(1, CITIES + 1)]


def with_simlin(file: Path) -> tuple[Callable[[], object], list[float]]:
    """Return a run, and where the same stock ends."""
    model = simlin.load(file)

    def run() -> simlin.Sim:
        simulation = model.simulate()
        simulation.run_to_end()
        return simulation

    ended = run()
    names = [f"stock1[c{city}]" for city in range(1, CITIES + 1)]
    return run, [float(ended.get_series(name)[-1]) for name in names]


def main() -> None:
    """Print both."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "peer.mdl"
        peer_model.write_model(file, CITIES)
        run_pysd, by_pysd = with_pysd(file)
        run_simlin, by_simlin = with_simlin(file)
        pairs = zip(by_pysd, by_simlin, strict=True)
        if not all(math.isclose(a, b, rel_tol=1e-9) for a, b in pairs):
            sys.exit(f"PySD and simlin disagree: {by_pysd} and {by_simlin}")
        heading("The same size elsewhere: 8 cities, 12 years, one member")
        report(f"PySD {pysd.__version__}", measure(run_pysd, 15))
        report(f"simlin {simlin.__version__} (compiled)", measure(run_simlin, 300))


if __name__ == "__main__":
    main()
