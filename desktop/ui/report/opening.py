"""The first page: what this is, the headline strip, and how it is to be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

import desktop
from desktop.core.projection import MODEL_VERSION
from desktop.document.paper import (
    Block,
    Heading,
    Pairs,
    Paragraph,
    Tile,
    Tiles,
    Tone,
)
from desktop.document.report_facts import GAINS
from desktop.ui.names import indicator_short, unit_of
from desktop.ui.report.material import Material

translate = QCoreApplication.translate
FINGERPRINT = 16
"""Letters of the fingerprint on the first page; the last one has all."""


def opening(material: Material) -> list[Block]:
    """Note, facts of the file, headline strip, who gains in a sentence."""
    scenario, words = material.scenario, material.words
    note = scenario.text_in(words.language).note.strip()
    blocks: list[Block] = []
    blocks += [Paragraph(part, is_lead=True) for part in note.splitlines() if part]
    blocks.append(Pairs(tuple(_pairs(material))))
    blocks.append(Heading(translate("report", "In short")))
    blocks.append(_strip(material))
    blocks += [Paragraph(text) for text in _sentences(material)]
    blocks.append(Paragraph(band_sentence(material), Tone.MUTED))
    return blocks


def band_sentence(material: Material) -> str:
    """What the band is, and what it is not."""
    text = translate(
        "report",
        "Ranges and shaded bands hold 80 % of {count} runs with other assumptions. A"
        " band is a range of assumptions, not a probability of what will happen.",
    )
    return text.format(count=material.results.bands.n_members)


def _pairs(material: Material) -> list[tuple[str, str]]:
    region, words = material.region, material.words
    unnamed = translate("report", "not named")
    data = region.fingerprint[:FINGERPRINT]
    return [
        (translate("report", "Author"), material.scenario.author or unnamed),
        (translate("report", "Date"), material.day_in_words()),
        (
            translate("report", "Region and years"),
            translate("report", "{region}, {years}").format(
                region=words.region(),
                years=words.years(region.base_year, material.facts.year),
            ),
        ),
        (translate("report", "Compared with"), material.against()),
        (
            translate("report", "Program, model, data"),
            f"{desktop.__version__} · {MODEL_VERSION} · {data}",
        ),
    ]


def _strip(material: Material) -> Tiles:
    tiles = []
    for indicator, change in material.facts.headlines:
        told, tone = material.change_in_words(indicator, change)
        tiles.append(
            Tile(
                indicator_short(indicator),
                material.place(change.place),
                material.formats.value(indicator, change.plan),
                unit_of(indicator).replace("%", ""),
                told,
                tone,
            )
        )
    return Tiles(tuple(tiles))


def _sentences(material: Material) -> list[str]:
    """The year of the strip; how many cities gain and how many lose."""
    year, against = material.facts.year, material.against()
    texts = [
        translate(
            "report", "All values are of {year}, changes are against: {against}."
        ).format(year=year, against=against)
    ]
    verdicts = [_verdict(material, place) for place in _cities(material)]
    gaining, losing = verdicts.count(1), verdicts.count(-1)
    if not gaining and not losing:
        return [*texts, translate("report", "The plan changes no city's output.")]
    counted = translate(
        "report",
        "Output is higher in {gaining} of {count} cities and lower in {losing}.",
    )
    texts.append(counted.format(count=len(verdicts), gaining=gaining, losing=losing))
    return texts


def _cities(material: Material) -> list[str]:
    return [city.id for city in material.region.cities]


def _verdict(material: Material, place: str) -> int:
    """+1 or -1 where the first of `GAINS` moves as far as is shown."""
    gain = next(one for one in material.facts.gains if one.place == place)
    change = gain.change(GAINS[0])
    if change is None or not material.change(GAINS[0], change)[0]:
        return 0
    return change.verdict
