"""The command check: what this installation consists of, and what it lacks."""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import desktop
from desktop.core.errors import UserError
from desktop.core.projection import MODEL_VERSION
from desktop.headless.words import tell
from desktop.storage.bundled import Bundled
from desktop.storage.paths import PROGRAM
from desktop.storage.scenario_file import SUFFIX, load_scenarios

LIBRARIES = {
    "PySide6-Essentials": "PySide6",
    "numpy": "numpy",
    "pandas": "pandas",
    "platformdirs": "platformdirs",
    "psygnal": "psygnal",
    "pydantic": "pydantic",
    "pyqtgraph": "pyqtgraph",
    "python-calamine": "python_calamine",
    "scipy": "scipy",
    "XlsxWriter": "xlsxwriter",
}
"""Import name by distribution; only looked for, so that no window library starts."""


@dataclass(frozen=True)
class Part:
    """One part of the installation.

    Attributes
    ----------
    found
        What is there, in short; empty where it is missing.
    problem
        Why it cannot be used.
    """

    name: str
    found: str
    problem: str = ""


def run_check(options: argparse.Namespace, bundled: Bundled) -> int:
    """Print every part; 1 where one is missing or broken."""
    del options
    missing = 0
    for part in parts(bundled):
        missing += not part.found
        found = part.found or f"MISSING: {part.problem}"
        tell(f"{part.name:<22}{found}")
    if missing:
        tell("", "Something is missing. Reinstall the program.")
        return 1
    return 0


def parts(bundled: Bundled) -> Iterator[Part]:
    """Everything the program needs, with what was found of it."""
    yield Part(PROGRAM, desktop.__version__)
    yield Part("model", MODEL_VERSION)
    yield from _data(bundled)
    resources = bundled.paths.resources
    yield _files("fonts", resources / "fonts", "*.woff2", "*.ttf")
    yield _files("languages", resources / "languages", "*.qm")
    yield from _samples(bundled)
    yield Part("Python", f"{platform.python_version()} on {platform.platform()}")
    for distribution, module in LIBRARIES.items():
        yield _library(distribution, module)


def _data(bundled: Bundled) -> Iterator[Part]:
    try:
        region = bundled.region
    except UserError as error:
        yield Part("data", "", str(error))
        return
    years = f"{region.base_year} to {region.last_year}"
    yield Part("data", f"{region.name}, {region.n_cities} cities, {years}")
    yield Part("data fingerprint", region.fingerprint)
    try:
        rendered = len(bundled.renderings())
    except UserError as error:
        yield Part("sources in Chinese", "", str(error))
        return
    yield Part("sources in Chinese", f"{rendered} texts")


def _samples(bundled: Bundled) -> Iterator[Part]:
    samples = sorted(bundled.paths.samples().glob(f"*{SUFFIX}"))
    if not samples:
        yield Part("samples", "", f"no file in {bundled.paths.samples()}")
        return
    try:
        for sample in samples:
            load_scenarios(sample, bundled.region)
    except UserError as error:
        yield Part("samples", "", str(error))
        return
    yield Part("samples", ", ".join(sample.name for sample in samples))


def _files(name: str, folder: Path, *patterns: str) -> Part:
    files = sorted(path for pattern in patterns for path in folder.glob(pattern))
    found = [path.name for path in files if path.stat().st_size]
    return Part(name, ", ".join(found), f"no {' or '.join(patterns)} in {folder}")


def _library(distribution: str, module: str) -> Part:
    if importlib.util.find_spec(module) is None:
        return Part(distribution, "", f"Python cannot import {module}")
    try:
        version = importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        version = "there, version unknown"
    return Part(distribution, version)
