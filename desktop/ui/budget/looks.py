"""What is painted of one cell of the budget table."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.region import FloatArray
from desktop.document.money import Column
from desktop.ui.budget.desk import BudgetDesk

BAR_REACHES = 2.0
"""Multiple of the base at the end of a bar; the base mark stands in its middle."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is painted of one cell.

    Attributes
    ----------
    fill
        Length of the bar, 0 to 1; below zero where the cell has none.
    mark
        Where the base stands on it.
    over
        +1 where the row is over its envelope, -1 where something is left, else 0.
    note
        What is left of the envelope, in words; under totals in place of the bar.
    """

    text: str
    fill: float
    mark: float
    is_changed: bool
    is_locked: bool
    over: int
    note: str


NOTHING = Look("", -1.0, 0.0, False, False, 0, "")


def look_of(
    desk: BudgetDesk, now: FloatArray, base: FloatArray, row: int, column: Column
) -> Look:
    """The look of a cell.

    Parameters
    ----------
    now, base
        [7]: the row of the plan and of the base, mean per year.
    row
        City, or the row of sums.
    """
    amount, given = float(now[column]), float(base[column])
    text = desk.sentences.amount(desk.ledger, row, amount)
    if column is Column.TOTAL:
        note = desk.sentences.beside_the_envelope(desk.ledger, row, given - amount)
        over = 0 if not note else (1 if amount > given else -1)
        return Look(text, -1.0, 0.0, False, False, over, note)
    is_city = row < desk.region_row
    if is_city and column is Column.PORT and not desk.has_port(row):
        return NOTHING
    changed = abs(amount - given) > 1e-9 * max(given, 1.0)
    locked = is_city and desk.locks.holds(desk.city_id(row), column)
    reach, mark = BAR_REACHES * given, 1.0 / BAR_REACHES
    if given == 0.0:
        reach, mark = float(base[Column.INFRASTRUCTURE]), 0.0
    fill = min(max(amount / reach, 0.0), 1.0) if reach > 0.0 else 0.0
    return Look(text, fill, mark, changed, locked, 0, "")
