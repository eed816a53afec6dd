# SPDX-License-Identifier: Apache-2.0
"""What the README says of commands and libraries is so."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def table_under(heading: str) -> list[list[str]]:
    """The cells of the first table of a section, its head left out."""
    section = README.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def test_every_command_and_no_other_is_in_the_readme() -> None:
    told = [
        name
        for row in table_under("Without a window")
        for name in re.findall(r"`([a-z]+)`", row[0])
    ]
    help_ = subprocess.run(
        [sys.executable, "-m", "desktop", "--help"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    known = re.findall(r"(?m)^    ([a-z]+)\b", help_.split("commands:", 1)[1])
    assert sorted(told) == sorted(known)
    assert len(set(told)) == len(told)


def test_every_library_is_in_the_readme_with_what_for_licence_size_and_date() -> None:
    with (ROOT / "pyproject.toml").open("rb") as stream:
        needed = tomllib.load(stream)["project"]["dependencies"]
    rows = table_under("What it is built on")
    told = [row[0].split()[0].lower() for row in rows]
    assert told
    assert sorted(told) == sorted(
        re.split(r"[<>=!]", name, maxsplit=1)[0].lower() for name in needed
    )
    for _, purpose, licence, size, released in rows:
        assert purpose
        assert re.match(r"MIT|BSD|LGPL|Apache", licence)
        assert re.fullmatch(r"\d+ MB", size)
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", released)


def test_every_file_the_readme_points_to_is_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README)
    assert targets
    assert [name for name in targets if not (ROOT / name).exists()] == []


def test_the_readme_names_no_path_of_one_machine() -> None:
    assert not re.search(r"(?<![\w.])/(home|root|work|tmp|Users)/", README)
