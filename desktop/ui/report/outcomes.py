"""What follows from the plan: who gains and loses, all indicators, targets, plots."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID, INDICATORS
from desktop.document.display import resolve
from desktop.document.display_data import Change, Source
from desktop.document.history import REGION
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
from desktop.document.report_facts import GAINS, CityGain
from desktop.document.targets import TargetState, is_at_most
from desktop.document.view import Viewpoint
from desktop.ui.formats import SHARE, THIN_SPACE
from desktop.ui.indicators.drawn_plot import (
    Paints,
    drawn_legend,
    drawn_plot,
    legend_texts,
)
from desktop.ui.indicators.plot_look import Looks
from desktop.ui.indicators.texts import PlotTexts, names_by_city
from desktop.ui.names import indicator_name, indicator_short, unit_of
from desktop.ui.report.gains_drawing import GainBar, drawn_gains
from desktop.ui.report.material import WIDTH, Material
from desktop.ui.theme import LIGHT

translate = QCoreApplication.translate
PLOT = (WIDTH / 2.0 - 8.0, 132.0)
MOST_COLUMNS = 9
"""Places beside each other in one table."""


def gains(material: Material) -> list[Block]:
    """The section on who gains and who loses."""
    year = material.facts.year
    title = translate("report", "Who gains and who loses, {year}")
    blocks: list[Block] = [Heading(title.format(year=year))]
    bars = tuple(_bar(material, one) for one in material.facts.gains)
    name = indicator_short(GAINS[0])
    alt = translate("report", "Change of {indicator} by city, with its range")
    told = alt.format(indicator=name)
    blocks.append(Figures(tuple(Figure(one, told) for one in drawn_gains(bars))))
    told = translate(
        "report",
        "Bars: change of {indicator} against the base path on central assumptions;"
        " thin lines: range of assumptions.",
    )
    blocks.append(Paragraph(told.format(indicator=name), Tone.MUTED))
    blocks.append(_gains_table(material))
    told = translate(
        "report",
        "The last column is the share of runs with other assumptions in which"
        " {indicator} is higher than on the base path.",
    )
    blocks.append(Paragraph(told.format(indicator=name), Tone.MUTED))
    return blocks


def _bar(material: Material, gain: CityGain) -> GainBar:
    """Against the base path, as the range is."""
    projection, indicator = material.results.projection, BY_ID[GAINS[0]]
    if gain.place == REGION:
        base = float(indicator.read(projection.base)[0, -1].sum())
        plan = float(indicator.read(projection.plan)[0, -1].sum())
    else:
        at = material.region.index(gain.place)
        base = float(indicator.read(projection.base)[0, -1, at])
        plan = float(indicator.read(projection.plan)[0, -1, at])
    share = plan / base - 1.0
    text = material.formats.signed_percent(share, 2)
    is_whole = gain.place == REGION
    return GainBar(
        material.place(gain.place), share, gain.low, gain.high, text, bold=is_whole
    )


def _gains_table(material: Material) -> Table:
    heads = [translate("report", "Place"), translate("report", "Output")]
    heads += [indicator_short(one) for one in GAINS]
    heads.append(translate("report", "Higher in"))
    rows = []
    for gain in material.facts.gains:
        cells = [Cell(material.place(gain.place), bold=gain.place == REGION)]
        cells.append(_verdict(material, gain))
        for one in GAINS:
            change = gain.change(one)
            told = ("–", Tone.MUTED) if change is None else _told(material, one, change)
            cells.append(Cell(*told))
        cells.append(Cell(material.formats.percent(gain.share_better, 0)))
        rows.append(tuple(cells))
    n = len(GAINS)
    widths = (2.2, 1.5, *(1.7,) * n, 1.2)
    return Table(tuple(heads), tuple(rows), widths, frozenset(range(2, n + 3)))


def _verdict(material: Material, gain: CityGain) -> Cell:
    change = gain.change(GAINS[0])
    if change is None or not material.change(GAINS[0], change)[0]:
        return Cell(translate("report", "unchanged"), Tone.MUTED)
    if change.verdict > 0:
        return Cell(translate("report", "gains"), Tone.BETTER)
    return Cell(translate("report", "loses"), Tone.WORSE)


def _told(material: Material, indicator: str, change: Change) -> tuple[str, Tone]:
    text, tone = material.change(indicator, change)
    return (text, tone) if text else ("0", Tone.MUTED)


def indicators(material: Material) -> list[Block]:
    """The section of all indicators, and the targets."""
    title = translate("report", "Indicators, {year}")
    told = translate(
        "report",
        "Values of the plan; below them the change against: {against}; of values in %"
        " it is in percentage points. In brackets: a change to the worse.",
    )
    blocks: list[Block] = [
        Heading(title.format(year=material.facts.year), new_page=True),
        Paragraph(told.format(against=material.against()), Tone.MUTED),
    ]
    columns = len(material.facts.score.columns)
    for first in range(0, columns, MOST_COLUMNS):
        shown = range(first, min(first + MOST_COLUMNS, columns))
        blocks.append(_matrix(material, shown))
    return [*blocks, *_targets(material)]


def _matrix(material: Material, columns: range) -> Table:
    score = material.facts.score
    heads = [translate("report", "Indicator")]
    heads += [material.place(score.columns[k]) for k in columns]
    rows = []
    for r, indicator in enumerate(score.indicators):
        unit = unit_of(indicator)
        name = Cell(
            indicator_short(indicator), Tone.MUTED if unit else Tone.PLAIN, unit
        )
        cells = [_matrix_cell(material, indicator, r, k) for k in columns]
        rows.append((name, *cells))
    n = len(columns)
    return Table(
        tuple(heads), tuple(rows), (2.3, *(1.0,) * n), frozenset(range(1, n + 1))
    )


def _matrix_cell(material: Material, indicator: str, row: int, column: int) -> Cell:
    score = material.facts.score
    base, plan = float(score.base[row, column]), float(score.plan[row, column])
    if math.isnan(plan):
        return Cell("–", Tone.MUTED)
    value = material.formats.value(indicator, plan).replace("%", "").strip()
    verdict = material.formats.direction(indicator, plan - base)
    change = Change(score.columns[column], score.year, base, plan, verdict)
    text, tone = material.change(indicator, change)
    if text and BY_ID[indicator].unit == SHARE:
        # The unit stands in the first column, and there is little room here.
        text = text.rpartition(THIN_SPACE)[0]
    return Cell(value, tone, f"({text})" if tone is Tone.WORSE else text)


def _targets(material: Material) -> list[Block]:
    blocks: list[Block] = [Heading(translate("report", "Targets"), 2)]
    states = material.facts.targets
    if not states:
        text = translate("report", "No targets are set in this scenario.")
        return [*blocks, Paragraph(text)]
    reached = sum(state.reached for state in states)
    text = translate("report", "{reached} of {count} targets are reached.")
    blocks.append(Paragraph(text.format(reached=reached, count=len(states))))
    heads = (
        translate("report", "Indicator"),
        translate("report", "Place"),
        translate("report", "Year"),
        translate("report", "Target"),
        translate("report", "Plan"),
        translate("report", "Reached"),
    )
    rows = tuple(_target_row(material, state) for state in states)
    widths = (3.5, 2, 1, 2.5, 2, 1.5)
    blocks.append(Table(heads, rows, widths, frozenset({3, 4})))
    return blocks


def _target_row(material: Material, state: TargetState) -> tuple[Cell, ...]:
    target, formats = state.target, material.formats
    bound = translate("report", "at least {value}")
    if is_at_most(BY_ID[target.indicator]):
        bound = translate("report", "at most {value}")
    wanted = formats.value_with_unit(target.indicator, target.value)
    if state.value is None:
        value = translate("report", "not projected")
    else:
        value = formats.value(target.indicator, state.value)
    yes, no = translate("report", "yes"), translate("report", "no")
    return (
        Cell(indicator_name(target.indicator)),
        Cell(material.place(target.place)),
        Cell(str(target.year)),
        Cell(bound.format(value=wanted)),
        Cell(value),
        Cell(yes, Tone.BETTER) if state.reached else Cell(no, Tone.WORSE),
    )


def plots(material: Material, viewpoint: Viewpoint) -> list[Block]:
    """The section of curves: history, base path, plan and band of each indicator."""
    region, words = material.region, material.words
    names = names_by_city(words, tuple(city.id for city in region.cities))
    looks = Looks(region, LIGHT, names)
    texts = PlotTexts(material.formats, words, material.histories)
    source = Source(
        region,
        material.results.projection,
        material.histories,
        material.results.bands,
        fresh=True,
        targets=material.scenario.targets,
    )
    figures, paints = [], Paints(LIGHT.better, LIGHT.worse)
    legend = None
    for indicator in INDICATORS:
        if indicator.is_input:
            continue
        material.check()
        plot = resolve(indicator.id, viewpoint, source)
        look = looks.of(plot)
        legend = legend or drawn_legend(legend_texts(), look, WIDTH)
        drawing = drawn_plot(plot, look, texts, paints, PLOT)
        figures.append(Figure(drawing, texts.summary(plot)))
    blocks: list[Block] = [
        Heading(translate("report", "Curves"), new_page=True),
        Paragraph(_told_of_curves(material, viewpoint), Tone.MUTED),
    ]
    if legend is not None:
        meaning = translate("report", "What lines and shades stand for")
        blocks.append(Figures((Figure(legend, meaning),)))
    return [*blocks, Figures(tuple(figures), columns=2)]


def _told_of_curves(material: Material, viewpoint: Viewpoint) -> str:
    text = translate(
        "report",
        "Drawn thick, with its range of assumptions: {city}. Changes beside the titles"
        " are of {year}, against the base path.",
    )
    city = material.words.city(viewpoint.city)
    return text.format(city=city, year=viewpoint.year)
