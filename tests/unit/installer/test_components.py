# SPDX-License-Identifier: Apache-2.0
"""The list of what is shipped, and the texts of its licences."""

import importlib.metadata
import json
from pathlib import Path

import pytest

from resources.installer.components import (
    Component,
    brought_along,
    cyclonedx,
    frozen_files,
    gather_texts,
    of_distribution,
    of_files,
)

NUMPY = importlib.metadata.distribution("numpy")


def test_a_python_package_brings_licence_and_version() -> None:
    found = of_distribution(NUMPY)
    assert (found.name, found.licence) == ("numpy", "BSD-3-Clause")
    assert found.purl == f"pkg:pypi/numpy@{NUMPY.version}"
    assert any("Redistribution and use" in text.read_text() for text in found.texts)


def test_pyside_is_used_under_the_lgpl_and_has_its_text() -> None:
    found = of_distribution(importlib.metadata.distribution("PySide6-Essentials"))
    assert found.licence == "LGPL-3.0-only"
    texts = "".join(text.read_text() for text in found.texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts


def test_only_packages_that_a_file_was_taken_from_are_listed() -> None:
    file = Path(str(NUMPY.locate_file("numpy/version.py"))).resolve()
    names = {component.name for component in of_files(frozenset({file}))}
    assert names - {"pyinstaller"} == {"numpy"}


def test_pyinstallers_notes_say_where_each_file_was_taken_from(tmp_path: Path) -> None:
    taken, absent = tmp_path / "a.py", tmp_path / "b.py"
    taken.write_text("")
    notes = ("/out", [("a", str(taken), "PYMODULE"), ("b", str(absent), "DATA")])
    (tmp_path / "PYZ-00.toc").write_text(repr(notes))
    (tmp_path / "COLLECT-00.toc").write_text(repr(([],)))
    assert frozen_files(tmp_path) == {taken.resolve()}


def test_the_list_is_the_same_bytes_in_any_order() -> None:
    parts = [
        Component("b", "2", "MIT", "pkg:pypi/b@2"),
        Component("a", "1", "MIT AND BSD-3-Clause", "pkg:pypi/a@1"),
    ]
    content = cyclonedx("0.1.0", parts)
    assert content == cyclonedx("0.1.0", [*reversed(parts), parts[0]])
    listed = json.loads(content)
    assert listed["bomFormat"] == "CycloneDX"
    assert [part["name"] for part in listed["components"]] == ["a", "b"]
    assert listed["components"][0]["licenses"] == [
        {"expression": "MIT AND BSD-3-Clause"}
    ]
    assert listed["components"][1]["licenses"] == [{"license": {"id": "MIT"}}]


def test_every_part_that_is_no_package_has_its_texts(tmp_path: Path) -> None:
    parts = list(brought_along("linux"))
    gather_texts(parts, tmp_path)
    for part in parts:
        texts = list((tmp_path / part.name).iterdir())
        assert texts, part.name
        assert all(text.stat().st_size for text in texts)
    assert "Apache License" in (tmp_path / "LICENSE").read_text()


def test_a_part_without_a_licence_text_is_not_shipped(tmp_path: Path) -> None:
    part = Component("new", "1.0", "MIT", "pkg:pypi/new@1.0")
    with pytest.raises(FileNotFoundError, match=r"new 1\.0 brings no licence text"):
        gather_texts([part], tmp_path)
