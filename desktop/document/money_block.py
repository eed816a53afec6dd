"""Blocks of cells as a spreadsheet puts them on the clipboard."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence

Block = tuple[tuple[str, ...], ...]
"""Rows of fields, all of one length."""


def read_block(text: str) -> Block:
    """Rows and fields of tab-separated text, quoted as spreadsheets quote.

    Rows that are shorter are filled with empty fields; the line end that spreadsheets
    add after the last row is no row.
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    if not unified.strip():
        return ()
    lines = (line + "\n" for line in unified.split("\n"))
    rows = [
        tuple(field.strip() for field in row) for row in csv.reader(lines, "excel-tab")
    ]
    width = max(len(row) for row in rows)
    return tuple(row + ("",) * (width - len(row)) for row in rows)


def write_block(rows: Iterable[Sequence[float]]) -> str:
    """Tab-separated numbers with a decimal point, exact to twelve digits."""
    return "\n".join("\t".join(f"{value:.12g}" for value in row) for row in rows)
