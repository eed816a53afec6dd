# SPDX-License-Identifier: Apache-2.0
"""Old Excel files are taken apart before a reader that trusts their numbers."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.storage.xls_guard import (
    Damaged,
    Protected,
    _container,
    _records,
    _workbook_stream,
    plain_xls,
)

GOOD = (Path(__file__).parents[2] / "data" / "tables" / "plan.xls").read_bytes()
STREAM = _workbook_stream(GOOD)


def cells(content: bytes, sheet: str) -> list[list[object]]:
    frame = pd.read_excel(
        io.BytesIO(content), sheet_name=sheet, header=None, engine="calamine"
    )
    return [list(row) for row in frame.itertuples(index=False, name=None)]


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def with_records(*added: bytes) -> bytes:
    """The good file with records before the end of its first sheet."""
    ends = [at for at, kind, _ in _records(STREAM) if kind == 0x0A]
    parts = (STREAM[: ends[1]], b"".join(added), STREAM[ends[1] :])
    moved = bytearray(b"".join(parts))
    sheets = [at for at, kind, _ in _records(STREAM) if kind == 0x85]
    (second,) = struct.unpack_from("<I", moved, sheets[1] + 4)
    struct.pack_into("<I", moved, sheets[1] + 4, second + len(parts[1]))
    return _container(bytes(moved))


def test_the_sheets_are_the_same_in_the_plain_file() -> None:
    for sheet in ("budgets", "教育 plan"):
        assert str(cells(plain_xls(GOOD), sheet)) == str(cells(GOOD, sheet))


def test_a_formula_becomes_the_value_it_had() -> None:
    head = struct.pack("<HHH", 7, 0, 15)
    number = record(0x06, head + struct.pack("<d", 2.5) + bytes(8))
    head = struct.pack("<HHH", 7, 1, 15)
    text = record(0x06, head + b"\0\0\0\0\0\0\xff\xff" + bytes(8))
    text += record(0x207, struct.pack("<HB", 2, 0) + b"ok")

    found = cells(plain_xls(with_records(number, text)), "budgets")

    assert found[7][:2] == [2.5, "ok"]


def test_a_cell_far_outside_is_refused_before_anything_is_built() -> None:
    far = record(0x203, struct.pack("<HHHd", 65535, 16000, 15, 1.0))
    with pytest.raises(Damaged, match="extent"):
        plain_xls(with_records(far))


def test_two_names_for_one_sheet_are_refused_as_it_would_be_read_twice() -> None:
    """Found by fuzzing: a small file that was read for seconds."""
    twice = bytearray(STREAM)
    first, second = [at for at, kind, _ in _records(STREAM) if kind == 0x85]
    twice[second + 4 : second + 8] = twice[first + 4 : first + 8]
    with pytest.raises(Damaged, match="sheet"):
        plain_xls(_container(bytes(twice)))


def test_more_texts_than_the_file_has_bytes_are_refused() -> None:
    many = record(0xFC, struct.pack("<II", 1, 0x7FFFFFFF))
    with pytest.raises(Damaged, match="texts"):
        plain_xls(with_records(many))


def test_a_password_is_told_apart_from_damage() -> None:
    with pytest.raises(Protected):
        plain_xls(with_records(record(0x2F, bytes(6))))


@given(st.integers(0, len(GOOD) - 1))
def test_cut_short_anywhere_it_is_refused_or_whole(length: int) -> None:
    try:
        plain_xls(GOOD[:length])
    except Damaged:
        return


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=4))
@example(30, b"\x1e")  # sectors of a gigabyte
@example(48, b"\0\0\0\0")
@example(76, b"\0\0\0\0")
def test_damage_is_refused_or_leaves_a_small_file(at: int, bytes_: bytes) -> None:
    damaged = GOOD[:at] + bytes_ + GOOD[at + len(bytes_) :]
    try:
        plain = plain_xls(damaged)
    except (Damaged, Protected):
        return
    assert len(plain) <= 2 * len(GOOD) + 8192
