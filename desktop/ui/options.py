"""The arguments of the window."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from desktop.storage.arguments import SentenceParser
from desktop.storage.paths import PROGRAM
from desktop.ui.languages import NAMES

LARGEST = 8192
"""Pixels on a side: more than any screen, and a picture that memory holds."""


@dataclass(frozen=True)
class Options:
    """What was asked for on the command line.

    Attributes
    ----------
    file
        A scenario file to open.
    picture
        Draw the window into this file instead of opening it.
    language
        Code of a language; empty for the one remembered or the system's.
    size
        Size of the window in pixels.
    """

    file: Path | None = None
    picture: Path | None = None
    language: str = ""
    size: QSize | None = None


def parsed(arguments: Sequence[str]) -> Options:
    """Read the arguments; wrong ones end the program with a sentence and code 2."""
    parser = SentenceParser(
        prog=PROGRAM, description="Open the window, or draw it into a picture."
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--picture", type=_picture, metavar="OUT.png")
    parser.add_argument("--language", choices=tuple(NAMES), default="")
    parser.add_argument("--size", type=_size, metavar="1400x900")
    given = parser.parse_args(arguments)
    return Options(given.file, given.picture, given.language, given.size)


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    sides = [int(side) for side in (width, height) if side.isdecimal()]
    if len(sides) < 2 or not all(1 <= side <= LARGEST for side in sides):
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a size, write two numbers from 1 to {LARGEST} like"
            " 1400x900"
        )
    return QSize(*sides)


def _picture(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".png":
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a picture that can be drawn, end its name in .png"
        )
    return path
