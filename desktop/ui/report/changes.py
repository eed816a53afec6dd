"""What the plan changes: money by city and heading, then every input."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.region import Line
from desktop.document.edits import Item
from desktop.document.history import REGION
from desktop.document.paper import Block, Cell, Heading, Paragraph, Table, Tone
from desktop.document.report_changes import ChangedInput, ChangedYears
from desktop.document.report_facts import MoneyTotal
from desktop.ui.names import item_name, line_name, money_unit
from desktop.ui.report.material import Material

translate = QCoreApplication.translate
_TOGETHER = frozenset({"agreements", "joint_funding"})
"""Told with the map, pair by pair."""
_LINES = {line.key: line for line in Line}


def changes(material: Material) -> list[Block]:
    """The section on what the plan changes."""
    title = translate("report", "What the plan changes")
    blocks: list[Block] = [Heading(title, new_page=True)]
    facts = material.facts
    if not facts.inputs:
        text = translate("report", "Nothing: the plan is the base path.")
        return [*blocks, Paragraph(text)]
    told = translate(
        "report",
        "Exactly the inputs that differ from the base path. Money is in {unit} at"
        " prices of {year}.",
    )
    year = material.region.base_year
    blocks.append(Paragraph(told.format(unit=money_unit(), year=year), Tone.MUTED))
    if facts.totals:
        title = translate("report", "Money over all years, {years}")
        span = material.words.years(material.region.years[0], material.region.years[-1])
        blocks.append(Heading(title.format(years=span), 2))
        blocks.append(_totals(material))
    own = [one for one in facts.inputs if one.table not in _TOGETHER]
    if own:
        blocks.append(Heading(translate("report", "Every changed input"), 2))
        blocks.append(_inputs(material, own))
    joint = len(facts.inputs) - len(own)
    if joint:
        text = translate(
            "report",
            "Agreements and joint funding differ as well ({count} inputs): the section"
            " on cooperation lists them pair by pair.",
        )
        blocks.append(Paragraph(text.format(count=joint)))
    return blocks


def heading_name(table: str, item: str) -> str:
    """A plan table's heading in words."""
    if table == "budgets":
        return line_name(_LINES[item])
    if table == "links":
        return item_name(Item.LINK)
    if table == "ports":
        return item_name(Item.PORT)
    if table == "targeting":
        return translate("report", "Precision targeting")
    return translate("report", "Debt rule")


def _totals(material: Material) -> Table:
    rows = []
    for total in material.facts.totals:
        name = heading_name(total.table, total.item)
        if total.table != "budgets":
            inside = translate("report", "{heading} (part of infrastructure)")
            name = inside.format(heading=name)
        rows.append(_total_row(material, total, name))
    heads = (
        translate("report", "Place"),
        translate("report", "Heading"),
        translate("report", "Base path"),
        translate("report", "Plan"),
        translate("report", "Change"),
    )
    return Table(heads, tuple(rows), (2.2, 5, 2, 2, 2), frozenset({2, 3, 4}))


def _total_row(material: Material, total: MoneyTotal, name: str) -> tuple[Cell, ...]:
    formats, whole = material.formats, total.city == REGION
    return (
        Cell(material.place(total.city), bold=whole),
        Cell(name, bold=whole),
        Cell(formats.money(total.base)),
        Cell(formats.money(total.plan)),
        Cell(formats.signed(total.plan - total.base, 1), bold=whole),
    )


def _inputs(material: Material, inputs: list[ChangedInput]) -> Table:
    heads = (
        translate("report", "City"),
        translate("report", "Input"),
        translate("report", "Years"),
        translate("report", "Base path"),
        translate("report", "Plan"),
        translate("report", "Change in each year"),
    )
    rows: list[tuple[Cell, ...]] = []
    for one in inputs:
        if one.table == "debt_rule":
            rows.append(_rule_row(one))
            continue
        name = heading_name(one.table, one.item)
        if one.partner:
            to_partner = translate("report", "{heading}: {partner}")
            partner = material.place(one.partner)
            name = to_partner.format(heading=name, partner=partner)
        for k, span in enumerate(one.spans):
            city = material.place(one.city)
            first = (Cell(city), Cell(name)) if k == 0 else (Cell(""), Cell(""))
            rows.append((*first, *_span_cells(material, one.table, span)))
    return Table(
        heads, tuple(rows), (2.2, 3.4, 2.2, 1.8, 1.8, 2.4), frozenset({3, 4, 5})
    )


def _rule_row(one: ChangedInput) -> tuple[Cell, ...]:
    (span,) = one.spans
    on, off = translate("report", "on"), translate("report", "off")
    return (
        Cell(""),
        Cell(translate("report", "Debt rule")),
        Cell(""),
        Cell(on if span.base else off),
        Cell(on if span.plan else off),
        Cell(""),
    )


def _span_cells(material: Material, table: str, span: ChangedYears) -> tuple[Cell, ...]:
    formats = material.formats
    years = Cell(material.years(span.first, span.last))
    if table == "targeting":
        change = "" if span.change is None else formats.points(span.change)
        cells = (formats.percent(span.base), formats.percent(span.plan), change)
    else:
        if span.change is not None:
            change = formats.signed(span.change, 1)
        else:
            change = formats.signed_percent(span.share or 0.0)
        cells = (formats.money(span.base), formats.money(span.plan), change)
    return (years, *map(Cell, cells))
