# SPDX-License-Identifier: Apache-2.0
"""Shared libraries of 64-bit Linux, as far as what is loaded of them."""

import struct
from dataclasses import dataclass

MAGIC = b"\x7fELF\x02\x01"
LOAD = 1
_HEAD = 64
_SECTIONS_IN_HEAD = (slice(0x28, 0x30), slice(0x3A, 0x40))
_DYNAMIC_SYMBOLS = 11


@dataclass(frozen=True)
class Segment:
    """A part of the file and where it lies in memory."""

    kind: int
    flags: int
    offset: int
    address: int
    size: int
    in_memory: int
    alignment: int


def segments(content: bytes) -> list[Segment]:
    """Return the program headers."""
    (start,) = struct.unpack_from("<Q", content, 0x20)
    length, count = struct.unpack_from("<HH", content, 0x36)
    found = []
    for place in range(count):
        entry = struct.unpack_from("<IIQQQQQQ", content, start + place * length)
        kind, flags, offset, address, _, size, in_memory, alignment = entry
        found.append(Segment(kind, flags, offset, address, size, in_memory, alignment))
    return found


def loaded(content: bytes) -> list[tuple[int, int, int, int, bytes]]:
    """Return what is in memory once the file is loaded: two equal lists, one library.

    The list of sections is no part of it: nothing reads that of a loaded library.

    Raises
    ------
    ValueError
        Where the loader would refuse the file.
    """
    parts = []
    for segment in segments(content):
        if segment.kind == LOAD and (
            segment.alignment > 1
            and (segment.offset - segment.address) % segment.alignment
        ):
            message = f"the part at {segment.offset:#x} is not aligned"
            raise ValueError(message)
        part = bytearray(content[segment.offset : segment.offset + segment.size])
        if segment.offset == 0 and segment.size >= _HEAD:
            for field in _SECTIONS_IN_HEAD:
                part[field] = bytes(len(part[field]))
        key = (segment.kind, segment.flags, segment.address, segment.in_memory)
        parts.append((*key, bytes(part)))
    return parts


def data_of(content: bytes, name: bytes) -> bytes:
    """Return the bytes behind an exported name.

    Raises
    ------
    KeyError
        Where the library does not export it.
    """
    (start,) = struct.unpack_from("<Q", content, 0x28)
    length, count = struct.unpack_from("<HH", content, 0x3A)
    heads = [
        struct.unpack_from("<IIQQQQIIQQ", content, start + place * length)
        for place in range(count)
    ]
    for head in heads:
        if head[1] != _DYNAMIC_SYMBOLS:
            continue
        names = heads[head[6]][4]
        for entry in range(head[4], head[4] + head[5], 24):
            text, _, _, _, address, size = struct.unpack_from("<IBBHQQ", content, entry)
            end = content.index(b"\0", names + text)
            if content[names + text : end] == name:
                place = _offset(content, address)
                return content[place : place + size]
    raise KeyError(name.decode())


def _offset(content: bytes, address: int) -> int:
    for segment in segments(content):
        inside = address - segment.address
        if segment.kind == LOAD and 0 <= inside < segment.size:
            return segment.offset + inside
    raise ValueError(hex(address))
