"""Arguments of the command line: what is wrong with one is told in one sentence."""

from __future__ import annotations

import argparse
import math
import re
from typing import NoReturn

_CHOICE = re.compile(r"invalid choice: '?(?P<word>.*?)'? \(choose from (?P<known>.*)\)")


class SentenceParser(argparse.ArgumentParser):
    """Refuses with the option, what was given and the remedy, not a block of usage."""

    def error(self, message: str) -> NoReturn:
        """End the program with code 2."""
        said = _CHOICE.sub(_unknown, message.removeprefix("argument "))
        self.exit(2, f"{self.prog}: {said}. See {self.prog} --help\n")


def whole_number(text: str, low: int, high: int | None = None) -> int:
    """A whole number from `low` to `high`, or of any size from `low` where None.

    Raises
    ------
    argparse.ArgumentTypeError
        Naming what was given and what can be.
    """
    wanted = f"from {low} to {high}" if high is not None else f"of {low} or more"
    try:
        value = int(text)
    except ValueError:
        value = low - 1
    if value < low or (high is not None and value > high):
        message = f"“{text}” is not a whole number {wanted}"
        raise argparse.ArgumentTypeError(message)
    return value


def number(text: str, low: float, high: float | None = None) -> float:
    """A finite number from `low` to `high`, or any from `low` where None.

    Raises
    ------
    argparse.ArgumentTypeError
        Naming what was given and what can be.
    """
    wanted = f"from {low:g} to {high:g}" if high is not None else f"of {low:g} or more"
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not (math.isfinite(value) and low <= value and (high is None or value <= high)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number {wanted}")
    return value


def year(text: str) -> int:
    """A calendar year; whether the region has it is for the command to say.

    Raises
    ------
    argparse.ArgumentTypeError
        Where it is no whole number.
    """
    try:
        return int(text)
    except ValueError:
        message = f"“{text}” is not a year; write one like 2035"
        raise argparse.ArgumentTypeError(message) from None


def _unknown(found: re.Match[str]) -> str:
    known = found["known"].replace("'", "")
    return f"“{found['word']}” is not known, use one of: {known}"
