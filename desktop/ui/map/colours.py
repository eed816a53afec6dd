"""Colours of the map, all mixed from those of the theme.

Levels run in one hue from pale to full, so lightness alone tells them apart. Changes
run from the colour of what is worse over grey to the accent. Rust and blue differ for
every kind of colour blindness.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from desktop.document.map_scale import Scale, ScaleKind
from desktop.ui.theme import Theme

FULL = 0.7
"""Where on a scale of levels the accent itself stands; above it gains contrast."""


def mixed(first: str, second: str, share: float) -> str:
    """`share` of the second colour in the first, as "#rrggbb"."""
    a, b = QColor(first), QColor(second)
    parts = (
        round(x + (y - x) * share)
        for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return "#{:02x}{:02x}{:02x}".format(*parts)


@dataclass(frozen=True)
class MapColours:
    """What is painted with what.

    Attributes
    ----------
    empty
        Places without a value.
    river, county
        Rivers; borders inside a prefecture.
    """

    theme: Theme

    @property
    def empty(self) -> str:
        """Ground of places without a value."""
        return mixed(self.theme.surface, self.theme.given, 0.12)

    @property
    def river(self) -> str:
        """Rivers: seen on pale and on full colours."""
        return mixed(self.theme.surface, self.theme.accent, 0.5)

    @property
    def county(self) -> str:
        """Borders of counties."""
        return mixed(self.theme.surface, self.theme.text, 0.35)

    def fill(self, scale: Scale, shade: float | None) -> str:
        """The colour of a place on the scale."""
        if shade is None:
            return self.empty
        if scale.kind is ScaleKind.DIFFERENCE:
            return self._difference(scale, shade)
        return self._level(shade)

    @property
    def _paleness(self) -> float:
        """How much grey the palest colour has; dark grounds need more to be seen."""
        return 0.34 if self.theme.dark else 0.22

    def _level(self, shade: float) -> str:
        theme = self.theme
        pale = mixed(theme.surface, theme.given, self._paleness)
        if shade <= FULL:
            return mixed(pale, theme.accent, shade / FULL)
        beyond = (shade - FULL) / (1.0 - FULL)
        return mixed(theme.accent, theme.text, 0.45 * beyond)

    def _difference(self, scale: Scale, shade: float) -> str:
        theme = self.theme
        neutral = mixed(theme.surface, theme.given, self._paleness)
        signed = 2.0 * shade - 1.0
        good = signed if scale.better >= 0 else -signed
        return mixed(neutral, theme.accent if good > 0.0 else theme.worse, abs(signed))
