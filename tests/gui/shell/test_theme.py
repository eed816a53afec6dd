# SPDX-License-Identifier: Apache-2.0
"""Colours that can be read, in both schemes."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
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


def test_on_a_dark_ground_curves_keep_more_contrast(bundled: Bundled) -> None:
    # Lines of a pixel or two lose half of their light; 3:1 would leave little.
    for city in bundled.region.cities:
        curve = DARK.city_curve(city.colour)
        for ground in (DARK.surface, DARK.canvas):
            assert contrast(curve, ground) >= 4.0, city.id
    assert contrast(DARK.given, DARK.canvas) >= 3.0


# Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
NO_RED = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
NO_GREEN = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
NO_BLUE = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
# Linear sRGB to CIE XYZ, D65 (IEC 61966-2-1).
TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE = np.array([0.95047, 1.0, 1.08883])


def as_seen(colour: str, eye: tuple[tuple[float, ...], ...]) -> NDArray[np.float64]:
    """CIE L*a*b* of a colour as an eye without one kind of cones sees it."""
    part = np.array([int(colour[k : k + 2], 16) / 255.0 for k in (1, 3, 5)])
    light = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    xyz = np.array(TO_XYZ) @ np.clip(np.array(eye) @ light, 0.0, 1.0) / WHITE
    cubic = (24389.0 / 27.0 * xyz + 16.0) / 116.0
    f = np.where(xyz > 216.0 / 24389.0, np.cbrt(xyz), cubic)
    return np.array([116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])])


@pytest.mark.parametrize(
    "eye", [NO_RED, NO_GREEN, NO_BLUE], ids=["red", "green", "blue"]
)
def test_lightened_curves_can_be_told_apart_by_colour_blind_eyes(
    eye: tuple[tuple[float, ...], ...], bundled: Bundled
) -> None:
    curves = {c.id: DARK.city_curve(c.colour) for c in bundled.region.cities}
    for one, other in combinations(curves, 2):
        apart = np.linalg.norm(as_seen(curves[one], eye) - as_seen(curves[other], eye))
        # a difference of 2.3 is just seen; five times as much tells thin lines apart
        assert apart >= 11.5, (one, other)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("role", [None, Role.PRIMARY, Role.QUIET, Role.ICON])
@pytest.mark.parametrize("pressed", [False, True])
def test_the_focus_of_every_button_can_be_seen(
    qtbot: QtBot,
    themes: Themes,
    appearance: Appearance,
    role: Role | None,
    pressed: bool,
) -> None:
    themes.choose(appearance)
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    kind = QPushButton if role is Role.PRIMARY else QToolButton
    button, other = kind(), QLineEdit()
    button.setText("Level")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_role(button, role)
    button.setCheckable(True)
    button.setChecked(pressed)
    row.addWidget(button)
    row.addWidget(other)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    other.setFocus()
    without, size = button.grab().toImage(), button.size()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    assert button.grab().toImage() != without
    assert button.size() == size  # nothing beside it moves


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
