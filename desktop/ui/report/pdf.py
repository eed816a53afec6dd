"""A paper as PDF: pages of A4 in vectors and letters, outline, page numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from desktop.document.paper import Heading, Paper
from desktop.ui.report.material import WIDTH
from desktop.ui.report.pdf_finish import Bookmark, Properties, finished
from desktop.ui.report.pdf_piece import Piece
from desktop.ui.report.pdf_pieces import BODY, NOTE, PART, Pieces
from desktop.ui.report.pdf_type import SCALE, Style, Typesetter, rule
from desktop.ui.theme import LIGHT

PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0
LEFT = (PAGE_WIDTH - WIDTH) / 2.0
TOP, BOTTOM = 54.0, PAGE_HEIGHT - 62.0
FOOT = PAGE_HEIGHT - 44.0
LISTED, NUMBER = 200.0, 26.0
"""Points of a line of the contents, and of its number."""
TITLE, SUBTITLE = Style(24.0, bold=True, leading=1.25), Style(10.5, LIGHT.muted)


@dataclass(eq=False)
class _Page:
    """Pieces with their heights on one page."""

    placed: list[tuple[Piece, float]] = field(default_factory=list)
    end: float = TOP


def pdf_of(paper: Paper, check: Callable[[], None]) -> bytes:
    """The whole file; the same paper gives the same words.

    Parameters
    ----------
    check
        Called before each page; leaves by an exception where nobody wants the file.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(72.0 * SCALE))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    # The same for the same paper, where Qt would take one at random.
    writer.setDocumentId(QUuid())
    typesetter = Typesetter(writer)
    numbers: dict[int, int] = {}
    pages = paginated(_pieces(paper, typesetter, numbers))
    numbers.update(_section_pages(pages))
    painter = QPainter(writer)
    for number, page in enumerate(pages, start=1):
        check()
        if number > 1:
            writer.newPage()
        for piece, y in page.placed:
            piece.paint(painter, y)
        _paint_foot(painter, typesetter, paper, number, len(pages))
    painter.end()
    buffer.close()
    properties = Properties(
        paper.title, paper.author, paper.program, paper.day, paper.language
    )
    return finished(bytes(content.data()), properties, _bookmarks(pages))


def paginated(pieces: Iterable[Piece]) -> list[_Page]:
    """Fill pages; a piece that goes with the next one is never left behind."""
    pages = [_Page()]
    waiting: list[Piece] = []
    for piece in pieces:
        waiting.append(piece)
        if not piece.with_next:
            _place(pages, waiting)
            waiting = []
    _place(pages, waiting)
    return pages


def _place(pages: list[_Page], together: list[Piece]) -> None:
    """Put pieces that belong together on the last page, or on a new one."""
    if not together:
        return
    needed = sum(piece.before + piece.height for piece in together)
    page = pages[-1]
    is_full = page.end + needed > BOTTOM
    if page.placed and (is_full or any(piece.new_page for piece in together)):
        page = _Page()
        pages.append(page)
        head = together[0].head
        if head is not None:
            together = [head, *together]
    for piece in together:
        before = piece.before if page.placed else 0.0
        page.placed.append((piece, page.end + before))
        page.end += before + piece.height


def _pieces(
    paper: Paper, typesetter: Typesetter, numbers: Mapping[int, int]
) -> list[Piece]:
    """All pieces; `numbers` are the pages of the sections once they are known."""
    title = typesetter.set(paper.title, TITLE, WIDTH)
    subtitle = typesetter.set(paper.subtitle, SUBTITLE, WIDTH)

    def opening(painter: QPainter, y: float) -> None:
        subtitle.paint(painter, LEFT, y)
        title.paint(painter, LEFT, y + subtitle.height + 2.0)

    found = [Piece(title.height + subtitle.height + 8.0, opening)]
    setter = Pieces(typesetter, LEFT)
    contents: Piece | None = _contents(paper, typesetter, numbers)
    for block in paper.blocks:
        pieces = list(setter.of(block))
        if pieces[0].new_page and contents is not None:
            found.append(contents)
            contents = None
        found += pieces
    return found


def _contents(
    paper: Paper, typesetter: Typesetter, numbers: Mapping[int, int]
) -> Piece:
    """The sections with their pages, which are read when it is painted."""
    head = typesetter.set(paper.contents, PART, WIDTH)
    lines = [typesetter.set(one.text, BODY, LISTED) for one in paper.sections()]
    step, down = BODY.size * BODY.leading + 1.5, -(-len(lines) // 2)

    def contents(painter: QPainter, y: float) -> None:
        head.paint(painter, LEFT, y)
        for k, line in enumerate(lines):
            x = LEFT + (WIDTH - LISTED - NUMBER) * (k // down)
            top = y + head.height + 4.0 + step * (k % down)
            line.paint(painter, x, top)
            number = typesetter.set(str(numbers[k]), NOTE, NUMBER, right=True)
            number.paint(painter, x + LISTED, top + 1.0)

    return Piece(head.height + 4.0 + step * down, contents, before=24.0)


def _section_pages(pages: list[_Page]) -> dict[int, int]:
    """Number of the page of each section by its position."""
    found = [
        number
        for number, page in enumerate(pages, start=1)
        for piece, _ in page.placed
        if piece.heading is not None and piece.heading.level == 1
    ]
    return dict(enumerate(found))


def _paint_foot(
    painter: QPainter, typesetter: Typesetter, paper: Paper, number: int, count: int
) -> None:
    rule(painter, LEFT, FOOT - 5.0, WIDTH, LIGHT.border)
    typesetter.set(paper.footer, NOTE, WIDTH - 90.0).paint(painter, LEFT, FOOT)
    page = paper.page_of.format(page=number, pages=count)
    text = typesetter.set(page, NOTE, 80.0, right=True)
    text.paint(painter, LEFT + WIDTH - 80.0, FOOT)


def _bookmarks(pages: list[_Page]) -> list[Bookmark]:
    found = []
    for number, page in enumerate(pages):
        for piece, y in page.placed:
            if isinstance(piece.heading, Heading):
                height = PAGE_HEIGHT - y + 4.0
                heading = piece.heading
                found.append(Bookmark(heading.text, heading.level, number, height))
    return found
