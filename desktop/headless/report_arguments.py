"""What the command report may be asked for."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import Any

from desktop.headless.options import Run, add_command, add_out, add_scenario

LANGUAGES = ("en", "zh_CN")


def add_report(commands: Any, run: Run) -> None:
    """The command report, run by what stands above this package."""
    summary = "write a scenario's report as PDF or as a web page"
    parser = add_command(commands, "report", run, summary)
    parser.add_argument("file", type=Path, metavar="FILE.lzplan")
    add_out(parser, "OUT", "the file to write: OUT.pdf or OUT.html")
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the report"
    )
    add_scenario(parser)
    parser.add_argument(
        "--date",
        type=day_of,
        metavar="YYYY-MM-DD",
        help="the day on the report (default: today)",
    )
    # For the window, which hands over scenarios that may not have been saved.
    parser.add_argument("--position", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--called", help=argparse.SUPPRESS)
    parser.add_argument("--steps", action="store_true", help=argparse.SUPPRESS)


def day_of(text: str) -> str:
    """A day of the calendar as ISO date."""
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text} is not a day like 2026-01-31"
        ) from None
