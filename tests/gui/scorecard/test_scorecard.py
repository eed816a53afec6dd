# SPDX-License-Identifier: Apache-2.0
"""The scorecard: value and difference by city in the chosen year."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QSpinBox, QTableView, QToolButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.region import Line
from desktop.ui.languages import CHINESE
from desktop.ui.scorecard.model import CardRole, ScoreModel
from desktop.ui.scorecard.panel import ScorecardPanel
from desktop.ui.theme import SMALL
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part, scale, settle


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> Iterator[ScorecardPanel]:
    desk.view.set(city="Luzhou", year=2035)
    panel = ScorecardPanel(desk.context)
    qtbot.addWidget(panel)
    panel.resize(700, 600)
    panel.show()
    yield panel
    QGuiApplication.clipboard().clear()


def model_of(card: ScorecardPanel) -> ScoreModel:
    model = part(card, QTableView, "scorecard").model()
    assert isinstance(model, ScoreModel)
    return model


def cell(
    card: ScorecardPanel, indicator: str, place: str, role: int = 0
) -> str | int | None:
    model = model_of(card)
    row = model.score.indicators.index(indicator)
    column = model.score.columns.index(place)
    answer: str | int | None = model.index(row, column).data(role)
    return answer


def test_the_model_keeps_the_rules_of_qt(
    card: ScorecardPanel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model_of(card))  # type: ignore[no-untyped-call]


def test_values_stand_by_indicator_and_city(card: ScorecardPanel, desk: Desk) -> None:
    value = desk.context.live.current.plan.gdp[0, 12, 0]

    assert cell(card, "gdp", "Luzhou") == desk.context.formats.value("gdp", value)
    assert cell(card, "urban_rural_ratio", "region") in {"", None}
    assert cell(card, "port_throughput", "Bijie") in {"", None}
    assert cell(card, "gdp", "Luzhou", CardRole.CHANGE) == ""


def test_a_change_has_a_sign_a_verdict_and_a_sentence(
    card: ScorecardPanel, desk: Desk, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    settle(qtbot, card)

    change = cell(card, "schooling_expected", "Luzhou", CardRole.CHANGE)
    said = cell(
        card, "schooling_expected", "Luzhou", Qt.ItemDataRole.AccessibleTextRole
    )
    assert str(change).startswith("+")
    assert cell(card, "schooling_expected", "Luzhou", CardRole.VERDICT) == 1
    assert cell(card, "debt_ratio", "Luzhou", CardRole.VERDICT) == -1
    sentence, origin = str(said).splitlines()
    assert sentence.endswith(f"{change} better")
    assert origin.startswith("2023: estimated · ")


def test_field_and_slider_choose_the_year_together(
    card: ScorecardPanel, desk: Desk
) -> None:
    part(card, QSlider, "scorecard_slider").setValue(2028)

    assert desk.view.now.year == 2028
    assert part(card, QSpinBox, "scorecard_year").value() == 2028
    assert model_of(card).score.year == 2028


def test_a_hidden_card_is_read_when_it_is_shown_again(
    card: ScorecardPanel, desk: Desk, qtbot: QtBot
) -> None:
    before = model_of(card).score
    card.hide()
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    settle(qtbot, card)
    while_hidden = model_of(card).score

    card.show()

    assert while_hidden is before
    assert cell(card, "schooling_expected", "Luzhou", CardRole.VERDICT) == 1


def test_the_card_is_copied_as_a_table(
    card: ScorecardPanel, desk: Desk, qtbot: QtBot
) -> None:
    QTest.mouseClick(
        part(card, QToolButton, "scorecard_copy"), Qt.MouseButton.LeftButton
    )

    lines = QGuiApplication.clipboard().text().split("\n")
    head, gdp = lines[0].split("\t"), lines[1].split("\t")
    assert head[:2] == ["2035", "Luzhou: plan"]
    assert gdp[0] == "Gross regional product"
    assert float(gdp[1]) == desk.context.live.current.plan.gdp[0, 12, 0]
    assert float(gdp[3]) == 0.0


def test_a_cell_opens_the_plot_of_its_indicator_and_city(
    card: ScorecardPanel, desk: Desk
) -> None:
    desk.view.set(indicators=("gdp",))
    table, model = part(card, QTableView, "scorecard"), model_of(card)
    row = model.score.indicators.index("pm25")

    table.activated.emit(model.index(row, model.score.columns.index("Zunyi")))

    assert desk.view.now.indicators == ("gdp", "pm25")
    assert desk.view.now.city == "Zunyi"


def test_names_follow_the_language(card: ScorecardPanel, desk: Desk) -> None:
    desk.languages.choose(CHINESE)

    model = model_of(card)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "泸州"


def test_a_narrow_dock_shows_two_cities_whole_and_no_name_cut(
    card: ScorecardPanel,
) -> None:
    card.resize(292, 560)
    table = part(card, QTableView, "scorecard")
    assert table.columnViewportPosition(2) <= table.viewport().width()
    model, names = model_of(card), table.verticalHeader()
    font = QFont(names.font())
    font.setPixelSize(SMALL)
    for row in range(model.rowCount()):
        name, _, _ = str(model.headerData(row, Qt.Orientation.Vertical)).partition("\n")
        assert names.width() > QFontMetrics(font).horizontalAdvance(name) + 8


def test_a_column_grows_with_what_it_shows(
    card: ScorecardPanel, desk: Desk, qtbot: QtBot
) -> None:
    table = part(card, QTableView, "scorecard")
    small = QFont()
    small.setPixelSize(SMALL - 1)
    for line in Line:
        scale(desk, "Luzhou", line, 2.9)
    settle(qtbot, card)
    for row in range(model_of(card).rowCount()):
        change = model_of(card).cell(row, 0).change
        needed = QFontMetrics(small).horizontalAdvance(f"{change} ▲")
        assert table.columnWidth(0) >= needed


def test_the_corner_between_the_scroll_bars_is_empty(
    card: ScorecardPanel, desk: Desk
) -> None:
    card.resize(280, 400)
    table = part(card, QTableView, "scorecard")
    across, along = table.horizontalScrollBar(), table.verticalScrollBar()
    assert across.maximum() > 0
    assert along.maximum() > 0
    image = table.grab().toImage()
    size = along.width()
    colours = {
        image.pixelColor(image.width() - 1 - x, image.height() - 1 - y).name()
        for x in range(size)
        for y in range(size)
    }
    assert colours == {desk.context.themes.now.surface}


def test_a_card_out_of_sight_waits_until_it_comes_forward(
    desk: Desk, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 400)
    card = ScorecardPanel(desk.context, window)
    card.setGeometry(-900, -900, 380, 380)  # as Qt leaves a tab behind others
    window.show()
    before = model_of(card).score

    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    settle(qtbot, card)
    assert model_of(card).score is before

    card.move(0, 0)

    qtbot.waitUntil(lambda: model_of(card).score is not before)
