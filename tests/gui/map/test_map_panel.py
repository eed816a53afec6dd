# SPDX-License-Identifier: Apache-2.0
"""The map: chosen, pointed at, played through, read as a table, drawn in the frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.errors import DataError
from desktop.core.projection import Projection
from desktop.core.region import Line
from desktop.document.map_lines import Layer
from desktop.document.map_shapes import MapShapes
from desktop.document.map_view import mapped_indicators
from desktop.document.scenario import Scenario, ScenarioText
from desktop.document.scenario_edits import CopyScenario, SetBaseline
from desktop.storage.map_folder import MapReading, read_map
from desktop.storage.paths import find_resources
from desktop.ui.languages import CHINESE
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.glyphs import Glyph, GlyphButton
from desktop.ui.map.legend import MapLegend
from desktop.ui.map.panel import MapPanel
from desktop.ui.map.place import NoMap, map_or_reason
from desktop.ui.map.table import MapTable
from desktop.ui.theme import HIT, Appearance
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part, scale


@pytest.fixture
def shapes(desk: Desk) -> MapShapes:
    found = read_map(find_resources() / "map", desk.context.region).shapes
    assert found is not None
    return found


@pytest.fixture
def panel(desk: Desk, shapes: MapShapes, qtbot: QtBot) -> Iterator[MapPanel]:
    desk.view.set(city="Luzhou", year=2035)
    made = MapPanel(desk.context, shapes)
    qtbot.addWidget(made)
    made.resize(300, 520)
    made.show()
    yield made
    QGuiApplication.clipboard().clear()


def drawn(canvas: MapCanvas) -> QImage:
    return canvas.grab().toImage()


def choose(panel: MapPanel, name: str, position: int) -> None:
    part(panel, QComboBox, name).setCurrentIndex(position)


def show_table(panel: MapPanel) -> MapTable:
    part(panel, GlyphButton, "map_show_table").setChecked(True)
    return part(panel, MapTable, "map_table")


def click(panel: MapPanel, city: str) -> None:
    point = panel.canvas.point_of(city)
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=point)


# ------------------------------------------------------------------------ choosing


def test_a_click_selects_the_city_everywhere_and_the_view_selects_it_here(
    panel: MapPanel, desk: Desk
) -> None:
    click(panel, "Zunyi")
    assert desk.view.now.city == "Zunyi"

    desk.view.set(city="Bijie")
    assert panel.canvas.shown is not None
    assert panel.canvas.shown.selected == "Bijie"


def test_a_click_beside_all_cities_selects_nothing(panel: MapPanel, desk: Desk) -> None:
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert desk.view.now.city == "Luzhou"


def test_arrows_walk_through_the_cities_and_page_keys_through_their_order(
    panel: MapPanel, desk: Desk
) -> None:
    panel.canvas.setFocus()

    QTest.keyClick(panel.canvas, Qt.Key.Key_Left)
    assert desk.view.now.city == "Yibin"
    QTest.keyClick(panel.canvas, Qt.Key.Key_PageUp)
    assert desk.view.now.city == "Luzhou"
    QTest.keyClick(panel.canvas, Qt.Key.Key_PageUp)
    assert desk.view.now.city == "Zhaotong"  # the last in the region's order


def test_tab_leaves_the_map_without_selecting_a_city(
    panel: MapPanel, desk: Desk
) -> None:
    panel.canvas.setFocus()

    QTest.keyClick(panel.canvas, Qt.Key.Key_Tab)

    assert not panel.canvas.hasFocus()
    assert desk.view.now.city == "Luzhou"


def test_the_city_under_the_pointer_is_read_out(panel: MapPanel, desk: Desk) -> None:
    value = desk.context.live.current.plan
    gdp_per_head = 1e4 * value.gdp[0, 12] / value.population[0, 12]
    bijie = desk.context.region.index("Bijie")

    QTest.mouseMove(panel.canvas, panel.canvas.point_of("Bijie"))

    expected = desk.context.formats.number(gdp_per_head[bijie])
    assert part(panel, QLabel, "map_reading").text() == f"Bijie · {expected}\u2009yuan"


def test_every_indicator_kind_and_layer_can_be_chosen_and_drawn(
    panel: MapPanel,
) -> None:
    for position, indicator in enumerate(mapped_indicators()):
        for kind in (0, 1):
            choose(panel, "map_indicator", position)
            choose(panel, "map_kind", kind)
            data = panel.canvas.shown
            assert data is not None
            assert data.choice.indicator == indicator
            assert data.choice.difference is bool(kind)
    lines = part(panel, QComboBox, "map_lines")
    layers = set()
    for position in range(lines.count()):
        lines.setCurrentIndex(position)
        assert panel.canvas.shown is not None
        layers.add(panel.canvas.shown.choice.layer)
        drawn(panel.canvas)
    assert layers == set(Layer)


# ------------------------------------------------------------------------- drawing


def test_an_edit_moves_the_map_within_its_own_call(panel: MapPanel, desk: Desk) -> None:
    choose(panel, "map_kind", 1)
    before = drawn(panel.canvas)
    assert panel.canvas.shown is not None
    assert panel.canvas.shown.of("Luzhou").shade == 0.5

    scale(desk, "Luzhou", Line.EDUCATION, 1.3)

    assert panel.canvas.shown.of("Luzhou").shade != 0.5
    assert drawn(panel.canvas) != before


def test_equal_maps_are_not_drawn_again(panel: MapPanel, desk: Desk) -> None:
    shown = panel.canvas.shown
    assert shown is not None

    desk.view.set(indicators=("gdp",))  # nothing the map shows

    assert panel.canvas.shown is shown


def test_a_hidden_map_catches_up_when_it_is_shown(panel: MapPanel, desk: Desk) -> None:
    panel.hide()
    desk.view.set(city="Zigong")
    assert panel.canvas.shown is not None
    assert panel.canvas.shown.selected == "Luzhou"

    panel.show()

    assert panel.canvas.shown.selected == "Zigong"


@pytest.mark.parametrize("size", [(280, 400), (300, 520), (620, 500), (1000, 700)])
@pytest.mark.parametrize("language", ["en", CHINESE])
@pytest.mark.parametrize("borders", [True, False])
def test_all_cities_are_named_and_no_name_lies_over_another(
    desk: Desk,
    shapes: MapShapes,
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
    borders: bool,
) -> None:
    desk.languages.choose(language)
    if not borders:
        shapes = replace(shapes, areas=(), counties=())
    panel = MapPanel(desk.context, shapes)
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()

    for city in desk.context.region.cities:
        desk.view.set(city=city.id)
        placed = panel.canvas.placed
        named = {one.caption.text for one in placed if not one.caption.is_county}
        assert named == {desk.context.words.city(c) for c in desk.context.region.cities}
        assert not any(a.box.meets(b.box) for a, b in combinations(placed, 2))


def test_counties_appear_when_their_city_is_looked_into(
    panel: MapPanel, shapes: MapShapes
) -> None:
    panel.resize(700, 800)
    counties = {county.name for county in shapes.counties}
    assert not counties & {one.caption.text for one in panel.canvas.placed}

    panel.canvas.look_into("Luzhou")

    assert counties <= {one.caption.text for one in panel.canvas.placed}


def test_without_borders_the_cities_are_spots_of_their_colour(
    desk: Desk, shapes: MapShapes, qtbot: QtBot
) -> None:
    bare = replace(shapes, areas=(), counties=())
    panel = MapPanel(desk.context, bare)
    qtbot.addWidget(panel)
    panel.resize(500, 600)
    panel.show()

    # The spot around the seat, beside the mark in its middle.
    at = panel.canvas.point_of("Chongqing") + QPoint(-6, 0)
    picture = drawn(panel.canvas)
    assert picture.pixelColor(at) != picture.pixelColor(2, 2)
    click(panel, "Chongqing")
    assert desk.view.now.city == "Chongqing"


def test_the_notes_stand_on_the_screen(panel: MapPanel) -> None:
    notes = part(panel, QLabel, "map_notes")

    assert notes.isVisible()
    assert notes.text() == (
        "Boundaries are approximate and for illustration only."
        " GeoNames (CC BY 4.0) · GSHHG · Apache ECharts"
    )
    assert notes.height() >= notes.heightForWidth(notes.width())


# ------------------------------------------------------------------------- zooming


def test_the_wheel_comes_closer_and_keeps_the_point_under_the_pointer(
    panel: MapPanel,
) -> None:
    canvas = panel.canvas
    at = QPointF(canvas.point_of("Zunyi"))
    before = canvas.viewport.place(at)

    canvas._zoom(2.0, at)

    assert canvas.viewport.zoom == 2.0
    assert canvas.viewport.place(at) == pytest.approx(before, abs=1e-6)


def test_buttons_and_keys_zoom_and_bring_the_whole_region_back(
    panel: MapPanel,
) -> None:
    further = part(panel, GlyphButton, "map_further")
    assert not further.isEnabled()

    QTest.mouseClick(part(panel, GlyphButton, "map_closer"), Qt.MouseButton.LeftButton)
    assert not panel.canvas.viewport.is_whole
    assert further.isEnabled()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Plus)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Escape)

    assert panel.canvas.viewport.is_whole


def test_a_drag_moves_the_map_and_selects_nothing(panel: MapPanel, desk: Desk) -> None:
    panel.canvas.look_into("Luzhou")
    centre = panel.canvas.viewport.centre
    start = QPoint(100, 100)

    QTest.mousePress(panel.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(panel.canvas, start + QPoint(30, 0))
    QTest.mouseMove(panel.canvas, start + QPoint(40, 0))
    QTest.mouseRelease(
        panel.canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0)
    )

    assert panel.canvas.viewport.centre[0] < centre[0]
    assert desk.view.now.city == "Luzhou"


# --------------------------------------------------------------------------- years


def test_the_slider_is_the_year_of_the_whole_window(
    panel: MapPanel, desk: Desk
) -> None:
    slider = part(panel, QSlider, "map_year")
    assert (slider.minimum(), slider.maximum(), slider.value()) == (2024, 2035, 2035)

    slider.setValue(2030)
    assert desk.view.now.year == 2030
    desk.view.set(year=2027)
    assert slider.value() == 2027


def test_play_begins_anew_at_the_end_and_stops_at_the_last_year(
    panel: MapPanel, desk: Desk
) -> None:
    button = part(panel, GlyphButton, "map_play")
    player = panel._years

    button.click()
    assert (player.is_playing, button.glyph) == (True, Glyph.PAUSE)
    assert desk.view.now.year == 2024
    for year in range(2025, 2036):
        player.step()
        assert desk.view.now.year == year

    assert (player.is_playing, button.glyph) == (False, Glyph.PLAY)


def test_pause_keeps_the_year_and_hiding_pauses(panel: MapPanel, desk: Desk) -> None:
    button = part(panel, GlyphButton, "map_play")
    desk.view.set(year=2026)

    button.click()
    button.click()
    assert not panel._years.is_playing
    assert desk.view.now.year == 2026

    button.click()
    panel.hide()
    assert button.glyph is Glyph.PLAY


# --------------------------------------------------------------------------- table


def test_the_table_keeps_the_rules_of_qt(
    panel: MapPanel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(show_table(panel).model())  # type: ignore[no-untyped-call]


def test_the_table_says_what_the_map_shows(panel: MapPanel, desk: Desk) -> None:
    choose(panel, "map_kind", 1)
    scale(desk, "Luzhou", Line.EDUCATION, 1.3)
    table = show_table(panel)

    model, data = table.model(), panel.canvas.shown
    assert data is not None
    row = [model.index(0, column).data() for column in range(4)]
    home = data.of("Luzhou")
    assert home.value is not None
    assert home.base is not None
    formats = desk.context.formats
    assert row == [
        "Luzhou",
        formats.value("gdp_per_head", home.value),
        formats.value("gdp_per_head", home.base),
        formats.change("gdp_per_head", home.value, home.base),
    ]
    names = [model.index(k, 0).data() for k in range(model.rowCount())]
    assert names[8] == "Links: travel time and works (hours)"
    assert len(names) == 9 + len(data.lines)


def test_a_row_of_the_table_selects_its_city_and_follows_it(
    panel: MapPanel, desk: Desk
) -> None:
    table = show_table(panel)

    table.setCurrentIndex(table.model().index(3, 1))
    assert desk.view.now.city == "Neijiang"
    desk.view.set(city="Yibin")
    assert table.currentIndex().row() == 1


def test_copy_takes_the_whole_table(panel: MapPanel) -> None:
    table = show_table(panel)

    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "GRP per head · 2035 · yuan"
    assert lines[1] == "GRP per head\tPlan (yuan)\tBase path\tChange"
    assert lines[2].startswith("Luzhou\t")


def test_screen_readers_hear_the_sentence_and_all_values(panel: MapPanel) -> None:
    canvas = panel.canvas

    assert canvas.accessibleName().startswith("Map: GRP per head · 2035 · yuan. Luzhou")
    assert canvas.accessibleDescription().count("\n") >= 10
    for button in panel.findChildren(GlyphButton):
        assert button.accessibleName(), button.objectName()
        assert button.sizeHint().width() >= HIT


# ------------------------------------------------------------- language and colours


def test_everything_changes_language_at_once(
    panel: MapPanel, desk: Desk, qtbot: QtBot
) -> None:
    desk.languages.choose(CHINESE)
    QApplication.sendPostedEvents()

    named = {one.caption.text for one in panel.canvas.placed}
    assert "泸州" in named
    assert "Luzhou" not in named
    assert part(panel, QLabel, "map_notes").text().startswith("边界为近似，仅供示意。")
    assert part(panel, QLabel, "map_reading").text().startswith("泸州 · ")
    assert part(panel, QComboBox, "map_lines").itemText(0) == "通道：通行时间与工程"


def test_the_map_follows_the_theme(panel: MapPanel, desk: Desk) -> None:
    light = drawn(panel.canvas)

    desk.context.themes.choose(Appearance.DARK)

    assert drawn(panel.canvas) != light


# ----------------------------------------------------------------- broken map files


def test_refused_outlines_are_told_above_a_map_that_works(
    desk: Desk, shapes: MapShapes, qtbot: QtBot
) -> None:
    problem = DataError("data_unreadable", file="region.geojson", reason="broken")
    bare = replace(shapes, areas=(), counties=())
    panel = map_or_reason(desk.context, MapReading(bare, problem))
    qtbot.addWidget(panel)
    panel.show()

    assert isinstance(panel, MapPanel)
    refusal = part(panel, QLabel, "map_refusal")
    assert refusal.isVisible()
    assert refusal.text().startswith("region.geojson cannot be read (broken)")
    click(panel, "Zunyi")
    assert desk.view.now.city == "Zunyi"


def test_where_there_is_no_map_its_place_says_why(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    reading = read_map(tmp_path, desk.context.region)
    place = map_or_reason(desk.context, reading)
    qtbot.addWidget(place)

    assert isinstance(place, NoMap)
    assert "cities.geojson" in place.text()
    desk.languages.choose(CHINESE)
    QApplication.sendPostedEvents()
    assert "cities.geojson" in place.text()
    assert not place.text().isascii()


# ---------------------------------------------------------------- another baseline


def two_scenarios(desk: Desk) -> None:
    """Twice the school money in Luzhou as the baseline, three times beside it."""
    scale(desk, "Luzhou", Line.EDUCATION, 2.0)
    desk.undo.submit_list(CopyScenario(0, ScenarioText("More", "")))
    scale(desk, "Luzhou", Line.EDUCATION, 3.0)


def test_differences_are_those_from_the_baseline_that_was_chosen(
    panel: MapPanel, desk: Desk
) -> None:
    two_scenarios(desk)
    indicator = "schooling_expected"
    choose(panel, "map_indicator", mapped_indicators().index(indicator))
    choose(panel, "map_kind", 1)
    desk.undo.submit_list(SetBaseline(0))

    first, second = desk.session.scenarios
    live = desk.context.live
    luzhou = desk.context.region.index("Luzhou")
    runs = [live.project(one).plan.schooling_expected[0, 12] for one in (first, second)]
    data = panel.canvas.shown
    assert data is not None
    shown = data.of("Luzhou")
    assert (shown.base, shown.value) == (runs[0][luzhou], runs[1][luzhou])
    assert data.against == "Test"
    table = show_table(panel).model()
    assert table.headerData(2, Qt.Orientation.Horizontal) == "Test"


def test_the_baseline_itself_is_shown_against_the_base_path(
    panel: MapPanel, desk: Desk
) -> None:
    two_scenarios(desk)
    desk.undo.submit_list(SetBaseline(1))
    data = panel.canvas.shown
    assert data is not None
    assert data.against == ""
    base = desk.context.live.current.base
    assert data.of("Luzhou").base == pytest.approx(
        1e4 * base.gdp[0, 12, 0] / base.population[0, 12, 0]
    )


def test_a_baseline_is_projected_once_and_not_at_every_edit(
    panel: MapPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_scenarios(desk)
    desk.undo.submit_list(SetBaseline(0))
    projected: list[Scenario] = []
    live = desk.context.live
    whole = live.project

    def counted(scenario: Scenario) -> Projection:
        projected.append(scenario)
        return whole(scenario)

    monkeypatch.setattr(live, "project", counted)
    scale(desk, "Luzhou", Line.EDUCATION, 2.5)
    assert [one is desk.session.active for one in projected] == [True]


def test_the_scale_names_the_baseline_also_where_another_one_says_the_same(
    panel: MapPanel, desk: Desk
) -> None:
    for name in ("One", "Two"):
        desk.undo.submit_list(CopyScenario(0, ScenarioText(name, "")))
    desk.session.activate(0)
    choose(panel, "map_kind", 1)
    legend = part(panel, MapLegend, "map_legend")
    pictures = []
    for position in (1, 2):
        desk.undo.submit_list(SetBaseline(position))
        pictures.append(legend.grab().toImage())
    assert pictures[0] != pictures[1]
