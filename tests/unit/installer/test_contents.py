# SPDX-License-Identifier: Apache-2.0
"""What of the libraries is shipped."""

import ast
from pathlib import Path

import pytest

from resources.installer.contents import PYTHON_LEFT_OUT, reachable, wanted

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtWidgets.pyd",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt6Gui.dll",
        "PySide6\\Qt6Gui.dll",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/msvcp140.dll",
        "PySide6/__init__.py",
        "PySide6/support/deprecated.py",
        "shiboken6/Shiboken.pyd",
        "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
        "desktop/_resources/data/statistics.csv",
        "pyside6_essentials-6.9.3.dist-info/METADATA",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_program_uses_is_shipped(path: str) -> None:
    assert wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtQml.abi3.so",
        "PySide6/QtTest.pyd",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Designer.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/plugins/imageformats/qjpeg.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/opengl32sw.dll",
        "PySide6/designer.exe",
        "PySide6/QtWidgets.pyi",
        "PySide6/include/pyside.h",
        "PySide6/qml/QtQuick/qmldir",
        "PySide6/resources/icudtl.dat",
        "scipy/optimize/tests/test_linprog.py",
        "pyqtgraph/examples/Plotting.py",
        "numpy-2.1.3-cp312-cp312-win_amd64.whl",
        "luzhou_planner-0.1.0.dist-info/direct_url.json",
        "libX11.so.6",
    ],
)
def test_what_nothing_uses_is_left_out(path: str) -> None:
    assert not wanted(path)


def test_a_library_stays_for_those_that_need_it_and_goes_with_them() -> None:
    needs = {"window": ["gui"], "gui": ["core"], "core": [], "theme": ["gtk"]}
    assert reachable(["window"], lambda name: needs[name]) == {"window", "gui", "core"}


def test_libraries_that_need_each_other_are_found_once() -> None:
    needs = {"one": ["other"], "other": ["one"]}
    assert reachable(["one"], lambda name: needs[name]) == {"one", "other"}


def _imported_by_the_program() -> set[str]:
    found = set()
    for module in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    return found


def test_no_module_left_out_is_imported_by_the_program() -> None:
    imported = _imported_by_the_program()
    assert "numpy" in imported
    assert not set(PYTHON_LEFT_OUT) & imported
