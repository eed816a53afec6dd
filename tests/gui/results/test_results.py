# SPDX-License-Identifier: Apache-2.0
"""Results stored by another version stand beside those of now."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.core.projection import MODEL_VERSION
from desktop.document.saved_results import headline_results
from desktop.document.scenario import SavedResults
from desktop.ui.languages import CHINESE
from desktop.ui.results.dialog import ResultsDialog
from desktop.ui.sheet import SheetView
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part
from tests.gui.shell.edits import school_money


def saved_with(desk: Desk, *results: SavedResults) -> None:
    """The file as if it had been saved with these results."""
    scenario = replace(desk.session.active, results=results)
    desk.session.replace_all((scenario,))


def rows(dialog: ResultsDialog) -> list[list[str]]:
    sheet = part(dialog, SheetView, "results_table").sheet
    return [
        [str(sheet.index(row, k).data()) for k in range(sheet.columnCount())]
        for row in range(sheet.rowCount())
    ]


@pytest.fixture
def older(desk: Desk) -> SavedResults:
    """Results of a model that gave 100 more in one year."""
    now = headline_results(desk.context.region, desk.context.live.current)
    values = {
        k: {p: dict(years) for p, years in v.items()} for k, v in now.values.items()
    }
    values["gdp"]["Luzhou"][2030] += 100.0
    return SavedResults("0.1.0", "feedface" * 8, values)


def test_what_moved_since_is_listed_and_the_stored_results_stay(
    desk: Desk, older: SavedResults
) -> None:
    saved_with(desk, older)
    dialog = ResultsDialog(desk.context)
    now = float(desk.context.live.current.plan.gdp[0, 7, 0])

    (row,) = rows(dialog)

    assert row[:3] == ["Gross regional product", "Luzhou", "2030"]
    assert row[5] == "−100.0"
    copied = part(dialog, SheetView, "results_table").sheet.as_text().splitlines()[1]
    then, today, _ = map(float, copied.split("\t")[3:])
    assert today == pytest.approx(now, rel=1e-8)
    assert then == pytest.approx(now + 100.0, rel=1e-8)
    version = part(dialog, QComboBox, "results_version")
    assert version.currentText() == "model 0.1.0, data feedface"
    assert MODEL_VERSION in part(dialog, QLabel, "results_said").text()
    assert desk.session.active.results == (older,)
    dialog.close()


def test_every_stored_version_can_be_looked_at(desk: Desk, older: SavedResults) -> None:
    now = headline_results(desk.context.region, desk.context.live.current)
    saved_with(desk, older, now)
    dialog = ResultsDialog(desk.context)
    version = part(dialog, QComboBox, "results_version")

    assert version.count() == 2
    assert rows(dialog) == []
    version.setCurrentIndex(1)
    version.activated.emit(1)
    assert len(rows(dialog)) == 1
    dialog.close()


def test_results_are_those_of_the_plan_as_saved_while_it_is_edited(
    desk: Desk, older: SavedResults
) -> None:
    saved_with(desk, older)
    desk.context.submit(school_money(150.0))
    dialog = ResultsDialog(desk.context)

    assert desk.session.active.results == ()
    assert [row[5] for row in rows(dialog)] == ["−100.0"]
    dialog.close()


def test_without_stored_results_the_window_says_so_in_chinese_too(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = ResultsDialog(desk.context)
    dialog.show()
    said = part(dialog, QLabel, "results_said")
    assert said.text().startswith("No results are stored")
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "保存时的结果")
    assert said.text() == "文件尚未保存，没有已存的结果。"
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    desk.context.submit(school_money(150.0))
