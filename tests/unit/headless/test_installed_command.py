# SPDX-License-Identifier: Apache-2.0
"""The installed command, started as a user starts it."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.plans import GOLDEN

GP2 = GOLDEN / "gp2"
COMMAND = Path(sysconfig.get_path("scripts")) / "luzhou-planner"


def luzhou(
    folder: Path, *arguments: str | Path, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a folder."""
    return subprocess.run(
        [COMMAND, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def done(
    folder: Path, *arguments: str | Path, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    run = luzhou(folder, *arguments, **environment)
    assert run.returncode == 0, run.stderr.decode()
    assert run.stderr == b""
    return run


def test_a_plan_goes_through_every_command_and_comes_back(tmp_path: Path) -> None:
    given = ("--horizon", "2040", "--plan")
    done(tmp_path, "import", *given, GP2, "--out", "plan.lzplan")
    done(tmp_path, "export", "plan.lzplan", "--plan", "plan.xlsx")
    done(tmp_path, "import", *given, "plan.xlsx", "--out", "again.lzplan")
    done(tmp_path, "project", "again.lzplan", "--out", "out")

    first = (tmp_path / "plan.lzplan").read_text(encoding="utf-8")
    again = (tmp_path / "again.lzplan").read_text(encoding="utf-8")
    assert first.replace('"gp2"', '"plan"') == again
    with (GP2 / "expected.csv").open(encoding="utf-8-sig", newline="") as stream:
        golden = next(csv.DictReader(stream))
    with (tmp_path / "out/indicators.csv").open(encoding="utf-8", newline="") as stream:
        key = ("place", "year", "indicator")
        (row,) = (
            row
            for row in csv.DictReader(stream)
            if all(row[name] == golden[name] for name in key)
        )
    assert float(row["value"]) == pytest.approx(float(golden["value"]), rel=1e-9)


def test_a_new_file_and_the_base_are_projected(tmp_path: Path) -> None:
    done(tmp_path, "new", "--out", "new.lzplan", "--horizon", "2030")
    done(tmp_path, "project", "new.lzplan", "--out", "a")
    done(tmp_path, "project", "--base", "--horizon", "2030", "--out", "b")

    a, b = (tmp_path / name / "indicators.csv" for name in "ab")
    assert a.read_bytes() == b.read_bytes()


def test_the_same_seed_draws_the_same_members(tmp_path: Path) -> None:
    for name in "ab":
        done(
            tmp_path,
            *("project", "--plan", GP2, "--out", name, "--horizon", "2026"),
            *("--members", "20", "--seed", "7"),
        )

    a, b = (tmp_path / name / "bands.csv" for name in "ab")
    assert a.read_bytes() == b.read_bytes()


def test_the_past_is_fitted_and_tested(tmp_path: Path) -> None:
    done(tmp_path, "hindcast", "--out", "past", "--members", "32", "--seed", "1")
    done(tmp_path, "calibrate", "--out", "fitted.csv")

    assert (tmp_path / "past" / "hindcast.csv").is_file()
    assert (tmp_path / "fitted.csv").is_file()


def test_check_finds_the_installation_whole(tmp_path: Path) -> None:
    assert b"data fingerprint" in done(tmp_path, "check").stdout


def test_refused_input_is_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "t").mkdir()
    (tmp_path / "t" / "budgets.csv").write_text(
        "city,line,year,amount\n泸州,health,2050,50\n", encoding="gb18030"
    )

    run = luzhou(tmp_path, "project", "--plan", "t", "--out", "out")

    assert run.returncode == 2
    assert run.stdout == b""
    place = Path("t") / "budgets.csv"
    assert run.stderr.decode().strip() == (
        f"luzhou-planner: {place}, row 2: “2050” is not a year from 2024 to 2040."
        " Correct it."
    )
    assert [path.name for path in tmp_path.iterdir()] == ["t"]


def test_a_terminal_without_chinese_letters_ends_no_command(tmp_path: Path) -> None:
    # Not C, which Python takes for UTF-8.
    run = done(tmp_path, "new", "--out", "泸州.lzplan", PYTHONIOENCODING="latin-1")
    assert b"??.lzplan" in run.stdout
    assert (tmp_path / "泸州.lzplan").is_file()


@pytest.mark.skipif(os.name != "posix", reason="pipes differ")
def test_a_reader_that_has_enough_ends_the_command_quietly(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(
        [COMMAND, "project", "--base", "--out", "out"],
        cwd=tmp_path,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)

    assert (run.returncode, run.stderr) == (0, b"")
    assert (tmp_path / "out" / "indicators.csv").is_file()


def test_commands_without_members_load_neither_qt_nor_pandas_nor_scipy(
    tmp_path: Path,
) -> None:
    code = (
        "import sys; from desktop.headless import main\n"
        "code = main(sys.argv[1:])\n"
        "heavy = {'PySide6', 'shiboken6', 'pyqtgraph', 'pandas', 'scipy'}\n"
        "print(sorted(heavy & set(sys.modules)), code)"
    )
    for arguments in (
        ["project", "--plan", str(GP2), "--out", "out"],
        ["check"],
    ):
        run = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=tmp_path,
            capture_output=True,
            check=True,
        )
        assert run.stdout.splitlines()[-1] == b"[] 0"
