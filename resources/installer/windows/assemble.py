# SPDX-License-Identifier: Apache-2.0
"""Put the folder of Windows together: PYTHON WHEELS PROGRAM OUT.

PYTHON is the archive with the embeddable interpreter, WHEELS a folder of wheels for
Windows, PROGRAM the program's own wheel. The folder OUT becomes::

    python/    the interpreter and what it finds: its own archive, and ../lib
    lib/       the packages the program needs, and the program
"""

import io
import re
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.installer.contents import (
    STAND_INS,
    WINDOWS_PYTHON,
    WINDOWS_PYTHON_LEFT_OUT,
    wanted,
)

STAND_INS_FOLDER = Path(__file__).resolve().parents[1] / "stand_ins"
WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": WINDOWS_PYTHON,
    "python_version": WINDOWS_PYTHON.rpartition(".")[0],
    "sys_platform": "win32",
}


def requirements(wheel: Path) -> Iterator[str]:
    """Yield the names of what a wheel needs on Windows."""
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (
            name
            for name in archive.namelist()
            if re.fullmatch(r"[^/]+\.dist-info/METADATA", name)
        )
        text = archive.read(metadata).decode("utf-8")
    for line in HeaderParser().parsestr(text).get_all("Requires-Dist") or ():
        needed = Requirement(line)
        if needed.marker is None or needed.marker.evaluate({**WINDOWS, "extra": ""}):
            yield canonicalize_name(needed.name)


def needed(program: Path, wheels: Mapping[str, Path]) -> list[Path]:
    """Return the wheels that the program needs, directly or through others.

    Raises
    ------
    KeyError
        Where one of them is not there.
    """
    found: dict[str, Path] = {}
    waiting = list(requirements(program))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = wheels[name]
            waiting += requirements(wheels[name])
    return [found[name] for name in sorted(found)]


def unpack(wheel: Path, folder: Path) -> None:
    """Unpack of a wheel what is wanted; scripts and headers are not."""
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.endswith("/") or ".data/" in name or not wanted(name):
                continue
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))


def unpack_python(source: Path, folder: Path) -> None:
    """Unpack the interpreter and tell it where the packages are.

    With its list of places it looks nowhere else: not at variables of the environment,
    not into folders of the user or of another Python.
    """
    with tarfile.open(source) as package:
        (member,) = (each for each in package if each.name.endswith("/data.zip"))
        stream = package.extractfile(member)
        if stream is None:
            raise FileNotFoundError(member.name)
        content = io.BytesIO(stream.read())
    folder.mkdir(parents=True)
    with zipfile.ZipFile(content) as archive:
        for name in archive.namelist():
            own = name.rpartition("/")[2]
            if own and own not in WINDOWS_PYTHON_LEFT_OUT:
                (folder / own).write_bytes(archive.read(name))
    (places,) = folder.glob("python3*._pth")
    library = f"{places.name.removesuffix('._pth')}.zip"
    places.write_bytes(f"{library}\r\n.\r\n..\\lib\r\n".encode())


def main(arguments: list[str]) -> None:
    """Put everything in its place."""
    python, wheels, program, out = (Path(argument) for argument in arguments)
    by_name: dict[str, Path] = {
        canonicalize_name(wheel.name.split("-")[0]): wheel
        for wheel in wheels.glob("*.whl")
    }
    unpack_python(python, out / "python")
    for wheel in (*needed(program, by_name), program):
        unpack(wheel, out / "lib")
    for name in STAND_INS:
        module = f"{name}.py"
        shutil.copyfile(STAND_INS_FOLDER / module, out / "lib" / "PySide6" / module)


if __name__ == "__main__":
    main(sys.argv[1:])
