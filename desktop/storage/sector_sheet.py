"""A plain sheet with cities down and sectors across, read as rows of `budgets`.

Planners keep such sheets: a heading with the sectors, a row for each city, and often a
column of years. A row without a year stands for every year that is being edited.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.errors import DataError
from desktop.core.region import Line
from desktop.storage.tables_layout import LONGEST_VALUE, Cell, Row

CITY_HEADINGS = frozenset({"", "city", "cities", "城市", "市", "市州", "地区", "地市"})
YEAR_HEADINGS = frozenset({"year", "年", "年份", "年度"})
SECTOR_HEADINGS: Mapping[str, Line] = {
    "infrastructure": Line.INFRASTRUCTURE,
    "基础设施": Line.INFRASTRUCTURE,
    "基建": Line.INFRASTRUCTURE,
    "education": Line.EDUCATION,
    "教育": Line.EDUCATION,
    "health": Line.HEALTH,
    "卫生": Line.HEALTH,
    "医疗": Line.HEALTH,
    "卫生健康": Line.HEALTH,
    "医疗卫生": Line.HEALTH,
}
MOST_ROWS_BEFORE = 20
"""Titles and notes that may stand above the headings."""

_UNIT = re.compile(r"(.*?)\s*(亿元|亿|万元|100m yuan|100 million yuan)", re.IGNORECASE)
_HEADING_NOTE = re.compile(r"[(（\[].*$")
_TEN_THOUSANDS = 1e-4
"""Of 10,000 yuan in one 100 million."""


@dataclass(frozen=True)
class SheetRow:
    """One row of a sector sheet.

    Attributes
    ----------
    shown
        Its cells as text.
    rows
        What it says, as rows of the table `budgets`.
    repaired
        Whether an amount was written in a way that had to be read first: with
        separators, a unit, or in full-width digits.
    problem
        Why it cannot be used; `rows` is empty then.
    """

    file: str
    number: int
    shown: tuple[str, ...]
    rows: tuple[Row, ...]
    repaired: bool = False
    problem: DataError | None = None


@dataclass(frozen=True)
class _Columns:
    city: int
    year: int | None
    sectors: Mapping[int, Line]
    last: int


def read_sector_sheet(
    file: str,
    rows: Iterable[tuple[int, Sequence[Cell]]],
    years: Sequence[int],
) -> tuple[SheetRow, ...] | None:
    """The rows of a sheet, or None where it has no such headings.

    Parameters
    ----------
    file
        File and sheet as sentences name it.
    rows
        Numbered from 1.
    years
        Calendar years meant where the sheet has no column of years.
    """
    waiting = iter(rows)
    columns = None
    for passed, (_, cells) in enumerate(waiting):
        columns = _columns(cells)
        if columns is not None or passed >= MOST_ROWS_BEFORE:
            break
    if columns is None:
        return None
    return tuple(_sheet_rows(file, waiting, columns, years))


def _columns(cells: Sequence[Cell]) -> _Columns | None:
    headings = [_heading(cell) for cell in cells]
    sectors = {
        i: SECTOR_HEADINGS[name]
        for i, name in enumerate(headings)
        if name in SECTOR_HEADINGS
    }
    first = min(sectors, default=0)
    city = [i for i in range(first) if headings[i] in CITY_HEADINGS]
    year = [i for i in range(len(headings)) if headings[i] in YEAR_HEADINGS]
    if not city or len(set(sectors.values())) < len(sectors):
        return None
    named = [i for i in city if headings[i]] or city
    return _Columns(named[0], year[0] if year else None, sectors, max(sectors))


def _sheet_rows(
    file: str,
    rows: Iterator[tuple[int, Sequence[Cell]]],
    columns: _Columns,
    years: Sequence[int],
) -> Iterator[SheetRow]:
    for number, cells in rows:
        shown = tuple(_text(cell) for cell in cells)
        if not any(shown):
            continue
        try:
            made, repaired = _budget_rows(file, number, cells, columns, years)
        except DataError as problem:
            # A total or a note below the cities is no row of a plan, but it is told.
            yield SheetRow(file, number, shown, (), problem=problem)
            continue
        yield SheetRow(file, number, shown, made, repaired)


def _budget_rows(
    file: str,
    number: int,
    cells: Sequence[Cell],
    columns: _Columns,
    years: Sequence[int],
) -> tuple[tuple[Row, ...], bool]:
    city = _at(cells, columns.city)
    meant: Sequence[Cell] = years
    if columns.year is not None and _text(_at(cells, columns.year)):
        meant = (_at(cells, columns.year),)
    made, repaired = [], False
    for column, line in columns.sectors.items():
        cell = _at(cells, column)
        if not _text(cell):
            continue
        amount, changed = _amount(cell)
        if amount is None or amount < 0.0:
            raise DataError(
                "import_not_amount",
                file=file,
                row=number,
                column=line.key,
                value=_text(cell)[:LONGEST_VALUE],
            )
        repaired |= changed
        for year in meant:
            told: dict[str, Cell] = {"city": city, "line": line.key}
            made.append(Row(file, number, {**told, "year": year, "amount": amount}))
    if not made:
        raise DataError("import_no_amount", file=file, row=number)
    return tuple(made), repaired


def _amount(cell: Cell) -> tuple[float | None, bool]:
    """The amount in 100 million yuan, and whether it had to be read first."""
    if isinstance(cell, bool):
        return None, False
    if isinstance(cell, int | float):
        return float(cell), False
    text = unicodedata.normalize("NFKC", _text(cell))
    factor = 1.0
    if match := _UNIT.fullmatch(text):
        text = match[1]
        factor = _TEN_THOUSANDS if match[2] == "万元" else 1.0
    plain = text.replace(",", "").replace(" ", "").replace("\u00a0", "")
    if not re.fullmatch(r"[0-9]+(\.[0-9]*)?|\.[0-9]+", plain):
        return None, False
    return factor * float(plain), plain != _text(cell)


def _heading(cell: Cell) -> str:
    text = unicodedata.normalize("NFKC", _text(cell)).lower()
    return _HEADING_NOTE.sub("", text).strip()


def _at(cells: Sequence[Cell], column: int) -> Cell:
    return cells[column] if column < len(cells) else ""


def _text(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return "" if cell is None else str(cell).strip()
