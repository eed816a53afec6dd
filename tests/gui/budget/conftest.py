# SPDX-License-Identifier: Apache-2.0
"""The budget column on the screen, years 2026-2030 in 100 million yuan."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.document.money import Column
from desktop.document.view import MoneyUnit
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.panel import BudgetPanel
from tests.gui.budget.support import BudgetColumn
from tests.gui.conftest import Desk


@pytest.fixture
def column(desk: Desk, qtbot: QtBot) -> Iterator[BudgetColumn]:
    """Luzhou's education of 2026-2030 in hand."""
    desk.view.set(city="Luzhou", years=(2026, 2030), unit=MoneyUnit.HUNDRED_MILLION)
    clock = [0.0]
    panel = BudgetPanel(desk.context, clock=lambda: clock[0])
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    panel.show()
    shared = panel.findChild(BudgetDesk)
    assert shared is not None
    made = BudgetColumn(panel, shared, desk.undo, clock)
    made.take("Luzhou", Column.EDUCATION)
    yield made
    QGuiApplication.clipboard().clear()
