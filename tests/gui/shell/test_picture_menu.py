# SPDX-License-Identifier: Apache-2.0
"""Map, comparison and other charts leave the window as pictures."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import desktop
from desktop.storage.map_folder import read_map
from desktop.storage.paths import ProgramPaths
from desktop.ui.map.legend import MapLegend
from desktop.ui.map.panel import MapPanel
from desktop.ui.picture_files import PNG, RATIO, origin_line
from desktop.ui.picture_menu import FOOT, MARGIN, PictureMenu, painted_view
from desktop.ui.why.waterfall import Bar, Fall, Waterfall
from tests.gui.conftest import Desk

SPACE = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def _clean_clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def _words(text: str) -> list[str]:
    return [
        (node.text or "").strip() for node in ET.fromstring(text).iter(f"{SPACE}text")
    ]


def _nothing(painter: QPainter) -> None:
    del painter


def _menu_of(widget: QWidget) -> PictureMenu:
    found = widget.findChild(PictureMenu)
    assert isinstance(found, PictureMenu)
    return found


@pytest.fixture
def map_panel(qtbot: QtBot, desk: Desk, program_paths: ProgramPaths) -> MapPanel:
    shapes = read_map(program_paths.resources / "map", desk.session.region).shapes
    assert shapes is not None
    panel = MapPanel(desk.context, shapes)
    qtbot.addWidget(panel)
    panel.resize(420, 640)
    panel.show()
    return panel


def test_the_map_is_a_picture_of_lines_and_words(
    map_panel: MapPanel, desk: Desk
) -> None:
    text = _menu_of(map_panel.canvas).made().svg
    root = ET.fromstring(text)
    assert list(root.iter(f"{SPACE}image")) == []
    assert len(list(root.iter(f"{SPACE}path"))) > desk.session.region.n_cities
    words = _words(text)
    assert desk.session.region.home in words
    assert any(desktop.__version__ in word for word in words)


def test_the_picture_is_as_large_as_what_is_seen_and_three_times_as_sharp(
    map_panel: MapPanel,
) -> None:
    canvas = map_panel.canvas
    legend = map_panel.findChild(MapLegend)
    assert isinstance(legend, MapLegend)
    image = _menu_of(canvas).made().image
    assert image.width() >= RATIO * (canvas.width() + 2 * MARGIN)
    height = canvas.height() + legend.height()
    assert image.height() == RATIO * (height + MARGIN + FOOT)
    assert _menu_of(canvas).made().content(PNG).startswith(b"\x89PNG")


def test_the_line_below_is_never_cut(qtbot: QtBot, desk: Desk) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(40, 20)
    picture = PictureMenu(widget, desk.context, _nothing).made()
    line = origin_line(desk.context)
    assert line in _words(picture.svg)
    assert picture.image.width() > RATIO * 4 * len(line)


def test_the_entry_of_the_menu_copies(map_panel: MapPanel) -> None:
    action = map_panel.canvas.findChild(QAction, "copy_picture")
    assert isinstance(action, QAction)
    action.trigger()
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_a_chart_keeps_its_names(qtbot: QtBot, desk: Desk) -> None:
    chart = Waterfall(desk.context.themes.now)
    qtbot.addWidget(chart)
    menu = PictureMenu(chart, desk.context, painted_view(chart))
    chart.resize(500, 300)
    bars = (Bar("Local works", 2.0, "+2.0", 1), Bar("Schools", -1.0, "−1.0", -1))
    chart.show_fall(
        Fall(10.0, 11.0, bars, ("Base path", "Plan"), ("10.0", "11.0"), "+1.0")
    )
    chart.show()
    words = _words(menu.made().svg)
    assert {"Local works", "Schools", "Base path", "Plan"} <= set(words)


def test_nothing_of_the_focus_is_in_the_picture(
    qtbot: QtBot, map_panel: MapPanel
) -> None:
    before = _menu_of(map_panel.canvas).made().svg
    map_panel.canvas.setFocus()
    assert _menu_of(map_panel.canvas).made().svg == before


def test_the_widget_paints_from_the_origin_of_the_painter(
    qtbot: QtBot, desk: Desk
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(60, 40)

    def paint(painter: QPainter) -> None:
        painter.fillRect(0, 0, 60, 40, desk.context.themes.now.accent)

    image = PictureMenu(widget, desk.context, paint).made().image
    accent = desk.context.themes.now.accent
    inside = round(RATIO * (MARGIN + 1))
    assert image.pixelColor(inside, inside).name() == accent
    assert image.pixelColor(1, 1).name() == desk.context.themes.now.surface
