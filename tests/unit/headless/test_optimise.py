# SPDX-License-Identifier: Apache-2.0
"""The command optimise, and how its goals and limits are written."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from desktop.core.errors import UserError
from desktop.core.optimiser import (
    BestScore,
    Bound,
    ChangeLimit,
    FairIncome,
    LeastMoney,
    Limit,
    Lock,
    Measure,
    MoneyLimit,
    OneNumber,
    ResultLimit,
    Whose,
)
from desktop.core.plan import base_budgets, base_plan
from desktop.core.region import Line
from desktop.document.scenario import Scenario, ScenarioText
from desktop.headless import main
from desktop.headless.goals import limit_text, read_goal, read_limit
from desktop.storage.paths import ProgramPaths
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from tests.regions import real_region

REGION = real_region()


@pytest.fixture
def short(tmp_path: Path) -> Path:
    """The base up to 2028, so that one plan period is searched."""
    path = tmp_path / "short.lzplan"
    scenario = Scenario(ScenarioText("Base", ""), base_plan(REGION), 2028)
    save_scenarios(path, REGION, [scenario])
    return path


def optimise(paths: ProgramPaths, *arguments: str | Path) -> int:
    return main(["optimise", *(str(argument) for argument in arguments)], paths)


def test_the_best_plan_is_added_as_a_scenario(
    short: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "best.lzplan"
    limits = ("--limit", "education>=0.8", "--limit", "lock:Yibin")
    goal = ("--goal", "gdp", "--seed", "4")
    assert optimise(program_paths, short, *goal, *limits, "--out", out) == 0

    told = capsys.readouterr()
    assert told.err == ""
    before = re.search(r"before +(\S+)", told.out)
    after = re.search(r"after +(\S+)", told.out)
    assert before is not None
    assert after is not None
    assert float(before[1]) == 0.0
    assert float(after[1]) > 0.001
    assert "education 2026-2028 of" in told.out
    opened = load_scenarios(out, REGION)
    assert [s.text.name for s in opened.scenarios] == ["Base", "Best for gdp"]
    assert opened.active == 1
    found, base = opened.scenarios[1].plan.budgets, base_budgets(REGION)
    assert opened.scenarios[0].plan.equals(base_plan(REGION))
    period = slice(2, 5)
    assert (found[:, Line.EDUCATION] >= 0.8 * base[:, Line.EDUCATION] - 1e-6).all()
    total = found[..., period].sum(axis=1) / base[..., period].sum(axis=1)
    assert (total <= 1.0 + 1e-6).all()
    assert (found[1] == base[1]).all()
    assert "seed 4" in opened.scenarios[1].text.note
    assert "education>=0.8" in opened.scenarios[1].text.note


def test_the_same_seed_writes_the_same_file(
    short: Path, tmp_path: Path, program_paths: ProgramPaths
) -> None:
    files = [tmp_path / "one.lzplan", tmp_path / "two.lzplan"]
    for out in files:
        goal = ("--goal", "fairness=2", "--money", "common")
        assert optimise(program_paths, short, *goal, "--out", out) == 0
    assert files[0].read_bytes() == files[1].read_bytes()


def test_the_least_money_for_a_target_is_found(
    short: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "least.lzplan"
    target = "life_expectancy@Bijie@2028>=78"
    asked = ("--goal", "least-money", "--limit", target, "--limit", "total>=0.8")
    assert optimise(program_paths, short, *asked, "--out", out) == 0
    told = capsys.readouterr().out
    assert "100 million yuan a year" in told
    assert target in told


def test_the_curve_is_written_and_its_plans_are_scenarios(
    short: Path, tmp_path: Path, program_paths: ProgramPaths
) -> None:
    out, curve = tmp_path / "c.lzplan", tmp_path / "curve.csv"
    locks = [f"lock:{city.id}" for city in REGION.cities[1:7]]
    limits: list[str | Path] = [word for lock in locks for word in ("--limit", lock)]
    asked = ["--goal", "gdp", "--curve", curve, *limits]
    assert optimise(program_paths, short, *asked, "--out", out) == 0
    with curve.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == ["gdp", "inequality_theil", "scenario"]
    output = [float(row["gdp"]) for row in rows]
    assert output == sorted(output, reverse=True)
    names = [s.text.name for s in load_scenarios(out, REGION).scenarios]
    assert names[2:] == [row["scenario"] for row in rows]


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("--goal", "wealth"), "wealth"),
        (("--goal", "gdp=x"), "gdp=x"),
        (("--goal", "fairness=-1"), "fairness=-1"),
        (("--goal", "gdp", "--limit", "teaching>=1"), "teaching"),
        (("--goal", "gdp", "--limit", "education=1"), "education=1"),
        (("--goal", "gdp", "--limit", "education>=3.5"), "education>=3.5"),
        (
            ("--goal", "gdp", "--limit", "total>=1.2"),
            "total<=as in the scenario; total>=1.2",
        ),
        (("--goal", "gdp", "--limit", "gdp@Chengdu<=1"), "Chengdu"),
    ],
)
def test_what_cannot_be_searched_is_refused_in_one_sentence(
    asked: tuple[str, ...],
    named: str,
    short: Path,
    tmp_path: Path,
    program_paths: ProgramPaths,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out.lzplan"
    assert optimise(program_paths, short, *asked, "--out", out) == 2
    complaint = capsys.readouterr().err
    assert named in complaint
    assert complaint.count("\n") == 1
    assert not out.exists()


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        (
            "education>=0.7",
            MoneyLimit(Bound.LEAST, 0.7, Measure.OF_BASE, line=Line.EDUCATION),
        ),
        (
            "Luzhou:health<=50yi@2026-2030",
            MoneyLimit(
                Bound.MOST, 50.0, Measure.AMOUNT, "Luzhou", Line.HEALTH, (2026, 2030)
            ),
        ),
        (
            "together:total<=1.05",
            MoneyLimit(Bound.MOST, 1.05, Measure.OF_BASE, Whose.TOGETHER),
        ),
        ("change<=0.1", ChangeLimit(0.1)),
        ("Yibin:education:change<=0.2", ChangeLimit(0.2, "Yibin", Line.EDUCATION)),
        (
            "debt_ratio@Bijie<=0.6",
            ResultLimit("debt_ratio", "Bijie", Bound.MOST, 0.6),
        ),
        (
            "low_income_people@region@2035<=150",
            ResultLimit("low_income_people", "region", Bound.MOST, 150.0, 2035),
        ),
        ("lock", Lock()),
        (
            "lock:Zunyi:infrastructure@2026-2030",
            Lock("Zunyi", Line.INFRASTRUCTURE, (2026, 2030)),
        ),
    ],
)
def test_limits_are_read_and_written_alike(text: str, limit: Limit) -> None:
    assert read_limit(text, REGION) == limit
    assert limit_text(limit) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "education",
        "education>=",
        "education>=nan",
        "education>=-1",
        "Luzhou<=3",
        "total:education<=1",
        "change>=0.1",
        "change<=5yi",
        "lock:total",
        "lock:together",
        "gdp@Luzhou@2030@1<=4",
    ],
)
def test_what_is_no_limit_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refused:
        read_limit(text, REGION)
    assert str(refused.value)


def test_cities_of_limits_may_be_named_in_chinese() -> None:
    found = read_limit("泸州:health<=50亿", REGION)
    expected = MoneyLimit(Bound.MOST, 50.0, Measure.AMOUNT, "Luzhou", Line.HEALTH)
    assert found == expected


def test_goals_are_read() -> None:
    mixed = read_goal("gdp=2,low_income_people", REGION, 0.03)
    assert isinstance(mixed, BestScore)
    assert mixed.weights.by_indicator == (("gdp", 2.0), ("low_income_people", 1.0))
    assert read_goal("fairness", REGION, 0.03) == FairIncome(1.0, 0.03)
    assert read_goal("least-money", REGION, 0.03) == LeastMoney(0.03)
    one = read_goal("pm25@泸州@2030", REGION, 0.03)
    assert isinstance(one, OneNumber)
    assert (one.question.place, one.question.t, one.sense) == ("Luzhou", 7, -1)
