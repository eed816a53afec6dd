"""What is shipped to be read: the method notes and the table of the hindcast."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from desktop.core.hindcast import HindcastRow
from desktop.storage.files import read_file


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
