# SPDX-License-Identifier: Apache-2.0
"""Keep of ICU's data what Qt asks for in the program's languages.

ICU, which Qt compares and converts text with, brings 32 MB of data for 500 locales:
names of all countries in all languages, units, spell-out rules, dictionaries of Thai.
Qt calls it for collation, code pages, upper and lower case and names of time zones
alone; where a locale is not there, ICU takes the root's, which is documented
("ICU Data Build Tool"). The library is made anew from the entries that are kept.
"""

import re
import struct
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from resources.installer import elf

LANGUAGES = ("root", "en", "zh")
_DATA = re.compile(r"libicudata\.so\.(\d+)")
_KEPT = (
    r"(?:coll/|zone/)?(?:{languages})(?:_\w+)?\.res",
    r"(?:coll|zone)/(?:pool|res_index|tzdbNames)\.res",
    r"coll/ucadata\.icu",
    # What belongs to no locale: rules of normalization, aliases, calendars, zones.
    r"[^/]*\.nrm",
    r"(?!unames)[^/]*\.icu",
    (
        r"(?:pool|res_index|supplementalData|likelySubtags|numberingSystems|plurals"
        r"|pluralRanges|dayPeriods|genderList|grammaticalFeatures|keyTypeData|langInfo"
        r"|metaZones|metadata|timezoneTypes|windowsZones|zoneinfo64"
        r"|currencyNumericCodes|icustd|icuver|units)\.res"
    ),
    # Code pages of China; Qt knows Unicode and Latin-1 by itself.
    r"(?:gb18030|windows-936-2000|ibm-1386_P100-2001|ibm-1373_P100-2002)\.cnv",
)
_WANTED = re.compile("|".join(_KEPT).replace("{languages}", "|".join(LANGUAGES)))
_ALIGNMENT = 16


def is_data(path: Path) -> bool:
    """Tell whether a library is the one with ICU's data."""
    return _DATA.fullmatch(path.name) is not None


def wanted(name: str) -> bool:
    """Tell whether an entry is kept, by its name without that of the package."""
    return _WANTED.fullmatch(name) is not None


def entries(package: bytes) -> dict[str, bytes]:
    """Return what is in a package of data, by name.

    Raises
    ------
    ValueError
        Where it is no such package of a little-endian machine.
    """
    head, one, other = struct.unpack_from("<HBB", package)
    if (one, other) != (0xDA, 0x27) or package[12:16] != b"CmnD":
        raise ValueError("this is no package of ICU's data")
    (count,) = struct.unpack_from("<I", package, head)
    table = [
        struct.unpack_from("<II", package, head + 4 + 8 * place)
        for place in range(count)
    ]
    ends = [start for _, start in table[1:]] + [len(package) - head]
    found = {}
    for (text, start), end in zip(table, ends, strict=True):
        stop = package.index(b"\0", head + text)
        found[package[head + text : stop].decode()] = package[head + start : head + end]
    return found


def packed(head: bytes, contents: Mapping[str, bytes]) -> bytes:
    """Return a package of data with these entries; `head` is that of the old one."""
    names = sorted(contents, key=str.encode)
    place = 4 + 8 * len(names)
    texts = b""
    text_places = []
    for name in names:
        text_places.append(place + len(texts))
        texts += name.encode() + b"\0"
    texts += bytes(-(place + len(texts)) % _ALIGNMENT)
    place += len(texts)
    table = struct.pack("<I", len(names))
    body = b""
    for name, text_place in zip(names, text_places, strict=True):
        table += struct.pack("<II", text_place, place + len(body))
        body += contents[name] + bytes(-len(contents[name]) % _ALIGNMENT)
    return head + table + texts + body


def lighter(package: bytes) -> bytes:
    """Return a package with the entries that are wanted."""
    (length,) = struct.unpack_from("<H", package)
    kept = {
        name: content
        for name, content in entries(package).items()
        if wanted(name.partition("/")[2])
    }
    return packed(package[:length], kept)


def with_data_kept(library: Path) -> bytes:
    """Return the library with no more data than is wanted.

    Raises
    ------
    KeyError
        Where it exports no data: another ICU than this was written for.
    """
    match = _DATA.fullmatch(library.name)
    if match is None:
        raise ValueError(library.name)
    symbol = f"icudt{match[1]}_dat"
    package = lighter(elf.data_of(library.read_bytes(), symbol.encode()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data").write_bytes(package)
        (folder / "data.s").write_text(
            f".section .rodata\n.globl {symbol}\n.type {symbol}, @object\n"
            f'.balign {_ALIGNMENT}\n{symbol}:\n.incbin "data"\n'
            f'.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",@progbits\n'
        )
        for command in (
            ["as", "-o", "data.o", "data.s"],
            [
                *("ld", "-shared", "-s", "-z", "noexecstack"),
                *("-soname", library.name, "-o", "library", "data.o"),
            ],
        ):
            subprocess.run(command, cwd=folder, check=True)
        return (folder / "library").read_bytes()
