# SPDX-License-Identifier: Apache-2.0
"""Targets: set, changed and dropped with undo; drawn in plots, counted in the card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.document.display import resolve
from desktop.document.display_data import Goal, PlotData, Source
from desktop.document.edits import EditKind, EditLabel
from desktop.document.history import REGION
from desktop.document.scenario_edits import SetTargets
from desktop.document.targets import Target
from desktop.ui.indicators.panel import IndicatorsPanel
from desktop.ui.languages import CHINESE
from desktop.ui.scorecard.panel import ScorecardPanel
from desktop.ui.sheet import SheetView
from desktop.ui.targets.dialog import TargetsDialog
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part, plot_of

GRP = Target("gdp", "Luzhou", 2030, 4200.0)
POOR = Target("low_income_share", "Luzhou", 2030, 0.5)


@pytest.fixture
def dialog(desk: Desk) -> Iterator[TargetsDialog]:
    made = TargetsDialog(desk.context)
    made.show()
    yield made
    if isValid(made):
        made.close()


def set_targets(desk: Desk, *targets: Target) -> None:
    edit = SetTargets(EditLabel(EditKind.TARGETS), targets)
    assert desk.context.submit(edit)


def pick(dialog: TargetsDialog, name: str, text: str) -> None:
    box = part(dialog, QComboBox, name)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def rows(dialog: TargetsDialog) -> list[list[str]]:
    sheet = part(dialog, SheetView, "targets_table").sheet
    return [
        [str(sheet.index(row, k).data()) for k in range(sheet.columnCount())]
        for row in range(sheet.rowCount())
    ]


def test_a_target_is_set_in_one_step_and_taken_back(
    dialog: TargetsDialog, desk: Desk
) -> None:
    pick(dialog, "target_indicator", "Share of low-income rural residents")
    pick(dialog, "target_place", "Bijie")
    part(dialog, QSpinBox, "target_year").setValue(2032)
    part(dialog, QDoubleSpinBox, "target_value").setValue(12.5)
    part(dialog, QPushButton, "target_set").click()

    expected = Target("low_income_share", "Bijie", 2032, 0.125)
    assert expected in desk.session.active.targets
    assert desk.undo.undo_label == EditLabel(EditKind.TARGETS)
    (row,) = rows(dialog)
    assert row[:2] == ["Low-income share · Bijie · 2032", "≤ 12.5\u2009%"]
    desk.undo.undo()
    assert rows(dialog) == []


def test_the_fields_begin_with_what_the_scenario_comes_to(
    dialog: TargetsDialog, desk: Desk
) -> None:
    pick(dialog, "target_indicator", "Gross regional product")
    pick(dialog, "target_place", "Yibin")
    part(dialog, QSpinBox, "target_year").setValue(2030)

    value = desk.context.live.current.plan.gdp[0, 7, 1]
    assert part(dialog, QDoubleSpinBox, "target_value").value() == round(value)


def test_met_and_missed_are_told_with_their_distance(
    dialog: TargetsDialog, desk: Desk
) -> None:
    run = desk.context.live.current.plan
    output = float(run.gdp[0, 7, 0])
    share = float(run.low_income_share[0, 7, 0])
    set_targets(desk, replace(GRP, value=output + 100.0), replace(POOR, value=share))

    (first, second) = rows(dialog)

    assert (first[3], first[4]) == ("−100.0", "missed")
    assert (second[3], second[4]) == ("0.0\u2009pp", "met")
    assert part(dialog, QLabel, "targets_counted").text() == (
        "Targets: 1 of 2 met. Missed: GRP · Luzhou · 2030 −100.0."
    )


def test_the_target_in_hand_is_changed_or_dropped(
    dialog: TargetsDialog, desk: Desk
) -> None:
    set_targets(desk, GRP, POOR)
    remove = part(dialog, QPushButton, "targets_remove")
    assert not remove.isEnabled()
    table = part(dialog, SheetView, "targets_table")
    table.selectRow(1)

    assert part(dialog, QDoubleSpinBox, "target_value").value() == 50.0
    part(dialog, QDoubleSpinBox, "target_value").setValue(40.0)
    part(dialog, QPushButton, "target_set").click()
    assert desk.session.active.targets == (GRP, replace(POOR, value=0.4))
    remove.click()
    assert desk.session.active.targets == (GRP,)


def test_a_year_after_the_last_one_shown_is_told(
    dialog: TargetsDialog, desk: Desk
) -> None:
    set_targets(desk, replace(GRP, year=2040))
    (row,) = rows(dialog)
    assert row[2:] == ["–", "–", "after the last year shown"]


def plot(desk: Desk, *targets: Target, difference: bool = False) -> PlotData:
    context = desk.context
    view = replace(
        context.view.now,
        difference=difference,
        city="Luzhou",
        shown_cities=("Luzhou", REGION),
    )
    source = Source(context.region, context.live.current, {}, targets=targets)
    return resolve("gdp", view, source)


def test_a_plot_holds_the_targets_of_its_indicator_and_places(desk: Desk) -> None:
    far = replace(GRP, place="Yibin")
    late = replace(GRP, year=2040)
    whole = replace(GRP, place=REGION, value=9e4)

    found = plot(desk, GRP, POOR, far, late, whole)

    assert found.goals == (
        Goal("Luzhou", 2030, 4200.0, at_most=False),
        Goal(REGION, 2030, 9e4, at_most=False),
    )
    assert found.y_range.high >= 9e4


def test_a_target_stands_at_its_distance_from_the_base_path(desk: Desk) -> None:
    base = float(desk.context.live.current.base.gdp[0, 7, 0])

    (goal,) = plot(desk, GRP, difference=True).goals

    assert goal.value == pytest.approx(4200.0 - base)


def test_the_plot_on_view_shows_a_target_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.view.set(indicators=("gdp",), city="Luzhou")
    panel = IndicatorsPanel(desk.context)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    before = plot_of(panel, "gdp")

    set_targets(desk, GRP)

    assert [goal.value for goal in plot_of(panel, "gdp").goals] == [4200.0]
    assert before.goals == ()
    desk.undo.undo()
    assert plot_of(panel, "gdp").goals == ()


def test_the_scorecard_counts_what_is_met(desk: Desk, qtbot: QtBot) -> None:
    panel = ScorecardPanel(desk.context)
    qtbot.addWidget(panel)
    panel.show()
    line = part(panel, QLabel, "scorecard_targets")
    assert line.isHidden()

    set_targets(desk, GRP, POOR)
    qtbot.waitUntil(lambda: bool(line.text()))

    off = float(desk.context.live.current.plan.gdp[0, 7, 0]) - 4200.0
    assert line.text() == (
        f"Targets: 1 of 2 met. Missed: GRP · Luzhou · 2030 −{-off:.1f}."
    )
    assert not line.isHidden()
    assert "Low-income share · Luzhou · 2030: ≤ 50.0" in line.toolTip()


def test_targets_are_told_in_chinese(
    dialog: TargetsDialog, desk: Desk, qtbot: QtBot
) -> None:
    set_targets(desk, GRP, POOR)
    desk.languages.choose(CHINESE)

    qtbot.waitUntil(lambda: dialog.windowTitle() == "目标")
    assert rows(dialog)[1][4] == "达标"
    assert part(dialog, QPushButton, "target_set").text() == "设定目标"
    assert (
        part(dialog, QLabel, "targets_counted").text().startswith("目标：2 项中 1 项")
    )
