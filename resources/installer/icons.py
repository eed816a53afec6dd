# SPDX-License-Identifier: Apache-2.0
"""Draw the program's icon in every size from its SVG: ``icons.py OUT``.

Writes ``hicolor/<size>x<size>/`` for Linux, ``luzhou-planner.ico`` for Windows and
``luzhou-planner.icns`` for macOS.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "luzhou-planner"
SVG = Path(__file__).resolve().parents[1] / "icons" / f"{NAME}.svg"
LINUX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def drawn(size: int) -> bytes:
    """Return the icon as PNG, `size` pixels wide and high."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return PNG pictures by size as one file of Windows."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    entries, offset = b"", 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        # 256 pixels are written as 0.
        entries += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset
        )
        offset += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """Return PNG pictures by kind as one file of macOS."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(picture)) + picture
        for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(out: Path) -> None:
    """Write all icons."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for size in LINUX:
        folder = out / "hicolor" / f"{size}x{size}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{NAME}.png").write_bytes(drawn(size))
    (out / f"{NAME}.ico").write_bytes(ico({size: drawn(size) for size in WINDOWS}))
    mac = {kind: drawn(size) for kind, size in MACOS.items()}
    (out / f"{NAME}.icns").write_bytes(icns(mac))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
