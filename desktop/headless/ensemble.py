"""The command ensemble: how results spread over many sets of assumptions."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping

import numpy as np

from desktop.core.ensemble import LEVELS, Spread, spread_of
from desktop.core.indicators import BY_ID
from desktop.core.parameters import random_draws
from desktop.core.projection import MODEL_VERSION
from desktop.document.display_score import HEADLINES
from desktop.headless.members import over_members
from desktop.headless.scenarios import chosen_horizon, chosen_scenario, opened_file
from desktop.headless.words import tell
from desktop.storage.bundled import Bundled
from desktop.storage.files import write_file
from desktop.storage.result_tables import full_unit, quantiles_csv

DEFAULT_MEMBERS = 1000
QUANTILES_FILE = "quantiles.csv"
_COLUMNS = (*(f"q{round(100 * level):02d}" for level in LEVELS), "base_q50", "better")


def run_ensemble(options: argparse.Namespace, bundled: Bundled) -> int:
    """Project every member, write the table, print a summary."""
    opened, bundled = opened_file(options.file, bundled)
    region = bundled.region
    scenario = chosen_scenario(opened, options.scenario, options.file)
    horizon = chosen_horizon(region, options.horizon, scenario.horizon)
    generator = np.random.default_rng(options.seed)
    draws = random_draws(bundled.parameters, region, options.members, generator)
    spreads = over_members(region, draws, scenario.plan, horizon, spread_of)
    path = options.out / QUANTILES_FILE
    write_file(path, quantiles_csv(region, spreads.places, spreads.region))
    tell(
        f"Scenario “{scenario.text.name}”, {region.base_year} to {horizon}; model"
        f" {MODEL_VERSION}",
        "",
        *_region_lines(spreads.region, horizon),
        "",
        f"{options.members} members, seed {options.seed}: a range of assumptions, no"
        " probability.",
        f"Wrote {path}.",
    )
    return 0


def _region_lines(whole: Mapping[str, Spread], year: int) -> Iterator[str]:
    """The region's headlines in the last year."""
    heads = "".join(f"{name:>12}" for name in _COLUMNS)
    yield f"{f'Region in {year}':<52}{heads}"
    for indicator_id in HEADLINES:
        spread = whole.get(indicator_id)
        if spread is None:
            continue
        numbers = [*spread.quantiles[:, -1], spread.base_median[-1]]
        cells = "".join(f"{number:>12,.4g}" for number in numbers)
        indicator = BY_ID[indicator_id]
        better = f"{spread.share_better[-1]:>12.0%}" if indicator.better else ""
        yield f"{f'{indicator_id} [{full_unit(indicator)}]':<52}{cells}{better}"
