"""What a page of the report is filled with: pieces that are set whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from desktop.document.paper import Heading

Paint = Callable[[QPainter, float], None]


@dataclass(frozen=True, eq=False)
class Piece:
    """What stands on one page or the next.

    Attributes
    ----------
    before
        Room above it, but at the top of a page.
    paint
        Paints it with its upper edge at a height of the page.
    with_next
        Not the last one on its page.
    new_page
        Begins a page.
    head
        Painted above it where it is the first one on a page: head of its table.
    heading
        The heading it is, for the outline.
    """

    height: float
    paint: Paint
    before: float = 0.0
    with_next: bool = False
    new_page: bool = False
    head: Piece | None = None
    heading: Heading | None = None
