# SPDX-License-Identifier: Apache-2.0
"""Headline values say whose they are, and nothing of their change is lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.region import Line
from desktop.document.display_score import HEADLINES
from desktop.ui.indicators.heading import PlotHeading
from desktop.ui.indicators.headline import HeadlineTile
from desktop.ui.indicators.panel import IndicatorsPanel
from desktop.ui.languages import CHINESE, ENGLISH
from desktop.ui.theme import LIGHT
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part, scale

NARROW = 622
"""What a window of 1280x720 leaves to the plots."""


def tile(panel: IndicatorsPanel, indicator: str) -> HeadlineTile:
    return part(panel, HeadlineTile, f"headline_{indicator}")


def test_city_and_year_stand_above_the_values(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    caption = part(panel, QLabel, "headline_caption")
    assert caption.text() == "Luzhou · 2035 · compared with the base path"

    desk.view.set(city="Bijie", year=2030)
    assert caption.text() == "Bijie · 2030 · compared with the base path"

    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: caption.text() == "毕节 · 2030 · 与基准情景相比")


def test_what_is_no_citys_says_that_it_is_the_regions(
    panel: IndicatorsPanel, desk: Desk, qtbot: QtBot
) -> None:
    assert tile(panel, "inequality_theil").shown_unit == "region"
    assert tile(panel, "gdp").shown_unit == "100 m yuan"
    name = tile(panel, "inequality_theil").accessibleName()
    assert name.startswith("Theil index, Whole region, 2035: 0.0")
    assert tile(panel, "gdp").accessibleName().startswith("GRP, Luzhou, 2035: ")
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: tile(panel, "inequality_theil").shown_unit == "全区域")


@pytest.mark.parametrize(
    ("language", "words"),
    [(ENGLISH, ("better", "worse")), (CHINESE, ("改善", "变差"))],
)
def test_no_tile_of_a_narrow_window_loses_its_word(
    panel: IndicatorsPanel,
    desk: Desk,
    language: str,
    words: tuple[str, str],
    qtbot: QtBot,
) -> None:
    for line in Line:
        scale(desk, "Luzhou", line, 1.9)
    desk.languages.choose(language)
    unit = {ENGLISH: "region", CHINESE: "全区域"}[language]
    theil = tile(panel, "inequality_theil")
    qtbot.waitUntil(lambda: theil.shown_unit == unit)
    panel.resize(NARROW, 600)
    told = []
    for indicator in HEADLINES:
        one = tile(panel, indicator)
        assert one.width() < 120
        letters, text = one.told_change(one.room().width())
        assert letters.width(text) <= one.room().width()
        told.append(text)
    assert all(text.endswith(words) for text in told), told
    # money that is borrowed: the debt grows by tens of points
    assert told[HEADLINES.index("debt_ratio")].endswith(words[1])


@pytest.mark.parametrize("width", [160, 200, 217, 240, 280, 400])
@pytest.mark.parametrize(
    ("name", "unit", "change", "word"),
    [
        ("Urban income", "yuan", "+0.4 %", "better"),
        ("Mean travel time", "hours", "−0.07", "better"),
        ("农村低收入人口比重", "%", "−0.1 百分点", "变差"),
    ],
)
def test_a_heading_that_shows_a_change_shows_its_word(
    qtbot: QtBot, width: int, name: str, unit: str, change: str, word: str
) -> None:
    heading = PlotHeading(LIGHT)
    qtbot.addWidget(heading)
    heading.resize(width, 24)
    heading.show_widest_word(word)
    heading.show_title(name, unit, "")
    heading.show_change(change, "", 1)
    without = heading.grab().toImage()

    heading.show_change(change, word, 1)

    assert heading.grab().toImage() != without


def test_the_unit_gives_way_to_the_word_and_is_told_at_the_axis(qtbot: QtBot) -> None:
    heading = PlotHeading(LIGHT)
    qtbot.addWidget(heading)
    heading.show()
    heading.resize(230, 24)
    heading.show_widest_word("better")
    heading.show_title("Urban income", "yuan", "")
    narrow = heading.missing_unit
    heading.resize(400, 24)
    assert (narrow, heading.missing_unit) == ("yuan", "")
