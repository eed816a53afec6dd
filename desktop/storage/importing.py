"""Looks at a file before it is imported: what each row would do, and why not.

Nothing is thrown away in silence: every row is taken, taken after a repair, or refused
with a sentence, and the plan is that of the rows which are taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from desktop.core.errors import UserError
from desktop.core.plan import Plan, base_plan
from desktop.core.plan_rules import violations
from desktop.core.region import Region
from desktop.storage.places import is_file
from desktop.storage.sector_sheet import read_sector_sheet
from desktop.storage.sheets import WORKBOOKS, read_sheets
from desktop.storage.tables_layout import TABLES, Row
from desktop.storage.tables_plan import PlanReader, RowsBeyond, rows_beyond
from desktop.storage.tables_source import Source, csv_file_rows, read_source
from desktop.storage.tables_words import NOTES, code_of


class RowState(Enum):
    """What becomes of a row."""

    TAKEN = "taken"
    CHANGED = "changed"
    """Taken, after an amount was read that a machine would not read."""
    REFUSED = "refused"


@dataclass(frozen=True, eq=False)
class PreviewRow:
    """One row of the file.

    Attributes
    ----------
    cells
        As text, in the order of the file.
    rows
        What it says, as rows of the plan table `table`.
    problem
        Why it is refused.
    """

    table: str
    file: str
    number: int
    cells: tuple[str, ...]
    rows: tuple[Row, ...]
    state: RowState
    problem: UserError | None = None


@dataclass(frozen=True, eq=False)
class Preview:
    """What an import would do.

    Attributes
    ----------
    plan
        With all rows that are taken; within the bounds.
    ignored
        Sheets and columns that belong to no table.
    beyond
        Rows that are taken and speak only of years after the last one on view.
    """

    rows: tuple[PreviewRow, ...]
    plan: Plan
    ignored: tuple[str, ...]
    beyond: RowsBeyond | None = None

    def count(self, state: RowState) -> int:
        """How many rows are in that state."""
        return sum(row.state is state for row in self.rows)


def preview_import(
    path: Path,
    region: Region,
    onto: Plan,
    years: Sequence[int],
    horizon: int | None = None,
) -> Preview:
    """Read plan tables, or a plain sheet with cities down and sectors across.

    A CSV file named as one of the plan tables stands for all of them in its folder.

    Parameters
    ----------
    onto
        The plan in which a plain sheet sets its cells; plan tables begin at the base.
    years
        Calendar years meant by a plain sheet without a column of years.
    horizon
        The last year on view; None: that of the region.

    Raises
    ------
    UserError
        Where the file cannot be read at all, or holds neither of both.
    """
    last = region.last_year if horizon is None else horizon
    if path.suffix.lower() == ".csv" and code_of(path.stem) in TABLES:
        path = path.parent  # one of several tables that belong together
    plain = tuple(_plain_rows(path, years))
    if plain:
        return _settled(region, onto, plain, (), last)
    source = _source(path)
    rows = tuple(
        PreviewRow(
            table.name, row.file, row.number, _shown(row), (row,), RowState.TAKEN
        )
        for table in source.tables
        for row in table.rows
    )
    return _settled(region, base_plan(region), rows, source.ignored, last)


def _source(path: Path) -> Source:
    try:
        return read_source(path)
    except UserError as error:
        if error.code in {"tables_none", "tables_wrong_kind"} and is_file(path):
            raise UserError("import_no_layout", file=str(path)) from error
        raise


def _plain_rows(path: Path, years: Sequence[int]) -> Iterator[PreviewRow]:
    for name, file, rows in _grids(path):
        if name in TABLES or name in NOTES:
            continue
        for row in read_sector_sheet(file, rows, years) or ():
            state = RowState.CHANGED if row.repaired else RowState.TAKEN
            state = state if row.problem is None else RowState.REFUSED
            yield PreviewRow(
                "budgets",
                row.file,
                row.number,
                row.shown,
                row.rows,
                state,
                row.problem,
            )


def _grids(
    path: Path,
) -> Iterator[tuple[str, str, Iterator[tuple[int, Sequence[object]]]]]:
    suffix = path.suffix.lower()
    if suffix in WORKBOOKS and is_file(path):
        for sheet, rows in read_sheets(path).items():
            numbered = iter(list(enumerate(rows, start=1)))
            yield code_of(sheet), f"{path} [{sheet}]", numbered
    elif suffix in {".csv", ".txt"}:
        yield code_of(path.stem), str(path), csv_file_rows(path)


def _settled(
    region: Region,
    onto: Plan,
    rows: tuple[PreviewRow, ...],
    ignored: tuple[str, ...],
    horizon: int,
) -> Preview:
    """Refuse rows until what is left keeps every bound."""
    while True:
        reader = PlanReader(region, onto)
        seen = _taken(reader, rows)
        if seen != rows:
            rows = seen  # a refused row may have put a part of itself into the plan
            continue
        plan = reader.plan()
        broken: dict[tuple[str, int], UserError] = {}
        for violation in violations(region, plan):
            row, problem = reader.refusal(plan, violation)
            if row is None:
                raise problem  # the plan that was there breaks it
            broken.setdefault((row.file, row.number), problem)
        if not broken:
            return Preview(rows, plan, ignored, rows_beyond(reader, horizon))
        rows = tuple(
            _refused(row, broken[row.file, row.number])
            if (row.file, row.number) in broken
            else row
            for row in rows
        )


def _taken(reader: PlanReader, rows: tuple[PreviewRow, ...]) -> tuple[PreviewRow, ...]:
    seen = []
    for row in rows:
        now = row
        if row.state is not RowState.REFUSED:
            try:
                for told in row.rows:
                    reader.take(row.table, told)
            except UserError as problem:
                now = _refused(row, problem)
        seen.append(now)
    return tuple(seen)


def _refused(row: PreviewRow, problem: UserError) -> PreviewRow:
    return replace(row, state=RowState.REFUSED, problem=problem)


def _shown(row: Row) -> tuple[str, ...]:
    return tuple(row.shown(column) for column in row.cells)
