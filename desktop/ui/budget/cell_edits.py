"""What is typed, stepped or dragged in a cell, as edits."""

from __future__ import annotations

from desktop.document.edits import EditKind, EditLabel, MoneyCell, SetMoney
from desktop.document.money import Column
from desktop.document.money_text import read_amount
from desktop.ui.budget.desk import BudgetDesk

STEP = 0.01
"""One step of a key or of the wheel, as a share of the base."""
PART_STEP = 0.001
"""One step of links and port, as a share of the base of infrastructure."""


def enter_text(desk: BudgetDesk, city: int, column: Column, text: str) -> bool:
    """Set a cell to what was typed; whether it was taken."""
    if not desk.is_typed(city, column):
        return desk.tell(desk.sentences.not_typed(city, column), refused=True)
    typed = read_amount(text)
    if typed is None:
        return desk.tell(desk.sentences.nonsense(text), refused=True)
    mean = desk.ledger.amount(typed, city, column, desk.mean(city, column))
    if mean is None:
        name = desk.sentences.cell(city, column)
        base = desk.base(city, column)
        return desk.tell(desk.sentences.unclear(name, text, base), refused=True)
    return enter_mean(desk, city, column, mean, desk.context.new_gesture())


def enter_mean(
    desk: BudgetDesk, city: int, column: Column, mean: float, gesture: int
) -> bool:
    """Set a cell to a mean amount; whether it was taken."""
    held = desk.locks.blocks(desk.city_id(city), column)
    if held is not None:
        return desk.tell(desk.sentences.locked(city, held), refused=True)
    bounds = desk.ledger.bounds(desk.plan, city, column)
    if not inside(mean, bounds):
        name = desk.sentences.cell(city, column)
        sentence = desk.sentences.out_of_bounds(
            desk.ledger, (city, column), bounds, (name, mean)
        )
        return desk.tell(sentence, refused=True)
    cells = desk.ledger.cells(city, column, mean)
    return send(desk, desk.label(EditKind.BUDGET, city, column.item), cells, gesture)


def send(
    desk: BudgetDesk, label: EditLabel, cells: tuple[MoneyCell, ...], gesture: int
) -> bool:
    """Submit amounts; whether they were taken."""
    answer = desk.context.submit(SetMoney(label, cells, gesture))
    return desk.tell(answer.sentence, refused=not answer)


def step(desk: BudgetDesk, city: int, column: Column, steps: float) -> bool:
    """Move a cell by steps of one per cent of its base, up to its bounds."""
    if not desk.is_typed(city, column):
        return desk.tell(desk.sentences.not_typed(city, column), refused=True)
    base, now = desk.base(city, column), desk.mean(city, column)
    size = STEP * base
    if base == 0.0:
        size = PART_STEP * desk.base(city, Column.INFRASTRUCTURE)
    low, high = desk.ledger.bounds(desk.plan, city, column)
    wanted = min(max(now + steps * size, low), high)
    if abs(wanted - base) < 1e-6 * size:
        wanted = base
    gesture = desk.bursts.number(("step", city, column))
    return enter_mean(desk, city, column, wanted, gesture)


def inside(value: float, bounds: tuple[float, float]) -> bool:
    """Whether a value keeps its bounds, with the tolerance of a plan."""
    low, high = bounds
    slack = 1e-9 * max(abs(high), 1.0)
    return low - slack <= value <= high + slack
