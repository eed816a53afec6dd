# SPDX-License-Identifier: Apache-2.0
"""List what a package is made of (CycloneDX) and gather the licence texts of it all.

``components.py frozen WORK OUT`` reads PyInstaller's notes in the folder WORK;
``components.py windows FOLDER OUT`` reads an assembled folder of Windows. Both write
``components.cdx.json`` and ``licences/`` into the folder OUT.
"""

import ast
import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from resources.installer.contents import WINDOWS_PYTHON

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent
PROGRAM = "luzhou-planner"
LGPL_TEXTS = (RESOURCES / "map" / "licences" / "LGPL-3", HERE / "licences" / "GPL-3")
TEXT_NAMES = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")

LICENCES = {
    "altgraph": "MIT",
    "colorama": "BSD-3-Clause",
    "numpy": "BSD-3-Clause",
    "psygnal": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyside6-essentials": "LGPL-3.0-only",
    "scipy": "BSD-3-Clause",
    "setuptools": "MIT",
    "shiboken6": "LGPL-3.0-only",
}
"""Where a package states its licence as prose, or offers a choice."""


@dataclass(frozen=True)
class Component:
    """One thing that is shipped.

    Attributes
    ----------
    licence
        SPDX expression; empty where only the text says it.
    purl
        Package URL: what it is in which registry.
    texts
        Files with its licence.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...] = field(default=(), compare=False)


def of_distribution(found: importlib.metadata.Distribution) -> Component:
    """Return a Python package with the licence texts it brings."""
    name = found.metadata["Name"].lower().replace("_", "-")
    stated = found.metadata.json
    licence = LICENCES.get(name) or str(
        stated.get("license_expression") or stated.get("license") or ""
    )
    texts = tuple(
        Path(str(found.locate_file(path)))
        for path in found.files or ()
        if ".dist-info" in path.parts[0] and TEXT_NAMES.search(path.name)
    )
    if "LGPL" in licence:
        texts += LGPL_TEXTS
    version = found.version
    return Component(name, version, licence, f"pkg:pypi/{name}@{version}", texts)


def of_python(version: str, texts: tuple[Path, ...]) -> Component:
    """Return the interpreter."""
    purl = f"pkg:generic/cpython@{version}"
    return Component("CPython", version, "PSF-2.0", purl, texts)


def brought_along(system: str) -> Iterator[Component]:
    """What is in the program besides packages: Qt with ICU, font, data, map."""
    found = importlib.metadata.version("PySide6-Essentials")
    qt = (HERE / "licences" / "qt-base.txt", *LGPL_TEXTS)
    yield Component("Qt", found, "LGPL-3.0-only", f"pkg:generic/qt@{found}", qt)
    if system == "linux":
        icu = (HERE / "licences" / "icu.txt",)
        yield Component("ICU", "73", "ICU", "pkg:generic/icu@73", icu)
    font = (RESOURCES / "fonts" / "OFL.txt", RESOURCES / "fonts" / "SOURCES.md")
    purl = "pkg:npm/%40fontsource/noto-sans-sc@5.3.0"
    yield Component("Noto Sans SC", "5.3.0", "OFL-1.1", purl, font)
    texts = (*(RESOURCES / "map" / "licences").iterdir(), RESOURCES / "map/SOURCES.md")
    licence = "Apache-2.0 AND MIT AND LGPL-3.0-only AND CC-BY-4.0"
    yield Component("map", "", licence, "", tuple(sorted(texts)))
    yield Component("statistics", "", "", "", (RESOURCES / "data" / "SOURCES.md",))


def frozen_files(work: Path) -> frozenset[Path]:
    """Return where PyInstaller took each file from that it put into the program."""
    found: set[Path] = set()

    def search(entry: object) -> None:
        if isinstance(entry, list | tuple):
            for part in entry:
                search(part)
        elif isinstance(entry, str) and entry.startswith("/"):
            found.add(Path(entry).resolve())

    for notes in ("COLLECT-00.toc", "PYZ-00.toc"):
        search(ast.literal_eval((work / notes).read_text("utf-8")))
    return frozenset(path for path in found if path.is_file())


def of_files(files: frozenset[Path]) -> Iterator[Component]:
    """Return the packages, of Python and of the system, that the files belong to."""
    left = set(files)
    for found in importlib.metadata.distributions():
        own = {
            Path(str(found.locate_file(path))).resolve() for path in found.files or ()
        }
        name = found.metadata["Name"].lower()
        if own & files or name == "pyinstaller":
            left -= own
            if not _is_program(found):
                yield of_distribution(found)
    prefixes = {Path(path).resolve() for path in sysconfig.get_paths().values()}
    prefixes |= {Path(sys.base_prefix).resolve(), HERE.parents[1]}
    of_system = {
        path for path in left if "lib" in path.name and not _below(path, prefixes)
    }
    yield from of_debian(of_system)


def _is_program(found: importlib.metadata.Distribution) -> bool:
    return found.metadata["Name"].lower() == PROGRAM


def _below(path: Path, folders: Iterable[Path]) -> bool:
    return any(
        path.is_relative_to(folder)
        for folder in folders
        if folder not in {Path("/usr"), Path("/usr/bin")}
    )


def of_debian(files: Iterable[Path]) -> Iterator[Component]:
    """Return the Debian packages that shared libraries were taken from."""
    packages: set[str] = set()
    for file in sorted(files):
        asked = [str(file), str(file).removeprefix("/usr")]
        lines = _output("dpkg-query", "-S", *asked).splitlines()
        packages |= {line.split(":")[0] for line in lines[:1]}
        if not lines:
            yield Component(file.name, "", "", "")
    for package in sorted(packages):
        version = _output("dpkg-query", "-W", "-f", "${Version}\n", package).split()[0]
        text = Path("/usr/share/doc") / package / "copyright"
        purl = f"pkg:deb/debian/{package}@{version}"
        yield Component(package, version, "", purl, (text,))


def _output(*command: str) -> str:
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return run.stdout


def cyclonedx(version: str, components: Iterable[Component]) -> bytes:
    """Return the list as CycloneDX 1.5: the same bytes for the same components."""
    listed = [
        {
            "type": "library",
            "bom-ref": component.purl or component.name,
            "name": component.name,
            **({"version": component.version} if component.version else {}),
            **({"licenses": [_licence(component)]} if component.licence else {}),
            **({"purl": component.purl} if component.purl else {}),
        }
        for component in sorted(set(components), key=lambda each: each.name.lower())
    ]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": PROGRAM,
                "name": PROGRAM,
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": listed,
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _licence(component: Component) -> dict[str, object]:
    if re.search(r"\s(AND|OR|WITH)\s", component.licence):
        return {"expression": component.licence}
    return {"license": {"id": component.licence}}


def gather_texts(components: Iterable[Component], folder: Path) -> None:
    """Copy the licence texts, a folder for each component.

    Raises
    ------
    FileNotFoundError
        Where a component has none: such a package must not leave the house.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for component in components:
        if not component.texts:
            message = f"{component.name} {component.version} brings no licence text"
            raise FileNotFoundError(message)
        own = folder / component.name
        own.mkdir(parents=True, exist_ok=True)
        for text in component.texts:
            target = own / text.name
            if target.exists():
                target = own / f"{text.parent.name}-{text.name}"
            shutil.copyfile(text, target)
    shutil.copyfile(HERE.parents[1] / "LICENSE", folder / "LICENSE")


