# SPDX-License-Identifier: Apache-2.0
"""How long the model takes: one plan, a thousand members, more cities."""

import numpy as np

from desktop.core.parameters import central_draws, random_draws
from desktop.core.plan import base_plan
from desktop.core.projection import project, project_base, project_plan
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths
from tests.benchmarks.timing import heading, measure, report
from tests.invented import invented_region
from tests.plans import gp1

LONGEST = 250  # members projected at once; more no longer fit the cache


def bundled_region() -> None:
    """The eight cities of the shipped data and the golden plan."""
    bundled = Bundled(ProgramPaths.of_user())
    region, draws = bundled.region, bundled.central
    plan = gp1(region)
    base = project_base(region, draws, 2036)
    heading(f"{region.n_cities} cities, 12 years")
    report(
        "one plan, one member (base run kept)",
        measure(lambda: project_plan(region, draws, plan, base), 300),
    )
    report(
        "base and plan, one member",
        measure(lambda: project(region, draws, plan, 2036), 300),
    )
    many = random_draws(bundled.parameters, region, 1000, np.random.default_rng(1))
    parts = [many.part(at, at + LONGEST) for at in range(0, 1000, LONGEST)]
    bases = [project_base(region, part, 2036) for part in parts]

    def thousand() -> None:
        for part, kept in zip(parts, bases, strict=True):
            project_plan(region, part, plan, kept)

    report("one plan, 1,000 members (base runs kept)", measure(thousand, 15))


def larger_region(cities: int) -> None:
    """Cities that nobody knows, as many as a province or a nation has."""
    parameters = Bundled(ProgramPaths.of_user()).parameters
    region = invented_region(cities, cities // 5)
    draws = central_draws(parameters, region)
    plan = base_plan(region)
    base = project_base(region, draws, region.default_horizon)
    heading(f"{cities} cities, 12 years")
    report(
        "one plan, one member (base run kept)",
        measure(lambda: project_plan(region, draws, plan, base), 50),
    )


def main() -> None:
    """Print all of it."""
    bundled_region()
    for cities in (40, 340):
        larger_region(cities)


if __name__ == "__main__":
    main()
