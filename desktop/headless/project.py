"""The command project: runs a plan beside the base and writes what follows."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

import numpy as np

from desktop.core.advice import advise
from desktop.core.ensemble import Bands, band_of
from desktop.core.parameters import random_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import (
    MODEL_VERSION,
    project,
)
from desktop.headless.members import over_members
from desktop.headless.scenarios import (
    chosen_horizon,
    chosen_scenario,
    opened_file,
    table_name,
)
from desktop.headless.words import (
    advice_lines,
    headline_lines,
    tell,
    tell_beyond,
    tell_ignored,
)
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_files
from desktop.storage.places import is_file
from desktop.storage.result_tables import bands_csv, indicators_csv
from desktop.storage.tables import ImportedPlan, read_tables

DEFAULT_SEED = 2023
"""That of the window, so that 256 members give the band on the screen."""

INDICATORS_FILE, BANDS_FILE = "indicators.csv", "bands.csv"


@dataclass(frozen=True, eq=False)
class Asked:
    """A plan to project, its name, and the year up to which it is meant.

    Attributes
    ----------
    tables
        What it was read from, where that is plan tables.
    """

    name: str
    plan: Plan
    horizon: int
    tables: ImportedPlan | None = None


def run_project(options: argparse.Namespace, bundled: Bundled) -> int:
    """Project, write the tables, print a summary."""
    asked, bundled = _asked(options, bundled)
    region = bundled.region
    horizon = chosen_horizon(region, options.horizon, asked.horizon)
    projection = project(region, bundled.central, asked.plan, horizon)
    contents = {options.out / INDICATORS_FILE: indicators_csv(region, projection)}
    members = options.members
    seed = DEFAULT_SEED if options.seed is None else options.seed
    if members is not None:
        generator = np.random.default_rng(seed)
        draws = random_draws(bundled.parameters, region, members, generator)
        told = over_members(region, draws, asked.plan, horizon, band_of)
        found = Bands(members, told.places, told.region)
        contents[options.out / BANDS_FILE] = bands_csv(region, found)
    write_files(contents)
    if asked.tables is not None:
        own = options.horizon is not None
        tell_beyond(asked.tables, horizon, "are not used", asked_for=own)
    tell(f"{asked.name}, {region.base_year} to {horizon}; model {MODEL_VERSION}")
    tell(*headline_lines(region, projection), "")
    tell(*advice_lines(advise(region, asked.plan, projection.base, projection.plan)))
    for path in contents:
        tell(f"Wrote {path}.")
    if members is not None:
        tell(f"{members} members, seed {seed}: a range of assumptions, no probability.")
    elif is_file(options.out / BANDS_FILE):
        tell(f"{options.out / BANDS_FILE} is from an earlier run.")
    return 0


def _asked(options: argparse.Namespace, bundled: Bundled) -> tuple[Asked, Bundled]:
    region = bundled.region
    if options.base:
        base = Asked("The base", base_plan(region), region.default_horizon)
        return base, bundled
    if options.plan is not None:
        imported = read_tables(options.plan, region)
        tell_ignored(imported.ignored)
        name = f"Plan “{table_name(options.plan)}”"
        horizon = region.default_horizon
        return Asked(name, imported.plan, horizon, imported), bundled
    opened, bundled = opened_file(options.file, bundled)
    scenario = chosen_scenario(opened, options.scenario, options.file)
    name = f"Scenario “{scenario.text.name}”"
    return Asked(name, scenario.plan, scenario.horizon), bundled
