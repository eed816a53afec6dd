"""What is shipped to be read: the method notes and the table of the hindcast."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from desktop.core.hindcast import HindcastRow
from desktop.storage.files import read_file

_WEAKNESSES = frozenset({"Weaknesses", "弱点"})
"""What the section is called in the notes of each language."""
_ITEM = re.compile(r"\d+\.\s+(.*)")
_MARKS = re.compile(r"\*\*|`")


def load_method_notes(docs: Path, language: str) -> str:
    """The method notes as Markdown, in the language of a locale where there are such.

    Raises
    ------
    UserError
        Where the file cannot be read.
    """
    translated = docs / f"method_{language.partition('_')[0]}.md"
    path = translated if translated.is_file() else docs / "method.md"
    return read_file(path).decode("utf-8")


def load_weaknesses(docs: Path, language: str) -> tuple[str, ...]:
    """The weaknesses of the model as the method notes number them, as plain text.

    Raises
    ------
    UserError
        Where the file cannot be read.
    """
    return tuple(_numbered(load_method_notes(docs, language), _WEAKNESSES))


def _numbered(notes: str, headings: frozenset[str]) -> Iterator[str]:
    """The items of the numbered list below a heading of one of these names."""
    inside, item = False, ""
    for line in (*notes.splitlines(), "## "):
        if line.startswith("#"):
            if item:
                yield item
            item = ""
            inside = line.lstrip("#0123456789. ").strip() in headings
        elif inside and (found := _ITEM.match(line)):
            if item:
                yield item
            item = _plain(found.group(1))
        elif inside and item and line.strip():
            # Chinese is written without a space at the end of a line.
            between = " " if item[-1].isascii() else ""
            item = f"{item}{between}{_plain(line)}"


def _plain(text: str) -> str:
    return _MARKS.sub("", text).strip()


def load_hindcast(data: Path) -> tuple[HindcastRow, ...]:
    """The rows of hindcast.csv; a rule that is not defined is None.

    Raises
    ------
    UserError
        Where the file cannot be read.
    """
    text = read_file(data / "hindcast.csv").decode("utf-8-sig")
    return tuple(_row(row) for row in csv.DictReader(io.StringIO(text)))


def _row(row: dict[str, str]) -> HindcastRow:
    def number(column: str) -> float | None:
        return float(row[column]) if row[column] else None

    return HindcastRow(
        variable=row["variable"],
        unit=row["unit"],
        n=int(row["n"]),
        model=float(row["model"]),
        no_change=number("no_change"),
        own_trend=number("own_trend"),
        national=number("national"),
        coverage_90=number("coverage_90"),
        bias=float(row["bias"]),
    )
