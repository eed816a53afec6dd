"""What Qt's PDF lacks, added behind it: outline, language, day, searchable spaces.

PDF lets a file be changed by what is appended to it: new or newer objects, a table of
where they stand, and a trailer that points back (ISO 32000-1, 7.5.6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_REFERENCE = re.compile(rb"(\d+) 0 R")
_MAPPED = re.compile(rb"(<\w+> <\w+> )(\[[^\]]*\]|<\w+>)")
_TAB, _SPACE = b"<0009>", b"<0020>"


@dataclass(frozen=True)
class Bookmark:
    """An entry of the outline.

    Attributes
    ----------
    level
        1, or 2 inside the last one of level 1.
    page
        Position of its page.
    height
        Points above the lower edge of the page.
    """

    title: str
    level: int
    page: int
    height: float


@dataclass(frozen=True)
class Properties:
    """What the file says of itself; the day is an ISO date."""

    title: str
    author: str
    program: str
    day: str
    language: str


class _File:
    """The objects of a file as Qt writes it: one table, no object streams."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.start = int(content[content.rindex(b"startxref") + 9 :].split()[0])
        lines = content[self.start :].split(b"\n")
        first, count = map(int, lines[1].split())
        rows = lines[2 : 2 + count]
        self._offsets = {
            first + k: int(row[:10]) for k, row in enumerate(rows) if b" n" in row
        }
        self.size = first + count
        trailer = content[content.index(b"trailer", self.start) :]
        self.root = _referred(trailer, b"/Root")
        self.info = _referred(trailer, b"/Info")
        found = re.search(rb"/ID \[[^\]]*\]", trailer)
        self.identity = b"" if found is None else found.group()

    def body(self, number: int) -> bytes:
        """An object without its first and last line."""
        begin = self.content.index(b"obj", self._offsets[number]) + 3
        return self.content[begin : self.content.index(b"endobj", begin)].strip()

    def pages(self) -> list[int]:
        """Numbers of the pages in their order."""
        body = self.body(_referred(self.body(self.root), b"/Pages"))
        kids = body[body.index(b"[") : body.index(b"]")]
        return [int(found) for found in _REFERENCE.findall(kids)]

    def letter_tables(self) -> Iterator[tuple[int, bytes]]:
        """What letters the glyphs of each font are; Qt leaves these unpacked."""
        for number in self._offsets:
            head, mark, rest = self.body(number).partition(b"stream\n")
            if mark and b"/Filter" not in head and b"begincmap" in rest:
                yield number, rest[: rest.rindex(b"endstream")].rstrip(b"\n")


def finished(
    content: bytes, properties: Properties, bookmarks: Sequence[Bookmark]
) -> bytes:
    """The file with its outline and properties.

    Parameters
    ----------
    content
        As `QPdfWriter` wrote it.
    bookmarks
        In the order of the pages, the first one of level 1.
    """
    file = _File(content)
    newer: dict[int, bytes] = {file.info: _information(properties)}
    for number, table in file.letter_tables():
        text = _MAPPED.sub(_spaced, table)
        newer[number] = b"<< /Length %d >>\nstream\n%b\nendstream" % (len(text), text)
    catalogue = file.body(file.root).rstrip()
    added = b"\n/Lang %b" % _string(properties.language.replace("_", "-"))
    if bookmarks:
        newer |= _outline(file, bookmarks)
        added += b"\n/Outlines %d 0 R\n/PageMode /UseOutlines" % file.size
    newer[file.root] = catalogue[: catalogue.rindex(b">>")] + added + b"\n>>"
    return _appended(file, newer)


def _outline(file: _File, bookmarks: Sequence[Bookmark]) -> dict[int, bytes]:
    """The outline's objects; the first one is its root."""
    root, pages = file.size, file.pages()
    numbers = [root + 1 + k for k in range(len(bookmarks))]
    tops = [k for k, one in enumerate(bookmarks) if one.level == 1]
    found = {
        root: b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>"
        % (numbers[tops[0]], numbers[tops[-1]], len(tops))
    }
    for k, top in enumerate(tops):
        end = tops[k + 1] if k + 1 < len(tops) else len(bookmarks)
        inner = list(range(top + 1, end))
        around = _neighbours(numbers, tops, k)
        if inner:
            around += b" /First %d 0 R /Last %d 0 R /Count %d" % (
                numbers[inner[0]],
                numbers[inner[-1]],
                -len(inner),
            )
        found[numbers[top]] = _item(bookmarks[top], root, pages, around)
        for n, position in enumerate(inner):
            around = _neighbours(numbers, inner, n)
            parent = numbers[top]
            found[numbers[position]] = _item(bookmarks[position], parent, pages, around)
    return found


def _spaced(match: re.Match[bytes]) -> bytes:
    """Qt takes the glyph of the space for that of the tabulator, which has the same."""
    glyphs, letters = match.groups()
    return bytes(glyphs + letters.replace(_TAB, _SPACE))


def _neighbours(numbers: Sequence[int], row: Sequence[int], k: int) -> bytes:
    text = b"" if k == 0 else b" /Prev %d 0 R" % numbers[row[k - 1]]
    if k + 1 < len(row):
        text += b" /Next %d 0 R" % numbers[row[k + 1]]
    return text


def _item(one: Bookmark, parent: int, pages: Sequence[int], around: bytes) -> bytes:
    goal = b"[%d 0 R /XYZ null %.1f null]" % (pages[one.page], one.height)
    title = _string(one.title)
    return b"<< /Title %b /Parent %d 0 R /Dest %b%b >>" % (title, parent, goal, around)


def _information(properties: Properties) -> bytes:
    day = properties.day.replace("-", "")
    told = {
        b"Title": properties.title,
        b"Author": properties.author,
        b"Creator": properties.program,
        b"CreationDate": f"D:{day}",
    }
    pairs = b"\n".join(b"/%b %b" % (key, _string(text)) for key, text in told.items())
    return b"<<\n%b\n>>" % pairs


def _string(text: str) -> bytes:
    """A text string: letters of ASCII as they are, all others as UTF-16."""
    if text.isascii():
        plain = text.encode("ascii")
        return b"(%b)" % re.sub(rb"([\\()])", rb"\\\1", plain)
    return b"<feff%b>" % text.encode("utf-16-be").hex().encode("ascii")


def _referred(text: bytes, key: bytes) -> int:
    return int(text[text.index(key) + len(key) :].split()[0])


def _appended(file: _File, newer: dict[int, bytes]) -> bytes:
    content = bytearray(file.content)
    if not content.endswith(b"\n"):
        content += b"\n"
    rows = []
    for number in sorted(newer):
        rows.append((number, len(content)))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, newer[number])
    start = len(content)
    table = b"".join(
        b"%d 1\n%010d 00000 n \n" % (number, offset) for number, offset in rows
    )
    size = max(file.size, 1 + max(newer))
    content += b"xref\n0 1\n0000000000 65535 f \n%b" % table
    content += b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n" % (
        size,
        file.root,
        file.info,
    )
    content += b"%b\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        file.identity,
        file.start,
        start,
    )
    return bytes(content)
