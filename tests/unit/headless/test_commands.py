# SPDX-License-Identifier: Apache-2.0
"""What each command writes and prints, run inside the test."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from desktop.core.ensemble import bands
from desktop.core.errors import DataError
from desktop.core.parameters import random_draws
from desktop.core.plan import base_plan
from desktop.core.projection import project
from desktop.core.region import Line
from desktop.core.renderings import Renderings
from desktop.document.scenario import Scenario, ScenarioText, base_scenario
from desktop.headless import main
from desktop.headless.project import DEFAULT_SEED
from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths
from desktop.storage.result_tables import band_rows
from desktop.storage.scenario_file import load_scenarios, save_scenarios
from desktop.storage.tables import read_tables, write_tables
from tests.plans import GOLDEN, gp1, plan_of_tables
from tests.regions import real_parameters, real_region

REGION = real_region()
GP2 = GOLDEN / "gp2"


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


class CommandLine:
    """Runs commands with the shipped data."""

    def __init__(self, paths: ProgramPaths, capsys: pytest.CaptureFixture[str]) -> None:
        self._paths = paths
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Outcome:
        code = main([str(argument) for argument in arguments], self._paths)
        told = self._capsys.readouterr()
        return Outcome(code, told.out, told.err)


@pytest.fixture
def run(program_paths: ProgramPaths, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(program_paths, capsys)


@pytest.fixture
def two_scenarios(tmp_path: Path) -> Path:
    """A file with the base and, on view, GP1 up to 2030."""
    path = tmp_path / "two.lzplan"
    chinese = {"zh_CN": ScenarioText("枢纽", "")}
    hub = Scenario(ScenarioText("Hub", ""), gp1(REGION), 2030, chinese)
    save_scenarios(path, REGION, [base_scenario(REGION, "Base"), hub], active=1)
    return path


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


# --------------------------------------------------------------------------- project


def test_the_golden_plan_gives_its_golden_numbers(
    run: CommandLine, tmp_path: Path
) -> None:
    outcome = run("project", "--plan", GP2, "--out", tmp_path, "--horizon", "2040")

    assert (outcome.code, outcome.err) == (0, "")
    found = {
        (row["place"], row["year"], row["indicator"]): row
        for row in rows_of(tmp_path / "indicators.csv")
    }
    expected = rows_of(GP2 / "expected.csv")
    assert len(expected) == 935
    for row in expected:
        ours = found[row["place"], row["year"], row["indicator"]]
        for column in ("value", "base"):
            golden = pytest.approx(float(row[column]), rel=1e-9, abs=1e-12)
            assert float(ours[column]) == golden, row


def test_the_base_projected_equals_its_base_in_every_row(
    run: CommandLine, tmp_path: Path
) -> None:
    run("project", "--base", "--out", tmp_path)
    rows = rows_of(tmp_path / "indicators.csv")

    assert {row["year"] for row in rows} == {str(y) for y in range(2023, 2036)}
    for row in rows:
        assert float(row["value"]) == pytest.approx(float(row["base"]), rel=1e-10)


def test_the_scenario_on_view_is_projected_to_its_own_horizon(
    run: CommandLine, two_scenarios: Path, tmp_path: Path
) -> None:
    outcome = run("project", two_scenarios, "--out", tmp_path / "out")

    assert "Scenario “Hub”, 2023 to 2030" in outcome.out
    rows = rows_of(tmp_path / "out" / "indicators.csv")
    assert max(row["year"] for row in rows) == "2030"
    assert any(row["value"] != row["base"] for row in rows)


@pytest.mark.parametrize(("name", "changes"), [("Base", False), ("枢纽", True)])
def test_a_scenario_is_chosen_by_its_name_in_any_language(
    name: str,
    changes: bool,
    run: CommandLine,
    two_scenarios: Path,
    tmp_path: Path,
) -> None:
    run("project", two_scenarios, "--scenario", name, "--out", tmp_path)
    (row,) = (
        row
        for row in rows_of(tmp_path / "indicators.csv")
        if (row["place"], row["year"], row["indicator"]) == ("region", "2030", "gdp")
    )
    difference = float(row["value"]) / float(row["base"]) - 1.0
    assert (difference > 1e-4) is changes


def test_the_summary_shows_the_last_year_and_what_to_know_of_the_plan(
    run: CommandLine, two_scenarios: Path, tmp_path: Path
) -> None:
    outcome = run("project", two_scenarios, "--out", tmp_path, "--horizon", "2035")
    lines = [" ".join(line.split()) for line in outcome.out.splitlines()]
    rows = {
        (row["place"], row["indicator"]): row
        for row in rows_of(tmp_path / "indicators.csv")
        if row["year"] == "2035"
    }
    gdp = rows["Luzhou", "gdp"]
    value, base = float(gdp["value"]), float(gdp["base"])

    # Method notes, section 7: Luzhou +3.522 per cent in 2035.
    assert f"Luzhou {value:,.1f} {base:,.1f} +3.52%" in lines
    debt = rows["Luzhou", "debt_ratio"]
    value, base = float(debt["value"]), float(debt["base"])
    assert f"Luzhou {value:.4f} {base:.4f} {value - base:+.4f}" in lines
    assert any(line.startswith("Warning: Luzhou, 20") for line in lines)
    assert "the debt rule lets" in outcome.out
    assert f"Wrote {tmp_path / 'indicators.csv'}." in lines


def test_members_give_bands_of_the_draws_of_the_seed(
    run: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Parts of two members, so that five take three parts.
    monkeypatch.setattr("desktop.headless.members.PART", 2)
    given = ("--members", "5", "--seed", "3", "--horizon", "2026")

    outcome = run("project", "--plan", GP2, "--out", tmp_path, *given)

    generator = np.random.default_rng(3)
    draws = random_draws(real_parameters(), REGION, 5, generator)
    whole = project(REGION, draws, plan_of_tables(REGION, GP2), 2026)
    expected = list(band_rows(REGION, bands([whole.base], [whole.plan])))
    found = rows_of(tmp_path / "bands.csv")
    assert len(found) == len(expected)
    for row, (place, year, indicator, *numbers) in zip(found, expected, strict=True):
        assert (row["place"], row["year"]) == (place, str(year))
        assert row["indicator"] == indicator
        cells = [row[name] for name in ("q10", "q50", "q90", "base_q50")]
        ours = [float(cell) for cell in cells]
        assert ours == pytest.approx(numbers[:4], rel=1e-12)
        share = numbers[4]
        assert row["share_better"] == ("" if share == "" else repr(share))
    assert "5 members, seed 3" in outcome.out


def test_the_seed_that_was_not_given_is_told(run: CommandLine, tmp_path: Path) -> None:
    given = ("--members", "3", "--horizon", "2024")
    first = run("project", "--base", "--out", tmp_path / "a", *given)
    seed = ("--seed", str(DEFAULT_SEED))
    run("project", "--base", "--out", tmp_path / "b", *given, *seed)

    assert f"3 members, seed {DEFAULT_SEED}" in first.out
    a, b = (tmp_path / name / "bands.csv" for name in "ab")
    assert a.read_bytes() == b.read_bytes()


def test_the_seed_is_that_of_the_window() -> None:
    from desktop.jobs import bands as live

    assert live.SEED == DEFAULT_SEED


def test_bands_of_an_earlier_run_are_pointed_out(
    run: CommandLine, tmp_path: Path
) -> None:
    run("project", "--base", "--out", tmp_path, "--members", "2", "--horizon", "2024")
    outcome = run("project", "--base", "--out", tmp_path)
    assert f"{tmp_path / 'bands.csv'} is from an earlier run." in outcome.out


def test_a_file_of_another_model_or_other_data_is_projected_and_that_is_told(
    run: CommandLine, two_scenarios: Path, tmp_path: Path
) -> None:
    raw = json.loads(two_scenarios.read_text(encoding="utf-8"))
    raw["model_version"] = "0.9"
    raw["data"]["fingerprint"] = "another"
    two_scenarios.write_text(json.dumps(raw), encoding="utf-8")

    outcome = run("project", two_scenarios, "--out", tmp_path / "out")

    assert outcome.code == 0
    assert "Saved with model 0.9; computed again with" in outcome.out
    assert "Saved on other data than those installed" in outcome.out


def late_tables(folder: Path) -> Path:
    """A plan with three rows for years after 2035, one of them for two years."""
    folder.mkdir()
    (folder / "budgets.csv").write_text(
        "city,line,year,amount\nLuzhou,education,2034,130\n"
        "Luzhou,education,2037,140\n泸州,health,2038,60\n",
        encoding="utf-8",
    )
    (folder / "agreements.csv").write_text(
        "city_a,city_b,domain,from_year,to_year,strength\n"
        "Luzhou,Yibin,science,2030,,0.5\nLuzhou,Zunyi,science,2036,2037,0.5\n",
        encoding="utf-8",
    )
    return folder


def test_rows_after_the_last_year_are_not_dropped_in_silence(
    run: CommandLine, tmp_path: Path
) -> None:
    tables = late_tables(tmp_path / "late")
    late = (
        f"{tables / 'agreements.csv'} row 3, {tables / 'budgets.csv'} row 3,"
        f" {tables / 'budgets.csv'} row 4 (2036 to 2038)."
        " Add --horizon 2038 to see them at work.\n"
    )
    outcome = run("project", "--plan", tables, "--out", tmp_path / "a")
    assert outcome.code == 0
    assert outcome.err == f"Rows for years after 2035 are not used: {late}"

    outcome = run("import", "--plan", tables, "--out", tmp_path / "b.lzplan")
    assert outcome.code == 0
    assert outcome.err == f"Rows for years after 2035 are kept, but not shown: {late}"


def test_with_a_later_horizon_the_late_rows_are_used(
    run: CommandLine, tmp_path: Path
) -> None:
    tables = late_tables(tmp_path / "late")
    given = ("--plan", tables, "--horizon", "2038")
    path = tmp_path / "b.lzplan"
    assert run("import", *given, "--out", path).err == ""
    (scenario,) = load_scenarios(path, REGION).scenarios
    assert scenario.horizon == 2038
    assert scenario.plan.budgets[0, Line.HEALTH, 2038 - 2024] == 60.0

    outcome = run("project", *given, "--out", tmp_path / "a")
    assert outcome.err == ""
    (row,) = (
        row
        for row in rows_of(tmp_path / "a" / "indicators.csv")
        if (row["place"], row["year"], row["indicator"])
        == ("Luzhou", "2038", "budget_asked")
    )
    base = REGION.state.spending[0] * (1.0 + REGION.state.spending_growth) ** 15
    asked = base[Line.INFRASTRUCTURE] + base[Line.EDUCATION] + 60.0
    assert float(row["value"]) == pytest.approx(asked, rel=1e-12)


def test_a_horizon_of_ones_own_is_no_warning(run: CommandLine, tmp_path: Path) -> None:
    tables = late_tables(tmp_path / "late")
    given = ("--plan", tables, "--horizon", "2036")
    outcome = run("project", *given, "--out", tmp_path / "a")
    assert outcome.err == ""
    assert "Rows for years after 2036 are not used:" in outcome.out
    assert "agreements.csv" not in outcome.out


# --------------------------------------------------------- new, import and export


def test_a_new_file_equals_the_base_up_to_the_year_asked_for(
    run: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "泸州 规划" / "new.lzplan"

    outcome = run("new", "--out", path, "--horizon", "2040")

    assert outcome.code == 0
    (scenario,) = load_scenarios(path, REGION).scenarios
    assert scenario.plan.equals(base_plan(REGION))
    assert scenario.horizon == 2040


@pytest.mark.parametrize("form", ["tables", "tables.xlsx"])
def test_what_is_exported_and_imported_is_the_same_plan(
    form: str, run: CommandLine, two_scenarios: Path, tmp_path: Path
) -> None:
    tables, back = tmp_path / form, tmp_path / "back.lzplan"

    exported = run("export", two_scenarios, "--plan", tables)
    imported = run("import", "--plan", tables, "--out", back)

    assert (exported.code, imported.code) == (0, 0)
    (scenario,) = load_scenarios(back, REGION).scenarios
    assert scenario.plan.equals(gp1(REGION))
    assert scenario.text.name == "tables"


def test_another_scenario_than_the_one_on_view_can_be_exported(
    run: CommandLine, two_scenarios: Path, tmp_path: Path
) -> None:
    run("export", two_scenarios, "--plan", tmp_path / "t", "--scenario", "Base")
    assert read_tables(tmp_path / "t", REGION).plan.equals(base_plan(REGION))


def test_what_was_left_out_of_an_import_is_told(
    run: CommandLine, tmp_path: Path
) -> None:
    outcome = run("import", "--plan", GP2, "--out", tmp_path / "gp2.lzplan")
    assert "Not part of a plan table, left out: expected.csv" in outcome.out


# ----------------------------------------------------------- hindcast and calibrate


def test_the_hindcast_writes_its_table_and_shows_the_naive_rules(
    run: CommandLine, program_paths: ProgramPaths, tmp_path: Path
) -> None:
    outcome = run("hindcast", "--out", tmp_path, "--members", "64", "--seed", "1")

    assert outcome.code == 0
    kept = rows_of(program_paths.data() / "hindcast.csv")
    ours = rows_of(tmp_path / "hindcast.csv")
    exact = ("variable", "unit", "n", "model", "no_change", "own_trend", "national")
    for row, kept_row in zip(ours, kept, strict=True):
        # Only the coverage depends on the members.
        assert {name: row[name] for name in exact} == {
            name: kept_row[name] for name in exact
        }
    for name in ("no_change", "own_trend", "national", "gdp_shock_given"):
        assert name in outcome.out
    assert "64 members, seed 1" in outcome.out
    lines = {line.split()[0]: line for line in outcome.out.splitlines() if line}
    assert "1.432*" in lines["population"]
    assert lines["population"].count("*") == 1
    # The rule of no change is what the model does with PM2.5: neither is better.
    assert lines["pm25"].count("2.536*") == 2


def test_calibrate_gives_the_constants_in_use_back(
    run: CommandLine, program_paths: ProgramPaths, tmp_path: Path
) -> None:
    outcome = run("calibrate", "--out", tmp_path / "c.csv")

    in_use = program_paths.data() / "calibrated.csv"
    assert rows_of(tmp_path / "c.csv") == rows_of(in_use)
    assert "c.csv: the same as the constants in use." in outcome.out


# ------------------------------------------------------------------------- refusals


def test_refused_tables_are_told_and_nothing_is_written(
    run: CommandLine, tmp_path: Path
) -> None:
    tables = tmp_path / "t"
    write_tables(tables, REGION, base_plan(REGION))
    with (tables / "ports.csv").open("a", encoding="utf-8") as stream:
        stream.write("Zigong,2024,3\r\n")
    sentence = (
        f"luzhou-planner: {tables / 'ports.csv'}, row 2: Zigong has no port, so 3.0 in"
        " 2024 cannot be spent on one.\n"
    )

    for command in (
        ["project", "--plan", str(tables), "--out", str(tmp_path / "out")],
        ["import", "--plan", str(tables), "--out", str(tmp_path / "out.lzplan")],
    ):
        assert run(*command) == Outcome(2, "", sentence)
    assert [path.name for path in tmp_path.iterdir()] == ["t"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nix.lzplan"], "There is no nix.lzplan. Check the name and the folder."),
        (
            ["FILE", "--scenario", "Port"],
            "FILE has no scenario called “Port”. Name one of: “Base”, “Hub”.",
        ),
        (
            ["FILE", "--horizon", "2041"],
            "“2041” in --horizon is not a year from 2024 to 2040. Correct it.",
        ),
        (["--base", "--horizon", "2023"], "“2023” in --horizon is not a year from"),
    ],
)
def test_a_refused_projection_is_told_in_one_sentence(
    arguments: list[str],
    sentence: str,
    run: CommandLine,
    two_scenarios: Path,
    tmp_path: Path,
) -> None:
    filled = [str(two_scenarios) if a == "FILE" else a for a in arguments]
    outcome = run("project", *filled, "--out", tmp_path / "out")

    assert outcome.code == 2
    told = outcome.err.replace(str(two_scenarios), "FILE")
    assert told.startswith(f"luzhou-planner: {sentence}")
    assert told.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["project", "FILE", "--out", "TAKEN"],
        ["hindcast", "--out", "TAKEN"],
        ["cooperate", "FILE", "--out", "TAKEN"],
        ["optimise", "FILE", "--goal", "gdp", "--out", "TAKEN/a.lzplan"],
        [*("optimise", "FILE", "--goal", "gdp", "--out", "a.lzplan"), "--curve", "DIR"],
        ["compare", "FILE", "--out", "TAKEN/a.xlsx"],
    ],
)
def test_a_place_that_cannot_be_written_is_refused_before_the_work(
    arguments: list[str],
    run: CommandLine,
    two_scenarios: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A search takes minutes; the scenario file is not even read."""
    monkeypatch.setattr("desktop.storage.scenario_file.read_file", pytest.fail)
    taken = tmp_path / "taken.txt"
    taken.write_text("no folder", encoding="utf-8")
    names = {"FILE": str(two_scenarios), "DIR": str(tmp_path)}
    filled = [names.get(a, a.replace("TAKEN", str(taken))) for a in arguments]

    outcome = run(*filled)

    assert outcome.code == 2
    assert "cannot be written (" in outcome.err or "is a folder" in outcome.err
    assert (outcome.out, outcome.err.count("\n")) == ("", 1)


