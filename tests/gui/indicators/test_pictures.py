# SPDX-License-Identifier: Apache-2.0
"""Plots as pictures of their own: files and the clipboard."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import desktop
from desktop.core.projection import MODEL_VERSION
from desktop.document.display_data import PlotData
from desktop.ui.indicators.card import PlotCard
from desktop.ui.indicators.panel import IndicatorsPanel
from desktop.ui.indicators.pictures import WIDTH, PlotPictures
from desktop.ui.picture_files import PNG, RATIO, SVG, PictureQuestion
from tests.gui.conftest import Desk

TEXT = "{http://www.w3.org/2000/svg}text"


@pytest.fixture
def banded(qtbot: QtBot, desk: Desk, panel: IndicatorsPanel) -> IndicatorsPanel:
    """The plots once the band of the plan is there."""
    with qtbot.waitSignal(desk.bands.finished, timeout=30_000):
        desk.bands.start()
    return panel


def _card(panel: IndicatorsPanel, indicator: str = "gdp") -> PlotCard:
    card = panel.findChild(PlotCard, f"plot_card_{indicator}")
    assert isinstance(card, PlotCard)
    return card


def _plot(panel: IndicatorsPanel) -> PlotData:
    plot = _card(panel).plot
    assert plot is not None
    return plot


def _pictures(panel: IndicatorsPanel) -> PlotPictures:
    found = panel.findChild(PlotPictures)
    assert isinstance(found, PlotPictures)
    return found


def _words(panel: IndicatorsPanel) -> list[str]:
    content = _pictures(panel).made(_plot(panel)).content(SVG)
    return [node.text or "" for node in ET.fromstring(content).iter(TEXT)]


def test_a_picture_says_where_it_is_from(panel: IndicatorsPanel, desk: Desk) -> None:
    line = next(text for text in _words(panel) if "·" in text and "Test" in text)
    assert line.startswith("Test · ")
    assert desktop.__version__ in line
    assert f"model {MODEL_VERSION}" in line
    assert desk.session.region.fingerprint[:12] in line


def test_a_picture_has_history_base_plan_and_band(banded: IndicatorsPanel) -> None:
    plot, panel = _plot(banded), banded
    assert plot.band is not None
    root = ET.fromstring(_pictures(panel).made(plot).content(SVG))
    lines = list(root.iter(TEXT.replace("text", "polyline")))
    assert len([one for one in lines if one.get("stroke-dasharray")]) > 5
    areas = list(root.iter(TEXT.replace("text", "path")))
    assert any(area.get("fill-opacity") == "0.18" for area in areas)
    names = {one.city for one in plot.shown if one.city}
    assert names <= set(_words(panel))


def test_the_png_is_sharp_and_not_empty(panel: IndicatorsPanel) -> None:
    image = QImage.fromData(_pictures(panel).made(_plot(panel)).content(PNG))
    assert image.width() > RATIO * WIDTH
    assert image.dotsPerMeterX() == round(72.0 * RATIO / 0.0254)
    colours = {image.pixel(x, y) for x in range(0, 900, 7) for y in range(0, 700, 7)}
    assert len(colours) > 10


def test_keys_put_the_picture_on_the_clipboard(panel: IndicatorsPanel) -> None:
    area = _card(panel).area
    area.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(area, Qt.Key.Key_C, both)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")


@pytest.mark.parametrize(("name", "start"), [("图.png", b"\x89PNG"), ("a.svg", b"<?x")])
def test_a_picture_is_written_where_the_user_says(
    qtbot: QtBot,
    panel: IndicatorsPanel,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
    start: bytes,
) -> None:
    target = tmp_path / name

    def ask(parent: QWidget, suggested: Path) -> Path:
        assert suggested.suffix == PNG
        return target

    monkeypatch.setattr(PictureQuestion, "ask", ask)
    _card(panel).picture_wanted.emit(_plot(panel), True)
    qtbot.waitUntil(target.exists, timeout=10_000)
    assert target.read_bytes().startswith(start)
