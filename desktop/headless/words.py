"""What the command line prints: plain English sentences and short tables."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from desktop.core.advice_facts import Advice, Measure, Number
from desktop.core.indicators import BY_ID, Indicator
from desktop.core.messages_advice import ADVICE
from desktop.core.projection import MODEL_VERSION, Projection
from desktop.core.region import FloatArray, Region
from desktop.core.replacements import name_of
from desktop.core.replacing import Listed, replaced_values
from desktop.document.display_score import HEADLINES
from desktop.storage.result_tables import full_unit
from desktop.storage.scenario_file import ScenarioFile
from desktop.storage.tables import ImportedPlan

BY_CITY = ("gdp", "gdp_per_head", "low_income_share", "debt_ratio")
"""What the summary shows of each city; all have cities as their places."""

MOST_ROWS = 5
"""Rows that are named; the others are counted."""

_LARGE = 1000.0
"""From here on decimals say nothing."""


def tell(*lines: str) -> None:
    """Print lines."""
    for line in lines:
        print(line)


def tell_ignored(ignored: Iterable[str]) -> None:
    """Say what was left out of the plan, so that a misspelt name is noticed."""
    for name in ignored:
        tell(f"Not part of a plan table, left out: {name}")


def tell_beyond(
    tables: ImportedPlan, horizon: int, fate: str, *, asked_for: bool
) -> None:
    """Say which rows speak only of years after the horizon, and what becomes of them.

    Parameters
    ----------
    asked_for
        Whether the horizon is the user's own; else it is told as a warning.
    """
    beyond = tables.beyond(horizon)
    if beyond is None:
        return
    named = [f"{file} row {number}" for file, number in beyond.rows[:MOST_ROWS]]
    if len(beyond.rows) > MOST_ROWS:
        named.append(f"{len(beyond.rows) - MOST_ROWS} more")
    sentence = (
        f"Rows for years after {horizon} {fate}: {', '.join(named)}"
        f" ({beyond.first} to {beyond.last}). Add --horizon {beyond.last} to see them"
        " at work."
    )
    print(sentence, file=sys.stdout if asked_for else sys.stderr)


def tell_origin(opened: ScenarioFile, region: Region) -> None:
    """Say where a file was saved with another model or other data."""
    if not opened.same_model:
        tell(
            f"Saved with model {opened.model_version}; computed again with"
            f" {MODEL_VERSION}, so results may differ from those seen then."
        )
    if not opened.same_data(region):
        tell(
            "Saved on other data than those installed; results may differ from those"
            " seen then."
        )
    if opened.replaced:
        count = len(opened.replaced)
        told = "1 value of the data is" if count == 1 else f"{count} values are"
        tell(f"{told} replaced in this file:")
        tell(*map(_replaced_line, replaced_values(opened.region)))


def _replaced_line(listed: Listed) -> str:
    name, unit = name_of(listed.new.key), "" if listed.unit == "-" else listed.unit
    told = f"{listed.new.value:.10g} instead of {listed.old_value:.10g} {unit}".strip()
    return f"  {name}: {told} ({listed.new.reason})"


def advice_lines(advice: Iterable[Advice]) -> Iterator[str]:
    """A line for each piece of advice."""
    for piece in advice:
        first, last = piece.years
        words = {number.name: number_text(number) for number in piece.numbers}
        sentence = ADVICE[piece.code].format(
            city=piece.city,
            partner=piece.partner,
            line="" if piece.line is None else piece.line.key,
            years=str(first) if first == last else f"{first}–{last}",
            **words,
        )
        yield f"{piece.tone.name.capitalize()}: {sentence}"


def number_text(number: Number) -> str:
    """A number of a piece of advice with its unit."""
    if number.measure is Measure.SHARE:
        return f"{number.value:.1%}"
    if number.measure is Measure.POINTS:
        return f"{100.0 * number.value:.1f} points"
    if number.measure is Measure.MONEY:
        return f"{number.value:,.1f} hundred million yuan"
    if number.measure is Measure.HOURS:
        return f"{number.value:.2f} hours"
    return f"{number.value:.0f}"


def headline_lines(region: Region, projection: Projection) -> Iterator[str]:
    """The last year in short: the region, then each city."""
    yield ""
    yield _columns("Region", "plan", "base", "change")
    for indicator_id in HEADLINES:
        indicator = BY_ID[indicator_id]
        if indicator.read_region is not None:
            label = f"{indicator.id} [{full_unit(indicator)}]"
            plan = indicator.read_region(projection.plan)[0, -1]
            base = indicator.read_region(projection.base)[0, -1]
            yield _compared(label, plan, base, indicator)
    for indicator_id in BY_CITY:
        indicator = BY_ID[indicator_id]
        yield ""
        label = f"{indicator.id} [{full_unit(indicator)}]"
        yield _columns(label, "plan", "base", "change")
        plan = indicator.read(projection.plan)[0, -1]
        base = indicator.read(projection.base)[0, -1]
        for c, city in enumerate(region.cities):
            yield _compared(city.id, plan[c], base[c], indicator)


def _compared(
    label: str, plan: FloatArray, base: FloatArray, indicator: Indicator
) -> str:
    value, without = float(plan), float(base)
    change = f"{value - without:+.4f}"
    if indicator.by_ratio and without:
        change = f"{value / without - 1.0:+.2%}"
    return _columns(f"  {label}", _plain(value), _plain(without), change)


def _plain(value: float) -> str:
    return f"{value:,.1f}" if abs(value) >= _LARGE else f"{value:,.4f}"


def _columns(label: str, *cells: str) -> str:
    return f"{label:<52}" + "".join(f"{cell:>14}" for cell in cells)
