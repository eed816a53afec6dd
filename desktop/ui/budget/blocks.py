"""Copies blocks of the table to a spreadsheet and takes them back, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.document.edits import EditKind, EditLabel, MoneyCell
from desktop.document.money import PARTS, Column
from desktop.document.money_block import Block, read_block, write_block
from desktop.document.money_text import read_amount
from desktop.ui.budget.cell_edits import inside, send
from desktop.ui.budget.desk import BudgetDesk


class Refused(Exception):
    """A block that cannot be pasted; the text is the sentence to show."""


@dataclass(frozen=True)
class Place:
    """Where a block is pasted: the selected rows, and the table's columns from there.

    Attributes
    ----------
    rows
        Rows from the first selected one to the last of the table.
    columns
        Columns from the first selected one to the last of the table.
    selected
        Rows and columns selected; one field fills all of them.
    """

    rows: Sequence[int]
    columns: Sequence[Column]
    selected: tuple[int, int]


@dataclass
class _Wanted:
    """What one row shall amount to, and how many sums were passed over."""

    means: dict[Column, float] = field(default_factory=dict)
    sums: int = 0


def copy_block(desk: BudgetDesk, rows: Sequence[int], columns: Sequence[Column]) -> str:
    """The cells in the unit shown, for the clipboard."""
    shown = desk.ledger.grid(desk.plan) * desk.ledger.factors[:, None]
    return write_block([[float(shown[row, c]) for c in columns] for row in rows])


def paste_block(desk: BudgetDesk, place: Place, text: str) -> bool:
    """Set the cells to a block from a spreadsheet as one step, or refuse all of it.

    An empty field leaves its cell as it is. Sums (totals and the region) are passed
    over, because they follow from the rest; the message says so.
    """
    try:
        block = _fitted(read_block(text), place)
        cells: list[MoneyCell] = []
        sums = 0
        for row, fields in zip(place.rows, block, strict=False):
            wanted = _wanted(desk, row, list(zip(place.columns, fields, strict=False)))
            sums += wanted.sums
            cells += _cells(desk, row, wanted.means)
    except Refused as refusal:
        return desk.tell(str(refusal), refused=True)
    label = EditLabel(EditKind.PASTE, years=desk.ledger.years)
    if cells and not send(desk, label, tuple(cells), gesture=0):
        return False
    return desk.tell(_done(len(cells) // desk.ledger.n_years, sums))


def _fitted(block: Block, place: Place) -> Block:
    if not block:
        raise Refused(
            QCoreApplication.translate("budget", "There are no cells to paste.")
        )
    height, width = len(block), len(block[0])
    if height == width == 1:
        height, width = place.selected
        block = tuple((block[0][0],) * width for _ in range(height))
    if height > len(place.rows) or width > len(place.columns):
        template = QCoreApplication.translate(
            "budget",
            "The block has {height} rows and {width} columns, but from the selected"
            " cell on there are only {rows} and {columns}. Select another cell.",
        )
        raise Refused(
            template.format(
                height=height,
                width=width,
                rows=len(place.rows),
                columns=len(place.columns),
            )
        )
    return block


def _wanted(
    desk: BudgetDesk, row: int, fields: Sequence[tuple[Column, str]]
) -> _Wanted:
    wanted = _Wanted()
    for column, text in fields:
        if not text:
            continue
        if row == desk.region_row or column is Column.TOTAL:
            wanted.sums += 1
            continue
        mean = _read(desk, row, column, text)
        if mean != desk.mean(row, column):
            _check_may_change(desk, row, column)
        wanted.means[column] = mean
    return wanted


def _read(desk: BudgetDesk, row: int, column: Column, text: str) -> float:
    name = desk.sentences.cell(row, column)
    typed = read_amount(text)
    if typed is None:
        raise Refused(f"{name}: {desk.sentences.nonsense(text)}")
    mean = desk.ledger.amount(typed, row, column, desk.mean(row, column))
    if mean is None:
        raise Refused(desk.sentences.unclear(name, text, desk.base(row, column)))
    return mean


def _check_may_change(desk: BudgetDesk, row: int, column: Column) -> None:
    if not desk.is_typed(row, column):
        name = desk.sentences.cell(row, column)
        raise Refused(f"{name}: {desk.sentences.not_typed(row, column)}")
    held = desk.locks.blocks(desk.city_id(row), column)
    if held is not None:
        raise Refused(desk.sentences.locked(row, held))


def _cells(
    desk: BudgetDesk, row: int, means: dict[Column, float]
) -> Iterator[MoneyCell]:
    """The amounts to set; parts of infrastructure make its total."""
    changed = {c: mean for c, mean in means.items() if mean != desk.mean(row, c)}
    parts = [column for column in PARTS if column in changed]
    if parts and Column.INFRASTRUCTURE in means:
        _check_sum(desk, row, means)
        changed.pop(Column.INFRASTRUCTURE, None)
    for column, mean in changed.items():
        bounds = desk.ledger.bounds(desk.plan, row, column)
        # parts that change together are judged together, when the edit is applied
        if len(parts) < 2 and not inside(mean, bounds):
            name = desk.sentences.cell(row, column)
            cell = (row, column)
            raise Refused(
                desk.sentences.out_of_bounds(desk.ledger, cell, bounds, (name, mean))
            )
        yield from desk.ledger.cells(row, column, mean)


def _check_sum(desk: BudgetDesk, row: int, means: dict[Column, float]) -> None:
    parts = sum(means.get(column, desk.mean(row, column)) for column in PARTS)
    total = means[Column.INFRASTRUCTURE]
    rounding = 0.5 * 10.0**-desk.ledger.decimals / float(desk.ledger.factors[row])
    if abs(total - parts) <= 4.0 * rounding:
        return
    template = QCoreApplication.translate(
        "budget",
        "{cell}: {total} is not the sum of its parts, {parts}. Correct one of them.",
    )
    sentences, ledger = desk.sentences, desk.ledger
    raise Refused(
        template.format(
            cell=sentences.cell(row, Column.INFRASTRUCTURE),
            total=sentences.amount(ledger, row, total),
            parts=sentences.amount(ledger, row, parts),
        )
    )


def _done(n_cells: int, n_sums: int) -> str:
    if n_cells == 0:
        text = QCoreApplication.translate("budget", "The block changes nothing.")
    else:
        template = QCoreApplication.translate("budget", "Cells changed: {count}.")
        text = template.format(count=n_cells)
    if n_sums:
        text += " " + QCoreApplication.translate(
            "budget", "Sums were passed over: they follow from the cells."
        )
    return text
