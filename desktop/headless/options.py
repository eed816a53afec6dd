"""Options that several commands of the command line share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.headless.project import DEFAULT_SEED
from desktop.storage.arguments import number, whole_number, year
from desktop.storage.bundled import Bundled
from desktop.storage.places import require_file_place, require_folder_place

MOST_MEMBERS = 10_000

Options = argparse.Namespace
Run = Callable[[Options, Bundled], int]


def add_command(
    commands: Any, name: str, run: Run, summary: str, epilog: str | None = None
) -> argparse.ArgumentParser:
    """A command with its summary; what comes after it is `epilog`."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


FOLDER = "DIR"
"""What stands for a folder in the help."""


def add_out(parser: argparse.ArgumentParser, metavar: str, explained: str) -> None:
    """Where to write: into a folder where `metavar` is FOLDER, else a file."""
    parser.set_defaults(out_is_folder=metavar == FOLDER)
    parser.add_argument(
        "--out", type=Path, required=True, metavar=metavar, help=explained
    )


def add_scenario(parser: argparse.ArgumentParser) -> None:
    """Which scenario of the file."""
    parser.add_argument(
        "--scenario", metavar="NAME", help="which one; else the one last on view"
    )


def add_horizon(parser: argparse.ArgumentParser) -> None:
    """Up to which year."""
    parser.add_argument(
        "--horizon", type=year, metavar="YEAR", help="last year projected and shown"
    )


def add_members(parser: argparse.ArgumentParser, explained: str, seed: str) -> None:
    """How many members, and which."""
    parser.add_argument("--members", type=count_of, metavar="N", help=explained)
    parser.add_argument(
        "--seed",
        type=seed_of,
        metavar="S",
        help=f"the same seed draws the same members (default: {seed})",
    )


def add_discount(parser: argparse.ArgumentParser) -> None:
    """What a later year counts."""
    parser.add_argument(
        "--discount",
        type=share_of,
        metavar="RATE",
        help="yearly discount rate (default: the interest of the method notes)",
    )


def add_seed(parser: argparse.ArgumentParser, follows: str) -> None:
    """Which draws are made, and what follows from the same ones."""
    parser.add_argument(
        "--seed",
        type=seed_of,
        default=DEFAULT_SEED,
        metavar="S",
        help=f"the same seed {follows} (default: %(default)s)",
    )


def require_places(options: Options) -> None:
    """Refuse places that cannot be written before a long search, not after it.

    Raises
    ------
    UserError
        Naming the first of them.
    """
    if getattr(options, "out", None) is not None:
        if options.out_is_folder:
            require_folder_place(options.out)
        elif options.out.suffix:  # without one, comparisons go into a folder
            require_file_place(options.out)
    if getattr(options, "curve", None) is not None:
        require_file_place(options.curve)


def count_of(text: str) -> int:
    """A number of members or starts."""
    return whole_number(text, 1, MOST_MEMBERS)


def seed_of(text: str) -> int:
    """A number that draws are repeatable by."""
    return whole_number(text, 0)


def share_of(text: str) -> float:
    """A share from 0 to 1."""
    return number(text, 0.0, 1.0)


def amount_of(text: str) -> float:
    """Money, 0 or more."""
    return number(text, 0.0)
