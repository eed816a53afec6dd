# SPDX-License-Identifier: Apache-2.0
"""The icon in the formats of each system."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from resources.installer import icons


@pytest.mark.parametrize("size", [16, 48, 256])
def test_the_icon_is_drawn_in_its_size_with_the_corners_left_clear(size: int) -> None:
    image = QImage.fromData(icons.drawn(size))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(size // 2, size * 42 // 64).alpha() == 255


def test_an_ico_names_the_place_and_size_of_each_picture() -> None:
    pictures = {16: b"small", 256: b"the large one"}
    content = icons.ico(pictures)
    assert struct.unpack("<HHH", content[:6]) == (0, 1, 2)
    for place, (size, picture) in enumerate(pictures.items()):
        entry = struct.unpack("<BBBBHHII", content[6 + 16 * place : 22 + 16 * place])
        assert entry[0] == size % 256
        length, offset = entry[6:]
        assert content[offset : offset + length] == picture


def test_an_icns_is_as_long_as_it_says() -> None:
    content = icons.icns({b"ic07": b"abc", b"ic08": b"defgh"})
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8])[0] == len(content) == 8 + 11 + 13
    assert content[8:19] == b"ic07" + struct.pack(">I", 11) + b"abc"


def test_all_sizes_are_written(tmp_path: Path) -> None:
    icons.main(tmp_path)
    drawn = {path.parent.name for path in tmp_path.glob("hicolor/*/*.png")}
    assert drawn == {f"{size}x{size}" for size in icons.LINUX}
    assert (tmp_path / "luzhou-planner.ico").stat().st_size > 5000
    assert (tmp_path / "luzhou-planner.icns").stat().st_size > 5000
