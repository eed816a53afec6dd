# SPDX-License-Identifier: Apache-2.0
"""Take out of the frozen folder what nothing reads: ``lighten.py FOLDER``.

Symbols for debuggers go where what is loaded of the file stays the same bit for bit;
``strip`` breaks some libraries that auditwheel has patched, and those stay as they are.
Of libraries that lie in two folders one becomes a link: the loader knows them by name.
ICU keeps the data of the program's languages (``icu.py``).
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from resources.installer import elf, icu


def libraries(folder: Path) -> Iterator[Path]:
    """Yield the shared libraries, in the order of their names."""
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(len(elf.MAGIC)) == elf.MAGIC:
                    yield path


def stripped(path: Path) -> bytes:
    """Return the library without symbols for debuggers, or as it is."""
    content = path.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / path.name
        subprocess.run(
            ["strip", "--strip-unneeded", "-o", str(target), str(path)], check=True
        )
        lighter = target.read_bytes()
    try:
        same = elf.loaded(lighter) == elf.loaded(content)
    except ValueError:
        return content
    return lighter if same and len(lighter) < len(content) else content


def link_twins(paths: list[Path]) -> int:
    """Replace a library by a link to one of the same name and content elsewhere.

    Returns
    -------
    int
        How many bytes that saves.
    """
    kept: dict[tuple[str, bytes], Path] = {}
    saved = 0
    for path in paths:
        content = path.read_bytes()
        first = kept.setdefault((path.name, content), path)
        if first is not path:
            path.unlink()
            path.symlink_to(os.path.relpath(first, path.parent))
            saved += len(content)
    return saved


def main(folder: Path) -> None:
    """Make the folder lighter, and say by how much."""
    before = sum(path.stat().st_size for path in libraries(folder))
    for path in libraries(folder):
        content = icu.with_data_kept(path) if icu.is_data(path) else stripped(path)
        mode = path.stat().st_mode
        path.write_bytes(content)
        path.chmod(mode)
    link_twins(list(libraries(folder)))
    after = sum(path.stat().st_size for path in libraries(folder))
    sys.stdout.write(f"{(before - after) / 1e6:.1f} MB of libraries taken out\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
