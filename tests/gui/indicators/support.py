# SPDX-License-Identifier: Apache-2.0
"""Short ways to make edits and to look at plots."""

from __future__ import annotations

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.plan import base_budgets
from desktop.core.region import Line
from desktop.document.display_data import PlotData, Role
from desktop.document.edits import EditKind, EditLabel, Item, MoneyCell, SetMoney
from desktop.ui.after_frame import AfterFrame
from desktop.ui.indicators.card import PlotCard
from tests.gui.conftest import Desk

W = TypeVar("W", bound=QWidget)
ITEMS = {
    Line.INFRASTRUCTURE: Item.INFRASTRUCTURE,
    Line.EDUCATION: Item.EDUCATION,
    Line.HEALTH: Item.HEALTH,
}


def scale(desk: Desk, city: str, line: Line, factor: float) -> None:
    """Set a city's heading to a multiple of the base in all years."""
    region = desk.context.region
    c = region.index(city)
    amounts = base_budgets(region)[c, line]
    item = ITEMS[line]
    cells = tuple(
        MoneyCell(c, item, t, float(amount * factor))
        for t, amount in enumerate(amounts)
    )
    label = EditLabel(EditKind.BUDGET, city=city, item=item)
    assert desk.context.submit(SetMoney(label, cells))


def part(panel: QWidget, kind: type[W], name: str) -> W:
    """A part of a panel by its object name."""
    found: W | None = panel.findChild(kind, name)
    assert found is not None, name
    return found


def plot_of(panel: QWidget, indicator: str) -> PlotData:
    """What the plot of an indicator draws."""
    card = part(panel, PlotCard, f"plot_card_{indicator}")
    assert card.plot is not None
    return card.plot


def last(plot: PlotData, place: str, role: Role = Role.PLAN) -> float:
    """The value at the end of a curve."""
    curve = plot.curve(place, role)
    assert curve is not None
    return float(curve.y[-1])


class Follows(Protocol):
    """A panel that follows an edit after the frame of the plots."""

    @property
    def later(self) -> AfterFrame: ...


def settle(qtbot: QtBot, panel: Follows) -> None:
    """Let a panel follow the edits made so far."""
    if panel.later.is_pending:
        with qtbot.waitSignal(panel.later.due):
            pass
