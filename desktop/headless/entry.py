"""Runs one command and turns what happens into a sentence and an exit code."""

from __future__ import annotations

import io
import os
import platform
import sys
import traceback
from collections.abc import Sequence

import desktop
from desktop.core.errors import UserError
from desktop.headless.arguments import Command, read_arguments
from desktop.headless.options import Run, require_places
from desktop.storage.bundled import Bundled
from desktop.storage.paths import PROGRAM, ProgramPaths

DONE, FAULT, REFUSED, INTERRUPTED = 0, 1, 2, 130


def main(
    arguments: Sequence[str],
    paths: ProgramPaths | None = None,
    report: Run | None = None,
) -> int:
    """Run the command that `arguments` ask for.

    Parameters
    ----------
    arguments
        Without the name of the program.
    paths
        Where data and fonts are; by default those of the installation.
    report
        Makes the report, which needs letters and pages that stand above this package;
        the command is not offered without.

    Returns
    -------
    int
        0 done, 1 a fault of the program or its installation, 2 wrong arguments or
        refused input.
    """
    _write_any_letter()
    command = read_arguments(arguments, report)
    try:
        code = _run(command, paths)
        sys.stdout.flush()
    except UserError as error:
        _complain(str(error))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has enough; the interpreter must not flush again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception:  # noqa: BLE001 - the outer border
        _report_fault(arguments)
        return FAULT
    return code


def _run(command: Command, paths: ProgramPaths | None) -> int:
    """Damage of the installation is told apart from faults of the input."""
    try:
        bundled = Bundled(ProgramPaths.of_user() if paths is None else paths)
        if command.needs_data:
            bundled.folder  # noqa: B018 - read here, once
    except FileNotFoundError as error:
        _complain(f"{error}. Reinstall the program.")
        return FAULT
    except UserError as error:
        _complain(str(error))
        return FAULT
    require_places(command.options)
    return command.run(command.options, bundled)


def _write_any_letter() -> None:
    """No letter that a terminal lacks may end a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _complain(sentence: str) -> None:
    print(f"{PROGRAM}: {sentence}", file=sys.stderr)


def _report_fault(arguments: Sequence[str]) -> None:
    traceback.print_exc()
    versions = f"{desktop.__version__}, Python {platform.python_version()}"
    _complain(
        f"This is a fault of the program ({versions}, {platform.platform()}); your"
        f" files are as they were. Please report the lines above. Asked for:"
        f" {' '.join(arguments)}"
    )
