"""The commands new, import and export: scenario files and plan tables."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from desktop.core.errors import UserError
from desktop.core.plan import base_plan
from desktop.core.region import Region
from desktop.document.saved_results import projected_and_stamped
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.headless.words import tell, tell_beyond, tell_ignored, tell_origin
from desktop.storage.bundled import Bundled
from desktop.storage.scenario_file import (
    ScenarioFile,
    load_scenarios,
    save_scenarios,
)
from desktop.storage.tables import read_tables, write_tables

BASE = ScenarioText("Base", "")
BASE_TRANSLATIONS = {"zh_CN": ScenarioText("基准情景", "")}
MOST_NAMES = 12


def run_new(options: argparse.Namespace, bundled: Bundled) -> int:
    """Write a scenario that equals the base."""
    region = bundled.region
    horizon = chosen_horizon(region, options.horizon, region.default_horizon)
    scenario = Scenario(BASE, base_plan(region), horizon, BASE_TRANSLATIONS)
    stored = projected_and_stamped(region, bundled.central, scenario)
    save_scenarios(options.out, region, [stored])
    tell(f"Wrote {options.out}: the base, {region.base_year} to {horizon}.")
    return 0


def run_import(options: argparse.Namespace, bundled: Bundled) -> int:
    """Turn plan tables into a scenario file."""
    region = bundled.region
    imported = read_tables(options.plan, region)
    horizon = chosen_horizon(region, options.horizon, region.default_horizon)
    scenario = base_scenario(region, table_name(options.plan))
    planned = replace(scenario.with_plan(imported.plan), horizon=horizon)
    stored = projected_and_stamped(region, bundled.central, planned)
    save_scenarios(options.out, region, [stored])
    tell_ignored(imported.ignored)
    own = options.horizon is not None
    tell_beyond(imported, horizon, "are kept, but not shown", asked_for=own)
    tell(f"Wrote {options.out}: scenario “{scenario.text.name}”.")
    return 0


def run_export(options: argparse.Namespace, bundled: Bundled) -> int:
    """Turn a scenario into plan tables."""
    opened, bundled = opened_file(options.file, bundled)
    scenario = chosen_scenario(opened, options.scenario, options.file)
    write_tables(options.plan, bundled.region, scenario.plan)
    tell(f"Wrote {options.plan}: the plan of scenario “{scenario.text.name}”.")
    return 0


def opened_file(file: Path, bundled: Bundled) -> tuple[ScenarioFile, Bundled]:
    """The scenarios of a file, and the data with what the file replaces in them.

    Says what is worth knowing of where it comes from.

    Raises
    ------
    UserError
        As `load_scenarios`.
    """
    opened = load_scenarios(file, bundled.region)
    tell_origin(opened, bundled.region)
    return opened, bundled.with_replaced(opened.replaced)


def chosen_scenario(opened: ScenarioFile, name: str | None, file: Path) -> Scenario:
    """The scenario of that name in any language, else the one last on view.

    Raises
    ------
    UserError
        Where none or several have it.
    """
    if name is None:
        return opened.scenarios[opened.active]
    found = [
        scenario
        for scenario in opened.scenarios
        if name in {text.name for text in (scenario.text, *_translated(scenario))}
    ]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"“{s.text.name}”" for s in opened.scenarios[:MOST_NAMES])
    code = "scenario_ambiguous" if found else "scenario_unknown"
    raise UserError(code, file=str(file), name=name, known=names)


def chosen_horizon(region: Region, asked: int | None, default: int) -> int:
    """The year asked for, else the default.

    Raises
    ------
    UserError
        Where the region does not reach to that year.
    """
    if asked is None:
        return default
    if asked not in region.years:
        raise UserError(
            "file_unknown_year",
            name=str(asked),
            place="--horizon",
            first=region.years[0],
            last=region.years[-1],
        )
    return asked


def table_name(tables: Path) -> str:
    """A name for the plan in a folder or workbook."""
    return tables.resolve().stem


def _translated(scenario: Scenario) -> tuple[ScenarioText, ...]:
    return tuple(scenario.translations.values())
