"""Takes an old Excel file (.xls) apart and hands on only what was understood.

The reader (calamine) trusts the numbers that such a file says of itself; one damaged
byte can make it ask for all memory there is. So the container is read here, with every
number checked, and a plain new one is made around the values of the cells alone.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator

from desktop.storage.workbook_guard import MOST_CELLS

COMPOUND_FILE = bytes.fromhex("D0CF11E0A1B11AE1")
LARGEST_STREAM = 6_000_000
"""Bytes; the plain container below has room for no more."""

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512
_STREAM_NAMES = ("workbook", "book")
_BOF, _EOF, _FILEPASS, _SHEET, _SST, _CONTINUE = 0x809, 0x0A, 0x2F, 0x85, 0xFC, 0x3C
_NUMBER, _LABEL, _BOOLERR, _RK, _MULRK = 0x203, 0x204, 0x205, 0x27E, 0xBD
_LABELSST, _FORMULA, _STRING = 0xFD, 0x06, 0x207
_CELLS = {_NUMBER: 14, _LABEL: 8, _BOOLERR: 8, _RK: 10, _MULRK: 12, _LABELSST: 10}
"""Least length of each."""
_KEPT = {_BOF, _EOF, 0x42, 0x22, 0x41E, 0xE0, _SHEET, _SST, *_CELLS}
_BIFF8 = 0x0600


class Damaged(ValueError):
    """A number in the file that cannot be true."""


class Protected(ValueError):
    """The file wants a password."""


def plain_xls(content: bytes) -> bytes:
    """The same sheets and values in a file that can be trusted.

    Raises
    ------
    Damaged, Protected
        Where it cannot be made.
    """
    try:
        stream = _workbook_stream(content)
        return _container(_filtered(stream))
    except (struct.error, IndexError) as error:
        raise Damaged(str(error)) from error


# ------------------------------------------------------------------- the container


def _workbook_stream(content: bytes) -> bytes:
    shift, mini_shift = struct.unpack_from("<HH", content, 30)
    if not content.startswith(COMPOUND_FILE) or shift not in {9, 12} or mini_shift != 6:
        raise Damaged("header")
    size = 1 << shift
    first_folder, cutoff, first_mini = struct.unpack_from("<I4xII", content, 48)
    sectors = [content[at : at + size] for at in range(size, len(content), size)]
    table = _table(content, sectors, size)
    folder = _chained(sectors, table, first_folder)
    entries = {_name(folder[at : at + 128]): at for at in range(0, len(folder), 128)}
    if "encryptedpackage" in entries:
        raise Protected("encrypted")
    found = [name for name in _STREAM_NAMES if name in entries]
    if not found:
        raise Damaged("no workbook")
    start, length = struct.unpack_from("<II", folder, entries[found[0]] + 116)
    if length >= cutoff:
        stream = _chained(sectors, table, start)
    else:
        (of_root,) = struct.unpack_from("<I", folder, 116)
        small = _chained(sectors, table, of_root)
        mini = [small[at : at + 64] for at in range(0, len(small), 64)]
        numbers = _numbers(_chained(sectors, table, first_mini))
        stream = _chained(mini, numbers, start)
    if not length <= min(len(stream), LARGEST_STREAM):
        raise Damaged("length")
    return stream[:length]


def _table(content: bytes, sectors: list[bytes], size: int) -> tuple[int, ...]:
    """Which sector follows which."""
    places = list(struct.unpack_from("<109I", content, 76))
    following, count = struct.unpack_from("<II", content, 68)
    for _ in range(min(count, len(sectors))):
        if following in {_FREE, _END}:
            break
        more = _numbers(sectors[following])
        places += more[: size // 4 - 1]
        following = more[size // 4 - 1]
    used = [place for place in places if place not in {_FREE, _END}]
    if len(used) > len(sectors):
        raise Damaged("table")
    return _numbers(b"".join(sectors[place] for place in used))


def _chained(sectors: list[bytes], table: tuple[int, ...], start: int) -> bytes:
    parts: list[bytes] = []
    while start not in {_FREE, _END}:
        if len(parts) >= len(sectors):
            raise Damaged("circle")
        parts.append(sectors[start])
        start = table[start]
    return b"".join(parts)


def _numbers(part: bytes) -> tuple[int, ...]:
    count = len(part) // 4
    return struct.unpack(f"<{count}I", part[: 4 * count])


def _name(entry: bytes) -> str:
    (length,) = struct.unpack_from("<H", entry, 64)
    return entry[: max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace").lower()


def _container(stream: bytes) -> bytes:
    """A compound file with the one stream `Workbook`."""
    stream = stream.ljust(4096, b"\0")  # shorter ones would stand elsewhere
    n = math.ceil(len(stream) / _SECTOR)
    n_tables = 1
    while n + 1 + n_tables > n_tables * _SECTOR // 4:
        n_tables += 1
    follows = [*range(1, n), _END, _END, *[_FAT] * n_tables]
    follows += [_FREE] * (n_tables * _SECTOR // 4 - len(follows))
    places = [n + 1 + k for k in range(n_tables)] + [_FREE] * (109 - n_tables)
    header = struct.pack("<8s16xHHHHH6x", COMPOUND_FILE, 0x3E, 3, 0xFFFE, 9, 6)
    counts = (0, n_tables, n, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<9I109I", *counts, *places)
    root = _entry("Root Entry", 5, child=1, start=_END, length=0)
    book = _entry("Workbook", 2, child=_FREE, start=0, length=len(stream))
    folder = (root + book).ljust(_SECTOR, b"\0")
    table = struct.pack(f"<{len(follows)}I", *follows)
    return header + stream.ljust(n * _SECTOR, b"\0") + folder + table


def _entry(name: str, kind: int, *, child: int, start: int, length: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    head = struct.pack("<64sHBB", text.ljust(64, b"\0"), len(text), kind, 1)
    links = struct.pack("<3I36xIII", _FREE, _FREE, child, start, length, 0)
    return (head + links).ljust(128, b"\0")


# ---------------------------------------------------------------------- the records


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Place, kind and content of each, up to the first that is none."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if kind == 0 and length == 0:
            return
        content = stream[at + 4 : at + 4 + length]
        if len(content) < length:
            raise Damaged("record")
        yield at, kind, content
        at += 4 + length


def _filtered(stream: bytes) -> bytes:
    """Sheets, texts, formats and cells; formulas become the values they had."""
    out = bytearray()
    moved: dict[int, int] = {}
    sheets: list[int] = []
    before, rows, columns, cells = 0, 0, 0, 0
    for at, kind, content in _values(stream):
        if kind == _BOF:
            cells += rows * columns
            moved[at], rows, columns = len(out), 0, 0
        if kind in _CELLS:
            rows, columns = _extent(kind, content, rows, columns)
            if cells + rows * columns > MOST_CELLS:
                raise Damaged("extent")
        if kind == _SHEET:
            sheets.append(len(out))
        if kind in _KEPT or (kind == _CONTINUE and before in {_SST, _CONTINUE}):
            out += struct.pack("<HH", kind, len(content)) + content
            before = kind
        else:
            before = 0
    for place in sheets:
        (old,) = struct.unpack_from("<I", out, place + 4)
        if old not in moved:
            raise Damaged("sheet")  # none there, or read already under another name
        struct.pack_into("<I", out, place + 4, moved.pop(old))
    return bytes(out)


def _values(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The records, with the value in place of each formula."""
    waiting = b""
    for at, kind, content in _records(stream):
        _check(kind, content, len(stream))
        if kind == _FORMULA:
            value_kind, value, waiting = _value_of(content)
            yield at, value_kind, value
        elif kind == _STRING and waiting:
            yield at, _LABEL, waiting + content
            waiting = b""
        else:
            yield at, kind, content


