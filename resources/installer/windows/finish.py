# SPDX-License-Identifier: Apache-2.0
"""Finish the folder of Windows: ``finish.py fonts FOLDER`` or ``finish.py zip ...``.

``fonts FOLDER`` unpacks each ``.woff2`` into a ``.ttf``, which Qt reads on Windows.
``zip FOLDER OUT NAME`` packs the folder, called NAME inside: the same bytes each time.
"""

import os
import sys
import time
import zipfile
from pathlib import Path


def unpack_fonts(folder: Path) -> None:
    """Put a ``.ttf`` in the place of each ``.woff2``; not a glyph changes."""
    from fontTools.ttLib import TTFont

    for packed in sorted(folder.glob("*.woff2")):
        font = TTFont(packed, recalcTimestamp=False)
        font.flavor = None
        font.save(packed.with_suffix(".ttf"))
        packed.unlink()


def pack(folder: Path, target: Path, name: str, moment: time.struct_time) -> None:
    """Write a zip file with the files in the order of their names, all of one time."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            place = f"{name}/{file.relative_to(folder).as_posix()}"
            entry = zipfile.ZipInfo(place, moment[:6])
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())


def main(arguments: list[str]) -> None:
    """Do what the first word says."""
    if arguments[0] == "fonts":
        unpack_fonts(Path(arguments[1]))
    else:
        moment = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))
        pack(Path(arguments[1]), Path(arguments[2]), arguments[3], moment)


if __name__ == "__main__":
    main(sys.argv[1:])
