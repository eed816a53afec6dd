"""The colours and widths of one plot, taken from theme and region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core.region import Region
from desktop.document.display_data import PlotData, Shown
from desktop.ui.theme import Theme

BAND_ON_LIGHT, BAND_ON_DARK = 46, 84
"""Opacity of a band, of 255: pale on both grounds."""
THICK, PLAN_WIDTH, THIN = 2.5, 1.5, 1.0
"""Pixels: plan of the selected place, plans of a few others; all the rest."""


@dataclass(frozen=True, slots=True)
class PlaceLook:
    """How the curves of one place look; colours as "#rrggbb".

    Attributes
    ----------
    curve, text
        Colour of the curves and of the name at their end.
    """

    name: str
    curve: str
    text: str
    width: float
    is_selected: bool


@dataclass(frozen=True)
class PlotLook:
    """How a plot looks.

    Attributes
    ----------
    places
        By place, in drawing order: the selected one last, above the others.
    """

    places: Mapping[str, PlaceLook]
    surface: str
    grid: str
    base_year: str
    text: str
    muted: str
    accent: str
    band_alpha: int = BAND_ON_LIGHT


class Looks:
    """Works out the look of plots; asked anew when theme or language change.

    Parameters
    ----------
    names
        The name of each city id, and under "" the name of the region.
    """

    def __init__(self, region: Region, theme: Theme, names: Mapping[str, str]) -> None:
        self._theme = theme
        self._names = names
        self._known: dict[tuple[tuple[Shown, ...], str, str], PlotLook] = {}
        # Worked out once: the contrast of a colour takes longer than drawing with it.
        self._curves = {c.id: theme.city_curve(c.colour) for c in region.cities}
        self._texts = {c.id: theme.city_text(c.colour) for c in region.cities}

    def of(self, plot: PlotData, pointed: str = "") -> PlotLook:
        """The look of a plot; `pointed` is the place under the pointer, if any."""
        key = (plot.shown, plot.selected, pointed)
        if key not in self._known:
            self._known[key] = self._made(plot, pointed)
        return self._known[key]

    def _made(self, plot: PlotData, pointed: str) -> PlotLook:
        theme = self._theme
        ordered = sorted(
            plot.shown,
            key=lambda one: (one.place == plot.selected, one.place == pointed),
        )
        return PlotLook(
            {one.place: self._place(one, plot, pointed) for one in ordered},
            theme.surface,
            theme.track,
            theme.given,
            theme.text,
            theme.muted,
            theme.accent,
            BAND_ON_DARK if theme.dark else BAND_ON_LIGHT,
        )

    def _place(self, one: Shown, plot: PlotData, pointed: str) -> PlaceLook:
        theme = self._theme
        is_selected = one.place == plot.selected
        if plot.faded and not is_selected and one.place != pointed:
            curve, text = theme.given, theme.muted
        elif one.city:
            curve, text = self._curves[one.city], self._texts[one.city]
        else:
            curve = text = theme.text
        return PlaceLook(
            self._names[one.city],
            curve,
            text,
            THICK if is_selected else THIN if plot.faded else PLAN_WIDTH,
            is_selected,
        )
