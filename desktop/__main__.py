# SPDX-License-Identifier: Apache-2.0
"""Choose between the window and the command line, importing only the one chosen."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from desktop.storage.bundled import Bundled

_SELF_TEST = "--self-test"
_ANSWERED_WITHOUT_A_WINDOW = frozenset({"-h", "--help", "--version"})


def wants_command_line(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments ask for the command line rather than the window.

    A first word without a dot or a folder in it is the name of a command, also when it
    is misspelt: "no such command" helps more than "no such file". A scenario file whose
    name has neither is opened as ``./name``.
    """
    if not arguments:
        return False
    first = arguments[0]
    if first.startswith("-"):
        return first in _ANSWERED_WITHOUT_A_WINDOW
    return bool(first) and not any(mark in first for mark in "./\\")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code (0 done, 1 fault, 2 refused input)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [_SELF_TEST]:
        from desktop import self_test

        return self_test.main()
    if wants_command_line(given):
        from desktop import headless

        return headless.main(given, report=_report)
    # A start makes much and drops nothing: looking for garbage would only delay it.
    gc.disable()
    from desktop import app

    return app.main(given)


def _report(options: argparse.Namespace, bundled: Bundled) -> int:
    from desktop import report

    return report.run_report(options, bundled)


if __name__ == "__main__":
    raise SystemExit(main())
