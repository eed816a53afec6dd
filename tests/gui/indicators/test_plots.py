# SPDX-License-Identifier: Apache-2.0
"""The grid of plots follows every edit and every choice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.region import Line
from desktop.document.display_data import Role
from desktop.ui.indicators.card import PlotCard
from desktop.ui.indicators.chips import CityChip
from desktop.ui.indicators.chooser import PlotChooser
from desktop.ui.indicators.grid import PlotGrid, columns_for, rows_for
from desktop.ui.indicators.heading import PlotHeading
from desktop.ui.indicators.headline import HeadlineTile
from desktop.ui.indicators.panel import IndicatorsPanel
from desktop.ui.indicators.plot_area import PlotArea
from desktop.ui.languages import CHINESE
from desktop.ui.theme import Appearance
from tests.gui.conftest import Desk
from tests.gui.indicators.conftest import PLOTS
from tests.gui.indicators.support import last, part, plot_of, scale


def area(panel: IndicatorsPanel, indicator: str) -> PlotArea:
    return part(panel, PlotArea, f"plot_{indicator}")


def reading(panel: IndicatorsPanel) -> QLabel:
    return part(panel, QLabel, "reading")


def test_every_chosen_plot_is_drawn(panel: IndicatorsPanel) -> None:
    grid = part(panel, PlotGrid, "plot_grid")

    assert [card.indicator for card in grid.cards] == list(PLOTS)
    assert all(card.plot is not None for card in grid.cards)


def test_a_plan_that_equals_the_base_lies_on_it(panel: IndicatorsPanel) -> None:
    plot = plot_of(panel, "gdp")

    assert last(plot, "Luzhou") == last(plot, "Luzhou", Role.BASE)
    assert plot.change.verdict == 0


def test_more_school_money_lifts_the_plan_above_the_base(
    panel: IndicatorsPanel, desk: Desk
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)

    plot = plot_of(panel, "schooling_expected")
    assert last(plot, "Luzhou") > last(plot, "Luzhou", Role.BASE)
    assert plot.change.verdict == 1
    assert plot_of(panel, "debt_ratio").change.verdict == -1


def test_undo_brings_the_plots_back(panel: IndicatorsPanel, desk: Desk) -> None:
    before = plot_of(panel, "gdp")
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)

    desk.undo.undo()

    assert plot_of(panel, "gdp").curves == before.curves


def test_an_edit_makes_no_new_items(panel: IndicatorsPanel, desk: Desk) -> None:
    scene = area(panel, "gdp").scene()
    before = set(map(id, scene.items()))

    scale(desk, "Luzhou", Line.EDUCATION, 1.3)

    assert set(map(id, scene.items())) == before


def test_differences_are_shown_when_they_are_chosen(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    level = plot_of(panel, "gdp")

    QTest.mouseClick(
        part(panel, QToolButton, "show_differences"), Qt.MouseButton.LeftButton
    )

    plot = plot_of(panel, "gdp")
    expected = last(level, "Luzhou") - last(level, "Luzhou", Role.BASE)
    assert last(plot, "Luzhou") == pytest.approx(expected)
    assert plot.curve("Luzhou", Role.BASE) is None


def test_the_band_is_grey_until_the_one_of_this_plan_is_there(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.bands.finished, timeout=60_000):
        desk.bands.start()
    first = plot_of(panel, "schooling_expected").band

    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    stale = plot_of(panel, "schooling_expected").band
    with qtbot.waitSignal(desk.bands.finished, timeout=60_000):
        pass
    plot = plot_of(panel, "schooling_expected")

    assert first is not None
    assert stale is not None
    assert plot.band is not None
    assert first.fresh
    assert not stale.fresh
    assert plot.band.fresh
    assert (stale.median == first.median).all()
    assert plot.band.median[-1] > first.median[-1]
    assert (plot.band.low <= plot.band.median).all()
    assert (plot.band.median <= plot.band.high).all()


def test_the_axis_holds_still_while_the_mouse_button_is_down(
    panel: IndicatorsPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 2.5)
    desk.view.set(difference=True)
    before = plot_of(panel, "schooling_expected").y_range
    monkeypatch.setattr(panel._drag, "_pressed", lambda: True)

    scale(desk, "Luzhou", Line.EDUCATION, 1.01)
    during = plot_of(panel, "schooling_expected").y_range
    monkeypatch.setattr(panel._drag, "_pressed", lambda: False)
    panel._drag.look()
    after = plot_of(panel, "schooling_expected").y_range

    assert during == before
    assert after.span < before.span / 2.0


# ---------------------------------------------------------------------- choices


def test_a_click_on_a_chip_selects_the_city_everywhere(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    QTest.mouseClick(part(panel, CityChip, "chip_Zunyi"), Qt.MouseButton.LeftButton)

    assert desk.view.now.city == "Zunyi"
    assert plot_of(panel, "gdp").selected == "Zunyi"
    assert {one.city for one in plot_of(panel, "travel_hours").shown} == {
        "Luzhou",
        "Yibin",
        "Bijie",
    }


def test_all_cities_and_only_one_can_be_asked_for(
    panel: IndicatorsPanel, desk: Desk
) -> None:
    menu = part(panel, QToolButton, "shown_cities").menu()
    every, only = menu.actions()[-2:]

    every.trigger()
    many = plot_of(panel, "gdp")
    only.trigger()

    assert len(many.shown) == desk.context.region.n_cities
    assert many.faded
    assert [one.place for one in plot_of(panel, "gdp").shown] == ["Luzhou"]


def test_the_region_can_be_shown_beside_its_cities(panel: IndicatorsPanel) -> None:
    menu = part(panel, QToolButton, "shown_cities").menu()
    whole = next(action for action in menu.actions() if action.data() == "region")

    whole.trigger()

    assert [one.place for one in plot_of(panel, "gdp").shown][-1] == "region"


def test_the_year_of_changes_is_chosen_in_the_toolbar(
    panel: IndicatorsPanel, desk: Desk
) -> None:
    part(panel, QSpinBox, "year_shown").setValue(2028)

    assert desk.view.now.year == 2028
    assert plot_of(panel, "gdp").change.year == 2028


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_plots_are_ticked_and_put_in_order_in_the_chooser(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    chooser = part(panel, PlotChooser, "plot_chooser")
    QTest.mouseClick(
        part(panel, QToolButton, "choose_plots"), Qt.MouseButton.LeftButton
    )
    rows = chooser._list

    rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    rows.setCurrentRow(2)
    chooser._up.click()
    chooser._up.click()
    chooser.hide()

    assert desk.view.now.indicators == (
        "schooling_expected",
        "gdp",
        "debt_ratio",
        "travel_hours",
        "port_throughput",
    )


def test_the_chooser_finds_indicators_by_their_words(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    chooser = part(panel, PlotChooser, "plot_chooser")
    chooser.fill(desk.view.now.indicators)

    chooser._search.setText("school")

    rows = [chooser._list.item(k) for k in range(chooser._list.count())]
    found = {str(r.data(Qt.ItemDataRole.UserRole)) for r in rows if not r.isHidden()}
    assert found == {"schooling_adults", "schooling_expected"}


def test_without_plots_the_panel_says_what_to_do(
    panel: IndicatorsPanel, desk: Desk
) -> None:
    desk.view.set(indicators=())

    assert not part(panel, PlotGrid, "plot_grid").isVisible()
    assert any(
        "Choose plots" in label.text() and label.isVisible()
        for label in panel.findChildren(QLabel)
    )


def test_a_heading_enlarges_its_plot_and_brings_all_back(
    panel: IndicatorsPanel, qtbot: QtBot
) -> None:
    grid = part(panel, PlotGrid, "plot_grid")
    card = part(panel, PlotCard, "plot_card_debt_ratio")
    heading = part(card, PlotHeading, "plot_heading")

    QTest.mouseClick(heading, Qt.MouseButton.LeftButton)
    alone = [one.indicator for one in grid.in_sight()]
    QTest.keyClick(grid, Qt.Key.Key_Escape)

    assert alone == ["debt_ratio"]
    assert len(grid.in_sight()) == len(PLOTS)


def test_a_headline_opens_its_plot(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    tile = part(panel, HeadlineTile, "headline_urban_rural_ratio")

    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)

    assert desk.view.now.indicators == (*PLOTS, "urban_rural_ratio")
    assert area(panel, "urban_rural_ratio").hasFocus()


@pytest.mark.parametrize(
    ("width", "height", "columns", "rows"),
    [(600, 480, 2, 3), (720, 640, 3, 3), (1200, 860, 3, 3), (1200, 500, 3, 2)],
)
def test_six_plots_fit_small_windows_and_nine_larger_ones(
    width: int, height: int, columns: int, rows: int
) -> None:
    assert columns_for(width) == columns
    assert rows_for(height, columns) == rows


# -------------------------------------------------------------- reading, keyboard


def test_the_arrow_keys_move_the_reading(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    plot = area(panel, "schooling_expected")
    plot.setFocus()

    QTest.keyClick(plot, Qt.Key.Key_Left)
    QTest.keyClick(plot, Qt.Key.Key_Left)

    shown = plot_of(panel, "schooling_expected")
    curve = shown.curve("Luzhou", Role.PLAN)
    assert curve is not None
    assert plot.year == 2034
    assert f"{float(curve.y[-2]):.2f}" in reading(panel).text()
    assert "2034" in reading(panel).text()


def test_a_reading_of_the_past_names_its_source(
    panel: IndicatorsPanel, qtbot: QtBot
) -> None:
    plot = area(panel, "population")
    plot.setFocus()

    plot.read(2020)

    assert "425.6" in reading(panel).text()
    assert "published" in reading(panel).text()
    assert "confidence" in reading(panel).text()


def test_the_base_year_is_read_as_published(panel: IndicatorsPanel) -> None:
    plot = area(panel, "gdp")
    plot.setFocus()

    plot.read(2023)

    assert "2 726" in reading(panel).text().replace("\u00a0", " ")
    assert "published" in reading(panel).text()


def test_escape_ends_the_reading(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    plot = area(panel, "gdp")
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Home)
    was_shown = not reading(panel).isHidden()

    QTest.keyClick(plot, Qt.Key.Key_Escape)

    assert was_shown
    assert reading(panel).isHidden()


def test_a_chinese_key_on_a_plot_is_no_fault(panel: IndicatorsPanel) -> None:
    plot = area(panel, "gdp")
    plot.setFocus()
    typed = QKeyEvent(
        QEvent.Type.KeyPress, 0x4E2D, Qt.KeyboardModifier.NoModifier, "中"
    )

    QApplication.sendEvent(plot, typed)

    assert plot.year is None


def test_the_year_under_the_pointer_is_read(panel: IndicatorsPanel) -> None:
    plot = area(panel, "gdp")

    QTest.mouseMove(plot.viewport(), plot.position_of(2030, 2000.0))

    assert plot.year == 2030
    assert not reading(panel).isHidden()


def test_a_plot_is_copied_as_a_table(panel: IndicatorsPanel, qtbot: QtBot) -> None:
    plot = area(panel, "population")
    plot.setFocus()

    QTest.keyClick(plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    head = rows[0]
    row = next(row for row in rows if row[0] == "2035")
    column = head.index("Luzhou: plan")
    assert head[0] == "Resident population (10 000 people)"
    assert float(row[column]) == last(plot_of(panel, "population"), "Luzhou")


def test_screen_readers_are_told_value_and_change(
    panel: IndicatorsPanel, desk: Desk
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    plot = area(panel, "debt_ratio")
    plot.setFocus()

    assert "Government debt to GRP, Luzhou, 2035" in plot.accessibleName()
    assert "worse" in plot.accessibleName()
    assert "2035\t" in plot.accessibleDescription()


# ------------------------------------------------------------- language, colours


def test_all_words_follow_the_language(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    chip = part(panel, CityChip, "chip_Luzhou")

    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: chip.text() == "泸州")

    assert part(panel, QToolButton, "choose_plots").text() == "选择图表"
    card = part(panel, PlotCard, "plot_card_gdp")
    assert part(card, PlotHeading, "plot_heading").accessibleName().startswith("地区")


def test_curves_follow_the_scheme(panel: IndicatorsPanel, desk: Desk) -> None:
    before = panel._looks.of(plot_of(panel, "gdp")).places["Bijie"].text

    desk.context.themes.choose(Appearance.DARK)

    after = panel._looks.of(plot_of(panel, "gdp")).places["Bijie"].text
    assert before != after
