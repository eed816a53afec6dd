# SPDX-License-Identifier: Apache-2.0
"""Scenarios side by side: strip, inputs, indicators, curves; live and in Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QTabWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.core.indicators import BY_ID
from desktop.core.plan import base_budgets
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Line
from desktop.core.replacements import Replacement
from desktop.document.compare_choice import BASE_PATH, Candidate, Standing
from desktop.document.replacement_edits import ReplaceValue
from desktop.document.scenario import ScenarioText
from desktop.document.scenario_edits import CopyScenario, RemoveScenario
from desktop.document.side_by_side import SideBySide
from desktop.ui.compare.curve_plot import CurvePlot
from desktop.ui.compare.dialog import CompareDialog
from desktop.ui.compare.pages import OutcomesPage
from desktop.ui.languages import CHINESE
from desktop.ui.picture_files import PictureQuestion
from desktop.ui.sheet import SheetView
from desktop.ui.table_files import TableFileQuestion
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part
from tests.gui.shell.edits import school_money

SCHOOLS = 131.5


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[CompareDialog]:
    """A scenario called Test as it was, and a copy with more money for schools."""
    desk.undo.submit_list(CopyScenario(0, ScenarioText("More schools", "")))
    assert desk.context.submit(school_money(SCHOOLS))
    made = CompareDialog(desk.context)
    with qtbot.waitSignal(made.live.finished):
        made.show()
    yield made
    if isValid(made):
        made.close()


def shown(dialog: CompareDialog) -> SideBySide:
    assert dialog.compared is not None
    return dialog.compared


def names(dialog: CompareDialog) -> list[str]:
    return [side.name for side in shown(dialog).sides]


def texts(view: SheetView) -> list[list[str]]:
    rows, columns = view.sheet.rowCount(), view.sheet.columnCount()
    return [
        [str(view.sheet.index(row, k).data()) for k in range(columns)]
        for row in range(rows)
    ]


def choose(dialog: CompareDialog, qtbot: QtBot, name: str) -> None:
    """Pick a baseline by name."""
    box = part(dialog, QComboBox, "compare_baseline")
    with qtbot.waitSignal(dialog.live.finished):
        box.setCurrentIndex(box.findText(name))
        box.activated.emit(box.currentIndex())


def tick(dialog: CompareDialog, qtbot: QtBot, name: str) -> None:
    """Show or hide one beside the baseline."""
    actions = part(dialog, QMenu, "compare_menu").actions()
    (found,) = [action for action in actions if action.text() == name]
    assert isinstance(found, QAction)
    with qtbot.waitSignal(dialog.live.finished):
        found.trigger()


def test_all_scenarios_stand_beside_the_base_path(dialog: CompareDialog) -> None:
    assert names(dialog) == ["Base path", "Test", "More schools"]


def test_the_inputs_that_differ_stand_cell_by_cell_with_totals(
    dialog: CompareDialog, desk: Desk
) -> None:
    own = base_budgets(desk.context.region)[0, Line.EDUCATION, 2]
    cells = texts(part(dialog, SheetView, "compare_cells"))
    totals = texts(part(dialog, SheetView, "compare_totals"))

    assert cells == [
        ["Luzhou · Education", "2026", "98.50", "98.50", "", "131.50", "+33.00"]
    ]
    assert [row[0] for row in totals] == [
        "Luzhou · Education",
        "Whole region · Education",
    ]
    assert {row[-1] for row in totals} == {f"+{SCHOOLS - own:.2f}"}


def test_any_scenario_can_be_the_baseline(dialog: CompareDialog, qtbot: QtBot) -> None:
    choose(dialog, qtbot, "More schools")

    assert names(dialog) == ["More schools", "Test"]
    (row,) = texts(part(dialog, SheetView, "compare_cells"))
    assert row[2:] == ["131.50", "98.50", "−33.00"]
    tick(dialog, qtbot, "Base path")
    assert names(dialog) == ["More schools", "Base path", "Test"]
    tick(dialog, qtbot, "Test")
    assert names(dialog) == ["More schools", "Base path"]


def test_indicators_stand_by_city_with_change_and_per_cent(
    dialog: CompareDialog, desk: Desk
) -> None:
    part(dialog, QSpinBox, "compare_year").setValue(2030)
    view = part(dialog, SheetView, "compare_indicators")
    base = desk.context.live.current.base.gdp[0, 7, 0]
    plan = desk.context.live.current.plan.gdp[0, 7, 0]

    copied = [line.split("\t") for line in view.sheet.as_text().splitlines()]

    changes = ["change", "in %"]
    heads = ["Place", "Base path", "Test", *changes, "More schools", *changes]
    assert copied[0] == heads
    assert [row[0] for row in copied[1:]] == [
        *(city.id for city in desk.context.region.cities),
        "Whole region",
    ]
    luzhou = [float(cell) for cell in copied[1][1:]]
    assert luzhou[:4] == [base, base, 0.0, 0.0]
    assert luzhou[4:] == pytest.approx([plan, plan - base, 100 * (plan / base - 1)])


def test_the_table_can_be_of_years_or_of_all_indicators(dialog: CompareDialog) -> None:
    rows = part(dialog, QComboBox, "compare_rows")
    view = part(dialog, SheetView, "compare_indicators")
    counts = {}
    for position in range(rows.count()):
        rows.setCurrentIndex(position)
        rows.activated.emit(position)
        counts[rows.currentText()] = view.sheet.rowCount()

    of_luzhou = sum(("Luzhou" in shown(dialog).places(one)) for one in BY_ID)
    assert counts == {
        "by city": 9,
        "by year": 13,
        "all indicators": of_luzhou,
        "by city and year": 9 * 13,
    }


def test_all_curves_stand_in_one_plot_with_the_same_axes(
    dialog: CompareDialog, desk: Desk
) -> None:
    plot = part(dialog, CurvePlot, "compare_plot")
    curves = plot.curves
    assert curves is not None
    assert curves.names == ("Base path", "Test", "More schools")
    assert curves.values.shape == (3, 13)
    assert (
        curves.values[2].tolist()
        == desk.context.live.current.plan.gdp[0, :, 0].tolist()
    )
    assert curves.y_range.low <= curves.values.min()
    assert curves.values.max() <= curves.y_range.high


def test_a_row_in_hand_shows_its_own_curves(dialog: CompareDialog) -> None:
    part(dialog, SheetView, "compare_indicators").selectRow(1)

    curves = part(dialog, CurvePlot, "compare_plot").curves
    assert curves is not None
    assert curves.place == "Yibin"
    assert part(dialog, QComboBox, "compare_place").currentText() == "Yibin"


def test_keys_move_the_year_that_is_read(dialog: CompareDialog, qtbot: QtBot) -> None:
    year = part(dialog, QSpinBox, "compare_year")
    year.setValue(2030)
    plot = part(dialog, CurvePlot, "compare_plot")

    qtbot.keyClick(plot, Qt.Key.Key_Left)  # type: ignore[no-untyped-call]
    assert year.value() == 2029
    qtbot.keyClick(plot, Qt.Key.Key_Right)  # type: ignore[no-untyped-call]
    assert year.value() == 2030


def test_the_headline_strip_comes_first_and_judges(dialog: CompareDialog) -> None:
    strip = part(dialog, SheetView, "compare_strip")
    rows = texts(strip)
    assert [row[0] for row in rows] == ["Base path", "Test", "More schools"]
    assert rows[1][1:] == rows[0][1:]
    debt = rows[2][5]
    assert "▼+" in debt
    tabs = part(dialog, QTabWidget, "compare_tabs")
    assert strip.geometry().bottom() < tabs.geometry().top()


def test_an_edit_is_followed_without_asking(
    dialog: CompareDialog, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.live.finished):
        desk.context.submit(school_money(150.0))

    (row,) = texts(part(dialog, SheetView, "compare_cells"))
    assert row[-2:] == ["150.00", "+51.50"]


def test_a_removed_baseline_gives_way_to_the_base_path(
    dialog: CompareDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(dialog, qtbot, "More schools")
    with qtbot.waitSignal(dialog.live.finished):
        desk.undo.submit_list(RemoveScenario(1))

    assert dialog.live.choice.baseline == BASE_PATH
    assert names(dialog) == ["Base path", "Test"]


def test_a_scenario_can_be_compared_with_itself_as_saved(
    dialog: CompareDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.session.mark_saved()
    with qtbot.waitSignal(dialog.live.finished):
        desk.context.submit(school_money(150.0))
    choose(dialog, qtbot, "More schools (as last saved or opened)")

    assert dialog.live.choice.baseline == Candidate(Standing.SAVED, 1)
    (row,) = [
        row
        for row in texts(part(dialog, SheetView, "compare_cells"))
        if row[-2] == "150.00"
    ]
    assert row[2] == "131.50"


def test_what_is_shown_is_copied_with_all_digits(
    dialog: CompareDialog, desk: Desk, qapp: QApplication
) -> None:
    part(dialog, QTabWidget, "compare_tabs").setCurrentIndex(1)
    part(dialog, QPushButton, "compare_copy").click()

    lines = qapp.clipboard().text().splitlines()
    own = float(base_budgets(desk.context.region)[0, Line.EDUCATION, 2])
    numbers = (own, own, 0.0, SCHOOLS, SCHOOLS - own)
    cells = ["Luzhou · Education", "2026", *map(repr, numbers)]
    assert lines[-1].split("\t") == cells


def test_what_is_shown_goes_out_in_chinese(
    dialog: CompareDialog,
    desk: Desk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "比较.xlsx"
    monkeypatch.setattr(TableFileQuestion, "ask_save", lambda *_: out)
    with qtbot.waitSignal(dialog.live.finished):
        desk.languages.choose(CHINESE)
    tick(dialog, qtbot, "Test")

    part(dialog, QPushButton, "compare_export").click()
    said = part(dialog, QLabel, "compare_message")
    qtbot.waitUntil(lambda: str(out) in said.text(), timeout=30_000)

    sheets = pd.read_excel(out, sheet_name=None, engine="calamine")
    assert list(sheets) == ["输入", "合计", "指标", "来源", "图表"]
    inputs = sheets["输入"]
    assert inputs.columns[:5].tolist() == ["类别", "城市", "对方城市", "科目", "年份"]
    (row,) = inputs.to_numpy().tolist()
    assert (row[1], row[3], row[4]) == ("泸州", "教育", 2026)
    own = float(base_budgets(desk.context.region)[0, Line.EDUCATION, 2])
    assert row[-3:] == [own, SCHOOLS, SCHOOLS - own]
    assert "Test" not in inputs.columns


def test_everything_is_said_in_chinese(
    dialog: CompareDialog, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.live.finished):
        desk.languages.choose(CHINESE)

    assert dialog.windowTitle() == "情景比较"
    assert names(dialog)[0] == "基准情景"
    (row,) = texts(part(dialog, SheetView, "compare_cells"))
    assert row[0] == "泸州 · 教育"
    said = [label.text() for label in dialog.findChildren(QLabel)]
    said += [button.text() for button in dialog.findChildren(QPushButton)]
    latin = "".join(said).replace("[", "").replace("]", "")
    assert not any("a" <= sign <= "z" for sign in latin)


def test_nothing_hears_of_edits_after_the_window_is_closed(
    dialog: CompareDialog, desk: Desk
) -> None:
    before = dialog.compared
    dialog.close()
    desk.context.submit(school_money(150.0))
    desk.view.set(year=2030)
    assert dialog.compared is before


@pytest.mark.parametrize(
    "name", ["compare_strip", "compare_indicators", "compare_cells", "compare_totals"]
)
def test_the_tables_keep_the_rules_of_models(
    dialog: CompareDialog,
    desk: Desk,
    qtbot: QtBot,
    qtmodeltester: ModelTester,
    name: str,
) -> None:
    sheet = part(dialog, SheetView, name).sheet
    qtmodeltester.check(sheet)  # type: ignore[no-untyped-call]
    with qtbot.waitSignal(dialog.live.finished):
        desk.context.submit(school_money(150.0))
    assert sheet.rowCount() > 0


def test_the_inputs_name_what_all_of_them_replace_in_the_data(
    dialog: CompareDialog, desk: Desk, qtbot: QtBot
) -> None:
    said = part(dialog, QLabel, "compare_said")
    assert "replaced" not in said.text()
    new = Replacement("Yibin", "income_urban", 2023, 48_500.0, "communique")
    with qtbot.waitSignal(dialog.live.finished):
        assert desk.context.submit_list(ReplaceValue(new))

    last = said.text().splitlines()[-1].replace("\u2009", " ")
    assert last.startswith("In all scenarios of the file replaced: Urban disposable")
    assert "Yibin 2023 48 500 instead of 47 392." in last


def test_a_place_that_cannot_be_written_is_told_in_the_window(
    dialog: CompareDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_bytes(b"")
    out = in_the_way / "out.xlsx"
    monkeypatch.setattr(TableFileQuestion, "ask_save", lambda *_: out)

    part(dialog, QPushButton, "compare_export").click()

    said = part(dialog, QLabel, "compare_message")
    qtbot.waitUntil(lambda: bool(said.text()), timeout=30_000)
    assert str(out) in said.text()
    assert "Written" not in said.text()


def test_the_curves_can_be_kept_as_a_picture_that_says_where_it_is_from(
    dialog: CompareDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = part(dialog, OutcomesPage, "compare_outcomes")
    made = page.picture()
    assert made is not None
    for text in ("Base path", "Test", "More schools", "Gross regional product"):
        assert text in made.svg
    assert MODEL_VERSION in made.svg
    assert made.image.width() > 1000

    out = tmp_path / "curves.svg"
    monkeypatch.setattr(PictureQuestion, "ask", lambda *_: out)
    part(dialog, CurvePlot, "compare_plot").picture_wanted.emit(True)
    qtbot.waitUntil(out.exists)
    assert out.read_text(encoding="utf-8") == made.svg
