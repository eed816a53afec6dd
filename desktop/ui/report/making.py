"""Computes and writes a report; whoever asks says the language and the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.core.errors import UserError
from desktop.core.parameters import central_draws
from desktop.core.projection import Projection, project
from desktop.core.replacing import parameters_of
from desktop.document.history_rules import build_histories
from desktop.document.paper import Paper
from desktop.document.report_facts import Results, report_facts
from desktop.document.scenario import Scenario
from desktop.jobs.bands import Members
from desktop.jobs.latest import Ticket
from desktop.storage.bundled import Bundled
from desktop.storage.map_folder import read_map
from desktop.storage.readings import load_hindcast, load_weaknesses
from desktop.storage.scenario_file import ScenarioFile
from desktop.ui.fonts import use_font
from desktop.ui.formats import Formats
from desktop.ui.languages import Languages
from desktop.ui.report.compose import composed
from desktop.ui.report.html import page_of
from desktop.ui.report.material import Material, Readings
from desktop.ui.report.pdf import pdf_of
from desktop.ui.translation import Words

PDF, HTML = ".pdf", ".html"
STEPS = 5
"""How often `Told` is called: file read, runs, bands, words, pages."""

Told = Callable[[int], None]


@dataclass(frozen=True, eq=False)
class Wanted:
    """What is to be told.

    Attributes
    ----------
    opened
        The file.
    scenario
        One of it.
    file
        Its name; empty for one that was never saved.
    language, day
        Locale name; ISO date.
    """

    opened: ScenarioFile
    scenario: Scenario
    file: str
    language: str
    day: str


def kind_of(path: Path) -> str:
    """`PDF` or `HTML`.

    Raises
    ------
    UserError
        Where the name says neither.
    """
    kind = path.suffix.lower()
    if kind == ".htm":
        return HTML
    if kind not in {PDF, HTML}:
        raise UserError("report_kind", file=str(path))
    return kind


def made_report(
    application: QApplication, bundled: Bundled, wanted: Wanted, kind: str, told: Told
) -> bytes:
    """The content of the file; the application is afterwards as it was before.

    Parameters
    ----------
    told
        Called with the number of each step that is done; may leave by an exception.
    """
    paper = made_paper(application, bundled, wanted, told)
    if kind == HTML:
        return page_of(paper).encode("utf-8")
    font = application.font()
    use_font(application, bundled.paths.resources / "fonts")
    try:
        return pdf_of(paper, lambda: None)
    finally:
        application.setFont(font)


def made_paper(
    application: QApplication, bundled: Bundled, wanted: Wanted, told: Told
) -> Paper:
    """What the report says, in its language."""
    folder, before = bundled.paths.resources / "languages", QLocale()
    languages = Languages(application, folder, wanted.language)
    try:
        return _paper(bundled, wanted, languages, told)
    finally:
        languages.remove()
        QLocale.setDefault(before)


def _paper(bundled: Bundled, wanted: Wanted, languages: Languages, told: Told) -> Paper:
    region, scenario = wanted.opened.region, wanted.scenario
    words = Words(languages, region, bundled.renderings)
    told(1)
    results = _results(wanted, words, told)
    material = Material(
        region=region,
        scenario=scenario,
        results=results,
        facts=report_facts(region, scenario, results),
        histories=build_histories(region),
        readings=_readings(bundled, wanted),
        words=words,
        formats=Formats(languages),
        day=wanted.day,
        file=wanted.file,
        check=lambda: None,
    )
    paper = composed(material)
    told(4)
    return paper


def _results(wanted: Wanted, words: Words, told: Told) -> Results:
    region, scenario = wanted.opened.region, wanted.scenario
    parameters = parameters_of(region)
    central = central_draws(parameters, region)
    projection = project(region, central, scenario.plan, scenario.horizon)
    against, name = projection.base, ""
    baseline = wanted.opened.baseline
    if baseline is not None and wanted.opened.scenarios[baseline] is not scenario:
        other = wanted.opened.scenarios[baseline]
        against = project(region, central, other.plan, scenario.horizon).plan
        name = words.scenario(other)
    told(2)
    # The members of the window, so that the bands are the same as on the screen.
    members = Members(region, parameters)
    bands = members.bands(scenario.plan, scenario.horizon, Ticket(0, lambda: 0))
    told(3)
    shown = Projection(projection.base, projection.plan)
    return Results(shown, against, name, bands)


def _readings(bundled: Bundled, wanted: Wanted) -> Readings:
    resources = bundled.paths.resources
    return Readings(
        read_map(resources / "map", wanted.opened.region).shapes,
        load_hindcast(bundled.paths.data()),
        load_weaknesses(resources / "docs", wanted.language),
    )
