# SPDX-License-Identifier: Apache-2.0
"""What moved most after an edit, why, and the way to its plot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.region import Line
from desktop.document.scenario import base_scenario
from desktop.ui.indicators.move_row import MoveRow
from desktop.ui.indicators.movers import MoversPanel
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part, scale, settle


@pytest.fixture
def movers(desk: Desk, qtbot: QtBot) -> MoversPanel:
    desk.view.set(city="Luzhou", year=2035)
    panel = MoversPanel(desk.context)
    qtbot.addWidget(panel)
    panel.resize(320, 400)
    panel.show()
    return panel


def told(movers: MoversPanel) -> list[str]:
    rows = movers.findChildren(MoveRow)
    return [row.accessibleName() for row in rows if not row.isHidden()]


def cause(movers: MoversPanel) -> str:
    return part(movers, QLabel, "cause").text()


def test_before_any_edit_the_list_says_what_it_is_for(movers: MoversPanel) -> None:
    assert told(movers) == []
    assert cause(movers) == "Change a budget: what it moves most is listed here."


def test_school_money_moves_what_leavers_have_learned(
    movers: MoversPanel, desk: Desk, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.2)
    settle(qtbot, movers)

    assert any(
        line.startswith("Luzhou, Expected schooling: +") for line in told(movers)
    )
    assert cause(movers).startswith(
        "School money shows after about 6 years in what leavers have learned."
    )


def test_a_change_to_the_worse_is_told_in_words(
    movers: MoversPanel, desk: Desk, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.2)
    settle(qtbot, movers)

    debt = [line for line in told(movers) if line.startswith("Luzhou, Debt to GRP")]
    assert len(debt) == 1
    assert debt[0].endswith("worse")


def test_the_comparison_is_with_the_plan_before_the_edit(
    movers: MoversPanel, desk: Desk, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.2)
    scale(desk, "Zunyi", Line.HEALTH, 1.3)
    settle(qtbot, movers)

    assert all(not line.startswith("Luzhou, Expected") for line in told(movers))
    assert any(line.startswith("Zunyi") for line in told(movers))
    assert cause(movers).startswith("Health money")


def test_a_drag_is_one_edit(
    movers: MoversPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.2)
    settle(qtbot, movers)
    at_once = told(movers)
    desk.undo.undo()
    monkeypatch.setattr(movers._drag, "_pressed", lambda: True)

    for factor in (1.05, 1.1, 1.15, 1.2):
        scale(desk, "Luzhou", Line.EDUCATION, factor)
    settle(qtbot, movers)

    assert told(movers) == at_once
    movers._drag.stop()


def test_a_click_opens_the_plot_of_what_moved(
    movers: MoversPanel, desk: Desk, qtbot: QtBot
) -> None:
    desk.view.set(indicators=("gdp",))
    opened: list[str] = []
    desk.view.plot_opened.connect(opened.append)
    scale(desk, "Zunyi", Line.HEALTH, 1.3)
    settle(qtbot, movers)
    first = part(movers, MoveRow, "move_0")
    name = first._move.indicator if first._move else ""

    QTest.mouseClick(first, Qt.MouseButton.LeftButton)

    assert opened == [name]
    assert desk.view.now.indicators == ("gdp", name)
    assert desk.view.now.city == "Zunyi"


def test_the_debt_rule_is_named_where_it_cuts(
    movers: MoversPanel, desk: Desk, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.INFRASTRUCTURE, 3.0)
    settle(qtbot, movers)

    assert "The debt rule lets only part of the increase through: Luzhou." in cause(
        movers
    )


def test_another_file_is_no_edit(movers: MoversPanel, desk: Desk, qtbot: QtBot) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.2)
    settle(qtbot, movers)

    desk.session.replace_all((base_scenario(desk.context.region, "Other"),))

    assert told(movers) == []
