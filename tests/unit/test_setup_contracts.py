# SPDX-License-Identifier: Apache-2.0
"""Limits of the architecture that import-linter and ruff do not see."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop"
MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in PACKAGE.rglob("*.py")
    if "_resources" not in path.parts
)
LONGEST = {"module": 300, "class": 200, "function": 40}


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize(
    "module", [name for name in MODULES if name.startswith("desktop/jobs/")]
)
def test_jobs_take_qtcore_alone_of_qt(module: str) -> None:
    names = _imported(ast.parse((ROOT / module).read_text("utf-8")))
    of_qt = [name for name in names if name.startswith("PySide6")]
    assert [name for name in of_qt if not name.startswith("PySide6.QtCore")] == []


def test_every_panel_of_the_window_has_its_place_in_the_contracts() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (panels,) = [
        contract
        for contract in contracts
        if contract.get("containers") == ["desktop.ui"]
    ]
    placed = " ".join(panels["layers"])
    folders = [path.parent.name for path in PACKAGE.glob("ui/*/__init__.py")]
    assert [name for name in folders if f"({name})" not in placed] == []


def _lines(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines from `def` on; a docstring may be as long as it needs."""
    described = 0
    if ast.get_docstring(node) is not None:
        described = (node.body[0].end_lineno or 0) - node.body[0].lineno + 1
    return (node.end_lineno or 0) - node.lineno + 1 - described


@pytest.mark.parametrize("module", MODULES)
def test_a_module_its_classes_and_functions_stay_short(module: str) -> None:
    text = (ROOT / module).read_text("utf-8")
    found = [("module", module, len(text.splitlines()))]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            found.append(("class", node.name, _lines(node)))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.append(("function", node.name, _lines(node)))
    assert [entry for entry in found if entry[2] > LONGEST[entry[0]]] == []
