"""Plan tables in and out: a folder of CSV files or one workbook, without loss."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.core.errors import UserError
from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, Line, Region
from desktop.storage.files import write_file, write_files
from desktop.storage.places import is_file
from desktop.storage.sparse import Values, changed
from desktop.storage.tables_layout import TABLES, guarded
from desktop.storage.tables_plan import PlanReader, RowsBeyond, rows_beyond
from desktop.storage.tables_source import WORKBOOK, read_source
from desktop.storage.tables_words import chinese_sheets
from desktop.storage.workbook import Sheet, workbook_bytes

Value = str | int | float
Rows = list[tuple[Value, ...]]

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
NOT_FOLDERS = frozenset({".csv", ".txt", ".xls", ".xlsm", ".xlsb", ".ods", ".lzplan"})


@dataclass(frozen=True, eq=False)
class ImportedPlan:
    """A plan read from tables.

    Attributes
    ----------
    ignored
        CSV files, sheets and columns that belong to no plan table, to be told.
    """

    plan: Plan
    ignored: tuple[str, ...]
    _reader: PlanReader

    def beyond(self, horizon: int) -> RowsBeyond | None:
        """The rows that say nothing up to the year `horizon`; None if none."""
        return rows_beyond(self._reader, horizon)


def read_tables(path: Path, region: Region) -> ImportedPlan:
    """The plan in a folder of CSV files or in a workbook.

    Raises
    ------
    UserError
        Naming the file, the row and what to do.
    """
    source = read_source(path)
    reader = PlanReader(region, base_plan(region))
    return ImportedPlan(reader.read(source.tables), source.ignored, reader)


def write_tables(
    path: Path,
    region: Region,
    plan: Plan,
    *,
    chinese: bool = False,
    origin: Sequence[tuple[str, str]] = (),
) -> None:
    """Write all plan tables: a workbook where `path` ends in .xlsx, else a folder.

    Tables without a difference from the base are written with their headings alone,
    so that no older file beside them is taken for a part of the plan.

    Parameters
    ----------
    chinese
        Whether sheets, headings and names are written in Chinese; both are read.
    origin
        Lines of a workbook's sheet of sources; none for no such sheet.

    Raises
    ------
    UserError
        Where the system refuses; what stood there before is untouched.
    """
    sheets: dict[str, Sheet] = {
        name: (TABLES[name], rows) for name, rows in plan_rows(region, plan).items()
    }
    if origin:
        sheets["sources"] = (("", ""), origin)
    if chinese:
        sheets = dict(chinese_sheets(region, sheets))
    if path.suffix.lower() == WORKBOOK:
        write_file(path, workbook_bytes(sheets))
        return
    if path.suffix.lower() in NOT_FOLDERS or is_file(path):
        raise UserError("tables_wrong_kind", file=str(path))
    write_files(
        {
            path / f"{name}.csv": BYTE_ORDER_MARK + csv_bytes(columns, rows)
            for name, (columns, rows) in sheets.items()
        }
    )


def csv_bytes(columns: Sequence[str], rows: Iterable[Iterable[Value]]) -> bytes:
    """A CSV file in UTF-8; numbers in full precision, no text read as a formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(
            guarded(cell) if isinstance(cell, str) else repr(cell) for cell in row
        )
    return stream.getvalue().encode()


def plan_rows(region: Region, plan: Plan) -> Mapping[str, Rows]:
    """The rows of every plan table: what differs from the base."""
    base = base_plan(region)
    ids = [city.id for city in region.cities]
    lines, years = [line.key for line in Line], region.years
    return {
        "budgets": [
            (ids[c], lines[h], years[t], float(plan.budgets[c, h, t]))
            for c, h, t in _changed(plan.budgets, base.budgets)
        ],
        "links": [
            (ids[c], ids[d], years[t], float(plan.links[c, d, t]))
            for c, d, t in _changed(plan.links, base.links)
        ],
        "ports": [
            (ids[c], years[t], float(plan.ports[c, t]))
            for c, t in _changed(plan.ports, base.ports)
        ],
        "targeting": [
            (ids[c], years[t], float(plan.targeting[c, t]))
            for c, t in _changed(plan.targeting, base.targeting)
        ],
        "agreements": _agreement_rows(region, plan, base),
        "joint_funding": [
            (ids[c], ids[d], years[first], years[last])
            for c, d in region.pairs
            for first, last in _stretches(
                plan.joint_funding[c, d], base.joint_funding[c, d]
            )
        ],
        "settings": [("debt_rule", "on" if plan.debt_rule else "off")],
    }


def _agreement_rows(region: Region, plan: Plan, base: Plan) -> Rows:
    ids, years = [city.id for city in region.cities], region.years
    rows: Rows = []
    for c, d in region.pairs:
        for domain in Domain:
            wanted = plan.agreements[c, d, domain]
            for first, last in _stretches(wanted, base.agreements[c, d, domain]):
                span = (years[first], years[last])
                strength = float(wanted[first])
                rows.append((ids[c], ids[d], domain.key, *span, strength))
    return rows


def _changed(array: Values, base: Values) -> list[tuple[int, ...]]:
    return [tuple(index) for index in np.argwhere(changed(array, base)).tolist()]


def _stretches(series: Values, base: Values) -> list[tuple[int, int]]:
    """First and last position of every run of one value that is not the base's."""
    found: list[tuple[int, int]] = []
    for t in np.flatnonzero(changed(series, base)).tolist():
        if (
            found
            and found[-1][1] == t - 1
            and not changed(series[t - 1 : t], series[t : t + 1])
        ):
            found[-1] = (found[-1][0], t)
        else:
            found.append((t, t))
    return found
