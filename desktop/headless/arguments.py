"""What may be asked for on the command line, and how it is explained."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import desktop
from desktop.headless.check import run_check
from desktop.headless.compare import run_compare
from desktop.headless.compare import run_compare
from desktop.headless.goals import GOALS, LIMITS
from desktop.headless.optimise import DEFAULT_SEED as SEARCH_SEED
from desktop.headless.optimise import MONEY, run_optimise
from desktop.headless.past import run_calibrate, run_hindcast
from desktop.headless.project import DEFAULT_SEED, run_project
from desktop.headless.scenarios import run_export, run_import, run_new
from desktop.headless.why import run_why
from desktop.storage.bundled import Bundled
from desktop.storage.paths import PROGRAM

MOST_MEMBERS = 10_000

Options = argparse.Namespace
Run = Callable[[Options, Bundled], int]

TABLES = """\
TABLES is a folder of CSV files or one workbook (.xlsx, read also from .xls and .ods)
with sheets of the same names: budgets, links, ports, targeting, agreements,
joint_funding, settings. A table that is absent, or a year without a row, means the
base."""


@dataclass(frozen=True)
class Command:
    """A command with its options."""

    run: Run
    options: Options

    @property
    def needs_data(self) -> bool:
        """Whether it is of no use without the shipped data; check only looks."""
        return self.run is not run_check


class _Parser(argparse.ArgumentParser):
    """Refuses in one sentence instead of a block of usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. See {self.prog} --help\n")


def read_arguments(arguments: Sequence[str]) -> Command:
    """The command asked for.

    Raises
    ------
    SystemExit
        After printing help (0), or a sentence on what is wrong (2).
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.run is run_project:
        if options.scenario is not None and options.file is None:
            parser.error("--scenario needs FILE.lzplan")
        if options.seed is not None and options.members is None:
            parser.error("--seed needs --members")
    return Command(options.run, options)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="Plan public budgets across neighbouring cities and see what"
        " follows. Without a command: open the window.",
        epilog="Exit codes: 0 done, 1 fault of the program, 2 wrong arguments or"
        " refused input.",
    )
    parser.add_argument(
        "--version", action="version", version=f"{PROGRAM} {desktop.__version__}"
    )
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
    _add_new(commands)
    _add_project(commands)
    _add_import(commands)
    _add_export(commands)
    _add_compare(commands)
    _add_compare(commands)
    _add_hindcast(commands)
    _add_calibrate(commands)
    _add_why(commands)
    _add_optimise(commands)
    _add(commands, "check", run_check, "show versions and whether all parts are there")
    return parser


def _add(
    commands: Any, name: str, run: Run, summary: str, epilog: str | None = None
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _add_new(commands: Any) -> None:
    parser = _add(commands, "new", run_new, "write a scenario that equals the base")
    _out(parser, "FILE.lzplan", "the file to write")
    _horizon(parser)


def _add_project(commands: Any) -> None:
    summary = "project a plan beside the base and write indicators.csv"
    parser = _add(commands, "project", run_project, summary, TABLES)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "file", nargs="?", type=Path, metavar="FILE.lzplan", help="a scenario file"
    )
    what.add_argument("--plan", type=Path, metavar="TABLES", help="plan tables")
    what.add_argument("--base", action="store_true", help="the base itself")
    _scenario(parser)
    _out(parser, "DIR", "the folder to write into")
    _horizon(parser)
    _members(parser, "also write bands.csv over N members", f"{DEFAULT_SEED}")


def _add_import(commands: Any) -> None:
    summary = "turn plan tables into a scenario file"
    parser = _add(commands, "import", run_import, summary, TABLES)
    parser.add_argument(
        "--plan", type=Path, required=True, metavar="TABLES", help="plan tables"
    )
    _out(parser, "FILE.lzplan", "the file to write")


def _add_export(commands: Any) -> None:
    summary = "turn a scenario into plan tables"
    parser = _add(commands, "export", run_export, summary, TABLES)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    parser.add_argument(
        "--plan", type=Path, required=True, metavar="TABLES", help="where to write"
    )
    _scenario(parser)


def _add_compare(commands: Any) -> None:
    summary = "put the scenarios of a file side by side: inputs and outcomes"
    parser = _add(commands, "compare", run_compare, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    _out(parser, "OUT", "a workbook (.xlsx), or a folder for CSV files")
    parser.add_argument(
        "--baseline", metavar="NAME", help="what the others are compared with"
    )


def _add_compare(commands: Any) -> None:
    summary = "put the scenarios of a file side by side: inputs and outcomes"
    parser = _add(commands, "compare", run_compare, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    _out(parser, "OUT", "a workbook (.xlsx), or a folder for CSV files")
    parser.add_argument(
        "--baseline", metavar="NAME", help="what the others are compared with"
    )


def _add_hindcast(commands: Any) -> None:
    summary = "test the base rules on published years they have not seen"
    parser = _add(commands, "hindcast", run_hindcast, summary)
    _out(parser, "DIR", "the folder that hindcast.csv goes into")
    _members(parser, "members of the bands", "as in the method notes")


def _add_calibrate(commands: Any) -> None:
    summary = "fit the trend constants again from the published figures"
    parser = _add(commands, "calibrate", run_calibrate, summary)
    _out(parser, "FILE.csv", "the file to write")


def _add_why(commands: Any) -> None:
    summary = "divide what a plan changes of a number among its parts"
    parser = _add(commands, "why", run_why, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    _scenario(parser)
    parser.add_argument(
        "--place", required=True, help="a city, a pair such as Luzhou-Yibin, region"
    )
    parser.add_argument("--indicator", required=True, help="a name of indicators.csv")
    parser.add_argument(
        "--year", type=int, help="which year; else the scenario's last one"
    )
    _out(parser, "FILE.csv", "the file to write")


def _add_optimise(commands: Any) -> None:
    summary = "search the best allocation of money and add it as a scenario"
    parser = _add(commands, "optimise", run_optimise, summary, f"{GOALS}\n\n{LIMITS}")
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    _scenario(parser)
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
    parser.add_argument(
        "--discount",
        type=_rate,
        metavar="RATE",
        help="yearly discount rate (default: the interest of the method notes)",
    )
    parser.add_argument(
        "--curve",
        type=Path,
        metavar="FILE.csv",
        help="also find plans from most output to most equality, as scenarios",
    )
    _out(parser, "FILE.lzplan", "the file to write")
    _search_seed(parser)


def _search_seed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seed",
        type=_seed,
        default=SEARCH_SEED,
        metavar="S",
        help="the same seed finds the same (default: %(default)s)",
    )


def _rate(text: str) -> float:
    value = float(text)
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 1")
    return value


def _out(parser: argparse.ArgumentParser, metavar: str, explained: str) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar=metavar, help=explained
    )


def _scenario(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scenario", metavar="NAME", help="which one; else the one last on view"
    )


def _horizon(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--horizon", type=int, metavar="YEAR", help="last year projected"
    )


def _members(parser: argparse.ArgumentParser, explained: str, seed: str) -> None:
    parser.add_argument("--members", type=_count, metavar="N", help=explained)
    parser.add_argument(
        "--seed",
        type=_seed,
        metavar="S",
        help=f"the same seed draws the same members (default: {seed})",
    )


def _count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= MOST_MEMBERS:
        raise argparse.ArgumentTypeError(f"{text} is not from 1 to {MOST_MEMBERS}")
    return value


def _seed(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text} is below 0")
    return value
