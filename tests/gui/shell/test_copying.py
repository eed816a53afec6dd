# SPDX-License-Identifier: Apache-2.0
"""Everything that shows numbers can be copied as a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.indicators import BY_ID
from desktop.document.display_score import HEADLINES
from desktop.document.edits import EditKind, EditLabel, Item, MoneyCell, SetMoney
from desktop.storage.paths import ProgramPaths
from desktop.storage.readings import load_hindcast
from desktop.ui.cooperation.matrix_model import AgreementMatrix
from desktop.ui.cooperation.matrix_view import MatrixView
from desktop.ui.copying import for_spreadsheet
from desktop.ui.dialogs.help import Help
from desktop.ui.indicators.headline import HeadlineStrip
from desktop.ui.indicators.movers import MoversPanel
from desktop.ui.indicators.texts import PlotTexts
from tests.gui.conftest import Desk


@pytest.fixture(autouse=True)
def _clean_clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def _copied(widget: QWidget) -> list[list[str]]:
    """What the entry of a widget's menu puts on the clipboard."""
    action = widget.findChild(QAction, "copy_table")
    assert isinstance(action, QAction)
    assert action.shortcut() == QKeySequence(QKeySequence.StandardKey.Copy)
    action.trigger()
    text = QGuiApplication.clipboard().text()
    return [line.split("\t") for line in text.splitlines()]


def _more_schools(desk: Desk) -> None:
    plan = desk.session.active.plan
    amount = 1.5 * float(plan.budgets[0, 1, 0])
    label = EditLabel(EditKind.BUDGET, item=Item.EDUCATION)
    assert desk.context.submit(
        SetMoney(label, (MoneyCell(0, Item.EDUCATION, 0, amount),))
    )


def test_the_headline_strip_is_copied_unrounded(qtbot: QtBot, desk: Desk) -> None:
    _more_schools(desk)
    texts = PlotTexts(desk.context.formats, desk.context.words, {})
    strip = HeadlineStrip(desk.context, texts)
    qtbot.addWidget(strip)
    head, *rows = _copied(strip)
    assert head == [
        "Indicator",
        "Place",
        "Year",
        "Unit",
        "plan",
        "base path",
        "difference",
    ]
    assert len(rows) == len(HEADLINES)
    run = desk.context.live.current
    region = desk.session.region
    step = desk.view.now.year - region.base_year
    at = region.index(desk.view.now.city)
    plan = float(BY_ID["gdp"].read(run.plan)[0, step, at])
    base = float(BY_ID["gdp"].read(run.base)[0, step, at])
    assert float(rows[0][4]) == plan
    assert float(rows[0][5]) == base
    assert float(rows[0][6]) == plan - base


def test_moves_are_copied_and_nothing_where_nothing_moved(
    qtbot: QtBot, desk: Desk
) -> None:
    panel = MoversPanel(desk.context)
    qtbot.addWidget(panel)
    QGuiApplication.clipboard().setText("before")
    assert _copied(panel) == [["before"]]
    _more_schools(desk)
    head, *rows = _copied(panel)
    assert head[4:] == ["after", "before", "difference"]
    assert rows
    for row in rows:
        assert float(row[4]) - float(row[5]) == float(row[6])


def test_the_hindcast_is_copied_with_numbers_that_spreadsheets_read(
    qtbot: QtBot, desk: Desk, program_paths: ProgramPaths
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    resources: Path = program_paths.resources
    context = desk.context
    help_menu = Help(desk.session.region, context.words, context.formats, resources)
    dialog = help_menu.hindcast(parent)
    head, *rows = _copied(dialog)
    known = load_hindcast(program_paths.data())
    assert len(head) == len(rows[0])
    assert [float(row[3]) for row in rows] == pytest.approx(
        [row.model for row in known], abs=0.005
    )
    assert [float(row[8]) for row in rows] == pytest.approx(
        [row.bias for row in known], abs=0.005
    )


def test_agreements_of_a_city_are_copied_by_partner_and_domain(
    qtbot: QtBot, desk: Desk
) -> None:
    model = AgreementMatrix(desk.context)
    view = MatrixView(model, desk.context.themes)
    qtbot.addWidget(view)
    head, *rows = _copied(view)
    assert len(rows) == desk.session.region.n_cities - 1
    assert all(len(row) == len(head) for row in rows)
    assert head[0] == desk.view.now.city


def test_numbers_lose_what_only_eyes_want() -> None:
    assert for_spreadsheet("\u22121\u2009234.5") == "-1234.5"
