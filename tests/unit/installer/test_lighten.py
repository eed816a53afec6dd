# SPDX-License-Identifier: Apache-2.0
"""What is taken out of the frozen folder, and what stays as it is."""

import struct
from pathlib import Path

import pytest

from resources.installer import elf, icu
from resources.installer.lighten import link_twins

HEAD = struct.pack("<HBB", 32, 0xDA, 0x27).ljust(12, b"\0") + b"CmnD".ljust(20, b"\0")


def library(loads: list[tuple[int, int, bytes]]) -> bytes:
    """A library of parts: place in the file, address, content."""
    table = 64
    parts = b"".join(
        struct.pack("<IIQQQQQQ", elf.LOAD, 5, place, at, at, len(text), len(text), 16)
        for place, at, text in loads
    )
    content = bytearray(elf.MAGIC.ljust(64, b"\0") + parts)
    struct.pack_into("<Q", content, 0x20, table)
    struct.pack_into("<HH", content, 0x36, 56, len(loads))
    for place, _, text in loads:
        content.extend(bytes(max(0, place - len(content))))
        content[place : place + len(text)] = text
    return bytes(content)


def test_entries_of_icu_come_back_from_a_package_in_order() -> None:
    contents = {"p/zh.res": b"chinese", "p/coll/en.res": b"x" * 17, "p/a.nrm": b""}

    found = icu.entries(icu.packed(HEAD, contents))

    assert list(found) == sorted(contents)
    assert {name: text.rstrip(b"\0") for name, text in found.items()} == contents


def test_icu_keeps_english_and_chinese_and_what_belongs_to_no_language() -> None:
    kept = ("zh_Hans_CN.res", "coll/zh.res", "zone/en_GB.res", "root.res", "nfc.nrm")
    gone = ("de.res", "coll/sv.res", "brkitr/thaidict.dict", "curr/zh.res")

    assert [name for name in kept if not icu.wanted(name)] == []
    assert [name for name in gone if icu.wanted(name)] == []


def test_a_lighter_package_holds_nothing_but_the_wanted() -> None:
    package = icu.packed(HEAD, {"p/de.res": b"1", "p/zh.res": b"2", "p/nfc.nrm": b"3"})

    assert list(icu.entries(icu.lighter(package))) == ["p/nfc.nrm", "p/zh.res"]


def test_what_is_no_package_is_refused() -> None:
    with pytest.raises(ValueError, match="no package"):
        icu.entries(bytes(64))


def test_libraries_are_one_where_their_loaded_parts_are() -> None:
    one = library([(256, 256, b"code"), (512, 4608, b"data")])
    notes = one + b"symbols that only a debugger reads"

    assert elf.loaded(one) == elf.loaded(notes)
    assert elf.loaded(one) != elf.loaded(library([(256, 256, b"c0de")]))


def test_a_part_that_the_loader_would_refuse_is_told() -> None:
    with pytest.raises(ValueError, match="not aligned"):
        elf.loaded(library([(257, 256, b"code")]))


def test_a_library_that_lies_twice_becomes_a_link(tmp_path: Path) -> None:
    paths = [tmp_path / folder / "lib.so" for folder in ("a", "b", "c")]
    for path, text in zip(paths, (b"same", b"same", b"other"), strict=True):
        path.parent.mkdir()
        path.write_bytes(text)

    assert link_twins(paths) == len(b"same")

    assert [path.is_symlink() for path in paths] == [False, True, False]
    assert paths[1].read_bytes() == b"same"
    assert not paths[1].readlink().is_absolute()
