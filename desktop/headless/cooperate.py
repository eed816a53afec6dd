"""The command cooperate: everyone for himself against together, and who pays whom."""

from __future__ import annotations

import argparse
import sys

from desktop.core.progress import Progress
from desktop.document.study_scenarios import study_scenarios
from desktop.document.study_setting import (
    FLOOR,
    GDP,
    MEMBERS,
    StudySetting,
    interest,
)
from desktop.headless.cooperation_words import summary_lines
from desktop.headless.goals import read_weights
from desktop.headless.scenarios import chosen_scenario, opened_file
from desktop.headless.words import tell
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_files
from desktop.storage.scenario_file import encode
from desktop.storage.study_tables import study_tables

DEFAULT_MEMBERS, DEFAULT_FLOOR, DEFAULT_WEIGHTS = MEMBERS, FLOOR, GDP
SCENARIOS_FILE, SUMMARY_FILE = "cooperation.lzplan", "summary.txt"


def run_cooperate(options: argparse.Namespace, bundled: Bundled) -> int:
    """Run the study, write its tables and scenarios, print the summary."""
    opened, bundled = opened_file(options.file, bundled)
    region = bundled.region
    scenario = chosen_scenario(opened, options.scenario, options.file)
    setting = _setting(options, bundled)
    game = setting.game(region, bundled.parameters, scenario)
    found = setting.study(game, bundled.parameters, _watch)
    lines = list(summary_lines(found, options.weights))
    out = options.out
    made = study_scenarios(found, scenario, game.central, options.seed)
    contents = {out / name: data for name, data in study_tables(found).items()}
    contents[out / SUMMARY_FILE] = ("\n".join(lines) + "\n").encode()
    contents[out / SCENARIOS_FILE] = encode(region, made, 1)
    write_files(contents)
    tell(*lines, "")
    for path in contents:
        tell(f"Wrote {path}.")
    return 0


def _setting(options: argparse.Namespace, bundled: Bundled) -> StudySetting:
    rate = options.discount
    return StudySetting(
        weights=tuple(read_weights(options.weights).items()),
        discount_rate=interest(bundled.parameters) if rate is None else rate,
        rivalry=options.rivalry,
        agreement_cost=options.agreement_cost,
        floor=options.floor,
        n_starts=options.starts,
        n_members=options.members,
        seed=options.seed,
    )


def _watch(progress: Progress) -> bool:
    """Show on a terminal how far it is; elsewhere keep quiet."""
    if sys.stderr.isatty():
        done = f"{progress.stage} {progress.done} of {progress.total}"
        print(f"\r{done:<40}", end="", file=sys.stderr, flush=True)
    return True
