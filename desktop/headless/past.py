"""The commands hindcast and calibrate: the model held against the published past."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

import numpy as np

from desktop.core.calibration import TrendRow, calibrate
from desktop.core.hindcast import HindcastRow, hindcast
from desktop.headless.words import tell
from desktop.storage.bundled import Bundled
from desktop.storage.calibration_folder import (
    calibrated_text,
    hindcast_text,
    load_calibration_rules,
    load_hindcast_rules,
)
from desktop.storage.files import write_file
from desktop.storage.region_folder import load_trends

HINDCAST_FILE = "hindcast.csv"
COLUMNS = ("n", "model", "no_change", "own_trend", "national", "coverage_90", "bias")


def run_hindcast(options: argparse.Namespace, bundled: Bundled) -> int:
    """Test the base rules on years they have not seen; write and print the table."""
    data, folder = bundled.paths.data(), bundled.folder
    rules = load_hindcast_rules(data)
    window = folder.description.hindcast_window
    members = rules.members if options.members is None else options.members
    seed = rules.seed if options.seed is None else options.seed
    table = hindcast(
        folder.description,
        folder.region.facts,
        load_trends(data, folder.description, window),
        folder.parameters,
        rules,
        n_members=members,
        generator=np.random.default_rng(seed),
    )
    path = options.out / HINDCAST_FILE
    write_file(path, hindcast_text(table.rows).encode())
    tell(
        f"Constants of {window}, held against {rules.tested[0]} to {rules.tested[-1]}."
        " Mean absolute errors of the model and of three naive rules; * is the best,"
        " more than one * a tie.",
        "",
        *_hindcast_lines(table.rows),
        "",
        f"Bands of {members} members, seed {seed}.",
        f"Wrote {path}.",
    )
    return 0


def run_calibrate(options: argparse.Namespace, bundled: Bundled) -> int:
    """Fit the trend constants again; say how far they are from those in use."""
    folder = bundled.folder
    rules = load_calibration_rules(bundled.paths.data())
    rows = calibrate(folder.description, folder.region.facts, folder.parameters, rules)
    text = calibrated_text(rows)
    write_file(options.out, text.encode())
    tell(*_constant_lines(rows, folder.description.trend_window))
    in_use = (bundled.paths.data() / "calibrated.csv").read_text(encoding="utf-8-sig")
    same = in_use.splitlines() == text.splitlines()
    judged = "the same as" if same else "NOT the same as"
    tell("", f"Wrote {options.out}: {judged} the constants in use.")
    return 0


def _hindcast_lines(rows: Iterable[HindcastRow]) -> Iterator[str]:
    yield f"{'variable':<32}" + "".join(f"{name:>13}" for name in COLUMNS)
    for row in rows:
        cells = [str(row.n)]
        for name in COLUMNS[1:]:
            value = getattr(row, name)
            mark = "*" if name in row.closest else " "
            cells.append("-" if value is None else f"{value:.3f}{mark}")
        label = f"{row.variable} [{row.unit}]"
        yield f"{label:<32}" + "".join(f"{cell:>13}" for cell in cells)


def _constant_lines(rows: Iterable[TrendRow], window: str) -> Iterator[str]:
    yield f"Constants of the window {window}:"
    for row in rows:
        if row.window == window:
            yield f"  {row.constant:<12}{row.place:<24}{row.value:>12.5f}"
