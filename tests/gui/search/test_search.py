# SPDX-License-Identifier: Apache-2.0
"""The search: asked, watched, stopped; its plans become scenarios in one step."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QListWidget,
    QPushButton,
    QSlider,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from desktop.core.optimiser import (
    Bound,
    FairIncome,
    LeastMoney,
    Measure,
    MoneyLimit,
    ResultLimit,
    Whose,
)
from desktop.core.plan import base_budgets
from desktop.core.region import Line
from desktop.document.edits import EditKind, EditLabel, SetHorizon
from desktop.document.locks import Locks
from desktop.document.money import Column
from desktop.document.scenario_edits import SetTargets
from desktop.document.search_setting import Envelope
from desktop.document.targets import Target
from desktop.ui.languages import CHINESE
from desktop.ui.search.curve_chart import CurveChart
from desktop.ui.search.dialog import SearchDialog
from desktop.ui.search.limit_dialog import RESULT, LimitDialog
from desktop.ui.search.limits_list import LimitsList
from desktop.ui.search.plan_page import PlanPage
from desktop.ui.search.setting_box import SettingBox
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part

LOCKED = Locks().toggled_row("Yibin")


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> SearchDialog:
    """A near horizon, so that a search takes a second."""
    assert desk.context.submit(SetHorizon(EditLabel(EditKind.HORIZON), 2027))
    return opened(desk, qtbot, Locks())


def opened(desk: Desk, qtbot: QtBot, locks: Locks) -> SearchDialog:
    made = SearchDialog(desk.context, lambda: locks)
    qtbot.addWidget(made)
    made.show()
    return made


def plan_page(dialog: SearchDialog) -> PlanPage:
    return part(dialog, PlanPage, "plan_page")


def searched(dialog: SearchDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.job.ended, timeout=60_000):
        part(dialog, QPushButton, "search_start").click()


def test_a_search_says_before_and_after_and_what_binds(
    dialog: SearchDialog, qtbot: QtBot
) -> None:
    searched(dialog, qtbot)
    head = part(plan_page(dialog), QLabel, "found_head").text()
    assert head.startswith("GRP: 0.000")
    assert "→ +" in head
    told = part(plan_page(dialog), QTextBrowser, "found_page").toPlainText()
    assert "What kept it from more" in told
    assert "Each city, all money: no more than now" in told
    assert "Each city, every heading: changes by at most 30 % from year" in told
    assert "Luzhou" in told


def test_the_plan_becomes_a_scenario_in_one_step_that_undo_takes_back(
    dialog: SearchDialog, desk: Desk, qtbot: QtBot
) -> None:
    searched(dialog, qtbot)
    steps = desk.undo.done
    before = desk.session.scenarios
    part(dialog, QPushButton, "found_add").click()
    assert desk.undo.done == steps + 1
    assert len(desk.session.scenarios) == 2
    added = desk.session.active
    assert added.text.name == "Best for GRP"
    assert "no more than now" in added.text.note
    money, base = added.plan.budgets, base_budgets(desk.context.region)
    assert not np.array_equal(money, base)
    assert (money[:, Line.EDUCATION] >= 0.7 * base[:, Line.EDUCATION] * 0.99999).all()
    label = desk.undo.undo_label
    assert label is not None
    assert desk.context.words.edit(label) == "plan of a search"
    desk.undo.undo()
    assert desk.session.scenarios == before


def test_progress_is_shown_and_stop_leaves_the_best_so_far(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(desk, qtbot, Locks())
    part(dialog, QPushButton, "search_start").click()
    said = part(dialog, QLabel, "search_said")
    qtbot.waitUntil(lambda: "Best so far" in said.text(), timeout=30_000)
    stop = part(dialog, QPushButton, "search_stop")
    assert not stop.isHidden()
    with qtbot.waitSignal(dialog.job.ended, timeout=30_000):
        stop.click()
    assert stop.isHidden()
    head = part(plan_page(dialog), QLabel, "found_head").text()
    assert head.endswith("(best so far, stopped)") or head.startswith("No better")


def test_limits_that_clash_are_told_with_the_smallest_set(
    dialog: SearchDialog, qtbot: QtBot
) -> None:
    limits = part(dialog, SettingBox, "").limits_list
    most = MoneyLimit(Bound.MOST, 1.0, Measure.OF_BASE, "Luzhou", Line.HEALTH)
    least = MoneyLimit(Bound.LEAST, 1.2, Measure.OF_BASE, "Luzhou", Line.HEALTH)
    for limit in (most, least):
        limits.add(limit)
    searched(dialog, qtbot)
    said = part(dialog, QLabel, "search_said").text()
    assert "Luzhou, Health: at most 100\u2009% of the base" in said
    assert "Luzhou, Health: at least 120\u2009% of the base" in said
    assert "Education" not in said
    assert "Loosen one of them" in said


def test_nothing_wanted_is_refused_in_words(dialog: SearchDialog, qtbot: QtBot) -> None:
    part(dialog, QDoubleSpinBox, "weight_gdp").setValue(0.0)
    part(dialog, QPushButton, "search_start").click()
    said = part(dialog, QLabel, "search_said")
    assert "weight" in said.text()
    assert not dialog.job.is_running
    part(dialog, QComboBox, "goal_kind").setCurrentIndex(2)
    for name in ("education", "health"):
        part(dialog, QCheckBox, f"rule_{name}").setChecked(False)
    searched(dialog, qtbot)
    assert said.text().startswith("Least money for nothing is no money.")


def test_least_money_asks_for_as_much_as_is_needed_and_reaches_the_targets(
    dialog: SearchDialog, desk: Desk, qtbot: QtBot
) -> None:
    base, bijie = desk.context.live.current.base, desk.context.region.index("Bijie")
    value = float(base.doctors[0, -1, bijie])
    targets = (Target("doctors_per_1000", "Bijie", 2027, value),)
    assert desk.context.submit(SetTargets(EditLabel(EditKind.TARGETS), targets))
    box = part(dialog, QCheckBox, "rule_targets")
    assert box.text() == "Reach the targets of the scenario (1)"
    assert box.isChecked()
    part(dialog, QComboBox, "goal_kind").setCurrentIndex(2)
    assert part(dialog, QComboBox, "envelope").currentData() is Envelope.FREE
    searched(dialog, qtbot)
    head = part(plan_page(dialog), QLabel, "found_head").text()
    assert head.startswith("Least money: ")
    before, after = (float(x.replace("\u2009", "")) for x in amounts(head))
    assert after < before


def amounts(head: str) -> list[str]:
    parts = head.removeprefix("Least money: ").split(" → ")
    return [part.split(" ")[0] for part in parts]


def test_what_is_locked_in_the_budget_table_stays(desk: Desk, qtbot: QtBot) -> None:
    assert desk.context.submit(SetHorizon(EditLabel(EditKind.HORIZON), 2027))
    dialog = opened(desk, qtbot, LOCKED)
    box = part(dialog, QCheckBox, "rule_locks")
    assert box.isChecked()
    assert "(3)" in box.text()
    searched(dialog, qtbot)
    part(dialog, QPushButton, "found_add").click()
    yibin = desk.context.region.index("Yibin")
    money = desk.session.active.plan.budgets[yibin]
    np.testing.assert_array_equal(money, base_budgets(desk.context.region)[yibin])


def test_slider_and_number_of_the_aversion_are_one(dialog: SearchDialog) -> None:
    part(dialog, QComboBox, "goal_kind").setCurrentIndex(1)
    part(dialog, QSlider, "aversion_slider").setValue(25)
    assert part(dialog, QDoubleSpinBox, "aversion").value() == 2.5
    part(dialog, QDoubleSpinBox, "aversion").setValue(0.5)
    assert part(dialog, QSlider, "aversion_slider").value() == 5
    goal = part(dialog, SettingBox, "").goal_box.goal(0.03)
    assert goal == FairIncome(0.5, 0.03)
    part(dialog, QComboBox, "goal_kind").setCurrentIndex(2)
    assert part(dialog, SettingBox, "").goal_box.goal(0.03) == LeastMoney(0.03)


def test_a_click_on_the_curve_shows_its_plan_which_becomes_a_scenario(
    dialog: SearchDialog, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.job.ended, timeout=90_000):
        part(dialog, QPushButton, "curve_start").click()
    listed = part(dialog, QListWidget, "curve_list")
    chart = part(dialog, CurveChart, "curve_chart")
    assert listed.count() == len(chart.points) >= 3
    output = [point[0] for point in chart.points]
    assert output == sorted(output, reverse=True)
    chart.taken.emit(listed.count() - 1)
    assert listed.currentRow() == listed.count() - 1
    part(dialog, QPushButton, "curve_add").click()
    count = listed.count()
    assert desk.session.active.text.name == f"Curve {count} of {count}"
    run = desk.context.live.current.plan
    assert float(run.gdp[0, -1].sum()) == pytest.approx(output[-1], rel=1e-9)


def test_an_edit_marks_what_was_found_as_of_an_earlier_plan(
    dialog: SearchDialog, desk: Desk, qtbot: QtBot
) -> None:
    searched(dialog, qtbot)
    state = part(dialog, QLabel, "search_state")
    assert state.text() == ""
    part(dialog, QPushButton, "found_add").click()
    assert state.text() == "of an earlier plan"


def test_a_limit_is_asked_for_with_the_number_of_now(desk: Desk, qtbot: QtBot) -> None:
    asking = LimitDialog(desk.context)
    qtbot.addWidget(asking)
    assert asking.limit() == MoneyLimit(
        Bound.MOST, 1.0, Measure.OF_BASE, Whose.EACH, None
    )
    part(asking, QComboBox, "limit_city").setCurrentIndex(2)
    part(asking, QComboBox, "limit_line").setCurrentIndex(2)
    for name, year in (("limit_from", 2026), ("limit_to", 2030)):
        field = part(asking, QComboBox, name)
        field.setCurrentIndex(field.findData(year))
    assert asking.limit() == MoneyLimit(
        Bound.MOST, 1.0, Measure.OF_BASE, "Luzhou", Line.EDUCATION, (2026, 2030)
    )
    part(asking, QComboBox, "limit_kind").setCurrentIndex(RESULT)
    results = part(asking, QComboBox, "limit_result")
    results.setCurrentIndex(results.findData("debt_ratio"))
    now = float(desk.context.live.current.plan.debt_ratio[0, -1, 0])
    limit = asking.limit()
    assert isinstance(limit, ResultLimit)
    assert (limit.place, limit.bound, limit.year) == ("Luzhou", Bound.MOST, 2035)
    assert limit.value == pytest.approx(now, abs=1e-4)


def test_limits_are_listed_in_sentences_and_taken_out(dialog: SearchDialog) -> None:
    limits = part(dialog, LimitsList, "")
    limits.add(ResultLimit("life_expectancy", "Bijie", Bound.LEAST, 79.0, None))
    listed = part(dialog, QListWidget, "own_limits")
    told = listed.item(0).text()
    assert told == "Life expectancy of Bijie: at least 79.00\u2009years, every year"
    listed.setCurrentRow(0)
    part(dialog, QPushButton, "limit_remove").click()
    assert limits.limits == ()


def test_the_search_speaks_chinese(
    dialog: SearchDialog, desk: Desk, qtbot: QtBot
) -> None:
    searched(dialog, qtbot)
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "搜索最优分配")
    told = part(plan_page(dialog), QTextBrowser, "found_page").toPlainText()
    assert "每个城市全部资金：不超过现在" in told
    assert "泸州" in told


def test_locks_of_one_cell_count_as_one(desk: Desk, qtbot: QtBot) -> None:
    locks = Locks().toggled_cell("Bijie", Column.HEALTH)
    dialog = opened(desk, qtbot, locks)
    assert "(1)" in part(dialog, QCheckBox, "rule_locks").text()
