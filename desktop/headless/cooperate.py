"""The command cooperate: everyone for himself against together, and who pays whom."""

from __future__ import annotations

import argparse
import sys

import numpy as np

from desktop.core.cooperation import Game, Payoff, StudyOptions, study
from desktop.core.errors import UserError
from desktop.core.parameters import random_draws
from desktop.core.progress import Progress
from desktop.core.projection import project_base
from desktop.core.scores import weights_of
from desktop.document.scenario import Scenario
from desktop.document.study_scenarios import study_scenarios
from desktop.headless.cooperation_words import summary_lines
from desktop.headless.goals import read_weights
from desktop.headless.scenarios import chosen_scenario
from desktop.headless.words import tell, tell_origin
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_files
from desktop.storage.scenario_file import encode, load_scenarios
from desktop.storage.study_tables import study_tables

DEFAULT_MEMBERS = 256
DEFAULT_WEIGHTS = "gdp"
DEFAULT_FLOOR = 0.7
"""Of education and health: below it the program warns of any plan."""

SCENARIOS_FILE, SUMMARY_FILE = "cooperation.lzplan", "summary.txt"


def run_cooperate(options: argparse.Namespace, bundled: Bundled) -> int:
    """Run the study, write its tables and scenarios, print the summary."""
    region = bundled.region
    opened = load_scenarios(options.file, region)
    tell_origin(opened, region)
    scenario = chosen_scenario(opened, options.scenario, options.file)
    game = _game(options, bundled, scenario)
    if not game.allowed(game.first()).all():
        raise UserError("game_outside_floor", floor=options.floor)
    draws = random_draws(
        bundled.parameters,
        region,
        options.members,
        np.random.default_rng(options.seed),
    )
    found = study(
        game,
        draws,
        generator=np.random.default_rng(options.seed),
        options=StudyOptions(n_starts=options.starts),
        watch=_watch,
    )
    lines = list(summary_lines(found, options.weights))
    out = options.out
    made = study_scenarios(found, scenario, bundled.central, options.seed)
    contents = {out / name: data for name, data in study_tables(found).items()}
    contents[out / SUMMARY_FILE] = ("\n".join(lines) + "\n").encode()
    contents[out / SCENARIOS_FILE] = encode(region, made, 1)
    write_files(contents)
    tell(*lines, "")
    for path in contents:
        tell(f"Wrote {path}.")
    return 0


def _game(options: argparse.Namespace, bundled: Bundled, scenario: Scenario) -> Game:
    rate = options.discount
    if rate is None:
        rate = float(bundled.central.coefficients.r_int[0, 0])
    weights = weights_of(read_weights(options.weights), of_cities=True)
    payoff = Payoff(weights, rate, options.rivalry, options.agreement_cost)
    base = project_base(bundled.region, bundled.central, scenario.horizon)
    return Game(
        bundled.region, bundled.central, base, scenario.plan, payoff, options.floor
    )


def _watch(progress: Progress) -> bool:
    """Show on a terminal how far it is; elsewhere keep quiet."""
    if sys.stderr.isatty():
        done = f"{progress.stage} {progress.done} of {progress.total}"
        print(f"\r{done:<40}", end="", file=sys.stderr, flush=True)
    return True