def of_frozen(work: Path) -> list[Component]:
    """Return what PyInstaller has put into the program."""
    stdlib = Path(sysconfig.get_path("stdlib"))
    texts = (stdlib / "LICENSE.txt", Path(f"/usr/share/doc/{stdlib.name}/copyright"))
    text = tuple(text for text in texts if text.exists())[:1]
    return [
        *of_files(frozen_files(work)),
        of_python(platform.python_version(), text),
        *brought_along(sys.platform),
    ]


def of_windows(folder: Path) -> list[Component]:
    """Return what lies in an assembled folder of Windows."""
    packages = importlib.metadata.distributions(path=[str(folder / "lib")])
    return [
        *(of_distribution(found) for found in packages if not _is_program(found)),
        of_python(WINDOWS_PYTHON, (folder / "python" / "LICENSE.txt",)),
        *brought_along("win32"),
    ]


def main(arguments: list[str]) -> None:
    """Write the list and the texts."""
    kind, source, out = arguments[0], Path(arguments[1]), Path(arguments[2])
    found = of_frozen(source) if kind == "frozen" else of_windows(source)
    version = importlib.metadata.version(PROGRAM)
    gather_texts(found, out / "licences")
    (out / "components.cdx.json").write_bytes(cyclonedx(version, found))


if __name__ == "__main__":
    main(sys.argv[1:])
