# SPDX-License-Identifier: Apache-2.0
"""Write the sample scenarios of resources/samples anew.

``python -m resources.setup.make_samples``: after the data, the base path or the file
format have changed. The tests build every sample again, compare it with its file, and
hold the numbers of its note (sample_notes.toml) against the model.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, Line, Region
from desktop.document.scenario import Scenario, ScenarioText
from desktop.storage.files import write_file
from desktop.storage.paths import find_resources
from desktop.storage.region_folder import load_region_folder
from desktop.storage.scenario_file import SUFFIX, encode

NOTES = Path(__file__).with_name("sample_notes.toml")
CHINESE = "zh_CN"

FIRST_YEAR = 2026
LAST_YEAR = 2035
"""Links are built over two five-year plans; what is no building goes on."""

SHIFT = 0.10
"""Of education and health, taken out of local works."""
AIMED = 0.08
"""Share of the three headings aimed at poor households, instead of 0.02."""


def sample_scenarios(region: Region) -> dict[str, Scenario]:
    """Every sample by its file name without suffix, in the order of the menu."""
    plans = {
        "base": base_plan(region),
        "hub": hub(region),
        "schools": schools(region),
        "poorest": poorest(region),
        "agreements": agreements(region),
    }
    notes = tomllib.loads(NOTES.read_text(encoding="utf-8"))
    return {
        name: Scenario(
            ScenarioText(**notes[name]["en"]),
            plan,
            region.default_horizon,
            {CHINESE: ScenarioText(**notes[name][CHINESE])},
        )
        for name, plan in plans.items()
    }


def hub(region: Region) -> Plan:
    """Luzhou builds to Zunyi and Bijie in a common fund, and its port."""
    base = base_plan(region)
    budgets, links = base.budgets.copy(), base.links.copy()
    ports, joint = base.ports.copy(), base.joint_funding.copy()
    strengths = base.agreements.copy()
    home, built = region.index("Luzhou"), _years(region, FIRST_YEAR, LAST_YEAR)
    for partner, amount in ((region.index("Zunyi"), 12.0), (region.index("Bijie"), 10)):
        for payer, other in ((home, partner), (partner, home)):
            links[payer, other, built] = amount
            budgets[payer, Line.INFRASTRUCTURE, built] += amount
            strengths[payer, other, Domain.TRANSPORT, built.start :] = 1.0
            joint[payer, other, built.start :] = True
    port_years = _years(region, FIRST_YEAR, 2030)
    ports[home, port_years] = 1.5
    budgets[home, Line.INFRASTRUCTURE, port_years] += 1.5
    return replace(
        base,
        budgets=budgets,
        links=links,
        ports=ports,
        agreements=strengths,
        joint_funding=joint,
    )


def schools(region: Region) -> Plan:
    """More for schools and health everywhere, not a yuan more in all."""
    base = base_plan(region)
    budgets, years = base.budgets.copy(), _years(region, FIRST_YEAR)
    services = budgets[:, [Line.EDUCATION, Line.HEALTH], years]
    budgets[:, Line.INFRASTRUCTURE, years] -= SHIFT * services.sum(axis=1)
    budgets[:, [Line.EDUCATION, Line.HEALTH], years] = services * (1.0 + SHIFT)
    return replace(base, budgets=budgets)


def poorest(
    region: Region, partners: Sequence[str] = ("Luzhou", "Yibin", "Zunyi")
) -> Plan:
    """Aimed money in Zhaotong and Bijie, and agreements with their neighbours."""
    base = base_plan(region)
    targeting, strengths = base.targeting.copy(), base.agreements.copy()
    years = _years(region, FIRST_YEAR)
    for city in (region.index("Zhaotong"), region.index("Bijie")):
        targeting[city, years] = AIMED
        for partner in map(region.index, partners):
            for domain in (Domain.INDUSTRY, Domain.SCIENCE):
                strengths[city, partner, domain, years] = 1.0
                strengths[partner, city, domain, years] = 1.0
    return replace(base, targeting=targeting, agreements=strengths)


def agreements(region: Region) -> Plan:
    """Every pair, every domain, full strength."""
    base = base_plan(region)
    strengths = base.agreements.copy()
    apart = ~np.eye(region.n_cities, dtype=bool)
    signed = strengths[apart]
    signed[:, :, _years(region, FIRST_YEAR)] = 1.0
    strengths[apart] = signed
    return replace(base, agreements=strengths)


def _years(region: Region, first: int, last: int | None = None) -> slice:
    """Positions of calendar years; to the end where `last` is None."""
    stop = region.n_years if last is None else last - region.base_year
    return slice(first - region.base_year - 1, stop)


def main(folder: Path | None = None) -> None:
    """Write all samples into `folder`, the samples of this checkout where None."""
    resources = find_resources()
    region = load_region_folder(resources / "data").region
    target = folder or resources / "samples"
    target.mkdir(exist_ok=True)
    for name, scenario in sample_scenarios(region).items():
        # Not saved as a user's file is: git keeps the version before.
        write_file(target / (name + SUFFIX), encode(region, [scenario]))
        print(target / (name + SUFFIX))


if __name__ == "__main__":
    main()
