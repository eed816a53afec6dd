"""The command why: which parts of a plan moved a number, and through which channels."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import numpy as np

from desktop.core.attribution import (
    EXACT_PARTS,
    Attribution,
    Method,
    attribute,
    channels,
)
from desktop.core.projection import BaseRun, project_base, project_plan
from desktop.core.question import Question, question
from desktop.document.scenario import Scenario
from desktop.headless.scenarios import chosen_scenario, opened_file
from desktop.headless.words import tell
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_file
from desktop.storage.result_tables import full_unit, result_bytes

COLUMNS = ("part", "contribution")
DEFAULT_SEED = 2023
MOST_SHOWN = 20
"""Rows printed; the file has all of them."""


def run_why(options: argparse.Namespace, bundled: Bundled) -> int:
    """Divide the difference, write why.csv, print the largest parts."""
    opened, bundled = opened_file(options.file, bundled)
    region = bundled.region
    scenario = chosen_scenario(opened, options.scenario, options.file)
    year = scenario.horizon if options.year is None else options.year
    asked = question(region, options.indicator, options.place, year)
    base = project_base(region, bundled.central, year)
    found = attribute(
        region,
        bundled.central,
        scenario.plan,
        base,
        asked.place,
        read=asked.read,
        generator=np.random.default_rng(DEFAULT_SEED),
    )
    rows = [(one.part.key, one.amount) for one in found.contributions]
    write_file(options.out, result_bytes(COLUMNS, rows))
    tell(*_summary(scenario, asked, year, found), "", *_parts(found))
    if asked.indicator.id == "gdp":
        tell("", *_channels(bundled, scenario, asked, base))
    tell("", _method(found.method), f"Wrote {options.out}.")
    return 0


def _summary(
    scenario: Scenario, asked: Question, year: int, found: Attribution
) -> Iterator[str]:
    unit = full_unit(asked.indicator)
    what = f"{asked.indicator.id}, {asked.place}, {year}"
    yield f"Scenario “{scenario.text.name}”: {what}"
    difference = found.value - found.base
    yield f"{found.base:,.4f} in the base, {found.value:,.4f} with the plan [{unit}]:"
    yield f"a difference of {difference:+,.6g}."


def _parts(found: Attribution) -> Iterator[str]:
    if not found.contributions:
        yield "The plan equals the base, so there is nothing to divide."
        return
    for one in found.contributions[:MOST_SHOWN]:
        scatter = f"  ± {one.error:.2g}" if found.method is Method.ORDERS else ""
        yield f"  {one.part.key:<48}{one.amount:>+14.6g}{scatter}"
    more = len(found.contributions) - MOST_SHOWN
    if more > 0:
        rest = sum(one.amount for one in found.contributions[MOST_SHOWN:])
        yield f"  {f'{more} smaller ones together':<48}{rest:>+14.6g}"


def _channels(
    bundled: Bundled, scenario: Scenario, asked: Question, base: BaseRun
) -> Iterator[str]:
    plan = project_plan(bundled.region, bundled.central, scenario.plan, base)
    found = channels(base, plan, bundled.central.coefficients)
    yield "The same difference by the channels of E5 (method notes):"
    amounts = {
        channel: float(
            values[0, asked.t].sum()
            if asked.position is None
            else values[0, asked.t, asked.position]
        )
        for channel, values in found.amounts.items()
    }
    for channel, amount in sorted(amounts.items(), key=lambda item: -abs(item[1])):
        yield f"  {channel.value:<48}{amount:>+14.6g}"


def _method(method: Method) -> str:
    if method is Method.EXACT:
        return "Shapley values over all subsets of the parts; they add up exactly."
    return (
        f"More than {EXACT_PARTS} parts: Shapley values from drawn orders and their"
        " reverses; they add up exactly, ± is the standard error of each."
    )
