# SPDX-License-Identifier: Apache-2.0
"""Commands honour the values that a file replaces, and say so."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desktop.core.parameters import central_draws
from desktop.core.projection import project
from desktop.core.replacements import Replacement
from desktop.core.replacing import parameters_of, replaced_region
from desktop.document.scenario import base_scenario
from desktop.headless import main
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from tests.plans import gp1
from tests.regions import real_region

REGION = real_region()
REPLACED = replaced_region(
    REGION,
    [
        Replacement("Luzhou", "gdp_nominal_revised", 2023, 2800.0, "fifth census"),
        Replacement("", "gamma", 0, 0.09, "nearer to the mean"),
    ],
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A plan on two replaced values."""
    path = tmp_path / "a.lzplan"
    plan = base_scenario(REPLACED, "Hub").with_plan(gp1(REPLACED))
    save_scenarios(path, REPLACED, [plan])
    return path


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_project_computes_with_what_the_file_replaces_and_tells_it(
    file: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    assert main(["project", str(file), "--out", str(out)], program_paths) == 0

    draws = central_draws(parameters_of(REPLACED), REPLACED)
    expected = project(REPLACED, draws, gp1(REPLACED), 2035)
    home = REGION.index("Luzhou")
    found = {
        int(row["year"]): (float(row["value"]), float(row["base"]))
        for row in rows_of(out / "indicators.csv")
        if (row["indicator"], row["place"]) == ("gdp", "Luzhou")
    }
    assert found[2023] == (2800.0, 2800.0)
    assert found[2035] == (
        expected.plan.gdp[0, -1, home],
        expected.base.gdp[0, -1, home],
    )
    told = capsys.readouterr().out
    assert "2 values are replaced in this file:" in told
    assert "gdp_nominal_revised, Luzhou, 2023: 2800 instead of" in told
    assert "gamma: 0.09 instead of 0.07 (nearer to the mean)" in told


def test_a_search_keeps_what_the_file_replaces(
    file: Path, tmp_path: Path, program_paths: ProgramPaths
) -> None:
    out = tmp_path / "found.lzplan"
    code = main(
        ["optimise", str(file), "--goal", "gdp", "--out", str(out)], program_paths
    )

    assert code == 0
    assert load_scenarios(out, REGION).replaced == REPLACED.replaced


def test_why_divides_the_difference_on_the_replaced_values(
    file: Path, tmp_path: Path, program_paths: ProgramPaths
) -> None:
    out = tmp_path / "why.csv"
    arguments = ["why", str(file), "--place", "Luzhou", "--indicator", "gdp"]
    code = main([*arguments, "--year", "2030", "--out", str(out)], program_paths)

    assert code == 0
    draws = central_draws(parameters_of(REPLACED), REPLACED)
    run = project(REPLACED, draws, gp1(REPLACED), 2030)
    home = REGION.index("Luzhou")
    difference = run.plan.gdp[0, -1, home] - run.base.gdp[0, -1, home]
    parts = sum(float(row["contribution"]) for row in rows_of(out))
    assert parts == pytest.approx(difference, rel=1e-9)


def test_the_data_are_read_once_for_a_file_with_replaced_values(
    program_paths: ProgramPaths,
) -> None:
    bundled = Bundled(program_paths)
    changed = bundled.with_replaced(REPLACED.replaced)

    assert changed.folder is bundled.folder
    assert changed.region.fingerprint == REPLACED.fingerprint
    assert changed.central.coefficients.gamma[0, 0] == 0.09
    assert bundled.central.coefficients.gamma[0, 0] == 0.07


def test_a_comparison_names_what_is_replaced_among_its_sources(
    file: Path, tmp_path: Path, program_paths: ProgramPaths
) -> None:
    out = tmp_path / "compared"
    assert main(["compare", str(file), "--out", str(out)], program_paths) == 0

    told = [
        row["is"] for row in rows_of(out / "sources.csv") if row["what"] == "replaced"
    ]
    assert told == [
        "gdp_nominal_revised, Luzhou, 2023: 2800 (2725.9); fifth census",
        "gamma: 0.09 (0.07); nearer to the mean",
    ]
