# SPDX-License-Identifier: Apache-2.0
"""What the table shows, and that it repaints what changed and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.parameters import central_draws
from desktop.document.first_view import first_viewpoint
from desktop.document.live import LiveProjection
from desktop.document.money import Column
from desktop.document.scenario import base_scenario
from desktop.document.session import Session
from desktop.document.view import MoneyUnit, View
from desktop.storage.bundled import Bundled
from desktop.ui.budget.cell_edits import enter_text
from desktop.ui.budget.desk import BudgetDesk
from desktop.ui.budget.panel import BudgetPanel
from desktop.ui.translation import Words
from desktop.ui.undo import Undo
from tests.gui.budget.support import BudgetColumn
from tests.gui.conftest import Desk
from tests.invented import invented_region

GROWN = [1.03**t for t in range(3, 8)]
"""2026 to 2030, three to seven years after 2023, at three per cent."""
MEAN = sum(GROWN) / 5


def changes_of(column: BudgetColumn) -> list[tuple[int, int, int, int]]:
    """Rectangles told as changed, filled as edits happen."""
    told: list[tuple[int, int, int, int]] = []

    def on_changed(first: QModelIndex, last: QModelIndex) -> None:
        told.append((first.row(), first.column(), last.row(), last.column()))

    column.table.budget.dataChanged.connect(on_changed)
    return told


@pytest.mark.parametrize("is_open", [False, True])
def test_the_model_keeps_the_rules_of_qt(
    column: BudgetColumn, qtmodeltester: ModelTester, is_open: bool
) -> None:
    column.table.budget.set_open(is_open)
    qtmodeltester.check(column.table.budget)  # type: ignore[no-untyped-call]


def test_a_cell_shows_the_mean_of_its_years(column: BudgetColumn) -> None:
    # Luzhou spent 90.1437 on education and 152.333 on infrastructure in 2023
    assert column.text("Luzhou", Column.EDUCATION) == f"{90.1437 * MEAN:.1f}"
    assert column.text("Luzhou", Column.INFRASTRUCTURE) == f"{152.333 * MEAN:.1f}"


def test_one_edit_repaints_its_cell_and_the_sums_over_it(column: BudgetColumn) -> None:
    told = changes_of(column)
    assert enter_text(column.desk, 0, Column.EDUCATION, "120")
    education, total, region = 1, 3, 8
    assert sorted(told) == [
        (0, education, 0, education),
        (0, total, 0, total),
        (region, education, region, education),
        (region, total, region, total),
    ]


def test_with_infrastructure_open_its_parts_are_repainted_too(
    column: BudgetColumn,
) -> None:
    column.table.toggle_infrastructure()
    told = changes_of(column)
    assert enter_text(column.desk, 0, Column.PORT, "2")
    columns = column.table.budget.columns
    assert {columns[left] for _, left, _, _ in told} == {
        Column.INFRASTRUCTURE,
        Column.PORT,
        Column.TOTAL,
    }
    assert {row for row, *_ in told} == {0, 8}


def test_an_edit_outside_the_years_shown_repaints_nothing(column: BudgetColumn) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "120")
    column.desk.context.view.set(years=(2031, 2035))
    told = changes_of(column)
    column.undo.undo()
    assert told == []


def test_a_changed_cell_is_marked_until_it_equals_the_base_again(
    column: BudgetColumn,
) -> None:
    base = column.text("Luzhou", Column.EDUCATION)
    enter_text(column.desk, 0, Column.EDUCATION, "120")
    assert column.is_changed("Luzhou", Column.EDUCATION)
    enter_text(column.desk, 0, Column.EDUCATION, base)
    assert not column.is_changed("Luzhou", Column.EDUCATION)
    assert column.is_base


def test_sums_tell_what_is_over_and_what_is_left(column: BudgetColumn) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "+10%")
    look = column.table.budget.look(0, 3)
    assert (look.note, look.over) == (f"over {9.01437 * MEAN:.1f}", 1)
    enter_text(column.desk, 0, Column.EDUCATION, "-10%")
    look = column.table.budget.look(0, 3)
    assert (look.note, look.over) == (f"{9.01437 * MEAN:.1f} left", -1)


def test_rounding_is_neither_over_nor_left(column: BudgetColumn) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "+0.01%")
    assert column.table.budget.look(0, 3).note == ""


def test_no_cell_per_head_moves_because_another_is_edited(column: BudgetColumn) -> None:
    column.desk.context.view.set(unit=MoneyUnit.PER_HEAD)
    model = column.table.budget
    before = [[model.look(r, c).text for c in range(4)] for r in range(8)]
    enter_text(column.desk, 4, Column.INFRASTRUCTURE, "+200%")
    after = [[model.look(r, c).text for c in range(4)] for r in range(8)]
    moved = [(r, c) for r in range(8) for c in range(4) if before[r][c] != after[r][c]]
    assert moved == [(4, 0), (4, 3)]


def test_only_port_cities_have_a_number_under_port(column: BudgetColumn) -> None:
    column.table.toggle_infrastructure()
    region = column.desk.context.region
    shown = [bool(column.text(city.id, Column.PORT)) for city in region.cities]
    ports = region.network.port_city
    assert [c for c, is_shown in enumerate(shown) if is_shown] == list(ports)


def test_a_screen_reader_hears_cell_years_unit_base_and_change(
    column: BudgetColumn,
) -> None:
    enter_text(column.desk, 0, Column.EDUCATION, "+10%")
    index = column.table.budget.index_of(0, Column.EDUCATION)
    spoken = column.table.budget.data(index, Qt.ItemDataRole.AccessibleTextRole)
    amount, base = 99.15807 * MEAN, 90.1437 * MEAN
    for fact in (
        "Luzhou",
        "Education",
        "2026–2030",
        f"{amount:.1f}",
        "100 m yuan a year",
        f"base {base:.1f}",
        "+10.0",
    ):
        assert fact in spoken


def test_opening_infrastructure_shows_its_parts_and_closing_hides_them(
    column: BudgetColumn,
) -> None:
    column.table.toggle_infrastructure()
    assert column.table.budget.columns == tuple(Column)
    column.take("Yibin", Column.LOCAL_WORKS)
    column.table.toggle_infrastructure()
    assert column.table.budget.columnCount() == 4
    assert column.desk.current == (1, Column.INFRASTRUCTURE)


def test_a_number_that_outgrows_its_column_widens_it(column: BudgetColumn) -> None:
    column.panel.resize(320, 900)
    before = column.table.columnWidth(3)
    enter_text(column.desk, 4, Column.INFRASTRUCTURE, "+200%")
    note = column.table.budget.look(4, 3).note
    metrics = column.table.fontMetrics()
    assert len(note) > len("over 999.9")
    assert column.table.columnWidth(3) > before
    assert column.table.columnWidth(3) > 0.8 * metrics.horizontalAdvance(note)


def test_narrow_windows_shorten_the_head_that_takes_most_room(
    column: BudgetColumn,
) -> None:
    model = column.table.budget

    def heads() -> str:
        return str(model.headerData(0, Qt.Orientation.Horizontal))

    column.panel.resize(448, 900)
    assert heads() == "Infrastructure ▸"
    column.panel.resize(350, 900)
    assert heads() == "Infra. ▸"
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = model.headerData(0, Qt.Orientation.Horizontal, role)
    assert spoken == "Infrastructure"


def test_every_column_says_what_its_money_does(column: BudgetColumn) -> None:
    model = column.table.budget
    model.set_open(True)
    role = Qt.ItemDataRole.ToolTipRole
    told = {
        str(model.headerData(section, Qt.Orientation.Horizontal, role))
        for section in range(model.columnCount())
    }
    assert len(told) == len(Column)
    assert any("about six years" in text for text in told)


def test_a_region_of_forty_cities_is_shown_and_edited(
    desk: Desk, bundled: Bundled, qtbot: QtBot
) -> None:
    # the parameters of a region come from what it was read from
    region = replace(invented_region(40, 3), basis=bundled.region.basis)
    session = Session(region, (base_scenario(region, "s"),))
    words = Words(desk.languages, region)
    undo = Undo(session, words.error)
    draws = central_draws(bundled.parameters, region)
    context = replace(
        desk.context,
        session=session,
        view=View(first_viewpoint(region)),
        live=LiveProjection(session, draws),
        submit=undo.submit,
        new_gesture=undo.new_gesture,
        words=words,
    )
    panel = BudgetPanel(context)
    qtbot.addWidget(panel)
    panel.resize(400, 800)
    panel.show()
    model = panel.table.budget
    assert model.rowCount() == 41
    assert panel.table.verticalScrollBar().maximum() > 0
    shared = panel.findChild(BudgetDesk)
    assert shared is not None
    shared.select(39, Column.HEALTH)
    assert enter_text(shared, 39, Column.HEALTH, "+10%")
    assert model.look(39, 2).is_changed
    assert not model.look(38, 2).is_changed


def test_a_low_window_has_lower_rows_that_can_still_be_hit(
    column: BudgetColumn,
) -> None:
    tall = column.table.rowHeight(0)
    column.panel.resize(400, 620)
    assert 24 <= column.table.rowHeight(0) < tall
    column.panel.resize(400, 900)
    assert column.table.rowHeight(0) == tall
