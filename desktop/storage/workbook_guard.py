"""Looks at a workbook before a reader does that trusts what the file says of itself.

The reader (calamine) makes room for as many items as a file announces, and holds a
sheet as a full rectangle. A damaged number then asks for terabytes and ends the whole
program, unsaved work included, so numbers that cannot be true are refused here.
"""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import TypeVar
from xml.parsers import expat

from desktop.core.errors import UserError
from desktop.storage.files import MEGABYTE

Read = TypeVar("Read")

MOST_UNPACKED = 50 * MEGABYTE
MOST_CELLS = 500_000
"""Rows times columns of the smallest rectangles around all cells of the sheets."""

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    expat.ExpatError,
)
"""What unpacking a damaged archive has been seen to raise."""

_COMPOUND_FILE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""Excel puts a workbook with a password into a compound file under this name."""

_REPEATED = re.compile(
    rb"""number-(?:rows|columns)-repeated\s*=\s*["']([0-9]{1,19})["']"""
)
"""How often an .ods sheet repeats a row or cell; empty ones up to its end."""
_LAST_OF_A_SHEET = 1_048_576

_CELL_OR_ROW = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,7})([0-9]{1,19})["']""")
_COUNT = re.compile(rb"""[Cc]ount\s*=\s*["']\+?([0-9]{4,})""")


def check_workbook(content: bytes, file: str) -> None:
    """Let a workbook pass that a reader can be trusted with.

    Parameters
    ----------
    file
        Named in refusals.

    Raises
    ------
    UserError
        Where it is protected, damaged, or would unpack to far more than a plan is.
    """
    if content.startswith(_COMPOUND_FILE) and _ENCRYPTED in content:
        raise UserError("workbook_password", file=file)
    try:
        _check_parts(content, file)
    except DAMAGE as error:
        raise UserError("workbook_damaged", file=file) from error


def _check_parts(content: bytes, file: str) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = archive.infolist()
        size = sum(member.file_size for member in members)
        if size > MOST_UNPACKED:
            raise UserError(
                "file_too_large",
                file=file,
                size=size // MEGABYTE,
                limit=MOST_UNPACKED // MEGABYTE,
            )
        cells = 0
        for member in members:
            part = archive.read(member)
            # A shared text is counted once for every cell of every sheet.
            shared = member.filename.lower().endswith("sharedstrings.xml")
            if member.filename.lower().endswith((".xml", ".rels")):
                _check_xml(part)
            _check_counts(part, size if shared else len(part), file)
            if "worksheets/" in member.filename.lower():
                cells = _check_extent(part, file, cells)
            if member.filename.lower() == "content.xml":
                _check_repeats(part, file)


def _check_xml(part: bytes) -> None:
    """Well-formed, without definitions of its own: a reader may wait for ever for an
    end that does not come.

    Raises
    ------
    ExpatError, ValueError
        Where it is not.
    """
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.Parse(part, True)


def _refuse_doctype(*_: object) -> None:
    raise ValueError("a document type of its own")


def _check_counts(part: bytes, most: int, file: str) -> None:
    """No part can hold more items than there are bytes."""
    for match in _COUNT.finditer(part):
        if int(match[1]) > most:
            raise UserError("workbook_damaged", file=file)


def _check_repeats(part: bytes, file: str) -> None:
    """Refuse an .ods sheet that unfolds to far more cells than a plan has.

    Programs fill a sheet up to its end with one repeated empty cell and row; a reader
    leaves those out. Anything else that is repeated is held as often as it says.
    """
    unfolded = 0
    for row in part.split(b"<table:table-row")[1:]:
        head, _, cells = row.partition(b">")
        times = _times(head)
        width = sum(_times(cell) for cell in cells.split(b"<table:table-cell")[1:])
        filled = b"office:value" in cells or b"<text:p" in cells
        unfolded += times * width if filled else 0
        if times > _LAST_OF_A_SHEET or unfolded > MOST_CELLS:
            raise UserError("workbook_too_wide", file=file, row=times, column=width)


def _times(tag: bytes) -> int:
    match = _REPEATED.search(tag.partition(b">")[0])
    return int(match[1]) if match else 1


def read_guarded(
    read: Callable[[], Read],
    file: str,
    refusal: Callable[[BaseException, str], UserError | None],
) -> Read:
    """What `read` gives; faults that `refusal` knows become a sentence.

    A reader written in Rust panics on damage that it did not expect, and says so by
    an exception that is no `Exception`.
    """
    try:
        return read()
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        known = refusal(error, file)
        if known is None:
            raise
        raise known from error


def _check_extent(sheet: bytes, file: str, before: int) -> int:
    """All cells up to this sheet, given those of the sheets before it."""
    last_row, last_column = 1, 1
    for match in _CELL_OR_ROW.finditer(sheet):
        column = 0
        for letter in match[1].upper():
            column = column * 26 + letter - ord("A") + 1
        last_row, last_column = max(last_row, int(match[2])), max(last_column, column)
    if before + last_row * last_column > MOST_CELLS:
        raise UserError(
            "workbook_too_wide", file=file, row=last_row, column=last_column
        )
    return before + last_row * last_column
