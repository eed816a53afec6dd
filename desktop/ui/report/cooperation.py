"""Cooperation: a map of what ties the cities, and every tie the plan changes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop.core.projection.agreement_costs import PRICES
from desktop.core.region import Domain
from desktop.core.replacing import parameters_of
from desktop.document.map_lines import VISIBLE_HOURS, VISIBLE_STRENGTH
from desktop.document.map_shapes import MapShapes
from desktop.document.paper import (
    Block,
    Cell,
    Figure,
    Figures,
    Heading,
    Paragraph,
    Table,
    Tone,
)
from desktop.document.report_facts import Accord
from desktop.ui.names import domain_name
from desktop.ui.report.map_drawing import Tie, drawn_map
from desktop.ui.report.material import WIDTH, Material
from desktop.ui.theme import LIGHT

translate = QCoreApplication.translate
MAP, ONE_MAP = (WIDTH / 2.0 - 8.0, 200.0), (WIDTH, 240.0)
_STRENGTH = 2


def cooperation(material: Material) -> list[Block]:
    """The section on agreements and links."""
    blocks: list[Block] = [Heading(translate("report", "Cooperation"), new_page=True)]
    if material.readings.shapes is not None:
        blocks += _maps(material, material.readings.shapes)
    if not material.facts.accords:
        text = translate("report", "All agreements are as on the base path.")
        return [*blocks, Paragraph(text)]
    blocks.append(Heading(translate("report", "Changed agreements"), 2))
    blocks.append(_table(material))
    return [*blocks, Paragraph(_about_strengths(material), Tone.MUTED)]


def _about_strengths(material: Material) -> str:
    """What strengths are, and whether what agreements cost to keep is counted."""
    parameters = parameters_of(material.region)
    if any(parameters[symbol].central > 0.0 for symbol in PRICES.values()):
        return translate(
            "report",
            "Strengths go from 0 to 1. In the model agreements always help; what they"
            " cost to keep, as replaced below, is paid by both sides out of local"
            " works.",
        )
    return translate(
        "report",
        "Strengths go from 0 to 1. In the model agreements cost nothing and always"
        " help; what they cost to keep is not counted.",
    )


def _maps(material: Material, shapes: MapShapes) -> list[Block]:
    """One map of agreements; another of shortened ways where there are any."""
    names = {city.code: material.words.city(city) for city in material.region.cities}
    agreements, links = tuple(_agreements(material)), tuple(_links(material))
    size = MAP if links else ONE_MAP
    told = translate("report", "Map of agreements in force")
    figures = [Figure(drawn_map(shapes, names, agreements, size), told)]
    caption = translate(
        "report",
        "Agreements in force in {year}, as wide as they are strong over all domains; in"
        " colour: what differs from the base path.",
    )
    if links:
        told = translate("report", "Map of shortened ways")
        figures.append(Figure(drawn_map(shapes, names, links, size), told))
        caption = translate(
            "report",
            "Left: agreements in force in {year}, as wide as they are strong over all"
            " domains. Right: hours between cities whose direct way the plan shortens."
            " In colour: what differs from the base path.",
        )
    year = material.facts.year
    return [
        Figures(tuple(figures), columns=len(figures)),
        Paragraph(caption.format(year=year), Tone.MUTED),
    ]


def _agreements(material: Material) -> Iterator[Tie]:
    projection, cities = material.results.projection, material.region.cities
    plan = projection.plan.agreements[0, -1].sum(axis=-1)
    base = projection.base.agreements[0, -1].sum(axis=-1)
    for c, d in material.region.pairs:
        if max(plan[c, d], base[c, d]) < VISIBLE_STRENGTH:
            continue
        changed = abs(float(plan[c, d] - base[c, d])) >= VISIBLE_STRENGTH
        width = 0.5 + 2.0 * float(plan[c, d]) / len(Domain)
        colour = LIGHT.accent if changed else LIGHT.given
        yield Tie(cities[c].code, cities[d].code, width, colour, changed)


def _links(material: Material) -> Iterator[Tie]:
    """Pairs whose way the plan makes shorter and that do not go over a third city."""
    projection, region = material.results.projection, material.region
    plan, base = (
        projection.plan.travel_hours[0, -1],
        projection.base.travel_hours[0, -1],
    )
    formats = material.formats
    for c, d in region.pairs:
        others = [k for k in range(region.n_cities) if k not in {c, d}]
        over = min((plan[c, k] + plan[k, d] for k in others), default=float("inf"))
        saved = float(base[c, d] - plan[c, d])
        if saved < VISIBLE_HOURS or plan[c, d] >= over - 1e-9:
            continue
        hours = translate("report", "{before} to {after} h")
        label = hours.format(
            before=formats.number(float(base[c, d]), 2),
            after=formats.number(float(plan[c, d]), 2),
        )
        first, second = region.cities[c].code, region.cities[d].code
        yield Tie(first, second, 1.8, LIGHT.accent, changed=True, label=label)


def _table(material: Material) -> Table:
    heads = (
        translate("report", "Between"),
        translate("report", "Domains"),
        translate("report", "Years"),
        translate("report", "Base path"),
        translate("report", "Plan"),
    )
    rows: list[tuple[Cell, ...]] = []
    for (first, second), group in groupby(
        material.facts.accords, key=lambda accord: (accord.first, accord.second)
    ):
        name = material.words.pair(first, second)
        for alike in _alike(list(group)):
            rows += _rows(material, name, alike)
            name = ""
    return Table(heads, tuple(rows), (2.4, 4.6, 1.6, 1.4, 1.0), frozenset({3, 4}))


def _alike(accords: list[Accord]) -> list[list[Accord]]:
    """Domains of one pair that the plan sets alike, in their order."""
    found: dict[object, list[Accord]] = {}
    for accord in accords:
        key = accord.domain is None, accord.state.spans
        found.setdefault(key, []).append(accord)
    return list(found.values())


def _rows(
    material: Material, name: str, accords: list[Accord]
) -> Iterator[tuple[Cell, ...]]:
    region, number = material.region, material.formats.number
    domains = _domains(material, accords)
    bases = sorted({accord.state.base for accord in accords})
    base = "–".join(number(value, _STRENGTH) for value in {bases[0]: 0, bases[-1]: 0})
    is_joint = accords[0].domain is None
    for span in accords[0].state.spans:
        first = region.base_year + 1 + span.first
        years = material.years(first, region.base_year + 1 + span.last)
        plan = number(span.value, _STRENGTH)
        if is_joint:
            base, plan = translate("report", "no"), translate("report", "yes")
        yield (Cell(name), Cell(domains), Cell(years), Cell(base), Cell(plan))
        name = domains = ""


def _domains(material: Material, accords: list[Accord]) -> str:
    domains = [accord.domain for accord in accords if accord.domain is not None]
    if not domains:
        return translate("report", "Joint funding of the link")
    if len(domains) == len(Domain):
        return translate("report", "all domains")
    return material.listed([domain_name(domain) for domain in domains])
