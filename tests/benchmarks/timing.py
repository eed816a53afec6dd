# SPDX-License-Identifier: Apache-2.0
"""Time a call many times and print what that gave: nothing here asserts a clock."""

import gc
import statistics
import time
from collections.abc import Callable


def measure(call: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each call, without the first, which fills caches."""
    call()
    gc.collect()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        taken.append(1000.0 * (time.perf_counter() - start))
    return taken


def report(name: str, taken: list[float]) -> None:
    """Print median and 95th percentile."""
    ordered = sorted(taken)
    late = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    middle = statistics.median(ordered)
    print(f"{name:<52} {middle:10.2f} {late:10.2f}  n={len(ordered)}", flush=True)


def heading(name: str) -> None:
    """Print the line above a table."""
    print(f"\n{name:<52} {'median ms':>10} {'95 % ms':>10}")
