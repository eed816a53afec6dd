# SPDX-License-Identifier: Apache-2.0
"""Short ways to look at the budget column and to act on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Line
from desktop.document.money import Column
from desktop.ui.budget.amount_field import AmountField
from desktop.ui.budget.cell_editor import CellEditor
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.panel import BudgetPanel
from desktop.ui.budget.table_view import BudgetTableView
from desktop.ui.undo import Undo

W = TypeVar("W", bound=QWidget)
NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, eq=False)
class BudgetColumn:
    """The panel, what it stands on, and short ways to look and to act."""

    panel: BudgetPanel
    desk: BudgetDesk
    undo: Undo
    clock: list[float]

    @property
    def table(self) -> BudgetTableView:
        return self.panel.table

    @property
    def editor(self) -> CellEditor:
        return self.table.editor

    @property
    def plan(self) -> Plan:
        return self.desk.plan

    def part(self, kind: type[W], name: str) -> W:
        found: W | None = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def is_base(self) -> bool:
        """Whether the plan is the base to the last bit."""
        return self.plan.equals(base_plan(self.desk.context.region))

    @property
    def message(self) -> str:
        label = self.part(QLabel, "budgetMessage")
        return "" if label.isHidden() else label.text()

    @property
    def amount(self) -> AmountField:
        return self.part(AmountField, "cellAmount")

    def take(self, city: str, column: Column) -> None:
        """Take a cell in hand, with the focus on the table."""
        self.desk.select(self.city(city), column)
        self.table.setFocus()

    def city(self, city: str) -> int:
        return self.desk.context.region.index(city)

    def text(self, city: str, column: Column) -> str:
        model = self.table.budget
        return model.look(self.city(city), model.columns.index(column)).text

    def is_changed(self, city: str, column: Column) -> bool:
        model = self.table.budget
        return model.look(self.city(city), model.columns.index(column)).is_changed

    def year(self, city: str, line: Line, year: int) -> float:
        t = year - self.desk.context.region.base_year - 1
        return float(self.plan.budgets[self.city(city), line, t])

    def keys(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEYS) -> None:
        for key in keys:
            QTest.keyClick(self.table, key, modifier)

    def type_in_cell(self, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Open the line of the cell in hand, write, and end with a key."""
        QTest.keyClick(self.table, Qt.Key.Key_F2)
        self.editor.selectAll()
        self.editor.insert(text)  # keys alone cannot write Chinese
        QTest.keyClick(self.editor, end)

    def steps(self) -> int:
        """How many undo steps lead back to the plan as it was opened."""
        count = 0
        while self.undo.undo_label is not None:
            self.undo.undo()
            count += 1
        return count

    def clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def paste(self, text: str) -> None:
        self.clipboard(text)
        self.table.commands.paste.trigger()


def drag(widget: QWidget, way: list[tuple[float, float]]) -> None:
    """Press at the first place, move over the others, let go at the last."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = [
        (QEvent.Type.MouseButtonPress, left, left, way[0]),
        *((QEvent.Type.MouseMove, none, left, place) for place in way[1:]),
        (QEvent.Type.MouseButtonRelease, left, none, way[-1]),
    ]
    for kind, button, buttons, place in kinds:
        point = QPointF(*place)
        spot = widget.mapToGlobal(point)
        QApplication.sendEvent(
            widget, QMouseEvent(kind, point, spot, button, buttons, NO_KEYS)
        )
