"""The command compare: scenarios of a file side by side, inputs and outcomes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace

from desktop.core.plan import base_plan
from desktop.core.projection import project
from desktop.document.scenario import Scenario
from desktop.document.scenario_edits import free_name
from desktop.document.side_by_side import Side
from desktop.document.targets import target_states
from desktop.headless.scenarios import chosen_scenario, opened_file
from desktop.headless.words import tell
from desktop.storage.bundled import Bundled
from desktop.storage.comparison_tables import (
    Tables,
    comparison_tables,
    write_comparison,
)

BASE = "Base path"
MOST_LINES = 12


def run_compare(options: argparse.Namespace, bundled: Bundled) -> int:
    """Write the tables of a comparison and print what differs most."""
    opened, bundled = opened_file(options.file, bundled)
    region = bundled.region
    scenarios = list(_apart(opened.scenarios))
    sides = [_side(bundled, scenario) for scenario in scenarios]
    if options.baseline is not None:
        chosen = chosen_scenario(opened, options.baseline, options.file)
        baseline = sides[opened.scenarios.index(chosen)]
    elif opened.baseline is not None:
        baseline = sides[opened.baseline]
    else:
        last = max(scenario.horizon for scenario in opened.scenarios)
        plan = base_plan(region)
        run = project(region, bundled.central, plan, last).base
        name = free_name(BASE, opened.scenarios)
        baseline = Side(name, plan, run)
    tables = comparison_tables(
        region, baseline, [side for side in sides if side is not baseline]
    )
    write_comparison(options.out, region, tables)
    tell(*_summary(tables), "")
    for scenario, side in zip(scenarios, sides, strict=True):
        if scenario.targets:
            states = target_states(region, side.run, scenario.targets)
            reached = sum(state.reached for state in states)
            tell(f"{scenario.text.name}: {reached} of {len(states)} targets reached")
    tell(f"Wrote {options.out}.")
    return 0


def _side(bundled: Bundled, scenario: Scenario) -> Side:
    run = project(bundled.region, bundled.central, scenario.plan, scenario.horizon)
    return Side(scenario.text.name, scenario.plan, run.plan, scenario.targets)


def _apart(scenarios: tuple[Scenario, ...]) -> Iterator[Scenario]:
    """The scenarios with names that can stand over columns."""
    known: list[Scenario] = []
    for scenario in scenarios:
        name = free_name(scenario.text.name, known)
        known.append(replace(scenario, text=replace(scenario.text, name=name)))
        yield known[-1]


def _summary(tables: Tables) -> Iterator[str]:
    inputs, totals = tables.frames["inputs"], tables.frames["totals"]
    yield f"{len(inputs)} inputs differ from “{tables.names[0]}”."
    whole = totals[totals["city"] == "region"]
    for name in tables.names[1:]:
        yield f"{name}, money over all years:"
        for row in whole.to_dict("records")[:MOST_LINES]:
            item = f"{row['table']} {row['item']}".strip()
            change = float(row[f"{name}: change"])
            yield f"  {item:<30}{change:>+14,.1f} hundred million yuan"
