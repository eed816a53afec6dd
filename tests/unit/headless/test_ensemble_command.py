# SPDX-License-Identifier: Apache-2.0
"""The command ensemble: quantiles over members, against a count by hand."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from desktop.core.parameters import random_draws
from desktop.core.projection import project
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.headless import main
from desktop.headless.ensemble import QUANTILES_FILE
from desktop.headless.members import PART
from desktop.storage.paths import ProgramPaths
from desktop.storage.scenario_file import save_scenarios
from tests.plans import gp1
from tests.regions import real_parameters, real_region

REGION = real_region()
COLUMNS = ["place", "year", "indicator"]
COLUMNS += ["q05", "q10", "q50", "q90", "q95", "base_q50", "share_better"]
LUZHOU, YEARS = 0, 2030 - 2023
Rows = dict[tuple[str, str, str], dict[str, str]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with the base and, on view, GP1 up to 2030."""
    path = tmp_path / "two.lzplan"
    hub = Scenario(ScenarioText("Hub", ""), gp1(REGION), 2030)
    save_scenarios(path, REGION, [base_scenario(REGION, "Base"), hub], active=1)
    return path


def rows_of(folder: Path) -> Rows:
    with (folder / QUANTILES_FILE).open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        assert reader.fieldnames == COLUMNS
        return {(row["place"], row["year"], row["indicator"]): row for row in reader}


def done(paths: ProgramPaths, *arguments: str | Path) -> None:
    assert main(["ensemble", *map(str, arguments)], paths) == 0


def by_hand(values: list[float], level: float) -> float:
    """The quantile between the two members whose ranks stand around it."""
    ordered = sorted(values)
    rank = level * (len(ordered) - 1)
    below = int(rank)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (rank - below) * (ordered[above] - ordered[below])


def test_the_quantiles_are_those_of_the_members_counted_by_hand(
    program_paths: ProgramPaths, file: Path, tmp_path: Path
) -> None:
    done(program_paths, file, "--members", "30", "--seed", "7", "--out", tmp_path)

    generator = np.random.default_rng(7)
    draws = random_draws(real_parameters(), REGION, 30, generator)
    run = project(REGION, draws, gp1(REGION), 2030)
    rows = rows_of(tmp_path)
    for place, indicator, plan, base, better in (
        (
            "Luzhou",
            "gdp",
            run.plan.gdp[:, YEARS, LUZHOU],
            run.base.gdp[:, YEARS, LUZHOU],
            1,
        ),
        (
            "region",
            "gdp",
            run.plan.gdp[:, YEARS].sum(axis=1),
            run.base.gdp[:, YEARS].sum(axis=1),
            1,
        ),
        (
            "Luzhou",
            "low_income_share",
            run.plan.low_income_share[:, YEARS, LUZHOU],
            run.base.low_income_share[:, YEARS, LUZHOU],
            -1,
        ),
    ):
        row = rows[place, "2030", indicator]
        for name in ("q05", "q10", "q50", "q90", "q95"):
            counted = by_hand(plan.tolist(), int(name[1:]) / 100)
            assert float(row[name]) == pytest.approx(counted, rel=1e-12), row
        assert float(row["base_q50"]) == pytest.approx(
            by_hand(base.tolist(), 0.5), rel=1e-12
        )
        wins = sum(better * (p - b) > 0 for p, b in zip(plan, base, strict=True))
        assert float(row["share_better"]) == wins / 30


def test_every_place_year_and_indicator_has_a_row(
    program_paths: ProgramPaths, file: Path, tmp_path: Path
) -> None:
    given = ("--members", "2", "--horizon", "2025", "--out")
    done(program_paths, file, *given, tmp_path / "q")
    # `project` writes the same rows, but for the base it starts from.
    assert main(["project", str(file), *given, str(tmp_path / "p")], program_paths) == 0
    with (tmp_path / "p" / "bands.csv").open(encoding="utf-8", newline="") as stream:
        known = {
            (row["place"], row["year"], row["indicator"]): row
            for row in csv.DictReader(stream)
        }
    rows = rows_of(tmp_path / "q")
    assert list(rows) == list(known)
    for key, row in rows.items():
        same = ("q10", "q50", "q90", "base_q50", "share_better")
        assert [row[name] for name in same] == [known[key][name] for name in same]
    assert rows["Luzhou", "2025", "population"]["share_better"] == ""


def test_members_in_parts_are_the_members_of_one_piece(
    program_paths: ProgramPaths,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert PART > 5
    given = (file, "--members", "5", "--horizon", "2024", "--out")
    done(program_paths, *given, tmp_path / "whole")
    monkeypatch.setattr("desktop.headless.members.PART", 2)
    done(program_paths, *given, tmp_path / "parts")
    parts, whole = (rows_of(tmp_path / name) for name in ("parts", "whole"))
    for key, row in whole.items():
        assert {**row, **parts[key]}.keys() == row.keys()
        for name in COLUMNS[3:]:
            if row[name]:
                other = pytest.approx(float(parts[key][name]), rel=1e-9, abs=1e-12)
                assert float(row[name]) == other


def test_the_summary_says_what_the_numbers_are_not(
    program_paths: ProgramPaths,
    file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ("--scenario", "Base", "--members", "3", "--seed", "1", "--out", tmp_path)
    done(program_paths, file, *given)
    told = capsys.readouterr().out
    assert "Scenario “Base”, 2023 to 2035" in told
    assert "3 members, seed 1: a range of assumptions, no probability." in told
    assert "q05" in told
    assert "q95" in told
    (line,) = (line for line in told.splitlines() if line.startswith("gdp "))
    # The base beside itself is never better.
    assert line.split()[-1] == "0%"
