# SPDX-License-Identifier: Apache-2.0
"""Scenarios side by side go to a workbook with charts, or to CSV files."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from desktop.core.plan import base_plan
from desktop.core.projection import MODEL_VERSION, project
from desktop.document.scenario import base_scenario
from desktop.document.targets import Target
from desktop.headless import main
from desktop.storage.scenario_file import save_scenarios
from tests.plans import gp1
from tests.regions import central, real_region

REGION = real_region()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "方案.lzplan"
    target = Target("gdp", "region", 2035, 1.0)
    planned = replace(
        base_scenario(REGION, "=GP1").with_plan(gp1(REGION)),
        targets=(target, Target("gdp", "region", 2030, 1e9)),
    )
    save_scenarios(path, REGION, [base_scenario(REGION, "A"), planned])
    return path


def sheet(path: Path, name: str) -> pd.DataFrame:
    return pd.read_excel(path, sheet_name=name, engine="calamine")


def test_a_workbook_has_inputs_outcomes_totals_sources_and_charts(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.xlsx"

    assert main(["compare", str(file), "--out", str(out), "--baseline", "A"]) == 0

    told = capsys.readouterr().out
    assert "=GP1: 1 of 2 targets reached" in told
    totals = sheet(out, "totals")
    ports = totals[(totals["table"] == "ports") & (totals["city"] == "Luzhou")]
    assert ports["=GP1"].tolist() == [34.0]
    found = sheet(out, "indicators")
    at = (found["indicator"] == "gdp") & (found["place"] == "region")
    row = found[at & (found["year"] == 2035)].iloc[0]
    planned = project(REGION, central(REGION), gp1(REGION), 2035)
    assert row["=GP1"] == float(planned.plan.gdp[0, 12].sum())
    assert row["A"] == float(planned.base.gdp[0, 12].sum())
    targets = sheet(out, "targets")
    assert targets[["year", "target", "met"]].to_numpy().tolist() == [
        [2030, 1e9, "no"],
        [2035, 1.0, "yes"],
    ]
    assert targets["value"].iloc[1] == row["=GP1"]
    sources = sheet(out, "sources").set_index("what")["is"]
    assert sources["model"] == MODEL_VERSION
    assert sources["data fingerprint"] == REGION.fingerprint
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
        styles = archive.read("xl/worksheets/sheet1.xml").decode()
    assert sum(name.startswith("xl/charts/chart") for name in names) == 5
    assert 'state="frozen"' in styles


def test_csv_files_say_the_same_and_no_text_is_a_formula(
    file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"

    assert main(["compare", str(file), "--out", str(out)]) == 0

    content = (out / "inputs.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert "'=GP1" in rows[0]
    ports = [row for row in rows if row["table"] == "ports"]
    assert [float(row["'=GP1"]) for row in ports] == [2.0] * 17
    assert {row["Base path"] for row in ports} == {"0.0"}
    assert sorted(path.name for path in out.iterdir()) == [
        "indicators.csv",
        "inputs.csv",
        "sources.csv",
        "targets.csv",
        "totals.csv",
    ]


def test_scenarios_of_one_name_stay_apart(tmp_path: Path) -> None:
    path, out = tmp_path / "a.lzplan", tmp_path / "out.xlsx"
    twice = [base_scenario(REGION, "A").with_plan(base_plan(REGION))] * 2
    save_scenarios(path, REGION, twice, 0, 0)

    assert main(["compare", str(path), "--out", str(out)]) == 0

    assert {"A", "A 2"} <= set(sheet(out, "indicators").columns)


def test_an_unknown_baseline_is_refused_and_nothing_written(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.xlsx"
    assert main(["compare", str(file), "--out", str(out), "--baseline", "B"]) == 2
    assert "no scenario called “B”" in capsys.readouterr().err
    assert not out.exists()
