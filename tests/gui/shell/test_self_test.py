# SPDX-License-Identifier: Apache-2.0
"""The self-test of an installation, run as a process of its own."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths, find_resources

ROOT = Path(__file__).parents[3]
OF_OTHER_RESOURCES = """
import sys
from pathlib import Path
from desktop.self_test import main
sys.exit(main(Path(sys.argv[1])))
"""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return a copy of the resources, to be damaged."""
    return shutil.copytree(find_resources(), tmp_path / "resources")


def _run(*arguments: str) -> tuple[int, list[str], str]:
    run = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return run.returncode, run.stdout.splitlines(), run.stderr


def test_a_whole_installation_passes_and_says_one_line_for_each_step() -> None:
    code, lines, complaints = _run("-m", "desktop", "--self-test")
    assert (code, complaints) == (0, ""), lines
    assert [line.split()[0] for line in lines] == [
        "luzhou-planner",
        "fonts",
        "data",
        "window",
        "sample",
        "edit",
        "save",
        "workbook",
        "band",
        "languages",
        "report",
        "self-test",
    ]
    region = Bundled(ProgramPaths.of_user()).region
    assert lines[2].endswith(region.fingerprint)


def test_an_installation_without_its_fonts_fails_at_the_fonts(broken: Path) -> None:
    for font in (broken / "fonts").glob("*.woff2"):
        font.unlink()
    code, lines, _ = _run("-c", OF_OTHER_RESOURCES, str(broken))
    assert code == 1
    assert len(lines) == 2
    assert re.match(r"FAILED +there is no font in .*fonts$", lines[-1])


def test_data_that_are_not_those_of_the_samples_fail(broken: Path) -> None:
    statistics = broken / "data" / "statistics.csv"
    text = statistics.read_text("utf-8")
    row = re.search(
        r"^Luzhou,city,\d+,2023,gdp_tertiary,([\d.]+),.*$", text, re.MULTILINE
    )
    assert row is not None
    other = row[0].replace(row[1], f"{float(row[1]) + 0.5}")
    statistics.write_text(text.replace(row[0], other), "utf-8")
    code, lines, _ = _run("-c", OF_OTHER_RESOURCES, str(broken))
    assert code == 1
    assert lines[-1] == f"{'FAILED':<16}the sample was made with other data"


def test_a_window_without_its_chinese_fails_at_the_languages(broken: Path) -> None:
    (broken / "languages" / "luzhou_zh_CN.qm").unlink()
    code, lines, _ = _run("-c", OF_OTHER_RESOURCES, str(broken))
    assert code == 1
    assert lines[-1].startswith(f"{'FAILED':<16}zh_CN is titled")