def test_two_scenarios_of_one_name_are_not_guessed_between(
    run: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "a.lzplan"
    save_scenarios(path, REGION, [base_scenario(REGION, "A")] * 2)
    outcome = run("project", path, "--scenario", "A", "--out", tmp_path / "out")
    assert "several scenarios called “A”. Rename all but one" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "COMMAND"),
        (["prject"], "COMMAND: “prject” is not known, use one of: new, project, "),
        (["project", "--out", "o"], "one of the arguments"),
        (["project", "a.lzplan", "--base", "--out", "o"], "not allowed with"),
        (["project", "--base"], "--out"),
        (
            ["project", "--base", "--out", "o", "--members", "0"],
            "--members: “0” is not a whole number from 1 to 10000.",
        ),
        (
            ["project", "--base", "--out", "o", "--members", "x"],
            "--members: “x” is not a whole number from 1 to 10000.",
        ),
        (["project", "--base", "--out", "o", "--seed", "1"], "--seed needs --members"),
        (["project", "--base", "--out", "o", "--scenario", "A"], "--scenario needs"),
        (
            ["project", "--base", "--out", "o", "--horizon", "soon"],
            "--horizon: “soon” is not a year; write one like 2035.",
        ),
        (
            ["hindcast", "--out", "o", "--members", "2", "--seed", "-1"],
            "--seed: “-1” is not a whole number of 0 or more.",
        ),
        (
            ["optimise", "a.lzplan", "--discount", "nan"],
            "--discount: “nan” is not a number from 0 to 1.",
        ),
        (
            ["optimise", "a.lzplan", "--money", "mine"],
            "--money: “mine” is not known, use one of: own, common, free.",
        ),
        (
            ["cooperate", "a.lzplan", "--agreement-cost", "inf"],
            "--agreement-cost: “inf” is not a number of 0 or more.",
        ),
        (
            ["why", "a.lzplan", "--year", "x"],
            "--year: “x” is not a year; write one like 2035.",
        ),
        (["optimise", "a.lzplan"], "--goal, --out"),
    ],
)
def test_wrong_arguments_are_told_in_one_line(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)

    told = capsys.readouterr()
    assert left.value.code == 2
    assert words in told.err
    assert told.err.count("\n") == 1
    assert "--help" in told.err
    assert told.out == ""


