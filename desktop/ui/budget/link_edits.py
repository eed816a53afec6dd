"""Money for the half of one link, as edits."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from desktop.document.edits import ChangePlan, EditKind, Item
from desktop.document.money import Column
from desktop.document.money_changes import reset_link
from desktop.document.money_text import read_amount
from desktop.ui.budget.cell_edits import PART_STEP, inside, send
from desktop.ui.budget.desk import BudgetDesk


def enter_link(desk: BudgetDesk, city: int, partner: int, text: str) -> bool:
    """Set what `city` gives to the link to `partner`; whether it was taken."""
    typed = read_amount(text)
    if typed is None:
        return desk.tell(desk.sentences.nonsense(text), refused=True)
    now = float(desk.ledger.link_amounts(desk.plan, city)[partner])
    mean = desk.ledger.amount(typed, city, Column.LINKS, now)
    if mean is None:
        name = desk.sentences.link(city, partner)
        return desk.tell(desk.sentences.unclear(name, text, 0.0), refused=True)
    return _set(desk, (city, partner), mean, desk.context.new_gesture())


def step_link(desk: BudgetDesk, city: int, partner: int, steps: float) -> bool:
    """Move it by steps, not below nothing and not beyond its bounds."""
    size = PART_STEP * desk.base(city, Column.INFRASTRUCTURE)
    now = float(desk.ledger.link_amounts(desk.plan, city)[partner])
    low, high = desk.ledger.link_bounds(desk.plan, city, partner)
    wanted = min(max(now + steps * size, low), high)
    if wanted < 1e-6 * size:
        wanted = 0.0
    gesture = desk.bursts.number(("link", city, partner))
    return _set(desk, (city, partner), wanted, gesture)


def reset_link_of(desk: BudgetDesk, city: int, partner: int) -> bool:
    """Take it back to the base."""
    held = desk.locks.blocks(desk.city_id(city), Column.LINKS)
    if held is not None:
        return desk.tell(desk.sentences.locked(city, held), refused=True)
    label = desk.label(EditKind.RESET, city, Item.LINK)
    label = replace(label, partner=desk.city_id(partner))
    positions = desk.ledger.positions
    change = partial(reset_link, city=city, partner=partner, positions=positions)
    answer = desk.context.submit(ChangePlan(label, change))
    return desk.tell(answer.sentence, refused=not answer)


def _set(desk: BudgetDesk, pair: tuple[int, int], mean: float, gesture: int) -> bool:
    city, partner = pair
    held = desk.locks.blocks(desk.city_id(city), Column.LINKS)
    if held is not None:
        return desk.tell(desk.sentences.locked(city, held), refused=True)
    bounds = desk.ledger.link_bounds(desk.plan, city, partner)
    if not inside(mean, bounds):
        name = desk.sentences.link(city, partner)
        cell = (city, Column.LINKS)
        sentence = desk.sentences.out_of_bounds(desk.ledger, cell, bounds, (name, mean))
        return desk.tell(sentence, refused=True)
    label = desk.label(EditKind.BUDGET, city, Item.LINK)
    label = replace(label, partner=desk.city_id(partner))
    return send(desk, label, desk.ledger.link_cells(city, partner, mean), gesture)
