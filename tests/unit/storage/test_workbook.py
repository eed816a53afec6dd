# SPDX-License-Identifier: Apache-2.0
"""Workbooks that are damaged, locked or far too large are told, never opened."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import UserError
from desktop.storage.tables import read_tables
from desktop.storage.tables_layout import TABLES
from desktop.storage.workbook import workbook_bytes
from tests.regions import two_cities

REGION = two_cities()
ROWS: list[tuple[str | float, ...]] = [("Near", 2012, 1.5)]
GOOD = workbook_bytes({"ports": (TABLES["ports"], ROWS)})
SHEET = "xl/worksheets/sheet1.xml"


def changed(change: Callable[[bytes], bytes], member: str = SHEET) -> bytes:
    """The workbook with one of its parts changed."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(GOOD)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            content = old.read(info)
            new.writestr(
                info.filename, change(content) if info.filename == member else content
            )
    return stream.getvalue()


def refusal(content: bytes, tmp_path: Path) -> str:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        read_tables(path, REGION)
    return str(refused.value).replace(str(path), "plan.xlsx")


def test_a_changed_copy_is_read_where_nothing_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(changed(lambda sheet: sheet.replace(b"1.5", b"2.5")))
    assert read_tables(path, REGION).plan.ports[0, 0] == 2.5


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"city,year,amount\n",
        GOOD[: len(GOOD) // 2],
        b"PK\x05\x06" + bytes(18),
        changed(lambda sheet: sheet[: len(sheet) // 2]),
        changed(lambda _: b"\xff\xfe no xml"),
        changed(lambda _: b"", "xl/workbook.xml"),
    ],
)
def test_a_damaged_workbook_is_told(content: bytes, tmp_path: Path) -> None:
    assert refusal(content, tmp_path) == (
        "plan.xlsx is not a workbook, or a damaged one. Save it again as .xlsx."
    )


def test_a_workbook_with_a_password_is_told(tmp_path: Path) -> None:
    assert refusal(encrypted(), tmp_path) == (
        "plan.xlsx is protected by a password. Save it without one and try again."
    )


def test_one_stray_cell_far_out_does_not_fill_the_memory(tmp_path: Path) -> None:
    far = rb'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    content = changed(lambda sheet: sheet.replace(b"</sheetData>", far))
    assert refusal(content, tmp_path) == (
        "plan.xlsx: a sheet reaches down to row 1048576 and across 16384 columns."
        " Delete the cells far outside the table."
    )


def test_few_words_may_stand_in_many_cells(tmp_path: Path) -> None:
    rows: list[tuple[str | float, ...]] = [
        ("Near", "Far", "science", year, year, 0.5) for year in range(2012, 2022)
    ]
    many = {"agreements": (TABLES["agreements"], rows)}
    notes = {"notes": (("x",) * 100, [("x",) * 100] * 100)}
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes({**many, **notes}))
    assert read_tables(path, REGION).plan.agreements.sum() == 10.0


def test_a_table_may_be_far_longer_than_any_plan(tmp_path: Path) -> None:
    last = rb'<row r="150000"><c r="A150000" t="str"><v>Near</v></c></row></sheetData>'
    content = changed(lambda sheet: sheet.replace(b"</sheetData>", last))
    assert refusal(content, tmp_path) == (
        "plan.xlsx [ports], row 150000: the column year is empty. Fill it."
    )


def test_a_sheet_that_takes_seconds_to_read_is_refused(tmp_path: Path) -> None:
    last = (
        rb'<row r="1048576"><c r="A1048576" t="str"><v>Near</v></c></row></sheetData>'
    )
    content = changed(lambda sheet: sheet.replace(b"</sheetData>", last))
    assert "reaches down to row 1048576" in refusal(content, tmp_path)


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/styles.xml"])
def test_a_part_that_announces_more_than_it_can_hold_does_not_end_the_program(
    part: str, tmp_path: Path
) -> None:
    # The reader would ask for terabytes, and the system would end us for it.
    content = changed(
        lambda text: re.sub(rb'ount="[0-9]+"', b'ount="99999999999"', text), part
    )
    assert "or a damaged one" in refusal(content, tmp_path)


def test_a_workbook_that_unpacks_to_a_gigabyte_is_refused(tmp_path: Path) -> None:
    content = changed(lambda sheet: sheet + b" " * 120_000_000)
    assert len(content) < 1_000_000
    assert refusal(content, tmp_path).startswith(
        "plan.xlsx has 120 MB; more than 50 MB are not read."
    )


def test_dates_and_truth_values_are_no_amounts(tmp_path: Path) -> None:
    number = re.compile(rb'<c r="C2" s="[0-9]"><v>1.5</v></c>')
    as_truth = rb'<c r="C2" t="b"><v>1</v></c>'
    content = changed(lambda sheet: number.sub(as_truth, sheet))
    assert refusal(content, tmp_path) == (
        "plan.xlsx [ports], row 2, column amount: “True” is not a number. Correct it."
    )


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
@settings(max_examples=200)
def test_any_changed_byte_is_a_plan_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, place: int, value: int
) -> None:
    damaged = bytearray(GOOD)
    damaged[place] = value
    path = tmp_path_factory.mktemp("book") / "plan.xlsx"
    path.write_bytes(bytes(damaged))
    try:
        read_tables(path, REGION)
    except UserError as error:
        sentence = str(error)
    else:
        return
    assert sentence.startswith(str(path))


def encrypted() -> bytes:
    """The smallest compound file with the stream that Excel encrypts into."""
    end, free, of_table = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    header = bytearray(512)
    header[0:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    header[24:34] = bytes.fromhex("3E000300FEFF09000600")
    fields = {44: 1, 48: 1, 56: 4096, 60: end, 68: end, 76: 0}
    for offset, number in fields.items():
        header[offset : offset + 4] = number.to_bytes(4, "little")
    for offset in range(80, 512, 4):
        header[offset : offset + 4] = free.to_bytes(4, "little")
    table = b"".join(
        number.to_bytes(4, "little")
        for number in [of_table, end, *range(3, 10), end, *[free] * 118]
    )
    root = entry("Root Entry", 5, child=1, start=end, size=0)
    package = entry("EncryptedPackage", 2, child=free, start=2, size=4096)
    directory = root + package + bytes(256)
    return bytes(header) + table + directory + bytes(8 * 512)


def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    """A directory entry of a compound file."""
    text = name.encode("utf-16-le").ljust(64, b"\0")
    length = (2 * len(name) + 2).to_bytes(2, "little")
    links = (0xFFFFFFFF).to_bytes(4, "little") * 2 + child.to_bytes(4, "little")
    where = start.to_bytes(4, "little") + size.to_bytes(8, "little")
    return text + length + bytes([kind, 1]) + links + bytes(36) + where