def _check(kind: int, content: bytes, most: int) -> None:
    if kind == _FILEPASS:
        raise Protected("password")
    if kind == _BOF and struct.unpack_from("<H", content)[0] != _BIFF8:
        raise Damaged("version")
    if kind == _SST and struct.unpack_from("<I", content, 4)[0] > most:
        raise Damaged("texts")


def _extent(kind: int, content: bytes, rows: int, columns: int) -> tuple[int, int]:
    if len(content) < _CELLS[kind]:
        raise Damaged("cell")
    row, column = struct.unpack_from("<HH", content)
    if kind == _MULRK:
        (last,) = struct.unpack_from("<H", content, len(content) - 2)
        if len(content) != 6 + 6 * (last - column + 1):
            raise Damaged("cells")
        column = last
    return max(rows, row + 1), max(columns, column + 1)


def _value_of(content: bytes) -> tuple[int, bytes, bytes]:
    """The result of a formula as a record; where it is text, what waits for it."""
    if len(content) < 14:
        raise Damaged("formula")
    head, value = content[:6], content[6:14]
    if value[6:] != b"\xff\xff":
        return _NUMBER, head + value, b""
    if value[0] == 0:
        return 0, b"", head
    if value[0] in {1, 2}:
        return _BOOLERR, head + bytes([value[2], value[0] - 1]), b""
    return 0, b"", b""
