# SPDX-License-Identifier: Apache-2.0
"""The command report: a PDF or a web page of a scenario, without a display.

It needs Qt for letters and pages, so it stands above both front ends; the window runs
it as a process of its own, in whatever language the report is wanted.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.document.scenario import Scenario
from desktop.headless.scenarios import chosen_scenario
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_file
from desktop.storage.paths import PROGRAM
from desktop.storage.scenario_file import ScenarioFile, load_scenarios
from desktop.ui.report.making import Wanted, kind_of, made_report


def run_report(options: argparse.Namespace, bundled: Bundled) -> int:
    """Write the report that was asked for.

    Raises
    ------
    UserError
        Where the file cannot be read or written, or the scenario is not in it.
    """
    kind = kind_of(options.out)
    opened = load_scenarios(options.file, bundled.region)
    wanted = Wanted(
        opened=opened,
        scenario=_scenario(opened, options),
        file=options.file.name if options.called is None else options.called,
        language=options.language,
        day=options.date or dt.date.today().isoformat(),  # noqa: DTZ011 - the user's day
    )
    told = _told if options.steps else _quiet
    content = made_report(_application(), bundled, wanted, kind, told)
    write_file(options.out, content)
    sys.stdout.write(f"Wrote {options.out}.\n")
    return 0


def write_report(
    bundled: Bundled, file: Path, out: Path, language: str, day: str
) -> int:
    """Write a report with the application that runs already; for the self-test.

    Returns
    -------
    int
        Bytes written.
    """
    opened = load_scenarios(file, bundled.region)
    scenario = opened.scenarios[opened.active]
    wanted = Wanted(opened, scenario, file.name, language, day)
    content = made_report(_application(), bundled, wanted, kind_of(out), _quiet)
    write_file(out, content)
    return len(content)


def _scenario(opened: ScenarioFile, options: argparse.Namespace) -> Scenario:
    if options.position is not None:
        position: int = options.position
        return opened.scenarios[position]
    return chosen_scenario(opened, options.scenario, options.file)


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # Never a window, also where there is a display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_drop_message)
    return QApplication([PROGRAM])


def _drop_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt says of having no screen is nothing to whoever wants a report."""
    del kind, context, text


def _told(step: int) -> None:
    sys.stdout.write(f"{step}\n")
    sys.stdout.flush()


def _quiet(step: int) -> None:
    del step
