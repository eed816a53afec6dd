"""Colours, sizes and the style sheet of the window, after the system's scheme.

Panels take every colour from `Themes.now` and redraw on `Themes.changed`. Labels get
their look from a dynamic property: `label.setProperty("role", Role.MUTED)`.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.contrast import readable, saturation

GRID = 8
"""Pixels; every distance is a multiple of it or its half."""
TEXT, SMALL, HEADING, HEADLINE = 13, 12, 14, 18
"""Font sizes in pixels."""
_CURVE_ON_LIGHT, _CURVE_ON_DARK, _GREY_ON_DARK = 3.0, 4.0, 10.0
"""Contrast of curves with the ground; 3:1 is the least of WCAG 2.1, 1.4.11."""
_GREY = 0.2
"""Saturation below which a colour is a grey."""
HIT = 24
"""Least height and width in pixels of whatever is clicked."""


class Role(StrEnum):
    """Values of the property "role" that the style sheet knows."""

    TITLE = "title"
    HEADING = "heading"
    HEADLINE = "headline"
    MUTED = "muted"
    CHANGED = "changed"
    BETTER = "better"
    WORSE = "worse"
    CARD = "card"
    PANEL = "panel"
    CANVAS = "canvas"
    PRIMARY = "primary"
    QUIET = "quiet"
    ICON = "icon"
    WHY = "why"


class Appearance(StrEnum):
    """What the user chose; the system's scheme unless told otherwise."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Theme:
    """The colours of one scheme as "#rrggbb".

    Attributes
    ----------
    surface, canvas
        Ground of panels and cards; ground behind them.
    text, muted
        What is read first; labels, units, notes and what is given.
    border, track
        Hairlines; the unfilled part of bars and sliders, grid lines of plots.
    accent, accent_soft, on_accent
        What the planner changed and what is selected; its pale ground; text on it.
    given
        Bars and curves of what is given: neither changed nor selected.
    base_mark
        The mark of the base in sliders and bars.
    better, worse, warning
        Changes by their direction; what goes over a limit.
    """

    dark: bool
    surface: str
    canvas: str
    text: str
    muted: str
    border: str
    track: str
    accent: str
    accent_soft: str
    on_accent: str
    given: str
    base_mark: str
    better: str
    worse: str
    warning: str

    def city_curve(self, colour: str) -> str:
        """The city's colour, moved no further than curves need to be seen.

        That is 3:1 on a light ground, and more on a dark one, where thin lines lose
        much of their light. There greys are moved furthest: among hues lifted to one
        lightness a colour-blind eye takes a grey for one of them.
        """
        if not self.dark:
            return readable(colour, self.surface, _CURVE_ON_LIGHT)
        is_grey = saturation(colour) < _GREY
        least = _GREY_ON_DARK if is_grey else _CURVE_ON_DARK
        return readable(colour, self.surface, least)

    def city_text(self, colour: str) -> str:
        """The colour of its curves, moved as far as text needs to be read (4.5:1)."""
        return readable(self.city_curve(colour), self.surface, 4.5)


LIGHT = Theme(
    dark=False,
    surface="#ffffff",
    canvas="#f3f5f8",
    text="#17222c",
    muted="#5c6873",
    border="#e0e6eb",
    track="#dde3e8",
    accent="#0a6c99",
    accent_soft="#e5f1f7",
    on_accent="#ffffff",
    given="#8fa3b0",
    base_mark="#2f3d49",
    better="#1b7a4b",
    worse="#b5401c",
    warning="#8a5a00",
)

DARK = Theme(
    dark=True,
    surface="#171c21",
    canvas="#0f1317",
    text="#e7ecf0",
    muted="#9fabb6",
    border="#2c353d",
    track="#38434c",
    accent="#62b8e6",
    accent_soft="#1b3645",
    on_accent="#0c1216",
    given="#73828e",
    base_mark="#d5dde3",
    better="#5fc48f",
    worse="#f2916f",
    warning="#e0b35a",
)


def palette_of(theme: Theme) -> QPalette:
    """Qt's palette for widgets the style sheet does not mention."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.surface,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.canvas,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Midlight: theme.border,
        QPalette.ColorRole.Dark: theme.border,
        QPalette.ColorRole.Light: theme.surface,
        QPalette.ColorRole.Shadow: theme.border,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    disabled = (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    )
    for role in disabled:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.given))
    return palette


def style_sheet(template: str, theme: Theme) -> str:
    """Fill the template's `@token` with the colours and sizes of a theme."""
    sizes = {"text_size": TEXT, "small": SMALL, "heading": HEADING}
    sizes |= {"headline": HEADLINE, "hit": HIT, "grid": GRID}
    tokens = {name: str(value) for name, value in asdict(theme).items()}
    tokens["scheme"] = "dark" if theme.dark else "light"
    tokens |= {name: f"{pixels}px" for name, pixels in sizes.items()}
    return re.sub(r"@(\w+)", lambda found: tokens[found.group(1)], template)


class Themes(QObject):
    """The theme in use; follows the system unless an appearance is chosen.

    Parameters
    ----------
    application
        Its palette and style sheet are kept in step.
    resources
        Folder with `styles/window.qss` and the `icons` it names.
    """

    changed = Signal(Theme)

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__()
        self._application = application
        QDir.setSearchPaths("icons", [str(resources / "icons")])
        template = resources / "styles" / "window.qss"
        self._template = template.read_text(encoding="utf-8")
        self._appearance = Appearance.SYSTEM
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self._theme = self._wanted()
        self._paint()

    @property
    def now(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def appearance(self) -> Appearance:
        """What was chosen."""
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Follow the system, or stay light or dark."""
        self._appearance = appearance
        self._refresh()

    def _on_scheme_changed(self) -> None:
        self._refresh()

    def _wanted(self) -> Theme:
        if self._appearance is not Appearance.SYSTEM:
            return DARK if self._appearance is Appearance.DARK else LIGHT
        scheme = self._application.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            self._theme = wanted
            self._paint()
            self.changed.emit(wanted)

    def _paint(self) -> None:
        self._application.setPalette(palette_of(self._theme))
        self._application.setStyleSheet(style_sheet(self._template, self._theme))


def restyle(widget: QWidget) -> None:
    """Look at the style sheet again after the widget's "role" changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_role(widget: QWidget, role: Role | None) -> None:
    """Give a widget the look of a role, or none."""
    value = None if role is None else role.value
    if widget.property("role") != value:
        widget.setProperty("role", value)
        restyle(widget)
