# SPDX-License-Identifier: Apache-2.0
"""Reports of shipped and changed scenarios, as the command makes them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.document.paper import Paper
from desktop.document.scenario import Scenario
from desktop.storage.bundled import Bundled
from desktop.storage.scenario_file import ScenarioFile, load_scenarios
from desktop.ui.report.making import PDF, Wanted, made_paper, made_report
from tests.pdf_reader import Pdf

DAY = "2026-11-25"
Change = Callable[[Scenario], Scenario]


class Press:
    """Makes reports of samples; the same one only once."""

    def __init__(self, application: QApplication, bundled: Bundled) -> None:
        self._application, self.bundled = application, bundled
        self._papers: dict[tuple[str, str], Paper] = {}
        self._files: dict[tuple[str, str], Pdf] = {}

    def sample(self, name: str) -> ScenarioFile:
        path = self.bundled.paths.samples() / f"{name}.lzplan"
        return load_scenarios(path, self.bundled.region)

    def wanted(self, name: str, language: str, change: Change | None = None) -> Wanted:
        opened = self.sample(name)
        scenario = opened.scenarios[0]
        if change is not None:
            scenario = change(scenario)
            opened = replace(opened, scenarios=(scenario,))
        return Wanted(opened, scenario, f"{name}.lzplan", language, DAY)

    def paper(self, name: str, language: str) -> Paper:
        key = (name, language)
        if key not in self._papers:
            self._papers[key] = self.paper_of(self.wanted(name, language))
        return self._papers[key]

    def paper_of(self, wanted: Wanted) -> Paper:
        return made_paper(self._application, self.bundled, wanted, _quiet)

    def pdf(self, name: str, language: str) -> Pdf:
        key = (name, language)
        if key not in self._files:
            wanted = self.wanted(name, language)
            self._files[key] = Pdf(self.file(wanted, PDF))
        return self._files[key]

    def file(self, wanted: Wanted, kind: str) -> bytes:
        return made_report(self._application, self.bundled, wanted, kind, _quiet)


@pytest.fixture(scope="session")
def press(qapp: QApplication, bundled: Bundled) -> Press:
    """Made once: a report takes half a second."""
    return Press(qapp, bundled)


def _quiet(step: int) -> None:
    del step
