# SPDX-License-Identifier: Apache-2.0
"""Blocks to and from a spreadsheet: one step, all or nothing, refusals by name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QGuiApplication

from desktop.document.money import Column
from desktop.document.view import MoneyUnit
from tests.gui.budget.support import BudgetColumn
from tests.gui.budget.test_table_model import MEAN


def select(
    column: BudgetColumn, rows: tuple[int, int], columns: tuple[int, int]
) -> None:
    """Select a block of the table, both ends included."""
    model = column.table.budget
    column.table.setCurrentIndex(model.index(rows[0], columns[0]))
    block = QItemSelection(
        model.index(rows[0], columns[0]), model.index(rows[1], columns[1])
    )
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    column.table.selectionModel().select(block, flag)


def test_a_block_is_set_from_the_cell_in_hand_on_as_one_step(
    column: BudgetColumn,
) -> None:
    column.paste('120\t"60.5"\r\n"1,2000"\t\r\n'.replace("1,2000", "125"))
    assert column.text("Luzhou", Column.EDUCATION) == "120.0"
    assert column.text("Luzhou", Column.HEALTH) == "60.5"
    assert column.text("Yibin", Column.EDUCATION) == "125.0"
    # the empty field leaves its cell as it is: 54.5073 in 2023
    assert column.text("Yibin", Column.HEALTH) == f"{54.5073 * MEAN:.1f}"
    assert column.message == "Cells changed: 3."
    assert column.steps() == 1
    assert column.is_base


def test_numbers_come_as_chinese_and_english_sheets_write_them(
    column: BudgetColumn,
) -> None:
    column.take("Chongqing", Column.INFRASTRUCTURE)
    column.paste('"2,100.5"\t１０００\t5.2e2\n')
    assert column.desk.mean(4, Column.INFRASTRUCTURE) == pytest.approx(2100.5)
    assert column.desk.mean(4, Column.EDUCATION) == pytest.approx(1000.0)
    assert column.desk.mean(4, Column.HEALTH) == pytest.approx(520.0)
    column.take("Luzhou", Column.INFRASTRUCTURE)
    column.paste("180亿\t+10%\t600,000万\n")
    assert column.desk.mean(0, Column.INFRASTRUCTURE) == pytest.approx(180.0)
    assert column.desk.mean(0, Column.EDUCATION) == pytest.approx(99.15807 * MEAN)
    assert column.desk.mean(0, Column.HEALTH) == pytest.approx(60.0)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("120\tsixty\n", ["Luzhou · Health", "“sixty”"]),
        ("120\t60\n999\t60\n", ["Yibin · Education", "999.0"]),
        ("120\t10%\n", ["+10%"]),
        ("教育\t卫生\n120\t60\n", ["Luzhou · Education", "“教育”"]),
        ("1\t2\t3\t4\n", ["1 rows", "4 columns", "9 and 3"]),
        ("120\n" * 10, ["10 rows", "9 and 3"]),
        ("\r\n", ["no cells"]),
    ],
)
def test_one_bad_field_refuses_the_whole_block_by_name(
    column: BudgetColumn, text: str, facts: list[str]
) -> None:
    column.paste(text)
    assert all(fact in column.message for fact in facts), column.message
    assert column.is_base
    assert column.undo.undo_label is None


def test_a_locked_cell_refuses_the_block_unless_it_stays_as_it_is(
    column: BudgetColumn,
) -> None:
    locks = column.desk.locks.toggled_cell("Luzhou", Column.HEALTH)
    column.desk.set_locks(locks)
    column.paste("120\t60\n")
    assert "Luzhou · Health is locked" in column.message
    assert column.is_base
    column.paste(f"120\t{column.text('Luzhou', Column.HEALTH)}\n")
    assert column.message == "Cells changed: 1."


def test_one_number_fills_all_selected_cells(column: BudgetColumn) -> None:
    select(column, (1, 3), (1, 1))
    column.paste("60\n")
    shown = [column.text(c, Column.EDUCATION) for c in ("Yibin", "Zigong", "Neijiang")]
    assert shown == ["60.0", "60.0", "60.0"]
    assert column.steps() == 1


@pytest.mark.parametrize("unit", list(MoneyUnit))
@pytest.mark.parametrize("is_open", [False, True])
def test_copying_the_table_and_pasting_it_back_changes_nothing(
    column: BudgetColumn, unit: MoneyUnit, is_open: bool
) -> None:
    column.type_in_cell("123.45")
    column.desk.context.view.set(unit=unit)
    column.table.budget.set_open(is_open)
    plan = column.plan
    column.table.selectAll()
    column.table.commands.copy.trigger()
    column.table.commands.paste.trigger()
    assert column.plan.budgets == pytest.approx(plan.budgets, rel=1e-10)
    assert column.message.startswith(("The block changes nothing", "Cells changed"))
    assert "Sums were passed over" in column.message


def test_a_copied_table_pasted_over_the_base_brings_the_plan_back(
    column: BudgetColumn,
) -> None:
    column.type_in_cell("123.45")
    plan = column.plan
    column.table.selectAll()
    column.table.commands.copy.trigger()
    column.undo.undo()
    column.table.commands.paste.trigger()
    assert column.plan.budgets == pytest.approx(plan.budgets, rel=1e-10)


def test_a_copy_has_tabs_and_the_numbers_of_the_unit(column: BudgetColumn) -> None:
    select(column, (0, 1), (1, 2))
    column.table.commands.copy.trigger()
    rows = QGuiApplication.clipboard().text().split("\n")
    assert [float(x) for x in rows[0].split("\t")] == pytest.approx(
        [90.1437 * MEAN, 46.8747 * MEAN]
    )
    assert [float(x) for x in rows[1].split("\t")] == pytest.approx(
        [104.8218 * MEAN, 54.5073 * MEAN]
    )


def test_parts_of_infrastructure_make_its_total(column: BudgetColumn) -> None:
    column.table.toggle_infrastructure()
    column.take("Luzhou", Column.INFRASTRUCTURE)
    column.paste("183\t180\t0\t3\n")
    assert column.desk.mean(0, Column.INFRASTRUCTURE) == pytest.approx(183.0)
    assert column.desk.mean(0, Column.PORT) == pytest.approx(3.0)
    assert column.steps() == 1


def test_parts_that_do_not_add_up_are_refused(column: BudgetColumn) -> None:
    column.table.toggle_infrastructure()
    column.take("Luzhou", Column.INFRASTRUCTURE)
    column.paste("200\t180\t0\t3\n")
    assert "Luzhou · Infrastructure: 200.0" in column.message
    assert "183.0" in column.message
    assert column.is_base


def test_links_and_missing_ports_cannot_be_pasted(column: BudgetColumn) -> None:
    column.table.toggle_infrastructure()
    column.take("Luzhou", Column.LINKS)
    column.paste("15\n")
    assert "each partner" in column.message
    column.take("Zigong", Column.PORT)
    column.paste("3\n")
    assert "Zigong has no port" in column.message
    assert column.is_base
