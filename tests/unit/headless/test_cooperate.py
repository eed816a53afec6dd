# SPDX-License-Identifier: Apache-2.0
"""The command cooperate."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.cooperation import Game, Payoff
from desktop.core.plan import base_plan
from desktop.core.plan_rules import violations
from desktop.core.projection import project_base, project_plan
from desktop.core.scores import weights_of
from desktop.document.scenario import Scenario, ScenarioText
from desktop.headless import main
from desktop.storage.paths import ProgramPaths
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from tests.plans import changed
from tests.regions import central, real_region

REGION = real_region()
FILES = (
    "asks.csv",
    "cooperation.csv",
    "cooperation.lzplan",
    "effects.csv",
    "offers.csv",
    "summary.txt",
)


@pytest.fixture
def short(tmp_path: Path) -> Path:
    """The base up to 2027: one year of a plan period and one after it."""
    path = tmp_path / "short.lzplan"
    scenario = Scenario(ScenarioText("Base", ""), base_plan(REGION), 2027)
    save_scenarios(path, REGION, [scenario])
    return path


@pytest.fixture
def few_coalitions(monkeypatch: pytest.MonkeyPatch) -> None:
    """All 256 would take the test half a minute; three-city tests work them out."""
    monkeypatch.setattr("desktop.core.cooperation.studies.MOST_CITIES", 3)


def cooperate(paths: ProgramPaths, *arguments: str | Path) -> int:
    return main(["cooperate", *(str(argument) for argument in arguments)], paths)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.usefixtures("few_coalitions")
def test_the_study_is_written_and_hangs_together(
    short: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    options = ("--starts", "2", "--members", "8", "--seed", "4")
    assert cooperate(program_paths, short, *options, "--out", out) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert sorted(path.name for path in out.iterdir()) == sorted(FILES)
    summary = (out / "summary.txt").read_text(encoding="utf-8")
    assert summary in told.out
    assert "Planning together brings" in summary

    rows = rows_of(out / "cooperation.csv")
    assert list(rows[0]) == ["city", "payoff_alone", "payoff_together", "transfer"]
    assert [row["city"] for row in rows] == [city.id for city in REGION.cities]
    alone = [float(row["payoff_alone"]) for row in rows]
    together = [float(row["payoff_together"]) for row in rows]
    paid = [float(row["transfer"]) for row in rows]
    gain = sum(together) - sum(alone)
    assert gain > 0.0
    assert sum(paid) == pytest.approx(0.0, abs=1e-6)
    for mine, ours, transfer in zip(alone, together, paid, strict=True):
        assert ours + transfer - mine == pytest.approx(gain / 8.0)

    # The plans in the file give those payoffs.
    opened = load_scenarios(out / "cooperation.lzplan", REGION)
    assert len(opened.scenarios) == 3
    draws = central(REGION)
    base = project_base(REGION, draws, 2027)
    rate = float(draws.coefficients.r_int[0, 0])
    payoff = Payoff(weights_of({"gdp": 1.0}, of_cities=True), rate)
    for scenario, expected in zip(opened.scenarios, (alone, together), strict=False):
        run = project_plan(REGION, draws, scenario.plan, base)
        assert payoff.of(REGION, base, run)[0] == pytest.approx(expected)
        assert violations(REGION, scenario.plan) == ()
    effects = {
        (row["place"], row["indicator"]): row for row in rows_of(out / "effects.csv")
    }
    luzhou = effects["Luzhou", "gdp"]
    assert float(luzhou["base"]) == pytest.approx(base.gdp[0, -1, 0])
    together_run = project_plan(REGION, draws, opened.scenarios[1].plan, base)
    assert float(luzhou["together"]) == pytest.approx(together_run.gdp[0, -1, 0])
    assert len(rows_of(out / "asks.csv")) == 8 * 7


@pytest.mark.usefixtures("few_coalitions")
def test_dear_agreements_are_signed_less_often(
    short: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    options = ("--starts", "1", "--members", "2", "--out")
    signed = []
    for name, cost in (("free", "0"), ("dear", "1e5")):
        asked = ("--agreement-cost", cost, *options, tmp_path / name)
        assert cooperate(program_paths, short, *asked) == 0
        told = capsys.readouterr().out
        (line,) = (one for one in told.splitlines() if one.startswith("Agreements:"))
        signed.append(int(line.split()[1]))
    assert signed[0] > 0
    assert signed[1] == 0


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("--weights", "wealth"), "wealth"),
        (("--weights", "inequality_theil"), "inequality_theil"),
        (("--weights", "gdp=no"), "gdp=no"),
        (("--scenario", "None"), "None"),
    ],
)
def test_what_cannot_be_studied_is_refused_in_one_sentence(
    asked: tuple[str, ...],
    named: str,
    short: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    assert cooperate(program_paths, short, *asked, "--out", out) == 2
    complaint = capsys.readouterr().err
    assert named in complaint
    assert complaint.count("\n") == 1
    assert not out.exists()


def test_a_scenario_below_the_floor_is_refused(
    tmp_path: Path, program_paths: ProgramPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    budgets = base_plan(REGION).budgets.copy()
    budgets[0, 1] *= 0.5
    plan = changed(REGION, budgets=budgets)
    path = tmp_path / "poor.lzplan"
    save_scenarios(path, REGION, [Scenario(ScenarioText("Poor", ""), plan, 2027)])
    assert cooperate(program_paths, path, "--out", tmp_path / "out") == 2
    assert "0.7" in capsys.readouterr().err


def test_the_game_of_the_command_is_that_of_the_core() -> None:
    base = project_base(REGION, central(REGION), 2027)
    payoff = Payoff(weights_of({"gdp": 1.0}, of_cities=True), 0.03)
    game = Game(REGION, central(REGION), base, base_plan(REGION), payoff, 0.7)
    assert game.years.tolist() == [False, False, True, True] + [False] * 13
    (plan,) = game.plans(game.first())
    assert plan.budgets == pytest.approx(base_plan(REGION).budgets)
    assert replace(game, floor=1.1).allowed(game.first()).tolist() == [False]
