"""What texts of the data are called in the other language: sources, notes, remarks."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FIGURE = re.compile(r"[A-Z]*\d+(?:[.,]\d+)*(?![\d.,]*k\b)")
"""Not in "10k persons": that is a unit."""
_PLACE = re.compile(r"\{(\d+)\}")
_ADDRESS, _PART, _STOP = " | ", "; ", "；"


class Renderings:
    """Renders texts that say the same of many years, pages and cells.

    Parameters
    ----------
    rows
        Rendering by text. `{1}`, `{2}` ... in a text stand for its first, second
        figure ("2019", "4.7", "FK248"), in a rendering for the same figures; a row
        that names its figures goes before one that leaves them open.
    """

    def __init__(self, rows: Mapping[str, str] | None = None) -> None:
        self._rows = dict(rows or {})

    def __len__(self) -> int:
        return len(self._rows)

    def of(self, text: str) -> str:
        """The rendering of a text; parts that have none stay as they are.

        A text is looked for as a whole, then by its parts between semicolons; what
        follows a bar is an address and stays.
        """
        whole = self._found(text)
        if whole is not None:
            return whole
        told, bar, address = text.partition(_ADDRESS)
        if bar:
            return f"{self.of(told)}{bar}{self._found(address) or address}"
        parts = text.split(_PART)
        found = [self._found(part) for part in parts]
        if not any(found):
            return text
        return _STOP.join(
            part if known is None else known
            for part, known in zip(parts, found, strict=True)
        )

    def _found(self, text: str) -> str | None:
        if text in self._rows:
            return self._rows[text]
        figures: list[str] = []

        def left_open(match: re.Match[str]) -> str:
            figures.append(match.group())
            return f"{{{len(figures)}}}"

        rendering = self._rows.get(_FIGURE.sub(left_open, text))
        if rendering is None or not figures:
            return rendering
        return _PLACE.sub(lambda at: figures[int(at.group(1)) - 1], rendering)


def open_figures(text: str) -> list[str]:
    """The places for figures in a row's text or rendering, sorted, each once."""
    return sorted({match.group() for match in _PLACE.finditer(text)})
