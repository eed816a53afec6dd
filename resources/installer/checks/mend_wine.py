# SPDX-License-Identifier: Apache-2.0
"""Give Wine 10 four functions of the C runtime that it lacks: ``mend_wine.py DLL``.

SciPy calls ``creal``, ``cimag``, ``crealf`` and ``cimagf`` when it is imported; every
Windows has them, Wine 10 ends the program there. Meant for the disposable system that
check.sh makes, whose ``ucrtbase.dll`` is changed in place, however often.
"""

import struct
import sys
from pathlib import Path

# A double complex comes by its address, a float complex in the register itself.
BODIES = {
    b"creal": bytes.fromhex("f20f1001 c3"),  # movsd xmm0, [rcx]; ret
    b"cimag": bytes.fromhex("f20f104108 c3"),  # movsd xmm0, [rcx+8]; ret
    b"crealf": bytes.fromhex("660f6ec1 c3"),  # movd xmm0, ecx; ret
    b"cimagf": bytes.fromhex("48c1e920 660f6ec1 c3"),  # shr rcx, 32; movd ...; ret
}


class Library:
    """A PE file, as far as its exports."""

    def __init__(self, content: bytes) -> None:
        self.content = bytearray(content)
        head = self._number("<I", 0x3C) + 4
        sections, optional = self._number("<H", head + 2), self._number("<H", head + 16)
        table = head + 20 + optional
        self._sections = [
            struct.unpack_from("<IIII", self.content, table + 40 * place + 8)
            for place in range(sections)
        ]
        # The first directory of a 64-bit image is that of the exports.
        self._exports = self.offset(self._number("<I", head + 20 + 112))

    def offset(self, address: int) -> int:
        """Where in the file an address of the loaded image is."""
        for size, start, length, place in self._sections:
            if start <= address < start + max(size, length):
                return int(address - start + place)
        raise ValueError(hex(address))

    def function(self, name: bytes) -> int:
        """Where in the file the code of an exported function begins."""
        count = self._number("<I", self._exports + 24)
        functions, names, ordinals = (
            self.offset(self._number("<I", self._exports + at)) for at in (28, 32, 36)
        )
        for place in range(count):
            start = self.offset(self._number("<I", names + 4 * place))
            if self.content[start : start + len(name) + 1] == name + b"\0":
                ordinal = self._number("<H", ordinals + 2 * place)
                return self.offset(self._number("<I", functions + 4 * ordinal))
        raise KeyError(name)

    def _number(self, kind: str, at: int) -> int:
        return int(struct.unpack_from(kind, self.content, at)[0])


def main(path: Path) -> None:
    """Write the four functions over the stubs that stand in for them."""
    library = Library(path.read_bytes())
    for name, body in BODIES.items():
        place = library.function(name)
        library.content[place : place + len(body)] = body
    path.write_bytes(library.content)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
