"""The command cooperate: everyone for himself against together, and who pays whom."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

import numpy as np

from desktop.core.cooperation import Game, Payoff, States, Study, StudyOptions, study
from desktop.core.errors import UserError
from desktop.core.indicators import INDICATORS, Place, places
from desktop.core.parameters import random_draws
from desktop.core.plan import Plan
from desktop.core.progress import Progress
from desktop.core.projection import Run, project_base
from desktop.core.question import REGION
from desktop.core.region import Region
from desktop.core.scores import weights_of
from desktop.document.saved_results import projected_and_stamped
from desktop.document.scenario import Scenario, ScenarioText
from desktop.headless.cooperation_words import summary_lines
from desktop.headless.goals import read_weights
from desktop.headless.scenarios import chosen_scenario
from desktop.headless.words import tell, tell_origin
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_files
from desktop.storage.result_tables import ResultRow, result_bytes
from desktop.storage.scenario_file import encode, load_scenarios

DEFAULT_MEMBERS = 256
DEFAULT_WEIGHTS = "gdp"
DEFAULT_FLOOR = 0.7
"""Of education and health: below it the program warns of any plan."""

COOPERATION_FILE, ASKS_FILE = "cooperation.csv", "asks.csv"
EFFECTS_FILE, SCENARIOS_FILE = "effects.csv", "cooperation.lzplan"
SUMMARY_FILE = "summary.txt"
COLUMNS = ("city", "payoff_alone", "payoff_together", "transfer")
ASKS_COLUMNS = ("city", "asks_of", "worth")
EFFECTS_COLUMNS = ("place", "year", "indicator", "base", "alone", "together")


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
    contents = {
        out / COOPERATION_FILE: result_bytes(COLUMNS, _payoff_rows(found)),
        out / ASKS_FILE: result_bytes(ASKS_COLUMNS, _ask_rows(found)),
        out / EFFECTS_FILE: result_bytes(EFFECTS_COLUMNS, _effect_rows(found)),
        out / SUMMARY_FILE: ("\n".join(lines) + "\n").encode(),
        out / SCENARIOS_FILE: encode(region, _scenarios(found, scenario, bundled), 1),
    }
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


def _payoff_rows(found: Study) -> Iterator[ResultRow]:
    for c, city in enumerate(found.game.region.cities):
        yield (
            city.id,
            float(found.payoffs_alone[c]),
            float(found.payoffs_together[c]),
            float(found.equal[c]),
        )


def _ask_rows(found: Study) -> Iterator[ResultRow]:
    cities = found.game.region.cities
    for c, city in enumerate(cities):
        for d, other in enumerate(cities):
            if c != d:
                yield city.id, other.id, float(found.asks[c, d])


def _effect_rows(found: Study) -> Iterator[ResultRow]:
    """Every indicator of the last year in the base and in both plans."""
    game = found.game
    alone, together = game.run(found.alone.state), game.run(found.together)
    year = game.region.base_year + game.base.n_years
    runs: tuple[Run, ...] = (game.base, alone, together)
    for indicator in INDICATORS:
        if indicator.place is Place.PAIR or indicator.is_input:
            continue
        values = [indicator.read(run)[0, -1] for run in runs]
        for position, place in enumerate(places(game.region, indicator)):
            yield place, year, indicator.id, *(float(v[position]) for v in values)
        if indicator.read_region is not None and indicator.place is not Place.REGION:
            whole = (float(indicator.read_region(run)[0, -1]) for run in runs)
            yield REGION, year, indicator.id, *whole


def _scenarios(found: Study, origin: Scenario, bundled: Bundled) -> list[Scenario]:
    """The plans that the study compares."""
    made = [
        ("Everyone for himself", "每市各自为政", found.alone.state),
        ("Together", "共同规划", found.together),
        ("Together, money may move", "共同规划，资金可流动", found.with_money),
    ]
    return [
        projected_and_stamped(
            bundled.region,
            bundled.central,
            _scenario(bundled.region, origin, name, chinese, _plan(found.game, state)),
        )
        for name, chinese, state in made
    ]


def _plan(game: Game, state: States) -> Plan:
    return game.plans(state)[0]


def _scenario(
    region: Region, origin: Scenario, name: str, chinese: str, plan: Plan
) -> Scenario:
    note = f"From the study of cooperation in {region.name}."
    note_zh = f"来自{region.name_zh}的合作研究。"
    return Scenario(
        ScenarioText(name, note),
        plan,
        origin.horizon,
        {"zh_CN": ScenarioText(chinese, note_zh)},
    )
