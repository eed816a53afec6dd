"""Resets of cells, rows, columns and the table; spreading what is left or over."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication

from desktop.core.plan import Plan
from desktop.core.region import Region
from desktop.document.edits import ChangePlan, EditKind, EditLabel
from desktop.document.money import HEADINGS, Column
from desktop.document.money_changes import reset_cells, spread_rest
from desktop.ui.budget.desk import BudgetDesk

Cell = tuple[int, Column]


def cells_of_row(city: int) -> list[Cell]:
    """What a reset of a row takes back."""
    return [(city, column) for column in HEADINGS]


def cells_of_column(desk: BudgetDesk, column: Column) -> list[Cell]:
    """What a reset of a column takes back."""
    columns = HEADINGS if column is Column.TOTAL else (column,)
    return [(city, c) for city in range(desk.region_row) for c in columns]


def all_cells(desk: BudgetDesk) -> list[Cell]:
    """What a reset of the table takes back."""
    return cells_of_column(desk, Column.TOTAL)


def reset(desk: BudgetDesk, cells: Sequence[Cell], *, every_year: bool = False) -> bool:
    """Put cells back on the base path, but for those that are locked.

    Parameters
    ----------
    every_year
        All years of the plan instead of those the table shows.
    """
    free: list[Cell] = []
    held: list[Cell] = []
    for city, column in cells:
        if city == desk.region_row or column is Column.TOTAL:
            continue
        blocked = desk.locks.blocks_reset(desk.city_id(city), column)
        if blocked is None:
            free.append((city, column))
        else:
            held.append((city, blocked))
    if not free:
        sentence = (
            desk.sentences.locked(*held[0])
            if held
            else desk.sentences.not_typed(desk.region_row, Column.TOTAL)
        )
        return desk.tell(sentence, refused=True)
    whole = slice(0, desk.context.region.n_years)
    positions = whole if every_year else desk.ledger.positions
    edit = ChangePlan(
        _label_of(desk, free), partial(reset_cells, cells=free, positions=positions)
    )
    answer = desk.context.submit(edit)
    if not answer:
        return desk.tell(answer.sentence, refused=True)
    if not held:
        return desk.tell("")
    template = QCoreApplication.translate("budget", "Locked cells kept: {count}.")
    return desk.tell(template.format(count=len(held)))


def _label_of(desk: BudgetDesk, cells: Sequence[Cell]) -> EditLabel:
    """Names the city or the item where all cells share it."""
    cities = {city for city, _ in cells}
    items = {column.item for _, column in cells}
    return EditLabel(
        EditKind.RESET,
        city=desk.city_id(cities.pop()) if len(cities) == 1 else "",
        item=items.pop() if len(items) == 1 else None,
        years=desk.ledger.years,
    )


def spread(desk: BudgetDesk, rows: Collection[int]) -> bool:
    """Bring the total of some cities back to their envelope.

    The unlocked cells of `rows` give or get in proportion to what they have; the cell
    in hand stays as it is, because it is what the planner has just decided.
    """
    free = _free_cells(desk)
    positions = desk.ledger.positions
    done = spread_rest(desk.context.region, desk.plan, rows, free, positions)
    row = next(iter(rows)) if len(rows) == 1 else desk.region_row
    if not desk.sentences.beside_the_envelope(
        desk.ledger, row, abs(done.placed) + abs(done.unplaced)
    ):
        text = QCoreApplication.translate("budget", "The envelope is met already.")
        return desk.tell(text)
    label = EditLabel(
        EditKind.SPREAD,
        city=desk.city_id(row) if row != desk.region_row else "",
        years=desk.ledger.years,
    )
    change = partial(_spread_plan, rows=rows, free=free, positions=positions)
    answer = desk.context.submit(ChangePlan(label, change))
    if not answer:
        return desk.tell(answer.sentence, refused=True)
    return desk.tell(_told(desk, row, done.placed, done.unplaced))


def _free_cells(desk: BudgetDesk) -> npt.NDArray[np.bool_]:
    region = desk.context.region
    free = np.ones((region.n_cities, len(HEADINGS)), dtype=bool)
    for city in range(region.n_cities):
        for line, column in enumerate(HEADINGS):
            held = desk.locks.blocks(desk.city_id(city), column)
            free[city, line] = held is None
    city, column = desk.current
    if city != desk.region_row and column is not Column.TOTAL:
        free[city, column.line] = False
    return free


def _spread_plan(
    region: Region,
    plan: Plan,
    rows: Collection[int],
    free: npt.NDArray[np.bool_],
    positions: slice,
) -> Plan:
    return spread_rest(region, plan, rows, free, positions).plan


def _told(desk: BudgetDesk, row: int, placed: float, unplaced: float) -> str:
    sentences, ledger = desk.sentences, desk.ledger
    told = []
    if sentences.beside_the_envelope(ledger, row, placed):
        template = (
            QCoreApplication.translate("budget", "Given to the other cells: {amount}.")
            if placed > 0.0
            else QCoreApplication.translate(
                "budget", "Taken from the other cells: {amount}."
            )
        )
        amount = sentences.amount(ledger, row, abs(placed))
        told.append(template.format(amount=amount))
    if sentences.beside_the_envelope(ledger, row, unplaced):
        template = QCoreApplication.translate(
            "budget", "Bounds and locks leave no room for {amount}."
        )
        amount = sentences.amount(ledger, row, abs(unplaced))
        told.append(template.format(amount=amount))
    return " ".join(told)
