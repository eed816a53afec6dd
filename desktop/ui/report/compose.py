"""The whole report of one scenario, ready to be set as PDF or as a web page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.region import Region
from desktop.document.first_view import first_viewpoint
from desktop.document.paper import Paper
from desktop.document.scenario import Scenario
from desktop.document.view import Viewpoint
from desktop.ui.report.changes import changes
from desktop.ui.report.cooperation import cooperation
from desktop.ui.report.grounds import grounds, material_program
from desktop.ui.report.material import Material
from desktop.ui.report.opening import opening
from desktop.ui.report.outcomes import gains, indicators, plots

translate = QCoreApplication.translate
LONGEST = 36
"""Letters of the title at the foot of each page."""


def composed(material: Material) -> Paper:
    """Write all sections in the language of the words."""
    words, scenario = material.words, material.scenario
    viewpoint = report_viewpoint(material.region, scenario)
    blocks = [
        *opening(material),
        *changes(material),
        *gains(material),
        *indicators(material),
        *plots(material, viewpoint),
        *cooperation(material),
        *grounds(material),
    ]
    title = words.scenario(scenario)
    day = material.day_in_words()
    subtitle = translate("report", "{program} · report on a scenario")
    return Paper(
        language=words.language,
        title=title,
        subtitle=subtitle.format(program=material_program()),
        author=scenario.author,
        footer=f"{_short(title)} · {day} · {material_program()}",
        day=material.day,
        program=material_program(),
        page_of=translate("report", "Page {page} of {pages}"),
        contents=translate("report", "Contents"),
        blocks=tuple(blocks),
    )


def _short(title: str) -> str:
    """A title that leaves room for the rest of the line."""
    return title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"


def report_viewpoint(region: Region, scenario: Scenario) -> Viewpoint:
    """What the plots show: the scenario's own cities, levels, the last year."""
    chosen = scenario.viewpoint or first_viewpoint(region)
    return Viewpoint(
        city=chosen.city,
        shown_cities=chosen.shown_cities,
        indicators=chosen.indicators,
        difference=False,
        year=scenario.horizon,
        years=chosen.years,
    )
