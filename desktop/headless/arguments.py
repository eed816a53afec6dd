"""What may be asked for on the command line, and how it is explained."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import desktop
from desktop.headless.check import run_check
from desktop.headless.compare import run_compare
from desktop.headless.options import (
    FOLDER,
    Options,
    Run,
    add_command,
    add_horizon,
    add_members,
    add_out,
    add_scenario,
)
from desktop.headless.past import run_calibrate, run_hindcast
from desktop.headless.project import DEFAULT_SEED, run_project
from desktop.headless.report_arguments import add_report
from desktop.headless.scenarios import run_export, run_import, run_new
from desktop.headless.study_arguments import (
    add_cooperate,
    add_ensemble,
    add_optimise,
    add_why,
)
from desktop.storage.arguments import SentenceParser
from desktop.storage.paths import PROGRAM

TABLES = """\
TABLES is a folder of CSV files or one workbook (.xlsx, read also from .xls and .ods)
with sheets of the same names: budgets, links, ports, targeting, agreements,
joint_funding, settings. A table that is absent, or a year without a row, means the
base. Rows for years after the last one projected are not used, and named."""


@dataclass(frozen=True)
class Command:
    """A command with its options."""

    run: Run
    options: Options

    @property
    def needs_data(self) -> bool:
        """Whether it is of no use without the shipped data; check only looks."""
        return self.run is not run_check


def read_arguments(arguments: Sequence[str], report: Run | None = None) -> Command:
    """The command asked for.

    Parameters
    ----------
    report
        What runs the command of this name; not offered without.

    Raises
    ------
    SystemExit
        After printing help (0), or a sentence on what is wrong (2).
    """
    parser = _parser(report)
    options = parser.parse_args(arguments)
    if options.run is run_project:
        if options.scenario is not None and options.file is None:
            parser.error("--scenario needs FILE.lzplan")
        if options.seed is not None and options.members is None:
            parser.error("--seed needs --members")
    return Command(options.run, options)


def _parser(report: Run | None) -> argparse.ArgumentParser:
    parser = SentenceParser(
        prog=PROGRAM,
        description="Plan public budgets across neighbouring cities and see what"
        " follows. Without a command: open the window, on ./FILE.lzplan where one is"
        " named; with --picture OUT.png [--language zh_CN] [--size 1400x900] [FILE]:"
        " draw it.",
        epilog="Exit codes: 0 done, 1 fault of the program, 2 wrong arguments or"
        " refused input.",
    )
    parser.add_argument(
        "--version", action="version", version=f"{PROGRAM} {desktop.__version__}"
    )
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=SentenceParser
    )
    _add_new(commands)
    _add_project(commands)
    _add_import(commands)
    _add_export(commands)
    _add_compare(commands)
    if report is not None:
        add_report(commands, report)
    _add_hindcast(commands)
    _add_calibrate(commands)
    add_why(commands)
    add_optimise(commands)
    add_ensemble(commands)
    add_cooperate(commands)
    add_command(
        commands, "check", run_check, "show versions and whether all parts are there"
    )
    return parser


def _add_new(commands: Any) -> None:
    parser = add_command(
        commands, "new", run_new, "write a scenario that equals the base"
    )
    add_out(parser, "FILE.lzplan", "the file to write")
    add_horizon(parser)


def _add_project(commands: Any) -> None:
    summary = "project a plan beside the base and write indicators.csv"
    parser = add_command(commands, "project", run_project, summary, TABLES)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "file", nargs="?", type=Path, metavar="FILE.lzplan", help="a scenario file"
    )
    what.add_argument("--plan", type=Path, metavar="TABLES", help="plan tables")
    what.add_argument("--base", action="store_true", help="the base itself")
    add_scenario(parser)
    add_out(parser, FOLDER, "the folder to write into")
    add_horizon(parser)
    add_members(parser, "also write bands.csv over N members", f"{DEFAULT_SEED}")


def _add_import(commands: Any) -> None:
    summary = "turn plan tables into a scenario file"
    parser = add_command(commands, "import", run_import, summary, TABLES)
    parser.add_argument(
        "--plan", type=Path, required=True, metavar="TABLES", help="plan tables"
    )
    add_out(parser, "FILE.lzplan", "the file to write")
    add_horizon(parser)


def _add_export(commands: Any) -> None:
    summary = "turn a scenario into plan tables"
    parser = add_command(commands, "export", run_export, summary, TABLES)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    parser.add_argument(
        "--plan", type=Path, required=True, metavar="TABLES", help="where to write"
    )
    add_scenario(parser)


def _add_compare(commands: Any) -> None:
    summary = "put the scenarios of a file side by side: inputs and outcomes"
    parser = add_command(commands, "compare", run_compare, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    add_out(parser, "OUT", "a workbook (.xlsx), or a folder for CSV files")
    parser.add_argument(
        "--baseline", metavar="NAME", help="what the others are compared with"
    )


def _add_hindcast(commands: Any) -> None:
    summary = "test the base rules on published years they have not seen"
    parser = add_command(commands, "hindcast", run_hindcast, summary)
    add_out(parser, FOLDER, "the folder that hindcast.csv goes into")
    add_members(parser, "members of the bands", "as in the method notes")


def _add_calibrate(commands: Any) -> None:
    summary = "fit the trend constants again from the published figures"
    parser = add_command(commands, "calibrate", run_calibrate, summary)
    add_out(parser, "FILE.csv", "the file to write")
