"""Reads plan tables as they stand: a folder of CSV files or one workbook."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import DataError, UserError
from desktop.storage.files import read_file
from desktop.storage.places import is_file, is_folder
from desktop.storage.sheets import LARGEST, WORKBOOKS, read_sheets
from desktop.storage.tables_layout import (
    LONGEST_VALUE,
    TABLES,
    Cell,
    Row,
    Table,
    unguarded,
)
from desktop.storage.tables_words import NOTES, code_of

WORKBOOK = ".xlsx"


@dataclass(frozen=True)
class Source:
    """What a folder or workbook holds.

    Attributes
    ----------
    ignored
        CSV files, sheets and columns that belong to no plan table.
    """

    tables: tuple[Table, ...]
    ignored: tuple[str, ...]


def read_source(path: Path) -> Source:
    """All plan tables below `path`.

    Raises
    ------
    UserError
        Where there is none, a file cannot be read, or headings are wrong.
    """
    if is_folder(path):
        grids, ignored = _folder(path)
    elif path.suffix.lower() in WORKBOOKS or not is_file(path):
        grids, ignored = _workbook(path)
    else:
        raise UserError("tables_wrong_kind", file=str(path))
    if not grids:
        raise UserError("tables_none", file=str(path), known=", ".join(TABLES))
    tables = []
    for grid in grids:
        table, columns = _table(grid)
        tables.append(table)
        ignored += columns
    return Source(tuple(tables), tuple(ignored))


@dataclass(frozen=True)
class _Grid:
    """Rows of cells with their numbers."""

    name: str
    label: str
    rows: Iterable[tuple[int, Sequence[Cell]]]


def _folder(path: Path) -> tuple[list[_Grid], list[str]]:
    try:
        files = sorted(path.iterdir())
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError("file_unreadable", file=str(path), reason=reason) from error
    grids: dict[str, _Grid] = {}
    ignored = []
    for file in files:
        if file.suffix.lower() != ".csv":
            continue
        name = code_of(file.stem)
        if name not in TABLES:
            ignored += [] if name in NOTES else [file.name]
            continue
        if name in grids:
            raise UserError("table_file_twice", file=str(path), table=name)
        grids[name] = _Grid(name, str(file), csv_file_rows(file))
    return list(grids.values()), ignored


def csv_file_rows(file: Path) -> Iterator[tuple[int, Sequence[Cell]]]:
    """The rows of a CSV file with their numbers, in whatever encoding it is.

    Raises
    ------
    UserError
        Where it cannot be read.
    """
    return _csv_rows(_decoded(read_file(file, LARGEST), str(file)), str(file))


def _decoded(content: bytes, label: str) -> str:
    # Excel in Chinese saves GB18030 without saying so; almost no such text is also
    # valid UTF-8, but nearly all UTF-8 is valid GB18030: so in this order.
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _utf_16(content, label)  # Excel's "Unicode text"
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:  # UTF-16 passes as either
            return text
    raise DataError("table_encoding", file=label)


def _utf_16(content: bytes, label: str) -> str:
    try:
        return content.decode("utf-16")
    except UnicodeDecodeError as error:
        raise DataError("table_encoding", file=label) from error


def _csv_rows(text: str, label: str) -> Iterator[tuple[int, Sequence[Cell]]]:
    heading = text.partition("\n")[0]
    separator = "\t" if "\t" in heading and "," not in heading else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            if any(cells):
                yield reader.line_num, [unguarded(cell.strip()) for cell in cells]
    except csv.Error as error:
        raise DataError("table_bad_csv", file=label, row=reader.line_num) from error


def _workbook(path: Path) -> tuple[list[_Grid], list[str]]:
    found: dict[str, _Grid] = {}
    ignored = []
    for sheet, rows in read_sheets(path).items():
        name = code_of(sheet)
        if name not in TABLES:
            ignored += [] if name in NOTES else [sheet]
            continue
        if name in found:
            raise UserError("table_file_twice", file=str(path), table=name)
        label = f"{path} [{sheet}]"
        found[name] = _Grid(name, label, list(enumerate(rows, start=1)))
    return list(found.values()), ignored


def _table(grid: _Grid) -> tuple[Table, list[str]]:
    """The table, and the columns that do not belong to it."""
    wanted = TABLES[grid.name]
    rows = ((n, c) for n, c in grid.rows if any(not _is_empty(cell) for cell in c))
    number, heading = next(rows, (0, ()))
    if not heading:
        columns = ", ".join(wanted)
        raise DataError("table_empty", file=grid.label, columns=columns)
    names = [code_of(str(cell)) for cell in heading]
    for column in wanted:
        if column not in names:
            raise DataError(
                "table_missing_column", file=grid.label, row=number, column=column
            )
        if names.count(column) > 1:
            raise DataError(
                "table_column_twice", file=grid.label, row=number, column=column
            )
    found = (_row(grid.label, n, wanted, names, cells) for n, cells in rows)
    other = [f"{grid.label}: {name}" for name in names if name and name not in wanted]
    return Table(grid.name, found), other


def _row(
    label: str,
    number: int,
    wanted: Sequence[str],
    names: Sequence[str],
    cells: Sequence[Cell],
) -> Row:
    # A cell beyond the headings is most often "1,200" that fell into two.
    for position, cell in enumerate(cells):
        nameless = position >= len(names) or not names[position]
        if nameless and not _is_empty(cell):
            value = str(cell)[:LONGEST_VALUE]
            raise DataError("table_extra_cells", file=label, row=number, value=value)
    filled = {name: cells[i] if i < len(cells) else "" for i, name in enumerate(names)}
    return Row(label, number, {column: filled[column] for column in wanted})


def _is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
