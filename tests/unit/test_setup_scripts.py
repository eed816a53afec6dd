# SPDX-License-Identifier: Apache-2.0
"""The two commands of the README, as far as they can be tried without a network."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SETUP = ROOT / "resources" / "setup"
LOCKS = ("run.lock.txt", "test.lock.txt")


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SETUP / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _pinned(lock: str) -> dict[str, str]:
    text = (SETUP / lock).read_text("utf-8")
    return dict(re.findall(r"^([\w-]+)==([\w.]+)", text, re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_package_by_hash_and_names_no_address(lock: str) -> None:
    text = (SETUP / lock).read_text("utf-8")
    entries = text.replace("\\\n", " ").splitlines()
    assert entries
    for entry in entries:
        assert re.match(r"[\w-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", entry), entry
    assert "://" not in text
    assert "index-url" not in text


def test_the_test_set_holds_the_run_set_in_the_same_versions() -> None:
    run, test = (_pinned(lock) for lock in LOCKS)
    assert {name: test.get(name) for name in run} == run


def test_every_direct_dependency_is_pinned() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = (
        settings["project"]["dependencies"] + settings["dependency-groups"]["build"]
    )
    names = {re.split(r"[><=!~]", entry)[0].lower() for entry in wanted}
    assert names <= set(_pinned("run.lock.txt"))


def test_a_library_that_no_system_has_is_reported_by_its_package() -> None:
    libraries = _load("libraries")
    known = {"libc.so.6": "libc6", "libno-such-thing.so.9": "libno-such-thing9"}
    assert libraries.missing(known) == ["libno-such-thing9"]


def _shell(script: str, cwd: Path, **environment: str) -> tuple[int, str, str]:
    run = subprocess.run(
        ["sh", "-euc", f". resources/setup/common.sh\n{script}"],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.returncode, run.stdout, run.stderr


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a copy of what the scripts read, in a folder with a space in its name."""
    copy = tmp_path / "my plans"
    shutil.copytree(
        SETUP,
        copy / "resources" / "setup",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


def _command(folder: Path, name: str, body: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    (folder / name).chmod(0o755)


def test_a_python_of_the_wrong_version_is_refused_in_one_sentence(
    checkout: Path, tmp_path: Path
) -> None:
    tools = tmp_path / "tools"
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        _command(
            tools, name, 'case $1 in --version) echo "Python 3.9.2";; *) exit 1; esac'
        )
    code, _, said = _shell(
        "find_python", checkout, PATH=f"{tools}:{os.environ['PATH']}"
    )
    assert code == 1
    assert said == (
        "Luzhou Planner: needs Python 3.11, 3.12 or 3.13, and found Python 3.9.2; "
        "install one of them\n"
    )


def test_a_user_without_rights_is_told_what_to_install(
    checkout: Path, tmp_path: Path
) -> None:
    tools = tmp_path / "tools"
    _command(tools, "id", "echo 1000")
    _command(tools, "sudo", "exit 1")
    _command(tools, "apt-get", "exit 1")
    code, _, said = _shell(
        'install_packages "system libraries are" libgl1 libegl1',
        checkout,
        PATH=f"{tools}:{os.environ['PATH']}",
    )
    assert code == 1
    assert said == (
        "Luzhou Planner: system libraries are missing; install with: "
        "sudo apt-get install libgl1 libegl1\n"
    )


def test_a_system_without_apt_is_told_what_to_install(
    checkout: Path, tmp_path: Path
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sh", "id"):
        (tools / name).symlink_to(str(shutil.which(name)))
    code, _, said = _shell(
        'install_packages "system libraries are" libgl1', checkout, PATH=str(tools)
    )
    assert code == 1
    assert said == (
        "Luzhou Planner: system libraries are missing; install what your system "
        "calls: libgl1\n"
    )


def test_the_set_up_is_done_again_when_a_pin_changes(checkout: Path) -> None:
    _, before, _ = _shell("fingerprint", checkout)
    _, again, _ = _shell("fingerprint", checkout)
    with (checkout / "resources" / "setup" / "run.lock.txt").open("a") as lock:
        lock.write("# changed\n")
    _, after, _ = _shell("fingerprint", checkout)
    assert before == again
    assert before != after


def test_a_set_up_that_is_done_starts_no_installation(
    checkout: Path, tmp_path: Path
) -> None:
    (checkout / ".venv").mkdir()
    script = 'fingerprint >"$VENV/set-up-run"\nset_up run\nset_up run'
    assert _shell(script, checkout)[:2] == (0, "")


def test_translations_are_compiled_when_they_are_newer(tmp_path: Path) -> None:
    hook = _load("build_hook")
    source = tmp_path / "zh_CN.ts"
    source.write_text(
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="zh_CN">'
        "<context><name>Budget</name><message><source>Budgets</source>"
        "<translation>预算</translation></message></context></TS>",
        "utf-8",
    )
    assert hook.compile_languages(tmp_path) == [tmp_path / "zh_CN.qm"]
    assert hook.compile_languages(tmp_path) == []
    os.utime(source, ns=(0, (tmp_path / "zh_CN.qm").stat().st_mtime_ns + 10**9))
    assert hook.compile_languages(tmp_path) == [tmp_path / "zh_CN.qm"]


def test_a_region_without_translations_needs_no_compiler(tmp_path: Path) -> None:
    assert _load("build_hook").compile_languages(tmp_path / "languages") == []


def test_the_wheel_carries_the_resources_and_no_set_up(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    subprocess.run([*command, "-d", str(tmp_path)], cwd=ROOT, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    carried = {
        path.relative_to(ROOT / "resources").as_posix()
        for kind in ("data", "map", "fonts", "samples", "icons")
        for path in (ROOT / "resources" / kind).rglob("*")
        if path.is_file()
    }
    assert {f"desktop/_resources/{name}" for name in carried} <= names
    assert "desktop/_resources/data/statistics.csv" in names
    assert not any(name.startswith(("resources/", "tests/")) for name in names)
    assert not any("/setup/" in name for name in names)
