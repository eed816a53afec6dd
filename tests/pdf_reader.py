# SPDX-License-Identifier: Apache-2.0
"""Reads back what Qt's PDF writer and our additions wrote: words, fonts, outline.

It looks for objects by itself instead of following the tables that the program wrote,
so that `offsets_hold` can hold those tables against it.
"""

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|(\bET\b)")
_RANGE = re.compile(rb"<(\w+)> <(\w+)> (\[[^\]]*\]|<\w+>)")
_HEX = re.compile(rb"<(\w+)>")


@dataclass(frozen=True)
class Entry:
    """An entry of the outline: its words, and the position of its page."""

    title: str
    page: int
    children: tuple["Entry", ...]


class Pdf:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.objects = {int(number): body for number, body in _OBJECT.findall(content)}
        trailer = content[content.rindex(b"trailer") :]
        self.catalogue = self.objects[_after(trailer, b"/Root")]
        self.information = self.objects[_after(trailer, b"/Info")]
        kids = self.objects[_after(self.catalogue, b"/Pages")]
        listed = kids[kids.index(b"/Kids") : kids.index(b"]")]
        self.pages = [int(number) for number in _REFERENCE.findall(listed)]
        self._letters: dict[int, dict[int, str]] = {}
        self._texts: dict[int, str] = {}

    def stream(self, number: int) -> bytes:
        head, _, rest = self.objects[number].partition(b"stream\n")
        if b"/FlateDecode" in head:
            return bytes(zlib.decompressobj().decompress(rest))
        return bytes(rest[: rest.rindex(b"endstream")])

    def fonts(self, page: int) -> dict[bytes, int]:
        body = self.objects[self.pages[page]]
        found = re.search(rb"/Resources (\d+) 0 R", body)
        resources = body if found is None else self.objects[int(found.group(1))]
        listed = re.search(rb"/Font\s*<<(.*?)>>", resources, re.DOTALL)
        if listed is None:
            return {}
        return {
            name: int(number)
            for name, number in re.findall(rb"/(\w+) (\d+) 0 R", listed.group(1))
        }

    def letters(self, font: int) -> dict[int, str]:
        """Letters by glyph, as the font's table for searching has them."""
        if font in self._letters:
            return self._letters[font]
        text = self.stream(_after(self.objects[font], b"/ToUnicode"))
        found = self._letters[font] = {}
        for first, last, goal in _RANGE.findall(text):
            codes = _HEX.findall(goal)
            span = range(int(first, 16), int(last, 16) + 1)
            if not goal.startswith(b"["):
                start = int(codes[0], 16)
                codes = [b"%04x" % (start + k) for k in range(len(span))]
            for glyph, code in zip(span, codes, strict=True):
                found[glyph] = bytes.fromhex(code.decode()).decode("utf-16-be")
        return found

    def glyphs(self, page: int) -> list[tuple[int, int]]:
        """Font and glyph of everything written on a page; -1 between two runs."""
        fonts = self.fonts(page)
        content = self.stream(_after(self.objects[self.pages[page]], b"/Contents"))
        found: list[tuple[int, int]] = []
        font = 0
        for name, code, end in _SHOWN.findall(content):
            if name:
                font = fonts[name]
            elif code:
                found.append((font, int(code, 16)))
            elif end:
                found.append((font, -1))
        return found

    def text(self, page: int) -> str:
        """The words of a page as they would be found or copied; U+FFFD if lost."""
        if page not in self._texts:
            self._texts[page] = "".join(
                self.letters(font).get(glyph, "\ufffd")
                for font, glyph in self.glyphs(page)
                if glyph >= 0
            )
        return self._texts[page]

    def lowest(self) -> float:
        """Height of the lowest letter over the lower edge of any page, in points."""
        found = []
        for number in self.pages:
            content = self.stream(_after(self.objects[number], b"/Contents"))
            scale = re.search(rb"([\d.]+) 0 0 -([\d.]+) 0 ([\d.]+) cm", content)
            assert scale is not None
            size, top = float(scale.group(2)), float(scale.group(3))
            for text in re.findall(rb"BT(.*?)ET", content, re.DOTALL):
                start = re.search(rb"([-\d.]+) ([-\d.]+) Td", text)
                assert start is not None
                found.append(top + float(start.group(2)) * size)
        return min(found)

    def whole_text(self) -> str:
        return "\n".join(self.text(page) for page in range(len(self.pages)))

    def outline(self) -> tuple[Entry, ...]:
        root = _after(self.catalogue, b"/Outlines")
        return self._entries(_after(self.objects[root], b"/First"))

    def _entries(self, number: int) -> tuple[Entry, ...]:
        found = []
        while number:
            body = self.objects[number]
            goal = int(_REFERENCE.findall(body[body.index(b"/Dest") :])[0])
            children: tuple[Entry, ...] = ()
            if b"/First" in body:
                children = self._entries(_after(body, b"/First"))
            title = text_of(body, b"/Title")
            found.append(Entry(title, self.pages.index(goal), children))
            number = _after(body, b"/Next") if b"/Next" in body else 0
        return tuple(found)

    def offsets_hold(self) -> bool:
        """Whether all tables of the file point at the objects they name."""
        at = int(self.content[self.content.rindex(b"startxref") + 9 :].split()[0])
        while True:
            end = self.content.index(b"trailer", at)
            lines = self.content[at:end].split(b"\n")
            if lines[0].strip() != b"xref" or not self._rows_hold(lines[1:]):
                return False
            trailer = self.content[end : self.content.index(b"startxref", end)]
            if b"/Prev" not in trailer:
                return True
            at = _after(trailer, b"/Prev")

    def _rows_hold(self, lines: list[bytes]) -> bool:
        number = 0
        for line in lines:
            words = line.split()
            if len(words) == 2:
                number = int(words[0])
            elif len(words) == 3:
                start = b"%d 0 obj" % number
                in_use = words[2] == b"n"
                if in_use and not self.content[int(words[0]) :].startswith(start):
                    return False
                number += 1
        return True


def text_of(body: bytes, key: bytes) -> str:
    """A text string of a dictionary."""
    value = body[body.index(key) + len(key) :].strip()
    if value.startswith(b"<feff"):
        code = value[5 : value.index(b">")]
        return bytes.fromhex(code.decode()).decode("utf-16-be")
    plain = re.match(rb"\(((?:\\.|[^\\)])*)\)", value)
    assert plain is not None
    return re.sub(rb"\\(.)", rb"\1", plain.group(1)).decode("ascii")


def _after(text: bytes, key: bytes) -> int:
    return int(text[text.index(key) + len(key) :].split()[0].split(b"]")[0])