@pytest.mark.parametrize(
    "command", ["new", "project", "import", "export", "hindcast", "calibrate", "check"]
)
def test_every_command_explains_itself(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])

    out = capsys.readouterr().out
    assert left.value.code == 0
    assert f"luzhou-planner {command}" in out
    assert max(len(line) for line in out.splitlines()) <= 88


# ----------------------------------------------------------------- check and faults


def test_check_shows_versions_and_finds_everything(
    run: CommandLine,
) -> None:
    outcome = run("check")

    assert outcome.code == 0, outcome.out
    for name in ("luzhou-planner", "model", "data fingerprint", "fonts", "numpy"):
        assert any(line.startswith(name) for line in outcome.out.splitlines())
    assert REGION.fingerprint in outcome.out
    assert re.search(r"(?m)^sources in Chinese +\d{3} texts$", outcome.out)


def test_check_finds_a_broken_table_of_sources(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Bundled) -> Renderings:
        raise DataError("data_empty", file="sources_zh.csv", row=3, column="text_zh")

    monkeypatch.setattr(Bundled, "renderings", broken)
    outcome = run("check")
    assert outcome.code == 1
    assert "MISSING: sources_zh.csv, row 3, column text_zh: a text is" in outcome.out


def test_check_names_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["check"], ProgramPaths.below(tmp_path, resources=tmp_path / "r"))

    out = capsys.readouterr().out
    assert code == 1
    missing = [line.split()[0] for line in out.splitlines() if "MISSING" in line]
    assert missing == ["data", "fonts", "languages", "samples"]
    assert "Reinstall the program." in out


def test_a_library_that_cannot_be_imported_is_missing(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "desktop.headless.check.LIBRARIES", {"Nothing": "no_such_module"}
    )
    outcome = run("check")
    assert outcome.code == 1
    assert "MISSING: Python cannot import no_such_module" in outcome.out


def test_a_damaged_installation_is_a_fault_and_no_refused_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = ProgramPaths.below(tmp_path, resources=tmp_path / "nothing")

    assert main(["new", "--out", str(tmp_path / "a.lzplan")], paths) == 1

    err = capsys.readouterr().err
    assert "Reinstall the program" in err
    assert err.count("\n") == 1


def test_a_fault_of_the_program_is_reported_with_what_is_needed_to_mend_it(
    run: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("desktop.headless.project.indicators_csv", break_down)

    outcome = run("project", "--base", "--out", tmp_path / "out")

    assert outcome.code == 1
    assert "ZeroDivisionError: a bug" in outcome.err
    assert "This is a fault of the program (" in outcome.err
    assert outcome.err.rstrip().endswith(f"project --base --out {tmp_path / 'out'}")
    assert not (tmp_path / "out").exists()
