# SPDX-License-Identifier: Apache-2.0
"""The catalogue: looked up, searched, planned with, in both languages."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.region import Domain
from desktop.storage.paths import find_resources
from desktop.storage.projects_folder import load_projects
from desktop.ui.catalogue.dialog import CatalogueDialog
from desktop.ui.languages import CHINESE
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part

AGREEMENTS, LINES = 0, 1


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> CatalogueDialog:
    projects = load_projects(find_resources() / "data", desk.context.region)
    made = CatalogueDialog(desk.context, projects)
    qtbot.addWidget(made)
    made.show()
    return made


def page(dialog: CatalogueDialog, position: int) -> QWidget:
    tabs = part(dialog, QTabWidget, "catalogue_tabs")
    tabs.setCurrentIndex(position)
    found = tabs.currentWidget()
    assert found is not None
    return found


def pick(inside: QWidget, text: str) -> None:
    """Search for `text` and take the first row found in hand."""
    part(inside, QLineEdit, "catalogue_search").setText(text)
    part(inside, QTableView, "catalogue_table").selectRow(0)


def test_all_agreements_and_lines_of_the_catalogue_can_be_looked_up(
    dialog: CatalogueDialog,
) -> None:
    counts = []
    for position in (AGREEMENTS, LINES):
        table = part(page(dialog, position), QTableView, "catalogue_table")
        counts.append(table.model().rowCount())
    assert counts == [14, 26]


def test_the_tables_keep_the_rules_of_item_models(
    dialog: CatalogueDialog, qtmodeltester: ModelTester
) -> None:
    table = part(page(dialog, LINES), QTableView, "catalogue_table")
    qtmodeltester.check(table.model())  # type: ignore[no-untyped-call]


def test_a_planned_line_is_added_as_two_halves_with_joint_funding_in_one_step(
    dialog: CatalogueDialog, desk: Desk
) -> None:
    region, session = desk.context.region, desk.context.session
    luzhou, zunyi = region.index("Luzhou"), region.index("Zunyi")
    inside = page(dialog, LINES)
    pick(inside, "Luzhou-Zunyi high-speed")
    part(inside, QComboBox, "corridor_first").setCurrentIndex(2)  # 2026
    part(inside, QComboBox, "corridor_last").setCurrentIndex(6)  # 2030
    part(inside, QDoubleSpinBox, "corridor_cost").setValue(100.0)
    part(inside, QCheckBox, "corridor_signs").setChecked(True)
    part(inside, QPushButton, "corridor_add").click()

    plan = session.active.plan
    # 100 over five years and two sides is 10 a year and side.
    assert plan.links[luzhou, zunyi, 2:7] == pytest.approx(np.full(5, 10.0))
    assert plan.links[zunyi, luzhou, 2:7] == pytest.approx(np.full(5, 10.0))
    assert plan.links.sum() == pytest.approx(100.0)
    assert plan.joint_funding[luzhou, zunyi, 2:].all()
    assert plan.agreements[luzhou, zunyi, Domain.TRANSPORT, 2] == 1.0
    desk.undo.undo()
    assert not session.active.plan.links.any()


def test_what_cannot_be_built_is_refused_where_it_was_asked_for(
    dialog: CatalogueDialog, desk: Desk
) -> None:
    inside = page(dialog, LINES)
    pick(inside, "Luzhou-Zunyi high-speed")
    part(inside, QDoubleSpinBox, "corridor_cost").setValue(9999.0)
    part(inside, QPushButton, "corridor_add").click()

    assert not desk.context.session.active.plan.links.any()
    refusal = part(inside, QLabel, "line_refusal")
    assert refusal.isVisible()
    assert "3 times" in refusal.text()


def test_the_window_follows_the_language(dialog: CatalogueDialog, desk: Desk) -> None:
    desk.languages.choose(CHINESE)
    QApplication.sendPostedEvents()
    tabs = part(dialog, QTabWidget, "catalogue_tabs")
    assert [tabs.tabText(k) for k in range(2)] == ["协议", "线路"]
