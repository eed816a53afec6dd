"""What the commands why, optimise, ensemble and cooperate may be asked for."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desktop.core.cooperation.studies import STARTS
from desktop.headless.cooperate import (
    DEFAULT_FLOOR,
    DEFAULT_MEMBERS,
    DEFAULT_WEIGHTS,
    run_cooperate,
)
from desktop.headless.ensemble import DEFAULT_MEMBERS as ENSEMBLE_MEMBERS
from desktop.headless.ensemble import run_ensemble
from desktop.headless.goals import GOALS, LIMITS
from desktop.headless.optimise import MONEY, run_optimise
from desktop.headless.options import (
    FOLDER,
    add_command,
    add_discount,
    add_horizon,
    add_out,
    add_scenario,
    add_seed,
    amount_of,
    count_of,
    share_of,
)
from desktop.headless.why import run_why
from desktop.storage.arguments import year


def add_why(commands: Any) -> None:
    """The command why."""
    summary = "divide what a plan changes of a number among its parts"
    parser = add_command(commands, "why", run_why, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    add_scenario(parser)
    parser.add_argument(
        "--place", required=True, help="a city, a pair such as Luzhou-Yibin, region"
    )
    parser.add_argument("--indicator", required=True, help="a name of indicators.csv")
    parser.add_argument(
        "--year", type=year, help="which year; else the scenario's last one"
    )
    add_out(parser, "FILE.csv", "the file to write")


def add_optimise(commands: Any) -> None:
    """The command optimise."""
    summary = "search the best allocation of money and add it as a scenario"
    explained = f"{GOALS}\n\n{LIMITS}"
    parser = add_command(commands, "optimise", run_optimise, summary, explained)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    add_scenario(parser)
    parser.add_argument("--goal", required=True, metavar="GOAL", help="see below")
    parser.add_argument(
        "--limit", action="append", metavar="LIMIT", help="see below; may be repeated"
    )
    parser.add_argument(
        "--money",
        choices=MONEY,
        help="each city keeps to what it has in the scenario, all together do, or"
        " neither (default: own; for least-money: free)",
    )
    add_discount(parser)
    parser.add_argument(
        "--curve",
        type=Path,
        metavar="FILE.csv",
        help="also find plans from most output to most equality, as scenarios",
    )
    add_out(parser, "FILE.lzplan", "the file to write")
    add_seed(parser, "finds the same")


def add_ensemble(commands: Any) -> None:
    """The command ensemble."""
    summary = "show how results spread over many sets of assumptions"
    parser = add_command(commands, "ensemble", run_ensemble, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    add_scenario(parser)
    parser.add_argument(
        "--members",
        type=count_of,
        default=ENSEMBLE_MEMBERS,
        metavar="N",
        help="sets of assumptions drawn (default: %(default)s)",
    )
    add_out(parser, FOLDER, "the folder that quantiles.csv goes into")
    add_horizon(parser)
    add_seed(parser, "draws the same members")


def add_cooperate(commands: Any) -> None:
    """The command cooperate."""
    summary = "hold everyone for himself against planning together"
    parser = add_command(commands, "cooperate", run_cooperate, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    add_scenario(parser)
    _add_wishes(parser)
    add_discount(parser)
    parser.add_argument(
        "--starts",
        type=count_of,
        default=STARTS,
        metavar="N",
        help="states that everyone for himself begins from (default: %(default)s)",
    )
    parser.add_argument(
        "--members",
        type=count_of,
        default=DEFAULT_MEMBERS,
        metavar="N",
        help="that the result is held against (default: %(default)s)",
    )
    add_out(parser, FOLDER, "the folder to write into")
    add_seed(parser, "finds the same")


def _add_wishes(parser: argparse.ArgumentParser) -> None:
    """What cities are after, and what they must keep."""
    parser.add_argument(
        "--weights",
        default=DEFAULT_WEIGHTS,
        metavar="A=WEIGHT,...",
        help="what every city wants: indicators with weights (default: %(default)s)",
    )
    parser.add_argument(
        "--rivalry",
        type=share_of,
        default=0.0,
        metavar="0..1",
        help="how much the success of others in the province counts as a loss",
    )
    parser.add_argument(
        "--agreement-cost",
        type=amount_of,
        default=0.0,
        metavar="MONEY",
        help="100 million yuan a year, to each side, for each agreement of a pair",
    )
    parser.add_argument(
        "--floor",
        type=share_of,
        default=DEFAULT_FLOOR,
        metavar="0..1",
        help="least of education and health, times the base (default: %(default)s)",
    )
