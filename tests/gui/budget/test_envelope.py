# SPDX-License-Identifier: Apache-2.0
"""The envelope, what is over or left of it, and spreading the rest when asked to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from desktop.core.region import Line
from desktop.document.money import Column
from desktop.ui.budget.cell_edits import enter_text
from tests.gui.budget.support import BudgetColumn
from tests.gui.budget.test_table_model import MEAN

# 2023: infrastructure, education, health
LUZHOU = (152.333, 90.1437, 46.8747)


def rest(column: BudgetColumn) -> str:
    return column.part(QLabel, "envelopeRest").text()


def test_the_base_meets_its_envelope_and_nothing_can_be_spread(
    column: BudgetColumn,
) -> None:
    assert rest(column) == "met"
    assert not column.part(QToolButton, "spreadRest").isEnabled()


def test_an_increase_is_told_as_over_and_moves_nothing_else(
    column: BudgetColumn,
) -> None:
    before = column.plan.budgets.copy()
    enter_text(column.desk, 0, Column.EDUCATION, "+10%")
    assert rest(column) == f"over {9.01437 * MEAN:.1f}"
    before[0, Line.EDUCATION, 2:7] *= 1.1
    assert column.plan.budgets == pytest.approx(before, rel=1e-12)


def test_spreading_within_a_city_takes_from_its_other_cells_in_proportion(
    column: BudgetColumn,
) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "+10%")
    column.table.commands.spread_row.trigger()
    kept = 1.0 - 9.01437 / (LUZHOU[0] + LUZHOU[2])
    infrastructure = LUZHOU[0] * MEAN * kept
    assert column.desk.mean(0, Column.INFRASTRUCTURE) == pytest.approx(infrastructure)
    assert column.desk.mean(0, Column.HEALTH) == pytest.approx(LUZHOU[2] * MEAN * kept)
    assert column.desk.mean(0, Column.EDUCATION) == pytest.approx(99.15807 * MEAN)
    assert rest(column) == "met"
    assert f"{9.01437 * MEAN:.1f}" in column.message
    assert "Taken" in column.message
    assert column.steps() == 2


def test_spreading_leaves_locked_cells_alone(column: BudgetColumn) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "-10%")
    column.desk.set_locks(column.desk.locks.toggled_column(Column.INFRASTRUCTURE))
    before = column.plan.budgets.copy()
    column.table.commands.spread_region.trigger()
    after = column.plan.budgets
    assert (after[:, Line.INFRASTRUCTURE] == before[:, Line.INFRASTRUCTURE]).all()
    assert (after[0, Line.EDUCATION] == before[0, Line.EDUCATION]).all()
    assert (after[1:, Line.HEALTH, 2:7] > before[1:, Line.HEALTH, 2:7]).all()
    assert rest(column) == "met"
    assert "Given" in column.message


def test_what_finds_no_room_is_said(column: BudgetColumn) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "+200%")
    locks = column.desk.locks.toggled_column(Column.INFRASTRUCTURE)
    column.desk.set_locks(locks)
    column.table.commands.spread_row.trigger()
    # health can give seven tenths of itself
    given = 0.7 * LUZHOU[2] * MEAN
    left = 2.0 * LUZHOU[1] * MEAN - given
    assert f"{given:.1f}" in column.message
    assert f"{left:.1f}" in column.message
    assert "leave no room for" in column.message


def test_what_is_over_in_one_city_and_left_in_another_meets_the_region(
    column: BudgetColumn,
) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "+10%")
    enter_text(column.desk, 1, Column.EDUCATION, f"{(104.8218 - 9.01437) * MEAN:.6f}")
    assert rest(column) == "met"
    # within each city there is still something to spread
    assert column.part(QToolButton, "spreadRest").isEnabled()
    column.table.commands.spread_region.trigger()
    assert column.message == "The envelope is met already."
