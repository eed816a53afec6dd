# SPDX-License-Identifier: Apache-2.0
"""Colours that can be read, in both schemes."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.storage.bundled import Bundled
from desktop.storage.paths import ProgramPaths
from desktop.ui.contrast import contrast, readable
from desktop.ui.theme import (
    DARK,
    LIGHT,
    Appearance,
    Role,
    Theme,
    Themes,
    set_role,
    style_sheet,
)

TEXT_COLOURS = ("text", "muted", "accent", "better", "worse", "warning")
GROUNDS = ("surface", "canvas", "accent_soft")


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    # WCAG 2.1: (1 + 0.05) / (0 + 0.05)
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    # 0.2126 * ((1 + 0.055) / 1.055) ** 2.4 = 0.2126; (0.2126 + 0.05) / 0.05
    assert contrast("#ff0000", "#000000") == pytest.approx(5.252)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    for colour in TEXT_COLOURS:
        for ground in GROUNDS:
            found = contrast(getattr(theme, colour), getattr(theme, ground))
            assert found >= 4.5, (colour, ground, found)
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_stand_out_from_the_ground(theme: Theme) -> None:
    # WCAG 2.1, 1.4.11: parts of graphics that carry meaning
    for colour in ("accent", "base_mark"):
        assert contrast(getattr(theme, colour), theme.surface) >= 3.0


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_city_can_be_seen_and_its_name_read(
    theme: Theme, bundled: Bundled
) -> None:
    for city in bundled.region.cities:
        assert contrast(theme.city_curve(city.colour), theme.surface) >= 3.0
        assert contrast(theme.city_text(city.colour), theme.surface) >= 4.5


def test_a_colour_that_stands_out_is_left_as_it_is() -> None:
    assert readable("#0072b2", "#ffffff", 3.0) == "#0072b2"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_a_value_for_every_token(
    theme: Theme, program_paths: ProgramPaths
) -> None:
    template = (program_paths.resources / "styles" / "window.qss").read_text("utf-8")
    assert "@" not in style_sheet(template, theme)
    assert theme.accent in style_sheet(template, theme)


def test_a_chosen_appearance_recolours_what_is_open(
    qtbot: QtBot, qapp: QApplication, themes: Themes
) -> None:
    label = QLabel("12.3")
    set_role(label, Role.MUTED)
    qtbot.addWidget(label)
    themes.choose(Appearance.LIGHT)
    label.ensurePolished()
    assert label.palette().windowText().color().name() == LIGHT.muted

    with qtbot.waitSignal(themes.changed):
        themes.choose(Appearance.DARK)

    assert themes.now == DARK
    label.ensurePolished()
    assert label.palette().windowText().color().name() == DARK.muted
    assert qapp.palette().window().color().name() == DARK.surface


def test_the_system_decides_when_nothing_was_chosen(themes: Themes) -> None:
    themes.choose(Appearance.DARK)
    themes.choose(Appearance.SYSTEM)
    # Without a desktop the system has no scheme, and light is the default.
    assert themes.now == LIGHT
