"""The command project: runs a plan beside the base and writes what follows."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from desktop.core.advice import advise
from desktop.core.ensemble import Band, Bands, band_of
from desktop.core.indicators import INDICATORS
from desktop.core.parameters import Draws, random_draws
from desktop.core.plan import Plan, base_plan
from desktop.core.projection import (
    MODEL_VERSION,
    Projection,
    Run,
    project,
)
from desktop.core.region import FloatArray, Region
from desktop.headless.scenarios import chosen_horizon, chosen_scenario, table_name
from desktop.headless.words import (
    advice_lines,
    headline_lines,
    tell,
    tell_beyond,
    tell_ignored,
    tell_origin,
)
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_files
from desktop.storage.result_tables import bands_csv, indicators_csv
from desktop.storage.scenario_file import load_scenarios
from desktop.storage.tables import ImportedPlan, read_tables

DEFAULT_SEED = 2023
"""That of the window, so that 256 members give the band on the screen."""

PART = 250
"""Members projected at once: their states fit into the memory of a small machine."""

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
    region = bundled.region
    asked = _asked(options, bundled)
    horizon = chosen_horizon(region, options.horizon, asked.horizon)
    projection = project(region, bundled.central, asked.plan, horizon)
    contents = {options.out / INDICATORS_FILE: indicators_csv(region, projection)}
    members = options.members
    seed = DEFAULT_SEED if options.seed is None else options.seed
    if members is not None:
        generator = np.random.default_rng(seed)
        draws = random_draws(bundled.parameters, region, members, generator)
        found = bands_in_parts(region, draws, asked.plan, horizon)
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
    elif (options.out / BANDS_FILE).exists():
        tell(f"{options.out / BANDS_FILE} is from an earlier run.")
    return 0


def bands_in_parts(region: Region, draws: Draws, plan: Plan, horizon: int) -> Bands:
    """Bands over any number of members; of each part only the indicators are kept."""
    places = _Collected()
    whole = _Collected()
    for start in range(0, draws.n_members, PART):
        members = draws.part(start, min(start + PART, draws.n_members))
        projection = project(region, members, plan, horizon)
        places.add(projection, region_only=False)
        whole.add(projection, region_only=True)
    return Bands(draws.n_members, places.bands(), whole.bands())


def _asked(options: argparse.Namespace, bundled: Bundled) -> Asked:
    region = bundled.region
    if options.base:
        return Asked("The base", base_plan(region), region.default_horizon)
    if options.plan is not None:
        imported = read_tables(options.plan, region)
        tell_ignored(imported.ignored)
        name = f"Plan “{table_name(options.plan)}”"
        return Asked(name, imported.plan, region.default_horizon, imported)
    opened = load_scenarios(options.file, region)
    tell_origin(opened, region)
    scenario = chosen_scenario(opened, options.scenario, options.file)
    name = f"Scenario “{scenario.text.name}”"
    return Asked(name, scenario.plan, scenario.horizon)


class _Collected:
    """Values of indicators by id, base and plan, part after part."""

    def __init__(self) -> None:
        self._parts: dict[str, list[tuple[FloatArray, FloatArray]]] = {}

    def add(self, projection: Projection, *, region_only: bool) -> None:
        base = dict(_values(projection.base, region_only=region_only))
        plan = dict(_values(projection.plan, region_only=region_only))
        for indicator_id, values in base.items():
            known = self._parts.setdefault(indicator_id, [])
            known.append((values, plan[indicator_id]))

    def bands(self) -> dict[str, Band]:
        better = {indicator.id: indicator.better for indicator in INDICATORS}
        return {
            indicator_id: band_of(
                np.concatenate([base for base, _ in parts]),
                np.concatenate([plan for _, plan in parts]),
                better[indicator_id],
            )
            for indicator_id, parts in self._parts.items()
        }


def _values(run: Run, *, region_only: bool) -> Iterator[tuple[str, FloatArray]]:
    for indicator in INDICATORS:
        if not region_only:
            yield indicator.id, indicator.read(run)
        elif indicator.read_region is not None:
            yield indicator.id, indicator.read_region(run)
