# SPDX-License-Identifier: Apache-2.0
"""The command why: a number divided among the parts of a plan."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desktop.core.projection import project
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.headless import main
from desktop.storage.paths import ProgramPaths
from desktop.storage.scenario_file import save_scenarios
from tests.plans import gp1
from tests.regions import central, real_region

REGION = real_region()


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A file with the base and, on view, GP1."""
    path = tmp_path / "hub.lzplan"
    scenario = Scenario(ScenarioText("Hub", ""), gp1(REGION), 2035)
    save_scenarios(path, REGION, [base_scenario(REGION, "Base"), scenario], active=1)
    return path


def why(paths: ProgramPaths, *arguments: str | Path) -> int:
    return main(["why", *(str(argument) for argument in arguments)], paths)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_rows_add_up_to_value_minus_base(
    hub: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "why.csv"
    asked = ("--place", "Luzhou", "--indicator", "gdp", "--year", "2035")
    code = why(program_paths, hub, *asked, "--out", out)

    told = capsys.readouterr()
    assert (code, told.err) == (0, "")
    rows = rows_of(out)
    assert list(rows[0]) == ["part", "contribution"]
    projected = project(REGION, central(REGION), gp1(REGION), 2035)
    rise = projected.plan.gdp[0, -1, 0] - projected.base.gdp[0, -1, 0]
    total = sum(float(row["contribution"]) for row in rows)
    assert total == pytest.approx(rise, rel=1e-9)
    by_part = {row["part"]: float(row["contribution"]) for row in rows}
    assert by_part["local_works Luzhou"] > 10.0
    assert "drawn orders" in told.out
    assert "channels of E5" in told.out
    assert f"Wrote {out}." in told.out


def test_the_same_question_is_answered_alike_twice(
    hub: Path, tmp_path: Path, program_paths: ProgramPaths
) -> None:
    asked = ("--place", "region", "--indicator", "low_income_people", "--out")
    for name in ("one.csv", "two.csv"):
        assert why(program_paths, hub, *asked, tmp_path / name) == 0
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_of_a_plan_that_equals_the_base_there_is_nothing_to_divide(
    hub: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = ("--scenario", "Base", "--place", "Yibin", "--indicator", "pm25")
    assert why(program_paths, hub, *asked, "--out", tmp_path / "w.csv") == 0
    told = capsys.readouterr().out
    assert "nothing to divide" in told
    assert "channels" not in told
    assert rows_of(tmp_path / "w.csv") == []


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("--place", "Chengdu", "--indicator", "gdp"), "Chengdu"),
        (("--place", "Luzhou", "--indicator", "wealth"), "wealth"),
        (("--place", "Luzhou", "--indicator", "gdp", "--year", "2050"), "2050"),
        (("--scenario", "No", "--place", "Luzhou", "--indicator", "gdp"), "No"),
    ],
)
def test_what_has_no_answer_is_refused_in_one_sentence(
    asked: tuple[str, ...],
    named: str,
    hub: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "why.csv"
    assert why(program_paths, hub, *asked, "--out", out) == 2
    complaint = capsys.readouterr().err
    assert named in complaint
    assert complaint.count("\n") == 1
    assert not out.exists()
