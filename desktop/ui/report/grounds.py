"""What a report rests on: assumptions replaced, sources, hindcast, weaknesses."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

import desktop
from desktop.core.facts import Fact
from desktop.core.projection import MODEL_VERSION
from desktop.core.replacing import Listed, replaced_values
from desktop.document.paper import (
    Block,
    Cell,
    Heading,
    Pairs,
    Paragraph,
    Points,
    Table,
    Tone,
)
from desktop.document.report_facts import Origin
from desktop.ui.fact_names import data_unit, quantity_name
from desktop.ui.hindcast_text import (
    NUMERIC,
    hindcast_cells,
    hindcast_heads,
    hindcast_introduction,
)
from desktop.ui.names import indicator_name
from desktop.ui.origins import publisher, status_name
from desktop.ui.report.material import Material

translate = QCoreApplication.translate
MOST_SOURCES = 2
_CELL = re.compile(r"\s+cell\s+\w+|\w+单元格")
"""Where a figure stands on its page, as data and their renderings have it."""


def grounds(material: Material) -> list[Block]:
    """The sections on what the numbers rest on, up to what nobody can know."""
    return [
        *_replaced(material),
        *_sources(material),
        *_hindcast(material),
        *_weaknesses(material),
        *_limits(),
        *_versions(material),
    ]


def _replaced(material: Material) -> list[Block]:
    blocks: list[Block] = [
        Heading(translate("report", "Assumptions replaced"), new_page=True)
    ]
    listed = replaced_values(material.region)
    if not listed:
        text = translate("report", "None: all values are those of the data.")
        return [*blocks, Paragraph(text)]
    heads = (
        translate("report", "What"),
        translate("report", "In the data"),
        translate("report", "Here"),
        translate("report", "Unit"),
        translate("report", "Reason"),
    )
    rows = tuple(_replaced_row(material, one) for one in listed)
    widths = (3.6, 1.4, 1.4, 1.6, 3)
    return [*blocks, Table(heads, rows, widths, frozenset({1, 2}))]


def _replaced_row(material: Material, listed: Listed) -> tuple[Cell, ...]:
    new, old, words = listed.new, listed.old, material.words
    if isinstance(old, Fact):
        place = material.data_place(new.place)
        what = f"{place}, {quantity_name(new.quantity)}, {new.year}"
    else:
        what = words.named(old.name, old.name_zh)
    reason = new.reason
    if listed.is_outside:
        outside = translate("report", "{reason} (outside the range of the data)")
        reason = outside.format(reason=reason)
    return (
        Cell(what),
        Cell(plain_number(material, listed.old_value)),
        Cell(plain_number(material, new.value)),
        Cell(data_unit(listed.unit)),
        Cell(reason),
    )


def plain_number(material: Material, value: float) -> str:
    """Four significant digits: these values have no unit of an indicator."""
    shown = f"{value:.4g}"
    decimals = len(shown.partition(".")[2]) if "e" not in shown else 0
    return material.formats.number(value, decimals)


def _sources(material: Material) -> list[Block]:
    told = translate(
        "report",
        "How the values of {year}, from which all runs start, came about: the number of"
        " places by status, and what they were read from.",
    )
    heads = (
        translate("report", "Indicator"),
        translate("report", "Status"),
        translate("report", "Sources"),
    )
    rows = tuple(_origin_row(material, one) for one in material.facts.origins)
    return [
        Heading(translate("report", "Sources")),
        Paragraph(told.format(year=material.region.base_year), Tone.MUTED),
        Table(heads, rows, (2.4, 1.6, 5)),
    ]


def _origin_row(material: Material, origin: Origin) -> tuple[Cell, ...]:
    counted = [f"{status_name(status)} {n}" for status, n in origin.statuses]
    told = (publisher(source, material.words) for source in origin.sources)
    sources = [_CELL.sub("", source) for source in told]
    shown, left = sources[:MOST_SOURCES], len(sources) - MOST_SOURCES
    text = translate("report", "; ", "between sources").join(shown)
    if left > 0:
        more = translate("report", "{sources}; {count} more in the data view")
        text = more.format(sources=text, count=left)
    return (
        Cell(indicator_name(origin.indicator)),
        Cell(material.listed(counted)),
        Cell(text or translate("report", "set by a convention of the model")),
    )


def _hindcast(material: Material) -> list[Block]:
    rows = material.readings.hindcast
    cells = tuple(
        tuple(
            Cell(text, Tone.WORSE if lost and k == 9 else Tone.PLAIN)
            for k, text in enumerate(hindcast_cells(row, material.formats))
        )
        for row in rows
        for lost in (row.best != "model",)
    )
    widths = (3.4, 1.5, 1.1, 1.1, 1.3, 1.1, 1.4, 1.5, 1.1, 1.5)
    return [
        Heading(translate("hindcast", "Hindcast")),
        Paragraph(hindcast_introduction(rows)),
        Table(hindcast_heads(), cells, widths, NUMERIC),
    ]


def _weaknesses(material: Material) -> list[Block]:
    return [
        Heading(translate("report", "Weaknesses, the most harmful first")),
        Points(material.readings.weaknesses, numbered=True),
    ]


def _limits() -> list[Block]:
    return [
        Heading(translate("report", "What nobody can know from this")),
        Points(
            (
                translate(
                    "report",
                    "What will happen. A projection follows from its assumptions; it is"
                    " no forecast of events. Differences between plans are what the"
                    " model knows best.",
                ),
                translate(
                    "report",
                    "How likely an outcome is. The band shows what other assumptions"
                    " would give, not how often they are true.",
                ),
                translate(
                    "report",
                    "What national policy, prices, land markets and firms will do:"
                    " they are not in the model, and the growth of the nation is a"
                    " scenario.",
                ),
                translate(
                    "report",
                    "Whether agreements are kept once they are signed, and what keeping"
                    " them costs.",
                ),
                translate(
                    "report",
                    "Epidemics, floods and other shocks; the hindcast shows how far"
                    " they can carry the numbers.",
                ),
            )
        ),
    ]


def _versions(material: Material) -> list[Block]:
    region, words = material.region, material.words
    pairs = [
        (translate("report", "Program"), material_program()),
        (translate("report", "Model"), MODEL_VERSION),
        (translate("report", "Data"), words.region()),
        (translate("report", "Fingerprint of the data"), region.fingerprint),
    ]
    if material.file:
        pairs.append((translate("report", "File"), material.file))
    shapes = material.readings.shapes
    if shapes is not None and shapes.credits:
        thanks = "; ".join(words.text(one) for one in shapes.credits)
        pairs.append((translate("report", "Map"), thanks))
    return [Heading(translate("report", "Made with")), Pairs(tuple(pairs))]


def material_program() -> str:
    """Name and version of the program."""
    name = QCoreApplication.translate("MainWindow", "Luzhou Planner")
    return f"{name} {desktop.__version__}"
